// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace ccm {

/// The text with marks for the characters that nobody sees: "→" before a tab, "‹CR›", "‹LF›" before the
/// line break it makes, "‹NUL›" and its like for control characters, and "‹U+2008›" for every other blank,
/// format character, lone surrogate and character that Unicode leaves without a meaning. The plain blank
/// stays. Tabs and line breaks stay behind their marks, so that the text keeps its shape. U+2400 is
/// "‹NUL›" too, because decodeText() makes it of a zero.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace ccm
