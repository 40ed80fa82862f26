// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/visibletext.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatNobodySees_data();
    void marksWhatNobodySees();
    void leavesNoControlCharacterUnmarked();
};

void TestVisibleText::marksWhatNobodySees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain text") << u"a b, ä ß 漢字 “x” €"_s << u"a b, ä ß 漢字 “x” €"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a→\tb"_s;
    QTest::newRow("Windows line end") << u"a\r\nb"_s << u"a‹CR›‹LF›\nb"_s;
    QTest::newRow("Unix line end") << u"a\nb"_s << u"a‹LF›\nb"_s;
    QTest::newRow("bare carriage return") << u"a\rb"_s << u"a‹CR›\nb"_s;
    QTest::newRow("carriage return at the end") << u"a\r"_s << u"a‹CR›"_s;
    QTest::newRow("zero") << QString(u"a"_s + QChar(u'\0') + u'b') << u"a‹NUL›b"_s;
    QTest::newRow("zero after decoding") << u"a\u2400b"_s << u"a‹NUL›b"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"‹ESC›[31m"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"‹DEL›"_s;
    QTest::newRow("control character of Latin-1") << QString(QChar(u'\x85')) << u"‹U+0085›"_s;
    QTest::newRow("punctuation spaces of PSADT") << u"\u2008\u2008x"_s << u"‹U+2008›‹U+2008›x"_s;
    QTest::newRow("no-break space") << u"1\u00a0kB"_s << u"1‹U+00A0›kB"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a‹U+00AD›b"_s;
    QTest::newRow("byte order mark") << u"\ufeffx"_s << u"‹U+FEFF›x"_s;
    QTest::newRow("zero width space") << u"a\u200bb"_s << u"a‹U+200B›b"_s;
    QTest::newRow("right-to-left override") << u"\u202egpj.exe"_s << u"‹U+202E›gpj.exe"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a‹U+2028›b"_s;
    QTest::newRow("Hangul filler") << u"\u3164"_s << u"‹U+3164›"_s;
    QTest::newRow("variation selector") << u"x\ufe0f"_s << u"x‹U+FE0F›"_s;
    QTest::newRow("language tag") << u"\U000e0041"_s << u"‹U+E0041›"_s;
    QTest::newRow("private use") << u"\ue000"_s << u"‹U+E000›"_s;
    QTest::newRow("replacement mark") << u"\ufffd"_s << u"\ufffd"_s;
    QTest::newRow("combining accent") << u"e\u0301"_s << u"e\u0301"_s;
    QTest::newRow("astral letter") << u"\U0001d49c"_s << u"\U0001d49c"_s;
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd83d) + u'b') << u"a‹U+D83D›b"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << u"‹U+DE00›"_s;
    QTest::newRow("no character") << QString(QChar(0xffff)) << u"‹U+FFFF›"_s;
}

void TestVisibleText::marksWhatNobodySees()
{
    QFETCH(const QString, text);
    QFETCH(const QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestVisibleText::leavesNoControlCharacterUnmarked()
{
    for (char16_t code = 0; code < 0xffff; ++code) {
        const QString shown = visibleText(QStringView(&code, 1));
        for (const QChar character : shown) {
            if (character == u'\t' || character == u'\n')
                continue;
            QVERIFY2(character.isPrint(), qPrintable(QString::number(code, 16)));
            QVERIFY2(!character.isSpace() || code == u' ', qPrintable(QString::number(code, 16)));
        }
    }
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
