// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logtail.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

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
        QObject::connect(&tail, &LogTail::recordsAppended, &context, [this, file](const LogBatch &batch) {
            if (batch.file != file)
                return;
            records.resize(settled);
            records.append(batch.records);
            settled += batch.settled;
            bytes += std::accumulate(batch.records.begin(), batch.records.begin() + batch.settled, qint64{0},
                                     [](qint64 sum, const LogRecord &one) { return sum + one.length; });
        });
        QObject::connect(&tail, &LogTail::rolledOver, &context, [this, file](int number) {
            if (number == file) {
                settled = records.size();
                ++rollovers;
            }
        });
    }

    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const LogRecord &one : records)
            texts.append(one.message);
        return texts;
    }

    QList<LogRecord> records;
    qsizetype settled = 0;
    int rollovers = 0;
    qint64 bytes = 0; ///< of settled records: each must come once
    QObject context;
};

} // namespace

class TestLogTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliversWhatIsThereThenWhatIsAdded();
    void completesARecordWrittenByteByByte();
    void takesBackAPendingRecord();
    void waitsForAFileThatDoesNotExistYet();
    void renamedAndCreatedAgain();
    void renamedAndCreatedAgainLonger();
    void readsTheOldFileToItsEndFirst();
    void copiedAndTruncated();
    void copiedAndTruncatedThenLonger();
    void deletedAndCreatedAgain();
    void writtenAnewWithTheSameLength();
    void keepsAnUnfinishedRecordOfTheOldFileAsDamaged();
    void followsSeveralFiles();
    void saysWhichFileFails();
    void pollsWhereNothingNotifies();
    void aNewListReplacesTheOldOne();
    void stopsWithoutFurtherSignals();
    void deliversOnItsOwnThread();
    void slowReceiversSlowTheReading();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"x.log"_s); }
    void put(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append);
    void follow(LogTail &tail) const { tail.follow({{path(), u"x.log"_s}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogTail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLogTail::put(const QByteArray &bytes, QIODevice::OpenMode mode)
{
    QFile file(path());
    QVERIFY(file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered));
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
    put(record("b") + "\r\n" + record("c") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(received.rollovers, 0);
    QCOMPARE(received.records[2].line, 3);
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
            QTRY_VERIFY(!received.records.isEmpty()
                        && received.records[0].length >= qMin<qint64>(written, 130) - 2);
    }
    QTRY_COMPARE(received.settled, 1);
    QCOMPARE(received.records.size(), 1);
    QCOMPARE(received.records[0].message, u"first\r\nsecond line"_s);
    QVERIFY(!received.records[0].flags);
}

void TestLogTail::takesBackAPendingRecord()
{
    put("<![LOG[half");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    QVERIFY(received.records[0].flags.testFlag(RecordFlag::Pending));
    QCOMPARE(received.settled, 0);
    put(" and whole]LOG]!>" + logsamples::tail() + "\r\n");
    QTRY_COMPARE(received.settled, 1);
    QCOMPARE(received.messages(), QStringList{u"half and whole"_s});
}

void TestLogTail::waitsForAFileThatDoesNotExistYet()
{
    LogTail tail(20ms);
    Received received(tail);
    QSignalSpy failed(&tail, &LogTail::failed);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE(caughtUp.count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::NotFound);
    put(record("a"));
    QTRY_COMPARE(received.messages(), QStringList{u"a"_s});
    QCOMPARE(received.rollovers, 0);
    QCOMPARE(failed.count(), 1);
}

void TestLogTail::renamedAndCreatedAgain()
{
    put(record("a") + "\r\n" + record("b") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 2);
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"x.lo_"_s)));
    put("\xEF\xBB\xBF" + record("c") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(received.rollovers, 1);
    QCOMPARE(received.records[2].offset, 3);
    put(record("d") + "\r\n");
    QTRY_COMPARE(received.records.size(), 4);
}

void TestLogTail::renamedAndCreatedAgainLonger()
{
    put(record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    // The new file is ready, and longer, when it takes the name.
    QFile fresh(m_folder->filePath(u"new.log"_s));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.write(record("b") + "\r\n" + record("c") + "\r\n" + record("d") + "\r\n");
    fresh.close();
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"x.lo_"_s)));
    QVERIFY(QFile::rename(fresh.fileName(), path()));
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(received.rollovers, 1);
}

void TestLogTail::readsTheOldFileToItsEndFirst()
{
    put(record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    QFile old(path());
    QVERIFY(old.open(QIODevice::Append | QIODevice::Unbuffered));
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"x.lo_"_s)));
    // The writer has the old file open still.
    old.write(record("b") + "\r\n");
    put(record("c") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(received.rollovers, 1);
}

void TestLogTail::copiedAndTruncated()
{
    put(record("a") + "\r\n" + record("b") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 2);
    QVERIFY(QFile::copy(path(), m_folder->filePath(u"x.lo_"_s)));
    put(record("c") + "\r\n", QIODevice::Truncate);
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(received.rollovers >= 1);
}

