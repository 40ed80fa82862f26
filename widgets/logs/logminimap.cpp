// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logminimap.h"

#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/logs/loglook.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace ccm {

using namespace Qt::StringLiterals;

LogMinimap::LogMinimap(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"logMinimap"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

QSize LogMinimap::sizeHint() const
{
    return {fontMetrics().height(), 4 * fontMetrics().height()};
}

void LogMinimap::setBuckets(const QList<MinimapBucket> &buckets)
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

void LogMinimap::paintBuckets(QPainter &painter)
{
    if (m_buckets.isEmpty())
        return;
    const int least = std::max(2, fontMetrics().height() / 8); // so that a single error is seen
    const auto mark = [&](qsizetype i, double from, double width, const QColor &color) {
        const double count = static_cast<double>(m_buckets.size());
        const int top = yOf(static_cast<double>(i) / count);
        const int bottom = std::max(top + least, yOf(static_cast<double>(i + 1) / count));
        const QRect full(static_cast<int>(from * this->width()), top,
                         std::max(2, static_cast<int>(width * this->width())), bottom - top);
        painter.fillRect(full, color);
    };
    constexpr double ErrorWidth = 1.0;
    constexpr double WarningWidth = 0.6;
    constexpr double HighlightWidth = 0.3;
    // The most serious last: nothing may cover it. Highlights stand at the other side.
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (m_buckets.at(i).worst == Severity::Warning)
            mark(i, 0, WarningWidth, statusColors(Status::Warning, palette()).text);
    }
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (m_buckets.at(i).worst == Severity::Error)
            mark(i, 0, ErrorWidth, statusColors(Status::Bad, palette()).text);
    }
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (m_buckets.at(i).hue >= 0)
            mark(i, 1 - HighlightWidth, HighlightWidth, hueColors(m_buckets.at(i).hue, palette()).mark);
    }
}

void LogMinimap::paintPlaces(QPainter &painter)
{
    // Hits: thin lines across, in the text's colour. Many fall on the same pixel.
    painter.setPen(palette().color(QPalette::Text));
    int last = -1;
    for (const double hit : m_hits) {
        const int y = yOf(hit);
        if (y != last)
            painter.drawLine(width() / 4, y, width() * 3 / 4, y);
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
