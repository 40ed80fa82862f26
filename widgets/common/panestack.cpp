// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panestack.h"

#include "widgets/common/icons.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

PaneStack::PaneStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
{
    addWidget(m_content);
    addWidget(buildNotice());
}

QWidget *PaneStack::buildNotice()
{
    constexpr int Spacing = 8;
    m_icon->setAlignment(Qt::AlignCenter);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setObjectName(u"noticeTitle"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Loading"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

    auto *notice = new QWidget(this);
    auto *column = new QVBoxLayout(notice);
    column->setSpacing(Spacing);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return notice;
}

void PaneStack::showContent()
{
    setCurrentWidget(m_content);
}

bool PaneStack::showsContent() const
{
    return currentWidget() == m_content;
}

void PaneStack::showEmpty(const QString &title, const QString &hint)
{
    showNotice(Status::Neutral, title, hint);
}

void PaneStack::showLoading(const QString &text)
{
    showNotice(Status::Neutral, text, {});
    m_busy->show();
}

void PaneStack::showError(const Error &error)
{
    showNotice(Status::Bad, tr("This could not be read"), error.message());
}

void PaneStack::showNotice(Status status, const QString &title, const QString &text)
{
    m_status = status;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_busy->hide();
    drawIcon();
    setCurrentIndex(1);
}

void PaneStack::drawIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setVisible(m_status != Status::Neutral);
    m_icon->setPixmap(statusIcon(m_status, palette()).pixmap(size));
}

void PaneStack::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace ccm
