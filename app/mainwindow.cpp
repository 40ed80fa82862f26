// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/casebar.h"
#include "app/casedesk.h"
#include "app/commanddesk.h"
#include "app/plandesk.h"
#include "app/reportdesk.h"
#include "app/samplecase.h"
#include "app/siteopener.h"
#include "app/trustdesk.h"
#include "widgets/cases/notesview.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panearea.h"
#include "widgets/logs/logpane.h"
#include "widgets/start/startpage.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_siteOpener(new SiteOpener(session, settings, this))
    , m_trustDesk(new TrustDesk(session, settings, this))
    , m_panes(new Panes(session, settings.bookmarkFile(), this))
    , m_saver(new FileSaver(*this))
    , m_plans(new PlanDesk(session, m_panes->fleet(), m_panes->windowPane(), this))
    , m_reports(new ReportDesk(session, *m_panes, *m_plans, this))
    , m_caseBar(new CaseBar(this))
    , m_notes(new NotesView(this))
    , m_notesDock(new QDockWidget(tr("Notes"), this))
    , m_messages(new MessageBar(this))
    , m_start(new StartPage(this))
    , m_navigation(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_busy(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_reading(new QLabel(this))
    , m_following(new QLabel(this))
{
    setAcceptDrops(true);
    buildLayout();
    buildCases();
    buildNavigation();
    buildStart();
    buildStatusBar();
    buildFileMenu();
    buildViewMenu();
    menuBar()->addMenu(m_plans->menu());
    buildToolsMenu();
    buildHelpMenu();
    connectSession();
    connectFailures();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.windowGeometry());
    connectLogSettings();
    connectChanges();
    connectCompare();
    connectClient();
    connectPlan();
    restorePaneLayouts();
    m_commandDesk = new CommandDesk(*this, *m_panes, m_settings);
    m_visits = {}; // nobody has been anywhere yet
    showWays();
}

void MainWindow::buildLayout()
{
    m_stack->setObjectName(u"panes"_s);
    m_messages->setObjectName(u"mainMessages"_s);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_navigation);
    panes->addWidget(new PaneArea(m_stack, this), 1);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_caseBar);
    column->addWidget(m_messages);
    column->addLayout(panes, 1);
    setCentralWidget(central);
}

void MainWindow::buildNavigation()
{
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Panes"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        auto *item = new QListWidgetItem(Panes::title(id), m_navigation);
        item->setToolTip(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
        m_panes->widget(id)->setAccessibleName(Panes::title(id));
        m_stack->addWidget(m_panes->widget(id));
    }
    drawIcons();

    const int lineHeight = m_navigation->fontMetrics().height();
    constexpr int Grid = 4; // pixels: drawings are sharp in sizes on it
    const int iconSize = lineHeight * 3 / 2 / Grid * Grid;
    m_navigation->setIconSize({iconSize, iconSize});
    const int width = m_navigation->sizeHintForColumn(0) + lineHeight;
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setSizeHint({width, lineHeight * 2});
    m_navigation->setFixedWidth(width);
    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, [this](int row) {
        if (row >= 0) // there is none while the start page is shown
            visit(row);
    });
}

void MainWindow::drawIcons()
{
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setIcon(themedIcon(Panes::iconName(static_cast<Panes::Id>(i)), palette()));
    m_cancel->setIcon(themedIcon(u"close", palette()));
}

void MainWindow::buildStatusBar()
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_busy->setAccessibleName(tr("Reading"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setObjectName(u"cancel"_s);
    m_following->setObjectName(u"following"_s);
    constexpr int ProgressInterval = 250; // milliseconds
    m_progressTick.setInterval(ProgressInterval);
    connect(&m_progressTick, &QTimer::timeout, this, &MainWindow::showProgress);
    connect(m_cancel, &QToolButton::clicked, &m_session, &Session::cancel);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_following);
    statusBar()->addPermanentWidget(m_reading);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_cancel);
    showBusy(m_session.isBusy());
}

