// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/fieldnote.h"

#include "widgets/common/icons.h"
#include "widgets/common/statuscolors.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ccm {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(field->objectName() + u"Note"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::tell(Status status, const QString &sentence)
{
    if (status == m_status && sentence == m_text->text())
        return;
    m_status = status;
    m_text->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    draw();
    setVisible(!sentence.isEmpty());
}

void FieldNote::clear()
{
    tell(Status::Neutral, {});
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::draw()
{
    const QPalette around = QApplication::palette(this);
    const StatusColors colors = statusColors(m_status, parentWidget() ? parentWidget()->palette() : around);
    QPalette own;
    own.setColor(QPalette::WindowText, colors.text);
    m_text->setPalette(own);
    QPalette marked; // all but this goes on coming from around
    if (m_status != Status::Neutral)
        marked.setColor(QPalette::Base, colors.background);
    m_field->setPalette(marked);
    m_icon->setPixmap(statusIcon(m_status, palette()).pixmap(fontMetrics().height()));
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace ccm
