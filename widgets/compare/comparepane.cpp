// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparepane.h"

#include "models/compare/comparisonmodel.h"
#include "widgets/common/filterline.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"
#include "widgets/compare/comparisondetail.h"
#include "widgets/compare/verdictview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

ComparePane::ComparePane(ComparisonModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_verdict(new VerdictView(this))
    , m_run(new QComboBox(this))
    , m_filter(new FilterLine(tr("Filter items"), this))
    , m_table(new TableView(this))
    , m_detail(new ComparisonDetail(this))
    , m_stack(new PaneStack(buildContent(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    setUpTable();
    connectSignals();
    takeComparison();
}

QWidget *ComparePane::buildContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"compareSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_verdict);
    column->addWidget(buildControls());
    column->addWidget(splitter, 1);
    return content;
}

QWidget *ComparePane::buildControls()
{
    m_run->setObjectName(u"runKind"_s);
    m_run->setAccessibleName(tr("Kind of run"));
    m_run->addItem(tr("Automatic upgrade run"), QVariant::fromValue(RunKind::Automatic));
    m_run->addItem(tr("Scheduled task run"), QVariant::fromValue(RunKind::ScheduledTask));
    m_run->addItem(tr("Manual ccmsetup"), QVariant::fromValue(RunKind::Manual));
    m_filter->setObjectName(u"compareFilter"_s);
    m_filter->setAccessibleName(tr("Filter items"));
    auto *label = new QLabel(tr("&Run:"), this);
    label->setBuddy(m_run);

    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_run);
    row->addWidget(m_filter, 1);
    return controls;
}

void ComparePane::setUpTable()
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Items of the manifest on this client"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(ComparisonModel::StatusWord, Qt::AscendingOrder); // what needs attention first

    // Room for texts like these, with an icon and margins; the reason takes what is left.
    const QStringList texts{u"i386/WindowsUpdateAgent30.exe"_s,
                            statusWord(ItemStatus::NotApplicable),
                            actionWord(ItemAction::Download),
                            u"5.00.7804.1000"_s,
                            u"5.00.7804.1000"_s,
                            u"DDDDDDDD…"_s,
                            u"DDDDDDDD…"_s};
    const int margin = 2 * fontMetrics().averageCharWidth();
    for (int column = 0; column < texts.size(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        const int text =
            qMax(fontMetrics().horizontalAdvance(texts.at(column)), fontMetrics().horizontalAdvance(title));
        const int icon = column == ComparisonModel::StatusWord
            ? m_table->style()->pixelMetric(QStyle::PM_SmallIconSize)
            : 0;
        m_table->setColumnWidth(column, text + icon + margin);
    }
}

void ComparePane::connectSignals()
{
    connect(m_filter, &FilterLine::filterChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_run, &QComboBox::activated, this,
            [this](int index) { Q_EMIT runChosen(m_run->itemData(index).value<RunKind>()); });
    connect(m_table, &QAbstractItemView::activated, this, &ComparePane::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparePane::showSelected);
    connect(m_detail, &ComparisonDetail::evidenceActivated, this, &ComparePane::evidenceActivated);
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
    m_run->setCurrentIndex(m_run->findData(QVariant::fromValue(comparison.question.run)));
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    showSelected();
    m_stack->showContent();
}

void ComparePane::showSelected()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    if (current.isValid())
        m_detail->showItem(m_model.row(current.row()));
    else
        m_detail->showNothing();
}

void ComparePane::activate(const QModelIndex &index)
{
    const Evidence evidence = m_model.row(m_proxy->mapToSource(index).row()).evidence;
    if (!evidence.isEmpty())
        Q_EMIT evidenceActivated(evidence);
}

void ComparePane::showEmpty()
{
    m_stack->showEmpty(tr("Nothing to compare yet"),
                       tr("Open a site's ccmsetup.cab and a client to compare them."));
}

void ComparePane::showLoading(const QString &text)
{
    m_stack->showLoading(text);
}

void ComparePane::showError(const Error &error)
{
    m_stack->showError(error);
}

} // namespace ccm
