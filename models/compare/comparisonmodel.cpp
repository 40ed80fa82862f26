// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparisonmodel.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ComparisonModel)
};

constexpr qsizetype ShortHash = 8; // as in the reasons

QString shortened(const QString &hash)
{
    return hash.size() > ShortHash ? hash.first(ShortHash) + u'…' : hash;
}

/// What needs attention comes first.
int sortGroup(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Differs:
        return 0;
    case ItemStatus::Missing:
        return 1;
    case ItemStatus::InPlace:
        return 2;
    case ItemStatus::Unknown:
        return 3;
    case ItemStatus::NotApplicable:
        return 4;
    }
    Q_UNREACHABLE();
}

/// Texts that are no versions sort behind.
QString versionKey(const QString &text)
{
    const auto version = Version::parse(text);
    return version ? version->sortKey() : text.toCaseFolded();
}

using Row = ItemComparison;
using M = ComparisonModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::File, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "File"), Leading,
     [](const Row &row) -> QVariant { return row.fileName; },
     [](const Row &row) -> QVariant { return row.fileName.toCaseFolded(); }},
    {M::StatusWord, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Status"), Leading,
     [](const Row &row) -> QVariant { return statusWord(row.status); },
     [](const Row &row) -> QVariant { return sortGroup(row.status); }},
    {M::Action, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Action"), Leading,
     [](const Row &row) -> QVariant { return actionWord(row.action); },
     [](const Row &row) -> QVariant { return actionWord(row.action).toCaseFolded(); }},
    {M::SiteVersion, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Site version"), Leading,
     [](const Row &row) -> QVariant { return row.siteVersion; },
     [](const Row &row) -> QVariant { return versionKey(row.siteVersion); }},
    {M::ClientVersion, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Client version"), Leading,
     [](const Row &row) -> QVariant { return row.clientVersion; },
     [](const Row &row) -> QVariant { return versionKey(row.clientVersion); }},
    {M::SiteHash, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Site hash"), Leading,
     [](const Row &row) -> QVariant { return shortened(row.siteHash); },
     [](const Row &row) -> QVariant { return row.siteHash; }},
    {M::ClientHash, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Client hash"), Leading,
     [](const Row &row) -> QVariant { return shortened(row.clientHash); },
     [](const Row &row) -> QVariant { return row.clientHash; }},
    {M::Reason, QT_TRANSLATE_NOOP("ccm::ComparisonModel", "Reason"), Leading,
     [](const Row &row) -> QVariant { return row.reason; },
     [](const Row &row) -> QVariant { return row.reason.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : TableModel(Columns, parent) { }

void ComparisonModel::setComparison(const Comparison &comparison)
{
    m_comparison = comparison;
    setRows(comparison.items);
}

QString ComparisonModel::translated(const char *title) const
{
    return tr(title);
}

QVariant ComparisonModel::ownData(const ItemComparison &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == SiteHash)
        return row.siteHash;
    if (role == Qt::ToolTipRole && column == ClientHash)
        return row.clientHash;
    if (role == StatusRole && column == StatusWord)
        return QVariant::fromValue(statusOf(row.status));
    return {};
}

QString statusWord(ItemStatus status)
{
    switch (status) {
    case ItemStatus::InPlace:
        return ComparisonText::tr("in place");
    case ItemStatus::Differs:
        return ComparisonText::tr("differs");
    case ItemStatus::Missing:
        return ComparisonText::tr("missing");
    case ItemStatus::NotApplicable:
        return ComparisonText::tr("does not apply");
    case ItemStatus::Unknown:
        return ComparisonText::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString actionWord(ItemAction action)
{
    switch (action) {
    case ItemAction::Nothing:
        return ComparisonText::tr("none");
    case ItemAction::Download:
        return ComparisonText::tr("download");
    case ItemAction::RunLocal:
        return ComparisonText::tr("run");
    case ItemAction::Unknown:
        return ComparisonText::tr("unknown");
    }
    Q_UNREACHABLE();
}

Status statusOf(ItemStatus status)
{
    switch (status) {
    case ItemStatus::InPlace:
        return Status::Good;
    case ItemStatus::Differs:
    case ItemStatus::Missing:
        return Status::Warning;
    case ItemStatus::NotApplicable:
        return Status::Muted;
    case ItemStatus::Unknown:
        return Status::Notice;
    }
    Q_UNREACHABLE();
}

} // namespace ccm
