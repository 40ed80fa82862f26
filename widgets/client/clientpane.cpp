// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/clientpane.h"

#include "models/client/clientfactmodel.h"
#include "models/client/clienttext.h"
#include "models/client/rundetailmodel.h"
#include "models/client/runmodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ccm {

using namespace Qt::StringLiterals;

// All three tables say where a row comes from under one role.
static_assert(int{ClientFactModel::EvidenceRole} == int{RunModel::EvidenceRole}
              && int{RunModel::EvidenceRole} == int{RunDetailModel::EvidenceRole});

ClientPane::ClientPane(ClientFactModel &facts, RunModel &runs, QWidget *parent)
    : QWidget(parent)
    , m_runModel(runs)
    , m_detailModel(new RunDetailModel(this))
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_source(new QLabel(this))
    , m_notes(new MessageBar(this))
    , m_facts(new TableView(this))
    , m_runs(new TableView(this))
    , m_details(new TableView(this))
    , m_detailsTitle(new QLabel(tr("&Phases and items"), this))
    , m_tables(new QSplitter(Qt::Vertical, this))
    , m_stack(new PaneStack(buildContent(facts), this))
{
    setObjectName(u"clientPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_stack, &PaneStack::cancelWanted, this, &ClientPane::cancelWanted);
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClientPane::showRunOf);
    connect(&m_runModel, &QAbstractItemModel::modelReset, this, &ClientPane::selectLastRun);
    selectLastRun();
    showEmpty();
}

QWidget *ClientPane::buildContent(ClientFactModel &facts)
{
    m_facts->setObjectName(u"clientFacts"_s);
    m_runs->setObjectName(u"clientRuns"_s);
    m_details->setObjectName(u"clientRunDetails"_s);
    m_detailsTitle->setObjectName(u"clientRunDetailsTitle"_s);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);

    m_tables->setObjectName(u"clientTables"_s);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(buildTable(m_facts, facts, new QLabel(tr("&Facts"), this)));
    m_tables->addWidget(buildTable(m_runs, m_runModel, new QLabel(tr("&Runs of ccmsetup"), this)));
    m_tables->addWidget(buildTable(m_details, *m_detailModel, m_detailsTitle));
    constexpr std::array Shares{14, 5, 10}; // about the rows that each table has
    for (int i = 0; i < m_tables->count(); ++i)
        m_tables->setStretchFactor(i, Shares[static_cast<std::size_t>(i)]);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addLayout(buildHeader());
    column->addWidget(m_notes);
    column->addWidget(m_tables, 1);
    return content;
}

QLayout *ClientPane::buildHeader()
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_headline->setFont(large);
    m_headline->setObjectName(u"clientHeadline"_s);
    m_headline->setAccessibleName(tr("Where this client is in its upgrade"));
    m_source->setObjectName(u"clientSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_notes->setObjectName(u"clientNotes"_s);
    for (QLabel *label : {m_headline, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_source->setForegroundRole(QPalette::PlaceholderText);

    auto *copy = new QPushButton(tr("&Copy for a ticket"), this);
    copy->setObjectName(u"clientCopyTicket"_s);
    copy->setToolTip(tr("Copies the sentence and the facts as plain text."));
    connect(copy, &QPushButton::clicked, this, &ClientPane::copyTicket);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_headline);
    texts->addWidget(m_source);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

QWidget *ClientPane::buildTable(TableView *view, QAbstractItemModel &model, QLabel *title)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(&model);
    view->setModel(sorted);
    view->setAccessibleName(title->text().remove(u'&'));
    view->header()->setSectionResizeMode(QHeaderView::Interactive);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QVariant evidence = index.data(ClientFactModel::EvidenceRole);
        if (evidence.isValid())
            Q_EMIT evidenceActivated(evidence.value<Evidence>());
    });

    title->setBuddy(view);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(view, 1);
    return box;
}

void ClientPane::showClient(const ClientState &state)
{
    m_progress = state.progress;
    m_ticket = ticketText(state);
    m_headline->setText(state.headline);
    m_source->setText(state.source);
    m_source->setVisible(!state.source.isEmpty());
    if (state.warnings.isEmpty())
        m_notes->clear();
    else
        m_notes->showMessage(Status::Warning, state.warnings.join(u'\n'));
    drawIcons();
    for (TableView *view : {m_facts, m_runs}) {
        for (int column = 0; column < view->header()->count(); ++column)
            view->resizeColumnToContents(column);
    }
    selectLastRun();
    m_stack->showContent();
}

void ClientPane::showEmpty()
{
    m_stack->showEmpty(
        tr("No client is open"),
        tr("Open a client: its Windows folder, admin$ share, a copy or an archive of its logs"));
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

void ClientPane::selectLastRun()
{
    const int last = m_runModel.rowCount() - 1;
    for (int i = 1; i < m_tables->count(); ++i) // facts stay; runs and what they did need a run
        m_tables->widget(i)->setVisible(last >= 0);
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(m_runs->model());
    const QModelIndex index = last < 0 ? QModelIndex() : sorted->mapFromSource(m_runModel.index(last, 0));
    m_runs->setCurrentIndex(index);
    showRunOf(index);
}

void ClientPane::showRunOf(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_detailsTitle->setText(tr("&Phases and items"));
        m_detailModel->setRows({});
        return;
    }
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(m_runs->model());
    const SetupRun &run = m_runModel.row(sorted->mapToSource(index).row());
    m_detailsTitle->setText(tr("&Phases and items of the run of %1").arg(clienttext::time(run.start)));
    m_detailModel->setRows(runDetails(run));
    for (int column = 0; column < m_details->header()->count(); ++column)
        m_details->resizeColumnToContents(column);
}

void ClientPane::copyTicket()
{
    QGuiApplication::clipboard()->setText(m_ticket);
}

void ClientPane::drawIcons()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(statusIcon(clienttext::statusOf(m_progress), palette()).pixmap(size));
    m_icon->setAccessibleName(clienttext::progress(m_progress));
    m_icon->setToolTip(clienttext::progress(m_progress));
}

void ClientPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace ccm
