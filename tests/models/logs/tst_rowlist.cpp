// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/rowlist.h"
#include "snapshots.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

class TestRowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllOfOneLog();
    void holdsAChoice();
    void findsPlaces();
    void mergesInOrder();
    void ordersByTimeOrByNumber();
    void putsRecordsWithoutAnyTimeFirst();
};

void TestRowList::holdsAllOfOneLog()
{
    const RowList list = RowList::allOf(3, 5);
    QVERIFY(list.isAll());
    QCOMPARE(list.size(), std::size_t{5});
    QCOMPARE(list[4], (RowRef{.number = 4, .log = 3}));
    const RowOrder order;
    QCOMPARE(list.find({.number = 4, .log = 3}, order), std::size_t{4});
    QCOMPARE(list.find({.number = 5, .log = 3}, order), list.size());
    QCOMPARE(list.find({.number = 0, .log = 2}, order), list.size());
    QCOMPARE(list.placeOf({.number = 9, .log = 3}, order), list.size());
    QCOMPARE(RowList().size(), std::size_t{0});
}

void TestRowList::holdsAChoice()
{
    RowList list = RowList::of({{.number = 1}, {.number = 5}});
    QVERIFY(!list.isAll());
    list.insert(1, {{.number = 2}, {.number = 3}});
    list.remove(0, 1);
    list.replace(2, {.number = 5, .isContext = true});
    QCOMPARE(list.size(), std::size_t{3});
    QCOMPARE(list[0].number, 2U);
    QCOMPARE(list[1].number, 3U);
    QVERIFY(list[2].isContext);
}

void TestRowList::findsPlaces()
{
    const RowList list = RowList::of({{.number = 1}, {.number = 5}, {.number = 9, .isContext = true}});
    const RowOrder order; // by log and number
    QCOMPARE(list.find({.number = 5}, order), std::size_t{1});
    QCOMPARE(list.find({.number = 9}, order), std::size_t{2});
    QCOMPARE(list.find({.number = 6}, order), list.size());
    QCOMPARE(list.placeOf({.number = 0}, order), std::size_t{0});
    QCOMPARE(list.placeOf({.number = 6}, order), std::size_t{2});
    QCOMPARE(list.placeOf({.number = 0, .log = 1}, order), list.size());
}

/// Against the same numbers sorted, for pieces of any size.
void TestRowList::mergesInOrder()
{
    QRandomGenerator random(1);
    const RowOrder order;
    for (int round = 0; round < 200; ++round) {
        std::vector<RowRef> first;
        std::vector<RowRef> second;
        for (quint32 number = 0; number < 60; ++number) {
            const int choice = random.bounded(4);
            if (choice > 1)
                (choice == 2 ? first : second).push_back({.number = number});
        }
        std::vector<RowRef> expected = first;
        expected.insert(expected.end(), second.begin(), second.end());
        std::ranges::sort(expected, order);
        RowList list = RowList::of(first);
        const std::size_t from = second.empty() ? 0 : list.placeOf(second.front(), order);
        list.merge(from, second, order);
        QCOMPARE(list.size(), expected.size());
        for (std::size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(list[row], expected[row]);
    }
}

void TestRowList::ordersByTimeOrByNumber()
{
    GrowingLog a;
    GrowingLog b;
    const QList logs{a.add(line(5, "a0") + line(1, "a1")).snapshot(), b.add(line(3, "b0")).snapshot()};
    const RowRef late{.number = 0, .log = 0};
    const RowRef early{.number = 1, .log = 0};
    const RowRef between{.number = 0, .log = 1};
    const RowOrder byTime(logs, true);
    QVERIFY(byTime(early, between) && byTime(between, late) && !byTime(late, early));
    QVERIFY(!byTime(late, late));
    const RowOrder byNumber(logs, false);
    QVERIFY(byNumber(late, early) && byNumber(early, between));
}

void TestRowList::putsRecordsWithoutAnyTimeFirst()
{
    GrowingLog log;
    const LogSnapshot lines = log.add("nothing\r\nof use\r\n").snapshot();
    QVERIFY(!standingTime(lines, 0));
    GrowingLog other;
    const LogSnapshot snapshot = other.add(line(5, "a") + "one line\r\nand another").snapshot();
    const qint64 five = QDateTime(QDate(2024, 1, 2), QTime(10, 0, 5), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(standingTime(snapshot, 0), std::optional(five));
    QVERIFY(snapshot.count() > snapshot.index.count());
    QCOMPARE(standingTime(snapshot, snapshot.count() - 1), std::optional(five));
    // One past the last stands with the last: a row may be asked for before it is known to be gone.
    QCOMPARE(standingTime(snapshot, snapshot.count()), std::optional(five));
    const RowOrder order({snapshot, lines}, true);
    QVERIFY(order({.number = 1, .log = 1}, {.number = 0, .log = 0}));
}

QTEST_GUILESS_MAIN(TestRowList)
#include "tst_rowlist.moc"
