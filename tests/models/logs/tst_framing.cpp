// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracegrammar.h"
#include "models/logs/framing.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace ccm;
using logsamples::record;
using logsamples::tail;
using logsamples::utf16;

namespace {

struct Framed
{
    Frame frame;
    QByteArray bytes;

    bool operator==(const Framed &) const = default;
};

QList<Framed> framed(const QList<QByteArray> &blocks, const FramingLimits &limits = {})
{
    QList<Framed> found;
    RecordFramer framer(limits);
    const auto sink = [&](const Frame &frame, QByteArrayView bytes) {
        found.append({frame, bytes.toByteArray()});
    };
    for (const QByteArray &block : blocks)
        framer.feed(block, sink);
    framer.finish(sink);
    return found;
}

QByteArray kindName(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Record:
        return "record";
    case FrameKind::HeadLost:
        return "head lost";
    case FrameKind::TailLost:
        return "tail lost";
    case FrameKind::Line:
        return "line";
    case FrameKind::Zeros:
        return "zeros";
    }
    return {};
}

/// "kind[!damaged][?pending]: message or text" of each frame, without attributes.
QByteArrayList told(const QList<Framed> &frames)
{
    QByteArrayList words;
    for (const Framed &one : frames) {
        const bool isRecord = one.frame.kind != FrameKind::Line && one.frame.kind != FrameKind::Zeros;
        const qsizetype closer = isRecord ? closerIn(one.frame, one.bytes) : -1;
        QByteArray text = closer >= 0 ? one.bytes.first(closer) : one.bytes;
        if (one.frame.kind == FrameKind::Zeros)
            text = QByteArray::number(text.size());
        if (text.startsWith("<![LOG["))
            text = text.sliced(7);
        words.append(kindName(one.frame.kind) + (one.frame.damaged ? "!" : "")
                     + (one.frame.pending ? "?" : "") + ": " + text);
    }
    return words;
}

/// What belongs to no frame must be line ends or byte order marks, and frames must not overlap.
void checkEveryByte(const QByteArray &bytes, const QList<Framed> &frames)
{
    qint64 at = 0;
    for (const Framed &one : frames) {
        QVERIFY2(one.frame.offset >= at, "frames overlap");
        QCOMPARE(one.bytes, bytes.sliced(one.frame.offset, one.frame.length));
        QVERIFY(one.frame.length > 0);
        QByteArray between = bytes.sliced(at, one.frame.offset - at);
        between.replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
        between.replace('\r', "").replace('\n', "").replace('\0', "");
        QCOMPARE(between, QByteArray());
        at = one.frame.offset + one.frame.length;
    }
    QByteArray rest = bytes.sliced(at);
    rest.replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
    QCOMPARE(rest.replace('\r', "").replace('\n', "").replace('\0', ""), QByteArray());
}

QDir sampleFolder()
{
    return QDir(QStringLiteral(CCM_SOURCE_DIR "/../shared/samples/logs"));
}

} // namespace

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void doesNotDependOnBlocks_data();
    void doesNotDependOnBlocks();
    void countsLinesAndOffsets();
    void findsTheCloserInARecordAlone();
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void cutsAtItsLimits();
    void holdsTextBackUpToItsLimit();
    void finishLeavesTheFramerAsItWas();
    void doesNotGrowSlowOnHostileInput();

private:
    static void addCases();
};

