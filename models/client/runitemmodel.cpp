// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runitemmodel.h"

#include "models/client/clienttext.h"
#include "models/client/runtext.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using ItemSpec = ColumnSpec<RunItem>;

std::optional<ItemStage::Kind> kindOf(int column)
{
    switch (column) {
    case RunItemModel::Manifest:
        return ItemStage::Kind::Manifest;
    case RunItemModel::Discovery:
        return ItemStage::Kind::Discovery;
    case RunItemModel::Download:
        return ItemStage::Kind::Download;
    case RunItemModel::Validation:
        return ItemStage::Kind::Validation;
    case RunItemModel::Install:
        return ItemStage::Kind::Install;
    default:
        return std::nullopt;
    }
}

/// The last of its kind, which is how that stage ended.
const ItemStage *lastOf(const RunItem &item, ItemStage::Kind kind)
{
    const auto reversed = item.stages | std::views::reverse;
    const auto found = std::ranges::find(reversed, kind, &ItemStage::kind);
    return found == std::ranges::end(reversed) ? nullptr : &*found;
}

QString stage(const RunItem &item, ItemStage::Kind kind)
{
    const ItemStage *last = lastOf(item, kind);
    return last ? clienttext::stageOutcome(*last) : QString();
}

template<ItemStage::Kind Kind>
constexpr ItemSpec stageColumn(int id, const char *title)
{
    return {id, title, Leading, [](const RunItem &item) -> QVariant { return stage(item, Kind); },
            [](const RunItem &item) -> QVariant { return stage(item, Kind).toCaseFolded(); }};
}

constexpr std::array<ItemSpec, RunItemModel::ColumnCount> ItemColumns{{
    {RunItemModel::Name, QT_TRANSLATE_NOOP("ccm::RunItemModel", "Item"), Leading,
     [](const RunItem &item) -> QVariant { return item.fileName; },
     [](const RunItem &item) -> QVariant { return item.fileName.toCaseFolded(); }},
    {RunItemModel::Outcome, QT_TRANSLATE_NOOP("ccm::RunItemModel", "Outcome"), Leading,
     [](const RunItem &item) -> QVariant { return clienttext::outcome(item.outcome); },
     [](const RunItem &item) -> QVariant { return clienttext::outcome(item.outcome).toCaseFolded(); }},
    stageColumn<ItemStage::Kind::Manifest>(RunItemModel::Manifest,
                                           QT_TRANSLATE_NOOP("ccm::RunItemModel", "Manifest")),
    stageColumn<ItemStage::Kind::Discovery>(RunItemModel::Discovery,
                                            QT_TRANSLATE_NOOP("ccm::RunItemModel", "Discovery")),
    stageColumn<ItemStage::Kind::Download>(RunItemModel::Download,
                                           QT_TRANSLATE_NOOP("ccm::RunItemModel", "Download")),
    stageColumn<ItemStage::Kind::Validation>(RunItemModel::Validation,
                                             QT_TRANSLATE_NOOP("ccm::RunItemModel", "Validation")),
    stageColumn<ItemStage::Kind::Install>(RunItemModel::Install,
                                          QT_TRANSLATE_NOOP("ccm::RunItemModel", "Installation")),
    {RunItemModel::Size, QT_TRANSLATE_NOOP("ccm::RunItemModel", "Bytes"), Trailing,
     [](const RunItem &item) -> QVariant { return item.bytes ? QLocale().toString(*item.bytes) : QString(); },
     [](const RunItem &item) -> QVariant { return item.bytes ? QVariant(*item.bytes) : QVariant(); }},
}};
static_assert(columnsAreComplete(ItemColumns), "one described column per enumerator, in enum order");

Status statusOf(const RunItem &item, int column)
{
    if (column == RunItemModel::Outcome)
        return clienttext::statusOf(item.outcome);
    const auto kind = kindOf(column);
    const ItemStage *last = kind ? lastOf(item, *kind) : nullptr;
    return last ? clienttext::statusOf(*last) : Status::Neutral;
}

} // namespace

RunItemModel::RunItemModel(QObject *parent) : TableModel(ItemColumns, parent) { }

QVariant RunItemModel::ownData(const RunItem &item, int column, int role) const
{
    switch (role) {
    case StatusRole:
        return QVariant::fromValue(statusOf(item, column));
    case EvidenceRole: {
        const auto kind = kindOf(column);
        const ItemStage *last = kind ? lastOf(item, *kind) : nullptr;
        const Evidence &evidence = last ? last->evidence : item.evidence;
        return evidence.isEmpty() ? QVariant() : QVariant::fromValue(evidence);
    }
    default:
        return {};
    }
}

} // namespace ccm
