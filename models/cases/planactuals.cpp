// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planactuals.h"

#include <QMap>

#include <algorithm>

namespace ccm {
namespace {

bool didSomething(const SetupRun &run)
{
    return run.exitCode == 0 && run.decision != RunDecision::Skip && run.decision != RunDecision::Excluded;
}

class Gathering
{
public:
    explicit Gathering(const Plan &plan) : m_plan(plan) { }

    void addMoment(const ScheduledMoment &moment)
    {
        if (belongsTo(m_plan, moment.moment))
            m_result.actuals.scheduled.append(moment);
        else
            ++m_result.leftOut;
    }

    void addCompletion(const QString &client, const QDateTime &time)
    {
        if (!belongsTo(m_plan, time)) {
            ++m_result.leftOut;
            return;
        }
        if (client.isEmpty()) {
            m_result.actuals.completed.append(time);
            return;
        }
        QDateTime &first = m_byClient[client.toCaseFolded()];
        if (!first.isValid() || time < first)
            first = time;
    }

    void look(const QDateTime &until)
    {
        if (until.isValid() && !(m_result.actuals.until.isValid() && until < m_result.actuals.until))
            m_result.actuals.until = until;
    }

    GatheredActuals take(qint64 observed)
    {
        Actuals &actuals = m_result.actuals;
        actuals.completed += m_byClient.values();
        std::ranges::sort(actuals.completed);
        actuals.observed = std::max(observed, static_cast<qint64>(actuals.completed.size()));
        return std::move(m_result);
    }

private:
    const Plan &m_plan;
    QMap<QString, QDateTime> m_byClient;
    GatheredActuals m_result;
};

} // namespace

SeenClient seenOf(const QString &name, const ClientState &state)
{
    SeenClient seen{.name = name};
    const auto look = [&seen](const QDateTime &time) {
        if (time.isValid() && !(seen.until.isValid() && time < seen.until))
            seen.until = time;
    };
    if (state.schedule && state.schedule->utc.isValid()) {
        seen.moment = ScheduledMoment{
            .client = name, .moment = state.schedule->utc, .drawn = state.schedule->drawn.utc()};
        look(seen.moment->drawn);
    }
    for (const SetupRun &run : state.runs) {
        const QDateTime end = run.end.utc();
        look(end);
        if (didSomething(run) && end.isValid())
            seen.completed = end;
    }
    return seen;
}

bool belongsTo(const Plan &plan, const QDateTime &moment)
{
    constexpr int DaysBefore = 31;
    return moment.isValid() && moment >= plan.opening().addDays(-DaysBefore)
        && moment <= plan.deadline().addDays(Forecast::LongTailDays);
}

GatheredActuals gatherActuals(const Plan &plan, const QList<SeenClient> &clients,
                              const QList<Completion> &report)
{
    Gathering gathering(plan);
    for (const SeenClient &client : clients) {
        if (client.moment)
            gathering.addMoment(*client.moment);
        if (client.completed.isValid())
            gathering.addCompletion(client.name, client.completed);
        gathering.look(client.until);
    }
    for (const Completion &completion : report) {
        gathering.addCompletion(completion.client, completion.time);
        if (belongsTo(plan, completion.time))
            gathering.look(completion.time);
    }
    return gathering.take(report.isEmpty() ? static_cast<qint64>(clients.size()) : plan.clients());
}

} // namespace ccm
