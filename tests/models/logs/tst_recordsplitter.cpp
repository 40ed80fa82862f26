// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logparser.h"
#include "models/logs/parserecord.h"
#include "models/logs/recordsplitter.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;
using logsamples::record;
using logsamples::tail;
using logsamples::utf16;

namespace {

struct Split
{
    RecordSpan span;
    QByteArray bytes;

    bool operator==(const Split &) const = default;
};

QList<Split> split(const QList<QByteArray> &blocks, const FramingLimits &limits = {})
{
    QList<Split> found;
    RecordSplitter splitter(limits);
    const auto sink = [&](const RecordSpan &span, QByteArrayView bytes) {
        found.append({span, bytes.toByteArray()});
    };
    for (const QByteArray &block : blocks)
        splitter.feed(block, sink);
    splitter.finish(sink);
    return found;
}

QList<QByteArray> bytesOf(const QList<Split> &found)
{
    QList<QByteArray> all;
    for (const Split &one : found)
        all.append(one.bytes);
    return all;
}

/// What belongs to no span must be line ends or byte order marks, and spans must not overlap.
void checkEveryByte(const QByteArray &bytes, const QList<Split> &found)
{
    const auto isEmpty = [](QByteArray between) {
        between.replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
        return between.replace('\r', "").replace('\n', "").replace('\0', "").isEmpty();
    };
    qint64 at = 0;
    for (const Split &one : found) {
        const Frame &frame = one.span.frame;
        QVERIFY2(frame.offset >= at, "spans overlap");
        QVERIFY(frame.length > 0);
        QCOMPARE(one.bytes, bytes.sliced(frame.offset, frame.length));
        QVERIFY(isEmpty(bytes.sliced(at, frame.offset - at)));
        QCOMPARE(frame.line, bytes.first(frame.offset).count('\n') + 1);
        at = frame.offset + frame.length;
    }
    QVERIFY(isEmpty(bytes.sliced(at)));
}

QByteArray dated(const QByteArray &text)
{
    return "2023-10-31 09:12:53, Info  CBS    " + text;
}

QByteArray server(const QByteArray &text)
{
    return text + "  $$<S><08-22-2016 04:15:03.000+420>";
}

QByteArray everyKind()
{
    const QList<QByteArray> parts{"first line",
                                  server("of a server log"),
                                  server("two\r\nlines"),
                                  record("one\r\ntwo"),
                                  "plain",
                                  dated("goes\r\n  on"),
                                  "\r\n",
                                  "still",
                                  "<![LOG[torn",
                                  record("b <![LOG[ c"),
                                  dated("glued") + record("x"),
                                  server("glued") + record("y"),
                                  "x]LOG]!>" + tail(),
                                  QByteArray(40, '\0'),
                                  "=== Logging started: 4/25/2015  4:25:27 ===",
                                  "MSI (s) (94:70) [04:25:27:728]: a",
                                  "   b",
                                  "c",
                                  "m\tc\t7/14/2021 8:52:46 AM\t1 (0x0001)",
                                  "2023/10/31 09:12:53.1234567 1234  5678  Agent  m",
                                  "[2024-12-24 14:44:13.658] [S] [Info] :: text",
                                  "more",
                                  server("z")};
    QByteArray all = "\xEF\xBB\xBF";
    for (const QByteArray &part : parts)
        all += part + "\r\n";
    return all;
}

} // namespace

class TestRecordSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsLines();
    void flagsLeftOverAttributes_data();
    void flagsLeftOverAttributes();
    void doesNotDependOnBlocks_data();
    void doesNotDependOnBlocks();
    void finishLeavesItAsItWas();
    void aServerMessageUnderWayIsPending();
    void anOpenerClosesAGroup();
    void noTornRecordTakesAStampedLine();
    void cutsAGroupAtItsLimit();
    void linesWaitUpToTheirLimit();
    void startsInTheMiddleOfAFile();
    void aSpanAloneIsReadAsInItsLog();
    void messagesMayBeLong();
};

