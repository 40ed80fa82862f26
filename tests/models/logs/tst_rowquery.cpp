// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "models/logs/rowquery.h"
#include "snapshots.h"

#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

RowQuery queryOf(std::initializer_list<QByteArray> logs)
{
    RowQuery query;
    for (const QByteArray &bytes : logs) {
        query.logs.append(GrowingLog().add(bytes).snapshot());
        query.names.append(u"%1.log"_s.arg(query.logs.size()));
        query.shown.push_back(true);
        query.first.push_back(0);
    }
    return query;
}

/// "log:number", context in parentheses.
Result<QStringList> found(const RowQuery &query, bool isMerged)
{
    const auto rows = findRows(query, RowOrder(query.logs, isMerged), [](double) { }, {});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList texts;
    for (const RowRef &row : *rows) {
        const QString text = u"%1:%2"_s.arg(row.log).arg(row.number);
        texts.append(row.isContext ? u'(' + text + u')' : text);
    }
    return texts;
}

} // namespace

class TestRowQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesManyLogs();
    void keepsTheOrderOfLogsThatAreNotMerged();
    void leavesOutWhatIsHiddenOrKnown();
    void looksBackForContext();
    void tellsHowFarItIs();
    void stopsWhenCancelled();
};

void TestRowQuery::mergesManyLogs()
{
    const RowQuery query = queryOf(
        {line(1, "x") + line(6, "x"), line(2, "x"), QByteArray(), line(0, "x"), line(5, "x") + line(3, "x")});
    QCOMPARE(found(query, true).value(),
             (QStringList{u"3:0"_s, u"0:0"_s, u"1:0"_s, u"4:1"_s, u"4:0"_s, u"0:1"_s}));
    QCOMPARE(found({}, true).value(), QStringList());
}

void TestRowQuery::keepsTheOrderOfLogsThatAreNotMerged()
{
    const RowQuery query = queryOf({line(9, "x") + line(1, "x")});
    QCOMPARE(found(query, false).value(), (QStringList{u"0:0"_s, u"0:1"_s}));
}

void TestRowQuery::leavesOutWhatIsHiddenOrKnown()
{
    RowQuery query = queryOf({line(1, "x") + line(2, "x"), line(1, "x"), line(1, "x") + line(3, "x")});
    query.shown[1] = false;
    query.first = {1, 0, 5};
    QCOMPARE(found(query, true).value(), QStringList{u"0:1"_s});
}

void TestRowQuery::looksBackForContext()
{
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += line(i, i == 3 || i == 9 ? "hit" : "x");
    RowQuery query = queryOf({bytes});
    query.filter = std::make_shared<const CompiledFilter>(
        CompiledFilter::compile(parseFilter(u"hit"_s).value()).value());
    query.context = 2;
    QCOMPARE(found(query, true).value(),
             (QStringList{u"(0:1)"_s, u"(0:2)"_s, u"0:3"_s, u"(0:4)"_s, u"(0:5)"_s, u"(0:7)"_s, u"(0:8)"_s,
                          u"0:9"_s}));
    // The hit at 3 is known already, but not that 5 stands near it.
    query.first = {5};
    QCOMPARE(found(query, true).value(), (QStringList{u"(0:5)"_s, u"(0:7)"_s, u"(0:8)"_s, u"0:9"_s}));
    query.first = {1};
    QCOMPARE(found(query, true)->first(), u"(0:1)"_s);
}

void TestRowQuery::tellsHowFarItIs()
{
    RowQuery query = queryOf({line(1, "hit"), line(2, "x")});
    query.filter = std::make_shared<const CompiledFilter>(
        CompiledFilter::compile(parseFilter(u"hit"_s).value()).value());
    double last = 0;
    const auto progress = [&last](double part) {
        if (part < last || part > 1)
            qFatal("Progress goes back, or too far.");
        last = part;
    };
    QVERIFY(findRows(query, RowOrder(query.logs, true), progress, {}));
    QVERIFY(last > 0);
}

void TestRowQuery::stopsWhenCancelled()
{
    const RowQuery query = queryOf({line(1, "x")});
    std::stop_source stop;
    stop.request_stop();
    const auto rows = findRows(query, RowOrder(query.logs, true), [](double) { }, stop.get_token());
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRowQuery)
#include "tst_rowquery.moc"
