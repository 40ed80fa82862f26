// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/manifest/diffcolors.h"

#include "widgets/common/huecolors.h"

#include <QPalette>

namespace ccm {

QTextCharFormat markFormat(DiffSide side, const QPalette &palette)
{
    constexpr int Red = 5;
    constexpr int Green = 130;
    const HueColors colors = hueColors(side == DiffSide::Before ? Red : Green, palette);
    QTextCharFormat format;
    format.setForeground(colors.text);
    format.setBackground(colors.background);
    format.setFontUnderline(side == DiffSide::After);
    format.setFontStrikeOut(side == DiffSide::Before);
    return format;
}

} // namespace ccm
