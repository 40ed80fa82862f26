// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logfilterbar.h"

#include "models/logs/filterexpression.h"
#include "widgets/common/explain.h"
#include "widgets/common/filterline.h"
#include "widgets/common/statuscolors.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_mode);
    row->addWidget(m_case);
    row->addWidget(m_severity);
    row->addWidget(m_time);
    connect(m_line, &FilterLine::filterChanged, this, &LogFilterBar::announce);
    connect(m_line, &FilterLine::escapePressed, this, &LogFilterBar::clear);
    // The line may not have said yet what was set here.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
    });
    // Also a text that was announced: the user wants a filter that was cancelled after all.
    connect(m_line, &QLineEdit::returnPressed, this, &LogFilterBar::announce);
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
    setLineWidth();
    m_mode->setMinimumWidth(fontMetrics().averageCharWidth() * 9);
    m_line->setObjectName(u"logFilter"_s);
    m_mode->setObjectName(u"filterMode"_s);
    m_mode->setAccessibleName(tr("How the filter is read"));
    m_mode->addItems({tr("Text"), tr("Regular expression"), tr("Expression")});
    explain(*m_mode,
            tr("Expression: words, \"phrases\", /regular expressions/, component:ccmsetup, "
               "thread=1234, severity>=warning, time>=2013-09-10T22:00, AND, OR, NOT, "
               "parentheses."));
    m_case->setObjectName(u"matchCase"_s);
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    explain(*m_case, tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_severity->setObjectName(u"severityFilter"_s);
    m_severity->setAccessibleName(tr("Show which severities"));
    m_severity->setWhatsThis(tr("Hides records of other severities."));
    m_line->setWhatsThis(
        tr("Hides the records that do not pass. How the line is read, as a text, as a regular "
           "expression or as an expression, is chosen beside it. Esc clears the line."));
    m_severity->addItem(tr("All severities"), static_cast<int>(Severity::Verbose));
    m_severity->addItem(tr("Without verbose"), static_cast<int>(Severity::Info));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_time->setObjectName(u"timeFilter"_s);
    m_time->hide();
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFrameShape(QFrame::Box);
    m_problem->setMargin(fontMetrics().averageCharWidth() / 2);
    m_problem->setAutoFillBackground(true);
    m_problem->hide();
    drawProblem();
}

/// Where the window is narrow, what is typed needs the room more than what is chosen.
void LogFilterBar::setLineWidth()
{
    constexpr int Characters = 30;
    constexpr int BesideTime = 24;
    const int character = fontMetrics().averageCharWidth();
    m_line->setMinimumWidth(character * (m_range ? BesideTime : Characters));
    m_severity->setMinimumWidth(m_range ? character * 9 : 0);
    m_severity->setSizePolicy(m_range ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QString LogFilterBar::expression() const
{
    QString problem;
    const LogFilter filter = whole(&problem);
    return problem.isEmpty() ? filterExpression(filter) : m_line->text();
}

bool LogFilterBar::looksLikeExpression() const
{
    static const QRegularExpression condition(u"(^|[\\s(])[A-Za-z]{2,}(:|[<>]?=)\\S"_s);
    static const QRegularExpression word(u"\\s(AND|OR)\\s"_s);
    const QString text = m_line->text();
    return m_mode->currentIndex() == Text && (text.contains(condition) || text.contains(word));
}

void LogFilterBar::setExpression(const QString &expression)
{
    m_isChanging = true;
    m_mode->setCurrentIndex(Expression);
    m_line->setText(expression);
    m_isChanging = false;
    announce();
}

void LogFilterBar::use(const QString &expression)
{
    m_isChanging = true;
    m_severity->setCurrentIndex(0);
    const bool hadRange = m_range.has_value();
    setTimeRange({}, {});
    setExpression(expression);
    if (hadRange)
        Q_EMIT timeRangeCleared();
}

void LogFilterBar::restore(const QString &expression)
{
    use(expression);
    const auto parsed = parseFilter(expression);
    if (!parsed)
        return;
    const FilterNode &root = parsed->root();
    const bool isOne = root.kind == FilterNode::Kind::Condition;
    const FilterCondition &one = root.condition;
    if (!isOne || one.field != FilterField::AnyText || one.pattern.isWhole)
        return;
    // As it was typed: what is typed next is read in the same way.
    m_isChanging = true;
    m_mode->setCurrentIndex(one.pattern.syntax == PatternSyntax::Regex ? Regex : Text);
    m_case->setChecked(one.pattern.isCaseSensitive);
    m_line->setText(one.pattern.text);
    m_isChanging = false;
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
        const bool isOneDay = from.date() == to.date();
        const QString shortly = isOneDay ? u"HH:mm:ss"_s : u"yyyy-MM-dd"_s;
        //: A span of time that is shown; the mark is that of a button which takes it away.
        m_time->setText(tr("%1 to %2 ✕").arg(from.toString(shortly), to.toString(shortly)));
        const QString whole = u"yyyy-MM-dd HH:mm:ss"_s;
        const QString hint = tr("Only records from %1 to %2 are shown. Click to show all times again.")
                                 .arg(from.toString(whole), to.toString(whole));
        m_time->setToolTip(hint);
        m_time->setAccessibleName(hint);
    }
    m_time->setVisible(m_range.has_value());
    setLineWidth();
    announce();
}

void LogFilterBar::clear()
{
    m_isChanging = true;
    m_severity->setCurrentIndex(0);
    m_line->clear();
    m_isChanging = false;
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
        // What was typed stands above it.
        *problem = parsed.error().detail.isEmpty() ? parsed.error().message() : parsed.error().detail;
        return {};
    }
    const bool isRegex = m_mode->currentIndex() == Regex;
    return FilterNode::of({.field = FilterField::AnyText,
                           .pattern = {.text = text,
                                       .syntax = isRegex ? PatternSyntax::Regex : PatternSyntax::Literal,
                                       .isCaseSensitive = m_case->isChecked()}});
}

