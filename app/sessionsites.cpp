// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Session does for manifests: the site's, and the earlier one that it is compared with.

#include "app/session.h"

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// The same place, or one of several manifests within it.
bool isWithin(const QString &address, const QString &place)
{
    return !place.isEmpty()
        && (address == place || address.startsWith(place + u'/') || address.startsWith(place + u'#'));
}

} // namespace

SiteRequest &Session::requestOf(SiteRole role)
{
    return role == SiteRole::Earlier ? m_earlierRequest : m_siteRequest;
}

void Session::openSite(const QString &address, SiteRole role)
{
    openSite(address, keysFor(address, role), role);
}

void Session::openSite(const QString &address, const SiteKeys &keys, SiteRole role)
{
    SiteRequest &request = requestOf(role);
    request.address = address;
    request.access.credentials = keys.credentials;
    request.access.allowsPlainPassword = keys.allowsPlainPassword;
    request.archivePassword = keys.archivePassword;
    request.trust = trustRequest();
    role == SiteRole::Earlier ? readEarlier() : readCurrent();
}

void Session::openEncryptedSite(const QString &address, const QString &archivePassword, SiteRole role)
{
    SiteKeys keys = keysFor(address, role);
    keys.archivePassword = archivePassword;
    openSite(address, keys, role);
}

/// What was given for an address opens it anew, and what lies in it; another site gets nothing of it.
SiteKeys Session::keysFor(const QString &address, SiteRole role)
{
    const SiteRequest &request = requestOf(role);
    if (!isWithin(address, request.address))
        return {};
    return {.credentials = request.access.credentials,
            .allowsPlainPassword = request.access.allowsPlainPassword,
            .archivePassword = request.archivePassword};
}

void Session::readCurrent()
{
    const QString address = m_siteRequest.address;
    m_signature.cancel();
    m_siteProgress = std::make_shared<Progress>();
    Q_EMIT siteLoading(address);
    const auto question = std::make_shared<SiteQuestion>();
    m_site.start(
        [request = m_siteRequest, progress = m_siteProgress, question](const std::stop_token &stop) {
            return readSite(request, stop, progress.get(), question.get());
        },
        [this, address, question](Result<SiteCase> site) {
            takeSite(address, std::move(site), *question);
            updateBusy();
        });
    updateBusy();
}

void Session::readEarlier()
{
    const QString address = m_earlierRequest.address;
    m_siteDiff.cancel();
    m_earlierProgress = std::make_shared<Progress>();
    Q_EMIT earlierLoading(address);
    const auto question = std::make_shared<SiteQuestion>();
    m_earlierSite.start(
        [request = m_earlierRequest, progress = m_earlierProgress, question](const std::stop_token &stop) {
            return readSite(request, stop, progress.get(), question.get());
        },
        [this, address, question](Result<SiteCase> earlier) {
            takeEarlier(address, std::move(earlier), *question);
            updateBusy();
        });
    updateBusy();
}

/// One is the site's; of two, the first is the earlier one.
void Session::openSites(const QStringList &sites, const QString &archivePassword)
{
    if (sites.size() > 2)
        noteFailure({ErrorCode::Unsupported, sites.at(2), tr("Two manifests can be compared at once."), {}},
                    &Session::unknownInput);
    if (sites.size() > 1)
        openSite(sites.constFirst(), SiteRole::Earlier);
    if (sites.isEmpty())
        return;
    const QString &site = sites.at(sites.size() > 1 ? 1 : 0);
    if (archivePassword.isEmpty())
        openSite(site);
    else
        openEncryptedSite(site, archivePassword);
}

void Session::closeEarlier()
{
    m_earlierSite.cancel();
    m_siteDiff.cancel();
    m_earlier.reset();
    m_question.withEarlierManifest = false;
    compareAgain();
    m_earlierRequest.address.clear(); // and nothing that was given for it is used again
    m_paths.earlierSite.clear();
    Q_EMIT earlierClosed();
}

/// With the earlier one.
void Session::closeSite()
{
    closeEarlier();
    m_site.cancel();
    m_signature.cancel();
    m_siteCase.reset();
    m_siteRequest.address.clear();
    m_siteRequest.access.credentials.reset();
    m_siteRequest.archivePassword.clear();
    Q_EMIT siteLost();
}

TrustRequest Session::trustRequest() const
{
    return {.at = QDateTime::currentDateTimeUtc(), .rootFiles = m_signerRoots};
}

