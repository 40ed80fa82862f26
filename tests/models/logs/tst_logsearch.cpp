// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodeltester.h"
#include "models/logs/filterexpression.h"
#include "models/logs/logsearch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsForwardAndBackward();
    void findsInLaterLinesOfAMessage();
    void findsInSeveralLogs();
    void findsOnlyAmongTheRows();
    void findsWhatIsAdded();
    void findsWhatIsBeingWritten();
    void findsOtherTextOfTheSameRows();
    void refusesAPatternThatIsNone();
    void stopsWhenCancelled();
    void forgetsOtherLogs();
    void waitsForThePreviewToPass();
    void saysWhatCannotBeRead();
    void tellsWhereTheHitsAre();
    void countsInLargeLogs();

private:
    std::unique_ptr<LogModelTester> m_test;
    std::unique_ptr<LogSearch> m_search;

    void find(const QString &text)
    {
        QVERIFY(m_search->setPattern(LogFilter(text)));
        QTRY_VERIFY(!m_search->isSearching());
    }
    [[nodiscard]] QList<int> hits() const
    {
        QList<int> rows;
        for (int row = 0; row < m_test->model.rowCount(); ++row) {
            if (m_search->isHit(row))
                rows.append(row);
        }
        return rows;
    }
};

void TestLogSearch::init()
{
    m_search.reset();
    m_test = std::make_unique<LogModelTester>();
    m_search = std::make_unique<LogSearch>(m_test->model);
}

void TestLogSearch::findsForwardAndBackward()
{
    m_test->add(0, line(0, "a") + line(1, "hit") + line(2, "b") + line(3, "HIT") + line(4, "c"));
    QTRY_COMPARE(m_test->model.rowCount(), 5);
    QCOMPARE(m_search->nextHit(0, true), -1);
    QSignalSpy finished(m_search.get(), &LogSearch::searchFinished);
    find(u"hit"_s);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_search->hitCount(), 2);
    QCOMPARE(m_search->nextHit(-1, true), 1);
    QCOMPARE(m_search->nextHit(1, true), 3);
    QCOMPARE(m_search->nextHit(3, true), 1);
    QCOMPARE(m_search->nextHit(4, true), 1);
    QCOMPARE(m_search->nextHit(-1, false), 3);
    QCOMPARE(m_search->nextHit(3, false), 1);
    QCOMPARE(m_search->nextHit(1, false), 3);
    QCOMPARE(m_search->nextHit(0, false), 3);
    find(u"nowhere"_s);
    QCOMPARE(m_search->hitCount(), 0);
    QCOMPARE(m_search->nextHit(0, true), -1);
    find({});
    QCOMPARE(m_search->hitCount(), 0);
    QCOMPARE(m_search->nextHit(0, false), -1);
}

void TestLogSearch::findsInLaterLinesOfAMessage()
{
    m_test->add(0, line(0, "a") + line(1, "b\r\nhit\r\nc"));
    QTRY_COMPARE(m_test->model.rowCount(), 2);
    find(u"hit"_s);
    QCOMPARE(hits(), QList{1});
}

void TestLogSearch::findsInSeveralLogs()
{
    m_test->add(0, line(0, "a") + line(2, "hit") + line(4, "a"));
    m_test->add(1, line(1, "hit") + line(3, "b"));
    QTRY_COMPARE(m_test->model.rowCount(), 5);
    find(u"hit"_s);
    QCOMPARE(hits(), (QList{1, 2}));
    m_test->model.setFileShown(1, false);
    QTRY_COMPARE(m_search->hitCount(), 1);
    QCOMPARE(m_search->nextHit(-1, true), 1);
    m_test->model.setFileShown(1, true);
    QTRY_COMPARE(m_search->hitCount(), 2);
    // Also where it was hidden when the search began.
    m_test->model.setFileShown(0, false);
    QTRY_COMPARE(m_test->model.rowCount(), 2);
    find(u"a"_s);
    m_test->model.setFileShown(0, true);
    QTRY_COMPARE(hits(), (QList{0, 4}));
    QTRY_COMPARE(m_search->hitCount(), 2);
}

