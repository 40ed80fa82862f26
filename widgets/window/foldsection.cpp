// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/foldsection.h"

#include "widgets/common/icons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccm {

using namespace Qt::StringLiterals;

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_content(content)
{
    m_heading->setObjectName(u"heading"_s);
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::TabFocus);
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    const int indent = fontMetrics().averageCharWidth() * 2;
    m_summary->setContentsMargins(indent, 0, 0, 0);

    auto *line = new QHBoxLayout;
    line->addWidget(m_heading);
    line->addWidget(m_status);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(line);
    layout->addWidget(m_summary);
    layout->addWidget(m_content);
    m_content->setContentsMargins(indent, 0, 0, 0);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

void FoldSection::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_heading->setAccessibleName(isOpen ? tr("%1, unfolded").arg(m_heading->text())
                                        : tr("%1, folded").arg(m_heading->text()));
    m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(isOpen);
    m_summary->setVisible(!isOpen && !m_summary->text().isEmpty());
}

bool FoldSection::isOpen() const
{
    return m_isOpen;
}

void FoldSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_heading->setAccessibleDescription(summary);
    m_summary->setVisible(!isOpen() && !summary.isEmpty());
}

void FoldSection::setStatus(Status status)
{
    m_worst = status;
    draw();
}

void FoldSection::draw()
{
    m_status->setVisible(m_worst != Status::Neutral);
    m_status->setPixmap(statusIcon(m_worst, palette()).pixmap(fontMetrics().height()));
}

void FoldSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace ccm
