// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelinepicture.h"

#include "widgets/client/timelinepainter.h"
#include "widgets/common/paper.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

/// The last run, or the whole where that can be made out in it.
std::pair<qint64, qint64> shownSpan(const Timeline &timeline)
{
    constexpr qint64 LeastShare = 10; // a tenth of the whole: less cannot be made out
    const TimelineTrack &first = timeline.tracks.first();
    if (first.kind != TimelineTrackKind::Runs || first.entries.isEmpty())
        return {timeline.start, timeline.end};
    const TimelineEntry &run = first.entries.last();
    const bool isSmall = (run.end - run.start) * LeastShare < timeline.end - timeline.start;
    return isSmall ? std::pair(run.start, run.end) : std::pair(timeline.start, timeline.end);
}

void showSpan(TimelineLayout &layout, const std::pair<qint64, qint64> &span)
{
    constexpr double Margin = 0.05;
    constexpr double LeastMargin = 1000; // milliseconds
    const auto start = static_cast<double>(span.first);
    const auto end = static_cast<double>(span.second);
    const double more = std::max(LeastMargin, Margin * (end - start));
    layout.scale().show(start - more, end + more);
}

} // namespace

QImage timelineImage(const Timeline &timeline, int width)
{
    constexpr int Doubled = 2;
    if (timeline.isEmpty())
        return {};
    const QFontMetrics metrics(QGuiApplication::font());
    TimelineLayout layout(metrics);
    layout.setTimeline(timeline);
    layout.setSize({width, 0}, metrics);
    const QSize size(width, layout.axisRect().bottom() + layout.tracksHeight() + layout.padding());
    layout.setSize(size, metrics);
    showSpan(layout, shownSpan(timeline));

    QImage image(size * Doubled, QImage::Format_RGB32);
    image.setDevicePixelRatio(Doubled);
    image.fill(Qt::white);
    TimelineLook look(paperPalette());
    look.nameHues(timeline);
    QPainter painter(&image);
    painter.setFont(QGuiApplication::font());
    painter.setLayoutDirection(Qt::LeftToRight);
    TimelinePainter(painter, layout, look).paint({}, false);
    return image;
}

} // namespace ccm
