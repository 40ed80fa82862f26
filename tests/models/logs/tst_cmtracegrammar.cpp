// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracegrammar.h"
#include "models/logs/logparser.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestCmTraceGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void leavesUnreadableTimesUnset_data();
    void leavesUnreadableTimesUnset();
    void readsAttributes_data();
    void readsAttributes();
    void takesABiasForUtcOnlyFromNativeWriters_data();
    void takesABiasForUtcOnlyFromNativeWriters();
    void readsWholeRecords_data();
    void readsWholeRecords();
};

void TestCmTraceGrammar::readsTimes_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("written");
    QTest::addColumn<std::optional<int>>("bias");
    const auto row = [](const char *name, const QString &time, const QString &written,
                        std::optional<int> bias) {
        QTest::newRow(name) << time << u"07-14-2021"_s << u"2021-07-14T"_s + written + u'Z' << bias;
    };
    row("native, east coast in summer", u"08:52:46.657+240"_s, u"08:52:46.657"_s, 240);
    row("native, India", u"19:33:19.766-330"_s, u"19:33:19.766"_s, -330);
    row("zero with two digits", u"15:10:29.068+00"_s, u"15:10:29.068"_s, 0);
    row("zero with three digits", u"15:10:29.068+000"_s, u"15:10:29.068"_s, 0);
    row("one digit", u"15:10:29.068-5"_s, u"15:10:29.068"_s, -5);
    row("four digits", u"15:10:29.068+1440"_s, u"15:10:29.068"_s, 1440);
    row("a day the other way", u"15:10:29.068-1440"_s, u"15:10:29.068"_s, -1440);
    row("more than a day is no bias", u"15:10:29.068+1441"_s, u"15:10:29.068"_s, {});
    row("more than a day is no bias, negative", u"15:10:29.068-9999"_s, u"15:10:29.068"_s, {});
    row("five digits are no bias", u"15:10:29.068+14400"_s, u"15:10:29.068"_s, {});
    row("two signs, as scripts write", u"13:51:24.650+-420"_s, u"13:51:24.650"_s, -420);
    row("two signs and too much", u"13:51:24.650+-1441"_s, u"13:51:24.650"_s, {});
    row("three signs are no bias", u"13:51:24.650+--42"_s, u"13:51:24.650"_s, {});
    row("minus and plus are no bias", u"13:51:24.650-+420"_s, u"13:51:24.650"_s, {});
    row("ISO offset, east", u"16:33:18.123+01:00"_s, u"16:33:18.123"_s, -60);
    row("ISO offset, west", u"16:33:18.123-07:30"_s, u"16:33:18.123"_s, 450);
    row("ISO offset, seven digits", u"16:33:18.1234567+00:00"_s, u"16:33:18.123"_s, 0);
    row("ISO offset of a day", u"16:33:18.123+24:00"_s, u"16:33:18.123"_s, -1440);
    row("ISO offset of more", u"16:33:18.123+24:01"_s, u"16:33:18.123"_s, {});
    row("ISO offset with minute 60", u"16:33:18.123+01:60"_s, u"16:33:18.123"_s, {});
    row("ISO offset, cut", u"16:33:18.123+01:0"_s, u"16:33:18.123"_s, {});
    row("ISO offset and more", u"16:33:18.123+01:000"_s, u"16:33:18.123"_s, {});
    row("no bias", u"03:04:35.372"_s, u"03:04:35.372"_s, {});
    row("one digit of fraction", u"9:05:03.7+000"_s, u"09:05:03.700"_s, 0);
    row("two digits", u"09:05:03.71"_s, u"09:05:03.710"_s, {});
    row("four digits of fraction", u"14:13:13.8416"_s, u"14:13:13.841"_s, {});
    row("five digits", u"14:13:13.84164"_s, u"14:13:13.841"_s, {});
    row("six digits", u"14:13:13.841943"_s, u"14:13:13.841"_s, {});
    row("seven digits", u"03:04:35.3725046"_s, u"03:04:35.372"_s, {});
    row("seven digits and a bias", u"03:04:35.3725046-60"_s, u"03:04:35.372"_s, -60);
    row("not padded", u"9:5:3.000+000"_s, u"09:05:03.000"_s, 0);
    row("full stops, as a Finnish script writes", u"13.02.20.943120"_s, u"13:02:20.943"_s, {});
    QTest::newRow("date not padded") << u"00:00:00.000"_s << u"1-2-2024"_s << u"2024-01-02T00:00:00.000Z"_s
                                     << std::optional<int>();
    QTest::newRow("month first") << u"23:59:59.999"_s << u"12-31-2024"_s << u"2024-12-31T23:59:59.999Z"_s
                                 << std::optional<int>();
}

