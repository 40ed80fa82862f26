// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logfindbar.h"

#include "widgets/common/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ccm {

using namespace Qt::StringLiterals;

LogFindBar::LogFindBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_regex(new QCheckBox(tr("Regular expression"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_result(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_regex->setObjectName(u"findRegex"_s);
    m_case->setObjectName(u"findCase"_s);
    m_close->setObjectName(u"closeFind"_s);
    m_line->setObjectName(u"findLine"_s);
    m_line->setPlaceholderText(tr("Find in the log (F3 next, Shift+F3 previous)"));
    m_line->setAccessibleName(tr("Find in the log"));
    m_line->setClearButtonEnabled(true);
    m_result->setObjectName(u"findResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    drawIcon();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_regex);
    row->addWidget(m_case);
    row->addWidget(m_result);
    row->addWidget(m_close);
    connect(m_line, &QLineEdit::textChanged, this, &LogFindBar::announce);
    connect(m_regex, &QCheckBox::toggled, this, &LogFindBar::announce);
    connect(m_case, &QCheckBox::toggled, this, &LogFindBar::announce);
    connect(m_close, &QToolButton::clicked, this, &LogFindBar::closed);
}

void LogFindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_line->setText(text);
    announce(); // what was found before it was closed is forgotten
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool LogFindBar::isEmpty() const
{
    return m_line->text().isEmpty();
}

void LogFindBar::showResult(const QString &text)
{
    m_result->setText(text);
    m_result->setToolTip(text.toHtmlEscaped());
}

void LogFindBar::announce()
{
    if (isEmpty()) {
        Q_EMIT patternChanged({});
        return;
    }
    const auto syntax = m_regex->isChecked() ? PatternSyntax::Regex : PatternSyntax::Literal;
    Q_EMIT patternChanged(LogFilter(FilterNode::of(
        {.field = FilterField::AnyText,
         .pattern = {.text = m_line->text(), .syntax = syntax, .isCaseSensitive = m_case->isChecked()}})));
}

void LogFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT findRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void LogFindBar::drawIcon()
{
    m_close->setIcon(themedIcon(u"close", palette()));
}

void LogFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace ccm
