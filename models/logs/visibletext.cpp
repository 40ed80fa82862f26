// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/visibletext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t FirstPrintable = 0x20;
constexpr char32_t Delete = 0x7F;
constexpr char32_t ControlPictures = 0x2400;
constexpr char32_t DeletePicture = 0x2421;

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

void appendMark(QString &shown, char32_t character)
{
    if (character == U'\t')
        shown += u"→\t";
    else if (character == U'\n')
        shown += u"␊\n";
    else if (character < FirstPrintable)
        shown += QChar(static_cast<char16_t>(ControlPictures + character));
    else if (character == Delete)
        shown += QChar(static_cast<char16_t>(DeletePicture));
    else
        shown += u"⟨U+%1⟩"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
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