void TestCmTraceGrammar::readsTimes()
{
    QFETCH(const QString, time);
    QFETCH(const QString, date);
    QFETCH(const QString, written);
    QFETCH(const std::optional<int>, bias);
    const LogTime read = parseCmTraceTime(time, date);
    QCOMPARE(read.written.toString(Qt::ISODateWithMs), written);
    QCOMPARE(read.biasMinutes, bias);
}

void TestCmTraceGrammar::leavesUnreadableTimesUnset_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("date");
    const QString time = u"10:00:00.000+000"_s;
    const QString date = u"01-02-2024"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no date") << time << QString();
    QTest::newRow("no time") << QString() << date;
    QTest::newRow("full stops and colons") << u"13.02:20.943120"_s << date;
    QTest::newRow("full stops without a fraction") << u"13.02.20"_s << date;
    QTest::newRow("no fraction") << u"10:00:00+000"_s << date;
    QTest::newRow("empty fraction") << u"10:00:00.+000"_s << date;
    QTest::newRow("eight digits of fraction") << u"10:00:00.12345678"_s << date;
    QTest::newRow("hour 24") << u"24:00:00.000"_s << date;
    QTest::newRow("minute 60") << u"10:60:00.000"_s << date;
    QTest::newRow("second 60") << u"10:00:60.000"_s << date;
    QTest::newRow("three digits of an hour") << u"010:00:00.000"_s << date;
    QTest::newRow("letters behind") << u"10:00:00.000abc"_s << date;
    QTest::newRow("digits of another script") << u"1\u0660:00:00.000"_s << date;
    QTest::newRow("13th month") << time << u"13-01-2024"_s;
    QTest::newRow("30 February") << time << u"02-30-2024"_s;
    QTest::newRow("29 February of a common year") << time << u"02-29-2023"_s;
    QTest::newRow("year of two digits") << time << u"01-02-24"_s;
    QTest::newRow("year of five digits") << time << u"01-02-20245"_s;
    QTest::newRow("year first") << time << u"2024-01-02"_s;
    QTest::newRow("slashes") << time << u"01/02/2024"_s;
}

void TestCmTraceGrammar::leavesUnreadableTimesUnset()
{
    QFETCH(const QString, time);
    QFETCH(const QString, date);
    QCOMPARE(parseCmTraceTime(time, date), LogTime());
    // What stands there is kept.
    const QString tail = u"<time=\"%1\" date=\"%2\" component=\"c\">"_s.arg(time, date);
    const LogTime kept = parseCmTraceAttributes(tail).time;
    QVERIFY(!kept.isValid());
    QCOMPARE(kept.unread, QString(date + u' ' + time).trimmed());
}

