// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/planeditmodels.h"
#include "widgets/window/plansection.h"

class QPushButton;

namespace ccm {

class ClassForm;
class FieldNote;
class ListEditor;

/// The clients: a form for those of one kind; where there are several, a table above it to choose which.
class FleetSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit FleetSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    void setProblems(const QList<FieldProblem> &problems) override;
    [[nodiscard]] QList<FieldProblem> ownProblems() const override;
    [[nodiscard]] Status status() const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    void connectSignals();
    void showCurrent();
    void takeForm();
    void add();
    void duplicate(int row);
    void remove(int row);
    [[nodiscard]] Plan edited() const;

    ClassModel m_model;
    ListEditor *m_list;
    FieldNote *m_listNote;
    ClassForm *m_form;
    QPushButton *m_another;
    Plan m_shown; ///< for the sites to choose from
    bool m_isTakingForm = false;
};

} // namespace ccm
