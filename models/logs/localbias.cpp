// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/localbias.h"

#include "models/logs/logsnapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <vector>

namespace ccm {
namespace {

struct LocalBiasText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::LocalBias)
};

constexpr qint64 MillisecondsPerMinute = 60'000;
constexpr std::size_t MostRuns = 4096; ///< a bias that changes more often in one log is none of a computer

/// Written times between which a bias was in force.
struct Run
{
    qint64 first = 0;
    qint64 last = 0;
    int minutes = 0;
};
using Runs = std::vector<Run>;

Runs runsOf(const LogSnapshot &log)
{
    Runs runs;
    for (const auto &segment : log.index.segments()) {
        const int factor = hasKnownSign(segment->writer) ? 1 : log.biasFactor;
        if (!segment->hasTime || !segment->biasMinutes || factor == 0)
            continue;
        const qint64 one = segment->time + segment->entries.front().time;
        const qint64 other = segment->time + segment->entries.back().time;
        const Run run{.first = std::min(one, other),
                      .last = std::max(one, other),
                      .minutes = *segment->biasMinutes * factor};
        if (!runs.empty() && runs.back().minutes == run.minutes) {
            runs.back().first = std::min(runs.back().first, run.first);
            runs.back().last = std::max(runs.back().last, run.last);
        } else if (runs.size() == MostRuns) {
            return {};
        } else {
            runs.push_back(run);
        }
    }
    return runs;
}

/// One after the other. When the clock is put back at the end of summer, an hour is written twice.
bool mayFollow(const Run &before, const Run &next)
{
    constexpr int MostPutBack = 60;
    const qint64 overlap = before.last - next.first;
    const int putBack = next.minutes - before.minutes;
    if (overlap < 0)
        return true;
    return putBack > 0 && putBack <= MostPutBack && overlap <= putBack * MillisecondsPerMinute
        && before.first < next.first && before.last < next.last;
}

QList<LocalBias::Step> stepsOf(Runs runs)
{
    std::ranges::sort(runs, {}, &Run::first);
    QList<LocalBias::Step> steps;
    Run before;
    for (const Run &run : runs) {
        if (!steps.isEmpty() && before.minutes == run.minutes) {
            before.last = std::max(before.last, run.last);
            continue;
        }
        if (!steps.isEmpty() && !mayFollow(before, run))
            return {};
        // Midway between what is known.
        const qint64 from = steps.isEmpty() ? std::numeric_limits<qint64>::min()
                                            : before.last + (run.first - before.last) / 2;
        steps.append({.from = from, .minutes = run.minutes});
        before = run;
    }
    return steps;
}

} // namespace

std::optional<int> LocalBias::at(qint64 written) const
{
    if (steps.isEmpty())
        return {};
    const auto behind = std::ranges::upper_bound(steps, written, {}, &Step::from);
    return behind == steps.begin() ? steps.first().minutes : std::prev(behind)->minutes;
}

qint64 LocalBias::moved(qint64 written) const
{
    return written + at(written).value_or(0) * MillisecondsPerMinute;
}

QString LocalBias::text(qint64 written) const
{
    const auto minutes = at(written);
    if (!minutes)
        return {};
    const QString shown = (*minutes < 0 ? u"\u2212" : u"+") + QString::number(std::abs(*minutes));
    return log.isEmpty()
        ? LocalBiasText::tr(
              "Among other logs it is ordered as local time of this log's other records (%1 min).")
              .arg(shown)
        : LocalBiasText::tr("Among other logs it is ordered as local time of %1 (%2 min).").arg(log, shown);
}

void setLocalBiases(QList<LogSnapshot> &logs, const QStringList &names)
{
    std::vector<Runs> runs;
    Runs all;
    QString teller;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        runs.push_back(logs.size() > 1 ? runsOf(logs.at(i)) : Runs());
        if (all.empty() && !runs.back().empty())
            teller = names.at(i);
        all.insert(all.end(), runs.back().begin(), runs.back().end());
    }
    const LocalBias common{.steps = stepsOf(all), .log = teller};
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const Runs &own = runs[static_cast<std::size_t>(i)];
        logs[i].localBias = own.empty() ? common : LocalBias{.steps = stepsOf(own), .log = {}};
    }
}

} // namespace ccm
