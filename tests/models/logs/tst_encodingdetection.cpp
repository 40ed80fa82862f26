// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/encodingdetection.h"
#include "models/logs/logparser.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;
using logsamples::record;
using logsamples::tail;
using logsamples::utf16;

class TestEncodingDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsChanges_data();
    void tellsChanges();
    void readsMixedLogs_data();
    void readsMixedLogs();
};

void TestEncodingDetection::tellsChanges_data()
{
    QTest::addColumn<TextEncoding>("now");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<EncodingChange>("change");
    using enum TextEncoding;
    const EncodingChange stays;
    const EncodingChange unknown{.isKnown = false};
    const auto to = [](TextEncoding encoding, qsizetype mark = 0) -> EncodingChange {
        return {.to = EncodingStart{encoding, mark}};
    };
    const auto row = [](const char *name, TextEncoding now, const QByteArray &rest,
                        const EncodingChange &change) { QTest::newRow(name) << now << rest << change; };
    row("text", Bytes, "text", stays);
    row("one character", Bytes, "t", unknown);
    row("four wide characters", Bytes, utf16("text"), to(Utf16Le));
    row("three", Bytes, utf16("tex"), unknown);
    row("four big-endian characters", Bytes, utf16("text", true), to(Utf16Be));
    row("three of them", Bytes, utf16("tex", true), unknown);
    row("one zero", Bytes, QByteArray(1, '\0'), unknown);
    row("one zero before text", Bytes, QByteArray("\0text1234", 9), stays);
    row("big-endian mark", Bytes, "\xFE\xFF" + utf16("t", true), to(Utf16Be, 2));
    row("ANSI letters that look like a big-endian mark", Bytes, "\xFE\xFFtext", stays);
    row("wide line end before text", Bytes, utf16("\r\nte"), to(Utf16Le));
    row("big-endian line end before text", Bytes, utf16("\r\nte", true), to(Utf16Be));
    row("half a line end before big-endian text", Bytes, "\n" + utf16("text", true), stays);
    row("zeros", Bytes, QByteArray(8, '\0'), stays);
    row("one zero inside", Bytes, QByteArray("t\0ext", 5), stays);
    row("mark", Bytes, "\xEF\xBB\xBFx", to(Bytes, 3));
    row("half a mark", Bytes, "\xEF\xBB", unknown);
    row("wide mark", Bytes, "\xFF\xFE" + utf16("t"), to(Utf16Le, 2));
    row("ANSI letters that look like a mark", Bytes, "\xFF\xFEtext", stays);
    row("wide text", Utf16Le, utf16("text"), stays);
    row("wide mark in wide text", Utf16Le, "\xFF\xFE" + utf16("t"), to(Utf16Le, 2));
    row("big-endian mark in wide text", Utf16Be, "\xFE\xFF" + utf16("t", true), to(Utf16Be, 2));
    row("opener in wide text", Utf16Le, "<![LOG[", to(Bytes));
    row("line of bytes in wide text", Utf16Le, "plain text\r\n", to(Bytes));
    row("line of bytes in big-endian text", Utf16Be, "plain text\r\n", to(Bytes));
    row("line of bytes, its end not there", Utf16Le, "plain text", unknown);
    row("line of bytes, half its end", Utf16Le, "plain text\r", unknown);
    row("short line", Utf16Le, "plain\r\n", stays);
    row("longest line that is waited for", Utf16Le, QByteArray(4096, 'x'), stays);
    // U+4E2D U+4E0A U+4E2D: bytes that are ASCII letters, too
    row("another script", Utf16Le, "-N\nN-N\nN-N\r" + QByteArray(1, '\0') + "\n" + QByteArray(1, '\0'),
        stays);
}

void TestEncodingDetection::tellsChanges()
{
    QFETCH(const TextEncoding, now);
    QFETCH(const QByteArray, rest);
    QFETCH(const EncodingChange, change);
    const std::string_view view(rest.constData(), static_cast<std::size_t>(rest.size()));
    QCOMPARE(encodingChangeAt(now, view, false), change);
    QVERIFY(encodingChangeAt(now, view, true).isKnown);
    QVERIFY(encodingChangeAt(now, {}, true).isKnown);
}