void TestRecordSplitter::groupsLines()
{
    const QByteArray bytes = everyKind();
    const QList<Split> found = split({bytes});
    checkEveryByte(bytes, found);
    const auto grammars = [&] {
        QList<Grammar> all;
        for (const Split &one : found)
            all.append(one.span.grammar);
        return all;
    };
    const QList<Grammar> expected{
        Grammar::Simple,  Grammar::Simple,  Grammar::CmTrace,       Grammar::Plain,   Grammar::Dated,
        Grammar::CmTrace, Grammar::CmTrace, Grammar::Dated,         Grammar::CmTrace, Grammar::Simple,
        Grammar::CmTrace, Grammar::CmTrace, Grammar::Plain,         Grammar::Msi,     Grammar::Msi,
        Grammar::Plain,   Grammar::Pasted,  Grammar::WindowsUpdate, Grammar::Psadt,   Grammar::Simple};
    QCOMPARE(grammars(), expected);
    QCOMPARE(found[0].bytes, "first line\r\n" + server("of a server log"));
    QCOMPARE(found[1].bytes, server("two\r\nlines"));
    QCOMPARE(found[4].bytes, dated("goes\r\n  on") + "\r\n\r\n\r\nstill");
    QVERIFY(found[7].span.frame.damaged); // its line end is missing
    QVERIFY(!found[9].span.frame.damaged); // its metadata is there as a whole
    QCOMPARE(found[14].bytes, QByteArray("MSI (s) (94:70) [04:25:27:728]: a\r\n   b"));
}

void TestRecordSplitter::flagsLeftOverAttributes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("damaged");
    const QByteArray rest = "nent=\"Intune\" context=\"\" type=\"1\" thread=\"12\" file=\"\">";
    QTest::newRow("end of attributes") << rest << true;
    QTest::newRow("behind half a closer") << "G]!>" + tail() << true;
    QTest::newRow("cut off") << rest.chopped(1) << false;
    QTest::newRow("no thread") << QByteArray("nent=\"Intune\" type=\"1\" file=\"\">") << false;
    QTest::newRow("an element of another language") << QByteArray("<a type=\"1\" thread=\"12\">") << false;
    QTest::newRow("text") << QByteArray("-> type and thread ->") << false;
}

void TestRecordSplitter::flagsLeftOverAttributes()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, damaged);
    // Where a file begins lines wait for a server's metadata; behind a record they do not.
    const QList<QByteArray> logs{line + "\r\n" + record("b"),
                                 record("a") + "\r\n" + line + "\r\n" + record("b"),
                                 record("a") + "\r\n" + line};
    for (const QByteArray &log : logs) {
        for (const QByteArray &bytes : QList<QByteArray>{log, "\xFF\xFE" + utf16(log)}) {
            const QList<LogRecord> records = parseLog(bytes, {}).records;
            const auto found = std::ranges::find(records, QString::fromLatin1(line), &LogRecord::message);
            QVERIFY(found != records.end());
            QCOMPARE(found->grammar, Grammar::Plain);
            QCOMPARE(found->flags.testFlag(RecordFlag::Damaged), damaged);
        }
    }
}

