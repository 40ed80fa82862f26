// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panes.h"

#include "app/bookmarkkeeper.h"
#include "app/clientfleet.h"
#include "app/runcomparer.h"
#include "app/session.h"
#include "models/client/clienttext.h"
#include "models/client/runtext.h"
#include "models/manifest/environment.h"
#include "widgets/client/clientpane.h"
#include "widgets/compare/comparepane.h"
#include "widgets/compare/fleetview.h"
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

/// A record in the log leads to its phase in the client's story, as that leads to its records.
void Panes::connectPlaces()
{
    const auto tell = [this] {
        const auto place = m_log->currentFile().isEmpty()
            ? std::nullopt
            : recordPlace(m_client->state(), m_log->currentFile(), m_log->currentOffset());
        m_place = place;
        if (!place) {
            m_log->setPlace({});
            return;
        }
        const SetupRun &run = m_client->state().runs[place->run];
        m_log->setPlace(clienttext::place(run, run.phases[place->phase]));
    };
    connect(m_log, &LogPane::currentRecordChanged, this, tell);
    connect(&m_session, &Session::clientLoaded, m_log, tell);
    connect(&m_session, &Session::clientStateChanged, m_log, tell);
    connect(m_log, &LogPane::placeActivated, this, [this] {
        if (!m_place)
            return;
        Q_EMIT paneWanted(Client);
        m_client->selectPhase(m_place->run, m_place->phase);
    });
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

void Panes::showChanges()
{
    m_manifest->showView(m_diff);
    Q_EMIT paneWanted(Manifest);
}

void Panes::connectCompare()
{
    connect(&m_session, &Session::compared, m_compare,
            [this](const Comparison &comparison) { m_comparisonModel.setComparison(comparison); });
    for (const auto failure : {&Session::siteFailed, &Session::clientFailed})
        connect(&m_session, failure, m_compare, &ComparePane::showError);
    connect(m_compare, &ComparePane::questionChosen, &m_session, &Session::ask);
    connect(m_compare, &ComparePane::evidenceActivated, this, &Panes::showEvidence);
    connect(m_compare, &ComparePane::manifestItemActivated, this, &Panes::showItem);
}

QStringList Panes::itemNames() const
{
    QStringList names;
    for (int row = 0; row < m_manifestModel.rowCount(); ++row)
        names.append(m_manifestModel.item(row).fileName);
    return names;
}

void Panes::showItem(const QString &fileName)
{
    if (m_manifest->selectItem(fileName))
        Q_EMIT paneWanted(Manifest);
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

void Panes::connectWindow()
{
    connect(&m_session, &Session::planLoaded, m_window, [this] { Q_EMIT paneWanted(Window); });
    connect(&m_session, &Session::planFailed, m_window, &WindowPane::showError);
}

void Panes::connectLog()
{
    m_logModel.feedFrom(m_session.tail());
    connect(m_bookmarks, &BookmarkKeeper::failed, this, &Panes::failed);
    connect(&m_session, &Session::clientLoading, m_log, [this](const QString &path) {
        m_log->showLoading(tr("Reading %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_session, &Session::logsFound, m_log,
            [this](const QList<LogSource> &logs) { showLogsOf(logs); });
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

void Panes::findInLogs(const QString &text)
{
    Q_EMIT paneWanted(Log);
    m_log->openFind(text);
}

Panes::Place Panes::placeIn(int pane) const
{
    Place place{.pane = pane};
    if (pane == Log)
        place.filter = m_log->filterExpression();
    if (pane == Log && !m_log->currentFile().isEmpty())
        place.record = {.file = m_log->currentFile(), .offset = m_log->currentOffset()};
    else if (pane == Manifest)
        place.item = m_manifest->currentItem();
    else if (pane == Client)
        place.run = m_client->selectedRun();
    return place;
}

void Panes::restore(const Place &place)
{
    const bool isShown = place == placeIn(place.pane);
    if (isShown)
        return;
    if (place.filter && *place.filter != m_log->filterExpression())
        m_log->showFiltered(*place.filter, place.record);
    else if (place.record.isRecord() && m_logModel.logNamed(place.record.file) >= 0)
        m_log->showRecord(place.record.file, place.record.offset);
    if (place.item > 0 && place.item <= m_manifestModel.rowCount())
        m_manifest->goToItem(place.item);
    if (place.run >= 0 && place.run < m_client->state().runs.size())
        m_client->selectPhase(place.run, 0);
}

QStringList Panes::runNames() const
{
    QStringList names;
    for (const SetupRun &run : m_client->state().runs)
        names.append(tr("Run of %1").arg(clienttext::time(run.start)));
    return names;
}

void Panes::showRun(qsizetype run)
{
    if (run >= m_client->state().runs.size())
        return;
    m_client->selectPhase(run, 0);
    Q_EMIT paneWanted(Client);
}

void Panes::saveBookmarks()
{
    m_bookmarks->flush();
}

void Panes::showEvidence(const Evidence &evidence)
{
    if (m_logModel.logNamed(evidence.file) < 0 || evidence.offset < 0)
        return;
    m_log->showRecord(evidence.file, evidence.offset);
    Q_EMIT paneWanted(Log);
}

} // namespace ccm
