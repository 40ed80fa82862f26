// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/filterline.h"

#include "widgets/common/icons.h"

#include <QKeyEvent>

#include <chrono>

namespace ccm {

using namespace std::chrono_literals;

FilterLine::FilterLine(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setWhatsThis(
        tr("Only rows that contain this text are shown; capital or small letters make no difference. "
           "Esc clears the line."));
    drawIcon();

    constexpr auto TypingPause = 120ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterLine::announce);
}

void FilterLine::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT filterChanged(m_announced);
}

void FilterLine::drawIcon()
{
    m_icon->setIcon(themedIcon(u"filter", palette()));
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    // Of no meaning here where it is empty: a dialog around it may want the key.
    event->setAccepted(!text().isEmpty());
    Q_EMIT escapePressed();
    clear();
}

void FilterLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace ccm
