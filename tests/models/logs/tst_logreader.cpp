// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logreader.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QDir sampleFolder()
{
    return QDir(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
}

} // namespace

class TestLogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAFile();
    void readsFilesLargerThanABlock();
    void anEmptyFileHasNoRecords();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();
    void canBeCancelled();
    void readsTheSampleCase();
    void readsTheSampleLogs_data();
    void readsTheSampleLogs();
    void agreesWithTheTimeInsideAMessage();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

void TestLogReader::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestLogReader::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestLogReader::readsAFile()
{
    const QString path = write(u"a.log"_s, "\xEF\xBB\xBF" + logsamples::record("a") + "\r\n<![LOG[half");
    const auto document = readLog(path, u"shown"_s);
    QVERIFY(document);
    QCOMPARE(document->file, u"shown"_s);
    QCOMPARE(document->records.size(), 2);
    QCOMPARE(document->records[0].message, u"a"_s);
    QCOMPARE(document->records[0].component, u"Test"_s);
    QVERIFY(document->records[1].flags.testFlag(RecordFlag::Pending));
}

void TestLogReader::readsFilesLargerThanABlock()
{
    QByteArray bytes;
    const int count = 20'000;
    for (int i = 0; i < count; ++i)
        bytes += logsamples::record(QByteArray::number(i)) + "\r\n";
    QVERIFY(bytes.size() > 2 * 1024 * 1024);
    const auto document = readLog(write(u"large.log"_s, bytes), u"large.log"_s);
    QVERIFY(document);
    QCOMPARE(document->records.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(document->records[i].message, QString::number(i));
        QCOMPARE(document->records[i].line, i + 1);
    }
}

void TestLogReader::anEmptyFileHasNoRecords()
{
    const auto document = readLog(write(u"empty.log"_s, {}), u"empty.log"_s);
    QVERIFY(document);
    QVERIFY(document->records.isEmpty());
}

void TestLogReader::saysWhyItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << m_folder.filePath(u"missing.log"_s) << ErrorCode::NotFound;
    QTest::newRow("folder missing") << m_folder.filePath(u"none/x.log"_s) << ErrorCode::NotFound;
    QTest::newRow("folder") << m_folder.path() << ErrorCode::WrongKind;
    QTest::newRow("device") << QDir::fromNativeSeparators(u"/dev/null"_s) << ErrorCode::WrongKind;
}

void TestLogReader::saysWhyItCannotRead()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    const auto document = readLog(path, u"the log"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    QCOMPARE(document.error().source, u"the log"_s);
}

void TestLogReader::canBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto document = readLog(write(u"b.log"_s, logsamples::record("a")), u"b.log"_s, stop.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void TestLogReader::readsTheSampleCase()
{
    const QString path =
        QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after/Windows/ccmsetup/Logs/ccmsetup.log");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype closers = file.readAll().count("]LOG]!><");
    const auto document = readLog(path, path);
    QVERIFY(document);
    QCOMPARE(document->records.size(), closers);
    for (const LogRecord &record : document->records) {
        QVERIFY(record.time.isValid());
        QCOMPARE(record.time.biasMinutes, std::optional(300));
        QVERIFY(!record.flags);
    }
}

/// The counts are those of `grep -c` for closers, where each record has one; or as LOGS describes the file.
void TestLogReader::readsTheSampleLogs_data()
{
    QTest::addColumn<qsizetype>("records");
    QTest::addColumn<qsizetype>("damaged");
    QTest::addColumn<qsizetype>("plain");
    QTest::addColumn<qsizetype>("pending");
    if (!sampleFolder().exists()) {
        qInfo("The sample logs are not there: their cases are left out.");
        QTest::newRow("no sample") << qsizetype{} << qsizetype{} << qsizetype{} << qsizetype{};
    }
    const auto row = [](const char *name, qsizetype records, qsizetype damaged = 0, qsizetype plain = 0,
                        qsizetype pending = 0) {
        if (sampleFolder().exists())
            QTest::newRow(name) << records << damaged << plain << pending;
    };
    row("cm_smsts_brackdk04.log", 881);
    row("cm_UpdatesDeployment.log", 107);
    row("cm_WUAHandler.log", 26);
    row("clone_goCMTrace_helloworld.log", 3);
    row("clone_AndroidCMLogTracer_sample.log", 16);
    row("ime_AppWorkload_2.log", 377);
    row("ime_ClientHealth.log", 215, 3); // 212 openers: three records lost their heads
    row("mdt_2024_ZTIGather.log", 92);
    row("plaso_sccm_various.log", 10);
    row("markusbux_mock_Data1.log", 8);
    row("markusbux_mock_Data3.log", 6); // two of them on one line, one empty
    row("markusbux_mock_Data4.log", 6, 1, 0, 1); // cut at both ends
    row("markusbux_mock_Data2.log", 17);
    row("msi_utf16le_installationwrapper.log", 66, 0, 4); // a custom action writes four lines of its own
    row("synthetic/torn_writes.log", 6, 3, 1); // the left-over attributes are a line
    row("synthetic/cut_at_start.log", 2, 1);
    row("synthetic/cut_at_eof.log", 2, 0, 0, 1);
    row("synthetic/multiline_embedded.log", 7);
    row("synthetic/mixed_utf8_then_utf16.log", 2);
    row("synthetic/nul_padded_after_truncate.log", 2, 1, 1);
    row("synthetic/variants_time_date_bias.log", 17);
    row("synthetic/variants_type.log", 12);
    row("synthetic/utf16be_bom.log", 2);
    row("synthetic/utf16le_bom.log", 2);
    row("synthetic/utf16le_nobom.log", 2);
    row("synthetic/utf8_bom.log", 2);
    row("synthetic/ansi_cp1252.log", 1);
    row("no sample", 0);
}

void TestLogReader::readsTheSampleLogs()
{
    QFETCH(const qsizetype, records);
    QFETCH(const qsizetype, damaged);
    QFETCH(const qsizetype, plain);
    QFETCH(const qsizetype, pending);
    const QString path = sampleFolder().filePath(QString::fromLatin1(QTest::currentDataTag()));
    if (!QFile::exists(path)) {
        QCOMPARE(QTest::currentDataTag(), "no sample");
        return;
    }
    const auto document = readLog(path, path);
    QVERIFY(document);
    const auto having = [&](RecordFlag flag) {
        return std::ranges::count_if(document->records,
                                     [flag](const LogRecord &record) { return record.flags.testFlag(flag); });
    };
    QCOMPARE(document->records.size(), records);
    QCOMPARE(having(RecordFlag::Damaged), damaged);
    QCOMPARE(having(RecordFlag::Pending), pending);
    QCOMPARE(std::ranges::count(document->records, Grammar::Plain, &LogRecord::grammar), plain);
}

/// An event writes its own time in UTC into its message: so the sign of the bias is known.
void TestLogReader::agreesWithTheTimeInsideAMessage()
{
    const QByteArray bytes =
        "<![LOG[DateTime = \"20191018142717.661000+000\";]LOG]!><time=\"10:27:17.661+240\" "
        "date=\"10-18-2019\" component=\"X\" context=\"\" type=\"1\" thread=\"1\" file=\"event.cpp:1\">";
    const auto document = readLog(write(u"bias.log"_s, bytes), {});
    QVERIFY(document);
    QCOMPARE(document->records[0].time.utc().toString(u"yyyyMMddHHmmss.zzz"), u"20191018142717.661"_s);
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
