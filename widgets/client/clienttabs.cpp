// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/clienttabs.h"

#include "models/client/clienttext.h"
#include "widgets/client/evidencetable.h"
#include "widgets/common/tableview.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int EvidenceRole = FirstOwnRole;
// Every model here says under one role where a row comes from.
static_assert(int{PhaseModel::EvidenceRole} == EvidenceRole && int{RunItemModel::EvidenceRole} == EvidenceRole
              && int{DownloadModel::EvidenceRole} == EvidenceRole
              && int{StatementModel::EvidenceRole} == EvidenceRole
              && int{ClientFactModel::EvidenceRole} == EvidenceRole);

QWidget *titled(QLabel *title, EvidenceTable *table)
{
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(table->view());
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(table, 1);
    return box;
}

QSplitter *oneAboveTheOther(QWidget *above, QWidget *below, const QString &name)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(below);
    return splitter;
}

} // namespace

ClientTabs::ClientTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_phases(addTable(m_phaseModel, PhaseModel::Records, u"clientPhases"_s, tr("Phases of the run")))
    , m_items(addTable(m_itemModel, EvidenceTable::NoPlace, u"clientItems"_s, tr("Items of the run")))
    , m_stages(addStatements(m_stageModel, u"clientItemStages"_s, tr("What happened to the item")))
    , m_downloads(
          addTable(m_downloadModel, EvidenceTable::NoPlace, u"clientDownloads"_s, tr("Downloads of the run")))
    , m_installations(addStatements(m_installationModel, u"clientInstallations"_s, tr("client.msi")))
    , m_protection(addStatements(m_protectionModel, u"clientProtection"_s, tr("Endpoint Protection")))
    , m_schedule(addStatements(m_scheduleModel, u"clientSchedule"_s, tr("Schedule and policy")))
    , m_states(addStatements(m_stateModel, u"clientStates"_s, tr("State messages")))
    , m_unknown(addStatements(m_unknownModel, u"clientUnknown"_s, tr("Messages that are not known")))
    , m_facts(addTable(m_factModel, ClientFactModel::From, u"clientFacts"_s, tr("Facts")))
    , m_stagesTitle(new QLabel(this))
    , m_unknownTitle(new QLabel(this))
{
    setObjectName(u"clientTabs"_s);
    setAccessibleName(tr("What is known of the client"));
    setDocumentMode(true);
    setUpNotices();
    addTab(m_phases, tr("&Phases"));
    addTab(buildItems(), tr("&Items"));
    addTab(m_downloads, tr("&Downloads"));
    addTab(m_installations, tr("c&lient.msi"));
    // Short, so that all of them are in sight beside the list of runs.
    setTabToolTip(addTab(m_protection, tr("Protectio&n")), tr("Endpoint Protection"));
    setTabToolTip(addTab(m_schedule, tr("Sched&ule")), tr("Schedule and policy"));
    setTabToolTip(addTab(buildMessages(), tr("Messa&ges")), tr("State messages, and those not known"));
    addTab(m_facts, tr("F&acts"));
    for (EvidenceTable *table : std::as_const(m_tables))
        table->view()->fitTitles();
}

EvidenceTable *ClientTabs::addTable(QAbstractItemModel &model, int place, const QString &name,
                                    const QString &accessibleName)
{
    auto *table = new EvidenceTable(model, EvidenceRole, place, this);
    table->setName(name, accessibleName);
    connect(table, &EvidenceTable::evidenceActivated, this, &ClientTabs::evidenceActivated);
    m_tables.append(table);
    return table;
}

EvidenceTable *ClientTabs::addStatements(StatementModel &model, const QString &name,
                                         const QString &accessibleName)
{
    return addTable(model, StatementModel::Place, name, accessibleName);
}

QWidget *ClientTabs::buildItems()
{
    m_stagesTitle->setObjectName(u"clientItemStagesTitle"_s);
    connect(m_items, &EvidenceTable::currentRowChanged, this, [this](int row) { showStages(row, false); });
    return oneAboveTheOther(m_items, titled(m_stagesTitle, m_stages), u"clientItemSplitter"_s);
}

QWidget *ClientTabs::buildMessages()
{
    m_unknownTitle->setObjectName(u"clientUnknownTitle"_s);
    m_unknownTitle->setWordWrap(true);
    return oneAboveTheOther(titled(new QLabel(tr("&State messages"), this), m_states),
                            titled(m_unknownTitle, m_unknown), u"clientMessageSplitter"_s);
}

