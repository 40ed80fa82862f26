// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/nextstep.h"

#include "models/client/clienttext.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/headline.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::NextStep)

public:
    static QString running(const SetupRun *run, const QDateTime &now)
    {
        constexpr qint64 Long = qint64{24} * 60 * 60; // seconds; no run is silent for so long
        const QDateTime last = run ? run->end.utc() : QDateTime();
        if (run && now.isValid() && last.isValid() && last.secsTo(now) > Long)
            return tr("The last record is of %1: nothing tells that ccmsetup still runs. Read the client's "
                      "log "
                      "as it is now.")
                .arg(clienttext::time(run->end));
        if (run && run->retryMinutes)
            return tr("ccmsetup waits and tries again %n minute(s) after its last record.", nullptr,
                      *run->retryMinutes);
        return tr("Wait for the end of the run, or read the client's log as it is now.");
    }

    static QString ofState(const ClientState &state, const QDateTime &now)
    {
        switch (state.progress) {
        case UpgradeProgress::None:
            return tr("Open the folder ccmsetup\\Logs of the client, or a copy of it.");
        case UpgradeProgress::Unknown:
            return tr(
                "Read the records of the log: what is known of them does not tell where the client is.");
        case UpgradeProgress::Scheduled:
            return state.schedule
                ? tr("The upgrade starts at %1 (local time of the client) if the computer is on.")
                      .arg(clienttext::time(state.schedule->local))
                : QString();
        case UpgradeProgress::Running:
            return running(decidingRun(state.runs), now);
        case UpgradeProgress::Done:
            return tr("Nothing is left to do for this client.");
        case UpgradeProgress::Failed:
            return tr("Read the records before the end of the run: none of the failures that Ccmscope knows "
                      "is told there.");
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }
};

} // namespace

QString nextStep(const ClientState &state, const QDateTime &now)
{
    const QList<Finding> findings = diagnose(state, now);
    return findings.isEmpty() ? StepText::ofState(state, now) : findings.constFirst().nextStep;
}

} // namespace ccm
