// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logtimeline.h"

#include <QDateTime>
#include <QWidget>

namespace ccm {

/// How many records each stretch of time has, with warnings and errors marked, and the place to choose
/// a span of time: by dragging, or with arrow keys, Shift and Enter. Times are as written in the log.
class LogHistogram final : public QWidget
{
    Q_OBJECT

public:
    explicit LogHistogram(QWidget *parent = nullptr);

    /// In order of time, without overlap; each is `bucketMs` long.
    void setBuckets(const QList<TimelineBucket> &buckets, qint64 bucketMs, quint32 outside = 0);
    /// From the start of the first bucket to the end of the last; both invalid where nothing is selected.
    [[nodiscard]] std::pair<QDateTime, QDateTime> selectedRange() const;
    /// Grown to whole buckets. Says nothing: for what was set elsewhere.
    void setSelectedRange(const QDateTime &from, const QDateTime &to);
    void clearSelection();
    /// "Mon 09:00 to 09:05: 12 records, 1 warning, 2 errors"; empty outside.
    [[nodiscard]] QString textAt(int x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Local times of the writer, carried as UTC; `to` is the first moment after the span.
    void rangeSelected(const QDateTime &from, const QDateTime &to);
    void rangeCleared();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Positions on the axis of time, in lengths of a bucket since the first: there are gaps.
    struct Span
    {
        qint64 first = -1;
        qint64 last = -1;
        bool operator==(const Span &) const = default;
        [[nodiscard]] bool isEmpty() const { return first < 0; }
    };

    [[nodiscard]] QRect plot() const;
    [[nodiscard]] qint64 slotCount() const;
    [[nodiscard]] qint64 slotAt(double x) const;
    [[nodiscard]] int xOf(qint64 slot) const;
    [[nodiscard]] qint64 slotOf(const TimelineBucket &bucket) const;
    [[nodiscard]] QDateTime timeOf(qint64 slot) const;
    [[nodiscard]] QString textOf(Span span) const;
    void select(qint64 from, qint64 to);
    void emitRange();
    void moveCursor(qint64 slot, bool extends);
    void paintBars(QPainter &painter, const QRect &area) const;
    void paintAxis(QPainter &painter, const QRect &area) const;
    void paintEmpty(QPainter &painter) const;
    void describe();

    QList<TimelineBucket> m_buckets;
    qint64 m_bucketMs = 1;
    quint32 m_outside = 0; ///< records whose times lie too far off to be shown
    Span m_selected;
    qint64 m_cursor = -1;
    qint64 m_anchor = -1;
    bool m_dragging = false;
    bool m_dragged = false;
};

} // namespace ccm
