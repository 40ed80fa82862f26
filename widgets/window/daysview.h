// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/answers.h"
#include "models/window/plantablemodels.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ccm {

class AnswerList;
class Chart;
class TableView;
class TradeoffChart;

/// What each number of days would give, and which are the fewest that keep the links free.
class DaysView final : public QWidget
{
    Q_OBJECT

public:
    explicit DaysView(QWidget *parent = nullptr);

    void showDays(const Plan &plan, const SmallestDays &days);
    /// Looking for them: what is shown is of an earlier plan, or there is nothing yet.
    void setWorking(bool isWorking);
    void setCurrentDays(int days);
    [[nodiscard]] Chart &chart();

Q_SIGNALS:
    void daysChosen(int days);

private:
    QWidget *buildHead();
    void selectCurrent();

    FiguresTableModel m_model;
    AnswerList *m_answer;
    QPushButton *m_use;
    QProgressBar *m_working;
    TradeoffChart *m_chart;
    QLabel *m_described;
    TableView *m_table;
    int m_found = 0; ///< the days that the button would set; 0: none
    int m_current = 0;
};

} // namespace ccm
