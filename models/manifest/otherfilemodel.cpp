// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/otherfilemodel.h"

#include "models/base/moment.h"

#include <QLocale>

namespace ccm {
namespace {

QString sizeText(const FileBeside &file)
{
    return file.sizeInBytes ? QLocale().formattedDataSize(*file.sizeInBytes) : QString();
}

QString modifiedText(const FileBeside &file)
{
    return utcText(file.modified, MomentPrecision::Minute);
}

QString itemsText(const FileBeside &file)
{
    if (!file.isThere)
        return OtherFileModel::tr("Not here; the manifest names it");
    if (file.items.isEmpty())
        return OtherFileModel::tr("No item names it");
    QStringList numbers;
    for (const int item : file.items)
        numbers.append(QString::number(item));
    if (file.isInFolder)
        //: %1: numbers of items, joined by commas
        return OtherFileModel::tr("Item %1, in the manifest's folder").arg(numbers.join(u", "));
    //: %1: numbers of items, joined by commas
    return OtherFileModel::tr("Item %1").arg(numbers.join(u", "));
}

using Spec = ColumnSpec<FileBeside>;

constexpr std::array<Spec, OtherFileModel::ColumnCount> Columns{{
    {OtherFileModel::Name, QT_TRANSLATE_NOOP("ccm::OtherFileModel", "File"), Leading,
     [](const FileBeside &file) -> QVariant { return file.name; },
     [](const FileBeside &file) -> QVariant { return file.name.toCaseFolded(); }},
    {OtherFileModel::Size, QT_TRANSLATE_NOOP("ccm::OtherFileModel", "Size"), Trailing,
     [](const FileBeside &file) -> QVariant { return sizeText(file); },
     [](const FileBeside &file) -> QVariant { return file.sizeInBytes.value_or(-1); }},
    {OtherFileModel::Modified, QT_TRANSLATE_NOOP("ccm::OtherFileModel", "Modified"), Leading,
     [](const FileBeside &file) -> QVariant { return modifiedText(file); },
     [](const FileBeside &file) -> QVariant { return file.modified; }},
    {OtherFileModel::Items, QT_TRANSLATE_NOOP("ccm::OtherFileModel", "Items of the manifest"), Leading,
     [](const FileBeside &file) -> QVariant { return itemsText(file); },
     [](const FileBeside &file) -> QVariant { return file.items.isEmpty() ? 0 : file.items.constFirst(); }},
}};
static_assert(columnsAreComplete(Columns));

} // namespace

OtherFileModel::OtherFileModel(QObject *parent) : TableModel(Columns, parent) { }

QString OtherFileModel::translated(const char *title) const
{
    return tr(title);
}

QVariant OtherFileModel::ownData(const FileBeside &row, int column, int role) const
{
    if (role == StatusRole && (column == Name || column == Items) && !row.isThere)
        return QVariant::fromValue(Status::Muted);
    if (role == Qt::ToolTipRole && column == Size && row.sizeInBytes)
        return tr("%1 bytes").arg(QLocale().toString(*row.sizeInBytes));
    return {};
}

} // namespace ccm
