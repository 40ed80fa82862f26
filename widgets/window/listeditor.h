// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;

namespace ccm {

class TableView;

/// A short table whose cells are edited in place, with buttons to add, duplicate and remove rows. What these
/// mean is its owner's.
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    ListEditor(QAbstractItemModel &model, const QString &objectName, const QString &accessibleName,
               QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() { return *m_table; }
    [[nodiscard]] int currentRow() const; ///< -1 where there is none
    void setCurrentRow(int row);
    /// Begins to type into a cell.
    void edit(int row, int column);
    void setAddText(const QString &text);

Q_SIGNALS:
    void addWanted();
    void duplicateWanted(int row);
    void removeWanted(int row);
    void currentRowChanged(int row);

private:
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &name);
    void updateButtons();
    void fitHeight();

    QAbstractItemModel &m_model;
    TableView *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ccm
