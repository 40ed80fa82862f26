// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runprogress.h"

#include "models/base/punctuation.h"
#include "models/client/clienttext.h"
#include "models/client/headline.h"
#include "models/client/runtext.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RunProgress)
};

QString filesOf(const RunDownload &download)
{
    if (download.files.isEmpty())
        return ProgressText::tr("files");
    if (download.files.size() == 1)
        return download.files.constFirst();
    return ProgressText::tr("%1 and %n more", nullptr, static_cast<int>(download.files.size() - 1))
        .arg(download.files.constFirst());
}

RunProgress ofDownload(const RunDownload &download)
{
    const QString files = filesOf(download);
    QStringList parts{download.byBits ? ProgressText::tr("Downloading %1 by BITS").arg(files)
                                      : ProgressText::tr("Copying %1").arg(files)};
    if (const QString size = clienttext::downloadSize(download); !size.isEmpty())
        parts.append(ProgressText::tr("%1 bytes").arg(size));
    if (const QString rate = clienttext::downloadRate(download); !rate.isEmpty())
        parts.append(ProgressText::tr("%1 on average").arg(rate));
    return {.text = commaSeparated(parts),
            .done = download.bytes,
            .total = download.totalBytes,
            .evidence = download.endEvidence};
}

RunProgress ofInstallation(const SetupRun &run, const QList<MsiInstallation> &installations)
{
    const MsiInstallation *told = run.installation ? &installations[*run.installation] : nullptr;
    if (!told)
        return {.text = ProgressText::tr("Windows Installer is at work; its own log is not among the logs"),
                .evidence = run.lastEvidence};
    if (told->actions == 0)
        return {.text = ProgressText::tr("Windows Installer has begun"), .evidence = told->evidence};
    return {.text = ProgressText::tr("Windows Installer: %n action(s) have ended, the last one named is %1",
                                     nullptr, told->actions)
                        .arg(told->lastAction),
            .evidence = told->evidence};
}

} // namespace

std::optional<RunProgress> runProgress(const ClientState &state)
{
    const SetupRun *run = state.progress == UpgradeProgress::Running ? decidingRun(state.runs) : nullptr;
    if (!run || run->exitCode)
        return std::nullopt;
    if (run->retryMinutes)
        return RunProgress{.text = ProgressText::tr("Waiting: the next try comes %n minute(s) after %1",
                                                    nullptr, *run->retryMinutes)
                                       .arg(clienttext::time(run->end)),
                           .evidence = run->lastEvidence};
    const bool isDownloading =
        !run->downloads.isEmpty() && run->downloads.constLast().outcome == RunDownload::Outcome::Running;
    if (isDownloading)
        return ofDownload(run->downloads.constLast());
    if (run->phases.isEmpty())
        return RunProgress{.text = ProgressText::tr("The run has begun"), .evidence = run->lastEvidence};
    const RunPhase &phase = run->phases.constLast();
    if (phase.name == "install"_L1 && phase.outcome.isEmpty())
        return ofInstallation(*run, state.installations);
    return RunProgress{.text = ProgressText::tr("In the phase \"%1\" since %2")
                                   .arg(clienttext::phase(phase.name), clienttext::time(phase.start)),
                       .evidence = phase.lastEvidence.isEmpty() ? phase.evidence : phase.lastEvidence};
}

} // namespace ccm
