// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtail.h"
#include "models/logs/recordreader.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <latch>

using namespace ccm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using logsamples::record;

namespace {

/// What a receiver of the signals knows of one log.
struct Received
{
    explicit Received(const LogTail &tail, int file = 0)
    {
        QObject::connect(&tail, &LogTail::updated, &context,
                         [this, file](int number, const LogSnapshot &log) {
                             if (number != file)
                                 return;
                             latest = log;
                             ++updates;
                         });
    }

    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        const auto records = readRecords(latest, 0, latest.count());
        for (const LogRecord &one : records.value_or(QList<LogRecord>()))
            texts.append(one.message);
        return texts;
    }

    LogSnapshot latest;
    int updates = 0;
    QObject context;
};

/// Opens all files but one, which waits as if its host did not answer.
struct SlowHost
{
    explicit SlowHost(QString path) : slowPath(std::move(path)) { }

    [[nodiscard]] LogOpener opener()
    {
        return [this](const QString &path, const QString &shownAs) {
            if (path == slowPath) {
                isAsked = true;
                answer.wait();
            }
            return LogFile::open(path, shownAs);
        };
    }

    QString slowPath;
    std::latch answer{1};
    std::atomic_bool isAsked = false;
};

/// So long that only a notification can have been the reason.
constexpr auto Never = 1h;

} // namespace

class TestLogTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliversWhatIsThereThenWhatIsAdded();
    void completesARecordWrittenByteByByte();
    void deliversAFailureAndItsEnd();
    void rolledOverWhileFollowed();
    void followsSeveralFiles();
    void historyThatIsFollowedIsNotStitched();
    void notificationsMakeItQuick();
    void aFileThatComesToBeIsNotified();
    void pollsWhereNothingNotifies();
    void theIntervalCanBeChanged();
    void pausedNothingIsDelivered();
    void aNewListReplacesTheOldOne();
    void stopsWithoutFurtherSignals();
    void stoppingInsideASignalIsFine();
    void deliversOnItsOwnThread();
    void onlyTheLatestStateWaits();
    void aSlowHostStallsItsOwnLogOnly();
    void aSlowHostIsNotWaitedFor();
    void theEngineNeedsNoEventLoop();
    void theEngineAnnouncesOnceUntilTaken();

