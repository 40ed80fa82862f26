// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/highlightruleeditor.h"

#include "models/logs/highlighter.h"
#include "models/logs/logrecordtext.h"
#include "widgets/common/explain.h"
#include "widgets/common/fixedfont.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"
#include "widgets/logs/huepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

enum Kind : int { Text, Regex, Thread };

Kind kindOf(const HighlightRule &rule)
{
    if (rule.scope == HighlightScope::Thread)
        return Thread;
    return rule.pattern.syntax == PatternSyntax::Regex ? Regex : Text;
}

/// In the other columns there is nothing to mark: the rule can paint the row only.
bool paintsRowOnly(HighlightScope scope)
{
    return scope != HighlightScope::Any && scope != HighlightScope::Message;
}

QTextEdit::ExtraSelection marked(const QPlainTextEdit &edit, int hue)
{
    const HueColors colors = hueColors(hue, edit.palette());
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit.document());
    selection.format.setBackground(colors.background);
    selection.format.setForeground(colors.text);
    return selection;
}

QList<QTextEdit::ExtraSelection> selectionsOf(const QPlainTextEdit &edit, const Highlights &highlights)
{
    QList<QTextEdit::ExtraSelection> selections;
    if (highlights.hue >= 0) {
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            QTextEdit::ExtraSelection row = marked(edit, highlights.hue);
            row.cursor = QTextCursor(block);
            row.cursor.select(QTextCursor::BlockUnderCursor);
            selections.append(row);
        }
    }
    for (const HighlightSpan &span : highlights.spans) {
        QTextEdit::ExtraSelection match = marked(edit, span.hue);
        match.cursor.setPosition(static_cast<int>(span.start));
        match.cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        selections.append(match);
    }
    return selections;
}

LogRecord defaultSample()
{
    LogRecord record;
    record.message = u"CcmSetup failed with error code 0x80004005"_s;
    record.component = u"ccmsetup"_s;
    record.thread = u"6788"_s;
    record.source = u"ccmsetup.cpp:9454"_s;
    return record;
}

} // namespace

QString highlightRuleProblem(const HighlightRule &rule)
{
    if (rule.pattern.text.isEmpty())
        return HighlightRuleEditor::tr("Write what to look for.");
    const std::optional<Error> error = patternError(rule.pattern);
    return error ? error->detail : QString();
}

HighlightRuleEditor::HighlightRuleEditor(QWidget *parent) : QWidget(parent), m_sample(defaultSample())
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(LongestName);
    form->addRow(tr("&Name:"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, &HighlightRuleEditor::takeOver);
    addLookFor(*form);
    addPaint(*form);
    addSample(*form);
    setRule({});
}

void HighlightRuleEditor::addLookFor(QFormLayout &form)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->addItems({tr("Text"), tr("Regular expression"), tr("Thread number")});
    form.addRow(tr("Look &for:"), m_kind);
    m_pattern = new QLineEdit(this);
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setMaxLength(PatternSet::LongestPattern);
    m_pattern->setFont(fixedFont());
    form.addRow(tr("&Pattern:"), m_pattern);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    // Two lines of room, so that the form does not jump while somebody types.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    form.addRow(QString(), m_problem);
    m_caseSensitive = new QCheckBox(tr("Upper and lower &case must agree"), this);
    m_caseSensitive->setObjectName(u"ruleCase"_s);
    form.addRow(QString(), m_caseSensitive);
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"ruleScope"_s);
    m_scope->addItem(tr("message"), static_cast<int>(HighlightScope::Message));
    m_scope->addItem(tr("component"), static_cast<int>(HighlightScope::Component));
    m_scope->addItem(tr("source"), static_cast<int>(HighlightScope::Source));
    m_scope->addItem(tr("message, component or source"), static_cast<int>(HighlightScope::Any));
    form.addRow(tr("&In:"), m_scope);
    for (QComboBox *box : {m_kind, m_scope})
        connect(box, &QComboBox::activated, this, &HighlightRuleEditor::takeOver);
    connect(m_pattern, &QLineEdit::textEdited, this, &HighlightRuleEditor::takeOver);
    connect(m_caseSensitive, &QCheckBox::clicked, this, &HighlightRuleEditor::takeOver);
}

void HighlightRuleEditor::addPaint(QFormLayout &form)
{
    m_paint = new QComboBox(this);
    m_paint->setObjectName(u"rulePaint"_s);
    m_paint->addItem(tr("the whole row"), static_cast<int>(HighlightPaint::Row));
    m_paint->addItem(tr("what is found in the message"), static_cast<int>(HighlightPaint::Match));
    form.addRow(tr("C&olour:"), m_paint);
    m_hue = new HuePicker(this);
    m_hue->setObjectName(u"ruleHue"_s);
    form.addRow(QString(), m_hue);
    connect(m_paint, &QComboBox::activated, this, &HighlightRuleEditor::takeOver);
    connect(m_hue, &HuePicker::hueChosen, this, &HighlightRuleEditor::takeOver);
}

