// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/encodingdetection.h"

#include "models/logs/cmtracemarkers.h"

#include <algorithm>

namespace ccm {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t WideEvidence = 8; ///< bytes: four ASCII characters with a zero each
constexpr std::size_t LongestAsciiLine = 4096; ///< bytes that are waited for

bool isAsciiText(char byte)
{
    return (byte >= ' ' && byte <= '~') || byte == '\t';
}

/// As far as it is there; a short line ends within.
bool isWideAscii(std::string_view rest)
{
    for (std::size_t i = 0; i < std::min(rest.size(), WideEvidence); ++i) {
        const bool isText = isAsciiText(rest[i]) || (i > 0 && cmtrace::isLineEnd(rest[i]));
        if (i % 2 == 0 ? !isText : rest[i] != '\0')
            return false;
    }
    return true;
}

EncodingChange fromBytes(std::string_view rest, bool atEnd)
{
    if (rest.starts_with(Utf8Mark))
        return {.to = EncodingStart{TextEncoding::Bytes, 3}};
    if (rest.starts_with("\xFF\xFE"sv) && rest.size() >= 4 && isWideAscii(rest.substr(2, 2)))
        return {.to = EncodingStart{TextEncoding::Utf16Le, 2}};
    if (rest.size() >= WideEvidence && isWideAscii(rest))
        return {.to = EncodingStart{TextEncoding::Utf16Le, 0}};
    if (atEnd)
        return {};
    const bool mayBeMark = rest.size() < 4 && (rest[0] == '\xFF' || rest[0] == Utf8Mark[0]);
    const bool mayBeWide = rest.size() < WideEvidence && isWideAscii(rest);
    return {.isKnown = !mayBeMark && !mayBeWide};
}

EncodingChange fromWide(TextEncoding now, std::string_view rest, bool atEnd)
{
    if (rest.starts_with(now == TextEncoding::Utf16Le ? "\xFF\xFE"sv : "\xFE\xFF"sv))
        return {.to = EncodingStart{now, 2}};
    if (rest.starts_with(cmtrace::Opener))
        return {.to = EncodingStart{TextEncoding::Bytes, 0}};
    // Four characters at least, so that no two of another script are mistaken for them.
    const std::string_view window = rest.substr(0, LongestAsciiLine);
    const auto end = std::ranges::find_if_not(window, isAsciiText);
    const auto length = static_cast<std::size_t>(end - window.begin());
    if (length >= WideEvidence && window.substr(length).starts_with("\r\n"sv))
        return {.to = EncodingStart{TextEncoding::Bytes, 0}};
    const bool goesOn = length == window.size() || (window[length] == '\r' && length + 1 == window.size());
    return {.isKnown = atEnd || !goesOn || window.size() == LongestAsciiLine};
}

} // namespace

EncodingStart encodingOf(std::string_view head)
{
    if (head.starts_with(Utf8Mark))
        return {TextEncoding::Bytes, 3};
    if (head.starts_with("\xFF\xFE"sv))
        return {TextEncoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"sv))
        return {TextEncoding::Utf16Be, 2};
    if (head.size() >= 4 && head[0] && !head[1] && head[2] && !head[3])
        return {TextEncoding::Utf16Le, 0};
    if (head.size() >= 4 && !head[0] && head[1] && !head[2] && head[3])
        return {TextEncoding::Utf16Be, 0};
    return {TextEncoding::Bytes, 0};
}

EncodingChange encodingChangeAt(TextEncoding now, std::string_view rest, bool atEnd)
{
    if (rest.empty())
        return {};
    return now == TextEncoding::Bytes ? fromBytes(rest, atEnd) : fromWide(now, rest, atEnd);
}

void appendNarrow(QByteArray &narrow, QByteArrayView raw, TextEncoding encoding, bool atEnd)
{
    const qsizetype low = encoding == TextEncoding::Utf16Le ? 0 : 1;
    qsizetype at = narrow.size() * 2;
    for (; at + 1 < raw.size(); at += 2) {
        const bool ascii = raw[at + 1 - low] == '\0' && static_cast<unsigned char>(raw[at + low]) < 0x80;
        narrow.append(ascii ? raw[at + low] : '\xFF');
    }
    if (atEnd && at < raw.size())
        narrow.append('\xFF');
}

} // namespace ccm
