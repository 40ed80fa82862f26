// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestmodel.h"

#include "models/manifest/itemfilter.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr int VersionDigits = 9; // what Version::parse() takes

/// The version as the manifest writes it, even where it is none.
QString versionText(const ManifestRow &row)
{
    if (!row.item.discovery)
        return {};
    for (const DiscoveryProperty &property : row.item.discovery->properties) {
        if (property.name == "Version"_L1)
            return property.value;
    }
    return {};
}

/// Text that sorts as the version's numbers do; rows without one come first.
QString versionKey(const ManifestRow &row)
{
    const auto version = row.item.discovery ? row.item.discovery->version() : std::nullopt;
    if (!version)
        return versionText(row);
    QString key;
    for (const quint32 part : version->parts())
        key += QString::number(part).rightJustified(VersionDigits, u'0') + u'.';
    return key;
}

QString discoveryText(const ManifestRow &row)
{
    if (!row.item.discovery)
        return {};
    return row.item.discovery->verifyHash ? row.item.discovery->type + u" + hash" : row.item.discovery->type;
}

QString installationText(const ManifestRow &row)
{
    return row.item.installation ? row.item.installation->type : QString();
}

QVariant order(const ManifestRow &row)
{
    const auto &installation = row.item.installation;
    return installation && installation->order ? QVariant(*installation->order) : QVariant();
}

using Spec = ColumnSpec<ManifestRow>;

constexpr std::array<Spec, ManifestModel::ColumnCount> Columns{{
    {ManifestModel::Number, QT_TRANSLATE_NOOP("ccm::ManifestModel", "No."), Trailing,
     [](const ManifestRow &row) -> QVariant { return row.number; },
     [](const ManifestRow &row) -> QVariant { return row.number; }},
    {ManifestModel::File, QT_TRANSLATE_NOOP("ccm::ManifestModel", "File"), Leading,
     [](const ManifestRow &row) -> QVariant { return row.item.fileName; },
     [](const ManifestRow &row) -> QVariant { return row.item.fileName.toCaseFolded(); }},
    {ManifestModel::RequiredVersion, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Version"), Leading,
     [](const ManifestRow &row) -> QVariant { return versionText(row); },
     [](const ManifestRow &row) -> QVariant { return versionKey(row); }},
    {ManifestModel::Platform, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Platform"), Leading,
     [](const ManifestRow &row) -> QVariant { return row.item.platforms.join(u", "); },
     [](const ManifestRow &row) -> QVariant { return row.item.platforms.join(u", ").toCaseFolded(); }},
    {ManifestModel::System, QT_TRANSLATE_NOOP("ccm::ManifestModel", "OS"), Leading,
     [](const ManifestRow &row) -> QVariant { return row.item.os.join(u", "); },
     [](const ManifestRow &row) -> QVariant { return row.item.os.join(u", ").toCaseFolded(); }},
    {ManifestModel::DiscoveryType, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Discovery"), Leading,
     [](const ManifestRow &row) -> QVariant { return discoveryText(row); },
     [](const ManifestRow &row) -> QVariant { return discoveryText(row).toCaseFolded(); }},
    {ManifestModel::InstallationType, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Installation"), Leading,
     [](const ManifestRow &row) -> QVariant { return installationText(row); },
     [](const ManifestRow &row) -> QVariant { return installationText(row).toCaseFolded(); }},
    {ManifestModel::Order, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Order"), Trailing,
     [](const ManifestRow &row) -> QVariant { return order(row); },
     [](const ManifestRow &row) -> QVariant {
         const QVariant number = order(row); // rows without one come last
         return number.isValid() ? number.toLongLong() : qint64{std::numeric_limits<int>::max()} + 1;
     }},
    {ManifestModel::Hash, QT_TRANSLATE_NOOP("ccm::ManifestModel", "Hash"), Leading,
     [](const ManifestRow &row) -> QVariant { return row.item.hash; },
     [](const ManifestRow &row) -> QVariant { return row.item.hash.toCaseFolded(); }},
}};
static_assert(columnsAreComplete(Columns));

/// An item without a usable name cannot be looked for; one with unknown parts may mean more than is shown.
Status statusOf(const ManifestItem &item)
{
    if (item.fileName.isEmpty())
        return Status::Warning;
    return item.unknown.isEmpty() ? Status::Neutral : Status::Notice;
}

} // namespace

ManifestModel::ManifestModel(QObject *parent) : TableModel(Columns, parent) { }

void ManifestModel::setManifest(const Manifest &manifest)
{
    m_manifest = manifest;
    QList<ManifestRow> rows;
    rows.reserve(manifest.items.size());
    for (const ManifestItem &item : manifest.items)
        rows.append({.number = static_cast<int>(rows.size()) + 1, .item = item});
    setRows(std::move(rows));
}

QString ManifestModel::translated(const char *title) const
{
    return tr(title);
}

QVariant ManifestModel::ownData(const ManifestRow &row, int column, int role) const
{
    switch (role) {
    case FilterRole:
        return searchText(row.item);
    case StatusRole:
        return column == File ? QVariant::fromValue(statusOf(row.item)) : QVariant();
    case Qt::ToolTipRole:
        return column == File && !row.item.unknown.isEmpty()
            ? QVariant(tr("It has parts that Ccmscope does not know."))
            : QVariant();
    default:
        return {};
    }
}

} // namespace ccm
