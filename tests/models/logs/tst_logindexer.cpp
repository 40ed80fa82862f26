// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/linecount.h"
#include "models/logs/logindexer.h"
#include "models/logs/logparser.h"
#include "models/logs/nametable.h"
#include "models/logs/recordreader.h"
#include "tests/models/logs/logsamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A log in which everything that goes wrong does, often and next to each other.
class WildLog
{
public:
    explicit WildLog(unsigned seed, bool withUtf16) : m_random(seed), m_withUtf16(withUtf16) { }

    QByteArray bytes(qsizetype size)
    {
        QByteArray log = between(0, 1) ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        while (log.size() < size)
            log += piece();
        return log;
    }

private:
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    QByteArray wellFormed()
    {
        const QByteArray text(between(0, 300), static_cast<char>(between('a', 'z')));
        // Now and then a name that is longer than most, and a bias of fewer digits.
        const QByteArray source = QByteArray(between(0, 9) ? 1 : between(20, 40), 'c')
            + QByteArray::number(between(0, 40)) + (between(0, 99) ? ".cpp:" : ".H:")
            + QByteArray::number(between(1, 999));
        return "<![LOG[" + text + "]LOG]!><time=\"0" + QByteArray::number(between(0, 9)) + ":1"
            + QByteArray::number(between(0, 9)) + ":22.123"
            + (between(0, 49) == 0  ? "+60"
                   : between(0, 99) ? "+300"
                   : between(0, 1)  ? "-060"
                                    : "-1441")
            + "\" date=\"0" + QByteArray::number(between(1, 9)) + "-09-20"
            + QByteArray::number(between(10, 99)) + "\" component=\"C" + QByteArray::number(between(0, 30))
            + "\" context=\"\" type=\"" + QByteArray::number(between(0, 4)) + "\" thread=\""
            + QByteArray::number(between(1, 200)) + "\" file=\"" + source + "\">\r\n";
    }

    QByteArray piece()
    {
        switch (between(0, 200)) {
        case 0:
            return "at System.Net.S";
        case 1:
            return "<![LOG[cut off";
        case 2:
            return "ding file]LOG]!>" + logsamples::tail() + "\r\n";
        case 3:
            return "a line of its own\r\n";
        case 4:
            return QByteArray(between(1, 5000), '\0');
        case 5:
            return logsamples::record("two records on one line") + logsamples::record("the second") + "\r\n";
        case 6:
            return logsamples::record("speaks about \"<![LOG[\" and ]LOG]!> too") + "\r\n";
        case 7:
            return logsamples::record("of\r\nseveral\nlines\r<![LOG[ or not") + "\r\n";
        case 8:
            return logsamples::record("CcmSetup failed with error code 0x80070643") + "\n";
        case 9:
            return between(0, 1) ? "nent=\"Test\" context=\"\" type=\"1\">\r\n"
                                 : "nent=\"Test\" context=\"\" type=\"1\" thread=\"12\" file=\"\">\r\n";
        case 10:
            return logsamples::record("of a script", "10:00:00.1234567", "0") + "\r\n";
        case 11:
            return logsamples::record("caf\xC3\xA9 or caf\xE9", "9:5:3.000+-420", "") + "\r\n";
        case 12:
            return logsamples::record(QByteArray(between(60'000, 200'000), 'x')) + "\r\n";
        case 13:
            return "Moved it~  $$<SMS_HIERARCHY_MANAGER><12-06-2016 03:11:46.039+300><thread=6788 "
                   "(0x1A84)>\r\n";
        case 14:
            return "2024-01-02 03:04:05, Info                  CBS    Exec: done\r\n  and more of it\r\n";
        case 15:
            return m_withUtf16 ? logsamples::utf16(logsamples::record("wide") + "\r\n") : QByteArray();
        case 16:
            return "MSI (s) (A0:B4) [10:11:12:345]: Note: 1: 2205\r\n";
        case 17:
            return "]LOG]!>\r\n";
        case 18: // with its date, and behind it a day later
            return "=== Verbose logging started: 31/10/2023  23:59:53  Build type: SHIP ===\r\n"
                   "MSI (s) (A4:B0) [23:59:55:001]: MainEngineThread is returning 1603\r\n"
                   "Action ended 0:00:01: X. Return value 3.\r\n"
                   "MSI (c) (A4:B0) [00:00:02:000]: Note: 1: 1402\r\n  and more of it\r\n";
        default:
            return wellFormed();
        }
    }

