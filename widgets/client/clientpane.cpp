// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/clientpane.h"

#include "models/client/clientreport.h"
#include "models/client/timeline.h"
#include "widgets/client/clienttabs.h"
#include "widgets/client/evidencetable.h"
#include "widgets/client/timelineview.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// A run that has grown is the same one: its first record is. A file's name changes when it is rolled over.
bool isSameRun(const SetupRun &a, const SetupRun &b)
{
    if (a.start.isValid() && b.start.isValid())
        return a.start == b.start && a.evidence.offset == b.evidence.offset;
    return a.evidence == b.evidence;
}

} // namespace

ClientPane::ClientPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new ClientHeader(this))
    , m_timeline(new TimelineView(this))
    , m_runs(new EvidenceTable(m_runModel, RunModel::EvidenceRole, EvidenceTable::NoPlace, this))
    , m_tabs(new ClientTabs(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_tables(new QSplitter(Qt::Horizontal, this))
    , m_stack(new PaneStack(buildContent(), this))
{
    setObjectName(u"clientPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connectParts();
    showEmpty();
}

QWidget *ClientPane::buildContent()
{
    m_timeline->setObjectName(u"clientTimeline"_s);
    m_tables->setObjectName(u"clientTables"_s);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(buildRuns());
    m_tables->addWidget(m_tabs);
    m_tables->setStretchFactor(0, 1); // room beyond the least is for both
    m_tables->setStretchFactor(1, 3);
    // Only compared with each other: a run's start and how it ended, and the names of all tabs.
    m_tables->setSizes({215, 650});

    m_parts->setObjectName(u"clientParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_timeline);
    m_parts->addWidget(m_tables);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({220, 260});

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    return content;
}

QWidget *ClientPane::buildRuns()
{
    m_runs->setName(u"clientRuns"_s, tr("Runs of ccmsetup"));
    m_runs->setEmptyNotice(tr("No run is in the logs"), {});
    m_runs->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->view()->header()->moveSection(RunModel::Exit, 1); // the list is narrow: how it ended comes first

    auto *title = new QLabel(tr("&Runs of ccmsetup"), this);
    title->setBuddy(m_runs->view());
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(m_runs, 1);
    return box;
}

void ClientPane::connectParts()
{
    connect(m_stack, &PaneStack::cancelWanted, this, &ClientPane::cancelWanted);
    connect(m_header, &ClientHeader::copyWanted, this, &ClientPane::copyTicket);
    connect(m_header, &ClientHeader::exportWanted, this, &ClientPane::exportWanted);
    connect(m_header, &ClientHeader::comparisonWanted, this,
            [this] { Q_EMIT comparisonWanted(selectedRun()); });
    connect(m_header, &ClientHeader::evidenceActivated, this, &ClientPane::evidenceActivated);
    connect(m_timeline, &TimelineView::evidenceActivated, this, &ClientPane::evidenceActivated);
    connect(m_runs, &EvidenceTable::evidenceActivated, this, &ClientPane::evidenceActivated);
    connect(m_tabs, &ClientTabs::evidenceActivated, this, &ClientPane::evidenceActivated);
    connect(m_runs, &EvidenceTable::currentRowChanged, this, [this](int row) { takeRun(row); });
    connect(m_timeline, &TimelineView::runSelected, this, [this](qsizetype run) {
        if (run >= 0)
            m_runs->selectRow(static_cast<int>(run));
    });
}

void ClientPane::setNow(const QDateTime &utc, bool isLive)
{
    m_now = utc;
    m_isLive = isLive;
    if (!m_stack->showsContent())
        return;
    m_header->showState(m_state, m_now);
    m_tabs->showSchedule(m_state, m_now);
    m_timeline->setNow(storyNow(timeline(m_state)));
}

/// A log of last year may be followed, and its story is over all the same: with the present beside it,
/// it would be a dot.
QDateTime ClientPane::storyNow(const Timeline &story) const
{
    constexpr qint64 Day = qint64{24} * 60 * 60 * 1000;
    const bool isPresent = m_isLive && m_now.isValid() && story.offsetMs
        && m_now.toMSecsSinceEpoch() + *story.offsetMs < story.end + Day;
    return isPresent ? m_now : QDateTime();
}

void ClientPane::showClient(const ClientState &state)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isGrown = m_stack->showsContent() && state.source == m_state.source;
    if (!isGrown) {
        m_chosen.reset();
        m_isChosenByUser = false;
        m_runs->forgetPlace();
    }
    m_state = state;
    m_runModel.setState(state);
    m_header->showState(state, m_now);
    const Timeline story = timeline(state);
    m_timeline->setTimeline(story);
    m_timeline->setNow(storyNow(story));
    m_tabs->showState(state, isGrown);
    m_tabs->showSchedule(state, m_now);
    if (!isGrown)
        m_tabs->chooseTab(state);
    m_tables->widget(0)->setVisible(!state.runs.isEmpty());
    keepRun();
    m_stack->showContent();
}

/// The run that was chosen stays, wherever it stands in the list now; else the last one is shown.
void ClientPane::keepRun()
{
    qsizetype run = m_state.runs.size() - 1;
    bool isKept = false;
    for (qsizetype i = run; m_chosen && i >= 0; --i) {
        isKept = isSameRun(*m_chosen, m_state.runs[i]);
        if (isKept && m_isChosenByUser)
            run = i;
        if (isKept)
            break;
    }
    const bool isGrown = isKept && run >= 0 && isSameRun(*m_chosen, m_state.runs[run]);
    m_runs->selectRow(static_cast<int>(run));
    showRun(run, isGrown);
}

void ClientPane::showRun(qsizetype run, bool isGrown)
{
    const bool isNone = run < 0 || run >= m_state.runs.size();
    const SetupRun *shown = isNone ? nullptr : &m_state.runs[run];
    m_chosen = shown ? std::optional(*shown) : std::nullopt;
    m_tabs->showRun(shown, isGrown);
    if (shown && !isGrown)
        m_timeline->selectRun(run);
}

/// The user has chosen a run.
void ClientPane::takeRun(qsizetype run)
{
    if (m_isShowing || run < 0)
        return;
    m_isChosenByUser = true;
    showRun(run, false);
}

qsizetype ClientPane::selectedRun() const
{
    return m_runs->currentRow();
}

void ClientPane::selectPhase(qsizetype run, qsizetype phase)
{
    m_runs->selectRow(static_cast<int>(run));
    m_tabs->selectPhase(static_cast<int>(phase));
}

void ClientPane::showEmpty()
{
    m_stack->showEmpty(
        tr("No client is open"),
        tr("Open a client: its Windows folder, admin$ share, a copy or an archive of its logs"),
        {{.text = tr("Open a client..."), .run = [this] { Q_EMIT clientWanted(); }}});
}

void ClientPane::showProgress(qint64 done, qint64 total)
{
    m_stack->showProgress(done, total);
}

void ClientPane::showLoading(const QString &text)
{
    m_stack->showLoading(text);
}

void ClientPane::showError(const Error &error)
{
    m_stack->showError(error);
}

void ClientPane::copyTicket()
{
    QGuiApplication::clipboard()->setText(ticketText(m_state, m_now));
}

QByteArray ClientPane::viewState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32{StateMark} << splitterState(*m_parts) << splitterState(*m_tables)
           << m_tabs->currentIndex();
    return state;
}

void ClientPane::restoreViewState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray parts;
    QByteArray tables;
    int tab = 0;
    stream >> mark >> parts >> tables >> tab;
    if (stream.status() != QDataStream::Ok || mark != StateMark)
        return;
    restoreSplitterState(*m_parts, parts);
    restoreSplitterState(*m_tables, tables);
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

} // namespace ccm
