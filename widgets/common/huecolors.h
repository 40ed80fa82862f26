// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace ccm {

/// How something marked with a hue looks: highlighted text, or the stripe of a log. `text` reaches a
/// contrast of 4.5 : 1 on `background` in light, dark and high contrast. `mark` is for bars and stripes
/// and reaches 4.5 : 1 on the palette's Base.
struct HueColors
{
    QColor text;
    QColor background;
    QColor mark;
};

/// `hue` in degrees; any number is taken, full turns do not count.
[[nodiscard]] HueColors hueColors(int hue, const QPalette &palette);
/// Black on white or white on black throughout, as the systems' high contrast themes are.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
/// The ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// Hues that differ as much as possible for numbers that follow each other: of logs, of new rules.
[[nodiscard]] int distinctHue(int number);

} // namespace ccm
