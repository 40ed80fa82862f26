// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/timeline.h"

#include "models/client/clienttext.h"
#include "models/client/timelineparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <tuple>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Timeline)
};

constexpr std::array AllTracks{TimelineTrackKind::Runs,       TimelineTrackKind::Events,
                               TimelineTrackKind::Phases,     TimelineTrackKind::Items,
                               TimelineTrackKind::Downloads,  TimelineTrackKind::Installer,
                               TimelineTrackKind::Protection, TimelineTrackKind::Schedule};

/// Of the bar that leads to a moment.
std::optional<int> laneOfDraw(const TimelineEntry &moment, const QList<TimelineEntry> &entries)
{
    const auto draw = std::ranges::find_if(entries, [&moment](const TimelineEntry &other) {
        return other.kind == TimelineEntryKind::Draw && other.end == moment.start;
    });
    return draw == entries.end() ? std::nullopt : std::optional(draw->lane);
}

using LanesOfRuns = QHash<qsizetype, int>;

/// The first lane that is free at its start takes a bar; without one the last. What runs that overlap did
/// stands in the order of their lanes. Returns how many lanes there are.
int placeBars(QList<TimelineEntry> &entries, const LanesOfRuns &lanesOfRuns)
{
    QHash<int, QList<qint64>> freeFrom; // by the lane of the run
    qsizetype most = 0;
    for (TimelineEntry &entry : entries) {
        if (isMark(entry.kind))
            continue;
        QList<qint64> &lanes = freeFrom[lanesOfRuns.value(entry.run)];
        const auto free = std::ranges::find_if(lanes, [&entry](qint64 from) { return from <= entry.start; });
        qsizetype lane = free - lanes.begin();
        if (free == lanes.end() && lanes.size() < MostTimelineLanes)
            lanes.append(entry.end);
        lane = std::min(lane, lanes.size() - 1);
        lanes[lane] = std::max(lanes[lane], entry.end);
        entry.lane = static_cast<int>(lane);
        most = std::max(most, lanes.size());
    }
    int count = 0;
    for (TimelineEntry &entry : entries) {
        if (isMark(entry.kind))
            continue;
        entry.lane += lanesOfRuns.value(entry.run) * static_cast<int>(most);
        entry.lane = std::min(entry.lane, MostTimelineLanes - 1);
        count = std::max(count, entry.lane + 1);
    }
    return count;
}

/// Marks stand in a lane of their own below the bars, where they cover none; a moment stands at the end of
/// the bar that leads to it.
int placeMarks(QList<TimelineEntry> &entries, int bars)
{
    int lanes = bars;
    for (TimelineEntry &entry : entries) {
        if (!isMark(entry.kind))
            continue;
        const bool isMoment = entry.kind == TimelineEntryKind::ScheduledMoment;
        entry.lane = isMoment ? laneOfDraw(entry, entries).value_or(bars) : bars;
        lanes = std::max(lanes, entry.lane + 1);
    }
    return lanes;
}

TimelineTrack trackOf(TimelineTrackKind kind, QList<TimelineEntry> entries, const LanesOfRuns &lanesOfRuns)
{
    std::ranges::stable_sort(entries, {}, [](const TimelineEntry &entry) {
        return std::tuple(entry.start, isMark(entry.kind), entry.end);
    });
    const int lanes = placeMarks(entries, placeBars(entries, lanesOfRuns));
    return {.kind = kind, .entries = std::move(entries), .lanes = lanes};
}

/// Whatever it is drawn for; of a moment alone nothing is known.
qint64 drawOf(const TimelineEntry &entry)
{
    return entry.kind == TimelineEntryKind::Draw ? entry.start : std::numeric_limits<qint64>::min();
}

std::optional<qint64> offsetOf(const LogTime &time)
{
    const QDateTime utc = time.utc();
    return utc.isValid() ? std::optional(utc.msecsTo(time.written)) : std::nullopt;
}

