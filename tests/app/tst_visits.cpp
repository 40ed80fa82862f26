// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/visits.h"

#include <QTest>

using ccm::Visits;

class TestVisits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesBehindTheFirstPlace();
    void backLeadsToWhereTheUserWasLooking();
    void aNewPlaceForgetsWhatWasAhead();
    void theSamePlaceIsNoVisit();
    void theOldestAreForgotten();
};

void TestVisits::nothingLiesBehindTheFirstPlace()
{
    Visits<int> visits;
    QVERIFY(!visits.canGoBack());
    QVERIFY(!visits.canGoForward());
    QVERIFY(!visits.back(1));
    QVERIFY(!visits.forward(1));
}

void TestVisits::backLeadsToWhereTheUserWasLooking()
{
    Visits<int> visits;
    visits.visit(1, 10);
    visits.visit(11, 20); // scrolled from 10 to 11 before the link was followed
    QCOMPARE(visits.back(20), 11);
    QCOMPARE(visits.back(11), 1);
    QVERIFY(!visits.canGoBack());
    QCOMPARE(visits.forward(2), 11);
    QCOMPARE(visits.back(11), 2); // what was looked at last there
    QCOMPARE(visits.forward(2), 11);
    QCOMPARE(visits.forward(11), 20);
    QVERIFY(!visits.canGoForward());
}

void TestVisits::aNewPlaceForgetsWhatWasAhead()
{
    Visits<int> visits;
    visits.visit(1, 2);
    visits.visit(2, 3);
    QCOMPARE(visits.back(3), 2);
    visits.visit(2, 4);
    QVERIFY(!visits.canGoForward());
    QCOMPARE(visits.back(4), 2);
    QCOMPARE(visits.forward(2), 4);
}

void TestVisits::theSamePlaceIsNoVisit()
{
    Visits<int> visits;
    visits.visit(1, 1);
    QVERIFY(!visits.canGoBack());
    visits.visit(1, 2);
    QCOMPARE(visits.back(2), 1);
    visits.visit(1, 1);
    QCOMPARE(visits.forward(1), 2); // still ahead
}

void TestVisits::theOldestAreForgotten()
{
    Visits<int> visits;
    const int most = static_cast<int>(Visits<int>::Most);
    for (int place = 0; place < most + 5; ++place)
        visits.visit(place, place + 1);
    int oldest = most + 5;
    while (const auto place = visits.back(oldest))
        oldest = *place;
    QCOMPARE(oldest, 6);
}

QTEST_GUILESS_MAIN(TestVisits)

#include "tst_visits.moc"
