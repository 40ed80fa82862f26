// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/window/forecaster.h"
#include "models/window/forecasttablemodel.h"
#include "models/window/planreport.h"
#include "models/window/reality.h"
#include "widgets/window/startschart.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace ccm {

class AnswerList;
class DaysView;
class HeatMap;
class LinksView;
class MessageBar;
class PlanInputs;
class PlansView;

/// What was seen of the roll-out that a plan is about.
struct Seen
{
    Actuals actuals;
    QStringList sources; ///< in words: "3 opened clients", a file
    QStringList notes; ///< whole sentences: what of it could not be used
    /// The client that is open, where its log names a moment.
    std::optional<ScheduledMoment> client;

    [[nodiscard]] bool isEmpty() const
    {
        return actuals.scheduled.isEmpty() && actuals.completed.isEmpty() && !client && notes.isEmpty();
    }
};

/// The upgrade window: inputs on the left; on the right answers in sentences, and charts with the tables
/// behind them. What is shown follows the inputs; a plan that is impossible leaves the last forecast there,
/// with a note.
class WindowPane final : public QWidget
{
    Q_OBJECT

public:
    enum Tab : int { ChartTab, HeatTab, LinksTab, DaysTab, PlansTab, TableTab, BasisTab, TabCount };

    explicit WindowPane(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);
    /// As the inputs have it; it may be impossible.
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] bool isPossible() const;
    /// Of the last plan that was possible.
    [[nodiscard]] const Forecast &forecast() const { return m_forecast; }
    /// The forecast is that of the inputs; else it is being computed, or they are not possible.
    [[nodiscard]] bool isCurrent() const;
    /// A plan that could not be read. What is shown stays.
    void showError(const Error &error);
    void showNotice(Status status, const QString &sentence);

    /// What to do with plans; shown as a menu.
    void setPlanMenu(QMenu *menu);
    void setModified(bool isModified); ///< a mark beside the title
    /// As DownloadSection::setComparison().
    void setComparison(std::optional<qint64> bytes, const QString &sentence);
    void setSeen(const Seen &seen);
    void setOtherPlan(const Plan &plan);
    void clearOtherPlan();
    void showTab(Tab tab);

    /// The chart of the tab that is shown; that of the starts where it has none.
    [[nodiscard]] Chart &currentChart();
    [[nodiscard]] Chart &startsChart() { return *m_chart; }
    /// What is shown, for a report.
    [[nodiscard]] PlanReport report() const;

Q_SIGNALS:
    void leaving(); ///< a link within the pane is about to be followed, and where it was is still shown
    void arrived(); ///< where that led
    void planChanged(const ccm::Plan &plan);
    void otherPlanFileWanted();
    void seenClearWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildInputs();
    void fitInputs();
    QWidget *buildResults();
    QWidget *buildHead();
    QWidget *buildSeen();
    QWidget *buildTables();
    QWidget *buildBasis();
    QWidget *buildChart(Chart *chart, const QString &objectName);
    QWidget *buildTable(QAbstractItemModel &model, const QString &objectName, const QString &name);
    void addTabs();
    void connectSignals();
    void connectPlans();
    void takePlan(const Plan &plan);
    void takeForecast(const Plan &plan, const Forecast &forecast);
    void showTitle();
    void showCurrentTab();
    void showWorking();
    void showAssumptions();
    void showSeen();
    void keepPlan();
    void exchangePlans();
    void copyAnswers();
    void lookAtHour(const QDateTime &hour);
    [[nodiscard]] StartsChart::Resolution resolution() const;

    HourTableModel m_hourModel;
    DayTableModel m_dayModel;
    Forecaster m_forecaster;
    Forecaster m_otherForecaster;
    Plan m_forecastPlan; ///< of m_forecast
    Forecast m_forecast;
    std::optional<Plan> m_other;
    Forecast m_otherForecast;
    std::optional<SmallestDays> m_smallest;
    Seen m_seen;
    QStringList m_seenSentences;
    QTimer m_seenPause; ///< of the plan, before what was seen is compared anew
    bool m_isModified = false;

    MessageBar *m_message;
    MessageBar *m_stale;
    PlanInputs *m_inputs;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title;
    QLabel *m_working;
    QToolButton *m_menu;
    QToolButton *m_copy;
    AnswerList *m_answers;
    AnswerList *m_seenAnswers;
    QWidget *m_seenRow = nullptr;
    QComboBox *m_resolution;
    StartsChart *m_chart;
    HeatMap *m_heat;
    LinksView *m_links;
    DaysView *m_days;
    PlansView *m_plans;
    QStackedWidget *m_tables;
    QLabel *m_assumptions;
    QTabWidget *m_tabs;
};

} // namespace ccm
