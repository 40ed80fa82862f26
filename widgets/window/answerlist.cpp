// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/answerlist.h"

#include "widgets/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace ccm {

using namespace Qt::StringLiterals;

AnswerList::AnswerList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    setObjectName(u"answers"_s);
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
    m_layout->setVerticalSpacing(fontMetrics().height() / 4);
}

void AnswerList::setAnswers(QList<PlanAnswer> answers)
{
    m_answers = std::move(answers);
    while (m_lines.size() < m_answers.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < m_answers.size();
        m_lines[i].text->setText(used ? m_answers[i].text : QString());
        m_lines[i].text->setVisible(used);
        m_lines[i].icon->setVisible(used);
    }
    draw();
}

QString AnswerList::text() const
{
    QStringList lines;
    for (const PlanAnswer &answer : m_answers)
        lines.append(answer.text);
    return lines.join(u'\n');
}

void AnswerList::addLine()
{
    const auto row = static_cast<int>(m_lines.size());
    auto *icon = new QLabel(this);
    auto *text = new QLabel(this);
    text->setObjectName(u"answer%1"_s.arg(row));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = text->font();
    font.setBold(row == 0);
    text->setFont(font);
    m_layout->addWidget(icon, row, 0, Qt::AlignTop);
    m_layout->addWidget(text, row, 1);
    m_lines.append(Line{icon, text});
}

void AnswerList::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const Status status = m_answers[i].status == Status::Neutral ? Status::Notice : m_answers[i].status;
        m_lines[i].icon->setPixmap(statusIcon(status, palette()).pixmap(size));
    }
}

void AnswerList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace ccm
