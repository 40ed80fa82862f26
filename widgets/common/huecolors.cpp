// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/huecolors.h"

#include "widgets/common/statuscolors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

constexpr double ReadableContrast = 4.6; ///< WCAG asks for 4.5; the rest is for rounding

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor hsl(int hue, double saturation, double lightness)
{
    return QColor::fromHslF(static_cast<float>(hue / 360.0), static_cast<float>(saturation),
                            static_cast<float>(std::clamp(lightness, 0.0, 1.0)))
        .toRgb();
}

/// The hue in the lightness nearest to `lightness` that can be read on both grounds: darker on light
/// ground, lighter on dark.
QColor readable(int hue, double saturation, double lightness, const QColor &ground, const QColor &other)
{
    constexpr double Step = 0.01;
    const bool onDark = luminance(ground) < 0.18;
    QColor color = hsl(hue, saturation, lightness);
    while (std::min(contrastRatio(color, ground), contrastRatio(color, other)) < ReadableContrast
           && lightness > 0.0 && lightness < 1.0) {
        lightness += onDark ? Step : -Step;
        color = hsl(hue, saturation, lightness);
    }
    return color;
}

} // namespace

HueColors hueColors(int hue, const QPalette &palette)
{
    const int turned = ((hue % 360) + 360) % 360;
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    HueColors colors{.mark = readable(turned, 0.75, dark ? 0.62 : 0.40, base, base)};
    if (isHighContrast(palette)) {
        // Faint tints do not count there: the text stands inverted on the full colour.
        colors.text = base;
        colors.background = readable(turned, 1.0, dark ? 0.60 : 0.35, base, base);
        return colors;
    }
    colors.background = hsl(turned, dark ? 0.55 : 0.85, dark ? 0.22 : 0.86);
    colors.text = readable(turned, dark ? 0.60 : 0.90, dark ? 0.85 : 0.18, colors.background, base);
    return colors;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double NearlyAll = 19.0;
    const QColor base = palette.color(QPalette::Base);
    return base == palette.color(QPalette::Window)
        && contrastRatio(base, palette.color(QPalette::Text)) > NearlyAll;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    const double lighter = std::max(first, second);
    const double darker = std::min(first, second);
    return (lighter + 0.05) / (darker + 0.05);
}

int distinctHue(int number)
{
    constexpr double GoldenAngle = 137.508;
    constexpr double Blue = 210.0;
    return static_cast<int>(std::fmod(Blue + number * GoldenAngle, 360.0));
}

} // namespace ccm
