// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/planeditmodels.h"
#include "widgets/window/plansection.h"

class QCheckBox;

namespace ccm {

class FieldNote;
class ListEditor;

/// Sites with their links, and distribution points.
class LinksSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit LinksSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    void setProblems(const QList<FieldProblem> &problems) override;
    [[nodiscard]] Status status() const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    SiteModel m_sites;
    PointModel m_points;
    ListEditor *m_siteList;
    FieldNote *m_siteNote;
    ListEditor *m_pointList;
    FieldNote *m_pointNote;
};

/// Maintenance windows: the same for all clients, by their own clocks.
class MaintenanceSection final : public PlanSection
{
    Q_OBJECT

public:
    explicit MaintenanceSection(QWidget *parent = nullptr);

    void takeInto(Plan &plan) const override;
    [[nodiscard]] QString summary(const Plan &plan) const override;
    void setProblems(const QList<FieldProblem> &problems) override;
    [[nodiscard]] Status status() const override;

protected:
    void showPlan(const Plan &plan) override;

private:
    MaintenanceModel m_model;
    ListEditor *m_list;
    FieldNote *m_note;
    QCheckBox *m_wakes;
};

} // namespace ccm
