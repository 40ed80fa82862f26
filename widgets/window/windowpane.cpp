// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/windowpane.h"

#include "models/window/plantext.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/window/answerlist.h"
#include "widgets/window/daysview.h"
#include "widgets/window/heatmap.h"
#include "widgets/window/linksview.h"
#include "widgets/window/planinputs.h"
#include "widgets/window/plansview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <chrono>

namespace ccm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Status statusOf(Plausibility plausibility)
{
    switch (plausibility) {
    case Plausibility::TooFew:
        return Status::Muted;
    case Plausibility::AsForecast:
    case Plausibility::Ahead:
        return Status::Good;
    case Plausibility::Behind:
        return Status::Warning;
    case Plausibility::NotPlausible:
        return Status::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

void WindowPane::connectSignals()
{
    constexpr auto Pause = 200ms;
    m_seenPause.setSingleShot(true);
    m_seenPause.setInterval(Pause);
    connect(&m_seenPause, &QTimer::timeout, this, &WindowPane::showSeen);
    connect(m_inputs, &PlanInputs::planChanged, this, &WindowPane::takePlan);
    connect(&m_forecaster, &Forecaster::forecastReady, this, &WindowPane::takeForecast);
    connect(&m_forecaster, &Forecaster::workingChanged, this, &WindowPane::showWorking);
    connect(&m_forecaster, &Forecaster::daysReady, this, [this](const Plan &plan, const SmallestDays &days) {
        m_smallest = days;
        m_days->showDays(plan, days);
    });
    connect(m_days, &DaysView::daysChosen, m_inputs, &PlanInputs::setDays);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WindowPane::showCurrentTab);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &WindowPane::showCurrentTab);
    connect(m_resolution, &QComboBox::currentIndexChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QToolButton::clicked, this, &WindowPane::copyAnswers);
    connect(m_heat, &HeatMap::hourActivated, this, &WindowPane::lookAtHour);
    connectPlans();
}

void WindowPane::connectPlans()
{
    connect(m_plans, &PlansView::keepWanted, this, &WindowPane::keepPlan);
    connect(m_plans, &PlansView::fileWanted, this, &WindowPane::otherPlanFileWanted);
    connect(m_plans, &PlansView::clearWanted, this, &WindowPane::clearOtherPlan);
    connect(m_plans, &PlansView::exchangeWanted, this, &WindowPane::exchangePlans);
    connect(&m_otherForecaster, &Forecaster::forecastReady, this,
            [this](const Plan &plan, const Forecast &forecast) {
                if (!m_other)
                    return; // the comparison has ended meanwhile
                m_other = plan;
                m_otherForecast = forecast;
                m_plans->showOther(plan, forecast);
            });
}

void WindowPane::setPlan(const Plan &plan)
{
    m_message->clear();
    if (!plan.warnings.isEmpty())
        m_message->showMessage(Status::Warning, plan.warnings.join(u' '));
    m_inputs->setPlan(plan);
}

const Plan &WindowPane::plan() const
{
    return m_inputs->plan();
}

bool WindowPane::isPossible() const
{
    return m_inputs->isPossible();
}

bool WindowPane::isCurrent() const
{
    return m_inputs->isPossible() && !m_forecaster.isForecasting();
}

void WindowPane::showError(const Error &error)
{
    m_message->showMessage(Status::Bad, error.message());
}

void WindowPane::showNotice(Status status, const QString &sentence)
{
    m_message->showMessage(status, sentence);
}

void WindowPane::setPlanMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    m_menu->setVisible(menu);
}

void WindowPane::setModified(bool isModified)
{
    m_isModified = isModified;
    showTitle();
}

void WindowPane::setComparison(std::optional<qint64> bytes, const QString &sentence)
{
    m_inputs->setComparison(bytes, sentence);
}

void WindowPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void WindowPane::takePlan(const Plan &plan)
{
    showTitle();
    if (m_inputs->isPossible()) {
        m_stale->clear();
        m_forecaster.ask(plan);
    } else {
        m_stale->showMessage(
            Status::Bad,
            tr("An input on the left is not possible. What is shown here is of the plan as it "
               "was before."));
    }
    Q_EMIT planChanged(plan);
}

void WindowPane::takeForecast(const Plan &plan, const Forecast &forecast)
{
    m_forecastPlan = plan;
    m_forecast = forecast;
    m_answers->setAnswers(answers(plan, m_forecast, locale()));
    showAssumptions();
    showCurrentTab();
    if (!m_seen.isEmpty())
        m_seenPause.start();
}

void WindowPane::showTitle()
{
    const QString name = plan().name.isEmpty() ? tr("Plan without a name") : plan().name;
    m_title->setText(m_isModified ? tr("%1 (changed)").arg(name) : name);
}

