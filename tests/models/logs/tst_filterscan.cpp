// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/columnscan.h"
#include "models/logs/filterexpression.h"
#include "models/logs/filterscan.h"
#include "models/logs/logindexer.h"
#include "models/logs/recordreader.h"
#include "tests/benchmarks/loggenerator.h"
#include "tests/models/logs/logsamples.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

LogSnapshot snapshotOf(const QByteArray &bytes)
{
    LogIndexer indexer;
    indexer.feed(bytes);
    LogText text(u"test.log"_s, u"test.log"_s, {});
    text.append(bytes);
    LogSnapshot log;
    log.index = indexer.index();
    log.pending = indexer.pending();
    log.parts = {{.text = text}};
    return log;
}

CompiledFilter filterOf(const QString &expression)
{
    const auto filter = parseFilter(expression);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message()));
    return *CompiledFilter::compile(*filter);
}

/// Bits of the records that pass() says are shown, one by one.
RecordBits oneByOne(const CompiledFilter &filter, const LogSnapshot &log, const QString &logName)
{
    RecordBits bits(log.count());
    const auto records = readRecords(log, 0, log.count());
    if (!records)
        qFatal("%s", qPrintable(records.error().message()));
    std::optional<qint64> time;
    for (quint32 number = 0; number < log.count(); ++number) {
        const LogRecord &record = records->at(number);
        if (number < log.index.count())
            time = writtenStandingTime(log.index, number);
        else if (record.time.isValid())
            time = record.time.written.toMSecsSinceEpoch();
        if (passes(filter, record, logName, time))
            bits.set(number);
    }
    return bits;
}

/// Logs whose words stand everywhere: in messages, across records, in attributes, in other encodings.
class RandomLog
{
public:
    explicit RandomLog(unsigned seed) : m_random(seed) { }

    QByteArray bytes(int pieces, bool isPlain)
    {
        QByteArray log;
        for (int i = 0; i < pieces; ++i)
            log += piece(isPlain ? 20 : between(0, 24));
        return log;
    }

    QString expression(int depth)
    {
        switch (depth == 0 ? 0 : between(0, 4)) {
        case 1:
            return u'(' % expression(depth - 1) % u' ' % expression(depth - 1) % u')';
        case 2:
            return u'(' % expression(depth - 1) % u" OR "_s % expression(depth - 1) % u')';
        case 3:
            return u"NOT "_s % expression(depth - 1);
        default:
            return condition();
        }
    }

private:
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    template<std::size_t Count>
    auto anyOf(const std::array<const char *, Count> &texts)
    {
        return texts.at(static_cast<std::size_t>(between(0, int{Count} - 1)));
    }

    QByteArray words()
    {
        static constexpr std::array Words{"setup",
                                          "Setup",
                                          "error",
                                          "LOG",
                                          "x",
                                          "time",
                                          "a.b",
                                          "C1",
                                          "\r\n",
                                          "failed",
                                          "12",
                                          "<![LO",
                                          "gr\xC3\xB6\xC3\x9F"
                                          "er"};
        QByteArray text;
        for (int i = between(0, 5); i > 0; --i)
            text += QByteArray(anyOf(Words)) + (between(0, 1) ? " " : "");
        return text;
    }

    QByteArray record(const QByteArray &message)
    {
        return "<![LOG[" + message + "]LOG]!><time=\"10:1" + QByteArray::number(between(0, 9))
            + ":22.123+300\" date=\"09-10-2013\" component=\"C" + QByteArray::number(between(0, 5))
            + "\" context=\"\" type=\"" + QByteArray::number(between(0, 3)) + "\" thread=\""
            + QByteArray::number(between(1, 14)) + "\" file=\"setup.cpp:" + QByteArray::number(between(1, 20))
            + "\">\r\n";
    }

    QByteArray piece(int kind)
    {
        switch (kind) {
        case 0:
            return words();
        case 1:
            return "<![LOG[" + words();
        case 2:
            return words() + "]LOG]!>" + logsamples::tail() + "\r\n";
        case 3:
            return words() + "\r\n";
        case 4:
            return QByteArray(between(1, 40), '\0');
        case 5:
            return record(words() + "caf\xE9 error" + words());
        case 6:
            return record(words() + QByteArray(1, '\0') + words());
        case 7:
            return logsamples::utf16(record(words()));
        case 8:
            return words() + "~  $$<SMS_setup><12-06-2016 03:11:46.039+300><thread=12 (0xC)>\r\n";
        case 9:
            return "2024-01-02 03:04:05, Info                  CBS    " + words() + "\r\n  x error\r\n";
        default:
            return record(words());
        }
    }

