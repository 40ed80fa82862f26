// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowselection.h"

#include <QTest>

#include <random>
#include <set>

using ccm::RowRange;
using ccm::RowSelection;
using Ranges = QList<RowRange>;

class TestRowSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatTouches();
    void splitsWhereTheMiddleGoes();
    void togglesARow();
    void selectsTenMillionRowsAsOneRange();
    void staysWithItsRecordsWhenRowsCome_data();
    void staysWithItsRecordsWhenRowsCome();
    void staysWithItsRecordsWhenRowsGo_data();
    void staysWithItsRecordsWhenRowsGo();
    void agreesWithASet();
};

namespace {

RowSelection selection(const Ranges &ranges)
{
    RowSelection rows;
    for (const RowRange &range : ranges)
        rows.select(range);
    return rows;
}

} // namespace

void TestRowSelection::joinsWhatTouches()
{
    QCOMPARE(selection({{5, 7}, {1, 2}}).ranges(), (Ranges{{1, 2}, {5, 7}}));
    QCOMPARE(selection({{5, 7}, {1, 4}}).ranges(), (Ranges{{1, 7}}));
    QCOMPARE(selection({{1, 2}, {5, 7}, {9, 9}, {2, 8}}).ranges(), (Ranges{{1, 9}}));
    QCOMPARE(selection({{0, 0}, {1, 1}}).ranges(), (Ranges{{0, 1}}));
    QVERIFY(selection({{3, 2}}).isEmpty());
}

void TestRowSelection::splitsWhereTheMiddleGoes()
{
    RowSelection rows = selection({{0, 9}});
    rows.deselect({4, 5});
    QCOMPARE(rows.ranges(), (Ranges{{0, 3}, {6, 9}}));
    rows.deselect({3, 6});
    QCOMPARE(rows.ranges(), (Ranges{{0, 2}, {7, 9}}));
    rows.deselect({0, 20});
    QVERIFY(rows.isEmpty());
}

void TestRowSelection::togglesARow()
{
    RowSelection rows = selection({{0, 2}});
    rows.toggle(1);
    QVERIFY(!rows.contains(1));
    rows.toggle(1);
    QCOMPARE(rows.ranges(), (Ranges{{0, 2}}));
}

void TestRowSelection::selectsTenMillionRowsAsOneRange()
{
    const RowSelection rows = selection({{0, 9'999'999}});
    QCOMPARE(rows.ranges().size(), 1);
    QCOMPARE(rows.count(), 10'000'000);
    QVERIFY(rows.contains(9'999'999));
    QVERIFY(!rows.contains(10'000'000));
}

void TestRowSelection::staysWithItsRecordsWhenRowsCome_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<Ranges>("expected");

    QTest::newRow("before all") << 0 << Ranges{{13, 15}, {18, 18}};
    QTest::newRow("just before a range") << 3 << Ranges{{13, 15}, {18, 18}};
    QTest::newRow("inside a range") << 4 << Ranges{{3, 3}, {14, 15}, {18, 18}};
    QTest::newRow("just after a range") << 6 << Ranges{{3, 5}, {18, 18}};
    QTest::newRow("after all") << 9 << Ranges{{3, 5}, {8, 8}};
}

void TestRowSelection::staysWithItsRecordsWhenRowsCome()
{
    QFETCH(const int, first);
    RowSelection rows = selection({{3, 5}, {8, 8}});
    rows.insertRows(first, 10);
    QTEST(rows.ranges(), "expected");
}

void TestRowSelection::staysWithItsRecordsWhenRowsGo_data()
{
    QTest::addColumn<RowRange>("gone");
    QTest::addColumn<Ranges>("expected");

    QTest::newRow("before all") << RowRange{0, 1} << Ranges{{1, 3}, {6, 6}};
    QTest::newRow("the start of a range") << RowRange{2, 3} << Ranges{{2, 3}, {6, 6}};
    QTest::newRow("between ranges, which then touch") << RowRange{6, 7} << Ranges{{3, 6}};
    QTest::newRow("the middle of a range") << RowRange{4, 4} << Ranges{{3, 4}, {7, 7}};
    QTest::newRow("a whole range") << RowRange{3, 5} << Ranges{{5, 5}};
    QTest::newRow("after all") << RowRange{9, 20} << Ranges{{3, 5}, {8, 8}};
}

void TestRowSelection::staysWithItsRecordsWhenRowsGo()
{
    QFETCH(const RowRange, gone);
    RowSelection rows = selection({{3, 5}, {8, 8}});
    rows.removeRows(gone.first, static_cast<int>(gone.count()));
    QTEST(rows.ranges(), "expected");
}

/// Against the plainest thing that does the same, a set of numbers, over many random steps.
void TestRowSelection::agreesWithASet()
{
    std::minstd_rand random(7);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    RowSelection rows;
    std::set<int> set;
    for (int step = 0; step < 5'000; ++step) {
        const int first = upTo(60);
        const int last = first + upTo(8);
        std::set<int> next;
        switch (upTo(3)) {
        case 0:
            rows.select({first, last});
            for (int row = first; row <= last; ++row)
                set.insert(row);
            break;
        case 1:
            rows.deselect({first, last});
            std::erase_if(set, [=](int row) { return row >= first && row <= last; });
            break;
        case 2:
            rows.insertRows(first, last - first + 1);
            for (const int row : set)
                next.insert(row >= first ? row + last - first + 1 : row);
            set = next;
            break;
        default:
            rows.removeRows(first, last - first + 1);
            for (const int row : set) {
                if (row < first || row > last)
                    next.insert(row > last ? row - (last - first + 1) : row);
            }
            set = next;
        }
        QCOMPARE(rows.count(), static_cast<qint64>(set.size()));
        for (int row = 0; row < 80; ++row)
            QCOMPARE(rows.contains(row), set.contains(row));
        for (qsizetype i = 1; i < rows.ranges().size(); ++i)
            QVERIFY(rows.ranges().at(i).first > rows.ranges().at(i - 1).last + 1);
    }
}

QTEST_GUILESS_MAIN(TestRowSelection)
#include "tst_rowselection.moc"
