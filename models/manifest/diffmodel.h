// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tablemodel.h"
#include "models/manifest/diffrows.h"

#include <QAbstractItemModel>

namespace ccm {

/// The difference as a tree: items that differ, and below each its fields with both values.
class DiffModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Item, Change, Before, After, ColumnCount };

    enum Role : int {
        KindsRole = FirstOwnRole, ///< DiffKinds of the item, for its fields too
        MarksRole, ///< QList<TextRange>: the parts of Before or After that the other has not
        FilterRole, ///< everything a filter line looks in, of the item with its fields
    };

    explicit DiffModel(QObject *parent = nullptr);

    void setDiff(const ManifestDiff &diff);
    [[nodiscard]] const ManifestDiff &diff() const { return m_diff; }
    /// The item that a row or a field of it stands for; null for an invalid index.
    [[nodiscard]] const DiffRow *rowAt(const QModelIndex &index) const;
    /// How many items have this kind of difference.
    [[nodiscard]] int count(DiffKind kind) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant rowData(const DiffRow &row, int column, int role) const;
    [[nodiscard]] QVariant lineData(const DiffLine &line, int column, int role) const;

    ManifestDiff m_diff;
    QList<DiffRow> m_rows;
};

} // namespace ccm
