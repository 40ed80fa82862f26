// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/xmlnode.h"

#include <QAbstractItemModel>

namespace ccm {

/// Everything in an XML file as a tree. The rows of a node are its parts in the order of the file.
class XmlTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Value, ///< of an element: its attributes in short
        Line,
        ColumnCount,
    };

    /// How much of a long value a cell shows; the rest is told by "…".
    static constexpr qsizetype ShownCharacters = 300;

    explicit XmlTreeModel(QObject *parent = nullptr);

    void setNodes(const XmlNodes &nodes);
    [[nodiscard]] const XmlNodes &nodes() const { return m_nodes; }
    /// -1 for an index of no node.
    [[nodiscard]] qint32 nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint32 node, int column = Name) const;

    /// The next node after `from` whose name or value holds the words, without regard to case; it starts
    /// over at the end. `from` is -1 for the first. -1 where there is none.
    [[nodiscard]] qint32 find(const QString &words, qint32 from, bool backwards = false) const;
    [[nodiscard]] int countOf(const QString &words) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString nameOf(const XmlNode &node) const;
    [[nodiscard]] QString valueOf(qint32 node) const;

    XmlNodes m_nodes;
    // The parts of node n, and of the file as n = -1, are m_parts[m_firstPart[n + 1]] and following, up to
    // m_firstPart[n + 2]. A view asks for the n-th part all the time, which the list of nodes cannot tell.
    QList<qint32> m_firstPart;
    QList<qint32> m_parts;
    QList<qint32> m_row; ///< of each node in its parent
};

} // namespace ccm
