// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/ansicodepage.h"

#include <QCoreApplication>
#include <QTextCodec>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct CodePageText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::AnsiCodePage)

public:
    static QString region(AnsiCodePage codePage);
};

/// Windows-1252 from 0x80 to 0x9F; the rest equals Latin-1. 0 where the code page has no character.
constexpr std::array<char16_t, 32> Windows1252{
    u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
    0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80 || code > 0x9F)
            continue;
        const char16_t mapped = Windows1252.at(code - 0x80);
        character = mapped == 0 ? QChar(QChar::ReplacementCharacter) : QChar(mapped);
    }
    return text;
}

/// Codecs have the names of the system's libraries; the Windows number is not always one of them.
QTextCodec *codecOf(AnsiCodePage codePage)
{
    switch (codePage) {
    case AnsiCodePage::Thai:
        return QTextCodec::codecForName("TIS-620");
    case AnsiCodePage::Japanese:
        return QTextCodec::codecForName("Shift_JIS");
    case AnsiCodePage::ChineseSimplified:
        return QTextCodec::codecForName("GBK");
    case AnsiCodePage::Korean: {
        QTextCodec *codec = QTextCodec::codecForName("windows-949");
        return codec ? codec : QTextCodec::codecForName("cp949");
    }
    case AnsiCodePage::ChineseTraditional:
        return QTextCodec::codecForName("Big5");
    default:
        return QTextCodec::codecForName("windows-" + QByteArray::number(static_cast<int>(codePage)));
    }
}

QString CodePageText::region(AnsiCodePage codePage)
{
    switch (codePage) {
    case AnsiCodePage::Thai:
        return tr("Thai");
    case AnsiCodePage::Japanese:
        return tr("Japanese");
    case AnsiCodePage::ChineseSimplified:
        return tr("Simplified Chinese");
    case AnsiCodePage::Korean:
        return tr("Korean");
    case AnsiCodePage::ChineseTraditional:
        return tr("Traditional Chinese");
    case AnsiCodePage::CentralEuropean:
        return tr("Central European");
    case AnsiCodePage::Cyrillic:
        return tr("Cyrillic");
    case AnsiCodePage::Western:
        return tr("Western European");
    case AnsiCodePage::Greek:
        return tr("Greek");
    case AnsiCodePage::Turkish:
        return tr("Turkish");
    case AnsiCodePage::Hebrew:
        return tr("Hebrew");
    case AnsiCodePage::Arabic:
        return tr("Arabic");
    case AnsiCodePage::Baltic:
        return tr("Baltic");
    case AnsiCodePage::Vietnamese:
        return tr("Vietnamese");
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<AnsiCodePage> &ansiCodePages()
{
    static const QList<AnsiCodePage> pages{AnsiCodePage::Western,         AnsiCodePage::Thai,
                                           AnsiCodePage::Japanese,        AnsiCodePage::ChineseSimplified,
                                           AnsiCodePage::Korean,          AnsiCodePage::ChineseTraditional,
                                           AnsiCodePage::CentralEuropean, AnsiCodePage::Cyrillic,
                                           AnsiCodePage::Greek,           AnsiCodePage::Turkish,
                                           AnsiCodePage::Hebrew,          AnsiCodePage::Arabic,
                                           AnsiCodePage::Baltic,          AnsiCodePage::Vietnamese};
    return pages;
}

std::optional<AnsiCodePage> ansiCodePageOf(int number)
{
    const auto found =
        std::ranges::find(ansiCodePages(), number, [](AnsiCodePage page) { return static_cast<int>(page); });
    return found == ansiCodePages().end() ? std::nullopt : std::optional(*found);
}

QString ansiCodePageText(AnsiCodePage codePage)
{
    //: A code page and the region it is used in.
    return CodePageText::tr("Windows-%1 (%2)")
        .arg(QString::number(static_cast<int>(codePage)), CodePageText::region(codePage));
}

QString decodeAnsi(QByteArrayView bytes, AnsiCodePage codePage)
{
    if (codePage == AnsiCodePage::Western)
        return decodeWindows1252(bytes);
    const QTextCodec *codec = codecOf(codePage);
    if (!codec) {
        // This system cannot read the code page: ASCII is all that is sure.
        QString text = QString::fromLatin1(bytes);
        std::ranges::replace_if(
            text, [](QChar character) { return character.unicode() >= 0x80; },
            QChar(QChar::ReplacementCharacter));
        return text;
    }
    // Half a character at the very end would vanish; before a line end it is shown.
    QString text = codec->toUnicode(bytes.toByteArray() + '\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace ccm
