// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logminimap.h"

#include "widgets/common/accessible.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/logs/loglook.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// Where the marks of one kind are, as shares of the width.
struct Lane
{
    double begin = 0;
    double width = 0;
};

constexpr Lane Errors{.begin = 0.0, .width = 0.4};
constexpr Lane Warnings{.begin = 0.4, .width = 0.2};
constexpr Lane Highlights{.begin = 0.6, .width = 0.2};
constexpr Lane Hits{.begin = 0.8, .width = 0.2};

/// How much of a stretch is of one kind, from 0 for a thousandth and less to 1 for all of it. By powers of
/// ten: one error in a hundred rows and one in two both tell something.
double strengthOf(quint32 some, quint32 all)
{
    constexpr double Decades = 3;
    return std::clamp(1 + std::log10(double(some) / std::max(all, 1U)) / Decades, 0.0, 1.0);
}

/// The thickness of a mark: a single error must be seen.
int cellHeight(const QFontMetrics &font)
{
    return std::max(2, font.height() / 8);
}

} // namespace

LogMinimap::LogMinimap(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setObjectName(u"logMinimap"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

QSize LogMinimap::sizeHint() const
{
    return {fontMetrics().height() * 3 / 2, 4 * fontMetrics().height()};
}

void LogMinimap::setBuckets(const QList<OverviewBucket> &buckets)
{
    m_buckets = buckets;
    update();
}

void LogMinimap::setHits(const QList<double> &places)
{
    m_hits = places;
    describe();
    update();
}

void LogMinimap::setBookmarks(const QList<double> &places)
{
    m_bookmarks = places;
    describe();
    update();
}

void LogMinimap::setVisibleRange(double first, double last)
{
    m_first = std::clamp(first, 0.0, 1.0);
    m_last = std::clamp(last, m_first, 1.0);
    update();
}

void LogMinimap::setTally(qint64 errors, qint64 warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    describe();
}

void LogMinimap::describe()
{
    const auto count = [](qint64 number) {
        return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
    };
    QStringList parts{tr("%n error(s)", nullptr, count(m_errors)),
                      tr("%n warning(s)", nullptr, count(m_warnings))};
    if (!m_hits.isEmpty())
        parts.append(tr("%n search hit(s)", nullptr, count(m_hits.size())));
    if (!m_bookmarks.isEmpty())
        parts.append(tr("%n bookmark(s)", nullptr, count(m_bookmarks.size())));
    const QString summary = parts.join(", "_L1);
    setAccessibleName(tr("Overview of the log: %1").arg(summary));
    setToolTip(summary);
}

int LogMinimap::yOf(double place) const
{
    return std::clamp(static_cast<int>(place * height()), 0, std::max(0, height() - 1));
}

double LogMinimap::placeAt(double y) const
{
    return height() > 1 ? std::clamp(y / (height() - 1), 0.0, 1.0) : 0.0;
}

void LogMinimap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintBuckets(painter);
    paintPlaces(painter);
    paintView(painter);
}

/// All that falls on one of `cells` stretches of the height; where there are fewer buckets, one of them.
OverviewBucket LogMinimap::joined(int cell, int cells) const
{
    const qsizetype first = cell * m_buckets.size() / cells;
    const qsizetype end = std::max(first + 1, (cell + 1) * m_buckets.size() / cells);
    OverviewBucket sum;
    for (qsizetype i = first; i < end; ++i) {
        const OverviewBucket &bucket = m_buckets.at(i);
        sum.rows += bucket.rows;
        sum.errors += bucket.errors;
        sum.warnings += bucket.warnings;
        sum.highlighted += bucket.highlighted;
        sum.hue = sum.hue < 0 ? bucket.hue : sum.hue;
    }
    return sum;
}

void LogMinimap::paintBuckets(QPainter &painter)
{
    if (m_buckets.isEmpty())
        return;
    const int cells = std::max(1, height() / cellHeight(fontMetrics()));
    const QColor error = statusColors(Status::Bad, palette()).text;
    const QColor warning = statusColors(Status::Warning, palette()).text;
    for (int cell = 0; cell < cells; ++cell) {
        const OverviewBucket bucket = joined(cell, cells);
        const int top = cell * height() / cells;
        const int bottom = (cell + 1) * height() / cells;
        const auto mark = [&](const Lane &lane, quint32 some, QColor color) {
            if (some == 0)
                return;
            constexpr double LeastWidth = 0.3; // of the lane
            constexpr double LeastOpacity = 0.8;
            const double strength = strengthOf(some, bucket.rows);
            const int wide = qRound(lane.width * width() * (LeastWidth + (1 - LeastWidth) * strength));
            color.setAlphaF(static_cast<float>(LeastOpacity + (1 - LeastOpacity) * strength));
            painter.fillRect(qRound(lane.begin * width()), top, std::max(2, wide), bottom - top, color);
        };
        mark(Errors, bucket.errors, error);
        mark(Warnings, bucket.warnings, warning);
        if (bucket.hue >= 0)
            mark(Highlights, bucket.highlighted, hueColors(bucket.hue, palette()).mark);
    }
}

void LogMinimap::paintPlaces(QPainter &painter)
{
    // Hits: thin lines in the text's colour. Many fall on the same pixel.
    painter.setPen(palette().color(QPalette::Text));
    int last = -1;
    for (const double hit : m_hits) {
        const int y = yOf(hit);
        if (y != last)
            painter.drawLine(qRound(Hits.begin * width()), y, width() - 1, y);
        last = y;
    }
    // Bookmarks: triangles that point to their place.
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = width() / 2.5;
    for (const double bookmark : m_bookmarks) {
        const double y = yOf(bookmark);
        QPainterPath path(QPointF(0, y - size / 2));
        path.lineTo(size, y);
        path.lineTo(0, y + size / 2);
        path.closeSubpath();
        constexpr int BookmarkHue = 215;
        painter.fillPath(path, hueColors(BookmarkHue, palette()).mark);
        painter.strokePath(path, QPen(palette().color(QPalette::Base), 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LogMinimap::paintView(QPainter &painter)
{
    const int least = std::max(6, fontMetrics().height() / 2); // to be seen, however long the log is
    int top = yOf(m_first);
    const int height = std::max(least, yOf(m_last) - top);
    top = std::clamp(top, 0, std::max(0, this->height() - height));
    const QRect view(0, top, width(), height);
    QColor veil = palette().color(QPalette::Highlight);
    veil.setAlpha(50);
    painter.fillRect(view, veil);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawRect(view.adjusted(0, 0, -1, -1));
}

void LogMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT placeRequested(placeAt(event->position().y()));
}

void LogMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT placeRequested(placeAt(event->position().y()));
}

void LogMinimap::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the view beside it scrolls
}

void LogMinimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace ccm
