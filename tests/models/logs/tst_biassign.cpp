// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/biassign.h"
#include "models/logs/logparser.h"
#include "tests/models/logs/logsamples.h"

#include <QSet>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(const QByteArray &time, const QByteArray &source)
{
    return "<![LOG[m]LOG]!>" + logsamples::tail(time, "1", source) + "\r\n";
}

} // namespace

class TestBiasSign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesForALog_data();
    void choosesForALog();
    void readsTheTimeByTheSign();
    void readsTheToolkitsUnsignedBias_data();
    void readsTheToolkitsUnsignedBias();
    void saysTheReason();
};

void TestBiasSign::choosesForALog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("lastWritten");
    QTest::addColumn<BiasSign>("sign");
    QTest::addColumn<BiasReason>("reason");
    const QString eight = u"2024-01-02T08:00:00Z"_s; // 10:00 minus two hours
    const QString twelve = u"2024-01-02T12:00:00Z"_s;
    const QByteArray script = record("10:00:00.000+120", "a.ps1");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &lastWritten, BiasSign sign,
                        BiasReason reason) { QTest::newRow(name) << bytes << lastWritten << sign << reason; };
    row("native", record("10:00:00.000+120", "x.cpp:1"), {}, BiasSign::WindowsBias, BiasReason::NativeSource);
    row("native, whatever the file says", record("10:00:00.000+120", "x.cpp:1"), eight, BiasSign::WindowsBias,
        BiasReason::NativeSource);
    for (const char *source : {"x.c:1", "x.cc:1", "x.h:1", "x.cxx:1", "x.CPP:1"})
        row(source, record("10:00:00.000+120", source), {}, BiasSign::WindowsBias, BiasReason::NativeSource);
    row("server log", "m  $$<S><08-22-2016 04:15:03.000+420>\r\n", {}, BiasSign::WindowsBias,
        BiasReason::NativeSource);
    row("script, file time unknown", script, {}, BiasSign::Unknown, BiasReason::NotKnown);
    row("script, east positive", script, eight, BiasSign::EastPositive, BiasReason::LastWriteTime);
    row("script that writes as Windows", script, twelve, BiasSign::WindowsBias, BiasReason::LastWriteTime);
    row("script, at the tolerance", script, u"2024-01-02T08:02:00Z"_s, BiasSign::EastPositive,
        BiasReason::LastWriteTime);
    row("script, one second past it", script, u"2024-01-02T08:02:01Z"_s, BiasSign::Unknown,
        BiasReason::NotKnown);
    row("script, file copied later", script, u"2025-06-01T00:00:00Z"_s, BiasSign::Unknown,
        BiasReason::NotKnown);
    row("both signs fit", record("10:00:00.000+1", "a.ps1"), u"2024-01-02T10:00:00Z"_s, BiasSign::Unknown,
        BiasReason::NotKnown);
    row("zero fits", record("10:00:00.000+0", "a.ps1"), u"2024-01-02T10:00:30Z"_s, BiasSign::WindowsBias,
        BiasReason::LastWriteTime);
    row("constant zero of another zone", record("10:00:00.000+000", "ZTIGather"), eight, BiasSign::Unknown,
        BiasReason::NotKnown);
    row("no source", record("10:00:00.000+120", ""), eight, BiasSign::EastPositive,
        BiasReason::LastWriteTime);
    row("no bias", record("10:00:00.0000000", ""), eight, BiasSign::Unknown, BiasReason::NoBias);
    const QByteArray iso = record("10:00:00.000+02:00", "a.ps1");
    row("offset as ISO 8601 writes it", iso, {}, BiasSign::WindowsBias, BiasReason::OffsetWritten);
    row("and no bias", iso + record("10:00:00.0000000", ""), {}, BiasSign::WindowsBias,
        BiasReason::OffsetWritten);
    row("and a native record", iso + record("10:00:00.000+120", "x.cpp:1"), {}, BiasSign::WindowsBias,
        BiasReason::OffsetWritten);
    row("and a script", script + iso, eight, BiasSign::Unknown, BiasReason::MixedWriters);
    row("no record", "text\r\n", eight, BiasSign::Unknown, BiasReason::NoBias);
    row("two kinds of writers, a script last", record("10:00:00.000+120", "x.cpp:1") + script, eight,
        BiasSign::EastPositive, BiasReason::LastWriteTime);
    row("two kinds of writers, a native one last", script + record("10:00:00.000+120", "x.cpp:1"), eight,
        BiasSign::Unknown, BiasReason::MixedWriters);
}

