// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/tailnews.h"
#include "models/logs/logindexer.h"
#include "tests/models/logs/logsamples.h"

#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;
using logsamples::record;

namespace {

const QByteArray LineEnd("\r\n");

QByteArray fine(const QByteArray &text)
{
    return record(text) + LineEnd;
}

QByteArray error(const QByteArray &text)
{
    return record(text, "10:00:00.000+000", "3") + LineEnd;
}

/// A log as it stands when it holds these bytes.
LogSnapshot logOf(const QByteArray &bytes)
{
    LogIndexer indexer;
    indexer.feed(bytes);
    LogSnapshot log;
    log.index = indexer.index();
    log.pending = indexer.pending();
    log.last = indexer.takeLastFed();
    log.isCaughtUp = true;
    return log;
}

SetupRun runAt(int hour, std::optional<int> exitCode = {}, const QString &failure = {})
{
    SetupRun run;
    run.start.written = QDateTime({2026, 11, 23}, {hour, 0}, Qt::UTC);
    run.commandLine = u"ccmsetup.exe"_s;
    run.exitCode = exitCode;
    run.failure = failure;
    run.endEvidence = {.file = u"ccmsetup.log"_s, .offset = hour};
    return run;
}

ClientState stateOf(const QList<SetupRun> &runs)
{
    ClientState state;
    state.headline = u"The client was upgraded"_s;
    state.runs = runs;
    return state;
}

} // namespace

class TestTailNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorThatWasThereIsNoNews();
    void theFirstNewErrorIsTold();
    void onlyTheFirstOneOfALogIsTold();
    void eachLogHasAFirstOne();
    void noErrorIsNoNews();
    void waitsUntilALogHasBeenReadOnce();
    void everythingInALogToComeIsNews();
    void aRecordThatIsBeingWrittenIsNotTold();
    void aLogBegunAnewIsReadFromItsStart();
    void otherLogsAreFollowedAnew();
    void aLongTextIsCut();
    void theEndOfARunIsTold_data();
    void theEndOfARunIsTold();
    void aRunThatHadEndedIsNoNews();
    void ofSeveralRunsTheLastIsTold();
    void aRunIsTheSameInAnotherFile();
};

void TestTailNews::anErrorThatWasThereIsNoNews()
{
    TailNews news;
    news.follow({u"a.log"_s});
    QVERIFY(!news.logGrew(0, logOf(error("old"))));
    QVERIFY(!news.logGrew(0, logOf(error("old"))));
    QVERIFY(!news.logGrew(0, logOf(error("old") + fine("new"))));
}

void TestTailNews::theFirstNewErrorIsTold()
{
    TailNews news;
    news.follow({u"a.log"_s});
    const QByteArray before = error("old") + fine("fine");
    QVERIFY(!news.logGrew(0, logOf(before)));
    const auto notice = news.logGrew(0, logOf(before + fine("more") + error("It failed.") + error("again")));
    QVERIFY(notice);
    QCOMPARE(notice->text, u"It failed."_s);
    QVERIFY(notice->title.contains(u"a.log"_s));
    QCOMPARE(notice->status, Status::Bad);
    QCOMPARE(notice->record.file, u"a.log"_s);
    QCOMPARE(notice->record.offset, before.size() + fine("more").size());
}

