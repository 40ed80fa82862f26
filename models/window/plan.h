// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTimeZone>

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
    };

    Kind kind = Kind::Always;
    QList<WeeklySpan> weekly; ///< for Kind::Weekly; empty means never on
    /// Of Kind::Weekly: how likely a client is used on a day at all, independent from day to day. A span
    /// belongs to the day on which it starts.
    double chanceOnPerDay = 1.0;

    bool operator==(const Availability &) const = default;
    /// The spans of a week that `kind` stands for; empty for Kind::Always.
    [[nodiscard]] QList<WeeklySpan> spans() const;
    [[nodiscard]] bool isNever() const;
};

/// Clients that behave alike.
struct ClientClass
{
    QString name;
    qint64 count = 0;
    Availability availability;
    QByteArray timeZone; ///< IANA; empty means that of the plan
    QString site; ///< a name in Plan::sites, or empty

    bool operator==(const ClientClass &) const = default;
};

struct PlanSite
{
    QString name;
    double linkMbitPerSecond = 0.0;

    bool operator==(const PlanSite &) const = default;
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
    double linkShare = 0.8; ///< how much of a link clients may take
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
    qint64 bytesPerClient = 62'914'560;
    double peerShare = 0.0;
    QList<PlanSite> sites;
    QList<MaintenanceWindow> maintenanceWindows;
    PlanLimits limits;
    QStringList warnings; ///< whole sentences: what the reader met and let pass

    bool operator==(const Plan &) const = default;
    [[nodiscard]] QDateTime opening() const; ///< in timeZone
    [[nodiscard]] QDateTime deadline() const; ///< `days` times 24 hours later, in timeZone
    [[nodiscard]] qint64 clients() const;
    [[nodiscard]] QTimeZone zoneOf(const ClientClass &clientClass) const;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Plan)
