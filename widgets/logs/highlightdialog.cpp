// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/highlightdialog.h"

#include "models/logs/highlighter.h"
#include "widgets/common/explain.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/logs/highlightruleeditor.h"
#include "widgets/logs/huepicker.h"
#include "widgets/logs/rulefiles.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int TypingPauseMs = 200;

/// The first of "name (2)", "name (3)" that no rule has.
QString copiedName(const QString &name, const HighlightRules &rules)
{
    for (int number = 2;; ++number) {
        const QString candidate =
            HighlightDialog::tr("%1 (%2)", "name, number").arg(name, QString::number(number));
        if (std::ranges::find(rules.rules, candidate, &HighlightRule::name) == rules.rules.end())
            return candidate;
    }
}

QString shownName(const HighlightRule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.pattern.text.isEmpty() ? HighlightDialog::tr("New rule") : rule.pattern.text.left(80);
}

} // namespace

HighlightDialog::HighlightDialog(QWidget *parent)
    : QDialog(parent)
    , m_files(new RuleFiles(HighlightRules::LargestFile, *this))
    , m_message(new MessageBar(this))
    , m_editor(new HighlightRuleEditor(this))
{
    setWindowTitle(tr("Highlight rules"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(buildList(), 2);
    middle->addWidget(m_editor, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(buildButtons());

    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &HighlightDialog::tell);
    connect(m_editor, &HighlightRuleEditor::ruleEdited, this, &HighlightDialog::takeOver);
    connect(m_files, &RuleFiles::imported, this, [this](const QByteArray &json, const QString &path) {
        if (const Result<HighlightRules> rules = parseHighlightRules(json, path))
            replaceAll(*rules);
        else
            m_message->showMessage(Status::Bad, rules.error().message());
    });
    connect(m_files, &RuleFiles::failed, this,
            [this](const QString &sentence) { m_message->showMessage(Status::Bad, sentence); });
    connect(m_files, &RuleFiles::exported, this, [this](const QString &path) {
        m_message->showMessage(Status::Good, tr("The rules were saved in %1.").arg(path));
    });
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 120, metrics.height() * 30);
    fillList(-1);
}

QWidget *HighlightDialog::buildList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Highlight rules; of two that match, the upper one wins"));
    explain(*m_list, tr("Of two rules that match, the upper one wins."));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(m_list->fontMetrics().height(), m_list->fontMetrics().height()));
    connect(m_list, &QListWidget::currentRowChanged, this, &HighlightDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { takeCheckBox(m_list->row(item)); });

    auto *buttons = new QHBoxLayout;
    m_add = addButton(*buttons, tr("&Add"), u"addRule"_s, &HighlightDialog::add);
    m_duplicate = addButton(*buttons, tr("&Duplicate"), u"duplicateRule"_s, &HighlightDialog::duplicate);
    m_remove = addButton(*buttons, tr("&Remove"), u"removeRule"_s, &HighlightDialog::remove);
    auto *moves = new QHBoxLayout;
    m_up = addButton(*moves, tr("Move &up"), u"moveUp"_s, &HighlightDialog::moveUp);
    m_down = addButton(*moves, tr("Move do&wn"), u"moveDown"_s, &HighlightDialog::moveDown);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addLayout(moves);
    return side;
}

QWidget *HighlightDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    addButton(*layout, tr("I&mport..."), u"importRules"_s, &HighlightDialog::import);
    addButton(*layout, tr("&Export..."), u"exportRules"_s, &HighlightDialog::save);
    QPushButton *reset = addButton(*layout, tr("Re&set"), u"resetRules"_s, &HighlightDialog::reset);
    explain(*reset, tr("Brings back the rules that Ccmscope comes with, in place of all others."));
    layout->addStretch(1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, row);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(close);
    return row;
}