void TestFraming::addCases()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("frames");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &frames) {
        QTest::newRow(name) << bytes << frames;
    };
    row("nothing", "", {});
    row("line ends only", "\r\n\n\r", {});
    row("byte order mark only", "\xEF\xBB\xBF", {});
    row("CR LF", record("a") + "\r\n" + record("b") + "\r\n", {"record: a", "record: b"});
    row("LF", record("a") + "\n" + record("b") + "\n", {"record: a", "record: b"});
    row("byte order mark first", "\xEF\xBB\xBF" + record("a") + "\r\n", {"record: a"});
    row("byte order mark in the middle", record("a") + "\r\n\xEF\xBB\xBF" + record("b"),
        {"record: a", "record: b"});
    row("no line end after the last", record("a"), {"record: a"});
    row("two records on one line", record("a") + record("b") + "\r\n", {"record: a", "record: b"});
    row("empty message", record(""), {"record: "});
    row("message of several lines", record("one\r\ntwo\nthree\rfour"), {"record: one\r\ntwo\nthree\rfour"});
    row("brackets at the end of the message", record("end ]]"), {"record: end ]]"});
    row("closer spoken about", record("a ]LOG]!> b"), {"record: a ]LOG]!> b"});
    row("opener spoken about", record("a <![LOG[ b"), {"record: a <![LOG[ b"});
    row("opener in quotes", record("a \"<![LOG[x\" b"), {"record: a \"<![LOG[x\" b"});
    row("lost quotes around the file", "<![LOG[a]LOG]!><time=\"1:2:3.0\" date=\"1-2-2024\" file=x.log\"\">\n",
        {"record: a"});
    row("bracket inside an attribute",
        "<![LOG[a]LOG]!><time=\"1:2:3.0\" date=\"1-2-2024\" context=\"a>b\">\n", {"record: a"});
    row("quote missing in the attributes",
        "<![LOG[a]LOG]!><time=\"1:2:3.0\" file=\"x.cpp:1>\r\n" + record("b"), {"tail lost!: a", "record: b"});
    row("torn: opener at the start of a line", "<![LOG[cut he\r\n" + record("whole"),
        {"tail lost!: cut he", "record: whole"});
    row("torn: opener glued inside a line", "<![LOG[at System.Net.S" + record("Finish"),
        {"tail lost!: at System.Net.S", "record: Finish"});
    row("torn: opener glued inside a later line", "<![LOG[trace\r\n at System.Net.S" + record("Finish"),
        {"tail lost!: trace\r\n at System.Net.S", "record: Finish"});
    row("torn twice on one line", "<![LOG[one<![LOG[two" + record("three"),
        {"tail lost!: one", "tail lost!: two", "record: three"});
    row("torn: head lost", record("a") + "\r\nding file X.dll]LOG]!>" + tail() + "\r\n" + record("b"),
        {"record: a", "head lost!: ding file X.dll", "record: b"});
    row("torn: head of several lines lost", record("a") + "\r\none\r\n\r\ntwo]LOG]!>" + tail(),
        {"record: a", "head lost!: one\r\n\r\ntwo"});
    row("torn: message lost", record("a") + "\r\n]LOG]!>" + tail(), {"record: a", "head lost!: "});
    row("torn: attributes left over",
        record("a") + "\r\nnent=\"X\" context=\"\" file=\"\">\r\n" + record("b"),
        {"record: a", "line: nent=\"X\" context=\"\" file=\"\">", "record: b"});
    row("torn: text glued to an opener", record("a") + "\r\nfile=\"x" + record("b"),
        {"record: a", "line!: file=\"x", "record: b"});
    row("torn: nothing after the closer", "<![LOG[a]LOG]!>\r\n" + record("b"),
        {"tail lost!: a", "record: b"});
    row("torn: opener inside the attributes", "<![LOG[a]LOG]!><time=\"10:0" + record("b"),
        {"tail lost!: a", "record: b"});
    row("cut at the start", " of a record]LOG]!>" + tail() + "\r\n" + record("b"),
        {"head lost!:  of a record", "record: b"});
    row("cut in a message", record("a") + "\r\n<![LOG[half", {"record: a", "tail lost?: half"});
    row("cut in the opener", record("a") + "\r\n<![LO", {"record: a", "line?: <![LO"});
    row("cut in the closer", "<![LOG[a]LOG]", {"tail lost?: a]LOG]"});
    row("cut behind the closer", "<![LOG[a]LOG]!>", {"tail lost?: a"});
    row("cut in the attributes", "<![LOG[a]LOG]!><time=\"10:00:0", {"tail lost?: a"});
    row("plain lines", "one\r\n\r\ntwo\nthree", {"line: one", "line: two", "line?: three"});
    row("plain lines between records", record("a") + "\r\none\r\ntwo\r\n" + record("b"),
        {"record: a", "line: one", "line: two", "record: b"});
    row("zeros before a record", QByteArray(512, '\0') + record("a"), {"zeros!: 512", "record: a"});
    row("zeros after a record", record("a") + "\r\n" + QByteArray(9, '\0'), {"record: a", "zeros!?: 9"});
    row("zeros cut a record", "<![LOG[half" + QByteArray(3, '\0') + record("b"),
        {"tail lost!: half" + QByteArray(3, '\0'), "record: b"});
    row("UTF-16 behind bytes", record("a") + "\r\n" + utf16(record("b") + "\r\n"),
        {"record: a", "record: " + utf16("<![LOG[b")});
    row("UTF-16 behind a line without an end", record("a") + "\r\nlast" + utf16(record("b") + "\r\n"),
        {"record: a", "line: last", "record: " + utf16("<![LOG[b")});
    row("big-endian UTF-16 behind bytes", record("a") + "\r\n" + utf16(record("b") + "\r\n", true),
        {"record: a", "record: " + utf16("<![LOG[b", true)});
    row("big-endian UTF-16 behind a line without an end",
        record("a") + "\r\nlast" + utf16(record("b") + "\r\n", true),
        {"record: a", "line: last", "record: " + utf16("<![LOG[b", true)});
    row("UTF-16 and bytes again", record("a") + "\r\n" + utf16(record("b") + "\r\n") + record("c"),
        {"record: a", "record: " + utf16("<![LOG[b"), "record: c"});
    row("UTF-16 with a mark", "\xFF\xFE" + utf16(record("a") + "\r\n"), {"record: " + utf16("<![LOG[a")});
    row("UTF-16 without a mark", utf16(record("a") + "\r\nb\r\n"),
        {"record: " + utf16("<![LOG[a"), "line: " + utf16("b")});
    row("big-endian UTF-16", "\xFE\xFF" + utf16(record("a") + "\r\nb", true),
        {"record: " + utf16("<![LOG[a", true), "line?: " + utf16("b", true)});
    row("half a character at the end", "\xFF\xFE" + utf16("ab") + "c", {"line?: " + utf16("ab") + "c"});
}

