// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/editablemodel.h"
#include "models/window/plan.h"

namespace ccm {

/// The clients of a plan. Name and number are edited in the table, the rest in a form beside it.
class ClassModel final : public EditableModel<ClientClass>
{
    Q_OBJECT

public:
    enum Column : int { Name, Count, When, Zone, Site, Excluded, ColumnCount };

    explicit ClassModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
};

class SiteModel final : public EditableModel<PlanSite>
{
    Q_OBJECT

public:
    enum Column : int { Name, Link, Point, ColumnCount };

    explicit SiteModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
};

class PointModel final : public EditableModel<DistributionPoint>
{
    Q_OBJECT

public:
    enum Column : int { Name, Rate, ColumnCount };

    explicit PointModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
};

class MaintenanceModel final : public EditableModel<MaintenanceWindow>
{
    Q_OBJECT

public:
    enum Column : int { Day, Start, Hours, ColumnCount };

    explicit MaintenanceModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
};

} // namespace ccm