QPushButton *HighlightDialog::addButton(QLayout &layout, const QString &text, const QString &name,
                                        void (HighlightDialog::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter in a field must press none of them
    connect(button, &QPushButton::clicked, this, [this, pressed] { (this->*pressed)(); });
    layout.addWidget(button);
    return button;
}

void HighlightDialog::setRules(const HighlightRules &rules)
{
    m_soon.stop();
    m_rules = rules;
    fillList(rules.rules.isEmpty() ? -1 : std::clamp(current(), 0, static_cast<int>(rules.rules.size()) - 1));
}

void HighlightDialog::setSample(const LogRecord &record)
{
    m_editor->setSample(record);
}

void HighlightDialog::addRuleFor(const QString &text)
{
    if (m_rules.rules.size() >= HighlightRules::MostRules)
        return;
    insert(0,
           {.pattern = {.text = text.left(PatternSet::LongestPattern)},
            .hue = distinctHue(static_cast<int>(m_rules.rules.size()))});
}

void HighlightDialog::importFrom(const QString &path)
{
    m_files->importFrom(path);
}

void HighlightDialog::exportTo(const QString &path)
{
    m_files->exportTo(path, highlightRulesJson(m_rules));
}

void HighlightDialog::import()
{
    m_files->askForImport(tr("Import highlight rules"));
}

void HighlightDialog::save()
{
    // Nobody could read such a file.
    if (const QString wrong = problem(); !wrong.isEmpty())
        m_message->showMessage(Status::Warning,
                               tr("Rules can be exported once they are right. %1").arg(wrong));
    else
        m_files->askForExport(tr("Export highlight rules"), u"highlight-rules.json"_s,
                              highlightRulesJson(m_rules));
}

int HighlightDialog::current() const
{
    return m_list->currentRow();
}

void HighlightDialog::insert(int row, const HighlightRule &rule)
{
    m_rules.rules.insert(row, rule);
    fillList(row);
    changed();
    if (auto *name =
            m_editor->findChild<QWidget *>(rule.pattern.text.isEmpty() ? u"rulePattern"_s : u"ruleName"_s))
        name->setFocus();
}

void HighlightDialog::add()
{
    insert(current() + 1, {.hue = distinctHue(static_cast<int>(m_rules.rules.size()))});
}

void HighlightDialog::duplicate()
{
    HighlightRule rule = m_rules.rules[current()];
    rule.name = copiedName(shownName(rule), m_rules);
    insert(current() + 1, rule);
}

void HighlightDialog::remove()
{
    const int row = current();
    m_rules.rules.removeAt(row);
    fillList(std::min(row, static_cast<int>(m_rules.rules.size()) - 1));
    changed();
}

void HighlightDialog::moveUp()
{
    move(-1);
}

void HighlightDialog::moveDown()
{
    move(1);
}

void HighlightDialog::move(int by)
{
    const int row = current();
    m_rules.rules.swapItemsAt(row, row + by);
    fillList(row + by);
    changed();
}

void HighlightDialog::reset()
{
    replaceAll(builtInHighlightRules());
}

void HighlightDialog::replaceAll(const HighlightRules &rules)
{
    m_rules = rules;
    fillList(rules.rules.isEmpty() ? -1 : 0);
    changed();
}

void HighlightDialog::fillList(int selected)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (int row = 0; row < m_rules.rules.size(); ++row) {
            auto *item = new QListWidgetItem(m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            drawItem(row);
        }
        m_list->setCurrentRow(selected);
    }
    showCurrent();
}

void HighlightDialog::drawItem(int row)
{
    const QSignalBlocker blocker(m_list);
    const HighlightRule &rule = m_rules.rules[row];
    const QString problem = highlightRuleProblem(rule);
    QListWidgetItem *item = m_list->item(row);
    item->setText(shownName(rule));
    item->setCheckState(rule.isEnabled ? Qt::Checked : Qt::Unchecked);
    item->setIcon(problem.isEmpty() ? QIcon(huePixmap(rule.hue, palette(), m_list->fontMetrics().height(),
                                                      devicePixelRatioF()))
                                    : statusIcon(Status::Bad, palette()));
    item->setToolTip((problem.isEmpty() ? rule.pattern.text.left(500) : problem).toHtmlEscaped());
}

void HighlightDialog::showCurrent()
{
    const int row = current();
    const int count = static_cast<int>(m_rules.rules.size());
    const bool hasRule = row >= 0 && row < count;
    m_editor->setEnabled(hasRule);
    m_editor->setRule(hasRule ? m_rules.rules[row] : HighlightRule());
    m_add->setEnabled(count < HighlightRules::MostRules);
    m_duplicate->setEnabled(hasRule && count < HighlightRules::MostRules);
    m_remove->setEnabled(hasRule);
    m_up->setEnabled(hasRule && row > 0);
    m_down->setEnabled(hasRule && row + 1 < count);
}

void HighlightDialog::takeOver(const HighlightRule &rule)
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.rules[row] = rule;
    drawItem(row);
    changed();
}

void HighlightDialog::takeCheckBox(int row)
{
    m_rules.rules[row].isEnabled = m_list->item(row)->checkState() == Qt::Checked;
    if (row == current())
        m_editor->setRule(m_rules.rules[row]);
    changed();
}

void HighlightDialog::changed()
{
    m_message->clear();
    m_soon.start();
}

/// Of the first rule that has one, as a sentence; empty where all are right.
QString HighlightDialog::problem() const
{
    for (const HighlightRule &rule : m_rules.rules) {
        if (const QString wrong = highlightRuleProblem(rule); !wrong.isEmpty())
            return tr("\"%1\": %2", "a rule's name, a sentence").arg(shownName(rule), wrong);
    }
    // Patterns that are right one by one can be too much together.
    const Result<Highlighter> all = Highlighter::compile(m_rules);
    return all ? QString() : all.error().message();
}

void HighlightDialog::tell()
{
    const QString wrong = problem();
    if (wrong.isEmpty())
        Q_EMIT rulesChanged(m_rules);
    else
        m_message->showMessage(Status::Warning,
                               tr("The log keeps the rules it has until this is put right. %1").arg(wrong));
}

void HighlightDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list) {
        for (int row = 0; row < m_list->count(); ++row)
            drawItem(row);
    }
}

} // namespace ccm