void TestFraming::frames_data()
{
    addCases();
}

void TestFraming::frames()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, frames);
    const QList<Framed> found = framed({bytes});
    QCOMPARE(told(found), frames);
    checkEveryByte(bytes, found);
}

void TestFraming::doesNotDependOnBlocks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all = "\xEF\xBB\xBF";
    {
        // Everything above in one stream, too; the UTF-16 files stand alone.
        const QList<QByteArray> parts{record("one\r\ntwo"),        "plain\r\n",
                                      "<![LOG[torn\r\n",           record("b <![LOG[ c"),
                                      "x]LOG]!>" + tail(),         QByteArray(40, '\0'),
                                      record("d") + record("e"),   "<![LOG[S" + record("f"),
                                      utf16(record("g") + "\r\n"), record("h")};
        for (const QByteArray &part : parts)
            all += part + "\r\n";
    }
    QTest::newRow("all kinds") << all + "<![LOG[pending";
    QTest::newRow("UTF-16") << "\xFF\xFE" + utf16(record("a") + "\r\n" + record("b\r\nc") + "\r\nplain");
    if (!sampleFolder().exists())
        qInfo("The sample logs are not there: their cases are left out.");
    for (const QString &folder :
         {sampleFolder().path(), sampleFolder().filePath(QStringLiteral("synthetic"))}) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
}