    QString condition()
    {
        static constexpr std::array Conditions{"setup",
                                               "error",
                                               "\"Setup\"c",
                                               "LOG",
                                               "/err.r/",
                                               "/^setup/i",
                                               "/failed ?$/",
                                               "message:/\\bx\\b/",
                                               "message:/e+/",
                                               "message:x",
                                               "message:\"gr\xC3\x96\xC3\x9F"
                                               "er\"",
                                               "message:/caf./",
                                               "message:time",
                                               "message=\"setup \"",
                                               "message=\"\"",
                                               "message:/./",
                                               "message:/(\\w)\\1/",
                                               "message:/r(?! )/",
                                               "message:/[^a-z]{3}/",
                                               "message:/up.*fail/",
                                               "component=C1",
                                               "component:c",
                                               "component:/[1-3]$/",
                                               "thread=12",
                                               "thread:1",
                                               "source:\"cpp:1\"",
                                               "text:12",
                                               "severity>=warning",
                                               "severity=error",
                                               "severity<info",
                                               "time>=2013-09-10T10:15",
                                               "time<2013-09-10T10:12",
                                               "time=2013-09-10",
                                               "log:client",
                                               "log:other",
                                               "time>2016-01-01",
                                               "message:a.b",
                                               "message:/\\Bup/",
                                               "message:\"zero\""};
        return QString::fromUtf8(anyOf(Conditions));
    }

    std::minstd_rand m_random;
};

} // namespace

class TestFilterScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOneByOne_data();
    void agreesWithOneByOne();
    void findsWhatRipgrepFinds_data();
    void findsWhatRipgrepFinds();
    void scansAnyRange();
    void matchesWithinOneMessageOnly();
    void readsTheTextWhereTheIndexKnowsNoName();
    void readsNoTextForColumns();
    void stopsWhenAsked();
    void showsContext();
};

void TestFilterScan::agreesWithOneByOne_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("isPlain");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("log %u", seed) << seed << (seed % 4 == 0);
}

void TestFilterScan::agreesWithOneByOne()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, isPlain);
    RandomLog random(seed);
    const LogSnapshot log = snapshotOf(random.bytes(400, isPlain));

    for (int i = 0; i < 40; ++i) {
        const QString expression = random.expression(i % 4);
        const CompiledFilter filter = filterOf(expression);
        const auto bits = scan(filter, log, 0, log.count(), u"Client.log"_s);
        QVERIFY(bits);
        const RecordBits expected = oneByOne(filter, log, u"Client.log"_s);
        for (quint32 record = 0; record < log.count(); ++record) {
            if (bits->test(record) != expected.test(record)) {
                qWarning() << expression << record << bits->test(record)
                           << readRecords(log, record, 1)->front().message;
                QFAIL("The scan and the single record disagree.");
            }
        }
    }
}

void TestFilterScan::findsWhatRipgrepFinds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("literal") << u"message:\"needle42\"c"_s << QStringList{u"-F"_s, u"needle42"_s};
    QTest::newRow("literal in any case") << u"message:NEEDLE42"_s << QStringList{u"-iF"_s, u"NEEDLE42"_s};
    QTest::newRow("regex") << u"message:/needle\\d+/"_s << QStringList{u"needle\\d+"_s};
    QTest::newRow("regex between words")
        << u"message:/\\bneedle[0-9]{2}/i"_s << QStringList{u"-i"_s, u"\\bneedle[0-9]{2}\\b"_s};
    QTest::newRow("not there") << u"message:n33dle"_s << QStringList{u"n33dle"_s};
}

/// A record of these is one line, but for those of two, of which at most one has the word.
void TestFilterScan::findsWhatRipgrepFinds()
{
    QFETCH(QString, expression);
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"generated.log"_s);
    QByteArray bytes;
    LogGenerator(7).write(
        3'000'000, [&bytes](std::string_view block) { bytes.append(block.data(), std::ssize(block)); });
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    QProcess ripgrep;
    ripgrep.start(u"rg"_s, QStringList{u"-c"_s, u"--include-zero"_s} + arguments + QStringList{path});
    QVERIFY2(ripgrep.waitForStarted(), "rg is missing; install the package ripgrep");
    QVERIFY(ripgrep.waitForFinished());
    const LogSnapshot log = snapshotOf(bytes);
    const auto bits = scan(filterOf(expression), log, 0, log.count(), {});

    QVERIFY(bits);
    QCOMPARE(bits->count(), ripgrep.readAllStandardOutput().trimmed().toUInt());
}

