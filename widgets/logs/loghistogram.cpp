// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/loghistogram.h"

#include "models/base/moment.h"
#include "widgets/common/accessible.h"
#include "widgets/common/statusdelegate.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

int asInt(quint64 number)
{
    return static_cast<int>(std::min<quint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

LogHistogram::LogHistogram(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setObjectName(u"logHistogram"_s);
    setAccessibleName(tr("Records over time"));
    setWhatsThis(
        tr("How many records were written when, errors and warnings at the bottom. Drag over a span to see "
           "only its records; with the keys, Left and Right move, with Shift they select, Esc shows "
           "everything again."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize LogHistogram::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 5 * fontMetrics().height()};
}

QSize LogHistogram::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 3 * fontMetrics().height()};
}

void LogHistogram::setBuckets(const QList<TimelineBucket> &buckets, qint64 bucketMs, quint32 outside)
{
    const auto [from, to] = selectedRange();
    m_buckets = buckets;
    m_outside = outside;
    m_bucketMs = std::max<qint64>(1, bucketMs);
    m_cursor = -1;
    m_anchor = -1;
    m_selected = {};
    if (from.isValid())
        setSelectedRange(from, to); // a growing log must not lose it
    describe();
    update();
}

std::pair<QDateTime, QDateTime> LogHistogram::selectedRange() const
{
    if (m_selected.isEmpty())
        return {};
    return {timeOf(m_selected.first), timeOf(m_selected.last + 1)};
}

void LogHistogram::setSelectedRange(const QDateTime &from, const QDateTime &to)
{
    m_selected = {};
    if (!m_buckets.isEmpty() && from.isValid() && to > from) {
        const qint64 origin = m_buckets.first().start;
        const auto slot = [&](const QDateTime &time) {
            return std::clamp<qint64>((time.toMSecsSinceEpoch() - origin) / m_bucketMs, 0, slotCount() - 1);
        };
        m_selected = {.first = slot(from), .last = slot(to.addMSecs(-1))};
    }
    describe();
    update();
}

void LogHistogram::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected = {};
    describe();
    update();
    Q_EMIT rangeCleared();
}

QRect LogHistogram::plot() const
{
    const int axis = fontMetrics().height() + 2;
    return rect().adjusted(2, 2, -2, -axis);
}

qint64 LogHistogram::slotOf(const TimelineBucket &bucket) const
{
    return (bucket.start - m_buckets.first().start) / m_bucketMs;
}

qint64 LogHistogram::slotCount() const
{
    return m_buckets.isEmpty() ? 0 : slotOf(m_buckets.last()) + 1;
}

QDateTime LogHistogram::timeOf(qint64 slot) const
{
    return QDateTime::fromMSecsSinceEpoch(m_buckets.first().start + slot * m_bucketMs, Qt::UTC);
}

qint64 LogHistogram::slotAt(double x) const
{
    const double share = (x - plot().left()) / std::max(1, plot().width());
    return std::clamp<qint64>(static_cast<qint64>(share * static_cast<double>(slotCount())), 0,
                              std::max<qint64>(0, slotCount() - 1));
}

int LogHistogram::xOf(qint64 slot) const
{
    const double share = static_cast<double>(slot) / static_cast<double>(std::max<qint64>(1, slotCount()));
    return plot().left() + static_cast<int>(share * plot().width());
}

