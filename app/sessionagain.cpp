// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How Session tells what is open to a window that has seen none of it.

#include "app/session.h"

#include <utility>

namespace ccm {
namespace {

/// A server may be out of reach by now, and the password of an archive is not kept.
bool isKept(const SiteCase &site)
{
    return site.fetched || site.unpacked;
}

/// The file that was read, as it was found then.
Result<SiteCase> readKeptSite(const SiteCase &site, const TrustRequest &trust, const std::stop_token &stop)
{
    auto again = readSite({.address = site.file, .trust = trust}, stop);
    if (!again)
        return again;
    SiteCase told = site;
    told.manifest = std::move(again->manifest);
    told.manifest.source = site.manifest.source;
    told.signature = std::move(again->signature);
    return told;
}

} // namespace

void Session::tellAgain()
{
    m_tail.resume();
    Q_EMIT pathsChanged();
    if (!m_paths.earlierSite.isEmpty())
        tellSiteAgain(SiteRole::Earlier);
    if (!m_paths.site.isEmpty())
        tellSiteAgain(SiteRole::Current);
    if (m_content.client || !m_paths.client.isEmpty() || !m_paths.logs.isEmpty())
        tellClientAgain();
}

void Session::tellSiteAgain(SiteRole role)
{
    const bool isEarlier = role == SiteRole::Earlier;
    const std::optional<SiteCase> &known = isEarlier ? m_earlier : m_siteCase;
    const QString address = isEarlier ? m_paths.earlierSite : m_paths.site;
    if (!known || !isKept(*known)) {
        openSite(address, role);
        return;
    }
    Q_EMIT isEarlier ? earlierLoading(address) : siteLoading(address);
    const auto read = [site = *known, trust = trustRequest()](const std::stop_token &stop) {
        return readKeptSite(site, trust, stop);
    };
    const auto take = [this, isEarlier, address](Result<SiteCase> site) {
        isEarlier ? takeEarlier(address, std::move(site), {}) : takeSite(address, std::move(site), {});
        updateBusy();
    };
    (isEarlier ? m_earlierSite : m_site).start(read, take);
    updateBusy();
}

/// An archive stays unpacked, and pasted text has no other place.
void Session::tellClientAgain()
{
    const bool isPasted = m_paths.client.isEmpty() && m_paths.logs.isEmpty();
    FileSet files = m_content.client ? m_content.client->files : FileSet();
    if (files.unpacked || isPasted)
        readClientFiles(m_paths.client, m_paths.logs,
                        [path = m_paths.client, files = std::move(files)](const std::stop_token &) {
                            return Told{.path = path,
                                        .input = Input{.kind = InputKind::Client, .files = files}};
                        });
    else if (!m_paths.client.isEmpty())
        openCase({.client = m_paths.client, .logs = m_paths.logs});
    else
        openLogs(m_paths.logs);
}

} // namespace ccm
