// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/compare/comparison.h"

#include <QWidget>

class QComboBox;
class QSortFilterProxyModel;

namespace ccm {

class ComparisonDetail;
class ComparisonModel;
class FilterLine;
class PaneStack;
class TableView;
class VerdictView;

/// A site's manifest against a client: the verdict, each item, and the selected one in full.
/// ComparisonModel::setComparison() is what fills it; until then it says what is missing.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(ComparisonModel &model, QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &text);
    void showError(const Error &error);

Q_SIGNALS:
    /// The user wants to know about another kind of run.
    void runChosen(ccm::RunKind run);
    void evidenceActivated(const ccm::Evidence &evidence);

private:
    QWidget *buildContent();
    QWidget *buildControls();
    void setUpTable();
    void connectSignals();
    void takeComparison();
    void showSelected();
    void activate(const QModelIndex &index);

    ComparisonModel &m_model;
    QSortFilterProxyModel *m_proxy;
    VerdictView *m_verdict;
    QComboBox *m_run;
    FilterLine *m_filter;
    TableView *m_table;
    ComparisonDetail *m_detail;
    PaneStack *m_stack;
};

} // namespace ccm
