// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tabseparated.h"

#include <QTreeView>

namespace ccm {

class TableSaver;

/// A QTreeView set up for flat tables: sortable, rows of one height, copied as tab separated text, saved as
/// CSV and JSON.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The selected rows from top to bottom, visible columns only, one line each.
    [[nodiscard]] QString selectedText() const;

    /// The columns in sight, in the order in which they stand.
    [[nodiscard]] QList<int> shownColumns() const;

    /// Widens the columns that are too narrow for their titles.
    void fitTitles();
    /// Makes a column as wide as what it shows, and at most `widest`; not one whose width the user has
    /// chosen.
    void fitColumn(int column, int widest = QWIDGETSIZE_MAX);

    void copySelection();
    void copyCell();
    /// As a file, with all rows that are shown.
    [[nodiscard]] TableSaver &saver() { return *m_saver; }

private:
    void addActionsOfTable();

    TableSaver *m_saver;
};

} // namespace ccm
