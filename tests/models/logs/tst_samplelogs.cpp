// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/biassign.h"
#include "models/logs/logparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QDir sampleFolder()
{
    return QDir(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
}

/// Null where the sample is not there.
QByteArray sample(const QString &name)
{
    QFile file(sampleFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many records have each type, as `grep -o 'type="[^"]*"' | sort | uniq -c` counts them.
QString typesOf(const QList<LogRecord> &records)
{
    QMap<QString, int> counts;
    for (const LogRecord &record : records) {
        if (record.grammar == Grammar::CmTrace)
            ++counts[record.type];
    }
    QStringList texts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        texts.append(it.key() + u':' + QString::number(it.value()));
    return texts.join(u' ');
}

QString timeOf(const LogRecord &record)
{
    return record.time.written.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace

/// What the samples hold was counted with grep and read by eye; samples that are absent are left out.
class TestSampleLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsClientLogs_data();
    void readsClientLogs();
    void knowsTheWriters_data();
    void knowsTheWriters();
    void readsTheServerLog();
    void readsTheInstallerLog();
    void readsMessages_data();
    void readsMessages();
    void flagsWhatWasTorn();
    void readsEveryTime();
    void readsEveryType();
    void readsTheJapaneseCodePage();
};

void TestSampleLogs::initTestCase()
{
    if (!sampleFolder().exists())
        qInfo("The sample logs are not there: all cases are left out.");
}

void TestSampleLogs::readsClientLogs_data()
{
    QTest::addColumn<QString>("types");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const QString &types, const QString &first, const QString &last) {
        QTest::newRow(name) << types << first << last;
    };
    row("clone_AndroidCMLogTracer_sample.log", u"1:12 2:2 3:2"_s, u"2013-10-12 22:13:25.553"_s,
        u"2013-10-12 22:30:01.428"_s);
    row("clone_goCMTrace_helloworld.log", u"1:1 2:1 3:1"_s, u"2022-11-24 14:13:13.841"_s,
        u"2022-11-24 14:13:13.841"_s);
    row("cm_UpdatesDeployment.log", u"1:105 2:1 3:1"_s, u"2021-07-14 08:52:46.657"_s,
        u"2021-07-14 09:34:11.289"_s);
    row("cm_WUAHandler.log", u"1:26"_s, u"2021-07-14 08:52:44.338"_s, u"2021-07-14 08:58:01.399"_s);
    row("cm_smsts_brackdk04.log", u"0:579 1:300 2:1 3:1"_s, u"2019-12-06 22:55:38.363"_s,
        u"2019-12-06 23:03:12.052"_s);
    row("ime_AppWorkload_2.log", u"1:371 2:6"_s, u"2026-04-01 19:00:42.383"_s, u"2026-04-01 19:00:42.878"_s);
    row("ime_ClientHealth.log", u"1:212 3:3"_s, u"2026-03-21 17:19:49.159"_s, u"2026-03-23 17:11:08.016"_s);
    row("markusbux_mock_Data1.log", u"1:8"_s, u"2022-11-29 13:59:35.672"_s, u"2022-11-29 13:59:35.677"_s);
    row("markusbux_mock_Data3.log", u"1:4 3:2"_s, u"2022-11-30 00:00:13.412"_s, u"2022-11-30 00:18:51.855"_s);
    row("mdt_2024_ZTIGather.log", u"1:92"_s, u"2024-02-20 14:51:55.000"_s, u"2024-02-20 14:51:57.000"_s);
    row("plaso_sccm_various.log", u"0:1 1:9"_s, u"2014-11-28 19:33:19.766"_s, u"2014-11-24 01:52:13.827"_s);
}

void TestSampleLogs::readsClientLogs()
{
    QFETCH(const QString, types);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const QByteArray bytes = sample(QString::fromLatin1(QTest::currentDataTag()));
    if (bytes.isNull())
        return;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    QCOMPARE(typesOf(records), types);
    QCOMPARE(timeOf(records.first()), first);
    QCOMPARE(timeOf(records.last()), last);
    for (const LogRecord &record : records) {
        QCOMPARE(record.grammar, Grammar::CmTrace);
        QVERIFY(record.time.isValid());
        QVERIFY(!record.component.isEmpty());
    }
}

void TestSampleLogs::knowsTheWriters_data()
{
    QTest::addColumn<BiasReason>("reason");
    QTest::addColumn<std::optional<int>>("bias");
    QTest::newRow("cm_UpdatesDeployment.log") << BiasReason::NativeSource << std::optional(240);
    QTest::newRow("cm_smsts_brackdk04.log") << BiasReason::NativeSource << std::optional(480);
    QTest::newRow("ime_ClientHealth.log") << BiasReason::NoBias << std::optional<int>();
    QTest::newRow("mdt_2024_ZTIGather.log") << BiasReason::NotKnown << std::optional(0);
    QTest::newRow("markusbux_mock_Data2.log") << BiasReason::NativeSource << std::optional(-60);
    QTest::newRow("synthetic/psadt_u2008.log") << BiasReason::NotKnown << std::optional(60);
}

void TestSampleLogs::knowsTheWriters()
{
    QFETCH(const BiasReason, reason);
    QFETCH(const std::optional<int>, bias);
    const QByteArray bytes = sample(QString::fromLatin1(QTest::currentDataTag()));
    if (bytes.isNull())
        return;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    QCOMPARE(chooseBiasSign(biasEvidenceOf(records), {}).reason, reason);
    QVERIFY(std::ranges::all_of(records,
                                [&](const LogRecord &record) { return record.time.biasMinutes == bias; }));
}

void TestSampleLogs::readsTheServerLog()
{
    const QByteArray bytes = sample(u"markusbux_mock_Data2.log"_s);
    if (bytes.isNull())
        return;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    QCOMPARE(records.size(), bytes.count('\n'));
    for (const LogRecord &record : records) {
        QCOMPARE(record.grammar, Grammar::Simple);
        QCOMPARE(record.component, u"SMS_COLLECTION_EVALUATOR"_s);
        QCOMPARE(record.thread, u"4844"_s);
        QCOMPARE(record.time.written.date(), QDate(2022, 11, 30));
        QVERIFY(!record.message.contains(u"$$<") && !record.message.endsWith(u'~'));
    }
    QCOMPARE(records[0].message, u"SQL>>>>> Done."_s);
    QVERIFY(records[5].message.endsWith(u"order by Name"));
    QCOMPARE(timeOf(records.last()), u"2022-11-30 01:08:34.194"_s);
}

void TestSampleLogs::readsTheInstallerLog()
{
    const QByteArray bytes = sample(u"msi_utf16le_installationwrapper.log"_s);
    if (bytes.isNull())
        return;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    QCOMPARE(records.size(), 66); // lines that are not empty
    for (const LogRecord &record : records) {
        if (record.grammar == Grammar::Plain) {
            QVERIFY(record.message.contains(u"WixRemoveFoldersEx"));
            continue;
        }
        QCOMPARE(record.grammar, Grammar::Msi);
        QCOMPARE(record.time.written.date(), QDate(2015, 4, 25));
        QCOMPARE(record.time.written.time().minute(), 25);
        QCOMPARE(record.severity, Severity::Info);
    }
    QCOMPARE(std::ranges::count(records, Severity::Error, &LogRecord::severity), 2);
    QCOMPARE(std::ranges::count(records, SeverityRule::ReturnValue, &LogRecord::severityRule), 29);
    const LogRecord &product = records[63];
    QCOMPARE(product.message, u"Product: Notepad++ 6.7.4 -- Configuration completed successfully."_s);
    QCOMPARE(product.component, u"MSI (s)"_s);
    QCOMPARE(product.thread, u"94:70"_s);
    QCOMPARE(timeOf(product), u"2015-04-25 04:25:27.728"_s);
}

void TestSampleLogs::readsMessages_data()
{
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QStringList &messages) { QTest::newRow(name) << messages; };
    const QStringList german{u"Größe überschritten – Fehler: 0x80070005"_s, u"日本語メッセージ"_s};
    row("synthetic/ansi_cp1252.log", {u"Größe überschritten – Fehler"_s});
    row("synthetic/utf8_bom.log", german);
    row("synthetic/utf8_nobom.log", german);
    row("synthetic/utf16le_bom.log", german);
    row("synthetic/utf16le_nobom.log", german);
    row("synthetic/utf16be_bom.log", german);
    row("synthetic/mixed_utf8_then_utf16.log", {u"utf8 part"_s, u"Out-File -Append default of PS 5.1"_s});
    row("synthetic/cut_at_eof.log", {u"complete"_s, u"half written record, no closer yet"_s});
    row("synthetic/cut_at_start.log", {u" tail of a previous record"_s, u"complete"_s});
    row("synthetic/multiline_embedded.log",
        {u"line1\r\nline2\r\n  line3"_s, u"LF only\nsecond"_s, QString(),
         u"contains <![LOG[ literal and ]]> and quotes \" and > "_s, u"first"_s,
         u"second on the same physical line"_s, u"bracket end ]]"_s});
    row("synthetic/nul_padded_after_truncate.log", {u"[512 zero byte(s)]"_s, u"after sparse truncate"_s});
    row("synthetic/torn_writes.log",
        {u"good 1"_s, u"ding file /SMS_DP_SMSPKG$/X.dll range 0-455847"_s,
         u"opener without closer, cut by other writer"_s, u"Finish sending health report."_s,
         u"nent=\"IntuneManagementExtension\" context=\"\" type=\"1\" thread=\"1\" file=\"\">"_s,
         u"good 2"_s});
    row("synthetic/psadt_u2008.log", {u"[Initialization] :: line\r\n\u2008\r\n\u2008\u2008indented\r\n"_s});
    row("synthetic/pasted_from_cmtrace.txt",
        {u"Successfully loaded"_s, u"Failed to refresh. Error = 0x87d00310."_s});
    row("synthetic/simple_variants.log",
        {u"Waiting for ready instruction file...."_s,
         u"WARNING - Delete zero length file V4TY4GF3.sid failed, Win32 = 2"_s,
         u"---->: An event has occurred, the event code is: 0x1"_s,
         u"SspiExcludePackage succeeded for .\\Administrator authentication!"_s, u"Setup failed"_s,
         u"message with $$<not a tail> inside"_s, u"multi line message\r\ncontinued"_s, u"no thread"_s});
}

void TestSampleLogs::readsMessages()
{
    QFETCH(const QStringList, messages);
    const QByteArray bytes = sample(QString::fromLatin1(QTest::currentDataTag()));
    if (bytes.isNull())
        return;
    QStringList read;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    for (const LogRecord &record : records) {
        read.append(record.message);
        QVERIFY(!record.flags.testFlag(RecordFlag::Undecodable));
    }
    QCOMPARE(read, messages);
}

void TestSampleLogs::flagsWhatWasTorn()
{
    const QByteArray bytes = sample(u"synthetic/torn_writes.log"_s);
    if (bytes.isNull())
        return;
    QStringList damaged;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    for (const LogRecord &record : records) {
        if (record.flags.testFlag(RecordFlag::Damaged))
            damaged.append(record.message.first(4));
    }
    QCOMPARE(damaged, (QStringList{u"ding"_s, u"open"_s, u"nent"_s}));
}

void TestSampleLogs::readsEveryTime()
{
    const QByteArray bytes = sample(u"synthetic/variants_time_date_bias.log"_s);
    if (bytes.isNull())
        return;
    QStringList times;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    for (const LogRecord &record : records)
        times.append(
            timeOf(record)
            + (record.time.biasMinutes ? u' ' + QString::number(*record.time.biasMinutes) : QString()));
    QCOMPARE(times,
             (QStringList{u"2021-07-14 08:52:46.657 240"_s, u"2014-11-28 19:33:19.766 -330"_s,
                          u"2020-02-04 15:10:29.068 0"_s, u"2014-11-26 04:20:47.594 -60"_s,
                          u"2024-02-07 16:52:13.000 0"_s, u"2025-08-17 03:04:35.372"_s,
                          u"2019-03-13 13:34:13.930 120"_s, u"2019-03-13 13:34:13.930 -300"_s,
                          u"2019-03-06 13:02:20.943 120"_s, u"2025-07-05 10:00:00.123 60"_s,
                          u"2019-04-01 13:51:24.650 -420"_s, u"2025-01-10 16:33:18.123 -60"_s,
                          u"2024-01-02 09:05:03.000 0"_s, u"2024-01-02 09:05:03.700 0"_s,
                          u"2022-11-24 14:13:13.841"_s, u"2022-11-24 14:13:13.841"_s,
                          u"2022-11-24 14:13:13.841"_s}));
}

void TestSampleLogs::readsEveryType()
{
    const QByteArray bytes = sample(u"synthetic/variants_type.log"_s);
    if (bytes.isNull())
        return;
    QList<Severity> read;
    QStringList types;
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    for (const LogRecord &record : records) {
        read.append(record.severity);
        types.append(record.type);
    }
    using enum Severity;
    QCOMPARE(types,
             (QStringList{u"0"_s,
                          u"1"_s,
                          u"2"_s,
                          u"3"_s,
                          u"4"_s,
                          u"5"_s,
                          u"6"_s,
                          {},
                          u"9"_s,
                          u"Error"_s,
                          u"Warning"_s,
                          u"Info"_s}));
    QCOMPARE(
        read,
        (QList<Severity>{Verbose, Info, Warning, Error, Info, Info, Info, Info, Info, Error, Warning, Info}));
}

void TestSampleLogs::readsTheJapaneseCodePage()
{
    const QByteArray bytes = sample(u"synthetic/ansi_cp932.log"_s);
    if (bytes.isNull())
        return;
    const QList<LogRecord> records = parseLog(bytes, {}, {.ansi = AnsiCodePage::Japanese}).records;
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].message, u"日本語メッセージ"_s);
}

QTEST_GUILESS_MAIN(TestSampleLogs)
#include "tst_samplelogs.moc"
