// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/checkmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace ccm {
namespace {

constexpr const char *StaysOpen = "staysOpen";

} // namespace

QAction *CheckMenu::addStaying(const QString &text)
{
    QAction *action = addAction(text);
    action->setProperty(StaysOpen, true);
    return action;
}

void CheckMenu::mousePressEvent(QMouseEvent *event)
{
    m_pressed = actionAt(event->position().toPoint());
    QMenu::mousePressEvent(event);
}

/// The click that opens a menu over its own button is released inside, and chooses nothing.
void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    const bool isClick = action && action == std::exchange(m_pressed, nullptr);
    if (event->button() != Qt::LeftButton || !isClick || !runOpen(action))
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !runOpen(activeAction()))
        QMenu::keyPressEvent(event);
}

bool CheckMenu::runOpen(QAction *action)
{
    if (!action || !action->isEnabled() || (!action->isCheckable() && !action->property(StaysOpen).toBool()))
        return false;
    action->trigger();
    return true;
}

} // namespace ccm
