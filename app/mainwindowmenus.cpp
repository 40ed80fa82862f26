// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of MainWindow: what can be done, and by which keys.

#include "app/casedesk.h"
#include "app/commanddesk.h"
#include "app/mainwindow.h"
#include "app/samplecase.h"
#include "app/siteopener.h"
#include "app/textsize.h"
#include "app/trustdesk.h"
#include "models/cases/windowsfolder.h"
#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/help/helpwindow.h"
#include "widgets/logs/logpane.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QWhatsThis>

namespace ccm {

using namespace Qt::StringLiterals;

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *open = file->addAction(tr("&Open..."), this, [this] {
        askForFiles(tr("Open a manifest, logs, an archive or a plan"),
                    [this](const QStringList &files) { m_session.open(files); });
    });
    open->setObjectName(u"open"_s);
    open->setShortcut(QKeySequence::Open);
    QAction *openFolder = file->addAction(tr("Open &folder..."), this, [this] {
        askForFolder(tr("Open a client, a site or a folder of logs"),
                     [this](const QString &folder) { m_session.open({folder}); });
    });
    openFolder->setObjectName(u"openFolder"_s);
    openFolder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    QAction *openAddress = file->addAction(
        tr("Open &address..."), this, [this] { askForManifest(SiteRole::Current, ManifestPlace::Address); });
    openAddress->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A); // Ctrl+Shift+O opens a folder
    openAddress->setObjectName(u"openAddress"_s);

    if (const auto windows = liveWindowsFolder())
        file->addAction(tr("Open &this computer as a client"), this,
                        [this, path = *windows] { m_session.openClient(path); });
    addCompareMenu(*file);
    file->addAction(tr("Follow a log to co&me..."), this, &MainWindow::askForLogToCome)
        ->setObjectName(u"followLogToCome"_s);

    m_recent = file->addMenu(tr("&Recent cases"));
    m_recent->setToolTipsVisible(true);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);

    const CasePaths sample = sampleCase();
    QAction *openSample =
        file->addAction(tr("Open the &sample case"), this, [this, sample] { m_cases->openPaths(sample); });
    openSample->setEnabled(!sample.isEmpty());

    addCaseActions(*file);
    file->addSeparator();
    QAction *reload = file->addAction(tr("R&eload"), &m_session, &Session::reload);
    reload->setObjectName(u"reload"_s);
    reload->setShortcut(QKeySequence::Refresh);
    file->addAction(tr("Shares and &certificates..."), m_siteOpener, &SiteOpener::editShares);
    file->addSeparator();
    addReports(*file);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit has no key on every desktop
    connectPossible(*file);
}

/// There must be a manifest that another one can be compared with.
void MainWindow::addCompareMenu(QMenu &file)
{
    QMenu *compare = file.addMenu(tr("Compare with an earlier &manifest"));
    compare->setObjectName(u"compareManifests"_s);
    for (const auto &[place, text] : {std::pair{ManifestPlace::File, tr("A &file or an archive...")},
                                      {ManifestPlace::Folder, tr("A f&older...")},
                                      {ManifestPlace::Address, tr("An &address...")}})
        compare->addAction(text, this, [this, chosen = place] { askForManifest(SiteRole::Earlier, chosen); });
    compare->setEnabled(false);
    for (const auto told : {&Session::pathsChanged, &Session::settled})
        connect(&m_session, told, compare,
                [this, compare] { compare->setEnabled(m_session.site().has_value()); });
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *find = view->addAction(tr("&Find in this pane"), this, [this] {
        if (auto *log = qobject_cast<LogPane *>(m_stack->currentWidget()))
            log->openFind();
        else if (auto *line = m_stack->currentWidget()->findChild<FilterLine *>()) {
            line->setFocus(Qt::ShortcutFocusReason);
            line->selectAll();
        }
    });
    find->setShortcut(QKeySequence::Find);
    find->setObjectName(u"find"_s);
    QAction *palette = view->addAction(tr("Do or &go to..."), this, [this] { m_commandDesk->openPalette(); });
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    palette->setObjectName(u"palette"_s);
    view->addSeparator();
    m_back = view->addAction(tr("&Back"), this,
                             [this] { goTo(m_visits.back(m_panes->placeIn(m_stack->currentIndex()))); });
    m_back->setShortcut(QKeySequence::Back);
    m_back->setObjectName(u"back"_s);
    m_forward = view->addAction(
        tr("For&ward"), this, [this] { goTo(m_visits.forward(m_panes->placeIn(m_stack->currentIndex()))); });
    m_forward->setShortcut(QKeySequence::Forward);
    m_forward->setObjectName(u"forward"_s);
    showWays();
    QAction *start = view->addAction(tr("S&tart page"), this, &MainWindow::showStart);
    start->setShortcut(Qt::ALT | Qt::Key_Home);
    start->setObjectName(u"start"_s);
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        QAction *action = view->addAction(Panes::title(id), this, [this, id] { showPane(id); });
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        action->setObjectName(u"pane-"_s + Panes::word(id));
    }
    QAction *notes = m_notesDock->toggleViewAction();
    notes->setObjectName(u"showNotes"_s);
    notes->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_N);
    view->addAction(notes);
    view->addSeparator();

    m_languageMenu = view->addMenu(tr("&Language"));
    m_languageMenu->setObjectName(u"languages"_s);
    setLanguages(languagesIn(), m_settings.language());
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    auto *themes = new QActionGroup(this);
    for (const Theme theme : AllThemes) {
        QAction *action = appearance->addAction(themeTitle(theme), this, [this, theme] {
            m_settings.setTheme(theme);
            Q_EMIT themeChosen(theme);
        });
        action->setObjectName(u"theme-"_s + themeWord(theme));
        action->setCheckable(true);
        action->setChecked(theme == m_settings.theme());
        themes->addAction(action);
    }
    addTextSizes(*view);
}