void ClientTabs::setUpNotices()
{
    const QString noRun = tr("No run of ccmsetup is in the logs");
    m_phases->setEmptyNotice(noRun, {});
    m_items->setEmptyNotice(tr("The run names no item"), {});
    m_stages->setEmptyNotice(tr("No item is selected"), {});
    m_downloads->setEmptyNotice(tr("The run names no download"), {});
    m_installations->setEmptyNotice(tr("No log of Windows Installer is among the logs"),
                                    tr("Open client.msi.log beside ccmsetup.log to see the first action "
                                       "that failed."));
    m_protection->setEmptyNotice(tr("Nothing tells of Endpoint Protection"),
                                 tr("EndpointProtectionAgent.log would, or SCEPInstall.exe in the ccmsetup "
                                    "folder."));
    m_schedule->setEmptyNotice(tr("No scheduled moment and no answer of a management point is in the logs"),
                               {});
    m_states->setEmptyNotice(tr("No state message is in the logs"), {});
}

void ClientTabs::showState(const ClientState &state, bool isGrown)
{
    if (!isGrown) {
        for (EvidenceTable *table : {m_installations, m_protection, m_schedule, m_states, m_unknown, m_facts})
            table->forgetPlace();
    }
    m_installationModel.setRows(installationStatements(state.installations));
    m_protectionModel.setRows(protectionStatements(state.endpointProtection));
    m_stateModel.setRows(stateStatements(state));
    m_unknownModel.setRows(unknownStatements(state));
    m_factModel.setState(state);
    m_unknown->setVisible(m_unknownModel.rowCount() > 0); // the sentence says that there are none
    m_unknownTitle->setText(tr("Un&known: %1").arg(clienttext::unknownMessages(state)));
}

void ClientTabs::showSchedule(const ClientState &state, const QDateTime &now)
{
    const QList<Statement> statements = scheduleStatements(state, now);
    if (statements != m_scheduleModel.rows())
        m_scheduleModel.setRows(statements);
}

void ClientTabs::showRun(const SetupRun *run, bool isGrown)
{
    if (!isGrown) {
        for (EvidenceTable *table : {m_phases, m_items, m_downloads})
            table->forgetPlace();
    }
    m_phaseModel.setRows(run ? phaseRows(*run) : QList<PhaseRow>());
    m_itemModel.setRows(run ? run->items : QList<RunItem>());
    m_downloadModel.setRows(run ? run->downloads : QList<RunDownload>());
    if (m_items->currentRow() < 0 && m_itemModel.rowCount() > 0)
        m_items->selectRow(0);
    showStages(m_items->currentRow(), isGrown);
}

void ClientTabs::showStages(int item, bool isGrown)
{
    const bool isNone = item < 0 || item >= m_itemModel.rowCount();
    const QString name = isNone ? QString() : m_itemModel.row(item).fileName;
    if (!isGrown || name != m_shownItem)
        m_stages->forgetPlace();
    m_shownItem = name;
    // A name of the log may hold a character that a label would take for a mnemonic.
    m_stagesTitle->setText(isNone ? tr("&What happened to the item")
                                  : tr("&What happened to %1").arg(QString(name).replace(u'&', "&&"_L1)));
    m_stageModel.setRows(isNone ? QList<Statement>() : itemStatements(m_itemModel.row(item)));
}

void ClientTabs::chooseTab(const ClientState &state)
{
    const bool isChosenHere = m_chosenTab >= 0 && currentIndex() == m_chosenTab;
    if (isChosenHere)
        setCurrentIndex(m_tabBefore);
    m_chosenTab = -1;
    const bool isOfRun = currentIndex() <= indexOf(m_downloads);
    if (!state.runs.isEmpty() || !isOfRun)
        return;
    m_tabBefore = currentIndex();
    if (m_scheduleModel.rowCount() > 0)
        setCurrentWidget(m_schedule);
    else
        setCurrentWidget(m_protectionModel.rowCount() > 0 ? m_protection : m_facts);
    m_chosenTab = currentIndex();
}

void ClientTabs::selectPhase(int phase)
{
    setCurrentWidget(m_phases);
    m_phases->selectRow(phase);
    m_phases->view()->setFocus();
}

} // namespace ccm
