// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecaster.h"

#include <QElapsedTimer>

#include <chrono>
#include <utility>

namespace ccm {

using namespace std::chrono_literals;

Forecaster::Forecaster(QObject *parent) : QObject(parent)
{
    constexpr auto Pause = 250ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &Forecaster::lookForDays);
}

Forecaster::Timed Forecaster::timedForecast(const Plan &plan)
{
    QElapsedTimer timer;
    timer.start();
    Timed timed{.forecast = forecast(plan)};
    timed.milliseconds = timer.elapsed();
    return timed;
}

void Forecaster::ask(const Plan &plan)
{
    m_plan = plan;
    if (m_forecast.isRunning())
        m_next = plan;
    else if (m_lastMs <= FrameShareMs)
        take(plan, timedForecast(plan));
    else
        start(plan);
    askForDays();
}

void Forecaster::start(const Plan &plan)
{
    m_forecast.start([plan](const std::stop_token &) -> Result<Timed> { return timedForecast(plan); },
                     [this, plan](const Result<Timed> &timed) {
                         if (const auto next = std::exchange(m_next, {}))
                             start(*next);
                         take(plan, *timed);
                         if (!m_forecast.isRunning())
                             Q_EMIT workingChanged();
                     });
    Q_EMIT workingChanged();
}

void Forecaster::take(const Plan &plan, const Timed &timed)
{
    m_lastMs = timed.milliseconds;
    Q_EMIT forecastReady(plan, timed.forecast);
}

void Forecaster::setLookingForDays(bool isLooking)
{
    m_wantsDays = isLooking;
    if (isLooking) {
        askForDays();
        return;
    }
    if (isLookingForDays())
        m_daysPlan.reset();
    m_pause.stop();
    m_days.cancel();
    Q_EMIT workingChanged();
}

/// The number of days in the plan does not matter to the answer: the slider alone asks for nothing.
void Forecaster::askForDays()
{
    if (!m_wantsDays || !m_plan.openingDate.isValid())
        return;
    Plan plan = m_plan;
    plan.days = 1;
    if (m_daysPlan == plan)
        return;
    m_daysPlan = plan;
    m_days.cancel();
    m_pause.start();
    Q_EMIT workingChanged();
}

void Forecaster::lookForDays()
{
    m_days.start(
        [plan = *m_daysPlan](const std::stop_token &) -> Result<SmallestDays> { return smallestDays(plan); },
        [this](const Result<SmallestDays> &days) {
            Q_EMIT daysReady(m_plan, *days);
            Q_EMIT workingChanged();
        });
}

} // namespace ccm