void TestFraming::doesNotDependOnBlocks()
{
    QFETCH(const QByteArray, bytes);
    const QList<Framed> whole = framed({bytes});
    checkEveryByte(bytes, whole);

    QList<QByteArray> single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QVERIFY(framed(single) == whole);

    QRandomGenerator random(20'130'909);
    for (int round = 0; round < 20; ++round) {
        QList<QByteArray> blocks;
        for (qsizetype at = 0; at < bytes.size(); at += blocks.last().size())
            blocks.append(bytes.sliced(at, qMin<qsizetype>(random.bounded(1, 400), bytes.size() - at)));
        QVERIFY(framed(blocks) == whole);
    }
}

void TestFraming::countsLinesAndOffsets()
{
    const QByteArray first = record("one\r\ntwo");
    const QByteArray bytes = "\xEF\xBB\xBF" + first + "\r\n\r\nplain\n" + record("b") + record("c") + "\n";
    const QList<Framed> found = framed({bytes});
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].frame.offset, 3);
    QCOMPARE(found[0].frame.length, first.size());
    QCOMPARE(found[0].frame.line, 1);
    QCOMPARE(found[1].frame.offset, 3 + first.size() + 4);
    QCOMPARE(found[1].frame.line, 4);
    QCOMPARE(found[2].frame.line, 5);
    QCOMPARE(found[3].frame.line, 5);

    const QList<Framed> wide = framed({"\xFF\xFE" + utf16("one\r\ntwo\r\n")});
    QCOMPARE(wide[1].frame.offset, 2 + 10);
    QCOMPARE(wide[1].frame.length, 6);
    QCOMPARE(wide[1].frame.line, 2);
}

/// A record alone tells as much as it does in its place.
void TestFraming::findsTheCloserInARecordAlone()
{
    const auto closer = [](const QByteArray &bytes, int index = 0) {
        const Framed one = framed({bytes})[index];
        return closerIn(one.frame, one.bytes);
    };
    QCOMPARE(closer(record("abc")), 7 + 3);
    QCOMPARE(closer("abc]LOG]!>" + tail()), 3);
    QCOMPARE(closer("\xFF\xFE" + utf16(record("abc"))), 2 * (7 + 3));
    QCOMPARE(closer("<![LOG[x" + record("abc"), 1), 7 + 3);
    QCOMPARE(closer("<![LOG[abc"), -1);
    QCOMPARE(closer(record("a ]LOG]!> b]LOG]!>c")), 7 + 19);
    QCOMPARE(closer("<![LOG[abc]LOG]!>\n" + record("d")), 7 + 3);
    QCOMPARE(closer("<![LOG[abc]LOG]!>" + record("d")), 7 + 3);
    QCOMPARE(closer("<![LOG[abc]LOG]!><"), 7 + 3); // attributes may follow
    QCOMPARE(closer("<![LOG[abc]LOG]!><" + record("d")), -1); // the text of a fragment
}

void TestFraming::tellsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("ASCII") << QByteArray("text\n") << TextEncoding::Bytes;
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBFtext\n") << TextEncoding::Bytes;
    QTest::newRow("little-endian mark") << "\xFF\xFE" + utf16("text\n") << TextEncoding::Utf16Le;
    QTest::newRow("big-endian mark") << "\xFE\xFF" + utf16("text\n", true) << TextEncoding::Utf16Be;
    QTest::newRow("little-endian") << utf16("text\n") << TextEncoding::Utf16Le;
    QTest::newRow("big-endian") << utf16("text\n", true) << TextEncoding::Utf16Be;
}

void TestFraming::tellsTheEncoding()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const TextEncoding, encoding);
    const QList<Framed> found = framed({bytes});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].frame.encoding, encoding);
}

