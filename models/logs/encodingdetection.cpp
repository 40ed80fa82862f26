// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/encodingdetection.h"

#include "models/logs/cmtracemarkers.h"

#include <algorithm>

namespace ccm {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t WideEvidence = 8; ///< bytes: four ASCII characters with a zero each
constexpr std::string_view WideLineEnd = "\r\0\n\0"sv;
constexpr std::string_view BigWideLineEnd = "\0\r\0\n"sv;
constexpr std::size_t LongestAsciiLine = 4096; ///< bytes that are waited for

bool isAsciiText(char byte)
{
    return (byte >= ' ' && byte <= '~') || byte == '\t';
}

/// As far as it is there; a short line ends within. It begins with a character, or with a whole line end:
/// a half one may be of the line before.
bool isWideAscii(std::string_view rest, TextEncoding encoding)
{
    const std::size_t zero = encoding == TextEncoding::Utf16Le ? 1 : 0;
    const std::string_view lineEnd = zero == 1 ? WideLineEnd : BigWideLineEnd;
    const bool mayEndLine = rest.substr(0, lineEnd.size()) == lineEnd.substr(0, rest.size());
    for (std::size_t i = 0; i < std::min(rest.size(), WideEvidence); ++i) {
        const bool isText = isAsciiText(rest[i]) || ((i > 1 || mayEndLine) && cmtrace::isLineEnd(rest[i]));
        if (i % 2 == zero ? rest[i] != '\0' : !isText)
            return false;
    }
    return true;
}

/// What half a unit at the end of a file is: of a line end that is being written, as far as it tells; else
/// no character.
char halfUnit(char byte, const QByteArray &before, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16Le)
        return cmtrace::isLineEnd(byte) ? byte : '\xFF';
    // What was there before a half zero is known, or a whole record.
    return byte == '\0' && (before.isEmpty() || before.endsWith('\r')) ? '\n' : '\xFF';
}

EncodingChange fromBytes(std::string_view rest, bool atEnd)
{
    using enum TextEncoding;
    if (rest.starts_with(Utf8Mark))
        return {.to = EncodingStart{Bytes, 3}};
    if (rest.starts_with("\xFF\xFE"sv) && rest.size() >= 4 && isWideAscii(rest.substr(2, 2), Utf16Le))
        return {.to = EncodingStart{Utf16Le, 2}};
    if (rest.starts_with("\xFE\xFF"sv) && rest.size() >= 4 && isWideAscii(rest.substr(2, 2), Utf16Be))
        return {.to = EncodingStart{Utf16Be, 2}};
    for (const TextEncoding wide : {Utf16Le, Utf16Be}) {
        if (!isWideAscii(rest, wide))
            continue;
        if (rest.size() >= WideEvidence)
            return {.to = EncodingStart{wide, 0}};
        return {.isKnown = atEnd};
    }
    const bool mayBeMark = rest.size() < 4 && "\xFF\xFE\xEF"sv.contains(rest[0]);
    return {.isKnown = atEnd || !mayBeMark};
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
        narrow.append(halfUnit(raw[at], narrow, encoding));
}

} // namespace ccm
