// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panes.h"

#include "app/bookmarkkeeper.h"
#include "app/clientfleet.h"
#include "app/runcomparer.h"
#include "app/session.h"
#include "models/client/runtext.h"
#include "models/manifest/environment.h"
#include "widgets/client/clientpane.h"
#include "widgets/compare/comparepane.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/diffview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/trust/trustview.h"
#include "widgets/window/windowpane.h"

#include <QDir>

#include <chrono>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

Panes::Panes(Session &session, const QString &bookmarkFile, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_fleet(new ClientFleet(this))
    , m_bookmarks(new BookmarkKeeper(m_logModel, bookmarkFile, this))
    , m_client(new ClientPane(parent))
    , m_runs(new RunComparer(parent))
    , m_manifest(new ManifestPane(m_manifestModel, parent))
    , m_diff(new DiffView(m_diffModel, parent))
    , m_signature(new TrustView(parent))
    , m_compare(new ComparePane(m_comparisonModel, m_fleetModel, m_spreadModel, parent))
    , m_window(new WindowPane(parent))
    , m_log(new LogPane(m_logModel, parent))
{
    connectClient();
    connectManifest();
    connectChanges();
    connectSignature();
    connectCompare();
    connectFleet();
    connectWindow();
    connectLog();
    connectClosing();
    connectWays();
}

QWidget *Panes::widget(Id id) const
{
    switch (id) {
    case Client:
        return m_client;
    case Manifest:
        return m_manifest;
    case Compare:
        return m_compare;
    case Window:
        return m_window;
    case Log:
        return m_log;
    case Count:
        break;
    }
    Q_UNREACHABLE();
}

QString Panes::title(Id id)
{
    switch (id) {
    case Client:
        return tr("Client");
    case Manifest:
        return tr("Manifest");
    case Compare:
        return tr("Compare");
    case Window:
        return tr("Upgrade window");
    case Log:
        return tr("Log");
    case Count:
        break;
    }
    Q_UNREACHABLE();
}

QString Panes::word(Id id)
{
    switch (id) {
    case Client:
        return u"client"_s;
    case Manifest:
        return u"manifest"_s;
    case Compare:
        return u"compare"_s;
    case Window:
        return u"window"_s;
    case Log:
        return u"log"_s;
    case Count:
        break;
    }
    Q_UNREACHABLE();
}

QString Panes::iconName(Id id)
{
    return u"pane-"_s + word(id);
}

void Panes::connectClient()
{
    const auto show = [this](const ClientState &state) {
        tellTime();
        m_client->showClient(state);
        const auto windows = windowsFolderIn(state.installerLog);
        m_manifest->setClientEnvironment(state.source,
                                         windows ? windowsEnvironment(*windows) : EnvironmentVariables());
    };
    connect(&m_session, &Session::clientLoading, m_client, [this](const QString &path) {
        m_client->showLoading(tr("Reading %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_session, &Session::clientLoaded, m_client,
            [show](const ClientCase &client) { show(client.state); });
    connect(&m_session, &Session::clientStateChanged, m_client, show);
    connect(&m_session, &Session::clientFailed, m_client, &ClientPane::showError);
    connect(&m_session, &Session::clientProgressed, m_client, &ClientPane::showProgress);
    connect(m_client, &ClientPane::cancelWanted, &m_session, &Session::cancel);
    connect(m_client, &ClientPane::clientWanted, this, &Panes::clientWanted);
    connect(&m_session, &Session::clientFailed, m_manifest,
            [this] { m_manifest->setClientEnvironment({}, {}); });
    connect(m_client, &ClientPane::evidenceActivated, this, &Panes::showEvidence);

    constexpr auto Often = std::chrono::seconds(20);
    m_minute.setInterval(Often);
    connect(&m_minute, &QTimer::timeout, this, &Panes::tellTime);
    m_minute.start();
    connectPlaces();
    connectRuns();
}

/// A story goes on only where its logs are followed; those of an archive do not grow.
void Panes::tellTime()
{
    const auto &client = m_session.content().client;
    const bool isLive = client && !client->files.unpacked && !m_session.logs().isEmpty();
    m_client->setNow(QDateTime::currentDateTimeUtc(), isLive);
}

/// Two runs side by side, and the way from both to their records.
void Panes::connectRuns()
{
    connect(m_client, &ClientPane::comparisonWanted, m_runs, [this](qsizetype run) {
        if (const auto &client = m_session.content().client)
            m_runs->compare(*client, run);
    });
    connect(m_runs, &RunComparer::evidenceActivated, this, &Panes::showEvidence);
    connect(m_runs, &RunComparer::otherEvidenceActivated, this,
            [this](const QString &client, const Evidence &evidence) {
                m_wanted = evidence;
                m_session.openClient(client);
            });
    connect(&m_session, &Session::clientLoading, m_runs, &RunComparer::close);
    connect(&m_session, &Session::clientFailed, this, [this] { m_wanted = {}; });
    connect(&m_session, &Session::clientLoaded, this, [this] {
        const Evidence wanted = std::exchange(m_wanted, {});
        if (!wanted.isEmpty())
            showEvidence(wanted);
    });
}

void Panes::connectWindow()
{
    connect(&m_session, &Session::planLoaded, m_window, [this] { Q_EMIT paneWanted(Window); });
    connect(&m_session, &Session::planFailed, m_window, &WindowPane::showError);
}

void Panes::connectLog()
{
    m_logModel.feedFrom(m_session.tail());
    connect(m_bookmarks, &BookmarkKeeper::failed, this, &Panes::failed);
    connect(m_log, &LogPane::logsWanted, this, &Panes::logsWanted);
    connect(m_log, &LogPane::clientWanted, this, &Panes::clientWanted);
    connect(&m_session, &Session::clientLoading, m_log, [this](const QString &path) {
        m_log->showLoading(tr("Reading %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_session, &Session::logsFound, m_log,
            [this](const QList<LogSource> &logs) { showLogsOf(logs); });
    connect(&m_session, &Session::logsAdded, m_log, [this] { Q_EMIT paneWanted(Log); });
    connect(&m_session, &Session::clientLoaded, m_log, [this](const ClientCase &client) {
        // Somebody who opens a log that is not about ccmsetup wants to read it.
        if (m_session.paths().client.isEmpty() && client.state.runs.isEmpty())
            Q_EMIT paneWanted(Log);
        if (m_logModel.rowCount() > 0)
            m_log->showLoaded(); // also where reading another client was given up
    });
    connect(&m_session, &Session::clientFailed, m_log, [this](const Error &error) {
        // The logs that are shown go on being followed then.
        if (error.code == ErrorCode::Cancelled && m_logModel.rowCount() > 0)
            m_log->showLoaded();
        else
            m_log->showError(error);
    });
    connect(&m_session, &Session::logsCancelled, m_log, &LogPane::showCancelled);
    connect(&m_session.tail(), &LogTail::caughtUp, m_log, &LogPane::showLoaded);
    connect(m_log, &LogPane::textPasted, &m_session, &Session::openText);
    connect(m_log, &LogPane::pauseToggled, &m_session.tail(),
            [&tail = m_session.tail()](bool isPaused) { isPaused ? tail.pause() : tail.resume(); });
    connect(m_log, &LogPane::codePageChosen, &m_session.tail(), [this](int number) {
        if (const auto page = ansiCodePageOf(number))
            m_session.readTextAs({.ansi = *page});
    });
    connect(m_log, &LogPane::intervalChosen, &m_session.tail(), [&tail = m_session.tail()](int milliseconds) {
        tail.setInterval(std::chrono::milliseconds(milliseconds));
    });
}

void Panes::showLogsOf(const QList<LogSource> &logs)
{
    QStringList names;
    for (const LogSource &log : logs)
        names.append(log.shownAs);
    const CasePaths &paths = m_session.paths();
    const bool isPasted = paths.client.isEmpty() && paths.logs.isEmpty(); // it is gone with the program
    m_bookmarks->setLogs(isPasted ? QList<LogSource>() : logs);
    m_logModel.setFiles(names);
    if (logs.isEmpty())
        m_log->showLoaded();
}

/// The log pane is told by the logs that are found, the list of clients by who opened them.
void Panes::connectClosing()
{
    connect(&m_session, &Session::closed, this, [this] {
        m_wanted = {};
        m_runs->close();
        m_client->showClient({});
        m_client->showEmpty();
        m_manifestModel.setManifest({});
        m_manifest->setClientEnvironment({}, {});
        m_manifest->showEmpty();
        m_comparisonModel.setComparison({});
        m_compare->showEmpty();
    });
}

void Panes::saveBookmarks()
{
    m_bookmarks->flush();
}

} // namespace ccm
