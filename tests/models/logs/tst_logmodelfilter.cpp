// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodeltester.h"
#include "models/logs/filterexpression.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

LogFilter filterOf(const QString &expression)
{
    return parseFilter(expression).value();
}

/// The rows that are shown only because of their neighbours stand in parentheses.
QStringList withContextMarked(const LogModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const LogRowContent content = model.content(row);
        texts.append(content.isContext ? u'(' + content.message + u')' : content.message);
    }
    return texts;
}

QByteArray numbered(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i < to; ++i)
        bytes += line(i, QByteArray::number(i));
    return bytes;
}

} // namespace

/// Which of the records are rows.
class TestLogModelFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByText_data();
    void filtersByText();
    void filtersByAnExpression();
    void refusesAFilterThatIsNone();
    void remarksOnSlowPatterns();
    void filtersBySeverity();
    void filtersUntypedTextBySeverity();
    void hidesFiles();
    void filtersWhatIsAdded();
    void filtersWhatIsBeingWritten();
    void showsRecordsAroundAHit();
    void bringsContextOfWhatIsAdded();
    void dropsContextOfWhatDoesNotPassAnyLonger();
    void takesTheLastOfManyFilters();
    void staysAsItIsWhenCancelled();
    void staysAsItIsWhenTextCannotBeRead();
    void takesUpdatesWhileFiltering();
    void filtersLargeLogs();
};

void TestLogModelFilter::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const QStringList all{u"Grüße an ALLE"_s, u"second …"_s, u"third"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("message, other case") << u"grÜße AN"_s << all.mid(0, 1);
    QTest::newRow("later line of a message") << u"hidden LINE"_s << all.mid(1, 1);
    QTest::newRow("component") << u"special"_s << all.mid(2, 1);
    QTest::newRow("source") << u"X.CPP"_s << all;
    QTest::newRow("markup is text") << u"<b>"_s << QStringList();
    QTest::newRow("a pattern is text") << u".*"_s << QStringList();
}

void TestLogModelFilter::filtersByText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, rows);
    LogModelTester test;
    const QByteArray third = line(3, "third").replace(R"(component="Test")", R"(component="Special")");
    test.add(0, line(1, "Grüße an ALLE") + line(2, "second\r\nhidden line") + third);
    QTRY_COMPARE(test.model.rowCount(), 3);
    QSignalSpy finished(&test.model, &LogModel::filterFinished);
    QVERIFY(test.model.setFilter(LogFilter(text)));
    QCOMPARE(test.model.isFiltering(), !text.isEmpty());
    QTRY_VERIFY(!test.model.isFiltering());
    QCOMPARE(test.texts(), rows);
    QCOMPARE(finished.count(), text.isEmpty() ? 0 : 1);
    test.add(1, third);
    QTRY_COMPARE(test.model.rowCount(), rows.size() + (rows.contains(u"third"_s) ? 1 : 0));
    QVERIFY(test.model.setFilter({}));
    QTRY_COMPARE(test.model.rowCount(), 4);
}

void TestLogModelFilter::filtersByAnExpression()
{
    LogModelTester test;
    test.add(0, line(1, "exit code 7") + line(2, "exit code 0") + line(3, "other", 0, "3"));
    test.add(1, line(4, "exit code 9"));
    QVERIFY(test.model.setFilter(filterOf(u"log:a.log (message:/exit code [1-9]/ OR severity=error)"_s)));
    QTRY_COMPARE(test.texts(), (QStringList{u"exit code 7"_s, u"other"_s}));
    QVERIFY(test.model.setFilter(filterOf(u"time>=2024-01-02T10:00:02 time<2024-01-02T10:00:04"_s)));
    QTRY_COMPARE(test.texts(), (QStringList{u"exit code 0"_s, u"other"_s}));
}

