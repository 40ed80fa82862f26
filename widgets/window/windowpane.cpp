// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/windowpane.h"

#include "models/window/answers.h"
#include "models/window/plantext.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/window/answerlist.h"
#include "widgets/window/planinputs.h"

#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

WindowPane::WindowPane(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_inputs(new PlanInputs(this))
    , m_assumptions(new QLabel(this))
    , m_title(new QLabel(this))
    , m_answers(new AnswerList(this))
    , m_resolution(new QComboBox(this))
    , m_chart(new StartsChart(this))
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

    connect(m_inputs, &PlanInputs::planChanged, this, &WindowPane::takePlan);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &WindowPane::showForecast);
    setPlan(usualPlan(QDate::currentDate(), QTimeZone::systemTimeZoneId()));
}

QWidget *WindowPane::buildInputs()
{
    m_assumptions->setObjectName(u"assumptions"_s);
    m_assumptions->setTextFormat(Qt::PlainText);
    m_assumptions->setWordWrap(true);
    m_assumptions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_assumptions->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(m_inputs);
    auto *reasons = new QGroupBox(tr("What this rests on"), column);
    auto *reasonsLayout = new QVBoxLayout(reasons);
    reasonsLayout->addWidget(m_assumptions);
    layout->addWidget(reasons);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"inputsScroll"_s);
    scroll->setAccessibleName(tr("The plan"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->setMinimumWidth(column->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll));
    return scroll;
}

QWidget *WindowPane::buildResults()
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_resolution->setObjectName(u"resolution"_s);
    m_resolution->setAccessibleName(tr("Starts per hour or per day"));
    m_resolution->addItem(tr("Per hour"));
    m_resolution->addItem(tr("Per day"));

    auto *tables = new QStackedWidget(this);
    tables->addWidget(buildTable(m_hourModel, u"hourTable"_s, tr("Starts per hour")));
    tables->addWidget(buildTable(m_dayModel, u"dayTable"_s, tr("Starts per day")));
    connect(m_resolution, &QComboBox::currentIndexChanged, tables, &QStackedWidget::setCurrentIndex);

    m_tabs->setObjectName(u"results"_s);
    m_tabs->setAccessibleName(tr("Starts as chart and as table"));
    m_tabs->addTab(m_chart, tr("&Chart"));
    m_tabs->addTab(tables, tr("&Table"));
    m_tabs->setCornerWidget(m_resolution);

    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_answers);
    layout->addWidget(m_tabs, 1);
    return column;
}

QWidget *WindowPane::buildTable(QAbstractItemModel &model, const QString &objectName, const QString &name)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(SortRole);
    auto *table = new TableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(sorted);
    const int em = fontMetrics().averageCharWidth();
    table->header()->setDefaultSectionSize(em * 18);
    table->header()->resizeSection(0, em * 24);
    return table;
}

void WindowPane::setPlan(const Plan &plan)
{
    m_message->clear();
    if (!plan.warnings.isEmpty())
        m_message->showMessage(Status::Warning, plan.warnings.join(u' '));
    m_inputs->setPlan(plan);
}

const Plan &WindowPane::plan() const
{
    return m_inputs->plan();
}

void WindowPane::showError(const Error &error)
{
    m_message->showMessage(Status::Bad, error.message());
}

void WindowPane::takePlan(const Plan &plan)
{
    m_forecast = ccm::forecast(plan);
    m_title->setText(plan.name);
    m_title->setVisible(!plan.name.isEmpty());
    m_answers->setAnswers(answers(plan, m_forecast, locale()));
    m_hourModel.setForecast(m_forecast);
    m_dayModel.setForecast(m_forecast);
    showAssumptions();
    showForecast();
    Q_EMIT planChanged(plan);
}

void WindowPane::showForecast()
{
    m_chart->showForecast(m_forecast, resolution());
}

void WindowPane::showAssumptions()
{
    QStringList lines;
    for (const Assumption &assumption : assumptions(plan()))
        lines.append(assumption.documented ? tr("Documented: %1").arg(assumption.text)
                                           : tr("Assumed: %1").arg(assumption.text));
    m_assumptions->setText(lines.join(u'\n'));
}

StartsChart::Resolution WindowPane::resolution() const
{
    return m_resolution->currentIndex() == 0 ? StartsChart::Resolution::Hours : StartsChart::Resolution::Days;
}

} // namespace ccm
