// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plancomparisonmodel.h"

#include "models/window/plantablemodels.h"

#include <array>

namespace ccm {
namespace {

using M = PlanComparisonModel;

constexpr std::array<ColumnSpec<FigureRow>, M::ColumnCount> Columns{{
    {M::Figure, QT_TRANSLATE_NOOP("ccm::PlanComparisonModel", "Figure"), Leading,
     [](const FigureRow &r) -> QVariant { return r.title; },
     [](const FigureRow &r) -> QVariant { return r.title; }},
    {M::Plan, QT_TRANSLATE_NOOP("ccm::PlanComparisonModel", "This plan"), Leading,
     [](const FigureRow &r) -> QVariant { return r.plan; },
     [](const FigureRow &r) -> QVariant { return r.plan; }},
    {M::Other, QT_TRANSLATE_NOOP("ccm::PlanComparisonModel", "The other plan"), Leading,
     [](const FigureRow &r) -> QVariant { return r.other; },
     [](const FigureRow &r) -> QVariant { return r.other; }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

Status statusOf(const QModelIndex &cell)
{
    const QVariant status = cell.data(StatusRole);
    return status.isValid() ? status.value<Status>() : Status::Neutral;
}

} // namespace

PlanComparisonModel::PlanComparisonModel(QObject *parent) : TableModel(Columns, parent) { }

void PlanComparisonModel::setPlans(const PlanFigures &plan, const PlanFigures &other)
{
    FiguresTableModel figures;
    figures.setRows({plan, other});
    QList<FigureRow> rows;
    for (int column = 0; column < figures.columnCount(); ++column)
        rows.append({.title = figures.headerData(column, Qt::Horizontal).toString(),
                     .plan = figures.index(0, column).data().toString(),
                     .other = figures.index(1, column).data().toString(),
                     .planStatus = statusOf(figures.index(0, column)),
                     .otherStatus = statusOf(figures.index(1, column))});
    setRows(rows);
}

QString PlanComparisonModel::translated(const char *title) const
{
    return tr(title);
}

QVariant PlanComparisonModel::ownData(const FigureRow &row, int column, int role) const
{
    if (role != StatusRole || column == Figure)
        return {};
    const Status status = column == Plan ? row.planStatus : row.otherStatus;
    return status == Status::Neutral ? QVariant() : QVariant::fromValue(status);
}

} // namespace ccm
