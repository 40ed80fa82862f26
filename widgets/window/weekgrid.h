// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace ccm {

/// A week as seven rows of 24 hours. Hours are switched by dragging over them, or with the arrow keys and
/// Space; Shift with an arrow key takes the hours on the way along.
class WeekGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    void setWeek(const QList<WeeklySpan> &week);
    [[nodiscard]] const QList<WeeklySpan> &week() const { return m_week; }
    /// "Mon 09:00 to 10:00: on", of the hour that the cursor stands on.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QList<ccm::WeeklySpan> &week); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int day, int hour) const;
    [[nodiscard]] std::optional<QPoint> cellAt(const QPoint &place) const; ///< x: hour, y: day from 1
    [[nodiscard]] int nameWidth() const;
    void switchHour(int day, int hour, bool isOn);
    void moveCursor(int day, int hour);
    void paintNames(QPainter &painter) const;

    QList<WeeklySpan> m_week;
    int m_day = 1;
    int m_hour = 9;
    std::optional<bool> m_drag; ///< what hours become that are dragged over
};

} // namespace ccm