/// Only what can be seen is brought up to date; the rest, as it comes to be seen.
void WindowPane::showCurrentTab()
{
    m_resolution->setVisible(m_tabs->currentIndex() == ChartTab || m_tabs->currentIndex() == TableTab);
    m_forecaster.setLookingForDays(m_tabs->currentIndex() == DaysTab);
    switch (m_tabs->currentIndex()) {
    case ChartTab:
        m_chart->setPlan(m_forecastPlan);
        m_chart->showForecast(m_forecast, resolution());
        return;
    case HeatTab:
        m_heat->showForecast(m_forecast);
        return;
    case LinksTab:
        m_links->showForecast(m_forecast);
        return;
    case DaysTab:
        m_days->setCurrentDays(m_forecastPlan.days);
        return;
    case PlansTab:
        m_plans->showPlan(m_forecastPlan, m_forecast);
        return;
    case TableTab:
        m_hourModel.setForecast(m_forecast);
        m_dayModel.setForecast(m_forecast);
        return;
    default:
        return;
    }
}

void WindowPane::showWorking()
{
    m_working->setVisible(m_forecaster.isForecasting());
    m_days->setWorking(m_forecaster.isLookingForDays());
}

void WindowPane::showAssumptions()
{
    QStringList lines;
    for (const Assumption &assumption : assumptions(m_forecastPlan)) {
        const QString text = assumption.documented ? tr("Documented: %1").arg(assumption.text)
                                                   : tr("Assumed: %1").arg(assumption.text);
        lines.append(text + u"\n    "_s + tr("Source: %1").arg(assumption.source));
    }
    m_assumptions->setText(lines.join(u"\n\n"_s));
}

void WindowPane::setSeen(const Seen &seen)
{
    m_seen = seen;
    m_chart->setActuals(seen.actuals);
    m_seenRow->setVisible(!seen.isEmpty());
    showSeen();
}

void WindowPane::showSeen()
{
    QList<PlanAnswer> lines;
    const auto add = [&lines](const RealityCheck &check) {
        lines.append({.status = statusOf(check.result), .text = check.sentence});
    };
    if (m_seen.client)
        lines.append(
            {.status = Status::Notice, .text = clientSentence(m_forecast, m_seen.client->moment, locale())});
    if (!m_seen.actuals.completed.isEmpty())
        add(checkCompleted(m_forecast, m_seen.actuals, locale()));
    if (!m_seen.actuals.scheduled.isEmpty())
        add(checkScheduled(m_forecastPlan, m_forecast, m_seen.actuals, locale()));
    for (const QString &note : std::as_const(m_seen.notes))
        lines.append({.status = Status::Warning, .text = note});
    m_seenAnswers->setAnswers(lines);
    m_seenAnswers->setToolTip(tr("Seen: %1").arg(m_seen.sources.join(u", "_s)));
    m_seenSentences.clear();
    for (const PlanAnswer &line : std::as_const(lines))
        m_seenSentences.append(line.text);
}

void WindowPane::keepPlan()
{
    setOtherPlan(m_forecastPlan);
}

void WindowPane::setOtherPlan(const Plan &plan)
{
    m_other = plan;
    m_plans->showPlan(m_forecastPlan, m_forecast);
    m_otherForecaster.ask(plan);
}

void WindowPane::clearOtherPlan()
{
    m_other.reset();
    m_plans->clearOther();
}

void WindowPane::exchangePlans()
{
    if (!m_other)
        return;
    const Plan other = *m_other;
    setOtherPlan(m_forecastPlan);
    m_inputs->setPlan(other);
}

void WindowPane::copyAnswers()
{
    QStringList texts{m_title->text(), m_answers->text(), m_seenAnswers->text()};
    texts.removeAll(QString());
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

/// From an hour of the heat map to the same in the chart.
void WindowPane::lookAtHour(const QDateTime &hour)
{
    Q_EMIT leaving();
    m_resolution->setCurrentIndex(0);
    m_tabs->setCurrentIndex(ChartTab);
    m_chart->setCurrentMoment(hour);
    m_chart->showHoursAround(hour);
    m_chart->setFocus();
    Q_EMIT arrived();
}

Chart &WindowPane::currentChart()
{
    switch (m_tabs->currentIndex()) {
    case HeatTab:
        return *m_heat;
    case LinksTab:
        return m_links->chart();
    case DaysTab:
        return m_days->chart();
    default:
        return *m_chart;
    }
}

PlanReport WindowPane::report() const
{
    return {.plan = m_forecastPlan,
            .forecast = m_forecast,
            .smallestDays = m_smallest,
            .seen = m_seenSentences,
            .otherPlan = m_other,
            .otherForecast = m_otherForecast};
}

StartsChart::Resolution WindowPane::resolution() const
{
    return m_resolution->currentIndex() == 0 ? StartsChart::Resolution::Hours : StartsChart::Resolution::Days;
}

} // namespace ccm
