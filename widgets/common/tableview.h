// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/tabseparated.h"

#include <QTreeView>

namespace ccm {

/// A QTreeView set up for flat tables: sortable, rows of one height, copied as tab separated text.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The selected rows from top to bottom, visible columns only, one line each.
    [[nodiscard]] QString selectedText() const;

    /// Widens the columns that are too narrow for their titles.
    void fitTitles();

    void copySelection();
    void copyCell();

private:
    void addCopyActions();
};

} // namespace ccm
