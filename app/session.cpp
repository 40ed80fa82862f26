// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "models/cases/planfile.h"
#include "models/cases/siteplaces.h"
#include "models/logs/loghistory.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace ccm {

using namespace std::chrono_literals;

Session::Session(QObject *parent) : QObject(parent)
{
    // A busy log grows many times a second; its state is told anew when it pauses.
    constexpr auto RebuildPause = 300ms;
    m_rebuildPause.setSingleShot(true);
    m_rebuildPause.setInterval(RebuildPause);
    connect(&m_rebuildPause, &QTimer::timeout, this, &Session::rebuildState);
    connect(&m_tail, &LogTail::updated, this, [this] {
        if (!m_isReadingLogs && !m_rebuildPause.isActive())
            m_rebuildPause.start();
    });
    constexpr auto ProgressInterval = 250ms;
    m_progressTick.setInterval(ProgressInterval);
    connect(&m_progressTick, &QTimer::timeout, this, &Session::tellProgress);
    connect(&m_tail, &LogTail::caughtUp, this, [this] {
        m_isReadingLogs = false;
        updateBusy();
    });
}

/// Whether a password would help is told as well: an archive is listed for that.
Session::Told Session::tell(const QString &named, const QList<ShareMapping> &shares,
                            const ArchiveReading &archives, LogsToCome toCome, const std::stop_token &stop)
{
    const auto path = onThisComputer(named, shares);
    if (!path)
        return {.path = named, .input = std::unexpected(path.error())};
    Told told{.path = *path, .input = recognise(*path, stop, toCome, archives)};
    told.wantsPassword =
        !told.input && told.input.error().code == ErrorCode::Encrypted && takesPassword(*path, stop);
    return told;
}

void Session::open(const QStringList &paths)
{
    if (!paths.isEmpty())
        tellAndOpen(paths, {});
}

void Session::openEncrypted(const QString &path, const QString &archivePassword)
{
    tellAndOpen({path}, archivePassword);
}

void Session::tellAndOpen(const QStringList &paths, const QString &archivePassword)
{
    m_archiveProgress = std::make_shared<Progress>();
    m_telling.start(
        [paths, archivePassword, shares = m_siteRequest.shares,
         progress = m_archiveProgress](const std::stop_token &stop) -> Result<QList<Told>> {
            QList<Told> told;
            for (const QString &named : paths)
                told.append(tell(named, shares, {.progress = progress.get(), .password = archivePassword},
                                 LogsToCome::AreLogs, stop));
            return told;
        },
        [this, archivePassword](const Result<QList<Told>> &told) {
            openTold(*told, archivePassword);
            updateBusy();
        });
    updateBusy();
}

void Session::openTold(const QList<Told> &told, const QString &archivePassword)
{
    QStringList logs;
    QStringList sites;
    for (const Told &one : told) {
        if (!one.input) {
            if (one.wantsPassword)
                Q_EMIT passwordWanted(one.input.error(), one.path);
            noteFailure(one.input.error(), &Session::unknownInput);
            continue;
        }
        const FileSet &files = one.input->files;
        switch (one.input->kind) {
        case InputKind::Site:
            sites.append(one.path);
            break;
        case InputKind::Plan:
            openPlan(one.path);
            break;
        case InputKind::Logs:
            if (!QFileInfo(one.path).isDir() && !files.unpacked) {
                logs.append(one.path);
                break;
            }
            [[fallthrough]];
        case InputKind::Client:
            readClientFiles(one.path, {}, [one](const std::stop_token &) { return one; });
            break;
        }
    }
    openSites(sites, archivePassword);
    if (!logs.isEmpty())
        openLogs(logs);
}

void Session::openSite(const QString &address)
{
    // Reading the same anew takes the same credentials; another site gets none.
    const bool isSame = address == m_siteRequest.address;
    openSite(address, isSame ? m_siteRequest.access.credentials : std::nullopt,
             isSame && m_siteRequest.access.allowsPlainPassword);
}

void Session::openSite(const QString &address, const std::optional<Credentials> &credentials,
                       bool allowsPlainPassword)
{
    // One of several manifests in the archive that was opened just now.
    if (!address.startsWith(m_siteRequest.address))
        m_siteRequest.archivePassword.clear();
    m_siteRequest.address = address;
    m_siteRequest.access.credentials = credentials;
    m_siteRequest.access.allowsPlainPassword = allowsPlainPassword;
    readSiteOf();
}

void Session::openEncryptedSite(const QString &address, const QString &archivePassword)
{
    if (address != m_siteRequest.address)
        m_siteRequest.access.credentials.reset();
    m_siteRequest.address = address;
    m_siteRequest.archivePassword = archivePassword;
    readSiteOf();
}

