// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtimeline.h"

#include "models/logs/chunkrun.h"
#include "models/logs/roworder.h"
#include "models/logs/severitytable.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace ccm {
namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// From the median; what is farther is left out.
constexpr qint64 Farthest = 3653 * Day;

constexpr std::array Widths{qint64{1},   qint64{2},   qint64{5},   qint64{10}, qint64{20}, qint64{50},
                            qint64{100}, qint64{200}, qint64{500}, Second,     2 * Second, 5 * Second,
                            10 * Second, 15 * Second, 30 * Second, Minute,     2 * Minute, 5 * Minute,
                            10 * Minute, 15 * Minute, 30 * Minute, Hour,       2 * Hour,   3 * Hour,
                            6 * Hour,    12 * Hour,   Day,         2 * Day,    7 * Day,    14 * Day,
                            30 * Day,    90 * Day,    365 * Day};

/// A segment with times, and what is added to them.
struct Stretch
{
    const LogSegment *segment = nullptr;
    qint64 start = 0;
};

std::vector<Stretch> stretchesOf(const QList<LogSnapshot> &logs, TimeBasis basis)
{
    std::vector<Stretch> stretches;
    for (const LogSnapshot &log : logs) {
        const LogIndex::Segments &segments = log.index.segments();
        for (std::size_t stretch = 0; stretch < segments.size(); ++stretch) {
            const auto &segment = segments[stretch];
            if (!segment->hasTime)
                continue;
            const quint32 number = log.index.firstOf(stretch);
            const qint64 written = segment->time;
            const qint64 first = segment->entries.front().time;
            const qint64 utc = standingTime(log, number).value_or(written + first) - first;
            stretches.push_back({.segment = segment.get(), .start = basis == TimeBasis::Utc ? utc : written});
        }
    }
    return stretches;
}

/// Takes out what lies too far from the median; returns how many records that are.
quint32 dropFarOnes(std::vector<Stretch> &stretches)
{
    std::vector<Stretch> byTime = stretches;
    std::ranges::sort(byTime, {}, &Stretch::start);
    std::size_t before = 0;
    std::size_t all = 0;
    for (const Stretch &stretch : byTime)
        all += stretch.segment->entries.size();
    const auto middle = std::ranges::find_if(byTime, [&](const Stretch &stretch) {
        before += stretch.segment->entries.size();
        return 2 * before >= all;
    });
    const qint64 median = middle->start;
    quint32 dropped = 0;
    std::erase_if(stretches, [&](const Stretch &stretch) {
        const bool isFar = std::abs(stretch.start - median) > Farthest;
        dropped += isFar ? static_cast<quint32>(stretch.segment->entries.size()) : 0;
        return isFar;
    });
    return dropped;
}

struct Span
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();

    void take(const Span &other)
    {
        first = std::min(first, other.first);
        last = std::max(last, other.last);
    }
};

Span spanOf(const Stretch &stretch)
{
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = std::numeric_limits<qint32>::min();
    for (const LogEntry &entry : stretch.segment->entries) {
        first = std::min(first, entry.time);
        last = std::max(last, entry.time);
    }
    return {.first = stretch.start + first, .last = stretch.start + last};
}

qint64 bucketOf(qint64 time, qint64 width)
{
    return time >= 0 ? time / width : -((-time + width - 1) / width);
}

qint64 widthFor(const Span &span, int mostBuckets)
{
    const auto enough = [&](qint64 width) {
        return bucketOf(span.last, width) - bucketOf(span.first, width) < mostBuckets;
    };
    const auto *const width = std::ranges::find_if(Widths, enough);
    qint64 result = width == Widths.end() ? Widths.back() : *width;
    while (!enough(result))
        result *= 2;
    return result;
}

void count(const Stretch &stretch, LogTimeline &timeline)
{
    // Neighbours mostly share a bucket: divide where they do not.
    qint64 from = 0;
    qint64 end = 0;
    TimelineBucket *bucket = nullptr;
    const qint64 start = stretch.start - timeline.buckets.front().start;
    const SeverityTable &severities = severityTable();
    for (const LogEntry &entry : stretch.segment->entries) {
        const qint64 time = start + entry.time;
        if (time < from || time >= end) {
            const qint64 number = time / timeline.width;
            from = number * timeline.width;
            end = from + timeline.width;
            bucket = &timeline.buckets[number];
        }
        const Severity severity = severities[entry.traits];
        ++bucket->records;
        bucket->warnings += severity == Severity::Warning;
        bucket->errors += severity == Severity::Error;
    }
}

void add(LogTimeline &sum, const LogTimeline &part)
{
    for (qsizetype i = 0; i < sum.buckets.size(); ++i) {
        sum.buckets[i].records += part.buckets[i].records;
        sum.buckets[i].warnings += part.buckets[i].warnings;
        sum.buckets[i].errors += part.buckets[i].errors;
    }
}

/// Lets all cores work on stretches: `work(stretch, own)` with a value per core, joined by `join(own)`.
template<typename Own, typename Work, typename Join>
void forAll(const std::vector<Stretch> &stretches, const Own &initial, const Work &work, const Join &join)
{
    std::mutex mutex;
    struct Worker
    {
        Own own;
        const Join &joinOwn;
        std::mutex &guard;
        const std::vector<Stretch> &all;
        const Work &each;

        ~Worker()
        {
            const std::scoped_lock lock(guard);
            joinOwn(own);
        }
        Result<void> operator()(std::size_t number)
        {
            each(all[number], own);
            return {};
        }
    };
    const auto makeWorker = [&] { return Worker{initial, join, mutex, stretches, work}; };
    std::ignore = runChunks(stretches.size(), makeWorker, {}, {}); // neither stops nor fails
}

} // namespace

LogTimeline timeline(const QList<LogSnapshot> &logs, int mostBuckets, TimeBasis basis)
{
    std::vector<Stretch> stretches = stretchesOf(logs, basis);
    if (stretches.empty())
        return {};
    const quint32 outside = dropFarOnes(stretches);
    Span span;
    forAll(
        stretches, Span(), [](const Stretch &stretch, Span &own) { own.take(spanOf(stretch)); },
        [&span](const Span &own) { span.take(own); });

    const qint64 width = widthFor(span, std::max(2, mostBuckets));
    const qint64 first = bucketOf(span.first, width);
    LogTimeline result{.width = width, .outside = outside};
    for (qint64 bucket = first; bucket <= bucketOf(span.last, width); ++bucket)
        result.buckets.append(TimelineBucket{.start = bucket * width});
    const LogTimeline empty = result;
    forAll(
        stretches, empty, [](const Stretch &stretch, LogTimeline &own) { count(stretch, own); },
        [&result](const LogTimeline &own) { add(result, own); });
    return result;
}

} // namespace ccm
