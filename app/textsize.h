// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace ccm {

/// In percent of the system's size of texts.
inline constexpr std::array TextSizes{80, 90, 100, 110, 125, 150, 175, 200};
inline constexpr int UsualTextSize = 100;

/// The one of TextSizes that is nearest.
[[nodiscard]] int nearestTextSize(int percent);
/// The next larger one (1), or the next smaller one (-1); the same where there is none.
[[nodiscard]] int textSizeBeside(int percent, int step);
/// "125 %"
[[nodiscard]] QString textSizeText(int percent);
/// Sets the font of the whole program. A window that is there takes it as far as it can; another one fits.
void applyTextSize(int percent);

} // namespace ccm
