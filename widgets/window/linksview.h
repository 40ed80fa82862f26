// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/plantablemodels.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;

namespace ccm {

class Chart;
class LoadChart;
class PaneStack;
class TableView;

/// The links and distribution points of a plan: a table, the fullest first, and the load of the chosen one.
class LinksView final : public QWidget
{
    Q_OBJECT

public:
    explicit LinksView(QWidget *parent = nullptr);

    void showForecast(const Forecast &forecast);
    [[nodiscard]] Chart &chart();
    [[nodiscard]] const LinkTableModel &model() const { return m_model; }

private:
    void showCurrent();

    LinkTableModel m_model;
    QSortFilterProxyModel *m_sorted;
    Forecast m_forecast;
    QString m_current; ///< the name of the link that is shown
    PaneStack *m_stack;
    TableView *m_table;
    LoadChart *m_chart;
    QLabel *m_described;
};

} // namespace ccm