void Session::setSignerRoots(const QStringList &files)
{
    if (files == m_signerRoots)
        return;
    m_signerRoots = files;
    if (m_site.isRunning())
        openSite(m_siteRequest.address);
    else if (m_siteCase && m_siteCase->signature)
        checkSignature();
}

/// Of the very file that was read: a server is not asked again.
void Session::checkSignature()
{
    m_signature.start([site = *m_siteCase, request = trustRequest()](
                          const std::stop_token &stop) { return checkFile(site.file, request, stop); },
                      [this](Result<TrustReport> report) {
                          if (!m_siteCase)
                              return;
                          if (!report)
                              report.error().source = m_siteCase->source;
                          m_siteCase->signature = std::move(report);
                          Q_EMIT signatureChecked(*m_siteCase);
                      });
}

void Session::swapSites()
{
    if (!m_earlier || !m_siteCase || m_site.isRunning() || m_earlierSite.isRunning())
        return;
    m_signature.cancel();
    std::swap(*m_earlier, *m_siteCase);
    std::swap(m_paths.earlierSite, m_paths.site);
    std::swap(m_earlierRequest, m_siteRequest);
    Q_EMIT pathsChanged();
    showSite();
}

void Session::compareSites()
{
    m_siteDiff.cancel();
    if (!m_earlier || !m_siteCase)
        return;
    m_siteDiff.start(
        [before = *m_earlier, after = *m_siteCase](const std::stop_token &) -> Result<ManifestDiff> {
            return diffManifests(before.manifest, after.manifest, after.itemSizes);
        },
        [this](const Result<ManifestDiff> &diff) {
            if (diff && m_earlier && m_siteCase)
                Q_EMIT sitesCompared(*diff, m_earlier->manifest, m_siteCase->manifest);
            updateBusy();
        });
    updateBusy();
}

void Session::takeSite(const QString &address, Result<SiteCase> site, const SiteQuestion &question)
{
    m_paths.site = address;
    Q_EMIT pathsChanged();
    if (question.candidates.isEmpty())
        m_siteRequest.archivePassword.clear();
    if (site) {
        m_siteCase = std::move(*site);
        showSite();
        return;
    }
    m_siteCase.reset();
    m_content.site.reset();
    Q_EMIT siteLost();
    compareAgain();
    if (question.isOpen())
        Q_EMIT siteQuestion(question, address, SiteRole::Current);
    noteFailure(site.error(), &Session::siteFailed);
}

void Session::takeEarlier(const QString &address, Result<SiteCase> earlier, const SiteQuestion &question)
{
    m_paths.earlierSite = address;
    Q_EMIT pathsChanged();
    if (question.candidates.isEmpty())
        m_earlierRequest.archivePassword.clear();
    if (earlier) {
        m_earlier = std::move(*earlier);
        compareSites();
        compareAgain();
        return;
    }
    m_earlier.reset();
    compareAgain();
    if (question.isOpen())
        Q_EMIT siteQuestion(question, address, SiteRole::Earlier);
    noteFailure(earlier.error(), &Session::earlierFailed);
}

/// What was compared before is compared again: its difference is still the one to show.
void Session::cancelEarlier()
{
    m_earlierSite.cancel();
    if (m_earlier && m_siteCase)
        compareSites();
    else
        Q_EMIT earlierFailed({ErrorCode::Cancelled, m_earlierRequest.address, {}, {}});
}

void Session::showSite()
{
    m_content.site = m_siteCase->manifest;
    tellSite();
    compareAgain();
    compareSites();
}

void Session::tellSite()
{
    Q_EMIT siteLoaded(*m_content.site);
    Q_EMIT siteRead(*m_siteCase);
}

void Session::acceptCertificate(const QString &fingerprint)
{
    for (SiteRequest *request : {&m_siteRequest, &m_earlierRequest}) {
        if (!request->access.acceptedFingerprints.contains(fingerprint))
            request->access.acceptedFingerprints.append(fingerprint);
    }
}

void Session::setNetwork(const QList<ShareMapping> &shares, const QStringList &caFiles,
                         const QString &cacheFolder)
{
    for (SiteRequest *request : {&m_siteRequest, &m_earlierRequest}) {
        request->shares = shares;
        request->access.caFiles = caFiles;
        request->access.cacheFolder = cacheFolder;
    }
}

void Session::setNetworkRefusal(const QString &sentence)
{
    for (SiteRequest *request : {&m_siteRequest, &m_earlierRequest})
        request->access.refusal = sentence;
}

} // namespace ccm