void TestRecordSplitter::doesNotDependOnBlocks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("every kind") << everyKind() + "under way";
    QTest::newRow("every kind, a group under way") << everyKind() + dated("a\nb");
    QTest::newRow("UTF-16") << "\xFF\xFE" + utf16(everyKind().sliced(3));
    QTest::newRow("big-endian UTF-16") << "\xFE\xFF" + utf16(everyKind().sliced(3), true);
    QTest::newRow("bytes and UTF-16")
        << everyKind() + utf16(record("a") + "\r\n" + dated("b\r\nc") + "\r\n") + record("d");
    const QDir folder(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
    if (!folder.exists())
        qInfo("The sample logs are not there: their cases are left out.");
    for (const QString &path : {folder.path(), folder.filePath(u"synthetic"_s)}) {
        const QStringList names = QDir(path).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(path + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
}

void TestRecordSplitter::doesNotDependOnBlocks()
{
    QFETCH(const QByteArray, bytes);
    for (const FramingLimits &limits :
         {FramingLimits(), FramingLimits{.record = 400, .heldText = 90, .group = 70}}) {
        const QList<Split> whole = split({bytes}, limits);
        if (!bytes.contains(QByteArray("o\0", 2)))
            checkEveryByte(bytes, whole);
        QList<QByteArray> single;
        for (const char byte : bytes)
            single.append(QByteArray(1, byte));
        QVERIFY(split(single, limits) == whole);
        QRandomGenerator random(20'130'909);
        for (int round = 0; round < 10; ++round) {
            QList<QByteArray> blocks;
            for (qsizetype at = 0; at < bytes.size(); at += blocks.last().size())
                blocks.append(bytes.sliced(at, qMin<qsizetype>(random.bounded(1, 400), bytes.size() - at)));
            QVERIFY(split(blocks, limits) == whole);
        }
    }
}

void TestRecordSplitter::finishLeavesItAsItWas()
{
    QList<Split> found;
    RecordSplitter splitter;
    const auto sink = [&](const RecordSpan &span, QByteArrayView bytes) {
        found.append({span, bytes.toByteArray()});
    };
    const QByteArray bytes = everyKind();
    for (const char byte : bytes) {
        splitter.feed({&byte, 1}, sink);
        splitter.finish([](const RecordSpan &, QByteArrayView) { });
    }
    splitter.finish(sink);
    QVERIFY(found == split({bytes}));
}

void TestRecordSplitter::aServerMessageUnderWayIsPending()
{
    const QList<Split> found = split({server("a") + "\r\none\r\ntwo\r\n"});
    QCOMPARE(bytesOf(found), (QList<QByteArray>{server("a"), "one\r\ntwo"}));
    QCOMPARE(found[1].span.grammar, Grammar::Simple);
    QVERIFY(found[1].span.frame.pending);
    // Without a server log around it, it is text.
    QCOMPARE(split({"one\r\ntwo\r\n"}).size(), 2);
    QCOMPARE(split({"one\r\ntwo\r\n"})[0].span.grammar, Grammar::Plain);
    // And where other records follow, too.
    const QList<Split> text = split({server("a") + "\r\none\r\ntwo\r\n" + record("b")});
    QCOMPARE(bytesOf(text), (QList<QByteArray>{server("a"), "one", "two", record("b")}));
    QVERIFY(!text[1].span.frame.pending);
}

void TestRecordSplitter::anOpenerClosesAGroup()
{
    QList<QByteArray> handed;
    RecordSplitter splitter;
    const auto sink = [&](const RecordSpan &, QByteArrayView bytes) { handed.append(bytes.toByteArray()); };
    splitter.feed(QByteArray(dated("a\r\nb") + "\r\n"), sink);
    QVERIFY(handed.isEmpty());
    splitter.feed(record("c"), sink);
    QCOMPARE(handed, (QList<QByteArray>{dated("a\r\nb"), record("c")}));
    splitter.feed(QByteArray("\r\n  d\r\n"), sink);
    splitter.finish(sink);
    QCOMPARE(handed.last(), QByteArray("  d"));
}

/// What is a record by itself is not swallowed by a closer without an opener further down.
void TestRecordSplitter::noTornRecordTakesAStampedLine()
{
    const QByteArray torn = "head lost]LOG]!>" + tail();
    const QList<Split> found =
        split({record("a") + "\r\n" + server("b") + "\r\n" + dated("c") + "\r\nd\r\n" + torn});
    QCOMPARE(bytesOf(found), (QList<QByteArray>{record("a"), server("b"), dated("c"), "d\r\n" + torn}));
    QCOMPARE(found.last().span.frame.kind, FrameKind::HeadLost);
}

void TestRecordSplitter::cutsAGroupAtItsLimit()
{
    const QByteArray first = dated("a");
    const QByteArray atLimit = first + "\n" + QByteArray(9, 'x');
    const FramingLimits limits{.group = atLimit.size()};
    QCOMPARE(bytesOf(split({atLimit + "\n"}, limits)), QList<QByteArray>{atLimit});
    QVERIFY(!split({atLimit + "\n"}, limits)[0].span.frame.damaged);

    const QList<Split> cut = split({atLimit + "x\nmore\n" + first}, limits);
    QCOMPARE(bytesOf(cut), (QList<QByteArray>{first, QByteArray(10, 'x'), "more", first}));
    QVERIFY(cut[0].span.frame.damaged);
    QCOMPARE(cut[1].span.grammar, Grammar::Plain);

    // In UTF-16 a character has two bytes.
    QCOMPARE(split({"\xFF\xFE" + utf16(atLimit)}, limits).size(), 1);
    QCOMPARE(split({"\xFF\xFE" + utf16(atLimit + "x")}, limits).size(), 2);
    // One line may be longer.
    QCOMPARE(split({dated(QByteArray(200, 'x'))}, limits).size(), 1);
}

void TestRecordSplitter::linesWaitUpToTheirLimit()
{
    const QByteArray last = server("");
    const FramingLimits limits{.heldText = 1, .group = last.size() + 4};
    QCOMPARE(bytesOf(split({"123\n" + last + "\n"}, limits)), QList<QByteArray>{"123\n" + last});
    QCOMPARE(bytesOf(split({"1234\n" + last + "\n"}, limits)), (QList<QByteArray>{"1234", last}));
    // Text that is no server log is handed out once it is too long to be a message of one.
    int handed = 0;
    RecordSplitter splitter({.heldText = 1, .group = 8});
    splitter.feed("12345\n12345\nx\n", [&](const RecordSpan &, QByteArrayView) { ++handed; });
    QCOMPARE(handed, 3);
}

/// A part of a file that begins with an opener gives the records of the whole file from there on.
void TestRecordSplitter::startsInTheMiddleOfAFile()
{
    const QByteArray bytes = everyKind();
    const QList<Split> whole = split({bytes});
    int starts = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const Frame &first = whole[i].span.frame;
        if (!whole[i].bytes.startsWith("<![LOG["))
            continue;
        QList<Split> part;
        const auto sink = [&](const RecordSpan &span, QByteArrayView view) {
            part.append({span, view.toByteArray()});
        };
        RecordSplitter splitter;
        splitter.feed("<![LOG[of another time", sink);
        splitter.startAt(first.offset, first.line);
        QCOMPARE(splitter.position(), first.offset);
        splitter.feed(bytes.sliced(first.offset), sink);
        splitter.finish(sink);
        QVERIFY(part == whole.sliced(i));
        ++starts;
    }
    QVERIFY(starts >= 4);
}

void TestRecordSplitter::aSpanAloneIsReadAsInItsLog()
{
    const QByteArray bytes = everyKind();
    const QList<LogRecord> records = parseLog(bytes, {}).records;
    const QList<Split> spans = split({bytes});
    QCOMPARE(spans.size(), records.size());
    for (qsizetype i = 0; i < spans.size(); ++i) {
        GrammarContext none;
        LogRecord alone =
            parseRecord(spans[i].span, bytes.sliced(records[i].offset, records[i].length), none);
        if (alone.grammar == Grammar::Msi) {
            QCOMPARE(alone.flags, records[i].flags);
            continue; // its date is that of the header
        }
        QVERIFY2(alone == records[i], qPrintable(alone.message));
    }
}

void TestRecordSplitter::messagesMayBeLong()
{
    const QByteArray message(2'500'000, 'm');
    const QByteArray bytes = "\xEF\xBB\xBF" + record(message) + "\r\n" + server(message) + "\r\n"
        + dated(message) + "\r\n" + message + "\r\n";
    QList<QByteArray> blocks;
    for (qsizetype at = 0; at < bytes.size(); at += 65'536)
        blocks.append(bytes.sliced(at, qMin<qsizetype>(65'536, bytes.size() - at)));
    const QList<Split> found = split(blocks);
    QCOMPARE(found.size(), 4);
    for (const Split &one : found)
        QVERIFY(one.bytes.contains(message));
}

QTEST_GUILESS_MAIN(TestRecordSplitter)
#include "tst_recordsplitter.moc"
