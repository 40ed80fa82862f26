// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace ccm {
namespace {

struct DecodingText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Decoding)
};

constexpr qsizetype LongestShownZeroRun = 16;

DecodedText decodeBytes(QByteArrayView bytes, const TextSettings &settings)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return {.text = std::move(text)};
    text = decodeAnsi(bytes, settings.ansi);
    const bool undecodable = text.contains(QChar(QChar::ReplacementCharacter));
    return {.text = std::move(text), .undecodable = undecodable};
}

/// Halves of surrogate pairs become replacement marks; whether there were any. Qt keeps them as they are.
bool replaceLoneSurrogates(QString &text)
{
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        found = true;
    }
    return found;
}

DecodedText decodeUtf16(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    // Stateless alone would take a byte order mark for one; records have none of their own.
    QStringDecoder decoder(encoding,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    const bool hasLone = replaceLoneSurrogates(text);
    return {.text = std::move(text), .undecodable = hasLone || decoder.hasError() || bytes.size() % 2 != 0};
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

DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding, const TextSettings &settings)
{
    DecodedText result;
    switch (encoding) {
    case TextEncoding::Bytes:
        result = decodeBytes(bytes, settings);
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