void TestLogModelFilter::refusesAFilterThatIsNone()
{
    LogModelTester test({u"a.log"_s});
    test.add(0, line(1, "one") + line(2, "two"));
    QVERIFY(test.model.setFilter(LogFilter(u"one"_s)));
    QTRY_COMPARE(test.texts(), QStringList{u"one"_s});
    const LogFilter bad(FilterNode::of({.pattern = {.text = u"("_s, .syntax = PatternSyntax::Regex}}));
    const auto result = test.model.setFilter(bad);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QCOMPARE(test.model.filter(), LogFilter(u"one"_s));
    QVERIFY(!test.model.isFiltering());
    QCOMPARE(test.texts(), QStringList{u"one"_s});
}

void TestLogModelFilter::remarksOnSlowPatterns()
{
    LogModelTester test({u"a.log"_s});
    QVERIFY(test.model.filterRemark().isEmpty());
    QVERIFY(test.model.setFilter(filterOf(u"/a+/"_s)));
    QVERIFY(test.model.filterRemark().isEmpty());
    QVERIFY(test.model.setFilter(filterOf(u"/(a)\\1/"_s)));
    QVERIFY(!test.model.filterRemark().isEmpty());
    QTRY_VERIFY(!test.model.isFiltering());
}

void TestLogModelFilter::filtersBySeverity()
{
    LogModelTester test;
    test.add(0, line(1, "x", 0, "0") + line(1, "x", 0, "1") + line(1, "x", 0, "2") + line(1, "x", 0, "3"));
    QVERIFY(test.model.setFilter(LogFilter({}, Severity::Info)));
    QTRY_COMPARE(test.model.rowCount(), 3);
    QVERIFY(test.model.setFilter(LogFilter({}, Severity::Warning)));
    QTRY_COMPARE(test.model.rowCount(), 2);
    QVERIFY(test.model.setFilter(LogFilter({}, Severity::Error)));
    QTRY_COMPARE(test.model.rowCount(), 1);
    QCOMPARE(test.model.tally().records, 4);
}

void TestLogModelFilter::filtersUntypedTextBySeverity()
{
    LogModelTester test;
    test.add(0,
             "done without errors\nno errors\n0 errors\n0 error(s)\nerror code = 0\nerrors: 0\nno error\n"
             "an error-free run\nno warnings\nan error\na warning\nerror code = 5\n");
    QVERIFY(test.model.setFilter(filterOf(u"severity=error"_s)));
    QTRY_COMPARE(test.texts(), (QStringList{u"an error"_s, u"error code = 5"_s}));
    QVERIFY(test.model.setFilter(filterOf(u"severity=warning"_s)));
    QTRY_COMPARE(test.texts(), QStringList{u"a warning"_s});
}

