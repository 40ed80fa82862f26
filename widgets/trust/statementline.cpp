// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trust/statementline.h"

#include "widgets/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace ccm {

StatementLine::StatementLine(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(name);
    m_sentence->setAccessibleName(title);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_sentence, 1, 1);
    layout->setColumnStretch(1, 1);
    drawIcon();
}

void StatementLine::setStatement(const Statement &statement, Status status)
{
    m_status = status;
    m_sentence->setText(statement.sentence);
    const QString answer = statement.answer == Answer::Yes ? tr("Yes")
        : statement.answer == Answer::No                   ? tr("No")
                                                           : tr("Not known");
    m_sentence->setAccessibleName(m_title->text() + u' ' + answer);
    drawIcon();
}

void StatementLine::drawIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 5 / 4;
    m_icon->setPixmap(statusIcon(m_status, palette()).pixmap(size));
}

void StatementLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace ccm
