// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
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

/// Whether the opener at `at`, which is not 0, is spoken about ("found <![LOG[ in it") rather than begun.
/// A torn write is glued to the record that it cuts off.
[[nodiscard]] bool isMentioned(std::string_view text, std::size_t at);

/// Behind the '>' that ends the attributes at the start of `tail`, leaving out those within quotes; npos
/// where there is none.
[[nodiscard]] std::size_t endOfAttributes(std::string_view tail);

/// Whether attributes hold a time and a date.
[[nodiscard]] bool isFullTail(std::string_view tail);

} // namespace ccm::cmtrace