void TestLogModelFilter::hidesFiles()
{
    LogModelTester test;
    test.add(0, line(1, "a"));
    test.add(1, line(2, "b"));
    test.model.setFileShown(0, false);
    QVERIFY(!test.model.isFileShown(0));
    QTRY_COMPARE(test.texts(), QStringList{u"b"_s});
    test.add(0, line(3, "c"));
    QTRY_COMPARE(test.texts(), QStringList{u"b"_s});
    test.model.setFileShown(0, true);
    QTRY_COMPARE(test.texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    test.model.setFileShown(0, false);
    test.model.setFileShown(1, false);
    QTRY_COMPARE(test.model.rowCount(), 0);
}

void TestLogModelFilter::filtersWhatIsAdded()
{
    LogModelTester test({u"a.log"_s});
    test.add(0, line(1, "yes 1") + line(2, "no"));
    QVERIFY(test.model.setFilter(LogFilter(u"yes"_s)));
    QTRY_COMPARE(test.model.rowCount(), 1);
    const QPersistentModelIndex first = test.model.index(0, 0);
    QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
    test.add(0, line(3, "yes 2") + line(4, "no") + line(5, "yes 3"));
    QTRY_COMPARE(test.texts(), (QStringList{u"yes 1"_s, u"yes 2"_s, u"yes 3"_s}));
    QCOMPARE(reset.count(), 0);
    QVERIFY(first.isValid());
}

void TestLogModelFilter::filtersWhatIsBeingWritten()
{
    LogModelTester test({u"a.log"_s});
    QVERIFY(test.model.setFilter(LogFilter(u"yes"_s)));
    test.add(0, line(1, "yes 1") + "<![LOG[ye");
    QTRY_COMPARE(test.texts(), QStringList{u"yes 1"_s});
    test.add(0, "s 2");
    QTRY_COMPARE(test.texts(), (QStringList{u"yes 1"_s, u"yes 2"_s}));
    test.add(0, line(2, "").sliced(7) + "a line of text, yes");
    QTRY_COMPARE(test.texts(), (QStringList{u"yes 1"_s, u"yes 2"_s, u"a line of text, yes"_s}));
}

void TestLogModelFilter::showsRecordsAroundAHit()
{
    LogModelTester test;
    test.add(0, numbered(0, 10));
    test.add(1, line(3.5, "between") + line(5.5, "5 too") + line(5.6, "near 5 too"));
    test.model.setContext(1);
    QVERIFY(test.model.setFilter(filterOf(u"message:5"_s)));
    // The neighbours in its own log, not those in the list.
    const QStringList rows{u"(between)"_s, u"(4)"_s, u"5"_s, u"5 too"_s, u"near 5 too"_s, u"(6)"_s};
    QTRY_COMPARE(withContextMarked(test.model), rows);
    test.model.setContext(0);
    QTRY_COMPARE(test.model.rowCount(), 3);
    QVERIFY(!test.model.isFiltering());
    QVERIFY(test.model.setFilter({}));
    test.model.setContext(2);
    QTRY_COMPARE(test.model.rowCount(), 13);
    QVERIFY(!test.model.content(4).isContext);
}

void TestLogModelFilter::bringsContextOfWhatIsAdded()
{
    LogModelTester test({u"a.log"_s});
    test.model.setContext(2);
    QVERIFY(test.model.setFilter(filterOf(u"message:/^(3|7|9)$/"_s)));
    test.add(0, numbered(0, 5));
    QTRY_COMPARE(withContextMarked(test.model), (QStringList{u"(1)"_s, u"(2)"_s, u"3"_s, u"(4)"_s}));
    QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&test.model, &QAbstractItemModel::rowsRemoved);
    test.add(0, numbered(5, 7));
    QTRY_COMPARE(withContextMarked(test.model),
                 (QStringList{u"(1)"_s, u"(2)"_s, u"3"_s, u"(4)"_s, u"(5)"_s}));
    test.add(0, numbered(7, 8));
    QTRY_COMPARE(withContextMarked(test.model),
                 (QStringList{u"(1)"_s, u"(2)"_s, u"3"_s, u"(4)"_s, u"(5)"_s, u"(6)"_s, u"7"_s}));
    test.add(0, numbered(8, 13));
    QTRY_COMPARE(test.model.rowCount(), 11);
    QCOMPARE(withContextMarked(test.model).sliced(7), (QStringList{u"(8)"_s, u"9"_s, u"(10)"_s, u"(11)"_s}));
    QCOMPARE(reset.count() + removed.count(), 0);
}

void TestLogModelFilter::dropsContextOfWhatDoesNotPassAnyLonger()
{
    LogModelTester test({u"a.log"_s});
    test.model.setContext(1);
    QVERIFY(test.model.setFilter(filterOf(u"message:/end$/"_s)));
    test.add(0, numbered(0, 3) + "the end");
    QTRY_COMPARE(withContextMarked(test.model), (QStringList{u"(2)"_s, u"the end"_s}));
    test.add(0, " is not near\r\n");
    QTRY_COMPARE(test.model.rowCount(), 0);
}

void TestLogModelFilter::takesTheLastOfManyFilters()
{
    LogModelTester test;
    test.add(0, numbered(0, 100));
    QSignalSpy finished(&test.model, &LogModel::filterFinished);
    for (int i = 0; i < 50; ++i)
        QVERIFY(test.model.setFilter(filterOf(u"message=%1"_s.arg(i))));
    QTRY_COMPARE(test.texts(), QStringList{u"49"_s});
    QCOMPARE(finished.count(), 1);
}

