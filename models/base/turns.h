// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

/// Characters that turn the direction of a text are named instead, as in "a‹U+202E›cod.exe": with one,
/// "cod.exe" can be made to look like "exe.doc", and all that follows a name is turned with it.
[[nodiscard]] QString withTurnsShown(QString text);

} // namespace ccm
