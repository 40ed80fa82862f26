// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <QColor>

class QPalette;

namespace ccm {

/// How a status looks on the palette's Base colour. `text` reaches a contrast of 4.5 : 1 on both
/// Base and `background`, in light and in dark.
struct StatusColors
{
    QColor text;
    QColor background; ///< a faint tint for bars and bands
};

[[nodiscard]] StatusColors statusColors(Status status, const QPalette &palette);
/// Qt 6.4 has no colour scheme to ask: the palette's Base tells.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace ccm
