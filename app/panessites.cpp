// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How Panes tells of manifests, alone and against clients.

#include "app/clientfleet.h"
#include "app/panes.h"
#include "app/session.h"
#include "widgets/compare/comparepane.h"
#include "widgets/compare/fleetview.h"
#include "widgets/manifest/diffview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/trust/trustview.h"

#include <QDir>

namespace ccm {

void Panes::connectManifest()
{
    connect(&m_session, &Session::siteLoading, m_manifest, &ManifestPane::showLoading);
    connect(&m_session, &Session::siteLoaded, m_manifest,
            [this](const ccm::Manifest &site) { m_manifestModel.setManifest(site); });
    connect(&m_session, &Session::siteRead, m_manifest, [this](const SiteCase &site) {
        if (site.otherFiles)
            m_manifest->setOtherFiles(*site.otherFiles, site.itemSizes);
    });
    connect(&m_session, &Session::siteProgressed, m_manifest, &ManifestPane::showProgress);
    connect(m_manifest, &ManifestPane::cancelWanted, &m_session, &Session::cancel);
    connect(m_manifest, &ManifestPane::siteWanted, this, &Panes::siteWanted);
    connect(&m_session, &Session::siteFailed, m_manifest, &ManifestPane::showError);
}

void Panes::connectChanges()
{
    m_manifest->addView(m_diff, tr("Changes"));
    connect(&m_session, &Session::earlierLoading, m_diff, [this](const QString &path) {
        m_diff->showLoading(QDir::toNativeSeparators(path));
        m_manifest->showView(m_diff);
        if (!m_session.isReadingClient()) // of a case that is opened, the client comes first
            Q_EMIT paneWanted(Manifest);
    });
    connect(&m_session, &Session::earlierProgressed, m_diff, &DiffView::showProgress);
    connect(m_diff, &DiffView::cancelWanted, &m_session, &Session::cancel);
    connect(&m_session, &Session::earlierFailed, m_diff, &DiffView::showError);
    connect(&m_session, &Session::siteFailed, m_diff, [this](const Error &error) {
        if (m_session.earlierSite())
            m_diff->showError(error);
    });
    const auto showLone = [this] {
        if (m_session.paths().earlierSite.isEmpty())
            m_diff->showEmpty(m_session.site() ? m_session.site()->manifest : ccm::Manifest());
    };
    connect(&m_session, &Session::earlierClosed, m_diff, showLone);
    connect(&m_session, &Session::siteRead, m_diff, showLone);
    connect(&m_session, &Session::sitesCompared, m_diff,
            [this](const ManifestDiff &diff, const ccm::Manifest &before, const ccm::Manifest &after) {
                m_diffModel.setDiff(diff);
                m_diff->showDifference(before, after);
            });
    connect(m_diff, &DiffView::swapWanted, &m_session, &Session::swapSites);
}

void Panes::connectSignature()
{
    m_manifest->addView(m_signature, tr("Signature"));
    for (const auto read : {&Session::siteRead, &Session::signatureChecked})
        connect(&m_session, read, m_signature, [this](const SiteCase &site) { showSignature(site); });
    connect(&m_session, &Session::siteRead, m_manifest,
            [this](const SiteCase &site) { m_manifest->setFilesBeside(site.itemSizes); });
    connect(m_signature, &TrustView::addRootRequested, this, &Panes::rootWanted);
    connect(m_manifest, &ManifestPane::signatureWanted, this, &Panes::signatureWanted);
}

void Panes::showSignature(const SiteCase &site)
{
    QString title = tr("Signature");
    Status status = Status::Muted;
    if (!site.signature) {
        m_signature->showEmpty(tr("A manifest without a cabinet is not signed"),
                               tr("Only ccmsetup.cab carries a signature. Open that to see by whom."));
    } else if (!*site.signature) {
        title = tr("Signature: cannot be read");
        status = Status::Bad;
        m_signature->showError(site.signature->error());
    } else {
        const TrustWord word = trustWord(**site.signature);
        title = tr("Signature: %1", "few words: how it stands").arg(word.text);
        status = word.status;
        m_signature->setReport(**site.signature);
    }
    m_manifest->setViewTitle(m_signature, title);
    m_manifest->setViewStatus(m_signature, status);
}

void Panes::connectCompare()
{
    connect(&m_session, &Session::compared, m_compare,
            [this](const Comparison &comparison) { m_comparisonModel.setComparison(comparison); });
    for (const auto failure : {&Session::siteFailed, &Session::clientFailed})
        connect(&m_session, failure, m_compare, &ComparePane::showError);
    for (const auto told : {&Session::settled, &Session::pathsChanged})
        connect(&m_session, told, m_compare, [this] {
            m_compare->setOpen(m_session.site().has_value(), m_session.content().client.has_value());
        });
    connect(m_compare, &ComparePane::questionChosen, &m_session, &Session::ask);
    connect(m_compare, &ComparePane::siteWanted, this, &Panes::siteWanted);
    connect(m_compare, &ComparePane::clientWanted, this, &Panes::clientWanted);
    connect(m_compare, &ComparePane::evidenceActivated, this, &Panes::showEvidence);
    connect(m_compare, &ComparePane::manifestItemActivated, this, &Panes::showItem);
}

/// Several clients are asked what the one that is open is asked.
void Panes::connectFleet()
{
    FleetView *view = &m_compare->fleet();
    connect(&m_session, &Session::siteRead, m_fleet, &ClientFleet::setSite);
    connect(&m_session, &Session::siteLost, m_fleet, &ClientFleet::setNoSite);
    m_fleet->setQuestion(m_session.question());
    connect(m_compare, &ComparePane::questionChosen, m_fleet, &ClientFleet::setQuestion);
    connect(m_fleet, &ClientFleet::changed, view, [this](const QList<FleetRow> &rows) {
        m_spreadModel.setRows(versionSpread(rows));
        m_fleetModel.setRows(rows);
    });
    connect(m_fleet, &ClientFleet::progressed, view, &FleetView::showProgress);
    connect(m_fleet, &ClientFleet::failed, this,
            [this](const Error &error) { Q_EMIT failed(error.message()); });
    connect(view, &FleetView::removeWanted, m_fleet, &ClientFleet::remove);
    connect(view, &FleetView::cancelWanted, m_fleet, &ClientFleet::cancel);
    connect(view, &FleetView::clientActivated, &m_session, &Session::openClient);
}

} // namespace ccm