void MainWindow::connectSession()
{
    connect(m_caseBar, &CaseBar::siteFileWanted, this,
            [this] { askForManifest(SiteRole::Current, ManifestPlace::File); });
    connect(m_caseBar, &CaseBar::siteFolderWanted, this,
            [this] { askForManifest(SiteRole::Current, ManifestPlace::Folder); });
    connect(m_caseBar, &CaseBar::siteAddressWanted, this,
            [this] { askForManifest(SiteRole::Current, ManifestPlace::Address); });
    connect(m_caseBar, &CaseBar::clientFolderWanted, this, [this] {
        askForFolder(tr("Open a client's Windows folder"),
                     [this](const QString &folder) { m_session.openClient(folder); });
    });
    connect(m_caseBar, &CaseBar::clientFileWanted, this, [this] {
        askForFiles(tr("Open a client's archive or logs"),
                    [this](const QStringList &files) { m_session.open(files); });
    });

    for (const auto failure : {&Session::clientFailed, &Session::unknownInput})
        connect(&m_session, failure, m_following, [this] {
            if (!m_session.content().client)
                m_following->clear();
        });
    connect(&m_session, &Session::logsCancelled, m_following, &QLabel::clear);
    connect(&m_session, &Session::pathsChanged, this, [this] { m_caseBar->showPaths(m_session.paths()); });
    connect(&m_session, &Session::busyChanged, this, &MainWindow::showBusy);
    connect(&m_session, &Session::settled, this, &MainWindow::rememberCase);
    connect(&m_session, &Session::clientLoaded, this, [this](const ClientCase &client) {
        m_following->setText(tr("Following %n log(s)", nullptr, static_cast<int>(m_session.logs().size())));
        if (!client.state.warnings.isEmpty())
            m_messages->showMessage(Status::Warning, client.state.warnings.join(u'\n'));
    });
    connect(&m_session, &Session::siteRead, this, [this](const SiteCase &site) {
        QStringList sentences{fetchedText(site)};
        sentences += site.notes;
        sentences.removeAll(QString());
        if (!sentences.isEmpty())
            m_messages->showMessage(site.notes.isEmpty() ? Status::Neutral : Status::Notice,
                                    sentences.join(u'\n'));
    });
    connect(m_panes, &Panes::paneWanted, this, &MainWindow::showPane);
    connectWays();
    connect(m_panes, &Panes::rootWanted, m_trustDesk, &TrustDesk::askForRoot);
    connect(m_panes, &Panes::signatureWanted, m_trustDesk, &TrustDesk::checkItem);
    connect(m_panes, &Panes::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Warning, sentence); });
}

/// What a dialog asks about at the same moment is no failure yet.
void MainWindow::connectFailures()
{
    connect(&m_session, &Session::siteQuestion, this, [this] { m_isAsking = true; });
    connect(&m_session, &Session::passwordWanted, this, [this] { m_isAsking = true; });
    for (const auto failure : {&Session::unknownInput, &Session::siteFailed, &Session::earlierFailed,
                               &Session::clientFailed, &Session::planFailed})
        connect(&m_session, failure, this, [this](const Error &error) {
            const Status status = std::exchange(m_isAsking, false) ? Status::Notice : Status::Bad;
            if (error.code != ErrorCode::Cancelled) // the user's own wish; the panes say it
                m_messages->showMessage(status, error.message());
        });
    connect(&m_session, &Session::siteRead, this, &MainWindow::showLoneSite);
    connect(&m_session, &Session::siteFailed, this, &MainWindow::showLoneSite);
}

/// Somebody who opens a manifest and nothing else wants to see it.
void MainWindow::showLoneSite()
{
    const CasePaths &paths = m_session.paths();
    const bool isAlone = paths.client.isEmpty() && paths.logs.isEmpty() && !m_session.isReadingClient();
    if (isAlone && m_stack->currentIndex() == Panes::Client)
        showPane(Panes::Manifest);
}

void MainWindow::showPane(Panes::Id id)
{
    m_navigation->setCurrentRow(id);
}

void MainWindow::showBusy(bool isBusy)
{
    m_reading->setVisible(isBusy);
    m_busy->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    if (isBusy) {
        m_messages->clear();
        m_progressTick.start();
    } else {
        m_progressTick.stop();
    }
    showProgress();
}

/// Bytes are told once there are some; a reading that is over at once shows none.
void MainWindow::showProgress()
{
    const Progress *progress = m_session.progress();
    const QLocale locale;
    const bool isCounting = progress && progress->done() > 0;
    const QString done = locale.formattedDataSize(isCounting ? progress->done() : 0);
    if (!isCounting)
        m_reading->setText(tr("Reading..."));
    else if (progress->total() > 0)
        m_reading->setText(tr("Reading %1 of %2...").arg(done, locale.formattedDataSize(progress->total())));
    else
        m_reading->setText(tr("Reading %1...").arg(done));
}

void MainWindow::rememberCase()
{
    const CasePaths recent = m_cases->recent();
    if (!m_session.hasFailed() || !recent.caseFile.isEmpty())
        m_settings.addRecentCase(recent);
}

void MainWindow::askForFiles(const QString &title, const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, chosen);
    dialog->open();
}

void MainWindow::askForLogToCome()
{
    auto *dialog = new QFileDialog(this, tr("Follow a log that is still to be written"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Follow"));
    dialog->setNameFilters({tr("Logs (*.log *.lo_ *.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"log"_s);
    connect(dialog, &QFileDialog::filesSelected, &m_session, &Session::open);
    dialog->open();
}

void MainWindow::askForFolder(const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MainWindow::connectPlan()
{
    connect(m_plans, &PlanDesk::failed, this,
            [this](const QString &sentence) { m_messages->showMessage(Status::Bad, sentence); });
    connect(m_plans, &PlanDesk::saved, this, &MainWindow::rememberCase);
    connect(m_plans, &PlanDesk::paneWanted, this, [this] { showPane(Panes::Window); });
    connect(m_plans, &PlanDesk::openWanted, this, [this] {
        askForFiles(tr("Open a plan"), [this](const QStringList &files) { m_session.open(files); });
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_cases->mayDrop([this] { close(); })) {
        event->ignore();
        return;
    }
    keepViews();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    m_session.open(paths);
}

} // namespace ccm
