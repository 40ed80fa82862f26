// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodeltester.h"
#include "models/logs/logsummary.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

class TestLogSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summary.reset();
        m_test = std::make_unique<LogModelTester>();
        m_summary = std::make_unique<LogSummary>(m_test->model);
    }
    void cleanup()
    {
        m_summary.reset();
        m_test.reset();
    }
    void saysHowSeriousEachRowIs();
    void joinsTheRowsOfALargeLog();
    void followsTheFilter();
    void knowsWhatIsHighlighted();
    void knowsTwoLogs();
    void goesAlongWithALogThatGrows();
    void looksAtThePreview();
    void forgetsOtherLogs();

private:
    [[nodiscard]] QList<Severity> worst() const
    {
        QList<Severity> all;
        for (const OverviewBucket &bucket : m_summary->overview())
            all.append(bucket.errors > 0         ? Severity::Error
                           : bucket.warnings > 0 ? Severity::Warning
                                                 : Severity::Info);
        return all;
    }
    [[nodiscard]] QList<int> hues() const
    {
        QList<int> all;
        for (const OverviewBucket &bucket : m_summary->overview())
            all.append(bucket.hue);
        return all;
    }
    [[nodiscard]] quint32 records() const
    {
        const auto &buckets = m_summary->timeline().buckets;
        return std::accumulate(buckets.begin(), buckets.end(), 0U,
                               [](quint32 sum, const TimelineBucket &b) { return sum + b.records; });
    }
    void onlyFirst() { m_test->model.setFileShown(1, false); }

    std::unique_ptr<LogModelTester> m_test;
    std::unique_ptr<LogSummary> m_summary;
};

void TestLogSummary::saysHowSeriousEachRowIs()
{
    onlyFirst();
    m_test->add(0, line(0, "a") + line(1, "b", 0, "3") + line(2, "c", 0, "2") + line(3, "d", 0, "0"));
    QTRY_COMPARE(worst(),
                 (QList<Severity>{Severity::Info, Severity::Error, Severity::Warning, Severity::Info}));
    QCOMPARE(hues(), (QList<int>{-1, -1, -1, -1}));
    QTRY_COMPARE(records(), 4U);
    const QList<TimelineBucket> &buckets = m_summary->timeline().buckets;
    const auto errors = std::accumulate(buckets.begin(), buckets.end(), 0U,
                                        [](quint32 sum, const TimelineBucket &b) { return sum + b.errors; });
    QCOMPARE(errors, 1U);
}

void TestLogSummary::joinsTheRowsOfALargeLog()
{
    onlyFirst();
    QByteArray bytes;
    for (int i = 0; i < 12'000; ++i)
        bytes += line(i, "x", 0, i == 6000 ? "3" : "1");
    m_test->add(0, bytes);
    QTRY_VERIFY(!m_summary->overview().isEmpty());
    const QList<Severity> found = worst();
    QVERIFY(found.size() < 12'000);
    QCOMPARE(found.count(Severity::Error), 1);
    QCOMPARE(found.indexOf(Severity::Error), found.size() / 2);
    const OverviewBucket &middle = m_summary->overview().at(found.size() / 2);
    QCOMPARE(middle.rows, 20U);
    QCOMPARE(middle.errors, 1U);
    QCOMPARE(records(), 12'000U);
}

void TestLogSummary::followsTheFilter()
{
    onlyFirst();
    m_test->add(0, line(0, "a") + line(1, "b", 0, "3") + line(2, "c"));
    QTRY_COMPARE(worst().size(), 3);
    QVERIFY(m_test->model.setFilter(LogFilter(QString(), Severity::Error)));
    QTRY_COMPARE(worst(), QList<Severity>{Severity::Error});
    QCOMPARE(records(), 3U); // the timeline is the place to choose from all
}

void TestLogSummary::knowsWhatIsHighlighted()
{
    onlyFirst();
    m_test->add(0, line(0, "a") + line(1, "needle") + line(2, "c"));
    QTRY_COMPARE(hues(), (QList<int>{-1, -1, -1}));
    const HighlightRule rule{.pattern = {.text = u"needle"_s}, .paint = HighlightPaint::Row, .hue = 200};
    m_test->model.setHighlighter(*Highlighter::compile({.rules = {rule}}));
    QTRY_COMPARE(hues(), (QList<int>{-1, 200, -1}));
    m_test->add(0, line(3, "another needle") + line(4, "e"));
    QTRY_COMPARE(hues(), (QList<int>{-1, 200, -1, 200, -1}));
    QVERIFY(m_test->model.setFilter(LogFilter(u"another"_s)));
    QTRY_COMPARE(hues(), QList<int>{200});
    m_test->model.setHighlighter({});
    QTRY_COMPARE(hues(), QList<int>{-1});
}

void TestLogSummary::knowsTwoLogs()
{
    const HighlightRule rule{.pattern = {.text = u"needle"_s}, .paint = HighlightPaint::Row, .hue = 200};
    m_test->model.setHighlighter(*Highlighter::compile({.rules = {rule}}));
    m_test->add(0, line(0, "a") + line(2, "c", 0, "3"));
    m_test->add(1, line(1, "needle") + line(3, "d", 0, "2"));
    QTRY_COMPARE(worst(),
                 (QList<Severity>{Severity::Info, Severity::Info, Severity::Error, Severity::Warning}));
    QTRY_COMPARE(hues(), (QList<int>{-1, 200, -1, -1}));
    QTRY_COMPARE(records(), 4U);
    m_test->model.setFileShown(0, false);
    QTRY_COMPARE(worst(), (QList<Severity>{Severity::Info, Severity::Warning}));
    QTRY_COMPARE(records(), 2U);
}

void TestLogSummary::goesAlongWithALogThatGrows()
{
    onlyFirst();
    const QSignalSpy changed(m_summary.get(), &LogSummary::changed);
    for (int i = 0; i < 50; ++i)
        m_test->add(0, line(i, "x"));
    QTRY_COMPARE(worst().size(), 50);
    QTRY_COMPARE(records(), 50U);
    QVERIFY(changed.count() < 50); // not with each record
}

void TestLogSummary::looksAtThePreview()
{
    onlyFirst();
    LogSnapshot log = GrowingLog()
                          .add(line(0, "a", 0, "3") + line(1, "b") + line(2, "c", 0, "2") + line(3, "d"))
                          .snapshot();
    log.preview = log.last.last(2);
    log.isCaughtUp = false;
    m_test->model.update(0, log);
    QVERIFY(m_test->model.isPreview());
    QTRY_COMPARE(worst(), (QList<Severity>{Severity::Warning, Severity::Info}));
}

void TestLogSummary::forgetsOtherLogs()
{
    m_test->add(0, line(0, "a"));
    QTRY_COMPARE(worst().size(), 1);
    m_test->model.setFiles({u"c.log"_s});
    QTRY_VERIFY(m_summary->overview().isEmpty());
    QTRY_VERIFY(m_summary->timeline().buckets.isEmpty());
}

QTEST_GUILESS_MAIN(TestLogSummary)
#include "tst_logsummary.moc"