LogFilter LogFilterBar::whole(QString *problem) const
{
    std::vector<FilterNode> all{typed(problem)};
    const auto least = static_cast<Severity>(m_severity->currentData().toInt());
    if (least != Severity::Verbose)
        all.push_back(FilterNode::of({.field = FilterField::Severity, .severity = least}));
    if (m_range) {
        all.push_back(timeNode(FilterComparison::GreaterOrEqual, m_range->first));
        all.push_back(timeNode(FilterComparison::Less, m_range->second));
    }
    return LogFilter(FilterNode::all(std::move(all)));
}

void LogFilterBar::announce()
{
    if (m_isChanging)
        return;
    m_case->setEnabled(m_mode->currentIndex() != Expression);
    QString problem;
    const LogFilter filter = whole(&problem);
    if (m_isUnreadable != !problem.isEmpty()) {
        m_isUnreadable = !m_isUnreadable;
        Q_EMIT wrongnessChanged();
    }
    if (m_isUnreadable) {
        showProblem(stillShown(problem));
        return;
    }
    if (filter == m_filter && !m_isRejected) {
        showProblem(m_remark);
        return;
    }
    m_isRejected = false;
    m_filter = filter;
    showRemark({});
    Q_EMIT filterChanged(m_filter);
}

void LogFilterBar::showRemark(const QString &text)
{
    m_remark = text;
    showProblem(text);
}

void LogFilterBar::reject(const QString &why)
{
    m_isRejected = true;
    showRemark(why);
}

QString LogFilterBar::stillShown(const QString &problem)
{
    return tr("%1 The list still shows what it showed before.").arg(problem);
}

void LogFilterBar::showProblemsOn(QWidget *ground, QWidget *spared)
{
    m_spared = spared;
    m_problem->setParent(ground);
    drawProblem();
}

void LogFilterBar::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_line->setAccessibleDescription(text);
    m_problem->setVisible(!text.isEmpty());
    placeProblem();
}

void LogFilterBar::placeProblem()
{
    QWidget *ground = m_problem->parentWidget();
    if (m_problem->isHidden() || !ground->isAncestorOf(m_line))
        return;
    QPoint below = m_line->mapTo(ground, QPoint(0, m_line->height()));
    if (m_spared && m_spared->isVisible())
        below.setY(std::max(below.y(), m_spared->mapTo(ground, QPoint(0, m_spared->height())).y()));
    const int width = std::min(ground->width() - below.x(), fontMetrics().averageCharWidth() * 70);
    m_problem->setGeometry(below.x(), below.y(), width, m_problem->heightForWidth(width));
    m_problem->raise();
}

void LogFilterBar::drawProblem()
{
    QPalette colors = palette();
    const StatusColors bad = statusColors(Status::Bad, palette());
    colors.setColor(QPalette::Window, bad.background);
    colors.setColor(QPalette::WindowText, bad.text);
    m_problem->setPalette(colors);
}

void LogFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawProblem();
}

void LogFilterBar::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeProblem();
}

void LogFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the line's own place
    placeProblem();
}

} // namespace ccm
