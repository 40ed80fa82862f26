// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/window/forecast.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace ccm {

/// A moment that a client's log names: "Upgrade task is randomized to run at ...".
struct ScheduledMoment
{
    QString client;
    QDateTime moment;
    /// When it was drawn: the time of that record. Known, it makes the comparison exact for later draws too.
    QDateTime drawn{};

    bool operator==(const ScheduledMoment &) const = default;
};

/// What was seen of a roll-out.
struct Actuals
{
    QList<ScheduledMoment> scheduled; ///< one for each client at most
    QList<QDateTime> completed; ///< one for each client at most
    /// How many clients were looked at: those of the plan where `completed` comes from a report of all
    /// of them, else the opened ones. At least as many as have completed.
    qint64 observed = 0;
    QDateTime until; ///< the look was taken then; later completions are left out

    bool operator==(const Actuals &) const = default;
};

/// How what was seen stands to the forecast.
enum class Plausibility : quint8 {
    TooFew, ///< fewer than RealityCheck::LeastValues: no statement
    AsForecast, ///< within the band
    Ahead, ///< more have finished than in 95 of 100 roll-outs (or: earlier moments), but it may be chance
    Behind, ///< fewer, likewise
    NotPlausible, ///< so far from the forecast that the model or its inputs must be wrong
};

/// A stated test. Two sided: chances are those of a result as far from the forecast, to either side.
struct RealityCheck
{
    static constexpr int LeastValues = 5;
    static constexpr double BandAlpha = 0.10; ///< below: ahead or behind (the band from p05 to p95)
    static constexpr double ImplausibleAlpha = 0.001; ///< below: not plausible

    Plausibility result = Plausibility::TooFew;
    bool isAhead = false; ///< to which side the values lie, also where they are not plausible
    qint64 values = 0;
    double expected = 0.0; ///< of `values`: how many were to have completed; of moments: their mean share
    /// Binomial test on how many have completed by Actuals::until; of scheduled moments, a test of
    /// their mean rank against the uniform one (normal distribution).
    double levelChance = 1.0;
    /// Kolmogorov and Smirnov's test on when, of those that have completed; on the ranks of moments.
    double shapeChance = 1.0;
    QString sentence; ///< what to tell, with the test and its chance

    bool operator==(const RealityCheck &) const = default;
};

/// Actual moments against the moments that clients draw, by the reference process.
[[nodiscard]] RealityCheck checkScheduled(const Plan &plan, const Forecast &forecast, const Actuals &actuals,
                                          const QLocale &locale);
/// Actual completions against the completions of the forecast.
[[nodiscard]] RealityCheck checkCompleted(const Forecast &forecast, const Actuals &actuals,
                                          const QLocale &locale);

/// One client among all: the share of the clients that is expected to have started before `moment`.
/// Unset where the plan has no clients.
[[nodiscard]] std::optional<double> shareStartedBefore(const Forecast &forecast, const QDateTime &moment);
/// "This client drew Thu 10 Sep 22:04; 61 % of the clients will have started by then."
[[nodiscard]] QString clientSentence(const Forecast &forecast, const QDateTime &moment,
                                     const QLocale &locale);

/// Completions per hour of the forecast, to lie over its chart: how many of Actuals::completed fall in each.
[[nodiscard]] QList<qint64> completionsPerHour(const Forecast &forecast, const Actuals &actuals);

} // namespace ccm
