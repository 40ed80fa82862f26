// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfollower.h"
#include "models/logs/loghistory.h"
#include "models/logs/recordreader.h"
#include "models/logs/remotefile.h"
#include "tests/models/logs/logsamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;
using logsamples::record;

namespace {

const QString Name = u"x.log"_s;

QByteArray line(const QByteArray &message)
{
    return record(message) + "\r\n";
}

} // namespace

class TestLogFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsThereThenWhatIsAdded();
    void saysWhetherSomethingChanged();
    void aRecordBeingWrittenIsPendingThenSettledUnderItsNumber();
    void theTextOfTheLastRecordsIsThere();

    void renamedAndCreatedAgain_data() { keepingOpenOrNot(); }
    void renamedAndCreatedAgain();
    void renamedAndCreatedAgainLonger_data() { keepingOpenOrNot(); }
    void renamedAndCreatedAgainLonger();
    void readsTheOldFileToItsEndFirst_data() { keepingOpenOrNot(); }
    void readsTheOldFileToItsEndFirst();
    void copiedAndTruncated_data() { keepingOpenOrNot(); }
    void copiedAndTruncated();
    void copiedAndTruncatedThenLonger_data() { keepingOpenOrNot(); }
    void copiedAndTruncatedThenLonger();
    void deletedAndCreatedAgain_data() { keepingOpenOrNot(); }
    void deletedAndCreatedAgain();
    void deletedWithAnUnreadEnd();
    void writtenAnewWithTheSameLength();
    void zerosWhereTheWriterKeptItsPlace();
    void utf16BehindUtf8();
    void keepsAnUnfinishedRecordOfTheOldFileAsDamaged();
    void filesThatCameAndWentBetweenTwoPolls_data() { keepingOpenOrNot(); }
    void filesThatCameAndWentBetweenTwoPolls();
    void rollsBehindAByteOrderMark();
    void theNextFileIsCopiedOverTheOldOne_data();
    void theNextFileIsCopiedOverTheOldOne();
    void aListedHistoryFileIsWrittenOver_data();
    void aListedHistoryFileIsWrittenOver();
    void anEmptyFileLeavesNoSeam();

    void historyComesFirst();
    void tellsHowMuchHistoryIsLeftOut_data();
    void tellsHowMuchHistoryIsLeftOut();
    void historyShownOnItsOwnIsLeftOut();
    void historyShownOnItsOwnIsNotMissing();
    void tellsInWhichFileARecordStands();

    void aFileThatDoesNotExistYet();
    void missingForAMomentIsNoFailure();
    void deletedAndTheSameFileBack();
    void permissionLostAndBack_data() { keepingOpenOrNot(); }
    void permissionLostAndBack();
    void aShareThatComesBackUnderAnotherIdentity();

    void aLargeFileShowsItsEndFirst();
    void cutWhileItIsFirstRead_data();
    void cutWhileItIsFirstRead();
    void textOfALargeFileIsFoundAfterItRolled();
    void otherHostsAreKnownByTheirFileSystem();

private:
    static void keepingOpenOrNot();
    [[nodiscard]] QString path(const QString &name = Name) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append,
             const QString &name = Name) const;
    void move(const QString &from, const QString &to) const { QVERIFY(QFile::rename(path(from), path(to))); }
    void follow(FollowOptions options = {});
    /// A follower as the row of the table wants it.
    void followAsFetched();
    bool poll();
    [[nodiscard]] const LogSnapshot &log() const { return m_follower->snapshot(); }
    [[nodiscard]] QList<LogRecord> records() const;
    [[nodiscard]] QStringList messages() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogFollower> m_follower;
    QDateTime m_now;
    QList<LogSnapshot> m_inBetween;
    std::function<void()> m_whileReading; ///< another writer, when more than half is read
    std::function<void(const QString &path)> m_onOpened; ///< another writer, when this file was opened
    bool m_isRefused = false; ///< opening fails: tests may run as a user who may read everything
};