/// The same keys zoom the timeline while it has the focus.
void MainWindow::addTextSizes(QMenu &view)
{
    //: how large all texts of the program are
    QMenu *sizes = view.addMenu(tr("Text si&ze"));
    m_largerText = sizes->addAction(tr("&Larger text"), this,
                                    [this] { chooseTextSize(textSizeBeside(m_settings.textSize(), 1)); });
    m_largerText->setObjectName(u"largerText"_s);
    m_largerText->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}); // the same key on many
    m_smallerText = sizes->addAction(tr("&Smaller text"), this,
                                     [this] { chooseTextSize(textSizeBeside(m_settings.textSize(), -1)); });
    m_smallerText->setObjectName(u"smallerText"_s);
    m_smallerText->setShortcut(Qt::CTRL | Qt::Key_Minus);
    QAction *usual =
        sizes->addAction(tr("Text of &usual size"), this, [this] { chooseTextSize(UsualTextSize); });
    usual->setObjectName(u"usualText"_s);
    usual->setShortcut(Qt::CTRL | Qt::Key_0);
    chooseTextSize(m_settings.textSize());
}

void MainWindow::chooseTextSize(int percent)
{
    m_largerText->setEnabled(percent < TextSizes.back());
    m_smallerText->setEnabled(percent > TextSizes.front());
    if (percent == m_settings.textSize())
        return;
    m_settings.setTextSize(percent);
    Q_EMIT textSizeChosen();
}

void MainWindow::buildToolsMenu()
{
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    QAction *settings = tools->addAction(tr("Se&ttings..."), this, &MainWindow::openSettings);
    settings->setObjectName(u"openSettings"_s);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma); // QKeySequence::Preferences has no key on every desktop
    settings->setMenuRole(QAction::PreferencesRole);
    tools->addAction(tr("Check a file's &signature..."), m_trustDesk, &TrustDesk::askForFile)
        ->setObjectName(u"checkSignatureOfFile"_s);
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *chapter = help->addAction(tr("About this &pane"), this, [this] { showHelp(chapterOfPane()); });
    chapter->setShortcut(QKeySequence::HelpContents);
    chapter->setObjectName(u"helpOnPane"_s);
    help->addAction(tr("&Manual"), this, [this] { showHelp({}); })->setObjectName(u"manual"_s);
    QAction *keys = help->addAction(tr("&Keys..."), this, [this] { m_commandDesk->openShortcuts(); });
    keys->setShortcut(Qt::CTRL | Qt::Key_Slash);
    keys->setObjectName(u"keys"_s);
    QAction *point =
        //: of the menu Help: the next click on something says what it is for
        help->addAction(tr("&What's This?"), this, [] { QWhatsThis::enterWhatsThisMode(); });
    point->setShortcut(QKeySequence::WhatsThis);
    point->setObjectName(u"whatsThis"_s);
    QAction *field = help->addAction(tr("&Explain this field"), this, &MainWindow::explainFocus);
    field->setShortcut(Qt::CTRL | Qt::Key_F1);
    field->setObjectName(u"explainField"_s);
    help->addAction(tr("&About Ccmscope"), this, &MainWindow::showAbout);
}

QString MainWindow::chapterOfPane() const
{
    const bool isStart = m_stack->currentIndex() >= int{Panes::Count};
    return isStart ? u"first-steps"_s : Panes::word(static_cast<Panes::Id>(m_stack->currentIndex()));
}

/// The same as pointing at it and asking "What's This?", for who has no mouse.
void MainWindow::explainFocus()
{
    QWidget *field = QApplication::focusWidget();
    const QString text = field ? explanationOf(*field) : QString();
    if (text.isEmpty())
        showHelp(chapterOfPane());
    else
        QWhatsThis::showText(field->mapToGlobal(field->rect().bottomLeft()), text, field);
}

void MainWindow::showHelp(const QString &chapter)
{
    if (!m_help) {
        m_help = new HelpWindow(helpChapters(QLocale().name().section(u'_', 0, 0)), chapter, this);
        m_help->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_help->showChapter(chapter);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Ccmscope"));
    about->setIconPixmap(QIcon(u":/icons/ccmscope.svg"_s).pixmap(64));
    about->setText(tr("Ccmscope %1").arg(QApplication::applicationVersion()));
    about->setInformativeText(tr("See into the automatic client upgrade of Configuration Manager.\n"
                                 "Free software under the GNU General Public License, version 3 or later.\n"
                                 "Not a product of Microsoft and not connected with it."));
    about->open();
}

} // namespace ccm