void TestFilterScan::scansAnyRange()
{
    QByteArray bytes;
    LogGenerator(3).write(
        4'000'000, [&bytes](std::string_view block) { bytes.append(block.data(), std::ssize(block)); });
    const LogSnapshot log = snapshotOf(bytes);
    QVERIFY(log.count() > 10'000);
    const CompiledFilter filter = filterOf(u"message:hash -severity=error"_s);
    const auto all = scan(filter, log, 0, log.count(), {});
    QVERIFY(all && all->count() > 0);

    for (const auto &[first, count] : {std::pair<quint32, quint32>{1, 1}, {63, 130}, {5000, 6000}, {7, 0}}) {
        const auto some = scan(filter, log, first, count, {});
        QVERIFY(some);
        QCOMPARE(some->size(), count);
        for (quint32 i = 0; i < count; ++i)
            QCOMPARE(some->test(i), all->test(first + i));
    }
    QCOMPARE(scan(filter, log, log.count() - 5, 100, {})->size(), 5U);
    QCOMPARE(scan(filter, log, log.count() + 1, 100, {})->size(), 0U);
}

void TestFilterScan::matchesWithinOneMessageOnly()
{
    const LogSnapshot log = snapshotOf(logsamples::record("one") + "\r\n" + logsamples::record("two") + "\r\n"
                                       + logsamples::record("three") + "\r\n");
    const auto shown = [&log](const QString &expression) {
        return scan(filterOf(expression), log, 0, log.count(), {})->words().front();
    };
    QCOMPARE(log.count(), 3U);
    QCOMPARE(shown(u"message:two"_s), quint64{0b010});
    QCOMPARE(shown(u"message:/(?s)one.*two/"_s), quint64{0});
    QCOMPARE(shown(u"message:component"_s), quint64{0});
    QCOMPARE(shown(u"message:LOG"_s), quint64{0});
    QCOMPARE(shown(u"message:/^t/"_s), quint64{0b110});
    QCOMPARE(shown(u"message:/e$/"_s), quint64{0b101});
    QCOMPARE(shown(u"-message:/\\bone\\b/"_s), quint64{0b110});
    QCOMPARE(shown(u"message=TWO"_s), quint64{0b010});
}

void TestFilterScan::readsTheTextWhereTheIndexKnowsNoName()
{
    QByteArray bytes;
    for (int thread = 0; thread < ManyNames + 10; ++thread)
        bytes += logsamples::record("of one thread")
                     .replace("thread=\"", QByteArray("thread=\"9" + QByteArray::number(thread)))
            + "\r\n";
    const LogSnapshot log = snapshotOf(bytes);
    QCOMPARE(log.index.place(log.index.count() - 1).entry().thread, ManyNames);
    const LogRecord last = readRecords(log, log.index.count() - 1, 1)->front();

    const auto bits = scan(filterOf(u"thread="_s % last.thread), log, 0, log.count(), {});

    QVERIFY(bits);
    QCOMPARE(bits->count(), 1U);
    QVERIFY(bits->test(log.index.count() - 1));
}

void TestFilterScan::readsNoTextForColumns()
{
    LogSnapshot log = snapshotOf(logsamples::record("one") + "\r\n" + logsamples::record("two") + "\r\n");
    log.parts[0].text = LogText(u"/nowhere/gone.log"_s, u"gone.log"_s, {});
    log.parts[0].text.append(QByteArray(1, 'x'));

    QVERIFY(scan(filterOf(u"severity>=verbose -thread=77777 one"_s), log, 0, 0, {}));
    QVERIFY(scan(filterOf(u"severity>=verbose -thread=77777"_s), log, 0, log.count(), {}));
    QVERIFY(scan(filterOf(u"thread=77777 one"_s), log, 0, log.count(), {}));
    const auto text = scan(filterOf(u"message:one"_s), log, 0, log.count(), {});
    QVERIFY(!text);
    QCOMPARE(text.error().source, u"gone.log"_s);
}

void TestFilterScan::stopsWhenAsked()
{
    const LogSnapshot log = snapshotOf(logsamples::record("one") + "\r\n");
    std::stop_source stop;
    stop.request_stop();

    const auto bits = scan(filterOf(u"one"_s), log, 0, log.count(), {}, {}, stop.get_token());

    QVERIFY(!bits);
    QCOMPARE(bits.error().code, ErrorCode::Cancelled);
}

void TestFilterScan::showsContext()
{
    const auto around = [](const QList<quint32> &records, quint32 size, quint32 context) {
        RecordBits bits(size);
        for (const quint32 record : records)
            bits.set(record);
        QList<quint32> result;
        withContext(bits, context).forEach([&result](quint32 record) { result.append(record); });
        return result;
    };
    QCOMPARE(around({}, 10, 2), QList<quint32>());
    QCOMPARE(around({5}, 10, 0), QList<quint32>({5}));
    QCOMPARE(around({5}, 10, 2), QList<quint32>({3, 4, 5, 6, 7}));
    QCOMPARE(around({0, 9}, 10, 1), QList<quint32>({0, 1, 8, 9}));
    QCOMPARE(around({1, 2}, 5, 100), QList<quint32>({0, 1, 2, 3, 4}));
    QCOMPARE(around({64}, 130, 1), QList<quint32>({63, 64, 65}));
}

QTEST_GUILESS_MAIN(TestFilterScan)

#include "tst_filterscan.moc"
