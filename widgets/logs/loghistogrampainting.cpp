// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LogHistogram: how it looks.

#include "models/base/moment.h"
#include "widgets/common/statuscolors.h"
#include "widgets/logs/loghistogram.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace ccm {
namespace {

QDateTime asWritten(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

constexpr qint64 Second = 1'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Distances of labels that people count in.
constexpr std::array Steps{Second,      5 * Second,  10 * Second, 30 * Second, Minute,   5 * Minute,
                           10 * Minute, 30 * Minute, Hour,        3 * Hour,    6 * Hour, 12 * Hour,
                           Day,         2 * Day,     7 * Day,     30 * Day,    90 * Day, 365 * Day};

/// Short enough for an axis: the day where one begins, else the time.
QString axisText(const QDateTime &time, qint64 step)
{
    const QLocale locale;
    if (time.time().msecsSinceStartOfDay() == 0 || step >= Day)
        return dateText(time.date());
    return step < Minute ? locale.toString(time.time(), u"HH:mm:ss")
                         : locale.toString(time.time(), QLocale::ShortFormat);
}

} // namespace

void LogHistogram::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_buckets.isEmpty())
        return paintEmpty(painter);
    const QRect area = plot();
    if (!m_selected.isEmpty()) {
        QColor veil = palette().color(QPalette::Highlight);
        veil.setAlpha(70);
        const QRect span(
            QPoint(xOf(m_selected.first), area.top()),
            QPoint(std::max(xOf(m_selected.last + 1), xOf(m_selected.first) + 2), area.bottom()));
        painter.fillRect(span, veil);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(span.adjusted(0, 0, -1, -1));
    }
    paintBars(painter, area);
    paintAxis(painter, area);
    if (hasFocus() && m_cursor >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        const int x = (xOf(m_cursor) + xOf(m_cursor + 1)) / 2;
        painter.drawLine(x, area.top(), x, area.bottom());
    }
}

void LogHistogram::paintEmpty(QPainter &painter) const
{
    painter.setPen(statusColors(Status::Muted, palette()).text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No record has a time."));
}

void LogHistogram::paintBars(QPainter &painter, const QRect &area) const
{
    // Several buckets may share a column of pixels: they are added up.
    constexpr int LeastWidth = 3;
    const int bars = static_cast<int>(std::clamp<qint64>(area.width() / LeastWidth, 1, slotCount()));
    std::vector<TimelineBucket> sums(static_cast<std::size_t>(bars));
    for (const TimelineBucket &bucket : m_buckets) {
        const qint64 bar = slotOf(bucket) * bars / slotCount();
        TimelineBucket &sum = sums.at(static_cast<std::size_t>(bar));
        sum.records += bucket.records;
        sum.warnings += bucket.warnings;
        sum.errors += bucket.errors;
    }
    const quint32 most = std::max(1U, std::ranges::max_element(sums, {}, &TimelineBucket::records)->records);
    QColor plain = statusColors(Status::Muted, palette()).text;
    plain.setAlphaF(0.8F); // behind what counts
    for (int i = 0; i < bars; ++i) {
        const TimelineBucket &sum = sums.at(static_cast<std::size_t>(i));
        const int left = area.left() + i * area.width() / bars;
        const int width = std::max(1, area.left() + (i + 1) * area.width() / bars - left - 1);
        int bottom = area.bottom();
        // Whatever there is can be seen: one error among a million records counts.
        const auto part = [&](quint32 count, int least, const QBrush &brush) {
            if (count == 0)
                return;
            const int height = std::max(
                least, static_cast<int>(quint64{count} * static_cast<quint64>(area.height()) / most));
            const int top = std::max(area.top(), bottom - height + 1);
            painter.fillRect(QRect(left, top, width, bottom - top + 1), brush);
            bottom = top - 1;
        };
        part(sum.errors, 6, statusColors(Status::Bad, palette()).text);
        part(sum.warnings, 6, QBrush(statusColors(Status::Warning, palette()).text, Qt::Dense3Pattern));
        part(sum.records - std::min(sum.records, sum.errors + sum.warnings), 1, plain);
    }
}

void LogHistogram::paintAxis(QPainter &painter, const QRect &area) const
{
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    const qint64 origin = m_buckets.first().start;
    const qint64 span = slotCount() * m_bucketMs;
    const int gap = 2 * fontMetrics().averageCharWidth();
    int free = area.left(); // where the next label may begin
    const auto label = [&](qint64 ms, const QString &text) {
        const int tick = area.left()
            + static_cast<int>(static_cast<double>(ms - origin) / static_cast<double>(span) * area.width());
        const int width = fontMetrics().horizontalAdvance(text);
        const int left = ms == origin ? area.left() : tick - width / 2;
        if (left < free || left + width > area.right())
            return;
        painter.drawLine(tick, area.bottom() + 1, tick, area.bottom() + 3);
        painter.drawText(left, area.bottom() + 3 + fontMetrics().ascent(), text);
        free = left + width + gap;
    };
    label(origin, momentText(asWritten(origin), MomentPrecision::Minute));
    const int widest = fontMetrics().horizontalAdvance(axisText(asWritten(0), Day)) + 3 * gap;
    const qint64 most = std::max(1, area.width() / std::max(1, widest));
    const auto *const found = std::ranges::find_if(Steps, [=](qint64 step) { return span / step <= most; });
    const qint64 step = found != Steps.end() ? *found : Steps.back();
    for (qint64 ms = (origin / step + 1) * step; ms < origin + span; ms += step)
        label(ms, axisText(asWritten(ms), step));
}

} // namespace ccm
