// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ccm {

// What stands between words and behind them, as the language of the program has it.

/// "a, b, c"
[[nodiscard]] QString commaSeparated(const QStringList &words);
/// "a; b; c"
[[nodiscard]] QString semicolonSeparated(const QStringList &parts);
/// With a full stop.
[[nodiscard]] QString asSentence(const QString &words);

} // namespace ccm
