// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffmodel.h"

#include "models/manifest/worddiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

// An index of a field holds the number of its item, counted from 1; that of an item holds 0.
constexpr quintptr ItemLevel = 0;

Status statusOf(DiffKinds kinds)
{
    if (kinds.testFlag(DiffKind::Added))
        return Status::Good;
    if (kinds.testFlag(DiffKind::Removed))
        return Status::Warning;
    return kinds == DiffKinds(DiffKind::Renamed) ? Status::Muted : Status::Notice;
}

QString filterText(const DiffRow &row)
{
    QStringList parts{row.fileName};
    for (const DiffLine &line : row.lines)
        parts += {line.label, line.before, line.after};
    return parts.join(u'\n');
}

} // namespace

DiffModel::DiffModel(QObject *parent) : QAbstractItemModel(parent) { }

void DiffModel::setDiff(const ManifestDiff &diff)
{
    beginResetModel();
    m_diff = diff;
    m_rows = diffRows(diff);
    endResetModel();
}

const DiffRow *DiffModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const bool isItem = index.internalId() == ItemLevel;
    return &m_rows.at(isItem ? index.row() : static_cast<qsizetype>(index.internalId()) - 1);
}

int DiffModel::count(DiffKind kind) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [kind](const DiffRow &row) { return row.kinds.testFlag(kind); }));
}

QModelIndex DiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ItemLevel);
}

QModelIndex DiffModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ItemLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ItemLevel);
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool hasFields = parent.internalId() == ItemLevel && parent.column() == Item;
    return hasFields ? static_cast<int>(m_rows.at(parent.row()).lines.size()) : 0;
}

int DiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    const DiffRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case KindsRole:
        return QVariant::fromValue(row->kinds);
    case FilterRole:
        return filterText(*row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Leading);
    default:
        return index.internalId() == ItemLevel ? rowData(*row, index.column(), role)
                                               : lineData(row->lines.at(index.row()), index.column(), role);
    }
}

QVariant DiffModel::rowData(const DiffRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        if (column == Item)
            return rowTitle(row);
        return column == Change ? kindText(row.kinds) : QString();
    case StatusRole:
        return column == Item ? QVariant::fromValue(statusOf(row.kinds)) : QVariant();
    default:
        return {};
    }
}

QVariant DiffModel::lineData(const DiffLine &line, int column, int role) const
{
    const QString value = column == Before ? line.before : line.after;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        if (column == Item)
            return line.label;
        if (column == Change)
            return QString();
        return value.isEmpty() ? tr("(none)") : value;
    case StatusRole: // an absent value is no text of the manifest
        return column >= Before && value.isEmpty() ? QVariant::fromValue(Status::Muted) : QVariant();
    case MarksRole: {
        if (column < Before || line.before.isEmpty() || line.after.isEmpty())
            return {};
        const WordDiff words = wordDiff(line.before, line.after);
        return QVariant::fromValue(column == Before ? words.before : words.after);
    }
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"item"_s, u"change"_s, u"before"_s, u"after"_s};
    if (orientation == Qt::Horizontal && role == ColumnKeyRole)
        return keys.value(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item or field");
    case Change:
        return tr("Change");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace ccm
