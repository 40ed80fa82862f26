// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/ansicodepage.h"
#include "models/logs/logparser.h"
#include "tests/models/logs/logsamples.h"

#include <QSet>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestAnsiCodePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void showsEveryByte_data();
    void showsEveryByte();
    void hasNamesForAll();
    void aLogIsReadWithTheChosenOne();
};

/// The bytes are those that `iconv -f UTF-8 -t CPnnnn` makes of the text.
void TestAnsiCodePage::decodes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](int number, const QByteArray &bytes, const QString &text) {
        QTest::addRow("%d", number) << number << bytes << text;
    };
    row(1252,
        "Gr\xF6\xDF"
        "e \x96 \x80",
        u"Größe – €"_s);
    row(1250, "\x8A\xB9\xB3", u"Šął"_s);
    row(1251, "\xCE\xF8\xE8\xE1\xEA\xE0", u"Ошибка"_s);
    row(1253, "\xD3\xF6\xDC\xEB\xEC\xE1", u"Σφάλμα"_s);
    row(1254, "\xDE\xFD\xF0", u"Şığ"_s);
    row(1255, "\xF9\xE2\xE9\xE0\xE4", u"שגיאה"_s);
    row(1256, "\xCE\xD8\xC3", u"خطأ"_s);
    row(1257, "\xE0\xE8\xEB", u"ąčė"_s);
    row(1258, "\xD0\xFD", u"Đư"_s);
    row(874, "\xA1\xD2\xC3", u"การ"_s);
    row(932, "\x93\xFA\x96\x7B\x8C\xEA", u"日本語"_s);
    row(936, "\xB4\xED\xCE\xF3", u"错误"_s);
    row(949, "\xBF\xC0\xB7\xF9", u"오류"_s);
    row(950, "\xBF\xF9\xBB\x7E", u"錯誤"_s);
}

void TestAnsiCodePage::decodes()
{
    QFETCH(const int, number);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto codePage = ansiCodePageOf(number);
    QVERIFY(codePage);
    QCOMPARE(decodeAnsi(bytes, *codePage), text);
    QCOMPARE(decodeAnsi("plain", *codePage), u"plain"_s);
    QCOMPARE(decodeAnsi({}, *codePage), QString());
}

void TestAnsiCodePage::showsEveryByte_data()
{
    QTest::addColumn<AnsiCodePage>("codePage");
    for (const AnsiCodePage page : ansiCodePages())
        QTest::newRow(qPrintable(ansiCodePageText(page))) << page;
}

/// A character may be two bytes long, and no byte may vanish: not even half a character at the end.
void TestAnsiCodePage::showsEveryByte()
{
    QFETCH(const AnsiCodePage, codePage);
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const QByteArray single(1, static_cast<char>(byte));
        QVERIFY2(!decodeAnsi(single, codePage).isEmpty(), qPrintable(QString::number(byte, 16)));
        const QString between = decodeAnsi(QByteArray("a" + single + " z"), codePage);
        QVERIFY(between.startsWith(u'a'));
        QVERIFY(between.endsWith(u'z'));
        QVERIFY(between.size() >= 3);
    }
}

void TestAnsiCodePage::hasNamesForAll()
{
    QSet<QString> names;
    for (const AnsiCodePage page : ansiCodePages()) {
        names.insert(ansiCodePageText(page));
        QCOMPARE(ansiCodePageOf(static_cast<int>(page)), std::optional(page));
    }
    QCOMPARE(names.size(), 14);
    QCOMPARE(ansiCodePages().first(), AnsiCodePage::Western);
    QCOMPARE(ansiCodePageText(AnsiCodePage::Western), u"Windows-1252 (Western European)"_s);
    QCOMPARE(ansiCodePageOf(1249), std::nullopt);
    QCOMPARE(ansiCodePageOf(65001), std::nullopt);
}

void TestAnsiCodePage::aLogIsReadWithTheChosenOne()
{
    const QByteArray bytes = logsamples::record("\x93\xFA\x96\x7B") + "\r\n" + logsamples::record("\xC3\xA9");
    const QList<LogRecord> japanese = parseLog(bytes, {}, {.ansi = AnsiCodePage::Japanese}).records;
    QCOMPARE(japanese[0].message, u"日本"_s);
    QCOMPARE(japanese[1].message, u"é"_s); // UTF-8 is told by itself
    QVERIFY(!japanese[0].flags);
    QCOMPARE(parseLog(bytes, {}).records[0].message, u"“ú–{"_s);

    const QByteArray half = logsamples::record("\x93\xFA\x96");
    const LogRecord cut = parseLog(half, {}, {.ansi = AnsiCodePage::Japanese}).records[0];
    QVERIFY(cut.flags.testFlag(RecordFlag::Undecodable));
    QVERIFY(cut.message.endsWith(QChar(QChar::ReplacementCharacter)));
}

QTEST_GUILESS_MAIN(TestAnsiCodePage)
#include "tst_ansicodepage.moc"
