// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Session does for cases: all that is open at once.

#include "app/session.h"
#include "models/logs/loghistory.h"

#include <algorithm>

namespace ccm {

/// It says itself what is open with it.
void Session::openToldCase(const Told &told, bool isAlone)
{
    if (!isAlone)
        noteFailure({.code = ErrorCode::WrongKind,
                     .source = told.path,
                     .detail = tr("A case tells itself what is open: open it alone.")},
                    &Session::unknownInput);
    else if (told.caseFile)
        Q_EMIT caseRead(told.path, *told.caseFile);
    else
        Q_EMIT bundleFound(told.path);
}

void Session::openCase(const CasePaths &paths, Fetching fetching)
{
    if (!paths.caseFile.isEmpty()) {
        open({paths.caseFile});
        return;
    }
    if (!paths.client.isEmpty()) // first: who hears of the manifests can tell that they are not alone
        openClient(paths.client);
    if (!paths.logs.isEmpty())
        paths.client.isEmpty() ? openLogs(paths.logs) : openLogsBeside(paths.logs);
    const QString refusal = m_siteRequest.access.refusal;
    if (fetching == Fetching::OnReload && refusal.isEmpty())
        setNetworkRefusal(
            tr("Opening a case fetches nothing from servers. Choose File > Reload to fetch it."));
    openSitesOf(paths);
    setNetworkRefusal(refusal); // each request has taken its own along
    if (!paths.plan.isEmpty())
        openPlan(paths.plan);
}

/// While the client is read they wait: its own logs come first.
void Session::openLogsBeside(const QStringList &paths)
{
    m_logsBeside += paths;
    m_logsBeside.removeDuplicates();
    if (!m_files.isRunning())
        followBeside(true);
}

void Session::followBeside(bool isByUser)
{
    if (m_logsBeside.isEmpty())
        return;
    m_paths.logs = m_logsBeside;
    Q_EMIT pathsChanged();
    m_beside.start(
        [paths = m_logsBeside](const std::stop_token &stop) {
            return recogniseAll(paths, stop, LogsToCome::AreLogs);
        },
        [this, isByUser](const Result<Input> &input) {
            QList<LogSource> logs = m_logs;
            if (!input)
                noteFailure(input.error(), &Session::unknownInput);
            const auto found = input ? withoutHistory(logSourcesOf(input->files)) : QList<LogSource>();
            for (const LogSource &log : found) {
                if (std::ranges::find(logs, log.path, &LogSource::path) == logs.end()) // one of the client's?
                    logs.append(log);
            }
            if (logs != m_logs) {
                Q_EMIT logsFound(logs);
                follow(logs);
            }
            if (isByUser && input)
                Q_EMIT logsAdded();
            updateBusy();
        });
    updateBusy();
}

void Session::openSitesOf(const CasePaths &paths)
{
    if (!paths.earlierSite.isEmpty())
        openSite(paths.earlierSite, SiteRole::Earlier);
    else if (!paths.site.isEmpty())
        closeEarlier();
    if (!paths.site.isEmpty())
        openSite(paths.site);
}

void Session::close()
{
    m_telling.cancel();
    m_files.cancel();
    m_beside.cancel();
    m_logsBeside.clear();
    m_client.cancel();
    m_clientAnew.cancel();
    m_state.cancel();
    m_plan.cancel();
    m_watch.stop();
    closeSite();
    m_content = {};
    m_paths = {};
    compareAgain(); // gives up what was being compared
    Q_EMIT logsFound({});
    follow({});
    m_pasted.reset();
    Q_EMIT closed();
    Q_EMIT pathsChanged();
    updateBusy();
}

} // namespace ccm
