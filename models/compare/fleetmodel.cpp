// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/fleetmodel.h"

#include "models/manifest/clientreleases.h"

#include <QCoreApplication>
#include <QLocale>

namespace ccm {
namespace {

struct FleetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FleetModel)
};

/// What is not known sorts last.
QString versionKey(const std::optional<Version> &version)
{
    return version ? version->sortKey() : QStringLiteral("~");
}

QString releaseName(const std::optional<Version> &version)
{
    const auto release = version ? clientRelease(*version) : std::nullopt;
    return release ? release->name : QString();
}

QString installedText(const FleetRow &row)
{
    if (row.error)
        return {};
    return row.installed ? row.installed->text() : FleetText::tr("unknown");
}

QString actionText(const FleetRow &row)
{
    if (row.error)
        return FleetText::tr("cannot be read");
    return row.sentence.isEmpty() ? QString() : verdictWord(row.action);
}

QString sentenceText(const FleetRow &row)
{
    return row.error ? row.error->message() : row.sentence;
}

QVariant countText(const FleetRow &row, int count)
{
    return row.error || row.sentence.isEmpty() ? QVariant() : QVariant(count);
}

using Row = FleetRow;
using M = FleetModel;

constexpr std::array<ColumnSpec<Row>, M::ColumnCount> Columns{{
    {M::Client, QT_TRANSLATE_NOOP("ccm::FleetModel", "Client"), Leading,
     [](const Row &row) -> QVariant { return row.name; },
     [](const Row &row) -> QVariant { return row.name.toCaseFolded(); }},
    {M::Installed, QT_TRANSLATE_NOOP("ccm::FleetModel", "Installed version"), Leading,
     [](const Row &row) -> QVariant { return installedText(row); },
     [](const Row &row) -> QVariant { return versionKey(row.installed); }},
    {M::Release, QT_TRANSLATE_NOOP("ccm::FleetModel", "Release"), Leading,
     [](const Row &row) -> QVariant { return releaseName(row.installed); },
     [](const Row &row) -> QVariant { return versionKey(row.installed); }},
    {M::Action, QT_TRANSLATE_NOOP("ccm::FleetModel", "Action"), Leading,
     [](const Row &row) -> QVariant { return actionText(row); },
     [](const Row &row) -> QVariant { return actionText(row).toCaseFolded(); }},
    {M::ToFetch, QT_TRANSLATE_NOOP("ccm::FleetModel", "To download"), Trailing,
     [](const Row &row) -> QVariant { return countText(row, row.itemsToFetch); },
     [](const Row &row) -> QVariant { return row.itemsToFetch; }},
    {M::Unknown, QT_TRANSLATE_NOOP("ccm::FleetModel", "Unknown items"), Trailing,
     [](const Row &row) -> QVariant { return countText(row, row.itemsUnknown); },
     [](const Row &row) -> QVariant { return row.itemsUnknown; }},
    {M::Sentence, QT_TRANSLATE_NOOP("ccm::FleetModel", "Verdict"), Leading,
     [](const Row &row) -> QVariant { return sentenceText(row); },
     [](const Row &row) -> QVariant { return sentenceText(row).toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns), "one fully described column per enumerator, in enum order");

using Spread = VersionSpreadModel;

constexpr std::array<ColumnSpec<VersionCount>, Spread::ColumnCount> SpreadColumns{{
    {Spread::VersionNumber, QT_TRANSLATE_NOOP("ccm::VersionSpreadModel", "Version"), Leading,
     [](const VersionCount &row) -> QVariant { return versionName(row); },
     [](const VersionCount &row) -> QVariant { return versionKey(row.version); }},
    {Spread::Release, QT_TRANSLATE_NOOP("ccm::VersionSpreadModel", "Release"), Leading,
     [](const VersionCount &row) -> QVariant { return row.release; },
     [](const VersionCount &row) -> QVariant { return versionKey(row.version); }},
    {Spread::Clients, QT_TRANSLATE_NOOP("ccm::VersionSpreadModel", "Clients"), Trailing,
     [](const VersionCount &row) -> QVariant { return QLocale().toString(row.clients); },
     [](const VersionCount &row) -> QVariant { return row.clients; }},
    {Spread::Share, QT_TRANSLATE_NOOP("ccm::VersionSpreadModel", "Share"), Trailing,
     [](const VersionCount &row) -> QVariant {
         //: a share in percent
         return QCoreApplication::translate("ccm::VersionSpreadModel", "%1 %")
             .arg(QLocale().toString(row.share * 100, 'f', 1));
     },
     [](const VersionCount &row) -> QVariant { return row.share; }},
}};
static_assert(columnsAreComplete(SpreadColumns), "one fully described column per enumerator, in enum order");

} // namespace

FleetModel::FleetModel(QObject *parent) : TableModel(Columns, parent) { }

QString FleetModel::translated(const char *title) const
{
    return tr(title);
}

QVariant FleetModel::ownData(const FleetRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Client)
        return row.source;
    if (role == Qt::ToolTipRole && column == Sentence)
        return sentenceText(row);
    if (role == Qt::ToolTipRole && column == Installed && !row.installed && row.packageOnDisk)
        return tr("No log tells it. The client.msi on its disk is version %1.")
            .arg(row.packageOnDisk->text());
    if (role != StatusRole || column != Action)
        return {};
    if (row.error)
        return QVariant::fromValue(Status::Bad);
    return row.sentence.isEmpty() ? QVariant() : QVariant::fromValue(statusOf(row.action));
}

VersionSpreadModel::VersionSpreadModel(QObject *parent) : TableModel(SpreadColumns, parent) { }

QString VersionSpreadModel::translated(const char *title) const
{
    return tr(title);
}

QVariant VersionSpreadModel::ownData(const VersionCount & /*row*/, int /*column*/, int /*role*/) const
{
    return {};
}

QString verdictWord(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Install:
        return FleetText::tr("install");
    case VerdictAction::Upgrade:
        return FleetText::tr("upgrade");
    case VerdictAction::Update:
        return FleetText::tr("update");
    case VerdictAction::Repair:
        return FleetText::tr("repair");
    case VerdictAction::Skip:
        return FleetText::tr("skip");
    case VerdictAction::Excluded:
        return FleetText::tr("excluded");
    case VerdictAction::Unknown:
        return FleetText::tr("unknown");
    }
    Q_UNREACHABLE();
}

Status statusOf(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Install:
    case VerdictAction::Upgrade:
    case VerdictAction::Update:
    case VerdictAction::Repair:
        return Status::Warning;
    case VerdictAction::Skip:
        return Status::Good;
    case VerdictAction::Excluded:
        return Status::Muted;
    case VerdictAction::Unknown:
        return Status::Notice;
    }
    Q_UNREACHABLE();
}

QString versionName(const VersionCount &count)
{
    return count.version ? count.version->text() : FleetText::tr("unknown");
}

} // namespace ccm