    std::minstd_rand m_random;
    bool m_withUtf16;
};

struct Indexed
{
    LogSnapshot log;

    void take(const LogIndexer &indexer, const QByteArray &bytes)
    {
        log.index = indexer.index();
        log.pending = indexer.pending();
        LogText text(u"wild.log"_s, u"wild.log"_s, {});
        text.append(bytes);
        log.parts = {{.text = text}};
    }
};

/// A record as far as the index must tell it again; lines are asked for one at a time.
QString told(LogRecord record)
{
    return u"%1+%2 %3 [%4] %5/%6 %7|%8|%9|"_s.arg(
               QString::number(record.offset), QString::number(record.length),
               record.time.written.toString(Qt::ISODateWithMs),
               record.time.biasMinutes ? QString::number(*record.time.biasMinutes) : u"-"_s,
               QString::number(static_cast<int>(record.severity)),
               QString::number(static_cast<int>(record.severityRule)), record.component, record.thread,
               record.source)
        + u"%1 %2 %3 %4"_s.arg(QString::number(static_cast<int>(record.grammar)),
                               QString::number(record.flags.toInt()), record.type, record.message);
}

void compare(const LogSnapshot &log, const QList<LogRecord> &expected)
{
    QCOMPARE(qint64{log.count()}, expected.size());
    const auto records = readRecords(log, 0, log.count());
    QVERIFY(records);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (told(records->at(i)) != told(expected[i]))
            QCOMPARE(told(records->at(i)).left(2000), told(expected[i]).left(2000));
        const auto number = static_cast<quint32>(i);
        if (number >= log.index.count())
            continue;
        const LogRecord indexed = indexedRecord(log, number);
        QCOMPARE(indexed.severity, expected[i].severity);
        QCOMPARE(indexed.component, expected[i].component);
        QCOMPARE(indexed.thread, expected[i].thread);
        QCOMPARE(indexed.source, expected[i].source);
        QCOMPARE(indexed.time.written, expected[i].time.written);
        if (indexed.time.isValid())
            QCOMPARE(indexed.time.biasMinutes, expected[i].time.biasMinutes);
    }
}

} // namespace

class TestLogIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatReadingInOrderFinds_data();
    void findsWhatReadingInOrderFinds();
    void whatLiesBetweenRecordsIsOfNone_data();
    void whatLiesBetweenRecordsIsOfNone();
    void readsInstallerRecordsWithoutTheirHeader();
    void tellsLines();
    void findsTheRecordOfAByte();
    void growsRecordByRecord();
    void joinsSmallSegments();
    void keepsTheRecordsOfEarlierParts();
    void standsAtTheTimeBefore();
    void readsTextInTheCodePageOfTheLog();
    void stopsWhenAsked();
    void countsLineEnds();
    void numbersNames();
    void packsTraits();
};

void TestLogIndexer::findsWhatReadingInOrderFinds_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("withUtf16");
    for (unsigned seed = 1; seed <= 4; ++seed) {
        QTest::addRow("bytes, seed %u", seed) << seed << false;
        QTest::addRow("with UTF-16, seed %u", seed) << seed << true;
    }
}