void TestBiasSign::choosesForALog()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, lastWritten);
    QFETCH(const BiasSign, sign);
    QFETCH(const BiasReason, reason);
    const QDateTime written = QDateTime::fromString(lastWritten, Qt::ISODate);
    const BiasEvidence evidence = biasEvidenceOf(parseLog(bytes, {}).records);
    QCOMPARE(chooseBiasSign(evidence, written), (BiasDecision{sign, reason}));
}

void TestBiasSign::readsTheTimeByTheSign()
{
    const QDateTime ten(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC);
    LogTime time{.written = ten, .biasMinutes = 120, .writer = TimeWriter::Script};
    QCOMPARE(time.utc(BiasSign::WindowsBias), ten.addSecs(7200));
    QCOMPARE(time.utc(BiasSign::EastPositive), ten.addSecs(-7200));
    QVERIFY(!time.utc(BiasSign::Unknown).isValid());
    QVERIFY(!time.utc().isValid());
    time.writer = TimeWriter::Native;
    QCOMPARE(time.utc(BiasSign::EastPositive), ten.addSecs(7200));
    QCOMPARE(time.utc(BiasSign::Unknown), ten.addSecs(7200));
    time.writer = TimeWriter::Unnamed;
    QCOMPARE(time.utc(), ten.addSecs(7200));
    time.biasMinutes.reset();
    QVERIFY(!time.utc(BiasSign::WindowsBias).isValid());
}

void TestBiasSign::readsTheToolkitsUnsignedBias_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<std::optional<int>>("bias");
    const QByteArray toolkit = "AppDeployToolkitMain.ps1";
    QTest::newRow("three digits") << QByteArray("13:34:13.930120") << toolkit << std::optional(120);
    QTest::newRow("two digits") << QByteArray("13:34:13.93060") << toolkit << std::optional(60);
    QTest::newRow("one digit") << QByteArray("13:34:13.9300") << toolkit << std::optional(0);
    QTest::newRow("none") << QByteArray("13:34:13.930") << toolkit << std::optional<int>();
    QTest::newRow("seven digits are a fraction")
        << QByteArray("13:34:13.9301200") << toolkit << std::optional<int>();
    QTest::newRow("signed") << QByteArray("13:34:13.930-300") << toolkit << std::optional(-300);
    QTest::newRow("full stops") << QByteArray("13.34.13.930120") << toolkit << std::optional(120);
    QTest::newRow("another writer's microseconds")
        << QByteArray("13:34:13.930120") << QByteArray("x.cpp:1") << std::optional<int>();
    QTest::newRow("no writer") << QByteArray("13:34:13.930120") << QByteArray() << std::optional<int>();
}

void TestBiasSign::readsTheToolkitsUnsignedBias()
{
    QFETCH(const QByteArray, time);
    QFETCH(const QByteArray, source);
    QFETCH(const std::optional<int>, bias);
    const LogRecord read = parseLog(record(time, source), {}).records.at(0);
    QCOMPARE(read.time.written.time(), QTime(13, 34, 13, 930));
    QCOMPARE(read.time.biasMinutes, bias);
}

void TestBiasSign::saysTheReason()
{
    QSet<QString> sentences;
    for (const BiasReason reason :
         {BiasReason::NoBias, BiasReason::NativeSource, BiasReason::LastWriteTime, BiasReason::MixedWriters,
          BiasReason::NotKnown, BiasReason::OffsetWritten}) {
        for (const BiasSign sign : {BiasSign::WindowsBias, BiasSign::EastPositive})
            sentences.insert(biasDecisionText({sign, reason}));
    }
    QCOMPARE(sentences.size(), 7);
    for (const QString &sentence : sentences)
        QVERIFY(sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestBiasSign)
#include "tst_biassign.moc"
