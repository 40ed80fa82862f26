// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ccm {

/// Longer messages are not looked through, in characters. Policies of a megabyte occur.
constexpr qsizetype LongestIndentedText = 2'000'000;
/// What is nested deeper is indented no further, or else a small text grows without limit.
constexpr int DeepestIndent = 40;

/// The message with the JSON or the XML that it holds on lines of its own and indented; what stands
/// before and after it is kept. Only blanks and line breaks between tokens change. None where the message
/// holds neither, or not a whole one.
[[nodiscard]] std::optional<QString> indentedText(const QString &message);

} // namespace ccm