void Session::readSiteOf()
{
    const QString address = m_siteRequest.address;
    m_siteRequest.trust = trustRequest();
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

/// One is the site's; of two, the first is the earlier one.
void Session::openSites(const QStringList &sites, const QString &archivePassword)
{
    if (sites.size() > 2)
        noteFailure({ErrorCode::Unsupported, sites.at(2), tr("Two manifests can be compared at once."), {}},
                    &Session::unknownInput);
    if (sites.size() > 1)
        openEarlier(sites.constFirst());
    if (sites.isEmpty())
        return;
    const QString &site = sites.at(sites.size() > 1 ? 1 : 0);
    if (archivePassword.isEmpty())
        openSite(site);
    else
        openEncryptedSite(site, archivePassword);
}

void Session::openEarlier(const QString &address)
{
    SiteRequest request = m_siteRequest;
    request.address = address;
    request.access.credentials.reset(); // they are for the site's host
    request.archivePassword.clear();
    request.trust = trustRequest();
    Q_EMIT earlierLoading(address);
    m_siteDiff.cancel();
    m_earlierSite.start([request](const std::stop_token &stop) { return readSite(request, stop); },
                        [this, address](Result<SiteCase> earlier) {
                            m_paths.earlierSite = address;
                            Q_EMIT pathsChanged();
                            if (earlier) {
                                m_earlier = std::move(*earlier);
                                compareSites();
                            } else {
                                m_earlier.reset();
                                noteFailure(earlier.error(), &Session::earlierFailed);
                            }
                            updateBusy();
                        });
    updateBusy();
}

void Session::closeEarlier()
{
    m_earlierSite.cancel();
    m_siteDiff.cancel();
    m_earlier.reset();
    m_paths.earlierSite.clear();
    Q_EMIT earlierClosed();
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
    m_siteRequest.address = m_paths.site;
    m_siteRequest.access.credentials.reset();
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
    compareAgain();
    if (question.isOpen())
        Q_EMIT siteQuestion(question, address);
    noteFailure(site.error(), &Session::siteFailed);
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
    if (!m_siteRequest.access.acceptedFingerprints.contains(fingerprint))
        m_siteRequest.access.acceptedFingerprints.append(fingerprint);
}

void Session::setNetwork(const QList<ShareMapping> &shares, const QStringList &caFiles,
                         const QString &cacheFolder)
{
    m_siteRequest.shares = shares;
    m_siteRequest.access.caFiles = caFiles;
    m_siteRequest.access.cacheFolder = cacheFolder;
}

void Session::openClient(const QString &path)
{
    m_archiveProgress = std::make_shared<Progress>();
    readClientFiles(
        path, {},
        [path, shares = m_siteRequest.shares, progress = m_archiveProgress](const std::stop_token &stop) {
            return tell(path, shares, {.progress = progress.get()}, LogsToCome::AreErrors, stop);
        });
}

void Session::openLogs(const QStringList &paths)
{
    readClientFiles({}, paths, [paths](const std::stop_token &stop) {
        return Told{.path = paths.constFirst(), .input = recogniseAll(paths, stop, LogsToCome::AreLogs)};
    });
}

void Session::openText(const QString &text)
{
    // A log is read from a file, and is followed like any other.
    m_pasted = std::make_unique<QTemporaryDir>();
    const QString path = m_pasted->filePath(tr("Pasted text") + QStringLiteral(".log"));
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!m_pasted->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        noteFailure({ErrorCode::CannotRead, path, file.errorString(), {}}, &Session::unknownInput);
        return;
    }
    file.close();
    // It is gone with the program: no recent case.
    readClientFiles({}, {}, [path](const std::stop_token &stop) {
        return Told{.path = path, .input = recogniseAll({path}, stop)};
    });
}

/// The logs are shown as soon as it is known which there are; hashing files and rebuilding the state take
/// longer.
void Session::readClientFiles(const QString &client, const QStringList &logs, FindFiles findFiles)
{
    Q_EMIT clientLoading(client.isEmpty() ? logs.value(0) : client);
    m_state.cancel();
    m_client.cancel();
    const auto find = [findFiles = std::move(findFiles)](const std::stop_token &stop) {
        return Result<Told>(findFiles(stop));
    };
    m_files.start(find, [this, client, logs](Result<Told> told) {
        m_paths.client = client;
        m_paths.logs = logs;
        Q_EMIT pathsChanged();
        if (told->wantsPassword)
            Q_EMIT passwordWanted(told->input.error(), told->path);
        if (told->input)
            readClientState(std::move(told->input->files));
        else
            loseClient(told->input.error());
        updateBusy();
    });
    updateBusy();
}

void Session::readClientState(FileSet files)
{
    const QList<LogSource> logs = withoutHistory(logSourcesOf(files));
    Q_EMIT logsFound(logs);
    follow(logs);
    m_client.start(
        [files = std::move(files)](const std::stop_token &stop) { return readClient(files, stop); },
        [this](Result<ClientCase> result) {
            if (result)
                takeClient(std::move(*result));
            else
                loseClient(result.error());
            updateBusy();
        });
}

void Session::loseClient(const Error &error)
{
    m_content.client.reset();
    compareAgain();
    follow({});
    noteFailure(error, &Session::clientFailed);
}

void Session::takeClient(ClientCase client)
{
    m_content.client = std::move(client);
    Q_EMIT clientLoaded(*m_content.client);
    compareAgain();
}

