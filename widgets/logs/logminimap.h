// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logoverview.h"

#include <QList>
#include <QWidget>

namespace ccm {

/// The whole log at a glance, beside its scroll bar: where errors and warnings are, what is highlighted,
/// found and bookmarked, and which part is in view. Each kind has a lane of its own, so that colour is not
/// the only sign: from the left errors, warnings, highlights, hits of the search. The larger the share of
/// the rows, the wider and stronger a mark; a click leads there.
class LogMinimap final : public QWidget
{
    Q_OBJECT

public:
    explicit LogMinimap(QWidget *parent = nullptr);

    void setBuckets(const QList<OverviewBucket> &buckets);
    /// Places in the log, from 0 for the first row to 1 for the last.
    void setHits(const QList<double> &places);
    void setBookmarks(const QList<double> &places);
    void setVisibleRange(double first, double last);
    /// Said to assistive technology and in the tool tip: "12 errors, 3 warnings".
    void setTally(qint64 errors, qint64 warnings);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user wants this place in the middle of the view, from 0 to 1.
    void placeRequested(double place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double placeAt(double y) const;
    [[nodiscard]] int yOf(double place) const;
    [[nodiscard]] OverviewBucket joined(int cell, int cells) const;
    void paintBuckets(QPainter &painter);
    void paintPlaces(QPainter &painter);
    void paintView(QPainter &painter);
    void describe();

    QList<OverviewBucket> m_buckets;
    QList<double> m_hits;
    QList<double> m_bookmarks;
    double m_first = 0;
    double m_last = 1;
    qint64 m_errors = 0;
    qint64 m_warnings = 0;
};

} // namespace ccm
