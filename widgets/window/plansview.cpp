// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/plansview.h"

#include "widgets/common/explain.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"
#include "widgets/window/answerlist.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

PlansView::PlansView(QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(this))
    , m_planTitle(new QLabel(this))
    , m_otherTitle(new QLabel(this))
    , m_planAnswers(new AnswerList(this))
    , m_otherAnswers(new AnswerList(this))
{
    m_table->setObjectName(u"plansTable"_s);
    m_table->setAccessibleName(tr("Figures of both plans"));
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    const int em = fontMetrics().averageCharWidth();
    m_table->header()->setDefaultSectionSize(em * 30);
    m_table->fitTitles();
    m_planAnswers->setObjectName(u"planAnswers"_s);
    m_otherAnswers->setObjectName(u"otherAnswers"_s);

    auto *columns = new QWidget(this);
    auto *columnsLayout = new QHBoxLayout(columns);
    columnsLayout->addWidget(buildColumn(m_planTitle, m_planAnswers), 1);
    columnsLayout->addWidget(buildColumn(m_otherTitle, m_otherAnswers), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(columns);
    auto *content = new QSplitter(Qt::Vertical, this);
    content->setObjectName(u"plansSplitter"_s);
    content->setChildrenCollapsible(false);
    content->addWidget(m_table);
    content->addWidget(scroll);
    const int lines = fontMetrics().height();
    content->setSizes({lines * 14, lines * 14});
    m_stack = new PaneStack(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildButtons());
    layout->addWidget(m_stack, 1);
    showSides();
}

QWidget *PlansView::buildColumn(QLabel *title, AnswerList *answers)
{
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(answers);
    layout->addStretch(1);
    return column;
}

QPushButton *PlansView::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QWidget *PlansView::buildButtons()
{
    auto *keep = addButton(tr("Keep this plan"), u"keepPlan"_s);
    explain(*keep, tr("Keeps the plan as it is now, to compare what you change next with it."));
    auto *file = addButton(tr("Compare with a file..."), u"compareFile"_s);
    m_exchange = addButton(tr("Exchange"), u"exchangePlans"_s);
    explain(*m_exchange, tr("Goes on with the other plan and compares with this one."));
    m_clear = addButton(tr("End comparison"), u"clearOther"_s);
    connect(keep, &QPushButton::clicked, this, &PlansView::keepWanted);
    connect(file, &QPushButton::clicked, this, &PlansView::fileWanted);
    connect(m_exchange, &QPushButton::clicked, this, &PlansView::exchangeWanted);
    connect(m_clear, &QPushButton::clicked, this, &PlansView::clearWanted);
    auto *buttons = new QWidget(this);
    // In two rows: in one, they would make the whole pane wider than a small screen.
    auto *rows = new QGridLayout(buttons);
    rows->setContentsMargins({});
    rows->addWidget(keep, 0, 0);
    rows->addWidget(file, 0, 1);
    rows->addWidget(m_exchange, 1, 0);
    rows->addWidget(m_clear, 1, 1);
    rows->setColumnStretch(2, 1);
    return buttons;
}

PlansView::Side PlansView::sideOf(const Plan &plan, const Forecast &forecast, const QString &unnamed) const
{
    Side side{.figures = planFigures(plan, forecast),
              .name = plan.name.isEmpty() ? unnamed : plan.name,
              .answers = answers(plan, forecast, locale())};
    side.figures.name = side.name;
    return side;
}

void PlansView::showPlan(const Plan &plan, const Forecast &forecast)
{
    m_plan = sideOf(plan, forecast, tr("This plan"));
    showSides();
}

void PlansView::showOther(const Plan &plan, const Forecast &forecast)
{
    m_other = sideOf(plan, forecast, tr("The other plan"));
    showSides();
}

void PlansView::clearOther()
{
    m_other.reset();
    showSides();
}

void PlansView::showSides()
{
    m_exchange->setEnabled(m_other.has_value());
    m_clear->setEnabled(m_other.has_value());
    if (!m_plan || !m_other) {
        m_stack->showEmpty(tr("No other plan to compare with"),
                           tr("Keep this plan and change something, or take one from a file."));
        return;
    }
    const bool isSameName = m_plan->name == m_other->name;
    const QString planName = isSameName ? tr("%1 (now)").arg(m_plan->name) : m_plan->name;
    const QString otherName = isSameName ? tr("%1 (kept)").arg(m_other->name) : m_other->name;
    m_plan->figures.name = planName;
    m_other->figures.name = otherName;
    m_model.setPlans(m_plan->figures, m_other->figures);
    m_planTitle->setText(planName);
    m_otherTitle->setText(otherName);
    m_planAnswers->setAnswers(m_plan->answers);
    m_otherAnswers->setAnswers(m_other->answers);
    m_stack->showContent();
}

} // namespace ccm
