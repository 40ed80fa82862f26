// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/languages.h"
#include "app/panes.h"
#include "app/policy.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/visits.h"
#include "widgets/client/clientheader.h"
#include "widgets/common/filesaver.h"
#include "widgets/compare/comparepane.h"
#include "widgets/manifest/diffview.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QLabel;
class QListWidget;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace ccm {

class BundleDesk;
class CaseBar;
class CaseDesk;
class CommandDesk;
class HelpWindow;
class StartPage;
class MessageBar;
class NotesView;
class PlanDesk;
class ReportDesk;
class SiteOpener;
class TrustDesk;
struct PreferenceChoices;
struct Preferences;
struct WindowState;

/// The window: what is open on top, the panes' names on the left, one pane at a time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, QWidget *parent = nullptr);

    void showPane(Panes::Id id);
    [[nodiscard]] CaseDesk &cases() { return *m_cases; }
    /// Those that the user can choose from, and the one that was chosen for this start: SystemLanguage or a
    /// code.
    void setLanguages(const QList<Language> &languages, const QString &chosen);
    /// What the administrator has decided: the user is told so instead of being asked.
    void setPolicy(const Policy &policy) { m_policy = policy; }
    /// On disk when it returns.
    void keepViews();
    [[nodiscard]] WindowState state() const;
    /// Before anything is told to this window, in the place of the one that gave the state.
    void takeOver(const WindowState &state);
    /// When everything has been told: to what was looked at.
    void goBackTo(const WindowState &state);
    /// What is open is followed where the user reads it: a record of a log.
    void showRecord(const Evidence &record);
    void say(Status status, const QString &sentence);

Q_SIGNALS:
    void languageChosen(const QString &wish); ///< as Settings::language()
    void networkChosen(); ///< it is in the settings
    void logChoicesChanged(); ///< likewise
    void themeChosen(ccm::Theme theme);
    void textSizeChosen(); ///< it is in the settings

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void restorePaneLayouts();
    void buildLayout();
    void buildCases();
    void buildNotes();
    void connectCases();
    void addCaseActions(QMenu &file);
    void connectPossible(QMenu &file);
    /// Nothing can be saved, reported or read again where nothing is open.
    void showPossible();
    [[nodiscard]] bool hasCase() const;
    void showLost();
    void buildNavigation();
    void buildStart();
    void showStart();
    void visit(int pane);
    void connectWays();
    void goTo(const std::optional<Panes::Place> &place);
    void showWays();
    void pasteLog();
    void buildStatusBar();
    void buildFileMenu();
    void addReports(QMenu &file);
    void tellOf(const FileSaver &saver);
    void saveTable();
    void buildViewMenu();
    void addTextSizes(QMenu &view);
    void chooseTextSize(int percent);
    void buildToolsMenu();
    void buildHelpMenu();
    void connectSession();
    void connectFailures();
    void showLoneSite();
    void connectLogSettings();
    void openSettings();
    [[nodiscard]] PreferenceChoices preferenceChoices() const;
    void prefer(const Preferences &preferences);
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
    /// Asks where to, without blocking, and writes what `make` makes of what was there when it was asked.
    void saveAs(const QString &title, const QString &fileName, const FileSaver::Make &make);

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
    FileSaver *m_saver;
    PlanDesk *m_plans;
    ReportDesk *m_reports;
    CaseBar *m_caseBar;
    NotesView *m_notes;
    QDockWidget *m_notesDock;
    CaseDesk *m_cases = nullptr; ///< made when the panes are there
    BundleDesk *m_bundles = nullptr;
    MessageBar *m_messages;
    StartPage *m_start;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    Visits<Panes::Place> m_visits;
    std::optional<Panes::Place> m_left; ///< while a link is being followed
    bool m_isGoingBack = false; ///< or forward: that is no visit
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_largerText = nullptr;
    QAction *m_smallerText = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_languageMenu = nullptr;
    QList<Language> m_languages;
    QString m_language; ///< the one chosen
    Policy m_policy;
    QProgressBar *m_busy;
    QToolButton *m_cancel;
    QLabel *m_reading;
    QTimer m_progressTick;
    QLabel *m_following;
    bool m_isAsking = false; ///< a dialog asks for what the failure that follows is about
};

} // namespace ccm
