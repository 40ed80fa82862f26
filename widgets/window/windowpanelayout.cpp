// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How WindowPane is laid out.

#include "models/window/plantext.h"
#include "widgets/common/explain.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/window/answerlist.h"
#include "widgets/window/daysview.h"
#include "widgets/window/heatmap.h"
#include "widgets/window/linksview.h"
#include "widgets/window/planinputs.h"
#include "widgets/window/plansview.h"
#include "widgets/window/windowpane.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

WindowPane::WindowPane(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_stale(new MessageBar(this))
    , m_inputs(new PlanInputs(this))
    , m_title(new QLabel(this))
    , m_working(new QLabel(tr("Computing..."), this))
    , m_menu(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_answers(new AnswerList(this))
    , m_seenAnswers(new AnswerList(this))
    , m_resolution(new QComboBox(this))
    , m_chart(new StartsChart(this))
    , m_heat(new HeatMap(this))
    , m_links(new LinksView(this))
    , m_days(new DaysView(this))
    , m_plans(new PlansView(this))
    , m_tables(new QStackedWidget(this))
    , m_assumptions(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"windowPane"_s);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"windowSplitter"_s);
    splitter->addWidget(buildInputs());
    splitter->addWidget(buildResults());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connectSignals();
    setPlan(usualPlan(QDate::currentDate(), QTimeZone::systemTimeZoneId()));
}

QWidget *WindowPane::buildInputs()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"inputsScroll"_s);
    m_scroll->setAccessibleName(tr("The plan"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_inputs);
    m_inputs->installEventFilter(this);
    fitInputs();
    return m_scroll;
}

/// As wide as the inputs have to be, and not much wider: the room is for the charts.
void WindowPane::fitInputs()
{
    const int width = m_inputs->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll)
        + fontMetrics().averageCharWidth();
    m_scroll->setMinimumWidth(width);
    m_scroll->setMaximumWidth(width * 3 / 2);
}

/// Sections that unfold and sentences that appear may need more.
bool WindowPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inputs && event->type() == QEvent::LayoutRequest)
        fitInputs();
    return QWidget::eventFilter(watched, event);
}

QWidget *WindowPane::buildHead()
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_working->setObjectName(u"working"_s);
    m_working->setForegroundRole(QPalette::PlaceholderText);
    m_working->hide();
    m_menu->setObjectName(u"planMenu"_s);
    m_menu->setText(tr("Plan"));
    m_menu->setAccessibleName(tr("Open, save, compare and export the plan"));
    explain(*m_menu, m_menu->accessibleName());
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->hide();
    m_copy->setObjectName(u"copyAnswers"_s);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the answers"));
    explain(*m_copy, m_copy->accessibleName());
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_title, 1);
    row->addWidget(m_working);
    row->addWidget(m_resolution); // beside the tabs, it would leave no room for the last ones
    row->addWidget(m_copy);
    row->addWidget(m_menu);
    return head;
}

QWidget *WindowPane::buildSeen()
{
    m_seenAnswers->setObjectName(u"seenAnswers"_s);
    auto *clear = new QToolButton(this);
    clear->setObjectName(u"clearSeen"_s);
    clear->setText(tr("Clear"));
    clear->setAccessibleName(tr("Take what was seen of the roll-out away"));
    explain(*clear, clear->accessibleName());
    clear->setFocusPolicy(Qt::TabFocus);
    connect(clear, &QToolButton::clicked, this, &WindowPane::seenClearWanted);
    m_seenRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_seenRow);
    row->setContentsMargins({});
    row->addWidget(m_seenAnswers, 1);
    row->addWidget(clear, 0, Qt::AlignTop);
    m_seenRow->hide();
    return m_seenRow;
}

QWidget *WindowPane::buildResults()
{
    m_stale->setObjectName(u"staleNote"_s);
    m_resolution->setObjectName(u"resolution"_s);
    m_resolution->setAccessibleName(tr("Starts per hour or per day"));
    m_resolution->setWhatsThis(tr("Whether the chart and the table count starts per hour or per day."));
    m_resolution->addItem(tr("Per hour"));
    m_resolution->addItem(tr("Per day"));
    addTabs();
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(buildHead());
    layout->addWidget(m_stale);
    layout->addWidget(m_answers);
    layout->addWidget(buildSeen());
    layout->addWidget(m_tabs, 1);
    return column;
}

void WindowPane::addTabs()
{
    m_tabs->setObjectName(u"results"_s);
    m_tabs->setAccessibleName(tr("The forecast as charts and tables"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildChart(m_chart, u"chartDescribed"_s), tr("&Chart"));
    m_tabs->addTab(buildChart(m_heat, u"heatDescribed"_s), tr("&Heat map"));
    m_tabs->addTab(m_links, tr("&Links"));
    m_tabs->addTab(m_days, tr("&Days"));
    m_tabs->addTab(m_plans, tr("Pla&ns"));
    m_tabs->addTab(buildTables(), tr("&Table"));
    m_tabs->addTab(buildBasis(), tr("Bas&is"));
    m_tabs->setMinimumWidth(m_tabs->tabBar()->sizeHint().width()); // all of them in sight
    m_tabs->setTabToolTip(DaysTab, tr("What each number of days would give"));
    m_tabs->setTabToolTip(PlansTab, tr("This plan beside another one"));
    m_tabs->setTabToolTip(BasisTab,
                          tr("What the forecast rests on: what is documented, and what is assumed"));
}

/// With a line below it that says what stands where one looks.
QWidget *WindowPane::buildChart(Chart *chart, const QString &objectName)
{
    auto *described = new QLabel(this);
    described->setObjectName(objectName);
    described->setTextFormat(Qt::PlainText);
    described->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(chart, 1);
    layout->addWidget(described);
    connect(chart, &Chart::described, described, &QLabel::setText);
    return page;
}

QWidget *WindowPane::buildTables()
{
    m_tables->addWidget(buildTable(m_hourModel, u"hourTable"_s, tr("Starts per hour")));
    m_tables->addWidget(buildTable(m_dayModel, u"dayTable"_s, tr("Starts per day")));
    return m_tables;
}

QWidget *WindowPane::buildBasis()
{
    m_assumptions->setObjectName(u"assumptions"_s);
    m_assumptions->setTextFormat(Qt::PlainText);
    m_assumptions->setWordWrap(true);
    m_assumptions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_assumptions->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_assumptions->setMargin(fontMetrics().averageCharWidth());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What this rests on"));
    scroll->setWidget(m_assumptions);
    return scroll;
}

QWidget *WindowPane::buildTable(QAbstractItemModel &model, const QString &objectName, const QString &name)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(SortRole);
    auto *table = new TableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setWhatsThis(tr("The figures behind the charts."));
    table->setModel(sorted);
    const int em = fontMetrics().averageCharWidth();
    table->header()->setDefaultSectionSize(em * 18);
    table->header()->resizeSection(0, em * 24);
    table->fitTitles();
    return table;
}

} // namespace ccm
