// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/recordplace.h"
#include "models/compare/comparisonmodel.h"
#include "models/compare/fleetmodel.h"
#include "models/logs/logmodel.h"
#include "models/logs/logsource.h"
#include "models/manifest/diffmodel.h"
#include "models/manifest/manifestmodel.h"
#include "widgets/common/viewplace.h"
#include "widgets/logs/logplace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace ccm {

class BookmarkKeeper;
class ClientFleet;
class ClientPane;
class ComparePane;
class DiffView;
class LogPane;
class ManifestPane;
class RunComparer;
class Session;
class TrustView;
class WindowPane;
struct SiteCase;

/// The five panes with their item models, connected to a session and to one another.
class Panes final : public QObject
{
    Q_OBJECT

public:
    enum Id : quint8 { Client, Manifest, Compare, Window, Log, Count };

    /// Bookmarks are kept in a file of that path.
    Panes(Session &session, const QString &bookmarkFile, QWidget *parent);

    [[nodiscard]] QWidget *widget(Id id) const;
    [[nodiscard]] static QString title(Id id);
    [[nodiscard]] static QString iconName(Id id);
    [[nodiscard]] static QString word(Id id); ///< for file names: client, manifest, compare, window, log
    /// What the user did is on disk when it returns.
    void saveBookmarks();

    [[nodiscard]] BookmarkKeeper &bookmarks() { return *m_bookmarks; }
    [[nodiscard]] LogPane &logPane() { return *m_log; }
    [[nodiscard]] ManifestPane &manifestPane() { return *m_manifest; }
    [[nodiscard]] DiffView &changes() { return *m_diff; }
    [[nodiscard]] const ManifestDiff &diff() const { return m_diffModel.diff(); }
    [[nodiscard]] ClientPane &clientPane() { return *m_client; }
    [[nodiscard]] WindowPane &windowPane() { return *m_window; }
    [[nodiscard]] ComparePane &comparePane() { return *m_compare; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparisonModel.comparison(); }
    [[nodiscard]] ClientFleet &fleet() { return *m_fleet; }
    [[nodiscard]] const QAbstractItemModel &fleetTable() const { return m_fleetModel; }
    [[nodiscard]] const QAbstractItemModel &itemTable() const { return m_comparisonModel; }
    /// The file names of the manifest's items, as it writes them.
    [[nodiscard]] QStringList itemNames() const;
    /// Where the user can be led back to: a pane, and what was looked at in it.
    struct Place
    {
        int pane = Count; ///< an Id; Count is none of them
        std::optional<LogPlace> log{};
        int item = 0; ///< of the manifest, from 1
        qsizetype run = -1; ///< of the client
        ViewPlace view{}; ///< of every pane but the log: its tabs and tables

        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] Place placeIn(int pane) const;
    /// Shows in its pane what was looked at. What is not there any more changes nothing.
    void restore(const Place &place);

    /// Follows a link, whoever shows it: the place that is left can be gone back to. `lead` does in the pane
    /// what the link is for, when the pane is in front.
    void follow(Id pane, const std::function<void()> &lead);

    /// The runs of the client, a name for each; and leads to one of them.
    [[nodiscard]] QStringList runNames() const;
    void showRun(qsizetype run);
    /// Leads to the first item of this file name.
    void showItem(const QString &fileName);
    [[nodiscard]] const LogModel &logs() const { return m_logModel; }
    [[nodiscard]] bool hasLogs() const { return m_logModel.tally().records > 0; }
    /// Some of them may be switched off, or hidden by the filter.
    [[nodiscard]] bool showsLogs() const { return m_logModel.rowCount() > 0; }
    /// Leads to the log, in which a text is looked for.
    void findInLogs(const QString &text);
    /// Says what an error code means, whichever pane is in front.
    void lookUpError(const QString &code);
    /// Leads to a record of a log. Other evidence, such as a file, has no pane to lead to.
    void showEvidence(const Evidence &evidence);
    /// Brings the difference of two manifests to the front.
    void showChanges();

Q_SIGNALS:
    void clientWanted(); ///< one is to be opened
    void siteWanted();
    void logsWanted();
    void leaving(); ///< a link is about to be followed, and where it was is still in front
    void arrived(); ///< where that led
    void paneWanted(ccm::Panes::Id id); ///< something in it is to be shown
    /// Something went wrong that no pane shows, as a whole sentence.
    void failed(const QString &sentence);
    void rootWanted(); ///< another root for chains of signatures
    void signatureWanted(const QString &fileName); ///< of a file that an item of the manifest names

private:
    void connectClient();
    void connectClosing();
    void connectPlaces();
    void connectWays();
    void connectRuns();
    void tellTime();
    void connectManifest();
    void connectChanges();
    void connectSignature();
    void showSignature(const SiteCase &site);
    void connectCompare();
    void connectFleet();
    void connectWindow();
    void connectLog();
    void showLogsOf(const QList<LogSource> &logs);

    Session &m_session;
    ManifestModel m_manifestModel;
    DiffModel m_diffModel;
    ComparisonModel m_comparisonModel;
    FleetModel m_fleetModel;
    VersionSpreadModel m_spreadModel;
    ClientFleet *m_fleet;
    LogModel m_logModel;
    BookmarkKeeper *m_bookmarks;
    ClientPane *m_client;
    RunComparer *m_runs;
    Evidence m_wanted; ///< a record of the client that is being opened
    std::optional<RecordPlace> m_place; ///< of the record that the log shows in full
    QTimer m_minute; ///< what depends on the time is told anew
    ManifestPane *m_manifest;
    DiffView *m_diff;
    TrustView *m_signature;
    ComparePane *m_compare;
    WindowPane *m_window;
    LogPane *m_log;
};

} // namespace ccm
