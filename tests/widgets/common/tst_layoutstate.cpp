// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/chosenwidths.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/tableview.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

/// A pane with one of each.
struct Pane
{
    explicit Pane(int columns = 3) : model(2, columns)
    {
        table.setModel(&model);
        splitter.addWidget(&table);
        splitter.addWidget(&other);
        tabs.addTab(&first, u"1"_s);
        tabs.addTab(&second, u"2"_s);
        auto *column = new QVBoxLayout(&root);
        column->addWidget(&splitter);
        column->addWidget(&tabs);
        splitter.setObjectName(u"splitter"_s);
        table.setObjectName(u"table"_s);
        tabs.setObjectName(u"tabs"_s);
        root.resize(600, 400);
    }

    QStandardItemModel model;
    QWidget root;
    QSplitter splitter{&root};
    QTabWidget tabs{&root};
    QTreeView table;
    QWidget other;
    QWidget first;
    QWidget second;
};

} // namespace

class TestLayoutState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatWasArranged();
    void splitsOfAnotherTextSizeAreNotKept();
    void aWidthThatNobodyChoseIsNotKept();
    void aDraggedWidthIsChosen();
    void whatIsChosenIsNotFitted();
    void leavesColumnsOfAnotherVersion();
    void takesNoNonsense_data();
    void takesNoNonsense();
};

void TestLayoutState::bringsBackWhatWasArranged()
{
    Pane before;
    before.root.show();
    before.splitter.setSizes({450, 100});
    before.tabs.setCurrentIndex(1);
    ChosenWidths::of(*before.table.header()).choose(1, 177);
    before.table.header()->moveSection(0, 2);
    const QByteArray state = layoutState(before.root);

    Pane after;
    QVERIFY(after.splitter.sizes() != before.splitter.sizes());
    restoreLayoutState(after.root, state);
    after.root.show();
    QCOMPARE(after.splitter.sizes(), before.splitter.sizes());
    QCOMPARE(after.tabs.currentIndex(), 1);
    QCOMPARE(after.table.header()->sectionSize(1), 177);
    QCOMPARE(after.table.header()->visualIndex(0), 2);
}

void TestLayoutState::splitsOfAnotherTextSizeAreNotKept()
{
    Pane before;
    QFont large = before.root.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    before.splitter.setFont(large);
    before.root.show();
    before.splitter.setSizes({450, 100});
    before.tabs.setCurrentIndex(1);
    Pane after;
    after.root.show();
    const QList<int> sizes = after.splitter.sizes();
    QVERIFY(sizes != before.splitter.sizes());
    restoreLayoutState(after.root, layoutState(before.root));
    QCOMPARE(after.splitter.sizes(), sizes);
    QCOMPARE(after.tabs.currentIndex(), 1);
}

/// In another language, titles have other lengths.
void TestLayoutState::aWidthThatNobodyChoseIsNotKept()
{
    Pane before;
    before.table.header()->resizeSection(0, 210);
    ChosenWidths::of(*before.table.header()).choose(1, 177);
    Pane after;
    after.table.header()->resizeSection(0, 140);
    restoreLayoutState(after.root, layoutState(before.root));
    QCOMPARE(after.table.header()->sectionSize(0), 140);
    QCOMPARE(after.table.header()->sectionSize(1), 177);
    Pane last; // and so on
    restoreLayoutState(last.root, layoutState(after.root));
    QCOMPARE(last.table.header()->sectionSize(1), 177);
}

void TestLayoutState::aDraggedWidthIsChosen()
{
    Pane pane;
    QHeaderView &header = *pane.table.header();
    const ChosenWidths &widths = ChosenWidths::of(header);
    pane.root.show();
    header.resizeSection(0, 100);
    QVERIFY(!widths.contains(0));
    const QPoint edge(header.sectionViewportPosition(0) + header.sectionSize(0) - 1, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(33, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(33, 0));
    QCOMPARE(header.sectionSize(0), 133);
    QVERIFY(widths.contains(0));
    QVERIFY(!widths.contains(2)); // which fills the rest
    header.resizeSection(1, 90);
    QVERIFY(!widths.contains(1));
}

void TestLayoutState::whatIsChosenIsNotFitted()
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), u"rather a long text in a narrow column"_s);
    TableView table;
    table.setModel(&model);
    ChosenWidths::of(*table.header()).choose(0, 50);
    table.fitColumn(0);
    table.fitTitles();
    QCOMPARE(table.columnWidth(0), 50);
    ChosenWidths::of(*table.header()).forget();
    table.fitColumn(0, 120);
    QCOMPARE(table.columnWidth(0), 120);
}

void TestLayoutState::leavesColumnsOfAnotherVersion()
{
    Pane before(3);
    ChosenWidths::of(*before.table.header()).choose(1, 177);
    Pane after(4);
    const int width = after.table.header()->sectionSize(1);
    restoreLayoutState(after.root, layoutState(before.root));
    QCOMPARE(after.table.header()->sectionSize(1), width);
    QCOMPARE(after.table.header()->count(), 4);
}

void TestLayoutState::takesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("state");
    const Pane pane;
    const QByteArray whole = layoutState(pane.root);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("{\"a\": 1}");
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("too much") << whole + QByteArray(2'000'000, 'x');
    QByteArray spoilt = whole;
    for (qsizetype i = 12; i < spoilt.size(); i += 7)
        spoilt[i] = '\xff';
    QTest::newRow("spoilt") << spoilt;
}

void TestLayoutState::takesNoNonsense()
{
    QFETCH(const QByteArray, state);
    Pane pane;
    pane.tabs.setCurrentIndex(1);
    const QList<int> sizes = pane.splitter.sizes();
    restoreLayoutState(pane.root, state);
    QCOMPARE(pane.tabs.currentIndex(), 1);
    QCOMPARE(pane.splitter.sizes().size(), sizes.size());
    QCOMPARE(pane.table.header()->count(), 3);
}

QTEST_MAIN(TestLayoutState)
#include "tst_layoutstate.moc"
