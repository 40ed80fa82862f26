// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/window/figures.h"
#include "models/window/forecast.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ccm {

/// Forecasts of a plan that changes while somebody moves a slider. What fits into a frame is computed at
/// once; what takes longer, on a thread, one forecast at a time: of the plans that come meanwhile only the
/// last is looked at, so that what is shown follows as fast as it can and ends right.
///
/// Measured: a forecast of one class of clients takes 3 to 5 ms, of a plan with many zones, classes and
/// links up to 69 ms, and the search for the fewest days 81 ms.
class Forecaster final : public QObject
{
    Q_OBJECT

public:
    /// Half a frame at 60 a second: the other half is for drawing.
    static constexpr qint64 FrameShareMs = 8;

    explicit Forecaster(QObject *parent = nullptr);

    /// A plan that checkPlan() finds possible.
    void ask(const Plan &plan);
    /// Also look for the fewest days, when the plan pauses. Off, none is looked for.
    void setLookingForDays(bool isLooking);
    /// The next forecast is computed on a thread, as one that took long would be.
    void expectLong() { m_lastMs = FrameShareMs + 1; }

    [[nodiscard]] bool isForecasting() const { return m_forecast.isRunning(); }
    [[nodiscard]] bool isLookingForDays() const { return m_days.isRunning() || m_pause.isActive(); }

Q_SIGNALS:
    void forecastReady(const ccm::Plan &plan, const ccm::Forecast &forecast);
    void daysReady(const ccm::Plan &plan, const ccm::SmallestDays &days);
    void workingChanged(); ///< isForecasting() or isLookingForDays()

private:
    struct Timed
    {
        Forecast forecast;
        qint64 milliseconds = 0;
    };

    [[nodiscard]] static Timed timedForecast(const Plan &plan);
    void start(const Plan &plan);
    void take(const Plan &plan, const Timed &timed);
    void askForDays();
    void lookForDays();

    qint64 m_lastMs = 0; ///< how long the last forecast took
    std::optional<Plan> m_next; ///< asked for while another is computed
    Plan m_plan; ///< the last that was asked for
    std::optional<Plan> m_daysPlan; ///< whose fewest days are known or looked for; its days do not matter
    bool m_wantsDays = false;
    QTimer m_pause; ///< of the plan, before days are looked for
    Loader<Timed> m_forecast{this};
    Loader<SmallestDays> m_days{this};
};

} // namespace ccm
