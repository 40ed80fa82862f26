// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;

namespace ccm {

/// What cannot be broken between two lines, such as the path of a Windows share, made no longer than `most`
/// characters by leaving out its middle: a label cannot be narrower than its longest word.
[[nodiscard]] QString withShortWords(const QString &text, qsizetype most = 60);
/// Shows a text so; the tool tip has all of it.
void setTextWithShortWords(QLabel &label, const QString &text);

} // namespace ccm
