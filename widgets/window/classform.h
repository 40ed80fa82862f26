// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/window/plansection.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ccm {

class WeekEditor;
class ZoneBox;

/// One class of the clients of a plan.
class ClassForm final : public PlanSection
{
    Q_OBJECT

public:
    explicit ClassForm(QWidget *parent = nullptr);

    /// Which class of the plan; -1: none.
    void setRow(int row);
    [[nodiscard]] int row() const { return m_row; }
    /// Only a class among others needs one to be told from them.
    void setNameShown(bool isShown);
    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    void setProblems(const QList<FieldProblem> &problems) override;
    [[nodiscard]] QList<FieldProblem> ownProblems() const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    void buildForm();
    void fillChoices();
    void explainFields();
    void connectSignals();
    void chooseKind();
    void showKind();
    void fillSites(const Plan &plan, const QString &site);
    [[nodiscard]] Availability::Kind kind() const;
    [[nodiscard]] Availability availability(Availability before) const;

    int m_row = 0;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QSpinBox *m_count;
    QComboBox *m_kind;
    WeekEditor *m_week;
    QDoubleSpinBox *m_chance;
    ZoneBox *m_zone;
    QComboBox *m_site;
    QComboBox *m_exclusion;
};

} // namespace ccm
