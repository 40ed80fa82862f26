// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace ccm {

class FilterLine;
class StepsModel;
class TableView;

/// Every question that was asked for a decision, in order, with its answer and why; above them the
/// conditions of automatic upgrade.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(StepsModel &model, QWidget *parent = nullptr);

    void setConditions(const QList<UpgradeCondition> &conditions);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);

private:
    void setUpTable();
    void showSelected();
    [[nodiscard]] Evidence selectedEvidence() const;

    StepsModel &m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_conditions;
    FilterLine *m_filter;
    TableView *m_table;
    QLabel *m_why;
    QPushButton *m_evidence;
};

} // namespace ccm
