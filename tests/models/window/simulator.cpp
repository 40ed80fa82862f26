// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator.h"

#include <cmath>
#include <random>

namespace {

constexpr double Step = 300.0;
constexpr double Day = 86'400.0;

/// What the wall clock says of each step of five minutes: whether the pattern is on, and whose day it is.
struct StepInfo
{
    bool on = false;
    int day = 0;
};

StepInfo look(const ccm::Availability &availability, const QDateTime &local, const QDate &firstDay)
{
    const int minute = local.time().hour() * 60 + local.time().minute();
    const int today = static_cast<int>(firstDay.daysTo(local.date()));
    const int weekday = local.date().dayOfWeek();
    const int yesterday = weekday == 1 ? 7 : weekday - 1;
    if (availability.kind == ccm::Availability::Kind::Always)
        return {.on = true, .day = 0};
    if (availability.kind == ccm::Availability::Kind::Office8x5)
        return {.on = weekday <= 5 && minute >= 9 * 60 && minute < 17 * 60, .day = today};
    if (availability.kind == ccm::Availability::Kind::Office10x5
        || availability.kind == ccm::Availability::Kind::Laptop)
        return {.on = weekday <= 5 && minute >= 8 * 60 && minute < 18 * 60, .day = today};
    if (availability.kind == ccm::Availability::Kind::Vdi)
        return {.on = weekday <= 5 && minute >= 7 * 60 && minute < 19 * 60, .day = today};
    for (const ccm::WeeklySpan &span : availability.weekly) {
        if (span.day == weekday && minute >= span.startMinute && minute < span.endMinute)
            return {.on = true, .day = today};
        if (span.day == yesterday && minute + 1'440 < span.endMinute)
            return {.on = true, .day = today - 1};
    }
    return {};
}

/// Whether a maintenance window is open.
bool isInWindow(const ccm::Plan &plan, const QDateTime &local)
{
    const int minute = local.time().hour() * 60 + local.time().minute();
    const int weekday = local.date().dayOfWeek();
    return std::ranges::any_of(plan.maintenanceWindows, [&](const ccm::MaintenanceWindow &window) {
        const int into = (weekday - window.day + 7) % 7 * 1'440 + minute - window.startMinute;
        return into >= 0 && into < static_cast<int>(window.hours * 60.0);
    });
}

class Client
{
public:
    Client(const ccm::Plan &plan, const ccm::ClientClass &clientClass, const QDateTime &origin, int hours,
           std::mt19937_64 &random)
        : m_plan(plan)
        , m_chance(clientClass.availability.chanceOnPerDay)
        , m_random(random)
        , m_opening(static_cast<double>(origin.secsTo(plan.opening())))
        , m_deadline(m_opening + plan.days * Day)
    {
        const QTimeZone zone = plan.zoneOf(clientClass);
        const QDate firstDay = origin.toTimeZone(zone).date().addDays(-1);
        for (int step = 0; step < hours * 12; ++step) {
            const QDateTime local = origin.addSecs(step * 300).toTimeZone(zone);
            m_steps.push_back(look(clientClass.availability, local, firstDay));
            m_windows.push_back(isInWindow(plan, local));
        }
        m_coins.resize(static_cast<std::size_t>(hours / 24 + 4));
    }

    /// Seconds from the origin to the start, or infinity.
    double play()
    {
        std::ranges::fill(m_coins, -1);
        double policy = comesOn(static_cast<std::size_t>(m_opening / Step)) + delay();
        m_policy = policy;
        for (bool first = true; std::isfinite(policy); first = false) {
            const double moment = draw(policy, first);
            const auto step = static_cast<std::size_t>(moment / Step);
            if (step >= m_steps.size())
                break;
            if (isOn(step))
                return moment;
            policy = comesOn(step) + delay();
        }
        return INFINITY;
    }

    /// After play(): seconds to the installation. One window after policy fetches ccmsetup, and the first
    /// one of the others that is seen after the download installs.
    double install(double start)
    {
        if (m_plan.maintenanceWindows.isEmpty())
            return start;
        bool hasFetched = false;
        for (std::size_t step = 1; step < m_windows.size(); ++step) {
            if (!m_windows[step] || m_windows[step - 1])
                continue; // none opens
            std::size_t seen = step;
            while (!m_plan.wakeForMaintenance && seen < m_windows.size() && m_windows[seen] && !isOn(seen))
                ++seen;
            if (seen == m_windows.size() || !m_windows[seen])
                continue;
            const double time = static_cast<double>(seen) * Step;
            if (time < m_policy)
                continue;
            if (hasFetched && time > start)
                return time;
            hasFetched = true;
        }
        return INFINITY;
    }

private:
    double uniform() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_random); }
    double delay() { return uniform() * m_plan.policyPollMinutes * 60.0; }

    bool isOn(std::size_t step)
    {
        if (!m_steps[step].on)
            return false;
        int &coin = m_coins[static_cast<std::size_t>(m_steps[step].day)];
        if (coin < 0)
            coin = uniform() < m_chance ? 1 : 0;
        return coin == 1;
    }

    double comesOn(std::size_t step)
    {
        for (; step < m_steps.size(); ++step) {
            if (isOn(step))
                return static_cast<double>(step) * Step;
        }
        return INFINITY;
    }

    double draw(double t, bool first)
    {
        if (!m_plan.randomise)
            return t;
        if (t >= m_deadline)
            return t + uniform() * Day;
        if (first) {
            const double from = t + m_plan.earliestStartHours * 3'600.0;
            return from + uniform() * (from < m_deadline ? m_deadline - from : Day);
        }
        return t
            + uniform() * (m_plan.redraw == ccm::Plan::Redraw::Full ? m_plan.days * Day : m_deadline - t);
    }

    const ccm::Plan &m_plan;
    double m_chance;
    std::mt19937_64 &m_random;
    double m_opening;
    double m_deadline;
    double m_policy = 0.0;
    std::vector<StepInfo> m_steps;
    std::vector<bool> m_windows;
    std::vector<int> m_coins; ///< per day: unknown, off, on
};

} // namespace

SimulatedRollOut simulate(const ccm::Plan &plan, const QDateTime &origin, int hours, unsigned seed)
{
    std::mt19937_64 random(seed);
    SimulatedRollOut result;
    result.startsPerHour.resize(static_cast<std::size_t>(hours));
    result.installsPerHour.resize(static_cast<std::size_t>(hours));
    const double deadline = static_cast<double>(origin.secsTo(plan.opening())) + plan.days * Day;
    for (const ccm::ClientClass &clientClass : plan.fleet) {
        if (clientClass.exclusion != ccm::Exclusion::None)
            continue;
        Client client(plan, clientClass, origin, hours, random);
        for (qint64 i = 0; i < clientClass.count; ++i) {
            const double start = client.play();
            const double install = client.install(start);
            ++result.clients;
            result.startsBeforeDeadline += start < deadline ? 1 : 0;
            result.installsBeforeDeadline += install < deadline ? 1 : 0;
            if (start < hours * 3'600.0)
                ++result.startsPerHour[static_cast<std::size_t>(start / 3'600.0)];
            if (install < hours * 3'600.0)
                ++result.installsPerHour[static_cast<std::size_t>(install / 3'600.0)];
        }
    }
    return result;
}

std::vector<double> playStarts(const ccm::Plan &plan, const ccm::ClientClass &clientClass,
                               const QDateTime &origin, int hours, qint64 count, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> starts;
    Client client(plan, clientClass, origin, hours, random);
    for (qint64 i = 0; i < count; ++i)
        starts.push_back(client.play());
    return starts;
}
