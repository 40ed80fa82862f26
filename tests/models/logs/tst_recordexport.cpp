// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logparser.h"
#include "models/logs/recordexport.h"
#include "models/logs/recordjson.h"
#include "snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

class TestRecordExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsInTheirOrder();
    void readsManyRowsInPieces();
    void stopsWhereItIsTold();
    void saysWhatCannotBeRead();
    void writesTabSeparatedText();
    void readsItsOwnTextAgain_data();
    void readsItsOwnTextAgain();
    void writesTimesAsChosen();
    void writesJsonLines();
    void namesTheFileThatARecordStandsIn();
    void writesATableForSpreadsheets();
    void writesATableForScripts();
};

void TestRecordExport::readsRowsInTheirOrder()
{
    const QTemporaryDir folder;
    GrowingLog a;
    a.putOnDisk(folder.filePath(u"a.log"_s));
    a.add(line(0, "a0") + line(1, "a1") + line(2, "a2"));
    GrowingLog b;
    b.add(line(10, "b0", 60) + "<![LOG[half");
    const RowsToCopy rows{.logs = {a.snapshot(), b.snapshot()},
                          .names = {u"a.log"_s, u"b.log"_s},
                          .rows = {{.number = 2, .log = 0},
                                   {.number = 1, .log = 1},
                                   {.number = 0, .log = 0},
                                   {.number = 0, .log = 1}}};
    const auto copied = readRows(rows, {});
    QVERIFY(copied);
    QStringList found;
    for (const CopiedRow &row : *copied)
        found.append(row.log + u' ' + row.record.message);
    QCOMPARE(found, (QStringList{u"a.log a2"_s, u"b.log half"_s, u"a.log a0"_s, u"b.log b0"_s}));
    const qint64 ten = QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(copied->at(0).time, std::optional(ten + 2000));
    QCOMPARE(copied->at(3).time, std::optional(ten + 10'000 + 3'600'000));
    QCOMPARE(readRows({}, {})->size(), 0);
}

void TestRecordExport::readsManyRowsInPieces()
{
    GrowingLog log;
    QByteArray bytes;
    for (int i = 0; i < 10'000; ++i)
        bytes += line(i, QByteArray::number(i));
    RowsToCopy rows{.logs = {log.add(bytes).snapshot()}, .names = {u"a.log"_s}, .rows = {}};
    for (quint32 i = 0; i < 10'000; ++i)
        rows.rows.push_back({.number = i});
    int pieces = 0;
    int next = 0;
    const auto take = [&](const QList<CopiedRow> &some) -> Result<void> {
        ++pieces;
        for (const CopiedRow &row : some) {
            if (row.record.message != QString::number(next++))
                return fail(ErrorCode::Malformed, row.record.message);
        }
        return {};
    };
    QVERIFY(readRows(rows, take, {}));
    QCOMPARE(next, 10'000);
    QVERIFY(pieces > 1);
    // The one who writes them may run out of space.
    pieces = 0;
    const auto refuse = [&](const QList<CopiedRow> &) -> Result<void> {
        ++pieces;
        return fail(ErrorCode::CannotRead, u"disk"_s);
    };
    const auto refused = readRows(rows, refuse, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().source, u"disk"_s);
    QCOMPARE(pieces, 1);
}

void TestRecordExport::stopsWhereItIsTold()
{
    GrowingLog log;
    const RowsToCopy rows{
        .logs = {log.add(line(0, "a")).snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 0}}};
    std::stop_source stop;
    stop.request_stop();
    const auto copied = readRows(rows, stop.get_token());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
}

void TestRecordExport::saysWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    GrowingLog log;
    log.putOnDisk(path);
    log.add(line(0, "a"));
    QVERIFY(QFile::remove(path));
    const auto copied =
        readRows({.logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 0}}}, {});
    QVERIFY(!copied);
    QCOMPARE(copied.error().source, path);
}

void TestRecordExport::writesTabSeparatedText()
{
    GrowingLog log;
    log.add(line(0, "one\ttwo\r\nthree", 0, "3") + line(1.5, "next") + "<![LOG[half");
    const auto rows = readRows({.logs = {log.snapshot()},
                                .names = {u"client.zip: Logs/a.log"_s},
                                .rows = {{.number = 0}, {.number = 1}, {.number = 2}}},
                               {});
    QVERIFY(rows);
    const CellStyle style{.columns = {LogRows::Text, LogRows::Component, LogRows::Time, LogRows::Thread,
                                      LogRows::Source, LogRows::File, LogRows::Level, LogRows::Elapsed}};
    QCOMPARE(tabSeparated(*rows, style, true),
             u"Log text\tComponent\tDate/Time\tThread\tSource\tLog\tSeverity\tElapsed\n"
             "one two  three\tTest\t2024-01-02 10:00:00.000\t100 (0x0064)\tx.cpp:1\ta.log\tError\t\n"
             "next\tTest\t2024-01-02 10:00:01.500\t100 (0x0064)\tx.cpp:1\ta.log\tInfo\t+1.500 s\n"
             "half\t\t\t\t\ta.log\tInfo, unfinished\t+0.000 s\n"_s);
    // Text first, however they stand, and only those.
    const CellStyle two{.columns = {LogRows::Level, LogRows::Text}};
    QCOMPARE(tabSeparated(std::span(*rows).subspan(1, 1), two, false), u"next\tInfo\n"_s);
    QCOMPARE(tabSeparated({}, two, true), u"Log text\tSeverity\n"_s);
    QCOMPARE(tabSeparated({}, two, false), QString());
}

void TestRecordExport::readsItsOwnTextAgain_data()
{
    QTest::addColumn<QList<LogRows::Column>>("further");
    using Columns = QList<LogRows::Column>;
    QTest::newRow("four columns") << Columns{};
    QTest::newRow("source") << Columns{LogRows::Source};
    QTest::newRow("log") << Columns{LogRows::File};
    QTest::newRow("severity") << Columns{LogRows::Level};
    QTest::newRow("elapsed") << Columns{LogRows::Elapsed};
    QTest::newRow("source and severity") << Columns{LogRows::Level, LogRows::Source};
    QTest::newRow("log and severity") << Columns{LogRows::Level, LogRows::File};
    QTest::newRow("all") << Columns{LogRows::Level, LogRows::Elapsed, LogRows::File, LogRows::Source};
}

void TestRecordExport::readsItsOwnTextAgain()
{
    QFETCH(const QList<LogRows::Column>, further);
    GrowingLog log;
    log.add(line(0.123, "one (of two)", 0, "3") + line(7200, "Failed. Error = 0x80070005"));
    const auto rows = readRows(
        {.logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 0}, {.number = 1}}}, {});
    QVERIFY(rows);
    CellStyle style{.columns = further};
    style.columns += {LogRows::Thread, LogRows::Text, LogRows::Time, LogRows::Component};
    for (const TimeDisplay times : {TimeDisplay::AsWritten, TimeDisplay::Utc}) {
        style.times = times;
        const QList<LogRecord> read = parseLog(tabSeparated(*rows, style, false).toUtf8(), {}).records;
        QCOMPARE(read.size(), rows->size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            const LogRecord &written = rows->at(i).record;
            QCOMPARE(read[i].grammar, Grammar::Pasted);
            QCOMPARE(read[i].message, written.message);
            QCOMPARE(read[i].component, written.component);
            QCOMPARE(read[i].time.written, written.time.written);
            QCOMPARE(read[i].thread, written.thread);
            QCOMPARE(read[i].source, further.contains(LogRows::Source) ? written.source : QString());
        }
    }
}

