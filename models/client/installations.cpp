// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/installations.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 Tolerance = 120; ///< seconds

const RunPhase *installPhase(const SetupRun &run)
{
    const auto phase = std::ranges::find(run.phases, "install"_L1, &RunPhase::name);
    return phase == run.phases.end() ? nullptr : &*phase;
}

bool isWithin(const LogTime &time, const SetupRun &run, const RunPhase &phase)
{
    if (!time.isValid() || !phase.start.isValid() || time.written < phase.start.written.addSecs(-Tolerance))
        return false;
    return run.endEvidence.isEmpty() || !run.end.isValid()
        || time.written <= run.end.written.addSecs(Tolerance);
}

bool isSame(const MsiInstallation &one, const MsiInstallation &other)
{
    return one.start == other.start && one.evidence.offset == other.evidence.offset
        && one.properties == other.properties
        && one.failedAction.has_value() == other.failedAction.has_value() && one.start.isValid();
}

std::optional<qsizetype> installationOf(const SetupRun &run, const QList<MsiInstallation> &installations)
{
    const RunPhase *phase = installPhase(run);
    std::optional<qsizetype> found;
    for (qsizetype i = 0; phase && i < installations.size(); ++i) {
        if (isWithin(installations[i].start, run, *phase))
            found = i;
    }
    return found;
}

} // namespace

QList<MsiInstallation> clientInstallations(const QList<LogDocument> &logs)
{
    QList<MsiInstallation> result;
    for (const LogDocument &log : logs) {
        for (MsiInstallation &installation : msiInstallations(log)) {
            const bool isCopy = std::ranges::any_of(result, [&installation](const MsiInstallation &other) {
                return isSame(installation, other);
            });
            if (installation.isOfClient() && !isCopy)
                result.append(std::move(installation));
        }
    }
    std::ranges::stable_sort(result, {}, [](const MsiInstallation &installation) {
        return installation.start.isValid() ? installation.start.written.toMSecsSinceEpoch() : 0;
    });
    return result;
}

void joinInstallations(QList<SetupRun> &runs, const QList<MsiInstallation> &installations)
{
    QList<SetupRun *> installing;
    for (SetupRun &run : runs) {
        run.installation = installationOf(run, installations);
        if (installPhase(run))
            installing.append(&run);
    }
    const bool isOneOfEach = installations.size() == 1 && installing.size() == 1;
    if (isOneOfEach && !installations.constFirst().start.isValid())
        installing.constFirst()->installation = 0;
}

} // namespace ccm
