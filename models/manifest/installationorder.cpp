// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/installationorder.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

/// After all that have an order.
qint64 sortKey(const InstallationStep &step)
{
    const auto &installation = step.item.installation;
    return installation && installation->order ? qint64{*installation->order}
                                               : qint64{std::numeric_limits<int>::max()} + 1;
}

QVariant orderOf(const InstallationStep &step)
{
    return step.item.installation && step.item.installation->order ? QVariant(*step.item.installation->order)
                                                                   : QVariant();
}

QString actionOf(const InstallationStep &step)
{
    const QString type = step.item.installation ? step.item.installation->type : QString();
    if (step.isOnlyPlaced)
        return InstallationOrderModel::tr("Only placed (NONE)");
    return type.isEmpty() ? InstallationOrderModel::tr("Not said") : type;
}

QString remarkOf(const InstallationStep &step)
{
    if (!step.item.installation)
        return InstallationOrderModel::tr("No Installation element.");
    switch (step.place) {
    case StepPlace::Exact:
        return {};
    case StepPlace::Shared:
        return InstallationOrderModel::tr("Others have the same order.");
    case StepPlace::NotSaid:
        return InstallationOrderModel::tr("No order.");
    }
    Q_UNREACHABLE();
}

using Spec = ColumnSpec<InstallationStep>;

constexpr std::array<Spec, InstallationOrderModel::ColumnCount> Columns{{
    {InstallationOrderModel::Order, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "Order"), Trailing,
     [](const InstallationStep &step) -> QVariant { return orderOf(step); },
     [](const InstallationStep &step) -> QVariant { return sortKey(step); }},
    {InstallationOrderModel::File, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "File"), Leading,
     [](const InstallationStep &step) -> QVariant { return step.item.fileName; },
     [](const InstallationStep &step) -> QVariant { return step.item.fileName.toCaseFolded(); }},
    {InstallationOrderModel::Action, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "Installation"),
     Leading, [](const InstallationStep &step) -> QVariant { return actionOf(step); },
     [](const InstallationStep &step) -> QVariant { return actionOf(step).toCaseFolded(); }},
    {InstallationOrderModel::Parameters, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "Parameters"),
     Leading,
     [](const InstallationStep &step) -> QVariant {
         return step.item.installation ? step.item.installation->parameters : QString();
     },
     [](const InstallationStep &step) -> QVariant {
         return step.item.installation ? step.item.installation->parameters.toCaseFolded() : QString();
     }},
    {InstallationOrderModel::Platform, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "Platform"), Leading,
     [](const InstallationStep &step) -> QVariant { return step.item.platforms.join(u", "); },
     [](const InstallationStep &step) -> QVariant { return step.item.platforms.join(u", ").toCaseFolded(); }},
    {InstallationOrderModel::Number, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "No. in file"),
     Trailing, [](const InstallationStep &step) -> QVariant { return step.number; },
     [](const InstallationStep &step) -> QVariant { return step.number; }},
    {InstallationOrderModel::Remark, QT_TRANSLATE_NOOP("ccm::InstallationOrderModel", "Remark"), Leading,
     [](const InstallationStep &step) -> QVariant { return remarkOf(step); },
     [](const InstallationStep &step) -> QVariant { return remarkOf(step); }},
}};
static_assert(columnsAreComplete(Columns));

} // namespace

QList<InstallationStep> installationOrder(const Manifest &manifest)
{
    QList<InstallationStep> steps;
    QHash<int, int> users; // of each order
    for (const ManifestItem &item : manifest.items) {
        const bool isOnlyPlaced =
            item.installation && item.installation->type.compare("NONE"_L1, Qt::CaseInsensitive) == 0;
        steps.append(
            {.number = static_cast<int>(steps.size()) + 1, .isOnlyPlaced = isOnlyPlaced, .item = item});
        if (item.installation && item.installation->order)
            ++users[*item.installation->order];
    }
    for (InstallationStep &step : steps) {
        if (step.item.installation && step.item.installation->order)
            step.place =
                users.value(*step.item.installation->order) > 1 ? StepPlace::Shared : StepPlace::Exact;
    }
    // Their numbers keep those of one order as the file has them.
    std::ranges::sort(steps, {},
                      [](const InstallationStep &step) { return std::pair(sortKey(step), step.number); });
    return steps;
}

InstallationOrderModel::InstallationOrderModel(QObject *parent) : TableModel(Columns, parent) { }

void InstallationOrderModel::setManifest(const Manifest &manifest)
{
    setRows(installationOrder(manifest));
}

QString InstallationOrderModel::translated(const char *title) const
{
    return tr(title);
}

QVariant InstallationOrderModel::ownData(const InstallationStep &row, int column, int role) const
{
    if (role != StatusRole)
        return {};
    if (column == Remark && row.place != StepPlace::Exact)
        return QVariant::fromValue(Status::Notice);
    return column == Action && row.isOnlyPlaced ? QVariant::fromValue(Status::Muted) : QVariant();
}

} // namespace ccm
