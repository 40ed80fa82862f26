// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace ccm {

/// Keys that differ from the usual ones, by the object name of their action. An empty sequence takes the keys
/// away.
using ChosenKeys = QHash<QString, QKeySequence>;

/// The keys an action has where nobody chose others.
[[nodiscard]] QKeySequence usualKeys(const QAction &action);
/// Its keys can be chosen: it has a name that stays, and is not one of several alike.
[[nodiscard]] bool canChooseKeys(const QAction &action);
/// Gives the actions of a window, of its menus and of its panes their keys: the chosen ones, else the usual.
void applyKeys(const QWidget &window, const ChosenKeys &chosen);

/// Actions other than `action` that would answer to the same keys where `action` does: both in one part of
/// the window, or one of them in the whole window.
[[nodiscard]] QList<const QAction *> actionsWithKeys(const QWidget &window, const QAction &action,
                                                     const QKeySequence &keys);

} // namespace ccm
