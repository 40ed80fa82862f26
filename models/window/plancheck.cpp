// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plancheck.h"

#include "models/window/planreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Limits = PlanFileLimits;
constexpr int MinutesPerDay = 24 * 60;

class Check
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanCheck)

public:
    explicit Check(const Plan &plan) : m_plan(plan) { }

    QList<FieldProblem> run()
    {
        checkWindow();
        for (qsizetype i = 0; i < m_plan.fleet.size(); ++i)
            checkClass(m_plan.fleet[i], u"fleet[%1]."_s.arg(i));
        checkLoad();
        for (qsizetype i = 0; i < m_plan.maintenanceWindows.size(); ++i)
            checkMaintenance(m_plan.maintenanceWindows[i], u"maintenanceWindows[%1]."_s.arg(i));
        checkLimits();
        return m_problems;
    }

private:
    void impossible(const QString &field, const QString &sentence)
    {
        m_problems.append({.field = field, .sentence = sentence});
    }

    void odd(const QString &field, const QString &sentence)
    {
        m_problems.append({.field = field, .sentence = sentence, .isImpossible = false});
    }

    /// Also what is no number at all.
    void checkRange(const QString &field, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
            impossible(field, tr("This must be a number from %1 to %2.").arg(plain(least), plain(most)));
    }

    void checkWhole(const QString &field, qint64 value, qint64 least, qint64 most)
    {
        if (value < least || value > most)
            impossible(field,
                       tr("This must be a whole number from %1 to %2.")
                           .arg(QLocale().toString(least), QLocale().toString(most)));
    }

    static QString plain(double number) { return QLocale().toString(number, 'g', 10); }

    void checkWindow()
    {
        if (!m_plan.openingDate.isValid() || !m_plan.openingTime.isValid())
            impossible(u"opening"_s, tr("This must be a date and a time that the calendar has."));
        // Not QTimeZone::isValid(): where there is no such zone, it takes any word for a rule and means UTC.
        if (!QTimeZone::isTimeZoneIdAvailable(m_plan.timeZone))
            impossible(u"timeZone"_s,
                       tr("“%1” is not a time zone that this system knows.")
                           .arg(QString::fromUtf8(m_plan.timeZone)));
        checkWhole(u"days"_s, m_plan.days, 1, Limits::Days);
        if (m_plan.days > Limits::UsualDays && m_plan.days <= Limits::Days)
            odd(u"days"_s,
                tr("A window of %n day(s) is longer than the 31 that are usual.", nullptr, m_plan.days));
        checkRange(u"earliestStartHours"_s, m_plan.earliestStartHours, 0.0, Limits::EarliestStartHours);
        if (m_plan.randomise && m_plan.days > 0 && m_plan.earliestStartHours >= m_plan.days * 24.0)
            odd(u"earliestStartHours"_s,
                tr("The first hours are as long as the window; clients draw in the 24 hours after them."));
        checkWhole(u"policyPollMinutes"_s, m_plan.policyPollMinutes, 0, Limits::PolicyPollMinutes);
        if (m_plan.fleet.size() > Limits::Classes)
            impossible(u"fleet"_s, tr("A plan has at most %n kind(s) of clients.", nullptr, Limits::Classes));
    }

    void checkClass(const ClientClass &clientClass, const QString &path)
    {
        checkWhole(path + "count"_L1, clientClass.count, 0, Limits::ClientsPerClass);
        if (!clientClass.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(clientClass.timeZone))
            impossible(path + "timeZone"_L1,
                       tr("“%1” is not a time zone that this system knows.")
                           .arg(QString::fromUtf8(clientClass.timeZone)));
        checkRange(path + "availability.chanceOnPerDay"_L1, clientClass.availability.chanceOnPerDay, 0.0,
                   1.0);
        for (qsizetype i = 0; i < clientClass.availability.weekly.size(); ++i) {
            const WeeklySpan &span = clientClass.availability.weekly[i];
            const bool holds = span.day >= 1 && span.day <= 7 && span.startMinute >= 0
                && span.startMinute < MinutesPerDay && span.endMinute > span.startMinute
                && span.endMinute <= span.startMinute + MinutesPerDay;
            if (!holds)
                impossible(path + u"availability.weekly[%1]"_s.arg(i),
                           tr("This must be a day, a start, and an end within 24 hours after it."));
        }
        const auto named = [&](const PlanSite &site) { return site.name == clientClass.site; };
        if (!clientClass.site.isEmpty() && std::ranges::none_of(m_plan.sites, named))
            odd(path + "site"_L1,
                tr("The site “%1” of “%2” is not among the plan's sites.")
                    .arg(clientClass.site, clientClass.name));
        if (clientClass.availability.isNever() && clientClass.count > 0
            && clientClass.exclusion == Exclusion::None)
            odd(path + "availability"_L1,
                tr("The clients of “%1” are never on and will not start.").arg(clientClass.name));
    }

    void checkLoad()
    {
        checkWhole(u"bytesPerClient"_s, m_plan.bytesPerClient, 0, Limits::BytesPerClient);
        checkRange(u"peerShare"_s, m_plan.peerShare, 0.0, 1.0);
        checkRange(u"clientMbitPerSecond"_s, m_plan.clientMbitPerSecond, Limits::LeastClientMbit,
                   Limits::LinkMbit);
        if (m_plan.bitsThrottle)
            checkBits(*m_plan.bitsThrottle);
        if (m_plan.sites.size() > Limits::Sites)
            impossible(u"sites"_s, tr("A plan has at most %n site(s).", nullptr, Limits::Sites));
        QSet<QString> names;
        for (qsizetype i = 0; i < m_plan.sites.size(); ++i)
            checkSite(m_plan.sites[i], u"sites[%1]."_s.arg(i), names);
        names.clear();
        for (qsizetype i = 0; i < m_plan.distributionPoints.size(); ++i) {
            const DistributionPoint &point = m_plan.distributionPoints[i];
            const QString path = u"distributionPoints[%1]."_s.arg(i);
            checkRange(path + "mbitPerSecond"_L1, point.mbitPerSecond, 0.0, Limits::LinkMbit);
            checkName(path, point.name, names);
        }
    }

    void checkBits(const BitsThrottle &bits)
    {
        checkRange(u"bits.kbitPerSecond"_s, bits.kbitPerSecond, 0.0, Limits::BitsKbit);
        const double outside = bits.kbitPerSecondOutside.value_or(1.0);
        checkRange(u"bits.kbitPerSecondOutside"_s, outside, 0.0, Limits::BitsKbit);
        if (bits.kbitPerSecond <= 0.0 && (outside <= 0.0 || bits.startMinute == bits.endMinute))
            impossible(u"bits.kbitPerSecond"_s, tr("With 0 at all times, nothing is ever downloaded."));
        const auto isTime = [](int minute) { return minute >= 0 && minute < MinutesPerDay; };
        if (!isTime(bits.startMinute) || !isTime(bits.endMinute))
            impossible(u"bits.start"_s, tr("This must be a time from 00:00 to 23:59."));
    }

    void checkSite(const PlanSite &site, const QString &path, QSet<QString> &names)
    {
        checkRange(path + "linkMbitPerSecond"_L1, site.linkMbitPerSecond, 0.0, Limits::LinkMbit);
        checkName(path, site.name, names);
        if (site.linkMbitPerSecond == 0.0)
            odd(path + "linkMbitPerSecond"_L1,
                tr("The link of “%1” carries nothing; any client that downloads overloads it.")
                    .arg(site.name));
        const auto named = [&](const DistributionPoint &p) { return p.name == site.distributionPoint; };
        if (!site.distributionPoint.isEmpty() && std::ranges::none_of(m_plan.distributionPoints, named))
            odd(path + "distributionPoint"_L1,
                tr("The distribution point “%1” of “%2” is not among those of the plan.")
                    .arg(site.distributionPoint, site.name));
    }

    void checkName(const QString &path, const QString &name, QSet<QString> &names)
    {
        if (names.contains(name))
            odd(path + "name"_L1, tr("“%1” stands in the list more than once.").arg(name));
        names.insert(name);
    }

    void checkMaintenance(const MaintenanceWindow &window, const QString &path)
    {
        if (window.day < 1 || window.day > 7)
            impossible(path + "day"_L1, tr("This must be a day of the week."));
        if (window.startMinute < 0 || window.startMinute >= MinutesPerDay)
            impossible(path + "start"_L1, tr("This must be a time from 00:00 to 23:59."));
        checkRange(path + "hours"_L1, window.hours, Limits::LeastWindowHours, Limits::WindowHours);
    }

    void checkLimits()
    {
        checkRange(u"limits.linkShare"_s, m_plan.limits.linkShare, Limits::LeastLinkShare, 1.0);
        checkRange(u"limits.probability"_s, m_plan.limits.probability, Limits::LeastProbability,
                   Limits::MostProbability);
    }

    const Plan &m_plan;
    QList<FieldProblem> m_problems;
};

} // namespace

QList<FieldProblem> checkPlan(const Plan &plan)
{
    return Check(plan).run();
}

} // namespace ccm
