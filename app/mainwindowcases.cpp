// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow does for cases: their menu, their notes, and what is left of one that was lost.

#include "app/bundledesk.h"
#include "app/casedesk.h"
#include "app/clientfleet.h"
#include "app/mainwindow.h"
#include "app/plandesk.h"
#include "app/reportdesk.h"
#include "widgets/cases/bundleprogress.h"
#include "widgets/cases/notesview.h"
#include "widgets/common/messagebar.h"
#include "widgets/start/startpage.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

namespace ccm {

using namespace Qt::StringLiterals;

void MainWindow::buildCases()
{
    buildNotes();
    m_cases = new CaseDesk({.session = m_session,
                            .settings = m_settings,
                            .panes = *m_panes,
                            .plans = *m_plans,
                            .notes = *m_notes,
                            .stack = *m_stack,
                            .window = *this});
    m_bundles = new BundleDesk(m_session, *m_cases, this);
    connectCases();
}

void MainWindow::buildNotes()
{
    m_notesDock->setObjectName(u"notesDock"_s);
    m_notesDock->setWidget(m_notes);
    m_reports->setNotes(m_notes);
    m_notesDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    constexpr int Lines = 7; // below the panes, which need the width
    addDockWidget(Qt::BottomDockWidgetArea, m_notesDock);
    resizeDocks({m_notesDock}, {fontMetrics().lineSpacing() * Lines}, Qt::Vertical);
    m_notesDock->hide();
    connect(m_notesDock->toggleViewAction(), &QAction::triggered, m_notes, [this](bool isShown) {
        if (isShown)
            m_notes->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::connectCases()
{
    const auto tell = [this](Status status, const QString &sentence) {
        m_messages->showMessage(status, sentence);
    };
    connect(m_cases, &CaseDesk::told, this, tell);
    connect(m_bundles, &BundleDesk::told, this, tell);
    connect(m_cases, &CaseDesk::paneWanted, this, &MainWindow::showPane);
    connect(m_cases, &CaseDesk::startWanted, this, &MainWindow::showStart);
    connect(m_cases, &CaseDesk::saved, this, &MainWindow::rememberCase);
    connect(m_cases, &CaseDesk::lostChanged, this, &MainWindow::showLost);
    connect(m_cases, &CaseDesk::opened, this, [this](bool hasNotes) {
        m_messages->clear();
        if (hasNotes)
            m_notesDock->show(); // in a bundle, the layout does not tell whether they were
    });
    connect(&m_session, &Session::closed, m_following, &QLabel::clear);
    connect(m_start, &StartPage::lostWanted, m_cases, &CaseDesk::restoreLost);
    connect(m_start, &StartPage::lostUnwanted, m_cases, &CaseDesk::dropLost);
    statusBar()->addPermanentWidget(m_bundles->progress());
    showLost();
    connect(
        &m_session, &Session::settled, this,
        [this] {
            const QString lost = m_cases->lostText();
            if (!lost.isEmpty() && m_messages->isHidden())
                m_messages->showMessage(Status::Notice,
                                        tr("%1 Choose File > Restore the case that was lost.").arg(lost));
        },
        Qt::SingleShotConnection);
}

/// Where the start page is not in front, as when the program was given something to open, the bar says it.
void MainWindow::showLost()
{
    m_start->setLost(m_cases->lostText());
}

void MainWindow::addCaseActions(QMenu &file)
{
    file.addSeparator();
    m_cases->addActions(file);
    m_bundles->addActions(file);
}

void MainWindow::connectPossible(QMenu &file)
{
    connect(&file, &QMenu::aboutToShow, this, &MainWindow::showPossible);
    for (const auto told : {&Session::pathsChanged, &Session::settled})
        connect(&m_session, told, this, &MainWindow::showPossible);
    connect(m_cases, &CaseDesk::saved, this, &MainWindow::showPossible);
    connect(m_notes, &NotesView::notesChanged, this, &MainWindow::showPossible);
    connect(m_plans, &PlanDesk::changed, this, &MainWindow::showPossible);
    connect(&m_panes->fleet(), &ClientFleet::progressed, this, &MainWindow::showPossible);
    showPossible();
}

bool MainWindow::hasCase() const
{
    return !m_session.paths().isEmpty() || m_panes->hasLogs() || !m_cases->path().isEmpty()
        || !m_notes->notes().isEmpty() || m_plans->isModified() || !m_panes->fleet().sources().isEmpty();
}

void MainWindow::showPossible()
{
    const auto enable = [this](const QString &name, bool isPossible) {
        if (auto *action = findChild<QAction *>(name))
            action->setEnabled(isPossible);
    };
    const bool isAnythingOpen = hasCase();
    for (const QString &name : {u"saveCase"_s, u"saveCaseAs"_s, u"exportBundle"_s, u"saveCaseReport"_s,
                                u"copyCaseTicket"_s, u"printCaseReport"_s, u"previewCaseReport"_s})
        enable(name, isAnythingOpen);
    enable(u"reload"_s, !m_session.paths().isEmpty());
    const int pane = m_stack->currentIndex();
    enable(u"saveTable"_s, pane == int{Panes::Window} || (isAnythingOpen && pane < int{Panes::Count}));
}

} // namespace ccm