void TestLogIndexer::findsWhatReadingInOrderFinds()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, withUtf16);
    constexpr qsizetype Size = qsizetype{7} * 1024 * 1024; // several stretches, and more than is worth it
    const QByteArray bytes = WildLog(seed, withUtf16).bytes(Size);
    const QList<LogRecord> expected = parseLog(bytes, u"wild.log"_s).records;

    QTemporaryDir folder;
    const QString path = folder.filePath(u"wild.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto log = LogFile::open(path, path);
    QVERIFY(log);

    Indexed inBulk;
    LogIndexer indexer;
    QVERIFY(indexer.index(*log, bytes.size(), [](qint64) { }, {}));
    QCOMPARE(indexer.position(), bytes.size());
    inBulk.take(indexer, bytes);
    compare(inBulk.log, expected);

    Indexed inOrder;
    LogIndexer other;
    std::minstd_rand random(seed);
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size =
            qMin(std::uniform_int_distribution<qsizetype>(1, 300'000)(random), bytes.size() - at);
        other.feed(QByteArrayView(bytes).sliced(at, size));
        at += size;
    }
    inOrder.take(other, bytes);
    compare(inOrder.log, expected);
    QCOMPARE(inBulk.log.index.tally(), inOrder.log.index.tally());
}

void TestLogIndexer::whatLiesBetweenRecordsIsOfNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    const QByteArray zeros(3, '\0');
    const QByteArray mark = "\xFF\xFE";
    const QByteArray wide = logsamples::utf16("a wide line\r\n");
    const QByteArray record =
        "<![LOG[m]LOG]!><time=\"1:2:3.4+0\" date=\"1-2-2024\" component=\"\" context=\"\" type=\"1\" "
        "thread=\"1\" file=\"\">";
    const QString threeZeros = u"[3 zero byte(s)]"_s;
    QTest::newRow("zeros and a line end") << zeros + "\r\nb\r\n" << QStringList{threeZeros, u"b"_s};
    QTest::newRow("zeros and a mark of bytes") << zeros + "\r\n\xEF\xBB\xBF" + "b\r\n"
                                               << QStringList{threeZeros, u"b"_s};
    QTest::newRow("zeros and a mark of UTF-16")
        << zeros + mark + wide << QStringList{threeZeros, u"a wide line"_s};
    QTest::newRow("zeros and a line end of UTF-16") << wide + logsamples::utf16(QByteArray(3, '\0'))
            + logsamples::utf16("\r\nb\r\n") << QStringList{u"a wide line"_s, u"[6 zero byte(s)]"_s, u"b"_s};
    QTest::newRow("a line and a mark of UTF-16")
        << "a line\r\n" + mark + wide << QStringList{u"a line"_s, u"a wide line"_s};
    QTest::newRow("a line and the mark of big-endian UTF-16")
        << "a line\r\n\xFE\xFF" + logsamples::utf16("b\r\n", true) << QStringList{u"a line"_s, u"b"_s};
    QTest::newRow("letters that are the bytes of a mark")
        << QByteArray("proverj\xFF\xFE\r\nb\r\n") << QStringList{u"proverj\u00FF\u00FE"_s, u"b"_s};
    QTest::newRow("a record and a line end of big-endian UTF-16")
        << record + logsamples::utf16("\r\nb\r\n", true) << QStringList{u"m"_s, u"b"_s};
    QTest::newRow("an empty line of UTF-16 between records in bytes")
        << "a\r\n" + mark + logsamples::utf16("\r\n") + record << QStringList{u"a"_s, u"m"_s};
    QTest::newRow("a line of UTF-16 and another mark")
        << wide + mark + wide << QStringList{u"a wide line"_s, u"a wide line"_s};
}

void TestLogIndexer::whatLiesBetweenRecordsIsOfNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, messages);
    LogIndexer indexer;
    indexer.feed(bytes);
    indexer.beginPart(); // the last is settled, too
    Indexed indexed;
    indexed.take(indexer, bytes);
    const auto records = readRecords(indexed.log, 0, indexed.log.count());
    QVERIFY(records);
    QStringList told;
    for (const LogRecord &record : *records)
        told.append(record.message);
    QCOMPARE(told, messages);
    compare(indexed.log, parseLog(bytes, u"wild.log"_s).records);
}

/// The header with the date stands in another record, and may not tell the order of day and month.
void TestLogIndexer::readsInstallerRecordsWithoutTheirHeader()
{
    for (const QByteArray date : {"31/10/2023", "4/5/2015"}) {
        const QByteArray bytes = "=== Logging started: " + date
            + "  23:59:53 ===\r\nMSI (s) (A4:B0) [23:59:55:001]: MainEngineThread is returning 1603\r\n"
              "MSI (s) (A4:B0) [23:59:55:002]: Note: 1: 1402\r\n=== Logging stopped: "
            + date + "  23:59:59 ===\r\n";
        LogIndexer indexer;
        indexer.feed(bytes);
        Indexed indexed;
        indexed.take(indexer, bytes);
        const auto records = readRecords(indexed.log, 0, indexed.log.count());
        QVERIFY(records);
        QCOMPARE(records->at(1).message, u"MainEngineThread is returning 1603"_s);
        QCOMPARE(records->at(1).severity, Severity::Error);
        QCOMPARE(records->at(1).severityRule, SeverityRule::ReturnValue);
        QCOMPARE(indexedRecord(indexed.log, 1).severity, Severity::Error);
        QCOMPARE(records->at(2).message, u"Note: 1: 1402"_s);
        compare(indexed.log, parseLog(bytes, u"wild.log"_s).records);
    }
}

