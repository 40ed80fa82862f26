// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace ccm {

class ComparisonDetail;
class ComparisonModel;
class FilterLine;
class ItemStatusFilter;
class TableView;

/// The items of a comparison, a row each, by how they stand; the selected one in full below.
class ComparisonItems final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonItems(ComparisonModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);
    void manifestItemActivated(const QString &fileName); ///< it is to be shown in the manifest

private:
    struct Group
    {
        ItemStatus status{};
        QToolButton *button = nullptr;
    };

    [[nodiscard]] QWidget *buildGroups();
    void addGroup(ItemStatus status);
    void setUpTable();
    void connectSignals();
    void takeComparison();
    void showGroups();
    void showSelected();
    void activate(const QModelIndex &index);

    ComparisonModel &m_model;
    ItemStatusFilter *m_filtered;
    FilterLine *m_filter;
    std::vector<Group> m_groups;
    TableView *m_table;
    ComparisonDetail *m_detail;
    QString m_selected; ///< file name of the item to select in the next comparison
};

} // namespace ccm
