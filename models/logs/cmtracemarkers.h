// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ccm::cmtrace {

inline constexpr std::string_view Opener = "<![LOG[";
inline constexpr std::string_view Closer = "]LOG]!>";

/// What stands behind a closer. Only before attributes, before nothing and before another record it is
/// one; before text it is a message that speaks about it.
enum class Behind : unsigned char { Attributes, Nothing, Text };

[[nodiscard]] constexpr bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

[[nodiscard]] constexpr bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// `rest` is all there is behind the closer; a lone '<' at its end may yet become attributes.
[[nodiscard]] constexpr Behind behindCloser(std::string_view rest)
{
    if (rest.empty() || isLineEnd(rest[0]) || rest.starts_with(Opener))
        return Behind::Nothing;
    return rest[0] == '<' && (rest.size() == 1 || isLetter(rest[1])) ? Behind::Attributes : Behind::Text;
}

} // namespace ccm::cmtrace