void Session::follow(const QList<LogSource> &logs)
{
    m_rebuildPause.stop();
    m_logs = logs;
    m_isReadingLogs = !logs.isEmpty();
    m_tail.follow(logs);
}

void Session::readTextAs(const TextSettings &settings)
{
    // Also where reading was cancelled: nothing that was read the other way stays.
    m_tail.stop();
    m_tail.setTextSettings(settings);
    if (m_logs.isEmpty())
        return;
    Q_EMIT logsFound(m_logs);
    follow(QList(m_logs));
    updateBusy();
}

void Session::rebuildState()
{
    if (!m_content.client || m_files.isRunning() || m_client.isRunning())
        return;
    m_state.start(
        [client = *m_content.client](const std::stop_token &stop) { return readState(client, stop); },
        [this](Result<ClientState> state) {
            if (!state || !m_content.client)
                return;
            m_content.client->state = std::move(*state);
            Q_EMIT clientStateChanged(m_content.client->state);
            compareAgain();
        });
}

void Session::openPlan(const QString &path)
{
    m_plan.start([path](const std::stop_token &) { return readPlan(path); },
                 [this, path](Result<Plan> plan) {
                     m_paths.plan = path;
                     Q_EMIT pathsChanged();
                     if (plan) {
                         m_content.plan = std::move(*plan);
                         Q_EMIT planLoaded(*m_content.plan);
                     } else {
                         noteFailure(plan.error(), &Session::planFailed);
                     }
                     updateBusy();
                 });
    updateBusy();
}

void Session::openCase(const CasePaths &paths)
{
    if (!paths.earlierSite.isEmpty())
        openEarlier(paths.earlierSite);
    else if (!paths.site.isEmpty())
        closeEarlier();
    if (!paths.site.isEmpty())
        openSite(paths.site);
    if (!paths.client.isEmpty())
        openClient(paths.client);
    if (!paths.logs.isEmpty())
        openLogs(paths.logs);
    if (!paths.plan.isEmpty())
        openPlan(paths.plan);
}

void Session::reload()
{
    openCase(m_paths);
}

void Session::cancel()
{
    m_telling.cancel();
    if (m_site.isRunning()) {
        m_site.cancel();
        if (m_content.site)
            tellSite();
        else
            Q_EMIT siteFailed({ErrorCode::Cancelled, m_paths.site, {}, {}});
    }
    m_siteDiff.cancel();
    if (m_earlierSite.isRunning()) {
        m_earlierSite.cancel();
        Q_EMIT earlierFailed({ErrorCode::Cancelled, m_paths.earlierSite, {}, {}});
    }
    if (m_files.isRunning() || m_client.isRunning()) {
        m_files.cancel();
        m_client.cancel();
        if (m_content.client)
            Q_EMIT clientLoaded(*m_content.client);
        else
            Q_EMIT clientFailed({ErrorCode::Cancelled, m_paths.client, {}, {}});
    }
    m_plan.cancel();
    m_comparing.cancel();
    if (m_isReadingLogs) {
        m_tail.stop();
        m_isReadingLogs = false;
        Q_EMIT logsCancelled();
    }
    updateBusy();
}

void Session::chooseRun(RunKind run)
{
    m_run = run;
    compareAgain();
}

void Session::compareAgain()
{
    if (!m_content.site || !m_content.client) {
        m_comparing.cancel();
        m_content.comparison.reset();
        return;
    }
    m_comparing.start([site = *m_content.site, client = *m_content.client, run = m_run](
                          const std::stop_token &stop) { return compareWithSite(site, client, run, stop); },
                      [this](Result<Comparison> comparison) {
                          if (comparison) {
                              m_content.comparison = std::move(*comparison);
                              Q_EMIT compared(*m_content.comparison);
                          }
                          updateBusy();
                      });
    updateBusy();
}

const Progress *Session::progress() const
{
    if (m_site.isRunning())
        return m_siteProgress.get();
    return m_telling.isRunning() || m_files.isRunning() ? m_archiveProgress.get() : nullptr;
}

void Session::tellProgress()
{
    if (m_site.isRunning())
        Q_EMIT siteProgressed(m_siteProgress->done(), m_siteProgress->total());
    if (m_files.isRunning())
        Q_EMIT clientProgressed(m_archiveProgress->done(), m_archiveProgress->total());
}

void Session::noteFailure(const Error &error, void (Session::*signal)(const Error &))
{
    m_hasFailed = true;
    Q_EMIT(this->*signal)(error);
}

void Session::updateBusy()
{
    const bool isBusy = m_telling.isRunning() || m_site.isRunning() || m_earlierSite.isRunning()
        || m_siteDiff.isRunning() || m_files.isRunning() || m_client.isRunning() || m_plan.isRunning()
        || m_comparing.isRunning() || m_isReadingLogs;
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    if (isBusy) {
        m_hasFailed = false;
        m_progressTick.start();
    } else {
        m_progressTick.stop();
    }
    Q_EMIT busyChanged(isBusy);
    if (!isBusy)
        Q_EMIT settled();
}

} // namespace ccm
