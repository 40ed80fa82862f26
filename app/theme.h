// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

enum class Theme : quint8 { System, Light, Dark };

/// Sets style and palette for the whole program. Fusion where the platform has no style of its own.
void applyTheme(Theme theme);
/// The word for settings and file names: "system", "light", "dark".
[[nodiscard]] QString themeWord(Theme theme);
[[nodiscard]] Theme themeFromWord(const QString &word);

} // namespace ccm
