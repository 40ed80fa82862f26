// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/linkloads.h"

#include "models/window/binomialsum.h"
#include "models/window/download.h"
#include "models/window/loadsum.h"
#include "models/window/maxcount.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ccm {
namespace {

/// A client's share of an hour is `unit` Mbit/s, averaged over the hour.
double unitMbit(double bytes)
{
    return bytes * 8.0 / 1e6 / 3'600.0;
}

/// How many clients of each group are behind a link.
using GroupCounts = std::map<int, double>;

class Loads
{
public:
    Loads(const Plan &plan, const PlanCurves &curves, qsizetype hours)
        : m_plan(plan)
        , m_curves(curves)
        , m_hours(hours)
        , m_bytes(static_cast<double>(plan.bytesPerClient) * (1.0 - plan.peerShare))
    {
        if (m_bytes <= 0.0)
            return;
        for (const GroupCurves &group : curves.groups)
            m_shares.push_back(hourlyShares(group, DownloadRate(plan, group, curves.grid), m_bytes, hours));
    }

    [[nodiscard]] LinkLoad load(LinkLoad::Kind kind, const QString &name, double capacity,
                                const GroupCounts &counts) const
    {
        LinkLoad load{.kind = kind,
                      .name = name,
                      .capacityMbit = capacity,
                      .limitMbit = capacity * m_plan.limits.linkShare};
        for (const auto &[group, clients] : counts)
            load.clients += static_cast<qint64>(clients);
        load.mbitPerHour.resize(m_hours);
        if (m_bytes <= 0.0 || counts.empty())
            return load;
        addHours(load, counts);
        if (load.busiestHour.isValid())
            addConcurrency(load, counts);
        return load;
    }

private:
    [[nodiscard]] LoadSum hourSum(const GroupCounts &counts, std::size_t hour) const
    {
        LoadSum sum;
        for (const auto &[group, clients] : counts) {
            const HourlyShares &shares = m_shares[static_cast<std::size_t>(group)];
            sum.add(clients, shares.share[hour], shares.square[hour], shares.cube[hour]);
        }
        return sum;
    }

    void addHours(LinkLoad &load, const GroupCounts &counts) const
    {
        const double unit = unitMbit(m_bytes);
        const double limit = load.limitMbit / unit;
        double noneAbove = 1.0;
        double most = 0.0;
        std::size_t busiest = 0;
        for (std::size_t hour = 0; hour < static_cast<std::size_t>(m_hours); ++hour) {
            const LoadSum sum = hourSum(counts, hour);
            const double above = sum.above(limit);
            load.mbitPerHour[static_cast<qsizetype>(hour)] = sum.mean() * unit;
            load.overloadedHours += above;
            noneAbove *= 1.0 - above;
            if (sum.mean() > most * (1.0 + 1e-9)) {
                most = sum.mean();
                busiest = hour;
            }
        }
        if (most <= 0.0)
            return;
        load.busiestHour = m_curves.grid.time(static_cast<qsizetype>(busiest) * CellsPerHour);
        load.meanMbit = most * unit;
        load.p95Mbit = hourSum(counts, busiest).quantile(0.95) * unit;
        load.overloadProbability = overload(counts, limit, load.overloadedHours, noneAbove);
    }

    /// That any hour is above the limit. Hours hang together: what is in one is not in another.
    [[nodiscard]] double overload(const GroupCounts &counts, double limit, double hoursAbove,
                                  double noneAbove) const
    {
        constexpr double Sure = 1e-6;
        const auto isWhole = [&](const auto &c) {
            return m_shares[static_cast<std::size_t>(c.first)].isWhole;
        };
        if (hoursAbove < Sure || noneAbove < Sure || !std::ranges::all_of(counts, isWhole))
            return 1.0 - noneAbove;
        MaxCount most;
        for (const auto &[group, clients] : counts)
            most.add(clients, m_shares[static_cast<std::size_t>(group)].share);
        return 1.0 - most.notAbove(static_cast<qint64>(std::floor(limit * (1.0 + 1e-12) + 1e-9)));
    }