void TestLogSearch::findsOnlyAmongTheRows()
{
    m_test->add(0, line(0, "hit", 0, "3") + line(1, "hit") + line(2, "x", 0, "3") + line(3, "hit", 0, "3"));
    QVERIFY(m_test->model.setFilter(LogFilter({}, Severity::Error)));
    QTRY_COMPARE(m_test->model.rowCount(), 3);
    find(u"hit"_s);
    QCOMPARE(hits(), (QList{0, 2}));
    QCOMPARE(m_search->hitCount(), 2);
    QVERIFY(m_test->model.setFilter({}));
    QTRY_COMPARE(m_search->hitCount(), 3);
    QCOMPARE(hits(), (QList{0, 1, 3}));
}

void TestLogSearch::findsWhatIsAdded()
{
    find(u"hit"_s);
    m_test->add(0, line(0, "hit") + line(10, "x"));
    QTRY_COMPARE(m_search->hitCount(), 1);
    m_test->add(0, line(20, "hit"));
    m_test->add(1, line(5, "hit") + line(30, "hit"));
    QTRY_COMPARE(m_search->hitCount(), 4);
    QCOMPARE(hits(), (QList{0, 1, 3, 4}));
    // Far more than one word of bits, in pieces.
    for (int i = 0; i < 200; ++i) {
        m_test->add(0, line(100 + i, i % 3 == 0 ? "hit" : "x"));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_search->hitCount(), 4 + 67);
    QCOMPARE(hits().size(), 4 + 67);
}

void TestLogSearch::findsWhatIsBeingWritten()
{
    find(u"hit"_s);
    m_test->add(0, line(0, "x") + "a line: hi");
    QTRY_COMPARE(m_test->model.rowCount(), 2);
    m_test->add(0, "t");
    QTRY_COMPARE(m_search->hitCount(), 1);
    QCOMPARE(m_search->nextHit(0, true), 1);
    find(u"hit$"_s);
    QVERIFY(m_search->setPattern(parseFilter(u"/hit$/"_s).value()));
    QTRY_COMPARE(m_search->hitCount(), 1);
    m_test->add(0, " no longer");
    QTRY_COMPARE(m_search->hitCount(), 0);
}

void TestLogSearch::findsOtherTextOfTheSameRows()
{
    m_test->add(0, line(0, "one") + line(1, "two"));
    QTRY_COMPARE(m_test->model.rowCount(), 2);
    find(u"one"_s);
    QCOMPARE(hits(), QList{0});
    QVERIFY(m_search->setPattern(LogFilter(u"one"_s)));
    QVERIFY(!m_search->isSearching());
    // The last one counts.
    for (const QString &text : {u"on"_s, u"o"_s, u"tw"_s})
        QVERIFY(m_search->setPattern(LogFilter(text)));
    QTRY_COMPARE(hits(), QList{1});
}

void TestLogSearch::refusesAPatternThatIsNone()
{
    m_test->add(0, line(0, "one"));
    find(u"one"_s);
    QTRY_COMPARE(m_search->hitCount(), 1);
    const LogFilter bad(FilterNode::of({.pattern = {.text = u"("_s, .syntax = PatternSyntax::Regex}}));
    const auto result = m_search->setPattern(bad);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QCOMPARE(m_search->pattern(), LogFilter(u"one"_s));
    QCOMPARE(m_search->hitCount(), 1);
}

void TestLogSearch::stopsWhenCancelled()
{
    m_test->add(0, line(0, "hit"));
    QTRY_COMPARE(m_test->model.rowCount(), 1);
    QVERIFY(m_search->setPattern(LogFilter(u"hit"_s)));
    m_search->cancel();
    QVERIFY(!m_search->isSearching());
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_search->hitCount(), 0);
    m_test->add(0, line(1, "x"));
    QTRY_COMPARE(m_search->hitCount(), 1);
}

