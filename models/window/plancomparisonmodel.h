// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/window/figures.h"

namespace ccm {

/// One figure of two plans.
struct FigureRow
{
    QString title;
    QString plan;
    QString other;
    Status planStatus = Status::Neutral;
    Status otherStatus = Status::Neutral;
};

/// Two plans side by side: a row for each column of FiguresTableModel, the plans' names first.
class PlanComparisonModel final : public TableModel<FigureRow>
{
    Q_OBJECT

public:
    enum Column : int { Figure, Plan, Other, ColumnCount };

    explicit PlanComparisonModel(QObject *parent = nullptr);
    void setPlans(const PlanFigures &plan, const PlanFigures &other);

protected:
    [[nodiscard]] QString translated(const char *title) const override;
    [[nodiscard]] QVariant ownData(const FigureRow &row, int column, int role) const override;
};

} // namespace ccm
