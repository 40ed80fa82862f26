// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panes.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/visits.h"
#include "widgets/client/clientheader.h"
#include "widgets/compare/comparepane.h"
#include "widgets/manifest/diffview.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QListWidget;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace ccm {

class CaseBar;
class CommandDesk;
class HelpWindow;
class StartPage;
class MessageBar;
class PlanDesk;
class SiteOpener;
class TrustDesk;

/// The window: what is open on top, the panes' names on the left, one pane at a time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, QWidget *parent = nullptr);

    void showPane(Panes::Id id);

Q_SIGNALS:
    void themeChosen(ccm::Theme theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildNavigation();
    void buildStart();
    void showStart();
    void visit(int pane);
    void goTo(const std::optional<Panes::Place> &place);
    void showWays();
    void pasteLog();
    void buildStatusBar();
    void buildFileMenu();
    void buildViewMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void connectSession();
    void connectFailures();
    void showLoneSite();
    void connectLogSettings();
    void drawIcons();
    void addCompareMenu(QMenu &file);
    void fillRecentMenu();
    void rememberCase();
    void showBusy(bool isBusy);
    void showProgress();
    void showHelp(const QString &chapter);
    [[nodiscard]] QString chapterOfPane() const;
    void explainFocus();
    void showAbout();
    void connectChanges();
    void askForManifest(SiteRole role, ManifestPlace place);
    void saveChanges(DiffFormat format);
    void connectClient();
    void saveClient(ClientFormat format);
    void connectPlan();
    void connectCompare();
    void saveComparison(CompareFormat format);
    void saveFleet();
    void addClients(const QStringList &paths);
    /// Asks where to, without blocking, and writes what was there to be saved when it was asked.
    void saveAs(const QString &title, const QString &fileName, const QByteArray &bytes);

    /// Asks for files or a folder without blocking, and hands on what was chosen.
    void askForFiles(const QString &title, const std::function<void(const QStringList &)> &chosen);
    void askForFolder(const QString &title, const std::function<void(const QString &)> &chosen);
    /// Its file need not be there yet; its folder must be.
    void askForLogToCome();

    Session &m_session;
    Settings &m_settings;
    SiteOpener *m_siteOpener;
    TrustDesk *m_trustDesk;
    CommandDesk *m_commandDesk = nullptr; ///< made last
    Panes *m_panes;
    HelpWindow *m_help = nullptr; ///< made when it is asked for
    PlanDesk *m_plans;
    CaseBar *m_caseBar;
    MessageBar *m_messages;
    StartPage *m_start;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    Visits<Panes::Place> m_visits;
    bool m_isGoingBack = false; ///< or forward: that is no visit
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QMenu *m_recent = nullptr;
    QProgressBar *m_busy;
    QToolButton *m_cancel;
    QLabel *m_reading;
    QTimer m_progressTick;
    QLabel *m_following;
    bool m_isAsking = false; ///< a dialog asks for what the failure that follows is about
};

} // namespace ccm