void TestTailNews::onlyTheFirstOneOfALogIsTold()
{
    TailNews news;
    news.follow({u"a.log"_s});
    QByteArray bytes = fine("fine");
    QVERIFY(!news.logGrew(0, logOf(bytes)));
    int told = 0;
    for (int i = 0; i < 100; ++i) {
        bytes += error("one more");
        told += news.logGrew(0, logOf(bytes)) ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

void TestTailNews::eachLogHasAFirstOne()
{
    TailNews news;
    news.follow({u"a.log"_s, u"b.log"_s});
    for (const int log : {0, 1})
        QVERIFY(!news.logGrew(log, logOf(fine("fine"))));
    for (const int log : {0, 1})
        QVERIFY(news.logGrew(log, logOf(fine("fine") + error("new"))));
    QVERIFY(!news.logGrew(2, logOf(error("of no log that is followed"))));
}

void TestTailNews::noErrorIsNoNews()
{
    TailNews news;
    news.follow({u"a.log"_s});
    QVERIFY(!news.logGrew(0, logOf(fine("fine"))));
    QVERIFY(!news.logGrew(0, logOf(fine("fine") + record("careful", "10:00:00.000+000", "2") + LineEnd)));
}

void TestTailNews::waitsUntilALogHasBeenReadOnce()
{
    TailNews news;
    news.follow({u"a.log"_s});
    LogSnapshot part = logOf(fine("of a large log"));
    part.isCaughtUp = false;
    QVERIFY(!news.logGrew(0, part));
    QVERIFY(!news.logGrew(0, logOf(fine("of a large log") + error("that was there"))));
}

void TestTailNews::everythingInALogToComeIsNews()
{
    TailNews news;
    news.follow({u"a.log"_s});
    QVERIFY(!news.logGrew(0, logOf({})));
    QVERIFY(news.logGrew(0, logOf(error("its first record"))));
}

void TestTailNews::aRecordThatIsBeingWrittenIsNotTold()
{
    TailNews news;
    news.follow({u"a.log"_s});
    const QByteArray whole = error("It failed.");
    QVERIFY(!news.logGrew(0, logOf(fine("fine"))));
    for (qsizetype written = 1; written < whole.size() - LineEnd.size(); ++written)
        QVERIFY2(!news.logGrew(0, logOf(fine("fine") + whole.first(written))),
                 qPrintable(QString::number(written)));
    const auto notice = news.logGrew(0, logOf(fine("fine") + whole));
    QVERIFY(notice);
    QCOMPARE(notice->text, u"It failed."_s);
}

void TestTailNews::aLogBegunAnewIsReadFromItsStart()
{
    TailNews news;
    news.follow({u"a.log"_s});
    QVERIFY(!news.logGrew(0, logOf(fine("one") + fine("two") + fine("three"))));
    QVERIFY(news.logGrew(0, logOf(error("first of the new one"))));
}

void TestTailNews::otherLogsAreFollowedAnew()
{
    TailNews news;
    for (int i = 0; i < 2; ++i) {
        news.follow({u"a.log"_s});
        QVERIFY(!news.logGrew(0, logOf(fine("fine"))));
        QVERIFY(news.logGrew(0, logOf(fine("fine") + error("new"))));
    }
}

void TestTailNews::aLongTextIsCut()
{
    for (const qsizetype length : {TailNotice::LongestText, TailNotice::LongestText + 1}) {
        TailNews news;
        news.follow({u"a.log"_s});
        QVERIFY(!news.logGrew(0, logOf({})));
        const auto notice = news.logGrew(0, logOf(error(QByteArray(length, 'x'))));
        QVERIFY(notice);
        QCOMPARE(notice->text.size(), TailNotice::LongestText);
        QCOMPARE(notice->text.endsWith(QChar(0x2026)), length > TailNotice::LongestText);
    }
}

void TestTailNews::theEndOfARunIsTold_data()
{
    QTest::addColumn<SetupRun>("run");
    QTest::addColumn<QString>("title"); // a part of it
    QTest::addColumn<Status>("status");
    // Microsoft Learn, return codes of ccmsetup: 0 success, 6 error, 7 reboot required, 8 setup is running
    // already
    QTest::newRow("success") << runAt(9, 0) << u"exit code 0"_s << Status::Good;
    QTest::newRow("an error") << runAt(9, 6) << u"exit code 6"_s << Status::Bad;
    QTest::newRow("a restart is needed") << runAt(9, 7) << u"exit code 7"_s << Status::Notice;
    QTest::newRow("failed without an exit code")
        << runAt(9, {}, u"0x80070643"_s) << u"failed"_s << Status::Bad;
}

void TestTailNews::theEndOfARunIsTold()
{
    QFETCH(const SetupRun, run);
    QFETCH(const QString, title);
    TailNews news;
    news.clientRead(stateOf({runAt(8, 0), runAt(9)}));
    QVERIFY(!news.clientChanged(stateOf({runAt(8, 0), runAt(9)})));
    const auto notice = news.clientChanged(stateOf({runAt(8, 0), run}));
    QVERIFY(notice);
    QVERIFY2(notice->title.contains(title), qPrintable(notice->title));
    QTEST(notice->status, "status");
    QCOMPARE(notice->text, u"The client was upgraded"_s);
    QCOMPARE(notice->record, run.endEvidence);
    QVERIFY(!news.clientChanged(stateOf({runAt(8, 0), run}))); // once
}

void TestTailNews::aRunThatHadEndedIsNoNews()
{
    TailNews news;
    news.clientRead(stateOf({runAt(8, 0), runAt(9, 6)}));
    QVERIFY(!news.clientChanged(stateOf({runAt(8, 0), runAt(9, 6)})));
}

void TestTailNews::ofSeveralRunsTheLastIsTold()
{
    TailNews news;
    news.clientRead(stateOf({}));
    const auto notice = news.clientChanged(stateOf({runAt(8, 6), runAt(9, 6), runAt(10, 0)}));
    QVERIFY(notice);
    QVERIFY(notice->title.contains(u"exit code 0"_s));
    QVERIFY(!news.clientChanged(stateOf({runAt(8, 6), runAt(9, 6), runAt(10, 0)})));
}

void TestTailNews::aRunIsTheSameInAnotherFile()
{
    TailNews news;
    SetupRun run = runAt(8, 0);
    news.clientRead(stateOf({run}));
    run.evidence = {.file = u"ccmsetup-20261123.log"_s, .offset = 4096};
    QVERIFY(!news.clientChanged(stateOf({run})));
}

QTEST_GUILESS_MAIN(TestTailNews)
#include "tst_tailnews.moc"
