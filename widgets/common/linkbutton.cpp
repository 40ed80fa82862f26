// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linkbutton.h"

#include <QEvent>
#include <QGuiApplication>

namespace ccm {

using namespace Qt::StringLiterals;

LinkButton::LinkButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    draw();
}

void LinkButton::setPlace(const QString &text)
{
    setText(QString(text).replace(u'&', "&&"_L1));
}

/// A link that leads nowhere looks like any other text.
void LinkButton::draw()
{
    const QPalette usual = QGuiApplication::palette();
    const QColor color = usual.color(isEnabled() ? QPalette::Link : QPalette::WindowText);
    if (palette().color(QPalette::ButtonText) != color) {
        QPalette own; // this one colour is its own; a change of all others goes on reaching it
        own.setColor(QPalette::ButtonText, color);
        setPalette(own);
    }
    if (font().underline() != isEnabled()) {
        QFont underlined;
        underlined.setUnderline(isEnabled());
        setFont(underlined);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace ccm
