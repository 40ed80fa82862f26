// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"
#include "widgets/common/longwords.h"
#include "widgets/common/statuscolors.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace ccm {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"message"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    clear();
}

void MessageBar::showMessage(Status status, const QString &text)
{
    m_status = status;
    m_whole = text;
    setTextWithShortWords(*m_text, text);
    draw();
    show();
    QAccessibleEvent announcement(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::clear()
{
    m_whole.clear();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_whole;
}

void MessageBar::draw()
{
    const QPalette around = QApplication::palette(this);
    const StatusColors colors = statusColors(m_status, around);
    QPalette own; // all but these goes on coming from around: so the bar hears of another theme
    own.setColor(QPalette::Window, colors.background);
    own.setColor(QPalette::WindowText, colors.text);
    own.setColor(QPalette::ButtonText, colors.text);
    setPalette(own);

    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(statusIcon(m_status, around).pixmap(size));
    m_close->setIcon(themedIcon(u"close", own));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw(); // the same once more changes nothing, and so ends it
}

} // namespace ccm
