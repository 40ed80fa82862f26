// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/command.h"

#include <functional>

class QWidget;

namespace ccm {

/// Named limits of what one search goes through while somebody types.
struct TableSearchLimits
{
    static constexpr int Rows = 5'000; ///< of each table
    static constexpr int FoundPerTable = 20;
    static constexpr int LeastCharacters = 2;
};

/// The rows of the tables in a pane in which every word of `typed` occurs, in whichever column: what it says,
/// the name of its table behind `title`, and the way to it. `follow` goes that way in the pane, and lets the
/// user go back.
[[nodiscard]] QList<Command> rowsWith(const QWidget &pane, const QString &title, const QString &typed,
                                      const std::function<void(const std::function<void()> &)> &follow);

} // namespace ccm
