// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCharFormat>

class QPalette;

namespace ccm {

enum class DiffSide : quint8 { Before, After };

/// How the parts of a side look that the other has not: a tint, and a line through or under them, so that
/// colour is not the only sign.
[[nodiscard]] QTextCharFormat markFormat(DiffSide side, const QPalette &palette);

} // namespace ccm
