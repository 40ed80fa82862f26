// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace ccm {

/// A time in which clients are on, week by week, in minutes from midnight of its first day.
struct WeeklySpan
{
    int day = 1; ///< 1 is Monday, 7 is Sunday, as QDate counts
    int startMinute = 0;
    int endMinute = 0; ///< above startMinute; above 1440 where it runs into the next day

    bool operator==(const WeeklySpan &) const = default;
};

/// When the clients of a class are on, in the class's own time zone.
struct Availability
{
    enum class Kind : quint8 {
        Always,
        Office8x5, ///< Monday to Friday 09:00 to 17:00
        Office10x5, ///< Monday to Friday 08:00 to 18:00
        Weekly, ///< as `weekly` says
        Laptop, ///< Monday to Friday 08:00 to 18:00, and not on every day: see usual()
        Vdi, ///< virtual desktops, switched on Monday to Friday 07:00 to 19:00
    };

    static constexpr double LaptopChance = 0.8; ///< of being used on a day: our assumption

    Kind kind = Kind::Always;
    QList<WeeklySpan> weekly; ///< for Kind::Weekly; empty means never on
    /// Of all kinds but Always: how likely a client is used on a day at all, independent from day to day.
    /// A span belongs to the day on which it starts.
    double chanceOnPerDay = 1.0;

    bool operator==(const Availability &) const = default;
    /// The spans of a week that `kind` stands for; empty for Kind::Always.
    [[nodiscard]] QList<WeeklySpan> spans() const;
    [[nodiscard]] bool isNever() const;
    /// `kind` with the chance that is usual for it: LaptopChance for laptops, 1 for all others.
    [[nodiscard]] static Availability usual(Kind kind);
};

/// Why clients are not upgraded automatically, whatever moment they would draw.
enum class Exclusion : quint8 {
    None,
    Servers, ///< "Do not upgrade servers" is set
    Collection, ///< in the exclusion collection (from version 1610 on)
    Inactive, ///< not heard of for long: gone, or replaced
};

/// Clients that behave alike.
struct ClientClass
{
    QString name;
    qint64 count = 0;
    Availability availability;
    QByteArray timeZone; ///< IANA; empty means that of the plan
    QString site; ///< a name in Plan::sites, or empty
    Exclusion exclusion = Exclusion::None; ///< excluded clients are counted and never upgrade

    bool operator==(const ClientClass &) const = default;
};

/// A place behind one link: a site or a boundary group.
struct PlanSite
{
    QString name;
    double linkMbitPerSecond = 0.0; ///< 0 carries nothing
    QString distributionPoint{}; ///< a name in Plan::distributionPoints, or empty

    bool operator==(const PlanSite &) const = default;
};

struct DistributionPoint
{
    QString name;
    double mbitPerSecond = 0.0; ///< what it can send to clients at all; 0 sends nothing

    bool operator==(const DistributionPoint &) const = default;
};

/// The client setting "Limit the maximum network bandwidth for BITS background transfers": a daily time by
/// the client's clock with one rate inside and one outside.
struct BitsThrottle
{
    int startMinute = 9 * 60;
    int endMinute = 17 * 60; ///< at or below startMinute where it runs over midnight
    double kbitPerSecond = 1'000.0; ///< inside; 0 lets nothing through
    std::optional<double> kbitPerSecondOutside{}; ///< not limited where unset

    bool operator==(const BitsThrottle &) const = default;
};

/// Weekly, in each client's own time zone.
struct MaintenanceWindow
{
    int day = 1; ///< 1 is Monday
    int startMinute = 0;
    double hours = 0.0;

    bool operator==(const MaintenanceWindow &) const = default;
};

struct PlanLimits
{
    double linkShare = 0.8; ///< how much of a link, and of a distribution point, clients may take
    double probability = 0.95; ///< how sure an answer has to be

    bool operator==(const PlanLimits &) const = default;
};

/// An upgrade window and the clients in it: what a plan file says. The members' defaults are those of
/// the file; only opening, days and fleet have none there.
struct Plan
{
    /// What a client does that was off at the moment it had drawn. The documentation says that it draws
    /// again "within the allowed days"; whether these count anew is not said.
    enum class Redraw : quint8 {
        Remaining, ///< until the deadline
        Full, ///< in `days` after the new draw
    };
    /// Where bytesPerClient comes from.
    enum class BytesSource : quint8 {
        Default, ///< ours: DefaultBytesPerClient
        Stated, ///< by the plan
        Comparison, ///< the sum of the files that differ or miss on a client
    };

    static constexpr qint64 DefaultBytesPerClient = 62'914'560; ///< 60 MiB

    QString name;
    QDate openingDate;
    QTime openingTime; ///< wall clock in timeZone
    QByteArray timeZone{"UTC"}; ///< IANA
    int days = 7; ///< of 24 hours
    double earliestStartHours = 0.0; ///< nothing is drawn in the first hours after policy
    int policyPollMinutes = 60;
    Redraw redraw = Redraw::Remaining;
    bool randomise = true; ///< false as in version 1910, which starts when policy arrives (KB4538166)
    QList<ClientClass> fleet;
    qint64 bytesPerClient = DefaultBytesPerClient;
    BytesSource bytesSource = BytesSource::Default;
    double peerShare = 0.0; ///< of the bytes that clients get from one another, not over the link
    double clientMbitPerSecond = 10.0; ///< what one client takes where BITS is not limited
    std::optional<BitsThrottle> bitsThrottle;
    QList<PlanSite> sites;
    QList<DistributionPoint> distributionPoints;
    QList<MaintenanceWindow> maintenanceWindows;
    /// Clients that are off are woken for their maintenance windows; otherwise they miss them.
    bool wakeForMaintenance = false;
    PlanLimits limits;
    QStringList warnings; ///< whole sentences: what the reader met and let pass

    bool operator==(const Plan &) const = default;
    [[nodiscard]] QDateTime opening() const; ///< in timeZone
    [[nodiscard]] QDateTime deadline() const; ///< `days` times 24 hours later, in timeZone
    [[nodiscard]] qint64 clients() const; ///< without the excluded ones
    [[nodiscard]] qint64 excluded() const;
    [[nodiscard]] qint64 excludedBy(Exclusion reason) const;
    [[nodiscard]] QTimeZone zoneOf(const ClientClass &clientClass) const;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Plan)
