// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

namespace ccm {
namespace {

struct DecodingText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Decoding)
};

constexpr qsizetype LongestShownZeroRun = 16;

/// Windows-1252 from 0x80 to 0x9F; the rest equals Latin-1. 0 where the code page has no character.
constexpr std::array<char16_t, 32> Windows1252{
    u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
    0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};

DecodedText decodeWindows1252(QByteArrayView bytes)
{
    DecodedText result{.text = QString::fromLatin1(bytes)};
    for (QChar &character : result.text) {
        const char16_t code = character.unicode();
        if (code < 0x80 || code > 0x9F)
            continue;
        const char16_t mapped = Windows1252.at(code - 0x80);
        result.undecodable |= mapped == 0;
        character = mapped == 0 ? QChar(QChar::ReplacementCharacter) : QChar(mapped);
    }
    return result;
}

DecodedText decodeBytes(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return {.text = std::move(text)};
    return decodeWindows1252(bytes);
}

DecodedText decodeUtf16(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    // Stateless alone would take a byte order mark for one; records have none of their own.
    QStringDecoder decoder(encoding,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    return {.text = std::move(text), .undecodable = decoder.hasError() || bytes.size() % 2 != 0};
}

QString withVisibleZeros(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isNull()) {
            shown.append(text[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end].isNull())
            ++end;
        shown.append(end - i > LongestShownZeroRun ? zeroBytesText(end - i)
                                                   : QString(end - i, QChar(u'\u2400')));
        i = end;
    }
    return shown;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    DecodedText result;
    switch (encoding) {
    case TextEncoding::Bytes:
        result = decodeBytes(bytes);
        break;
    case TextEncoding::Utf16Le:
        result = decodeUtf16(bytes, QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        result = decodeUtf16(bytes, QStringDecoder::Utf16BE);
        break;
    }
    if (result.text.contains(QChar(u'\0')))
        result.text = withVisibleZeros(result.text);
    return result;
}

QString zeroBytesText(qint64 count)
{
    const int shown = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return DecodingText::tr("[%n zero byte(s)]", nullptr, shown);
}

} // namespace ccm
