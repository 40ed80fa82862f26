// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/daysview.h"

#include "widgets/common/tableview.h"
#include "widgets/window/answerlist.h"
#include "widgets/window/tradeoffchart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

DaysView::DaysView(QWidget *parent)
    : QWidget(parent)
    , m_answer(new AnswerList(this))
    , m_use(new QPushButton(this))
    , m_working(new QProgressBar(this))
    , m_chart(new TradeoffChart(this))
    , m_described(new QLabel(this))
    , m_table(new TableView(this))
{
    m_answer->setObjectName(u"daysAnswer"_s);
    m_described->setTextFormat(Qt::PlainText);
    m_described->setObjectName(u"daysDescribed"_s);
    m_table->setObjectName(u"daysTable"_s);
    m_table->setAccessibleName(tr("Each number of days"));
    m_table->setWhatsThis(tr("What each number of days would give."));
    m_table->setSortingEnabled(false); // by days, as they are
    m_table->setModel(&m_model);
    m_table->setColumnHidden(FiguresTableModel::Plan, true);
    const int em = fontMetrics().averageCharWidth();
    m_table->header()->setDefaultSectionSize(em * 25);
    m_table->header()->resizeSection(FiguresTableModel::Days, em * 8);
    m_table->fitTitles();

    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addWidget(m_chart, 1);
    upperLayout->addWidget(m_described);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"daysSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    const int lines = fontMetrics().height();
    splitter->setSizes({lines * 24, lines * 8}); // the chart first
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);

    connect(m_chart, &TradeoffChart::daysChosen, this, &DaysView::daysChosen);
    connect(m_chart, &Chart::described, m_described, &QLabel::setText);
    connect(m_table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT daysChosen(m_model.row(index.row()).days); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT daysChosen(m_found); });
    setWorking(true);
}

QWidget *DaysView::buildHead()
{
    m_use->setObjectName(u"useDays"_s);
    m_use->setAutoDefault(false);
    m_use->hide();
    m_working->setObjectName(u"daysWorking"_s);
    m_working->setAccessibleName(tr("Looking for the fewest days"));
    m_working->setRange(0, 0);
    m_working->setTextVisible(false);
    m_working->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_answer, 1);
    row->addWidget(m_working, 0, Qt::AlignTop);
    row->addWidget(m_use, 0, Qt::AlignTop);
    return head;
}

Chart &DaysView::chart()
{
    return *m_chart;
}

void DaysView::showDays(const Plan &plan, const SmallestDays &days)
{
    m_answer->setAnswers({doneAnswer(days, locale()), daysAnswer(plan, days, locale())});
    m_found = days.days.value_or(days.bestDays);
    m_use->setText(days.days ? tr("Use %n day(s)", nullptr, m_found)
                             : tr("Use %n day(s), the best", nullptr, m_found));
    m_use->setVisible(m_found > 0 && m_found != m_current);
    m_chart->setFigures(days.curve, plan.days, plan.limits.probability);
    m_model.setRows(days.curve);
    m_current = plan.days;
    selectCurrent();
}

void DaysView::setWorking(bool isWorking)
{
    m_working->setVisible(isWorking);
    if (isWorking && m_model.rowCount() == 0)
        m_answer->setAnswers({{.status = Status::Muted, .text = tr("Looking at 1 to 31 days...")}});
}

void DaysView::setCurrentDays(int days)
{
    m_current = days;
    m_chart->setCurrentDays(days);
    m_use->setVisible(m_found > 0 && m_found != days);
    selectCurrent();
}

void DaysView::selectCurrent()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).days != m_current)
            continue;
        m_table->setCurrentIndex(m_model.index(row, FiguresTableModel::Days));
        return;
    }
    m_table->clearSelection();
}

} // namespace ccm
