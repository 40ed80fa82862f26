// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/chosenkeys.h"

#include "widgets/commands/command.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace ccm {
namespace {

constexpr auto UsualKeys = "usualKeys";

bool isOfWindow(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut
        || action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Whether keys pressed in `inner` reach an action of `outer`.
bool reaches(const QAction &outer, const QAction &inner)
{
    if (isOfWindow(outer))
        return true;
    const auto outers = outer.associatedObjects();
    const auto inners = inner.associatedObjects();
    for (QObject *out : outers) {
        for (QObject *in : inners) {
            const auto *outWidget = qobject_cast<QWidget *>(out);
            const auto *inWidget = qobject_cast<QWidget *>(in);
            if (outWidget && inWidget && (outWidget == inWidget || outWidget->isAncestorOf(inWidget)))
                return true;
        }
    }
    return false;
}

} // namespace

QKeySequence usualKeys(const QAction &action)
{
    const QVariant usual = action.property(UsualKeys);
    return usual.isValid() ? usual.value<QKeySequence>() : action.shortcut();
}

bool canChooseKeys(const QAction &action)
{
    return !action.objectName().isEmpty();
}

void applyKeys(const QWidget &window, const ChosenKeys &chosen)
{
    const QList<Command> commands = commandsOf(window, true);
    for (const Command &command : commands) {
        QAction *action = command.action;
        if (!canChooseKeys(*action))
            continue;
        const QKeySequence usual = usualKeys(*action);
        action->setProperty(UsualKeys, QVariant::fromValue(usual));
        action->setShortcut(chosen.value(action->objectName(), usual));
    }
}

QList<const QAction *> actionsWithKeys(const QWidget &window, const QAction &action, const QKeySequence &keys)
{
    QList<const QAction *> found;
    if (keys.isEmpty())
        return found;
    const QList<Command> commands = commandsOf(window, true);
    for (const Command &command : commands) {
        const QAction *other = command.action;
        const bool isBoth = other != &action && other->shortcut() == keys;
        if (isBoth && (reaches(*other, action) || reaches(action, *other)))
            found.append(other);
    }
    return found;
}

} // namespace ccm
