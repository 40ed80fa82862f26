// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/filterexpression.h"

#include <QMenu>

namespace ccm {

class LogModel;

/// The context menu of a cell. Begins with filters by the cell's value, where it has one to filter by.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `row` and `column` may be -1: beside all rows or columns.
    RowMenu(const LogModel &model, int row, int column, QWidget *parent);

Q_SIGNALS:
    void included(const ccm::FilterCondition &condition);
    void excluded(const ccm::FilterCondition &condition);
};

} // namespace ccm
