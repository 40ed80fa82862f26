// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ccm::cmtrace {

inline constexpr std::string_view Opener = "<![LOG[";
inline constexpr std::string_view Closer = "]LOG]!>";

/// In minutes, both ways: a day. What is beyond it is no bias, whatever it is.
inline constexpr int LargestBias = 1440;

/// What stands behind a closer. Only before attributes, before nothing and before another record it is
/// one; before text it is a message that speaks about it.
enum class Behind : unsigned char { Attributes, Nothing, Text };

[[nodiscard]] constexpr bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

[[nodiscard]] constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

[[nodiscard]] constexpr bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// "ccmsetup.cpp:1234", as the compiler of a native writer puts it there; the case does not count. For bytes
/// and for decoded text.
template<typename Character>
[[nodiscard]] constexpr bool isNativeSource(std::basic_string_view<Character> source)
{
    using namespace std::string_view_literals;
    const auto name = source.substr(0, source.rfind(Character(':')));
    const auto endsWith = [name](std::string_view ending) {
        return name.size() >= ending.size()
            && std::equal(ending.begin(), ending.end(),
                          name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                          [](char known, Character given) {
                              return given == Character(known)
                                  || (isLetter(known) && (given | 0x20) == Character(known));
                          });
    };
    return endsWith(".cpp"sv) || endsWith(".h"sv) || endsWith(".c"sv) || endsWith(".cc"sv)
        || endsWith(".cxx"sv);
}

/// `end` without the line ends before it, back to `begin`.
[[nodiscard]] constexpr std::size_t trimmedEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && isLineEnd(text[end - 1]))
        --end;
    return end;
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

struct AttributesEnd
{
    std::size_t at = std::string_view::npos; ///< behind the '>', or at what cuts the attributes off
    bool isWhole = false;
};

/// The end of the attributes that begin `tail`: a '>' outside of quotes. A line end and another opener cut
/// them off; npos where neither is there.
[[nodiscard]] AttributesEnd endOfAttributes(std::string_view tail);

/// Whether a line is the end of attributes whose record another writer tore: `nent="X" context="" type="1"
/// thread="12" file="">`, or `G]!><time=... >` behind half a closer. No other element may stand in it.
[[nodiscard]] bool isOrphanTail(std::string_view line);

/// Whether attributes hold a time and a date.
[[nodiscard]] bool isFullTail(std::string_view tail);

} // namespace ccm::cmtrace