void TestRecordExport::writesTimesAsChosen()
{
    GrowingLog log;
    log.add(line(0, "a", 90));
    const auto rows =
        readRows({.logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 0}}}, {});
    QVERIFY(rows);
    QCOMPARE(tabSeparated(*rows, {.columns = {LogRows::Time}, .times = TimeDisplay::Utc}, false),
             u"2024-01-02 11:30:00.000\n"_s);
}

void TestRecordExport::writesJsonLines()
{
    GrowingLog log(u"x.log"_s);
    log.add(line(0, "one\r\ntwo \xC3\xBC", 300, "2") + line(1, "next"));
    const auto rows = readRows(
        {.logs = {log.snapshot()}, .names = {u"x.log"_s}, .rows = {{.number = 0}, {.number = 1}}}, {});
    QVERIFY(rows);
    const QByteArray lines = jsonLines(*rows);
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY(lines.endsWith('\n'));
    const QJsonObject first = QJsonDocument::fromJson(lines.split('\n').first()).object();
    QByteArray alone;
    appendJsonLine(alone, rows->at(0).record, u"x.log"_s, BiasSign::WindowsBias);
    QCOMPARE(lines.first(alone.size()), alone);
    QCOMPARE(first[u"file"_s].toString(), u"x.log"_s);
    QCOMPARE(first[u"message"_s].toString(), u"one\r\ntwo ü"_s);
    QCOMPARE(first[u"utc"_s].toString(), u"2024-01-02T15:00:00.000Z"_s);
    QCOMPARE(first[u"severity"_s].toString(), u"warning"_s);
    QCOMPARE(jsonLines({}), QByteArray());
}