void TestEncodingDetection::readsMixedLogs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("plain UTF-16 appended")
        << QByteArray("one\r\n" + utf16("two\r\nthree\r\n")) << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("big-endian UTF-16 appended") << QByteArray("one\r\n" + utf16("two\r\nthree\r\n", true))
                                                << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("big-endian UTF-16 with letters that are not ASCII")
        << QByteArray("one\r\n" + utf16("two ", true) + "\x04\x16" + utf16("\r\n", true))
        << QStringList{u"one"_s, u"two \u0416"_s};
    QTest::newRow("big-endian UTF-16 with its mark")
        << QByteArray("one\r\n\xFE\xFF" + utf16("two\r\n", true)) << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("big-endian UTF-16 and bytes again")
        << QByteArray("one\r\n" + utf16("two and\r\n", true) + "three and four\r\n")
        << QStringList{u"one"_s, u"two and"_s, u"three and four"_s};
    QTest::newRow("big-endian record behind a record without a line end")
        << QByteArray(record("one") + utf16(record("two"), true)) << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("big-endian record behind a line without an end")
        << QByteArray("one" + utf16("<![LOG[", true) + "\x04\x16" + utf16("]LOG]!>" + tail() + "\r\n", true))
        << QStringList{u"one"_s, u"\u0416"_s};
    QTest::newRow("UTF-16 that begins with a line end behind a record")
        << QByteArray(record("one") + utf16("\r\ntwo\r\n")) << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("and bytes again") << QByteArray("one\r\n" + utf16("two and\r\n") + "three and four\r\n"
                                                   + utf16("five\r\n"))
                                     << QStringList{u"one"_s, u"two and"_s, u"three and four"_s, u"five"_s};
    QTest::newRow("UTF-16 file, bytes appended")
        << QByteArray("\xFF\xFE" + utf16("one\r\n") + "two and three\r\n" + record("four"))
        << QStringList{u"one"_s, u"two and three"_s, u"four"_s};
    QTest::newRow("UTF-16 with its mark behind a record")
        << QByteArray(record("one") + "\r\n\xFF\xFE" + utf16("two\r\n")) << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("cut inside of the last line end")
        << QByteArray("\xFF\xFE" + utf16(record("one") + "\r\n").chopped(1)) << QStringList{u"one"_s};
    QTest::newRow("cut inside of the line end of text")
        << QByteArray("\xFF\xFE" + utf16("one\r\n").chopped(1)) << QStringList{u"one"_s};
    QTest::newRow("cut inside of a bare line end")
        << QByteArray("\xFF\xFE" + utf16(record("one") + "\n").chopped(1)) << QStringList{u"one"_s};
    QTest::newRow("big-endian, cut inside of the last line end")
        << QByteArray("\xFE\xFF" + utf16(record("one") + "\r\n", true).chopped(1)) << QStringList{u"one"_s};
    QTest::newRow("cut inside of a character")
        << QByteArray("\xFF\xFE" + utf16(record("one") + "\r\nab").chopped(1))
        << QStringList{u"one"_s, u"a\uFFFD"_s};
    QTest::newRow("UTF-8, ANSI and UTF-16 in one file") << QByteArray(
        "\xEF\xBB\xBF" + record("\xC3\xA9") + "\r\n" + record("\xE9") + "\r\n" + utf16(record("e") + "\r\n"))
                                                        << QStringList{u"é"_s, u"é"_s, u"e"_s};
}

void TestEncodingDetection::readsMixedLogs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, messages);
    LogParser whole;
    LogParser single;
    QList<LogRecord> records = whole.feed(bytes);
    records += whole.rest();
    QList<LogRecord> same;
    for (const char byte : bytes)
        same += single.feed({&byte, 1});
    same += single.rest();
    QVERIFY(same == records);
    QStringList read;
    for (const LogRecord &one : records)
        read.append(one.message);
    QCOMPARE(read, messages);
}

QTEST_GUILESS_MAIN(TestEncodingDetection)
#include "tst_encodingdetection.moc"
