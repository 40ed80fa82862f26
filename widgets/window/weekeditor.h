// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plan.h"

#include <QWidget>

class QLineEdit;

namespace ccm {

class FieldNote;
class WeekGrid;

/// When clients are on in a week: hours to switch, and the same as a line to type, which takes any minute.
class WeekEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekEditor(QWidget *parent = nullptr);

    void setWeek(const QList<WeeklySpan> &week);
    [[nodiscard]] const QList<WeeklySpan> &week() const { return m_week; }
    /// Why the line cannot be read; the week stays as it was. Empty where it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited(); ///< by the user; also where the line cannot be read

private:
    void takeGrid(const QList<WeeklySpan> &week);
    void takeText(const QString &text);

    QList<WeeklySpan> m_week;
    WeekGrid *m_grid;
    QLineEdit *m_line;
    FieldNote *m_note;
};

} // namespace ccm