void TestFraming::cutsAtItsLimits()
{
    const FramingLimits limits{.record = 100, .attributes = 200};
    // The limit says where the closer must begin at the latest, counted from the opener.
    const QByteArray atLimit = record(QByteArray(99 - 7, 'm'));
    QCOMPARE(framed({atLimit}, limits).size(), 1);
    const QByteArray pastLimit = record(QByteArray(100 - 7, 'm'));
    const QList<Framed> cut = framed({pastLimit}, limits);
    QCOMPARE(cut.size(), 2);
    QCOMPARE(cut[0].frame.kind, FrameKind::TailLost);
    QCOMPARE(cut[0].frame.length, 100);
    QVERIFY(cut[0].frame.damaged);
    QCOMPARE(cut[1].frame.kind, FrameKind::HeadLost);
    checkEveryByte(pastLimit, cut);

    QCOMPARE(framed({QByteArray(99, 'x') + "\n"}, limits).size(), 1);
    QCOMPARE(framed({QByteArray(101, 'x') + "\n"}, limits).size(), 2);
    QCOMPARE(framed({QByteArray(100, '\0') + "x"}, limits).size(), 2);
    QCOMPARE(framed({QByteArray(101, '\0') + "x"}, limits).size(), 3);

    const auto withAttributes = [](qsizetype size) -> QByteArray {
        return "<![LOG[m]LOG]!><time=\"" + QByteArray(size - 8, 't') + "\">\n";
    };
    QCOMPARE(told(framed({withAttributes(199)}, limits)), QByteArrayList{"record: m"});
    const QList<Framed> long_ = framed({withAttributes(201)}, limits);
    QCOMPARE(long_[0].frame.kind, FrameKind::TailLost);
    checkEveryByte(withAttributes(201), long_);
}

void TestFraming::holdsTextBackUpToItsLimit()
{
    const FramingLimits limits{.heldText = 10};
    // "1234\n6789\n" is within the limit, one character more is not.
    QCOMPARE(told(framed({"1234\n6789\nx]LOG]!>" + tail()}, limits)),
             QByteArrayList{"head lost!: 1234\n6789\nx"});
    QCOMPARE(told(framed({"1234\n67890A\nx]LOG]!>" + tail()}, limits)),
             (QByteArrayList{"line: 1234", "line: 67890A", "head lost!: x"}));

    // Beyond the limit nothing is held back any longer, so a plain log comes line by line.
    int handed = 0;
    RecordFramer framer(limits);
    framer.feed("12345678901\nnext\n", [&](const Frame &, QByteArrayView) { ++handed; });
    QCOMPARE(handed, 2);
}

void TestFraming::finishLeavesTheFramerAsItWas()
{
    QList<Framed> found;
    RecordFramer framer;
    const auto sink = [&](const Frame &frame, QByteArrayView bytes) {
        found.append({frame, bytes.toByteArray()});
    };
    const auto nowhere = [](const Frame &, QByteArrayView) { };
    const QByteArray bytes = "\xEF\xBB\xBF" + record("a\r\nb") + "\r\nplain\r\nx]LOG]!>" + tail() + "\r\n";
    for (const char byte : bytes) {
        framer.feed({&byte, 1}, sink);
        framer.finish(nowhere);
    }
    framer.finish(sink);
    QVERIFY(found == framed({bytes}));
}

void TestFraming::doesNotGrowSlowOnHostileInput()
{
    // Each of these takes hours where a search begins again at every marker.
    const qsizetype size = qsizetype{1} * 1024 * 1024;
    for (const QByteArray &unit :
         {QByteArray("]LOG]!>"), QByteArray("<![LOG["), QByteArray(" <![LOG[ "), QByteArray("x<![LOG["),
          QByteArray("<![LOG[x]LOG]!>"), QByteArray("<"), QByteArray("]LOG]!><t")}) {
        const QByteArray bytes = unit.repeated(size / unit.size());
        checkEveryByte(bytes, framed({bytes}));
        checkEveryByte("<![LOG[" + bytes, framed({"<![LOG[" + bytes}));
    }
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
