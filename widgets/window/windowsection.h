// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/plansection.h"

class QDateTimeEdit;
class QSlider;
class QSpinBox;

namespace ccm {

class ZoneBox;

/// When the window opens, its days, and when it ends: either of the two gives the other.
class WindowSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit WindowSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    [[nodiscard]] QList<FieldProblem> ownProblems() const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    [[nodiscard]] QWidget *buildDays();
    void explainFields();
    void takeDays(int days);
    void takeEnd();

    QDateTimeEdit *m_opening;
    ZoneBox *m_zone;
    QSlider *m_slider;
    QSpinBox *m_days;
    QDateTimeEdit *m_end;
    Plan m_shown; ///< for the way from an end to days
    QString m_endProblem;
};

} // namespace ccm
