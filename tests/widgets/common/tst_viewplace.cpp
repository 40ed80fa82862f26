// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/viewplace.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ccm::restoreViewPlace;
using ccm::ViewPlace;
using ccm::viewPlace;

namespace {

/// Two tabs, each with a table; that of the first one is sorted and filtered.
struct Pane
{
    Pane()
    {
        for (const QString &name : {u"delta"_s, u"alpha"_s, u"charlie"_s, u"bravo"_s})
            model.appendRow({new QStandardItem(name), new QStandardItem(name.toUpper())});
        model.item(3)->appendRow(new QStandardItem(u"below"_s));
        sorted.setSourceModel(&model);
        sorted.sort(0);
        tabs.setObjectName(u"tabs"_s);
        first->setObjectName(u"first"_s);
        first->setModel(&sorted);
        second->setObjectName(u"second"_s);
        second->setModel(&model);
        tabs.addTab(first, u"1"_s);
        tabs.addTab(second, u"2"_s);
        tabs.setParent(&pane);
    }

    [[nodiscard]] QString current() const { return first->currentIndex().data().toString(); }
    void choose(int row) const { first->setCurrentIndex(sorted.index(row, 0)); }

    QWidget pane;
    QStandardItemModel model;
    QSortFilterProxyModel sorted;
    QTabWidget tabs;
    QTreeView *first = new QTreeView;
    QTreeView *second = new QTreeView;
};

} // namespace

class TestViewPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTabAndRowBack();
    void findsARowThatHasMoved();
    void whatIsGoneOrHiddenChangesNothing();
    void noRowIsAPlaceToo();
    void findsARowBelowAnother();
    void whatIsOutOfSightIsNoPartOfIt();
};

void TestViewPlace::bringsTabAndRowBack()
{
    Pane pane;
    pane.choose(2);
    const ViewPlace place = viewPlace(pane.pane);
    pane.choose(0);
    pane.tabs.setCurrentIndex(1);
    QVERIFY(viewPlace(pane.pane) != place);
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.tabs.currentIndex(), 0);
    QCOMPARE(pane.current(), u"charlie"_s);
    QCOMPARE(viewPlace(pane.pane), place);
}

void TestViewPlace::findsARowThatHasMoved()
{
    Pane pane;
    pane.choose(2);
    const ViewPlace place = viewPlace(pane.pane);
    pane.choose(0);
    pane.sorted.sort(0, Qt::DescendingOrder);
    pane.model.insertRow(0, new QStandardItem(u"echo"_s));
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.current(), u"charlie"_s);
}

void TestViewPlace::whatIsGoneOrHiddenChangesNothing()
{
    Pane pane;
    pane.choose(2);
    const ViewPlace place = viewPlace(pane.pane);
    pane.choose(0);
    pane.sorted.setFilterFixedString(u"alpha"_s);
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.current(), u"alpha"_s);
    pane.sorted.setFilterFixedString({});
    pane.model.removeRow(2);
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.current(), u"alpha"_s);
    pane.first->setModel(nullptr);
    restoreViewPlace(pane.pane, place);
}

void TestViewPlace::noRowIsAPlaceToo()
{
    Pane pane;
    const ViewPlace place = viewPlace(pane.pane);
    pane.choose(1);
    restoreViewPlace(pane.pane, place);
    QVERIFY(!pane.first->currentIndex().isValid());
    QVERIFY(!pane.first->selectionModel()->hasSelection());
}

void TestViewPlace::findsARowBelowAnother()
{
    Pane pane;
    pane.first->setCurrentIndex(pane.sorted.index(0, 0, pane.sorted.index(1, 0)));
    QCOMPARE(pane.current(), u"below"_s);
    const ViewPlace place = viewPlace(pane.pane);
    pane.choose(0);
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.current(), u"below"_s);
}

void TestViewPlace::whatIsOutOfSightIsNoPartOfIt()
{
    Pane pane;
    const ViewPlace place = viewPlace(pane.pane);
    pane.second->setCurrentIndex(pane.model.index(2, 0));
    QCOMPARE(viewPlace(pane.pane), place);
    restoreViewPlace(pane.pane, place);
    QCOMPARE(pane.second->currentIndex().row(), 2);
}

QTEST_MAIN(TestViewPlace)

#include "tst_viewplace.moc"
