// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logfilterbar.h"

#include "models/logs/filterexpression.h"
#include "widgets/common/filterline.h"
#include "widgets/common/statuscolors.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

FilterNode timeNode(FilterComparison comparison, const QDateTime &time)
{
    return FilterNode::of(
        {.field = FilterField::Time,
         .comparison = comparison,
         .time = {.time = time.toMSecsSinceEpoch(), .precision = NamedTime::Precision::Millisecond}});
}

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new FilterLine(tr("Filter by log text, component or source"), this))
    , m_mode(new QComboBox(this))
    , m_case(new QToolButton(this))
    , m_severity(new QComboBox(this))
    , m_time(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    buildLine();
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_mode);
    row->addWidget(m_case);
    row->addWidget(m_severity);
    row->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_line, &FilterLine::filterChanged, this, &LogFilterBar::announce);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &LogFilterBar::announce);
    connect(m_case, &QToolButton::toggled, this, &LogFilterBar::announce);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &LogFilterBar::announce);
    connect(m_time, &QToolButton::clicked, this, [this] {
        setTimeRange({}, {});
        Q_EMIT timeRangeCleared();
    });
}

void LogFilterBar::buildLine()
{
    m_line->setObjectName(u"logFilter"_s);
    m_mode->setObjectName(u"filterMode"_s);
    m_mode->setAccessibleName(tr("How the filter is read"));
    m_mode->addItems({tr("Text"), tr("Regular expression"), tr("Expression")});
    m_mode->setToolTip(tr("Expression: words, \"phrases\", /regular expressions/, component:ccmsetup, "
                          "thread=1234, severity>=warning, time>=2013-09-10T22:00, AND, OR, NOT, "
                          "parentheses."));
    m_case->setObjectName(u"matchCase"_s);
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_severity->setObjectName(u"severityFilter"_s);
    m_severity->setAccessibleName(tr("Show which severities"));
    m_severity->addItem(tr("All severities"), static_cast<int>(Severity::Verbose));
    m_severity->addItem(tr("Without verbose"), static_cast<int>(Severity::Info));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_time->setObjectName(u"timeFilter"_s);
    m_time->setToolTip(tr("Show all times again"));
    m_time->hide();
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    drawProblem();
}

QString LogFilterBar::expression() const
{
    QString problem;
    const FilterNode node = typed(&problem);
    return problem.isEmpty() ? filterExpression(LogFilter(node)) : m_line->text();
}

void LogFilterBar::setExpression(const QString &expression)
{
    const QSignalBlocker mode(m_mode);
    m_mode->setCurrentIndex(Expression);
    m_case->setEnabled(false);
    m_line->setText(expression);
    announce();
}

void LogFilterBar::include(const FilterCondition &value)
{
    QString problem;
    const LogFilter before(typed(&problem));
    setExpression(filterExpression(including(problem.isEmpty() ? before : LogFilter(), value)));
}

void LogFilterBar::exclude(const FilterCondition &value)
{
    QString problem;
    const LogFilter before(typed(&problem));
    setExpression(filterExpression(excluding(problem.isEmpty() ? before : LogFilter(), value)));
}

void LogFilterBar::setTimeRange(const QDateTime &from, const QDateTime &to)
{
    m_range.reset();
    if (from.isValid() && to.isValid()) {
        m_range = {from, to};
        const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
        //: A span of time that is shown; the mark is that of a button which takes it away.
        m_time->setText(
            tr("%1 to %2 ✕")
                .arg(from.toString(format), to.toString(from.date() == to.date() ? u"HH:mm:ss"_s : format)));
    }
    m_time->setVisible(m_range.has_value());
    announce();
}

void LogFilterBar::clear()
{
    const QSignalBlocker severity(m_severity);
    const QSignalBlocker line(m_line);
    m_severity->setCurrentIndex(0);
    m_line->clear();
    const bool hadRange = m_range.has_value();
    setTimeRange({}, {});
    if (hadRange)
        Q_EMIT timeRangeCleared();
}

void LogFilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

FilterNode LogFilterBar::typed(QString *problem) const
{
    const QString text = m_line->text();
    if (text.isEmpty())
        return {};
    if (m_mode->currentIndex() == Expression) {
        const auto parsed = parseFilter(text);
        if (parsed)
            return parsed->root();
        *problem = parsed.error().message();
        return {};
    }
    const bool isRegex = m_mode->currentIndex() == Regex;
    return FilterNode::of({.field = FilterField::AnyText,
                           .pattern = {.text = text,
                                       .syntax = isRegex ? PatternSyntax::Regex : PatternSyntax::Literal,
                                       .isCaseSensitive = m_case->isChecked()}});
}

void LogFilterBar::announce()
{
    m_case->setEnabled(m_mode->currentIndex() != Expression);
    QString problem;
    std::vector<FilterNode> all{typed(&problem)};
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    const auto least = static_cast<Severity>(m_severity->currentData().toInt());
    if (least != Severity::Verbose)
        all.push_back(FilterNode::of({.field = FilterField::Severity, .severity = least}));
    if (m_range) {
        all.push_back(timeNode(FilterComparison::GreaterOrEqual, m_range->first));
        all.push_back(timeNode(FilterComparison::Less, m_range->second));
    }
    const LogFilter filter(FilterNode::all(std::move(all)));
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void LogFilterBar::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void LogFilterBar::drawProblem()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, statusColors(Status::Bad, palette()).text);
    m_problem->setPalette(colors);
}

void LogFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawProblem();
}

} // namespace ccm