void TestRecordExport::namesTheFileThatARecordStandsIn()
{
    GrowingLog log(u"a.log"_s);
    log.name(u"a.lo_"_s);
    log.add(line(0, "old")).beginPart();
    log.name(u"a.log"_s);
    log.add(line(1, "new"));
    const auto rows = readRows(
        {.logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 0}, {.number = 1}}}, {});
    QVERIFY(rows);
    QStringList files;
    for (const QByteArray &json : jsonLines(*rows).trimmed().split('\n'))
        files.append(QJsonDocument::fromJson(json)[u"file"_s].toString());
    QCOMPARE(files, (QStringList{u"a.lo_"_s, u"a.log"_s}));
}

/// Cells as RFC 4180 has them.
void TestRecordExport::writesATableForSpreadsheets()
{
    GrowingLog log;
    log.add(line(0, "one, \"two\"\r\nthree") + line(1, "=cmd()"));
    const RowsToCopy rows{
        .logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 1}, {.number = 0}}};
    const auto csv = recordsToCsv(rows, {.columns = {LogRows::Time, LogRows::Text}}, {});
    QVERIFY(csv);
    QVERIFY(csv->startsWith("\xEF\xBB\xBF")); // which fromUtf8() leaves out
    QCOMPARE(QString::fromUtf8(*csv),
             u"Log text,Date/Time\r\n"
             "'=cmd(),2024-01-02 10:00:01.000\r\n"
             "\"one, \"\"two\"\"\r\nthree\",2024-01-02 10:00:00.000\r\n"_s);
}

void TestRecordExport::writesATableForScripts()
{
    GrowingLog log;
    log.add(line(0, "zero") + line(1, "one"));
    const RowsToCopy rows{
        .logs = {log.snapshot()}, .names = {u"a.log"_s}, .rows = {{.number = 1}, {.number = 0}}};
    const auto json = recordsToJson(rows, {});
    QVERIFY(json);
    const QJsonArray array = QJsonDocument::fromJson(*json).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array.at(0)[u"message"_s].toString(), u"one"_s);
    QCOMPARE(array.at(1)[u"file"_s].toString(), u"a.log"_s);
    QCOMPARE(*recordsToJson({}, {}), "[]\n"_ba);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!recordsToJson(rows, stop.get_token()));
}

QTEST_GUILESS_MAIN(TestRecordExport)
#include "tst_recordexport.moc"