void TestLogFollower::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now = QDateTime({2024, 1, 2}, {3, 4}, Qt::UTC);
    m_inBetween.clear();
    m_whileReading = nullptr;
    m_onOpened = nullptr;
    m_isRefused = false;
    follow();
}

void TestLogFollower::keepingOpenOrNot()
{
    QTest::addColumn<bool>("keepsOpen");
    QTest::newRow("kept open, as on this computer") << true;
    QTest::newRow("closed between polls, as on another host") << false;
}

void TestLogFollower::follow(FollowOptions options)
{
    options.open = [this](const QString &which, const QString &shownAs) -> Result<LogFile> {
        if (m_isRefused)
            return fail(ErrorCode::CannotRead, shownAs, u"Not now."_s);
        auto file = LogFile::open(which, shownAs);
        if (m_onOpened)
            m_onOpened(which);
        return file;
    };
    m_follower = std::make_unique<LogFollower>(LogSource{path(), Name}, options);
}

void TestLogFollower::followAsFetched()
{
    QFETCH(const bool, keepsOpen);
    follow({.keepsOpen = keepsOpen});
}

void TestLogFollower::put(const QByteArray &bytes, QIODevice::OpenMode mode, const QString &name) const
{
    QFile file(path(name));
    QVERIFY(file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestLogFollower::poll()
{
    m_now = m_now.addSecs(1);
    const auto publish = [this](const LogSnapshot &snapshot) {
        m_inBetween.append(snapshot);
        if (m_whileReading && snapshot.bytesRead > snapshot.bytesTotal / 2)
            std::exchange(m_whileReading, nullptr)();
    };
    return m_follower->poll({.now = m_now, .publish = publish});
}

QList<LogRecord> TestLogFollower::records() const
{
    const auto found = readRecords(log(), 0, log().count());
    return found ? *found : QList<LogRecord>{{.message = found.error().message()}};
}

QStringList TestLogFollower::messages() const
{
    QStringList texts;
    for (const LogRecord &one : records())
        texts.append(one.message);
    return texts;
}

void TestLogFollower::readsWhatIsThereThenWhatIsAdded()
{
    put("\xEF\xBB\xBF" + line("a"));
    poll();
    QCOMPARE(messages(), QStringList{u"a"_s});
    QVERIFY(log().isCaughtUp);
    put(line("b") + line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 1);
    QVERIFY(!log().parts[0].seam.isValid());
    QCOMPARE(log().bytesRead, QFileInfo(path()).size());
    QCOMPARE(log().bytesTotal, log().bytesRead);
}

void TestLogFollower::saysWhetherSomethingChanged()
{
    put(line("a"));
    QVERIFY(poll());
    QVERIFY(!poll());
    put(line("b"));
    QVERIFY(poll());
    QVERIFY(!poll());
}

void TestLogFollower::aRecordBeingWrittenIsPendingThenSettledUnderItsNumber()
{
    put(line("a"));
    poll();
    const QByteArray bytes = line("first\r\nsecond line");
    for (qsizetype i = 0; i + 3 < bytes.size(); ++i) {
        put(bytes.mid(i, 1));
        QVERIFY(poll());
        QCOMPARE(log().index.count(), 1U);
        QCOMPARE(log().pending.size(), 1);
        QCOMPARE(log().pending[0].offset, line("a").size());
    }
    QVERIFY(log().pending[0].flags.testFlag(RecordFlag::Pending));
    put(bytes.last(3));
    poll();
    QCOMPARE(log().index.count(), 2U);
    QVERIFY(log().pending.isEmpty());
    QCOMPARE(records()[1].message, u"first\r\nsecond line"_s);
    QVERIFY(!records()[1].flags);
}

void TestLogFollower::theTextOfTheLastRecordsIsThere()
{
    put(line("a") + line("b"));
    poll();
    QCOMPARE(log().last.size(), 2);
    put(line("c"));
    poll();
    QCOMPARE(log().last.size(), 3);
    QCOMPARE(log().last[2].message, u"c"_s);
    move(Name, u"x.lo_"_s);
    put(line("d"));
    poll();
    QCOMPARE(log().last.last().message, u"d"_s);
    QVERIFY(log().last.size() <= log().index.count());
}

void TestLogFollower::renamedAndCreatedAgain()
{
    followAsFetched();
    put(line("a") + line("b"));
    poll();
    move(Name, u"x.lo_"_s);
    put("\xEF\xBB\xBF" + line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 2);
    QCOMPARE(log().parts[1].seam, m_now);
    QCOMPARE(log().index.offset(2), 3);
    put(line("d"));
    poll();
    QCOMPARE(log().count(), 4U);
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::renamedAndCreatedAgainLonger()
{
    followAsFetched();
    put(line("a"));
    poll();
    // The new file is ready, and longer, when it takes the name.
    put(line("b") + line("c") + line("d"), QIODevice::WriteOnly, u"new"_s);
    move(Name, u"x.lo_"_s);
    move(u"new"_s, Name);
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::readsTheOldFileToItsEndFirst()
{
    followAsFetched();
    put(line("a"));
    poll();
    move(Name, u"x-20240102-030405.log"_s);
    // The writer has the old file open still.
    put(line("b"), QIODevice::Append, u"x-20240102-030405.log"_s);
    put(line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::copiedAndTruncated()
{
    followAsFetched();
    put(line("a"));
    poll();
    put(line("b"));
    QVERIFY(QFile::copy(path(), path(u"x.lo_"_s)));
    put(line("c"), QIODevice::Truncate);
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::copiedAndTruncatedThenLonger()
{
    followAsFetched();
    put(line("a"));
    poll();
    QVERIFY(QFile::copy(path(), path(u"x.lo_"_s)));
    // One write in place: never shorter than before, and the same file.
    put(line("b") + line("c"), QIODevice::ReadWrite);
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::deletedAndCreatedAgain()
{
    followAsFetched();
    put(line("a"));
    poll();
    QVERIFY(QFile::remove(path()));
    poll();
    poll();
    QCOMPARE(log().failure.value().code, ErrorCode::NotFound);
    QCOMPARE(messages(), QStringList{u"a"_s});
    put(line("b"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!log().failure);
    QCOMPARE(log().parts.size(), 2);
}

/// Only its open handle has it.
void TestLogFollower::deletedWithAnUnreadEnd()
{
    put(line("a"));
    poll();
    put(line("b"));
    QVERIFY(QFile::remove(path()));
    put(line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLogFollower::writtenAnewWithTheSameLength()
{
    put(line("a"));
    poll();
    put(line("b"), QIODevice::ReadWrite);
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLogFollower::zerosWhereTheWriterKeptItsPlace()
{
    put(line("a"));
    poll();
    QFile writer(path());
    QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(writer.seek(writer.size()));
    QVERIFY(QFile::resize(path(), 0));
    writer.write(line("b"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"[%1 zero byte(s)]"_s.arg(line("a").size()), u"b"_s}));
    QCOMPARE(log().parts.size(), 2);
}

void TestLogFollower::utf16BehindUtf8()
{
    put(line("a"));
    poll();
    put(logsamples::utf16(line("b")));
    poll();
    put(logsamples::utf16(line("c")).chopped(5));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLogFollower::keepsAnUnfinishedRecordOfTheOldFileAsDamaged()
{
    put(line("a") + "<![LOG[half");
    poll();
    QCOMPARE(log().pending.size(), 1);
    move(Name, u"x.lo_"_s);
    put(line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"half"_s, u"c"_s}));
    QCOMPARE(records()[1].flags, RecordFlags(RecordFlag::Damaged));
    QVERIFY(log().pending.isEmpty());
}

void TestLogFollower::filesThatCameAndWentBetweenTwoPolls()
{
    followAsFetched();
    put(line("a"));
    poll();
    put(line("b"));
    move(Name, u"x-20240102-030405.log"_s);
    put(line("c"));
    QVERIFY(QFile::copy(path(), path(u"x-20240102-030406.log"_s)));
    put(line("d"), QIODevice::Truncate);
    move(Name, u"x-20240102-030407.log"_s);
    put(line("e"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(log().parts.size(), 4);
    for (qsizetype i = 1; i < 4; ++i)
        QCOMPARE(log().parts[i].seam, m_now);
}

/// A byte order mark is the same in every file.
void TestLogFollower::rollsBehindAByteOrderMark()
{
    put("\xEF\xBB\xBF");
    poll();
    put(line("a"));
    QVERIFY(QFile::copy(path(), path(u"x-20240102-030405.log"_s)));
    put("\xEF\xBB\xBF" + line("b"), QIODevice::Truncate);
    QVERIFY(QFile::copy(path(), path(u"x-20240102-030406.log"_s)));
    put("\xEF\xBB\xBF", QIODevice::Truncate);
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
    put(line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLogFollower::theNextFileIsCopiedOverTheOldOne_data()
{
    QTest::addColumn<bool>("keepsOpen");
    QTest::addColumn<bool>("isWhilePolling");
    QTest::addColumn<QByteArray>("before"); // what was read of the old file
    QTest::addColumn<bool>("isDone"); // the copy
    for (const bool isDone : {false, true}) {
        const auto row = [isDone](const char *how, bool keepsOpen, bool isWhilePolling) {
            const char *done = isDone ? "copied" : "being copied";
            QTest::addRow("%s, %s, over records", how, done)
                << keepsOpen << isWhilePolling << line("a") << isDone;
            QTest::addRow("%s, %s, over a byte order mark", how, done)
                << keepsOpen << isWhilePolling << QByteArray("\xEF\xBB\xBF") << isDone;
            QTest::addRow("%s, %s, over an empty file", how, done)
                << keepsOpen << isWhilePolling << QByteArray() << isDone;
        };
        row("kept open, between two polls", true, false);
        row("kept open, during a poll", true, true);
        row("closed between polls, between two polls", false, false);
        row("closed between polls, during a poll", false, true);
    }
}

/// The open file was renamed; then the history file that it is by now takes in the file behind it, which
/// still has the name. That one is the log, and the copy is not yet history.
void TestLogFollower::theNextFileIsCopiedOverTheOldOne()
{
    QFETCH(const bool, isWhilePolling);
    QFETCH(const QByteArray, before);
    QFETCH(const bool, isDone);
    followAsFetched();
    put(before);
    poll();
    const QByteArray next = line("b") + line("c");
    const auto roll = [&] {
        move(Name, u"x.lo_"_s);
        put(next);
        put(isDone ? next : line("b"), QIODevice::Truncate, u"x.lo_"_s);
    };
    if (isWhilePolling)
        m_onOpened = [&](const QString &) {
            m_onOpened = nullptr;
            roll();
        };
    else
        roll();
    poll();
    QVERIFY(!m_onOpened);
    poll();
    QStringList expected{u"b"_s, u"c"_s};
    if (before == line("a"))
        expected.prepend(u"a"_s);
    QCOMPARE(messages(), expected);
    QVERIFY(log().isCaughtUp);

    put(next, QIODevice::Truncate, u"x.lo_"_s);
    poll();
    QCOMPARE(messages(), expected);
    put(line("d"), QIODevice::Truncate);
    poll();
    QCOMPARE(messages(), expected << u"d"_s);
}

void TestLogFollower::aListedHistoryFileIsWrittenOver_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::newRow("records") << line("a");
    QTest::newRow("less than tells one file from another") << QByteArray("short\r\n");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a byte order mark and records") << "\xEF\xBB\xBF" + line("a");
}

/// Between the listing of the history and the reading of it the log is copied there: what was listed is
/// gone, and the records of the log come once.
void TestLogFollower::aListedHistoryFileIsWrittenOver()
{
    QFETCH(const QByteArray, listed);
    put(listed, QIODevice::WriteOnly, u"x.lo_"_s);
    put(line("b") + line("c"));
    bool isListed = false;
    m_onOpened = [&](const QString &which) {
        isListed = isListed || which == path(u"x.lo_"_s);
        // To see whether it is still the log the name is opened once more, behind the listing.
        if (!isListed || which != path())
            return;
        m_onOpened = nullptr;
        put(line("b"), QIODevice::Truncate, u"x.lo_"_s);
    };
    poll();
    QVERIFY(!m_onOpened);
    QCOMPARE(messages(), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(log().isCaughtUp);
    put(line("b") + line("c"), QIODevice::Truncate, u"x.lo_"_s);
    put(line("d"), QIODevice::Truncate);
    poll();
    QCOMPARE(messages(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void TestLogFollower::anEmptyFileLeavesNoSeam()
{
    put({});
    poll();
    QVERIFY(log().isCaughtUp);
    QVERIFY(QFile::remove(path()));
    put(line("a"));
    poll();
    QCOMPARE(messages(), QStringList{u"a"_s});
    QCOMPARE(log().parts.size(), 1);
}

void TestLogFollower::historyComesFirst()
{
    put(line("b"), QIODevice::WriteOnly, u"x-20240102-030405.log"_s);
    put(line("a"), QIODevice::WriteOnly, u"x-20240101-030405.log"_s);
    put(line("user"), QIODevice::WriteOnly, u"x_1.log"_s);
    put(line("c"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log().parts.size(), 3);
    QCOMPARE(log().parts[0].text.path(), path(u"x-20240101-030405.log"_s));
    QCOMPARE(log().parts[2].text.path(), path());
    // When that was is not known.
    QVERIFY(!log().parts[2].seam.isValid());
    QVERIFY(!poll());
}

void TestLogFollower::tellsHowMuchHistoryIsLeftOut_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("as many as are shown") << 32 << 0;
    QTest::newRow("one more") << 33 << 1;
    QTest::newRow("many more") << 40 << 8;
}

void TestLogFollower::tellsHowMuchHistoryIsLeftOut()
{
    QFETCH(const int, files);
    QFETCH(const int, leftOut);
    const QDateTime first({2024, 1, 1}, {}, Qt::UTC);
    for (int i = 0; i < files; ++i)
        put(line(QByteArray::number(i)), QIODevice::WriteOnly,
            first.addDays(i).toString(u"'x-'yyyyMMdd'-000000.log'"_s));
    put(line("live"));
    poll();
    QCOMPARE(log().historyLeftOut, leftOut);
    QCOMPARE(messages().size(), files - leftOut + 1);
    QCOMPARE(messages().first(), QString::number(leftOut));
    // What is rolled over later was read: no more is left out.
    move(Name, u"x-20250101-000000.log"_s);
    put(line("new"));
    poll();
    QCOMPARE(log().historyLeftOut, leftOut);
    QCOMPARE(messages().size(), files - leftOut + 2);
}

void TestLogFollower::historyShownOnItsOwnIsLeftOut()
{
    put(line("a"), QIODevice::WriteOnly, u"x.lo_"_s);
    put(line("b"));
    follow({.apart = pathsApart({path(u"x.lo_"_s)})});
    poll();
    QCOMPARE(messages(), QStringList{u"b"_s});
    // What is rolled over later belongs here all the same.
    put(line("c"));
    QVERIFY(QFile::remove(path(u"x.lo_"_s)));
    move(Name, u"x.lo_"_s);
    put(line("d"));
    poll();
    QCOMPARE(messages(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void TestLogFollower::historyShownOnItsOwnIsNotMissing()
{
    const QDateTime first({2024, 1, 1}, {}, Qt::UTC);
    QStringList names;
    for (int i = 0; i < MostHistory + 2; ++i) {
        names.append(first.addDays(i).toString(u"'x-'yyyyMMdd'-000000.log'"_s));
        put(line(QByteArray::number(i)), QIODevice::WriteOnly, names.last());
    }
    put(line("live"));
    follow({.apart = pathsApart({path(names[0])})});
    poll();
    QCOMPARE(log().historyLeftOut, 1);
    QCOMPARE(messages().first(), u"2"_s);
}

void TestLogFollower::tellsInWhichFileARecordStands()
{
    const auto names = [this] {
        QStringList found;
        for (const LogPart &part : log().parts)
            found.append(part.text.shownAs());
        return found;
    };
    put(line("a"), QIODevice::WriteOnly, u"x-20240101-030405.log"_s);
    put(line("b"));
    follow();
    poll();
    QCOMPARE(names(), (QStringList{u"x-20240101-030405.log"_s, u"x.log"_s}));
    move(u"x.log"_s, u"x-20240102-030405.log"_s);
    put(line("c"));
    poll();
    QCOMPARE(names(), (QStringList{u"x-20240101-030405.log"_s, u"x-20240102-030405.log"_s, u"x.log"_s}));
}

void TestLogFollower::aFileThatDoesNotExistYet()
{
    QVERIFY(poll());
    QCOMPARE(log().failure.value().code, ErrorCode::NotFound);
    QVERIFY(!poll());
    put(line("a"));
    QVERIFY(poll());
    QVERIFY(!log().failure);
    QCOMPARE(messages(), QStringList{u"a"_s});
    QVERIFY(!log().parts[0].seam.isValid());
}

void TestLogFollower::missingForAMomentIsNoFailure()
{
    put(line("a"));
    poll();
    move(Name, u"x.lo_"_s);
    QVERIFY(!poll());
    QVERIFY(!log().failure);
    put(line("b"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
}

void TestLogFollower::deletedAndTheSameFileBack()
{
    put(line("a"));
    poll();
    move(Name, u"elsewhere"_s);
    poll();
    poll();
    QVERIFY(log().failure);
    put(line("b"), QIODevice::Append, u"elsewhere"_s);
    move(u"elsewhere"_s, Name);
    poll();
    QVERIFY(!log().failure);
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(log().parts.size(), 1);
}

void TestLogFollower::permissionLostAndBack()
{
    followAsFetched();
    put(line("a"));
    poll();
    m_isRefused = true;
    QVERIFY(poll());
    QCOMPARE(log().failure.value().code, ErrorCode::CannotRead);
    QCOMPARE(messages(), QStringList{u"a"_s});
    put(line("b"));
    poll();
    poll();
    m_isRefused = false;
    QVERIFY(poll());
    QVERIFY(!log().failure);
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(log().parts.size(), 1);
}

void TestLogFollower::aShareThatComesBackUnderAnotherIdentity()
{
    follow({.keepsOpen = false});
    put(line("a"));
    poll();
    // The same bytes in another file: what a share looks like that was mounted again.
    QVERIFY(QFile::copy(path(), path(u"copy"_s)));
    QVERIFY(QFile::remove(path()));
    poll();
    poll();
    QVERIFY(log().failure);
    move(u"copy"_s, Name);
    put(line("b"));
    poll();
    QCOMPARE(messages(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(log().parts.size(), 1);
    QVERIFY(!log().failure);
}

void TestLogFollower::aLargeFileShowsItsEndFirst()
{
    const QByteArray one = line(QByteArray(1000, 'm'));
    const qsizetype count = 18 * 1024 * 1024 / one.size();
    put(one.repeated(count) + line("the end"));
    poll();
    QVERIFY(!m_inBetween.isEmpty());
    const LogSnapshot &first = m_inBetween[0];
    QVERIFY(!first.isCaughtUp);
    QCOMPARE(first.count(), 0U);
    QCOMPARE(first.preview.last().message, u"the end"_s);
    QCOMPARE(first.preview.last().offset, count * one.size());
    QVERIFY(!first.preview[0].flags);
    QCOMPARE(first.preview[0].offset % one.size(), 0);
    QCOMPARE(first.bytesTotal, QFileInfo(path()).size());
    QVERIFY(m_inBetween.last().bytesRead > 0);
    QCOMPARE(log().index.count(), static_cast<quint32>(count) + 1);
    QVERIFY(log().isCaughtUp);
    QVERIFY(log().preview.isEmpty());
    QCOMPARE(log().bytesRead, QFileInfo(path()).size());
}

void TestLogFollower::cutWhileItIsFirstRead_data()
{
    QTest::addColumn<bool>("isNative");
    QTest::addColumn<bool>("isCopied");
    QTest::addColumn<qsizetype>("newSize");
    constexpr qsizetype Mib = qsizetype{1024} * 1024;
    for (const bool isNative : {false, true}) {
        for (const bool isCopied : {false, true}) {
            const auto row = [&](const char *size, qsizetype newSize) {
                QTest::addRow("%s, %s, then %s", isNative ? "records" : "lines",
                              isCopied ? "copied and truncated" : "truncated", size)
                    << isNative << isCopied << newSize;
            };
            row("short", 100);
            row("long, but not as long", 15 * Mib);
            row("as long", 24 * Mib);
            row("longer", 30 * Mib);
        }
    }
}

/// Old and new records are of different lengths, and each is all of one letter.
void TestLogFollower::cutWhileItIsFirstRead()
{
    QFETCH(const bool, isNative);
    QFETCH(const bool, isCopied);
    QFETCH(const qsizetype, newSize);
    const auto one = [isNative](char letter, int length) {
        const QByteArray text(length, letter);
        return isNative ? line(text) : text + "\r\n";
    };
    const QByteArray before = one('o', 1000);
    const QByteArray after = one('n', 777);
    const qsizetype oldCount = 24 * 1024 * 1024 / before.size();
    const qsizetype newCount = newSize / after.size() + 1;
    put(before.repeated(oldCount));
    m_whileReading = [&] {
        if (isCopied)
            QVERIFY(QFile::copy(path(), path(u"x.lo_"_s)));
        put(after.repeated(newCount), QIODevice::Truncate);
    };
    poll();
    QVERIFY(!m_whileReading);
    QVERIFY(log().isCaughtUp);
    QVERIFY(!log().failure);
    QCOMPARE(log().parts.size(), 2);
    QCOMPARE(log().parts[1].seam, m_now);

    qsizetype oldOnes = 0;
    qsizetype newOnes = 0;
    const QStringList texts = messages();
    for (const QString &text : texts) {
        oldOnes += text == QString(1000, u'o');
        newOnes += text == QString(777, u'n');
    }
    // Without a copy the rest is gone, and the last old record that was read may be cut.
    const qsizetype lost = isCopied ? 0 : oldCount - oldOnes;
    const bool hasTorn = lost > 0 && texts.size() == oldOnes + 1 + newOnes;
    if (hasTorn)
        QVERIFY(!texts[oldOnes].contains(u'n') && !texts[oldOnes].contains(u'N'));
    QCOMPARE(oldOnes + lost, oldCount);
    QCOMPARE(newOnes, newCount);
    QCOMPARE(texts.size(), oldOnes + (hasTorn ? 1 : 0) + newOnes);
}

void TestLogFollower::textOfALargeFileIsFoundAfterItRolled()
{
    const QByteArray one = line(QByteArray(1000, 'm'));
    put(line("the start") + one.repeated(18 * 1024 * 1024 / one.size()));
    poll();
    QVERIFY(!log().parts[0].text.isKept());
    move(Name, u"x.lo_"_s);
    put(line("new"));
    poll();
    QCOMPARE(log().parts[0].text.path(), path(u"x.lo_"_s));
    QCOMPARE(readRecords(log(), 0, 1).value()[0].message, u"the start"_s);
    move(Name, u"x.lo_"_s + u"new"_s);
    QVERIFY(QFile::remove(path(u"x.lo_"_s)));
    put(line("newer"));
    poll();
    QCOMPARE(log().parts.size(), 3);
    QCOMPARE(readRecords(log(), 0, 1).error().code, ErrorCode::CannotRead);
    const quint32 last = log().count() - 1;
    QCOMPARE(readRecords(log(), last, 1).value()[0].message, u"newer"_s);
}

void TestLogFollower::otherHostsAreKnownByTheirFileSystem()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        QVERIFY2(isRemoteFileSystem(type), type);
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "fuseblk", ""})
        QVERIFY2(!isRemoteFileSystem(type), type);
    QVERIFY(isRemoteFile(u"//host.example/share/x.log"_s));
    QVERIFY(!isRemoteFile(path()));
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