void TestLogIndexer::tellsLines()
{
    const QByteArray bytes = WildLog(9, false).bytes(qsizetype{5} * 1024 * 1024);
    const QList<LogRecord> expected = parseLog(bytes, u"wild.log"_s).records;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"wild.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto log = LogFile::open(file.fileName(), file.fileName());
    LogIndexer indexer;
    QVERIFY(indexer.index(*log, bytes.size(), [](qint64) { }, {}));
    Indexed indexed;
    indexed.take(indexer, bytes);
    for (qsizetype i = 0; i < expected.size(); i += 97) {
        const auto line = readLine(indexed.log, static_cast<quint32>(i));
        QVERIFY(line);
        QCOMPARE(*line, expected[i].line);
    }
}

void TestLogIndexer::findsTheRecordOfAByte()
{
    const QByteArray first = logsamples::record("first") + "\r\n";
    const QByteArray second = logsamples::record("second") + "\r\n";
    LogIndexer indexer;
    indexer.feed(QByteArray(first + second));
    const LogIndex index = indexer.index();
    QCOMPARE(index.count(), 2U);
    QCOMPARE(index.numberAt(0, 0), std::optional(0U));
    QCOMPARE(index.numberAt(0, first.size() - 3), std::optional(0U));
    QCOMPARE(index.numberAt(0, first.size()), std::optional(1U));
    QCOMPARE(index.numberAt(0, first.size() + second.size()), std::nullopt);
    QCOMPARE(index.numberAt(1, 0), std::nullopt);
}

void TestLogIndexer::growsRecordByRecord()
{
    LogIndexer indexer;
    for (int i = 0; i < 500; ++i) {
        const QByteArray bytes = logsamples::record("number " + QByteArray::number(i)) + "\r\n";
        indexer.feed(bytes.first(20));
        QCOMPARE(indexer.index().count(), static_cast<quint32>(i));
        QCOMPARE(indexer.pending().size(), 1);
        QVERIFY(indexer.pending().constFirst().flags.testFlag(RecordFlag::Pending));
        indexer.feed(bytes.sliced(20));
        const QList<LogRecord> fed = indexer.takeLastFed();
        QCOMPARE(fed.size(), 1);
        QCOMPARE(fed.constFirst().message, u"number %1"_s.arg(i));
        QVERIFY(indexer.takeLastFed().isEmpty());
        indexer.squeeze();
        QCOMPARE(indexer.index().count(), static_cast<quint32>(i + 1));
        QVERIFY(indexer.pending().isEmpty());
    }
}

void TestLogIndexer::joinsSmallSegments()
{
    LogIndexer indexer;
    constexpr int Records = 5000;
    for (int i = 0; i < Records; ++i) {
        indexer.feed(QByteArray(logsamples::record("x") + "\r\n"));
        (void)indexer.index();
    }
    const LogIndex index = indexer.index();
    QCOMPARE(index.count(), static_cast<quint32>(Records));
    QVERIFY2(index.segments().size() < 20, qPrintable(QString::number(index.segments().size())));
    QVERIFY(index.memory() < std::size_t{Records} * 24);
}

void TestLogIndexer::keepsTheRecordsOfEarlierParts()
{
    LogIndexer indexer;
    indexer.feed(QByteArray(logsamples::record("old") + "\r\n<![LOG[never ends"));
    indexer.beginPart();
    indexer.feed(QByteArray("\xEF\xBB\xBF" + logsamples::record("new") + "\r\n"));
    const LogIndex index = indexer.index();
    QCOMPARE(index.count(), 3U);
    QVERIFY(index.traits(1).isDamaged);
    QCOMPARE(index.place(1).segment->part, 0);
    QCOMPARE(index.place(2).segment->part, 1);
    QCOMPARE(index.offset(2), 3);
    QCOMPARE(index.numberAt(1, 3), std::optional(2U));
    QVERIFY(indexer.pending().isEmpty());
}