/// The last record that tells counts: the client may have changed to daylight saving since the others.
std::optional<qint64> offsetOf(const ClientState &state)
{
    for (const SetupRun &run : state.runs | std::views::reverse) {
        for (const LogTime &time : {run.end, run.start}) {
            if (const auto offset = offsetOf(time))
                return offset;
        }
    }
    if (!state.schedule)
        return std::nullopt;
    if (const auto offset = offsetOf(state.schedule->drawn))
        return offset;
    if (state.schedule->utc.isValid() && state.schedule->local.isValid())
        return state.schedule->utc.msecsTo(state.schedule->local);
    return std::nullopt;
}

} // namespace

QString TimelineTrack::title() const
{
    switch (kind) {
    case TimelineTrackKind::Runs:
        return Text::tr("Runs of ccmsetup");
    case TimelineTrackKind::Events:
        return Text::tr("Events");
    case TimelineTrackKind::Phases:
        return Text::tr("Phases");
    case TimelineTrackKind::Items:
        return Text::tr("Items");
    case TimelineTrackKind::Downloads:
        return Text::tr("Downloads");
    case TimelineTrackKind::Installer:
        return Text::tr("Windows Installer");
    case TimelineTrackKind::Protection:
        return Text::tr("Endpoint Protection");
    case TimelineTrackKind::Schedule:
        return Text::tr("Schedule");
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

Timeline timeline(const ClientState &state)
{
    timelineparts::Entries entries;
    for (qsizetype i = 0; i < state.runs.size(); ++i)
        timelineparts::addRun(state, i, entries);
    timelineparts::addInstallations(state, entries);
    if (state.endpointProtection)
        timelineparts::addProtection(*state.endpointProtection, entries);
    timelineparts::addSchedule(state, entries);
    timelineparts::addSeams(state, entries);

    Timeline result{.source = state.source, .tracks = {}, .offsetMs = offsetOf(state)};
    LanesOfRuns lanesOfRuns;
    for (const TimelineTrackKind kind : AllTracks) {
        if (entries.of(kind).isEmpty())
            continue;
        result.tracks.append(trackOf(kind, std::move(entries.of(kind)), lanesOfRuns));
        const QList<TimelineEntry> &placed = result.tracks.constLast().entries;
        if (kind == TimelineTrackKind::Runs) {
            for (const TimelineEntry &run : placed)
                lanesOfRuns.insert(run.run, run.lane);
        }
        const qint64 end = std::ranges::max_element(placed, {}, &TimelineEntry::end)->end;
        const bool isFirst = result.tracks.size() == 1;
        result.start = isFirst ? placed.first().start : std::min(result.start, placed.first().start);
        result.end = isFirst ? end : std::max(result.end, end);
        result.recordsEnd = isFirst ? result.start : result.recordsEnd;
        for (const TimelineEntry &entry : placed) // of a schedule it is the draw that has a record
            result.recordsEnd =
                std::max(result.recordsEnd, kind == TimelineTrackKind::Schedule ? drawOf(entry) : entry.end);
    }
    return result;
}

QDateTime timelineTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

namespace timelineparts {

TimelineEntry barOf(TimelineEntryKind kind, const LogTime &start, const LogTime &end)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.start = start.written.toMSecsSinceEpoch();
    entry.end = end.isValid() ? std::max(entry.start, end.written.toMSecsSinceEpoch()) : entry.start;
    return entry;
}

TimelineEntry markOf(TimelineEntryKind kind, const LogTime &time)
{
    return barOf(kind, time, time);
}

QString when(const LogTime &start, const LogTime &end)
{
    const bool hasLength = start.isValid() && end.isValid() && start.written < end.written;
    const QString length = hasLength ? clienttext::duration(start, end) : QString();
    const QString from = clienttext::time(start);
    //: When something began and how long it took: "2013-09-09 08:56:31, 1 min 28 s"
    return length.isEmpty() ? from : Text::tr("%1, %2").arg(from, length);
}

} // namespace timelineparts

} // namespace ccm
