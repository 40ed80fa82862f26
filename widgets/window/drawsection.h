// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/plansection.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ccm {

/// How clients get policy and draw their moments, with the readings of what is not documented.
class DrawSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit DrawSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    void explainFields();

    QComboBox *m_redraw;
    QSpinBox *m_poll;
    QDoubleSpinBox *m_earliest;
    QCheckBox *m_randomise;
};

/// How full links may get, and how sure an answer has to be.
class LimitsSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit LimitsSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    QDoubleSpinBox *m_share;
    QDoubleSpinBox *m_probability;
};

} // namespace ccm
