// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparepane.h"

#include "models/compare/comparereport.h"
#include "models/compare/comparisonmodel.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"
#include "widgets/compare/comparisonitems.h"
#include "widgets/compare/fleetview.h"
#include "widgets/compare/predictedview.h"
#include "widgets/compare/questionbar.h"
#include "widgets/compare/stepsview.h"
#include "widgets/compare/verdictview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

ComparePane::ComparePane(ComparisonModel &model, FleetModel &clients, VersionSpreadModel &versions,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_verdict(new VerdictView(this))
    , m_question(new QuestionBar(this))
    , m_items(new ComparisonItems(model, this))
    , m_steps(new StepsView(m_stepsModel, this))
    , m_predicted(new PredictedView(m_predictedModel, this))
    , m_facts(new TableView(this))
    , m_views(new QTabWidget(this))
    , m_fleet(new FleetView(clients, versions, this))
    , m_stack(new PaneStack(buildContent(), this))
    , m_sides(new QTabWidget(this))
{
    m_sides->setObjectName(u"compareSides"_s);
    m_sides->setAccessibleName(tr("One client or several"));
    m_sides->setDocumentMode(true);
    m_sides->addTab(m_stack, tr("This client"));
    m_sides->addTab(m_fleet, tr("Several clients"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sides);
    connectSignals();
    takeComparison();
}

QWidget *ComparePane::buildContent()
{
    m_views->setObjectName(u"compareViews"_s);
    m_views->setAccessibleName(tr("Views of the comparison"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_items, tr("Items"));
    m_views->addTab(m_steps, tr("Why, step by step"));
    m_views->addTab(m_predicted, tr("Predicted log"));
    m_views->addTab(m_facts, tr("Facts"));
    setUpFacts();

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_verdict);
    column->addWidget(buildQuestionRow());
    column->addWidget(m_views, 1);
    return content;
}

QWidget *ComparePane::buildQuestionRow()
{
    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->addWidget(m_question);
    row->addStretch(1);
    row->addWidget(buildExport());
    return controls;
}

QToolButton *ComparePane::buildExport()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"exportComparison"_s);
    button->setText(tr("&Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("&Copy as text")), &QAction::triggered, this, &ComparePane::copyReport);
    const auto add = [this, menu](const QString &text, CompareFormat format) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, format] { Q_EMIT exportWanted(format); });
    };
    add(tr("Save as &text…"), CompareFormat::Text);
    add(tr("Save as &HTML…"), CompareFormat::Html);
    add(tr("Save as &JSON…"), CompareFormat::Json);
    add(tr("Save the items as C&SV…"), CompareFormat::Csv);
    button->setMenu(menu);
    return button;
}

void ComparePane::setUpFacts()
{
    m_facts->setObjectName(u"factTable"_s);
    m_facts->setAccessibleName(tr("What is known of the client"));
    m_facts->setWhatsThis(tr("What is known of the client, from where, and where sources disagree."));
    m_facts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_facts->setSortingEnabled(false); // in the order of the rules
    m_facts->setModel(&m_factModel);
    const int character = fontMetrics().averageCharWidth();
    m_facts->setColumnWidth(ClientFactModel::What, 36 * character);
    m_facts->setColumnWidth(ClientFactModel::Value, 60 * character);
    connect(m_facts, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto evidence = index.data(ClientFactModel::EvidenceRole).value<Evidence>();
        if (evidence.isRecord())
            Q_EMIT evidenceActivated(evidence);
    });
}

void ComparePane::connectSignals()
{
    connect(m_question, &QuestionBar::questionChosen, this, &ComparePane::questionChosen);
    connect(m_items, &ComparisonItems::evidenceActivated, this, &ComparePane::evidenceActivated);
    connect(m_items, &ComparisonItems::manifestItemActivated, this, &ComparePane::manifestItemActivated);
    connect(m_steps, &StepsView::evidenceActivated, this, &ComparePane::evidenceActivated);
    connect(m_predicted, &PredictedView::evidenceActivated, this, &ComparePane::evidenceActivated);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ComparePane::takeComparison);
}

void ComparePane::takeComparison()
{
    const Comparison &comparison = m_model.comparison();
    if (comparison.verdict.sentence.isEmpty()) {
        showEmpty();
        return;
    }
    m_verdict->setComparison(comparison);
    m_question->setComparison(comparison);
    m_stepsModel.setComparison(comparison);
    m_steps->setConditions(comparison.triggers);
    m_predictedModel.setRows(predictedRows(comparison));
    m_predicted->setComparison(comparison);
    m_factModel.setRows(comparison.facts);
    m_isEmpty = false;
    m_stack->showContent();
}

void ComparePane::copyReport()
{
    QGuiApplication::clipboard()->setText(reportToText(comparisonReport(m_model.comparison())));
}

void ComparePane::showEmpty()
{
    const PaneStack::Offer site{.text = tr("Open a site..."), .run = [this] { Q_EMIT siteWanted(); }};
    const PaneStack::Offer client{.text = tr("Open a client..."), .run = [this] { Q_EMIT clientWanted(); }};
    m_isEmpty = true;
    if (m_hasSite && !m_hasClient)
        m_stack->showEmpty(tr("No client to compare yet"), tr("Open a client to compare it with the site."),
                           {client});
    else if (m_hasClient && !m_hasSite)
        m_stack->showEmpty(tr("No site to compare with yet"),
                           tr("Open a site's ccmsetup.cab to compare the client with it."), {site});
    else
        m_stack->showEmpty(tr("Nothing to compare yet"),
                           tr("Open a site's ccmsetup.cab and a client to compare them."), {site, client});
}

void ComparePane::setOpen(bool hasSite, bool hasClient)
{
    if (hasSite == m_hasSite && hasClient == m_hasClient)
        return; // the buttons stay as they are, and with them the focus
    m_hasSite = hasSite;
    m_hasClient = hasClient;
    if (m_isEmpty)
        showEmpty();
}

void ComparePane::showLoading(const QString &text)
{
    m_isEmpty = false;
    m_stack->showLoading(text);
}

void ComparePane::showError(const Error &error)
{
    m_isEmpty = false;
    m_stack->showError(error);
}

} // namespace ccm
