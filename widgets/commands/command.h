// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace ccm {

/// Something that can be done, or gone to, by its name.
struct Command
{
    QString text; ///< without mnemonic
    QString where; ///< the menus that lead to it, or the part of the window that it belongs to
    QPointer<QAction> action; ///< null where it is no action: a place to go to
    std::function<void()> run;

    [[nodiscard]] QKeySequence keys() const;
};

/// What a window offers: its menus from top to bottom, then the actions of what is on screen. `isHiddenToo`:
/// those of panes behind it as well. Menus that fill when they open are filled.
[[nodiscard]] QList<Command> commandsOf(const QWidget &window, bool isHiddenToo = false);

/// Those in which every word of `typed` occurs, the closest first: by how the name begins, by how a word of
/// it begins, by what it holds, by where it is. Of those alike in the order given; all where nothing is
/// typed.
[[nodiscard]] QList<Command> matching(const QList<Command> &commands, const QString &typed);

} // namespace ccm