void TestLogIndexer::standsAtTheTimeBefore()
{
    const auto record = [](const QByteArray &time, const QByteArray &source) {
        return QByteArray("<![LOG[text]LOG]!>" + logsamples::tail(time, "1", source) + "\r\n");
    };
    LogIndexer indexer;
    indexer.feed(record("10:00:00.000+060", "x"));
    indexer.feed("a line\r\n");
    indexer.feed(record("10:00:01.000+060", "x"));
    indexer.feed(record("10:00:02.000+060", "x.cpp:1"));
    const LogIndex index = indexer.index();
    const qint64 ten = QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 Hour = 3'600'000;
    QCOMPARE(index.writtenTime(0), std::optional(ten));
    QCOMPARE(index.writtenTime(1), std::nullopt);
    QCOMPARE(index.standingTime(1, 0), std::optional(ten));
    QCOMPARE(index.standingTime(1, 1), std::optional(ten + Hour));
    QCOMPARE(index.standingTime(2, -1), std::optional(ten + 1000 - Hour));
    // Of a native writer there is no doubt.
    QCOMPARE(index.standingTime(3, -1), std::optional(ten + 2000 + Hour));
}

/// "Привет" in Windows-1251.
void TestLogIndexer::readsTextInTheCodePageOfTheLog()
{
    const QByteArray bytes = logsamples::record("\xCF\xF0\xE8\xE2\xE5\xF2") + "\r\n<![LOG[\xCF\xF0";
    LogIndexer indexer(TextSettings{.ansi = AnsiCodePage::Cyrillic});
    indexer.feed(bytes);
    Indexed indexed;
    indexed.take(indexer, bytes);
    const auto records = readRecords(indexed.log, 0, 2);
    QVERIFY(records);
    QCOMPARE(records->at(0).message, u"Привет"_s);
    QCOMPARE(records->at(1).message, u"Пр"_s);
}

void TestLogIndexer::stopsWhenAsked()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 60'000; ++i)
        file.write(QByteArray(logsamples::record(QByteArray(100, 'x')) + "\r\n"));
    const qint64 size = file.size();
    file.close();
    const auto log = LogFile::open(file.fileName(), file.fileName());
    std::stop_source stop;
    LogIndexer indexer;
    QVERIFY(indexer.index(*log, size, [&stop](qint64) { stop.request_stop(); }, stop.get_token()));
    QVERIFY(indexer.position() < size);
    // It goes on where it stopped, and misses nothing.
    QVERIFY(indexer.index(*log, size, [](qint64) { }, {}));
    QCOMPARE(indexer.index().count(), 60'000U);
}

void TestLogIndexer::countsLineEnds()
{
    QByteArray bytes(100'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 7)
        bytes[i] = '\n';
    for (const qsizetype size : {0, 1, 63, 64, 65, 64 * 255, 64 * 255 + 1, 100'000}) {
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(size));
        QCOMPARE(countLineEnds(view), (size + 6) / 7);
    }
    const QByteArray all(64 * 300, '\n');
    QCOMPARE(countLineEnds({all.constData(), 64 * 300}), 64 * 300);
}

void TestLogIndexer::numbersNames()
{
    NameTable table;
    QCOMPARE(table.idOf(""), NoName);
    QCOMPARE(table.idOf("ccmsetup"), NameId{1});
    QCOMPARE(table.idOf("ccmsetuq"), NameId{2});
    QCOMPARE(table.idOf("ccmsetup"), NameId{1});
    for (int i = 3; i < ManyNames; ++i)
        QCOMPARE(table.idOf("name " + std::to_string(i)), static_cast<NameId>(i));
    QCOMPARE(table.idOf("one more"), ManyNames);
    QCOMPARE(table.idOf("name 40000"), NameId{40'000});
    QCOMPARE(table.names().size(), ManyNames);
}

void TestLogIndexer::packsTraits()
{
    for (int bits = 0; bits < 0x10000; bits += 7) {
        RecordTraits traits{.kind = static_cast<FrameKind>(bits % 5),
                            .grammar = static_cast<Grammar>(bits % 8),
                            .encoding = static_cast<TextEncoding>(bits % 3),
                            .severity = static_cast<Severity>(bits % 4),
                            .severityRule = static_cast<SeverityRule>(bits % 5),
                            .isDamaged = bits % 2 == 0,
                            .isTimed = bits % 11 == 0};
        QCOMPARE(RecordTraits::unpacked(traits.packed()), traits);
    }
}

QTEST_GUILESS_MAIN(TestLogIndexer)
#include "tst_logindexer.moc"