void TestCmTraceGrammar::readsAttributes_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QStringList>("expected"); // component, type, thread, source
    QTest::newRow("native") << QString::fromLatin1(logsamples::tail())
                            << QStringList{u"Test"_s, u"1"_s, u"100"_s, u"x.cpp:1"_s};
    QTest::newRow("empty type and thread") << u"<time=\"\" component=\"A\" type=\"\" thread=\"\" file=\"\">"_s
                                           << QStringList{u"A"_s, {}, {}, {}};
    QTest::newRow("another order and unknown ones")
        << u"<file=\"f\" colour=\"red\" type=\"2\" component=\"A\">"_s
        << QStringList{u"A"_s, u"2"_s, {}, u"f"_s};
    QTest::newRow("lost quotes") << u"<component=\"A\" type=\"1\" thread=\"13\" file=helloworld.log\"\">"_s
                                 << QStringList{u"A"_s, u"1"_s, u"13"_s, u"helloworld.log"_s};
    QTest::newRow("no quotes at all")
        << u"<component=A type=1 thread=13 file=f>"_s << QStringList{u"A"_s, u"1"_s, u"13"_s, u"f"_s};
    QTest::newRow("quote inside a value")
        << u"<component=\"A\"B\" type=\"1\">"_s << QStringList{u"A\"B"_s, u"1"_s, {}, {}};
    QTest::newRow("the first of two counts")
        << u"<type=\"1\" type=\"3\">"_s << QStringList{{}, u"1"_s, {}, {}};
    QTest::newRow("bracket and space in a value")
        << u"<component=\"a > b\" type=\"1\">"_s << QStringList{u"a > b"_s, u"1"_s, {}, {}};
    QTest::newRow("cut off") << u"<component=\"A\" type=\"1"_s << QStringList{u"A"_s, u"1"_s, {}, {}};
    QTest::newRow("more than 100 characters")
        << u"<component=\"%1\">"_s.arg(QString(101, u'c')) << QStringList{QString(101, u'c'), {}, {}, {}};
    QTest::newRow("nothing") << QString() << QStringList{{}, {}, {}, {}};
    QTest::newRow("rubbish") << u"<=\"=\" \"\" = >"_s << QStringList{{}, {}, {}, {}};
}

void TestCmTraceGrammar::readsAttributes()
{
    QFETCH(const QString, tail);
    QFETCH(const QStringList, expected);
    const CmTraceAttributes read = parseCmTraceAttributes(tail);
    QCOMPARE((QStringList{read.component, read.type, read.thread, read.source}), expected);
}

void TestCmTraceGrammar::takesABiasForUtcOnlyFromNativeWriters_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("source");
    QTest::addColumn<std::optional<int>>("bias");
    QTest::newRow("C++") << u"10:00:00.000+300"_s << u"ccmsetup.cpp:9454"_s << std::optional(300);
    QTest::newRow("C++ in UTC") << u"10:00:00.000+000"_s << u"x.cpp:1"_s << std::optional(0);
    QTest::newRow("C++ in capitals") << u"10:00:00.000+300"_s << u"SETUP.CPP:1"_s << std::optional(300);
    QTest::newRow("a header") << u"10:00:00.000+300"_s << u"util.h:20"_s << std::optional(300);
    QTest::newRow("no line number") << u"10:00:00.000+300"_s << u"main.cxx"_s << std::optional(300);
    QTest::newRow("no source") << u"10:00:00.000+300"_s << QString() << std::optional(300);
    // ISO 8601 leaves no doubt, whoever writes it.
    QTest::newRow("ISO offset of a script") << u"10:00:00.000+01:00"_s << u"a.ps1"_s << std::optional(-60);
    QTest::newRow("ISO offset of C++") << u"10:00:00.000-07:00"_s << u"x.cpp:1"_s << std::optional(420);
    // Only scripts that paste a negative number behind a "+" write so.
    QTest::newRow("two signs") << u"10:00:00.000+-420"_s << u"x.cpp:1"_s << std::optional<int>();
    // PowerShell App Deployment Toolkit writes the offset, whose sign is the opposite.
    QTest::newRow("PowerShell") << u"10:00:00.000-300"_s << u"AppDeployToolkitMain.ps1"_s
                                << std::optional<int>();
    QTest::newRow("Visual Basic") << u"10:00:00.000+000"_s << u"ZTI.vbs:1"_s << std::optional<int>();
    // Microsoft Deployment Toolkit writes +000 in every zone.
    QTest::newRow("MDT") << u"14:51:55.000+000"_s << u"ZTIGather"_s << std::optional<int>();
}

