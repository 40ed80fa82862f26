// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Session does for cases: all that is open at once.

#include "app/session.h"

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
        openLogs(paths.logs);
    const QString refusal = m_siteRequest.access.refusal;
    if (fetching == Fetching::OnReload && refusal.isEmpty())
        setNetworkRefusal(
            tr("Opening a case fetches nothing from servers. Choose File > Reload to fetch it."));
    openSitesOf(paths);
    setNetworkRefusal(refusal); // each request has taken its own along
    if (!paths.plan.isEmpty())
        openPlan(paths.plan);
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