void TestLogModelFilter::staysAsItIsWhenCancelled()
{
    LogModelTester test;
    test.add(0, numbered(0, 20));
    QVERIFY(test.model.setFilter(filterOf(u"message:1"_s)));
    QTRY_COMPARE(test.model.rowCount(), 11);
    QSignalSpy finished(&test.model, &LogModel::filterFinished);
    test.model.cancelFiltering(); // nothing to cancel
    QCOMPARE(finished.count(), 0);
    QVERIFY(test.model.setFilter(filterOf(u"message:7"_s)));
    test.model.setFileShown(1, false);
    test.model.setContext(3);
    QVERIFY(test.model.isFiltering());
    test.add(0, line(20, "21") + line(21, "7"));
    test.model.cancelFiltering();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!test.model.isFiltering());
    QCOMPARE(test.model.filter(), filterOf(u"message:1"_s));
    QCOMPARE(test.model.context(), 0);
    QVERIFY(test.model.isFileShown(1));
    // What came meanwhile is there, by the filter that stays.
    QTRY_COMPARE(test.model.rowCount(), 12);
    QCOMPARE(test.texts().last(), u"21"_s);
}

void TestLogModelFilter::staysAsItIsWhenTextCannotBeRead()
{
    const QTemporaryDir folder;
    LogModelTester test({u"a.log"_s});
    test.logs[0].putOnDisk(folder.filePath(u"a.log"_s));
    test.add(0, numbered(0, 3));
    QCOMPARE(test.model.rowCount(), 3);
    QVERIFY(QFile::remove(folder.filePath(u"a.log"_s)));
    QSignalSpy failed(&test.model, &LogModel::filterFailed);
    QVERIFY(test.model.setFilter(filterOf(u"message:1"_s)));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().source, folder.filePath(u"a.log"_s));
    QVERIFY(!test.model.isFiltering());
    QVERIFY(test.model.filter().showsAll());
    QCOMPARE(test.model.rowCount(), 3);
}

void TestLogModelFilter::takesUpdatesWhileFiltering()
{
    LogModelTester test;
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += line(i, "yes");
    test.add(0, many);
    QVERIFY(test.model.setFilter(LogFilter(u"YES"_s)));
    QVERIFY(test.model.isFiltering());
    // Before, inside and behind what is being filtered; one of them does not pass.
    test.add(1, line(-5, "yes first") + line(50, "yes early") + line(60, "other"));
    test.add(0, line(290, "yes late") + line(500, "yes last"));
    QTRY_COMPARE(test.model.rowCount(), 304);
    QVERIFY(!test.model.isFiltering());
    QCOMPARE(test.model.record(0).message, u"yes first"_s);
    QCOMPARE(test.model.record(52).message, u"yes early"_s);
    QCOMPARE(test.model.record(303).message, u"yes last"_s);
    for (int row = 1; row < test.model.rowCount(); ++row)
        QVERIFY(test.model.timeOf(row - 1) <= test.model.timeOf(row));
}

void TestLogModelFilter::filtersLargeLogs()
{
    LogModel model; // the tester looks at all rows at each signal
    model.setFiles({u"a.log"_s});
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes += line(1, i % 1000 == 0 ? "needle" : "hay");
    const QTemporaryDir folder;
    GrowingLog log;
    log.putOnDisk(folder.filePath(u"a.log"_s));
    model.update(0, log.add(bytes).snapshot());
    QSignalSpy finished(&model, &LogModel::filterFinished);
    QVERIFY(model.setFilter(LogFilter(u"NEEDLE"_s)));
    QVERIFY(model.isFiltering());
    QCOMPARE(model.rowCount(), 200'000); // until it is done
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(model.rowCount(), 200);
    for (int row = 0; row < 200; ++row)
        QCOMPARE(model.ref(row).number, static_cast<quint32>(row) * 1000);
    // More than can be put among the rows one by one.
    model.update(0, log.add(bytes).snapshot());
    QTRY_COMPARE(model.rowCount(), 400);
    QVERIFY(model.setFilter(LogFilter(u"hay"_s)));
    QTRY_COMPARE(model.rowCount(), 399'600);
    model.update(0, log.add(bytes).snapshot());
    QTRY_COMPARE(model.rowCount(), 599'400);
}

QTEST_GUILESS_MAIN(TestLogModelFilter)
#include "tst_logmodelfilter.moc"