private:
    [[nodiscard]] QString path(const QString &name = u"x.log"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"x.log"_s) const;
    void follow(LogTail &tail) const { tail.follow({{path(), u"x.log"_s}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogTail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLogTail::put(const QByteArray &bytes, const QString &name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLogTail::deliversWhatIsThereThenWhatIsAdded()
{
    put("\xEF\xBB\xBF" + record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    QCOMPARE(received.messages(), QStringList{u"a"_s});
    QVERIFY(received.latest.isCaughtUp);
    put(record("b") + "\r\n" + record("c") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTRY_VERIFY(caughtUp.count() > 1);
}

void TestLogTail::completesARecordWrittenByteByByte()
{
    LogTail tail(10ms);
    Received received(tail);
    put({});
    follow(tail);
    const QByteArray bytes = record("first\r\nsecond line") + "\r\n";
    qsizetype written = 0;
    for (const char byte : bytes) {
        put(QByteArray(1, byte));
        ++written;
        // Wait for it every so often, so that many places of tearing are seen.
        if (written % 9 == 0)
            QTRY_COMPARE(received.latest.bytesRead, written);
    }
    QTRY_COMPARE(received.latest.index.count(), 1U);
    QCOMPARE(received.messages(), QStringList{u"first\r\nsecond line"_s});
    QVERIFY(received.latest.pending.isEmpty());
}

void TestLogTail::deliversAFailureAndItsEnd()
{
    LogTail tail(20ms);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    QCOMPARE(received.latest.failure.value().code, ErrorCode::NotFound);
    put(record("a"));
    QTRY_COMPARE(received.messages(), QStringList{u"a"_s});
    QVERIFY(!received.latest.failure);
}

void TestLogTail::rolledOverWhileFollowed()
{
    put(record("a") + "\r\n");
    LogTail tail({.interval = 20ms, .now = [] { return QDateTime({2024, 1, 2}, {3, 4}, Qt::UTC); }});
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.latest.count(), 1U);
    QVERIFY(QFile::rename(path(), path(u"x.lo_"_s)));
    put(record("b") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(received.latest.parts[1].seam, QDateTime({2024, 1, 2}, {3, 4}, Qt::UTC));
}

void TestLogTail::followsSeveralFiles()
{
    put(record("a") + "\r\n");
    put(record("b") + "\r\n", u"y.log"_s);
    LogTail tail(20ms);
    Received first(tail, 0);
    Received second(tail, 1);
    Received third(tail, 2);
    tail.follow({{path(), u"x"_s}, {path(u"y.log"_s), u"y"_s}, {m_folder->path(), u"a folder"_s}});
    QTRY_COMPARE(first.messages(), QStringList{u"a"_s});
    QTRY_COMPARE(second.messages(), QStringList{u"b"_s});
    QTRY_VERIFY(third.latest.failure);
    QCOMPARE(third.latest.failure->code, ErrorCode::WrongKind);
    QCOMPARE(third.latest.failure->source, u"a folder"_s);
    put(record("c") + "\r\n", u"y.log"_s);
    QTRY_COMPARE(second.messages(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(first.updates, 1);
    QCOMPARE(third.updates, 1); // it is not said again at every poll
}

void TestLogTail::historyThatIsFollowedIsNotStitched()
{
    put(record("a") + "\r\n", u"x.lo_"_s);
    put(record("b") + "\r\n");
    LogTail tail(20ms);
    Received log(tail, 0);
    Received history(tail, 1);
    tail.follow({{path(), u"x.log"_s}, {path(u"x.lo_"_s), u"x.lo_"_s}});
    QTRY_COMPARE(log.messages(), QStringList{u"b"_s});
    QTRY_COMPARE(history.messages(), QStringList{u"a"_s});
}

void TestLogTail::notificationsMakeItQuick()
{
    put(record("a") + "\r\n");
    LogTail tail(Never);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    // The watch is set up on another thread; until it is, nothing notifies of what was added.
    const auto isNotified = [&] {
        put(record("b") + "\r\n");
        return received.latest.count() > 1;
    };
    QTRY_VERIFY(isNotified());
    QVERIFY(QFile::rename(path(), path(u"x.lo_"_s)));
    put(record("c") + "\r\n");
    QTRY_COMPARE(received.messages().last(), u"c"_s);
    const auto isNotifiedAgain = [&] {
        put(record("d") + "\r\n");
        return received.messages().last() == u"d"_s;
    };
    QTRY_VERIFY(isNotifiedAgain());
}

void TestLogTail::aFileThatComesToBeIsNotified()
{
    put(record("a") + "\r\n");
    LogTail tail(Never);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.latest.count(), 1U);
    const auto isNotified = [&] {
        QFile::remove(path());
        put(record("b") + "\r\n");
        return received.latest.parts.size() > 1;
    };
    QTRY_VERIFY(isNotified());
}

void TestLogTail::pollsWhereNothingNotifies()
{
    // The watched name is a link into another folder: nothing tells that its target came to be.
    QVERIFY(QDir(m_folder->path()).mkdir(u"far"_s));
    QVERIFY(QFile::link(u"far/target.log"_s, path()));
    LogTail tail(20ms);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    put(record("a"), u"far/target.log"_s);
    QTRY_COMPARE(received.messages(), QStringList{u"a"_s});
}

void TestLogTail::theIntervalCanBeChanged()
{
    LogTail tail(Never);
    Received received(tail);
    follow(tail);
    QTRY_VERIFY(received.latest.failure); // and nothing is watched yet
    tail.setInterval(10ms);
    QCOMPARE(tail.interval(), 10ms);
    put(record("a"));
    QTRY_COMPARE(received.messages(), QStringList{u"a"_s});
    put(record("b"));
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLogTail::pausedNothingIsDelivered()
{
    put(record("a"));
    LogTail tail(5ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.latest.count(), 1U);
    tail.pause();
    QVERIFY(tail.isPaused());
    const int updates = received.updates;
    put(record("b"));
    // Another tail sees it, so there was time for this one.
    LogTail other(5ms);
    Received seen(other);
    follow(other);
    QTRY_COMPARE(seen.latest.count(), 2U);
    QCOMPARE(received.updates, updates);
    tail.resume();
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLogTail::aNewListReplacesTheOldOne()
{
    put(record("a"));
    put(record("b"), u"y.log"_s);
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    tail.follow({{path(u"y.log"_s), u"y"_s}});
    QTRY_COMPARE(received.messages(), QStringList{u"b"_s});
    QCOMPARE(received.updates, 1);
}

void TestLogTail::stopsWithoutFurtherSignals()
{
    put(record("a"));
    LogTail tail(5ms);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    put(record("b"));
    tail.stop();
    const auto updates = received.updates;
    const auto passes = caughtUp.count();
    // A later tail of the same file comes to its end, so there was time for signals of the first.
    LogTail later(5ms);
    Received second(later);
    follow(later);
    QTRY_COMPARE(second.latest.count(), 2U);
    QCOMPARE(received.updates, updates);
    QCOMPARE(caughtUp.count(), passes);
}

void TestLogTail::stoppingInsideASignalIsFine()
{
    put(record("a"));
    LogTail tail(5ms);
    int updates = 0;
    connect(&tail, &LogTail::updated, this, [&] {
        ++updates;
        tail.stop();
    });
    follow(tail);
    QTRY_COMPARE(updates, 1);
    follow(tail);
    QTRY_COMPARE(updates, 2);
}

void TestLogTail::deliversOnItsOwnThread()
{
    put(record("a"));
    LogTail tail(20ms);
    QThread *seen = nullptr;
    connect(&tail, &LogTail::updated, this, [&] { seen = QThread::currentThread(); }, Qt::DirectConnection);
    follow(tail);
    QTRY_VERIFY(seen);
    QCOMPARE(seen, thread());
}

void TestLogTail::onlyTheLatestStateWaits()
{
    put({});
    LogTail tail(1ms);
    Received received(tail);
    follow(tail);
    // This thread writes a thousand times and receives nothing meanwhile; the reader goes on.
    for (int i = 0; i < 1000; ++i)
        put(record("m") + "\r\n");
    QTRY_COMPARE(received.latest.count(), 1000U);
    QVERIFY2(received.updates < 100, qPrintable(QString::number(received.updates)));
}

void TestLogTail::aSlowHostStallsItsOwnLogOnly()
{
    put(record("a"));
    put(record("b"), u"y.log"_s);
    SlowHost host(path());
    LogTail tail({.interval = 5ms, .open = host.opener()});
    Received slow(tail, 0);
    Received quick(tail, 1);
    tail.follow({{path(), u"x"_s}, {path(u"y.log"_s), u"y"_s}});
    QTRY_COMPARE(quick.messages(), QStringList{u"b"_s});
    QTRY_VERIFY(host.isAsked);
    put(record("c"), u"y.log"_s);
    QTRY_COMPARE(quick.messages(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(slow.updates, 0);
    host.answer.count_down();
    QTRY_COMPARE(slow.messages(), QStringList{u"a"_s});
}

void TestLogTail::aSlowHostIsNotWaitedFor()
{
    put(record("a"));
    put(record("b"), u"y.log"_s);
    SlowHost host(path());
    LogTail tail({.interval = 5ms, .open = host.opener()});
    Received received(tail);
    follow(tail);
    QTRY_VERIFY(host.isAsked);
    tail.follow({{path(u"y.log"_s), u"y"_s}}); // would never return if it waited
    QTRY_COMPARE(received.messages(), QStringList{u"b"_s});
    host.answer.count_down(); // the destructor does wait
}

void TestLogTail::theEngineNeedsNoEventLoop()
{
    put(record("a"));
    put(record("b"), u"y.log"_s);
    std::latch first(2);
    std::atomic_int announced = 0;
    TailEngine engine({{path(), u"x"_s}, {path(u"y.log"_s), u"y"_s}}, {.interval = 1ms}, [&](int) {
        if (++announced <= 2)
            first.count_down();
    });
    first.wait();
    QCOMPARE(engine.take(0).value().count(), 1U);
    QCOMPARE(engine.take(1).value().count(), 1U);
    QVERIFY(engine.isLocal(0));
    QVERIFY(!engine.isFinished());
    engine.requestStop();
    QTRY_VERIFY(engine.isFinished());
    QVERIFY(!engine.take(0));
}

void TestLogTail::theEngineAnnouncesOnceUntilTaken()
{
    put(record("a"));
    std::atomic_int announced = 0;
    TailEngine engine({{path(), u"x"_s}}, {.interval = 1ms}, [&](int) { ++announced; });
    QTRY_COMPARE(announced.load(), 1);
    put(record("b"));
    // A second engine sees it, so there was time.
    TailEngine other({{path(), u"x"_s}}, {.interval = 1ms}, [](int) { });
    bool isSeen = false;
    QTRY_VERIFY((isSeen = isSeen || other.take(0)));
    QCOMPARE(announced.load(), 1);
    quint32 count = 0;
    const auto latestCount = [&] {
        if (const auto log = engine.take(0))
            count = log->count();
        return count;
    };
    QTRY_COMPARE(latestCount(), 2U);
    put(record("c"));
    QTRY_VERIFY(announced.load() >= 2);
}

QTEST_GUILESS_MAIN(TestLogTail)
#include "tst_logtail.moc"