QString LogHistogram::textOf(Span span) const
{
    quint64 records = 0;
    quint64 warnings = 0;
    quint64 errors = 0;
    for (const TimelineBucket &bucket : m_buckets) {
        const qint64 slot = slotOf(bucket);
        if (slot < span.first || slot > span.last)
            continue;
        records += bucket.records;
        warnings += bucket.warnings;
        errors += bucket.errors;
    }
    const QLocale locale;
    const QDateTime from = timeOf(span.first);
    const QDateTime to = timeOf(span.last + 1);
    const bool isOneDay = from.date() == to.date();
    const auto clock = [&](const QDateTime &time) { return locale.toString(time.time(), u"HH:mm:ss"); };
    const auto day = [](const QDateTime &time) { return dateText(time.date()); };
    //: A span of time: day, time, day (empty where it is the same), time
    const QString when = isOneDay ? tr("%1, %2 to %3").arg(day(from), clock(from), clock(to))
                                  : tr("%1, %2 to %3, %4").arg(day(from), clock(from), day(to), clock(to));
    const QStringList counts{tr("%n record(s)", nullptr, asInt(records)),
                             tr("%n warning(s)", nullptr, asInt(warnings)),
                             tr("%n error(s)", nullptr, asInt(errors))};
    const QString text = tr("%1: %2").arg(when, counts.join(", "_L1));
    if (m_outside == 0)
        return text;
    return tr("%1. %2").arg(
        text,
        tr("%n record(s) with times more than ten years off are not shown here.", nullptr, asInt(m_outside)));
}

QString LogHistogram::textAt(int x) const
{
    if (m_buckets.isEmpty() || x < plot().left() || x > plot().right())
        return {};
    // All that stands in this pixel's column.
    return textOf({.first = slotAt(x), .last = std::max(slotAt(x), slotAt(x + 1) - 1)});
}

void LogHistogram::select(qint64 from, qint64 to)
{
    m_selected = {.first = std::min(from, to), .last = std::max(from, to)};
    describe();
    update();
}

void LogHistogram::emitRange()
{
    const auto [from, to] = selectedRange();
    Q_EMIT rangeSelected(from, to);
}

void LogHistogram::describe()
{
    QString text = m_buckets.isEmpty() ? tr("No record has a time.") : QString();
    if (!m_selected.isEmpty())
        text = tr("Selected: %1").arg(textOf(m_selected));
    else if (m_cursor >= 0)
        text = textOf({.first = m_cursor, .last = m_cursor});
    else if (!m_buckets.isEmpty())
        text = textOf({.first = 0, .last = slotCount() - 1});
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
}

bool LogHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textAt(help->pos().x());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

void LogHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_buckets.isEmpty())
        return;
    m_dragging = true;
    m_dragged = false;
    m_anchor = slotAt(event->position().x());
    m_cursor = m_anchor;
    update();
}

void LogHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const qint64 slot = slotAt(event->position().x());
    m_dragged = m_dragged || slot != m_anchor;
    if (m_dragged) {
        m_cursor = slot;
        select(m_anchor, slot);
    }
}

void LogHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    if (m_dragged)
        emitRange();
    else
        clearSelection(); // a click beside it, as in text
}

void LogHistogram::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_buckets.isEmpty())
        return;
    m_dragging = false;
    m_cursor = m_anchor = slotAt(event->position().x());
    select(m_cursor, m_cursor);
    emitRange();
}

void LogHistogram::moveCursor(qint64 slot, bool extends)
{
    if (m_buckets.isEmpty())
        return;
    const qint64 before = m_cursor;
    m_cursor = std::clamp<qint64>(slot, 0, slotCount() - 1);
    if (extends) {
        if (m_anchor < 0)
            m_anchor = std::max<qint64>(0, before);
        select(m_anchor, m_cursor);
        emitRange();
    } else {
        m_anchor = m_cursor;
        describe();
        update();
    }
}

void LogHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    // As far as the eye can tell: where slots are narrower than a pixel, a pixel.
    const qint64 step = std::max<qint64>(1, slotCount() / std::max(1, plot().width()));
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor < 0 ? slotCount() - 1 : m_cursor - step, extends);
        break;
    case Qt::Key_Right:
        moveCursor(m_cursor < 0 ? 0 : m_cursor + step, extends);
        break;
    case Qt::Key_Home:
        moveCursor(0, extends);
        break;
    case Qt::Key_End:
        moveCursor(slotCount() - 1, extends);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0) {
            select(m_cursor, m_cursor);
            emitRange();
        }
        break;
    case Qt::Key_Escape:
        if (m_selected.isEmpty())
            event->ignore();
        clearSelection();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LogHistogram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace ccm
