// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/panestack.h"

#include "widgets/common/icons.h"
#include "widgets/common/longwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMetaMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

namespace ccm {

using namespace Qt::StringLiterals;

PaneStack::PaneStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_offers(new QWidget(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(500));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_cancel->setVisible(isSignalConnected(QMetaMethod::fromSignal(&PaneStack::cancelWanted)));
    });
    connect(m_cancel, &QPushButton::clicked, this, &PaneStack::cancelWanted);
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
    m_busy->setObjectName(u"noticeProgress"_s);
    m_cancel->setObjectName(u"noticeCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel loading"));
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
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    new QHBoxLayout(m_offers);
    column->addWidget(m_offers, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return notice;
}

void PaneStack::showContent()
{
    m_isLoading = false;
    m_patience.stop();
    setCurrentWidget(m_content);
}

bool PaneStack::showsContent() const
{
    return currentWidget() == m_content;
}

void PaneStack::showEmpty(const QString &title, const QString &hint, const QList<Offer> &offers)
{
    showNotice(Status::Neutral, title, hint);
    setOffers(offers);
}

void PaneStack::setOffers(const QList<Offer> &offers)
{
    qDeleteAll(m_offers->findChildren<QPushButton *>());
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text, m_offers);
        button->setAccessibleName(offer.text);
        button->setAutoDefault(true); // Return presses it, as it does on the start page
        // What runs may take the offers away, and with them the button.
        connect(button, &QPushButton::clicked, this, offer.run, Qt::QueuedConnection);
        m_offers->layout()->addWidget(button);
    }
    m_offers->setVisible(!offers.isEmpty());
}

void PaneStack::showLoading(const QString &text)
{
    showNotice(Status::Neutral, text, {});
    m_busy->setRange(0, 0);
    m_busy->show();
    m_isLoading = true;
    m_patience.start();
}

void PaneStack::showProgress(qint64 done, qint64 total)
{
    if (!m_isLoading || m_patience.isActive() || done <= 0)
        return;
    constexpr int Parts = 1000;
    const QLocale locale;
    const bool isKnown = total >= done; // a size that was announced may be wrong
    m_busy->setRange(0, isKnown ? Parts : 0);
    if (isKnown)
        m_busy->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * Parts));
    m_text->setText(isKnown
                        ? tr("%1 of %2").arg(locale.formattedDataSize(done), locale.formattedDataSize(total))
                        : locale.formattedDataSize(done));
    m_text->show();
}

void PaneStack::showError(const Error &error)
{
    showNotice(Status::Bad, tr("This could not be read"), error.message());
}

void PaneStack::showNotice(Status status, const QString &title, const QString &text)
{
    m_status = status;
    setTextWithShortWords(*m_title, title);
    setTextWithShortWords(*m_text, text);
    m_text->setVisible(!text.isEmpty());
    m_busy->hide();
    m_cancel->hide();
    setOffers({});
    m_patience.stop();
    m_isLoading = false;
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
