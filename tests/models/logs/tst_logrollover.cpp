// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A foreign program writes numbered records and rolls its log over in every way, thousands of times: each
// record is there once, in order, whole.

#include "models/logs/logfollower.h"
#include "models/logs/recordreader.h"
#include "models/logs/tailengine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As logwriter.cpp makes it.
QString messageOf(qint64 number, int size)
{
    QString text = u"#%1:%2 "_s.arg(QString::number(number), QString::number(size));
    for (int i = 0; i < size; ++i) {
        if (number % 3 == 0 && i % 97 == 96)
            text += u"\r\n"_s;
        else
            text += QChar(u'a' + static_cast<int>((number + i) % 26));
    }
    return text;
}

/// Checks what is new in each state of the log, and tells the writer how far it came.
class Checker
{
public:
    explicit Checker(const QString &folder) : m_seen(folder + u"/seen"_s)
    {
        if (!m_seen.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            m_problem = m_seen.errorString();
    }

    void check(const LogSnapshot &log)
    {
        const quint32 count = log.index.count() - m_checked;
        if (count == 0 || !m_problem.isEmpty())
            return;
        const auto records = readRecords(log, m_checked, count);
        if (!records) {
            m_problem = records.error().message();
            return;
        }
        for (const LogRecord &record : *records)
            check(record);
        m_checked += count;
        m_seen.seek(0);
        m_seen.write(QByteArray::number(m_number).rightJustified(12, '0'));
    }

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qint64 number() const { return m_number; }

private:
    void check(const LogRecord &record)
    {
        static const QRegularExpression start(u"^#(\\d+):(\\d+) "_s);
        const auto match = start.match(record.message);
        const qint64 number = match.captured(1).toLongLong();
        const bool isWhole = !record.flags && record.message == messageOf(number, match.captured(2).toInt());
        if (!m_problem.isEmpty())
            return;
        if (number == m_number + 1 && isWhole)
            m_number = number;
        else
            m_problem = u"After record %1 comes %2 with flags %3: %4"_s.arg(
                QString::number(m_number), QString::number(number), QString::number(record.flags.toInt()),
                record.message.left(200));
    }

    QFile m_seen;
    quint32 m_checked = 0;
    qint64 m_number = 0; ///< of the last record
    QString m_problem;
};

quint32 anySeed()
{
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("LOG_SEED").toUInt(&isGiven);
    return isGiven ? given : QRandomGenerator::global()->bounded(1'000'000U);
}

} // namespace

class TestLogRollover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesOnceAndInOrder_data();
    void everyRecordComesOnceAndInOrder();
    void everyRecordComesThroughTheEngine_data();
    void everyRecordComesThroughTheEngine();

private:
    static void startWriter(QProcess &writer, const QString &folder, int rolls, bool isHeld);
    /// Of a process that does not run, waitForFinished() says the same as of one that goes on.
    static bool runsOn(QProcess &writer, int waitMs)
    {
        return !writer.waitForFinished(waitMs) && writer.state() != QProcess::NotRunning;
    }
};

void TestLogRollover::startWriter(QProcess &writer, const QString &folder, int rolls, bool isHeld)
{
    QFETCH(const QString, history);
    const quint32 seed = anySeed();
    qInfo().noquote() << "LOG_SEED=%1 %2 rolls, history: %3"_L1.arg(QString::number(seed),
                                                                    QString::number(rolls), history);
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(
        QString::fromLocal8Bit(CCM_BINARY_DIR "/logwriter"),
        {folder, QString::number(seed), QString::number(rolls), history, isHeld ? u"held"_s : u"closed"_s});
    QVERIFY2(writer.waitForStarted(), qPrintable(writer.errorString()));
}

void TestLogRollover::everyRecordComesOnceAndInOrder_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<int>("restMs"); // of the reader: several files come and go between two polls
    QTest::newRow("one history file, kept open") << u"single"_s << true << 0;
    QTest::newRow("dated history files, kept open") << u"dated"_s << true << 0;
    QTest::newRow("dated history files, kept open, slow reader") << u"dated"_s << true << 3;
    QTest::newRow("one history file, closed between polls") << u"single"_s << false << 0;
    QTest::newRow("dated history files, closed between polls") << u"dated"_s << false << 0;
    QTest::newRow("dated history files, closed between polls, slow reader") << u"dated"_s << false << 3;
}

void TestLogRollover::everyRecordComesOnceAndInOrder()
{
    QFETCH(const bool, isHeld);
    QFETCH(const int, restMs);
    const QTemporaryDir folder;
    Checker checker(folder.path());
    QProcess writer;
    startWriter(writer, folder.path(), 1000, isHeld);
    LogFollower follower({folder.filePath(u"x.log"_s), u"x.log"_s}, {.keepsOpen = isHeld});
    const LogFollower::Round round{.now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC)};
    while (runsOn(writer, restMs) && checker.problem().isEmpty()) {
        if (follower.poll(round))
            checker.check(follower.snapshot());
    }
    follower.poll(round);
    checker.check(follower.snapshot());
    QCOMPARE(checker.problem(), QString());
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(checker.number(), writer.readAllStandardOutput().trimmed().toLongLong());
    QVERIFY(follower.snapshot().pending.isEmpty());
    QVERIFY(follower.snapshot().parts.size() > 500);
}

void TestLogRollover::everyRecordComesThroughTheEngine_data()
{
    QTest::addColumn<QString>("history");
    QTest::newRow("one history file") << u"single"_s;
    QTest::newRow("dated history files") << u"dated"_s;
}

void TestLogRollover::everyRecordComesThroughTheEngine()
{
    const QTemporaryDir folder;
    Checker checker(folder.path());
    QProcess writer;
    startWriter(writer, folder.path(), 300, true);
    TailEngine engine({{folder.filePath(u"x.log"_s), u"x.log"_s}}, {.interval = 1ms}, [](int) { });
    while (runsOn(writer, 0) && checker.problem().isEmpty()) {
        if (const auto log = engine.take(0))
            checker.check(*log);
    }
    QCOMPARE(checker.problem(), QString());
    const qint64 last = writer.readAllStandardOutput().trimmed().toLongLong();
    QVERIFY(last > 0);
    const auto isThere = [&] {
        if (const auto log = engine.take(0))
            checker.check(*log);
        return checker.number() >= last || !checker.problem().isEmpty();
    };
    QTRY_VERIFY(isThere());
    QCOMPARE(checker.problem(), QString());
    QCOMPARE(checker.number(), last);
}

QTEST_GUILESS_MAIN(TestLogRollover)
#include "tst_logrollover.moc"
