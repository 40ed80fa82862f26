// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

#include <array>

namespace ccm {

enum class Theme : quint8 { System, Light, Dark, HighContrastLight, HighContrastDark };

inline constexpr std::array AllThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrastLight,
                                      Theme::HighContrastDark};

/// Sets style and palette for the whole program. Fusion where the platform has no style of its own.
void applyTheme(Theme theme);
/// Its colours. Those of the system are the platform's, light or dark; where Qt knows the scheme (from 6.5
/// on) and the platform brings no dark palette, they are those of Dark.
[[nodiscard]] QPalette themePalette(Theme theme);
/// The word for settings and file names: "system", "light", "dark", "contrast-light", "contrast-dark".
[[nodiscard]] QString themeWord(Theme theme);
[[nodiscard]] Theme themeFromWord(const QString &word);
/// Its name for people, with a mnemonic.
[[nodiscard]] QString themeTitle(Theme theme);

} // namespace ccm