void HighlightRuleEditor::addSample(QFormLayout &form)
{
    m_text = new QPlainTextEdit(m_sample.message, this);
    m_text->setObjectName(u"sample"_s);
    m_text->setAccessibleName(tr("Message to try the rule on"));
    explain(*m_text, tr("Write or paste a message to see what the rule paints."));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    form.addRow(tr("&Try on:"), m_text);
    m_result = new QLabel(this);
    m_result->setObjectName(u"sampleResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    form.addRow(QString(), m_result);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HighlightRuleEditor::showResult);
}

void HighlightRuleEditor::setRule(const HighlightRule &rule)
{
    m_rule = rule;
    if (m_name->text() != rule.name)
        m_name->setText(rule.name);
    m_kind->setCurrentIndex(kindOf(rule));
    if (m_pattern->text() != rule.pattern.text)
        m_pattern->setText(rule.pattern.text);
    m_caseSensitive->setChecked(rule.pattern.isCaseSensitive);
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(rule.scope)));
    m_paint->setCurrentIndex(m_paint->findData(static_cast<int>(rule.paint)));
    m_hue->setHue(rule.hue);
    allowWhatApplies();
    showResult();
}

void HighlightRuleEditor::setSample(const LogRecord &record)
{
    m_sample = record;
    m_text->setPlainText(record.message.left(LongestSample));
}

void HighlightRuleEditor::takeOver()
{
    const int kind = m_kind->currentIndex();
    m_rule.name = m_name->text();
    m_rule.pattern = {.text = m_pattern->text(),
                      .syntax = kind == Regex ? PatternSyntax::Regex : PatternSyntax::Literal,
                      .isCaseSensitive = kind != Thread && m_caseSensitive->isChecked(),
                      .isWhole = kind == Thread};
    // Nothing is chosen where it was a thread's rule.
    const QVariant scope = m_scope->currentData();
    m_rule.scope = scope.isValid() ? static_cast<HighlightScope>(scope.toInt()) : HighlightScope::Message;
    if (kind == Thread)
        m_rule.scope = HighlightScope::Thread;
    m_rule.paint = paintsRowOnly(m_rule.scope) ? HighlightPaint::Row
                                               : static_cast<HighlightPaint>(m_paint->currentData().toInt());
    m_rule.hue = m_hue->hue();
    setRule(m_rule);
    Q_EMIT ruleEdited(m_rule);
}

void HighlightRuleEditor::allowWhatApplies()
{
    const bool isThread = kindOf(m_rule) == Thread;
    m_scope->setEnabled(!isThread);
    m_caseSensitive->setEnabled(!isThread);
    m_paint->setEnabled(!paintsRowOnly(m_rule.scope));
}

void HighlightRuleEditor::showResult()
{
    const QString problem = highlightRuleProblem(m_rule);
    m_problem->setText(problem);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, statusColors(Status::Bad, colors).text);
    m_problem->setPalette(colors);

    LogRecord record = m_sample;
    record.message = m_text->toPlainText().left(LongestSample);
    HighlightRules only{.rules = {m_rule}};
    only.rules.front().isEnabled = true;
    const Result<Highlighter> highlighter =
        problem.isEmpty() ? Highlighter::compile(only) : Result<Highlighter>(Highlighter());
    const Highlights highlights = highlighter ? highlighter->highlights(record) : Highlights();
    m_text->setExtraSelections(selectionsOf(*m_text, highlights));
    QString result = tr("The rule does not find anything here.");
    if (!highlighter)
        result = highlighter.error().message();
    else if (!problem.isEmpty())
        result = QString();
    else if (highlights.hue >= 0)
        result = tr("The rule colours the row.");
    else if (!highlights.spans.isEmpty())
        result = tr("The rule marks %n place(s).", nullptr, static_cast<int>(highlights.spans.size()));
    else if (m_rule.scope != HighlightScope::Message)
        result = tr("The rule does not find anything here: component %1, source %2, thread %3.")
                     .arg(record.component, record.source, record.thread);
    if (highlighter && !highlighter->fallbackText().isEmpty())
        result += u' ' + highlighter->fallbackText();
    m_result->setText(result);
}

void HighlightRuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_result)
        showResult();
}

} // namespace ccm
