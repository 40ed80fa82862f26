// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "models/cases/planfile.h"
#include "models/cases/siteplaces.h"
#include "models/compare/outcomechange.h"
#include "models/logs/loghistory.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace ccm {

using namespace std::chrono_literals;

Session::Session(QObject *parent) : QObject(parent), m_hashes(std::make_shared<HashCache>())
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
    connect(&m_watch, &ClientWatch::changed, this, &Session::readClientAnew);
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
    if (told.input && told.input->kind == InputKind::Case && !told.input->files.files.isEmpty()) {
        auto file = loadCaseFile(*path);
        if (file)
            told.caseFile = std::move(*file);
        else
            told.input = std::unexpected(file.error());
    }
    return told;
}

void Session::open(const QStringList &paths)
{
    if (!paths.isEmpty())
        tellAndOpen(paths, {});
}

void Session::openBeside(const CasePaths &named, const QStringList &paths)
{
    openCase(named);
    if (!paths.isEmpty())
        tellAndOpen(paths, {}, named);
}

void Session::openEncrypted(const QString &path, const QString &archivePassword)
{
    tellAndOpen({path}, archivePassword);
}

void Session::tellAndOpen(const QStringList &paths, const QString &archivePassword, const CasePaths &named)
{
    m_archiveProgress = std::make_shared<Progress>();
    m_telling.start(
        [paths, archivePassword, shares = m_siteRequest.shares,
         progress = m_archiveProgress](const std::stop_token &stop) -> Result<QList<Told>> {
            QList<Told> told;
            for (const QString &path : paths)
                told.append(tell(path, shares, {.progress = progress.get(), .password = archivePassword},
                                 LogsToCome::AreLogs, stop));
            return told;
        },
        [this, archivePassword, named](const Result<QList<Told>> &told) {
            openTold(*told, archivePassword, named);
            updateBusy();
        });
    updateBusy();
}

/// What was named for a purpose is not replaced by what was only listed.
bool Session::isTaken(const Told &one, const CasePaths &named)
{
    const bool isSite = one.input->kind == InputKind::Site;
    const bool isPlan = one.input->kind == InputKind::Plan;
    const QString &taken = isSite ? named.site : isPlan ? named.plan : named.client;
    if (taken.isEmpty())
        return false;
    noteFailure({.code = ErrorCode::WrongKind,
                 .source = one.path,
                 .detail = isSite ? tr("The site is named already: %1.").arg(taken)
                     : isPlan     ? tr("The plan is named already: %1.").arg(taken)
                                  : tr("The client is named already: %1.").arg(taken)},
                &Session::unknownInput);
    return true;
}

void Session::openTold(const QList<Told> &told, const QString &archivePassword, const CasePaths &named)
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
        if (one.input->kind == InputKind::Case) {
            openToldCase(one, told.size() == 1 && named.isEmpty());
            continue;
        }
        if (isTaken(one, named))
            continue;
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
        case InputKind::Case:
            Q_UNREACHABLE();
        }
    }
    openSites(sites, archivePassword);
    if (!logs.isEmpty())
        openLogs(logs);
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
    m_clientAnew.cancel();
    m_watch.stop();
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
    m_watch.watch(files); // before they are read, so that no change is missed
    m_client.start([files = std::move(files), hashes = m_hashes](
                       const std::stop_token &stop) { return readClient(files, stop, hashes.get()); },
                   [this](Result<ClientCase> result) {
                       if (result)
                           takeClient(std::move(*result));
                       else
                           loseClient(result.error());
                       updateBusy();
                   });
}

/// What is shown stays while its files are read again; a file that went away meanwhile is told by the next
/// look.
void Session::readClientAnew()
{
    if (!m_content.client || m_files.isRunning() || m_client.isRunning())
        return;
    m_clientAnew.start(
        [path = m_content.client->files.source,
         hashes = m_hashes](const std::stop_token &stop) -> Result<ClientCase> {
            auto input = recognise(path, stop);
            if (!input)
                return std::unexpected(input.error());
            return readClient(std::move(input->files), stop, hashes.get());
        },
        [this](Result<ClientCase> client) {
            if (!client || !m_content.client)
                return;
            // The logs are those that are followed; a new one is read when the client is opened anew.
            client->logs = m_content.client->logs;
            m_content.client = std::move(*client);
            Q_EMIT clientStateChanged(m_content.client->state);
            compareAgain();
        });
}

void Session::loseClient(const Error &error)
{
    m_watch.stop();
    m_clientAnew.cancel();
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
        [client = *m_content.client](const std::stop_token &stop) { return readLogsOf(client, stop); },
        [this](Result<ClientReading> reading) {
            if (!reading || !m_content.client)
                return;
            m_content.client->state = std::move(reading->state);
            m_content.client->facts = std::move(reading->facts);
            m_content.client->lastRuns = std::move(reading->lastRuns);
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

void Session::setPlan(const QString &path, const Plan &plan)
{
    m_plan.cancel(); // what is being read would take its place
    m_paths.plan = path;
    m_content.plan = plan;
    Q_EMIT pathsChanged();
    updateBusy();
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
    if (m_earlierSite.isRunning())
        cancelEarlier();
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

void Session::ask(const Question &question)
{
    m_question = question;
    compareAgain();
}

/// Against the manifest that is asked about; what the other of a pair would change is told with it.
Result<Comparison> Session::comparePair(const SiteCase &asked, const std::optional<SiteCase> &other,
                                        const ClientCase &client, const Question &question,
                                        const std::stop_token &stop, HashCache *hashes)
{
    const auto compareWith = [&](const SiteCase &site) {
        return compareWithSite(site.manifest, client, question, {.sizes = site.itemSizes}, stop, hashes);
    };
    auto comparison = compareWith(asked);
    if (!comparison || !other)
        return comparison;
    const auto otherwise = compareWith(*other);
    if (!otherwise)
        return otherwise;
    const OutcomeDifference difference = outcomeDifference(*comparison, *otherwise);
    comparison->otherManifest = other->source;
    comparison->otherOutcome.append(difference.sentence);
    for (const OutcomeChange &change : difference.items)
        comparison->otherOutcome.append(change.sentence);
    return comparison;
}

void Session::compareAgain()
{
    if (!m_siteCase || !m_content.client) {
        m_comparing.cancel();
        m_content.comparison.reset();
        return;
    }
    const bool asksEarlier = m_question.withEarlierManifest && m_earlier;
    const SiteCase &asked = asksEarlier ? *m_earlier : *m_siteCase;
    const std::optional<SiteCase> other = asksEarlier ? m_siteCase : m_earlier;
    m_comparing.start(
        [asked, other, client = *m_content.client, question = m_question,
         hashes = m_hashes](const std::stop_token &stop) -> Result<Comparison> {
            return comparePair(asked, other, client, question, stop, hashes.get());
        },
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
    if (m_earlierSite.isRunning())
        return m_earlierProgress.get();
    return m_telling.isRunning() || m_files.isRunning() ? m_archiveProgress.get() : nullptr;
}

void Session::tellProgress()
{
    if (m_site.isRunning())
        Q_EMIT siteProgressed(m_siteProgress->done(), m_siteProgress->total());
    if (m_earlierSite.isRunning())
        Q_EMIT earlierProgressed(m_earlierProgress->done(), m_earlierProgress->total());
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