    /// Looks at the end of each hour, and at each cell of the busiest one.
    void addConcurrency(LinkLoad &load, const GroupCounts &counts) const
    {
        std::vector<std::pair<const GroupCurves *, DownloadRate>> rates;
        for (const auto &[group, clients] : counts) {
            const GroupCurves &curves = m_curves.groups[static_cast<std::size_t>(group)];
            rates.emplace_back(&curves, DownloadRate(m_plan, curves, m_curves.grid, load.limitMbit));
        }
        const auto sumAt = [&](qsizetype cell) {
            BinomialSum sum;
            auto rate = rates.begin();
            for (const auto &[group, clients] : counts) {
                sum.add(clients, downloadingAt(*rate->first, rate->second, m_bytes, cell));
                ++rate;
            }
            return sum;
        };
        qsizetype peak = 0;
        const auto look = [&](qsizetype cell) {
            const double mean = sumAt(cell).mean();
            if (mean > load.concurrentMean) {
                load.concurrentMean = mean;
                peak = cell;
            }
        };
        for (qsizetype hour = 1; hour <= m_hours; ++hour)
            look(hour * CellsPerHour);
        const auto busiest =
            static_cast<qsizetype>(m_curves.grid.origin.secsTo(load.busiestHour) / CellSeconds);
        for (qsizetype cell = busiest; cell < busiest + CellsPerHour; ++cell)
            look(cell);
        load.concurrentP95 = sumAt(peak).quantile(0.95);
    }

    const Plan &m_plan;
    const PlanCurves &m_curves;
    qsizetype m_hours;
    double m_bytes;
    std::vector<HourlyShares> m_shares; ///< for each group
};

template<typename IsOn>
GroupCounts countsOf(const Plan &plan, const PlanCurves &curves, IsOn isBehind)
{
    GroupCounts counts;
    for (qsizetype i = 0; i < plan.fleet.size(); ++i) {
        const int group = curves.groupOfClass[static_cast<std::size_t>(i)];
        if (group >= 0 && isBehind(plan.fleet[i].site))
            counts[group] += static_cast<double>(plan.fleet[i].count);
    }
    return counts;
}

} // namespace

QList<LinkLoad> linkLoads(const Plan &plan, const PlanCurves &curves, qsizetype hours)
{
    QList<LinkLoad> result;
    if (plan.sites.isEmpty())
        return result;
    const Loads loads(plan, curves, hours);
    for (const PlanSite &site : plan.sites)
        result.append(
            loads.load(LinkLoad::Kind::Link, site.name, site.linkMbitPerSecond,
                       countsOf(plan, curves, [&](const QString &name) { return name == site.name; })));
    for (const DistributionPoint &point : plan.distributionPoints) {
        const auto isServed = [&](const QString &name) {
            return std::ranges::any_of(plan.sites, [&](const PlanSite &site) {
                return site.name == name && site.distributionPoint == point.name;
            });
        };
        result.append(loads.load(LinkLoad::Kind::DistributionPoint, point.name, point.mbitPerSecond,
                                 countsOf(plan, curves, isServed)));
    }
    const auto use = [](const LinkLoad &load) {
        return load.limitMbit > 0.0 ? load.p95Mbit / load.limitMbit : load.p95Mbit > 0.0 ? 1e9 : 0.0;
    };
    // Where two are as good as equally sure, the fuller one is worse.
    const auto sureness = [](const LinkLoad &load) { return std::llround(load.overloadProbability * 1e4); };
    std::ranges::stable_sort(result, [&](const LinkLoad &a, const LinkLoad &b) {
        return sureness(a) != sureness(b) ? sureness(a) > sureness(b) : use(a) > use(b);
    });
    return result;
}

} // namespace ccm