void TestLogSearch::forgetsOtherLogs()
{
    m_test->add(0, line(0, "x") + line(1, "hit"));
    m_test->add(1, line(2, "hit"));
    find(u"hit"_s);
    QTRY_COMPARE(m_search->hitCount(), 2);
    m_test->model.setFiles({u"c.log"_s});
    QTRY_COMPARE(m_search->hitCount(), 0);
    m_test->model.update(0, GrowingLog().add(line(0, "hit")).snapshot());
    QTRY_COMPARE(hits(), QList{0});
}

void TestLogSearch::waitsForThePreviewToPass()
{
    m_search.reset();
    m_test = std::make_unique<LogModelTester>(QStringList{u"a.log"_s});
    m_search = std::make_unique<LogSearch>(m_test->model);
    find(u"hit"_s);
    GrowingLog log;
    LogSnapshot early = log.add(line(0, "hit") + line(1, "x")).snapshot();
    early.preview = {early.last.last()};
    early.isCaughtUp = false;
    m_test->model.update(0, early);
    QTRY_VERIFY(!m_search->isSearching());
    QCOMPARE(hits(), QList<int>());
    m_test->model.update(0, log.snapshot());
    QTRY_COMPARE(hits(), QList{0});
    QTRY_COMPARE(m_search->hitCount(), 1);
}

void TestLogSearch::saysWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    m_test->logs[0].putOnDisk(path);
    m_test->add(0, line(0, "hit"));
    QVERIFY(QFile::remove(path));
    QSignalSpy failed(m_search.get(), &LogSearch::searchFailed);
    QVERIFY(m_search->setPattern(LogFilter(u"hit"_s)));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().source, path);
    QVERIFY(!m_search->isSearching());
}

void TestLogSearch::tellsWhereTheHitsAre()
{
    QByteArray bytes;
    for (int i = 0; i < 200; ++i)
        bytes += line(i, i == 0 || i == 50 || i == 51 || i == 150 ? "hit" : "x");
    m_test->add(0, bytes);
    QTRY_COMPARE(m_test->model.rowCount(), 200);
    find(u"hit"_s);
    QCOMPARE(m_search->hitRows(1000), (QList{0.0, 0.25, 0.255, 0.75}));
    QCOMPARE(m_search->hitRows(100), (QList{0.0, 0.25, 0.75})); // 50 and 51 are one
    QCOMPARE(m_search->hitRows(1), QList{0.0});
    QCOMPARE(m_search->hitRows(0), QList<double>());
    find(u"x"_s);
    QCOMPARE(m_search->hitRows(7).size(), 7);
}

void TestLogSearch::countsInLargeLogs()
{
    m_search.reset();
    LogModel model; // the tester looks at all rows at each signal
    model.setFiles({u"a.log"_s});
    LogSearch search(model);
    const QTemporaryDir folder;
    GrowingLog log;
    log.putOnDisk(folder.filePath(u"a.log"_s));
    QByteArray bytes;
    for (int i = 0; i < 150'000; ++i)
        bytes += line(1, i == 149'999 ? "last hit" : i % 1000 == 5 ? "hit" : "x");
    QVERIFY(search.setPattern(LogFilter(u"hit"_s)));
    model.update(0, log.add(bytes).snapshot());
    QTRY_COMPARE(search.hitCount(), 151);
    QCOMPARE(search.nextHit(-1, false), 149'999);
    QCOMPARE(search.nextHit(149'999, true), 5);
    QCOMPARE(search.nextHit(100'000, false), 99'005);
    model.update(0, log.add(bytes).snapshot());
    QTRY_COMPARE(search.hitCount(), 302);
    QCOMPARE(search.nextHit(149'999, true), 150'005);
}

QTEST_GUILESS_MAIN(TestLogSearch)
#include "tst_logsearch.moc"
