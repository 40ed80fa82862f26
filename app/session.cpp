// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "models/cases/comparepair.h"
#include "models/cases/planfile.h"
#include "models/logs/loghistory.h"

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

void Session::openClient(const QString &path)
{
    m_archiveProgress = std::make_shared<Progress>();
    m_logsBeside.clear(); // they were those of another client
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

/// The logs are shown as soon as it is known which there are; hashing files and rebuilding the state take
/// longer.
void Session::readClientFiles(const QString &client, const QStringList &logs, FindFiles findFiles)
{
    Q_EMIT clientLoading(client.isEmpty() ? logs.value(0) : client);
    m_state.cancel();
    m_client.cancel();
    m_clientAnew.cancel();
    m_beside.cancel();
    m_watch.stop();
    m_isClientToCome = !client.isEmpty();
    if (!m_isClientToCome)
        m_logsBeside.clear();
    const auto find = [findFiles = std::move(findFiles)](const std::stop_token &stop) {
        return Result<Told>(findFiles(stop));
    };
    m_files.start(find, [this, client, logs](Result<Told> told) {
        m_paths.client = client;
        m_paths.logs = client.isEmpty() ? logs : m_logsBeside;
        Q_EMIT pathsChanged();
        if (told->wantsPassword)
            Q_EMIT passwordWanted(told->input.error(), told->path);
        if (told->input)
            readClientState(std::move(told->input->files));
        else
            loseClient(told->input.error());
        followBeside();
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
        m_beside.cancel();
        m_logsBeside = m_paths.client.isEmpty() ? QStringList() : m_paths.logs;
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

void Session::compareAgain()
{
    if (!m_siteCase || !m_content.client) {
        m_comparing.cancel();
        m_content.comparison.reset();
        return;
    }
    m_comparing.start(
        [site = *m_siteCase, earlier = m_earlier, client = *m_content.client, question = m_question,
         hashes = m_hashes](const std::stop_token &stop) {
            return comparePair(site, earlier, client, question, stop, hashes.get());
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
        || m_siteDiff.isRunning() || m_files.isRunning() || m_beside.isRunning() || m_client.isRunning()
        || m_plan.isRunning() || m_comparing.isRunning() || m_isReadingLogs;
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
