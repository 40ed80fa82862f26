// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/visibletext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t Delete = 0x7F;
constexpr char32_t ZeroPicture = 0x2400; // decodeText() makes it of a zero

/// As ASCII names them. Their pictures in Unicode are missing in many fonts.
constexpr std::array<QLatin1StringView, 0x20> ControlNames{
    "NUL"_L1, "SOH"_L1, "STX"_L1, "ETX"_L1, "EOT"_L1, "ENQ"_L1, "ACK"_L1, "BEL"_L1,
    "BS"_L1,  "TAB"_L1, "LF"_L1,  "VT"_L1,  "FF"_L1,  "CR"_L1,  "SO"_L1,  "SI"_L1,
    "DLE"_L1, "DC1"_L1, "DC2"_L1, "DC3"_L1, "DC4"_L1, "NAK"_L1, "SYN"_L1, "ETB"_L1,
    "CAN"_L1, "EM"_L1,  "SUB"_L1, "ESC"_L1, "FS"_L1,  "GS"_L1,  "RS"_L1,  "US"_L1};

/// Letters and marks by their category that are drawn as nothing.
struct Range
{
    char32_t first;
    char32_t last;
};
constexpr std::array<Range, 9> DrawnAsNothing{{
    {0x034F, 0x034F}, // combining grapheme joiner
    {0x115F, 0x1160}, // Hangul fillers
    {0x17B4, 0x17B5}, // inherent vowels of Khmer
    {0x180B, 0x180F}, // Mongolian selectors
    {0x2800, 0x2800}, // braille without a dot
    {0x3164, 0x3164}, // Hangul filler
    {0xFE00, 0xFE0F}, // variation selectors
    {0xFFA0, 0xFFA0}, // Hangul filler
    {0xE0100, 0xE01EF}, // more variation selectors
}};

bool isHidden(char32_t character)
{
    if (character == ZeroPicture)
        return true;
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
        return character != U' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return std::ranges::any_of(DrawnAsNothing, [character](const Range &range) {
            return character >= range.first && character <= range.last;
        });
    }
}

QString nameOf(char32_t character)
{
    if (character < ControlNames.size())
        return ControlNames.at(character);
    if (character == Delete)
        return u"DEL"_s;
    if (character == ZeroPicture)
        return ControlNames.front();
    return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

void appendMark(QString &shown, char32_t character)
{
    if (character == U'\t') {
        shown += u"→\t";
        return;
    }
    shown += u'‹' + nameOf(character) + u'›';
    if (character == U'\n')
        shown += u'\n';
}

} // namespace

QString visibleText(QStringView text)
{
    QString shown;
    shown.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!isHidden(character)) {
            shown += QChar::fromUcs4(character);
            continue;
        }
        appendMark(shown, character);
        // A bare carriage return ends a line too.
        if (character == U'\r' && i + 1 < text.size() && text[i + 1] != u'\n')
            shown += u'\n';
    }
    return shown;
}

} // namespace ccm