void TestLogTail::copiedAndTruncatedThenLonger()
{
    put(record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    // One write in place: never shorter than before, and the same file.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    file.write(record("b") + "\r\n" + record("c") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(received.rollovers, 1);
}

void TestLogTail::deletedAndCreatedAgain()
{
    put(record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    QSignalSpy failed(&tail, &LogTail::failed);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(failed.count(), 1); // and it is said that it is gone
    put(record("b") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(received.rollovers, 1);
}

void TestLogTail::writtenAnewWithTheSameLength()
{
    put(record("a") + "\r\n");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    file.write(record("b") + "\r\n");
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLogTail::keepsAnUnfinishedRecordOfTheOldFileAsDamaged()
{
    put(record("a") + "\r\n<![LOG[half");
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    QTRY_COMPARE(received.records.size(), 2);
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"x.lo_"_s)));
    put(record("c"));
    QTRY_COMPARE(received.messages(), (QStringList{u"a"_s, u"half"_s, u"c"_s}));
    QCOMPARE(received.records[1].flags, RecordFlags(RecordFlag::Damaged));
}

void TestLogTail::followsSeveralFiles()
{
    put(record("a") + "\r\n");
    QFile other(m_folder->filePath(u"y.log"_s));
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    other.write(record("b") + "\r\n");
    LogTail tail(20ms);
    Received first(tail, 0);
    Received second(tail, 1);
    tail.follow({{path(), u"x"_s}, {other.fileName(), u"y"_s}});
    QTRY_COMPARE(first.messages(), QStringList{u"a"_s});
    QTRY_COMPARE(second.messages(), QStringList{u"b"_s});
    other.write(record("c") + "\r\n");
    QTRY_COMPARE(second.messages(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(first.records.size(), 1);
}

void TestLogTail::saysWhichFileFails()
{
    put(record("a"));
    LogTail tail(10ms);
    Received received(tail, 1);
    QSignalSpy failed(&tail, &LogTail::failed);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    tail.follow({{m_folder->path(), u"a folder"_s}, {path(), u"x"_s}});
    QTRY_COMPARE(caughtUp.count(), 1);
    QCOMPARE(received.records.size(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toInt(), 0);
    QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::WrongKind);
    QCOMPARE(failed[0][1].value<Error>().source, u"a folder"_s);
    // It is not said again at every poll.
    put("\r\n" + record("b"));
    QTRY_COMPARE(received.records.size(), 2);
    QCOMPARE(failed.count(), 1);
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
    QFile target(m_folder->filePath(u"far/target.log"_s));
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    target.write(record("a"));
    QTRY_COMPARE(received.messages(), QStringList{u"a"_s});
}

void TestLogTail::aNewListReplacesTheOldOne()
{
    put(record("a"));
    QFile other(m_folder->filePath(u"y.log"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(record("b"));
    other.close();
    LogTail tail(20ms);
    Received received(tail);
    follow(tail);
    tail.follow({{other.fileName(), u"y"_s}});
    QTRY_COMPARE(received.messages(), QStringList{u"b"_s});
}

void TestLogTail::stopsWithoutFurtherSignals()
{
    put(record("a").repeated(50'000));
    LogTail tail(20ms);
    QSignalSpy appended(&tail, &LogTail::recordsAppended);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_VERIFY(appended.count() > 0);
    tail.stop();
    const auto count = appended.count();
    const auto passes = caughtUp.count();
    // A later tail of the same file comes to its end, so there was time for signals of the first.
    LogTail later(20ms);
    Received received(later);
    follow(later);
    QTRY_COMPARE(received.settled, 50'000);
    QCOMPARE(appended.count(), count);
    QCOMPARE(caughtUp.count(), passes);
}

void TestLogTail::deliversOnItsOwnThread()
{
    put(record("a"));
    LogTail tail(20ms);
    QThread *seen = nullptr;
    connect(
        &tail, &LogTail::recordsAppended, this, [&] { seen = QThread::currentThread(); },
        Qt::DirectConnection);
    follow(tail);
    QTRY_VERIFY(seen);
    QCOMPARE(seen, thread());
}

void TestLogTail::slowReceiversSlowTheReading()
{
    // 40 blocks; only a few may be under way at a time, and all arrive in the end, each once.
    const QByteArray one = record(QByteArray(1000, 'm')) + "\r\n";
    const qsizetype count = 40 * 1024 * 1024 / one.size();
    put(one.repeated(count));
    LogTail tail(1000ms);
    Received received(tail);
    QSignalSpy caughtUp(&tail, &LogTail::caughtUp);
    follow(tail);
    QTRY_COMPARE_WITH_TIMEOUT(caughtUp.count(), 1, 60'000);
    QCOMPARE(received.settled, count);
    QCOMPARE(received.bytes, count * (one.size() - 2));
}

QTEST_GUILESS_MAIN(TestLogTail)
#include "tst_logtail.moc"
