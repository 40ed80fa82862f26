// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/window/forecast.h"
#include "models/window/forecasttablemodel.h"
#include "widgets/window/startschart.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QTabWidget;

namespace ccm {

class AnswerList;
class MessageBar;
class PlanInputs;

/// The upgrade window: inputs on the left, answers in sentences, the starts over time as chart and table.
/// It computes the forecast itself, on each change: that takes a few milliseconds for any number of clients.
class WindowPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPane(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const Forecast &forecast() const { return m_forecast; }
    /// A plan that could not be read. What is shown stays.
    void showError(const Error &error);

Q_SIGNALS:
    void planChanged(const ccm::Plan &plan);

private:
    QWidget *buildInputs();
    QWidget *buildResults();
    QWidget *buildTable(QAbstractItemModel &model, const QString &objectName, const QString &name);
    void takePlan(const Plan &plan);
    void showForecast();
    void showAssumptions();
    [[nodiscard]] StartsChart::Resolution resolution() const;

    HourTableModel m_hourModel;
    DayTableModel m_dayModel;
    Forecast m_forecast;
    MessageBar *m_message;
    PlanInputs *m_inputs;
    QLabel *m_assumptions;
    QLabel *m_title;
    AnswerList *m_answers;
    QComboBox *m_resolution;
    StartsChart *m_chart;
    QTabWidget *m_tabs;
};

} // namespace ccm