void TestCmTraceGrammar::takesABiasForUtcOnlyFromNativeWriters()
{
    QFETCH(const QString, time);
    QFETCH(const QString, source);
    QFETCH(const std::optional<int>, bias);
    const CmTraceAttributes read =
        parseCmTraceAttributes(u"<time=\"%1\" date=\"1-2-2024\" file=\"%2\">"_s.arg(time, source));
    QVERIFY(read.time.isValid());
    QVERIFY(read.time.biasMinutes);
    QCOMPARE(read.time.utc(), bias ? read.time.written.addSecs(*bias * 60) : QDateTime());
}

void TestCmTraceGrammar::readsWholeRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::addColumn<RecordFlags>("flags");
    QTest::addColumn<QString>("utc");
    const QString utc = u"2024-01-02T15:00:00.000Z"_s;
    const QByteArray tail = logsamples::tail("10:00:00.000+300");
    QTest::newRow("UTF-8") << "<![LOG[Gr\xC3\xB6\xC3\x9F"
                              "e]LOG]!>"
            + tail << u"Größe"_s
                           << RecordFlags() << utc;
    QTest::newRow("Windows-1252") << "<![LOG[Gr\xF6\xDF"
                                     "e \x96 x]LOG]!>"
            + tail << u"Größe – x"_s
                                  << RecordFlags() << utc;
    QTest::newRow("no character") << "<![LOG[a\x81"
                                     "b]LOG]!>"
            + tail << u"a\uFFFDb"_s
                                  << RecordFlags(RecordFlag::Undecodable) << utc;
    QTest::newRow("zero inside") << QByteArray("<![LOG[a\0b]LOG]!>", 17) + tail << u"a\u2400b"_s
                                 << RecordFlags() << utc;
    QTest::newRow("half a surrogate pair") << "\xFF\xFE" + logsamples::utf16("<![LOG[a")
            + QByteArray("\x00\xD8", 2) + logsamples::utf16("b]LOG]!>" + tail)
                                           << u"a\uFFFDb"_s << RecordFlags(RecordFlag::Undecodable) << utc;
    QTest::newRow("the other half of one") << "\xFF\xFE" + logsamples::utf16("<![LOG[")
            + QByteArray("\x00\xDC", 2) + logsamples::utf16("]LOG]!>" + tail)
                                           << u"\uFFFD"_s << RecordFlags(RecordFlag::Undecodable) << utc;
    QTest::newRow("a whole pair") << "\xFF\xFE" + logsamples::utf16("<![LOG[")
            + QByteArray("\x3D\xD8\x00\xDE", 4) + logsamples::utf16("]LOG]!>" + tail)
                                  << u"\U0001F600"_s << RecordFlags() << utc;
    QTest::newRow("UTF-16") << "\xFF\xFE" + logsamples::utf16("<![LOG[ab]LOG]!>" + tail) << u"ab"_s
                            << RecordFlags() << utc;
    QTest::newRow("head lost") << "tail of it]LOG]!>" + tail << u"tail of it"_s
                               << RecordFlags(RecordFlag::Damaged) << utc;
    QTest::newRow("not yet whole") << QByteArray("<![LOG[half") << u"half"_s
                                   << RecordFlags(RecordFlag::Pending) << QString();
    QTest::newRow("line breaks kept")
        << "<![LOG[a\r\n\tb\n]LOG]!>" + tail << u"a\r\n\tb\n"_s << RecordFlags() << utc;
}

void TestCmTraceGrammar::readsWholeRecords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    QFETCH(const RecordFlags, flags);
    QFETCH(const QString, utc);
    const LogDocument document = parseLog(bytes, u"x.log"_s);
    QCOMPARE(document.file, u"x.log"_s);
    QCOMPARE(document.records.size(), 1);
    const LogRecord &record = document.records[0];
    QCOMPARE(record.message, message);
    QCOMPARE(record.flags, flags);
    QCOMPARE(record.grammar, Grammar::CmTrace);
    QCOMPARE(record.time.utc().toString(Qt::ISODateWithMs), utc);
}

QTEST_GUILESS_MAIN(TestCmTraceGrammar)
#include "tst_cmtracegrammar.moc"
