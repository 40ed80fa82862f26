// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/tablemodel.h"
#include "widgets/common/statusdelegate.h"
#include "widgets/common/tablesaver.h"
#include "widgets/common/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::TableView;

class TestTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesSelectedRowsFromTopToBottomAsTheyAreShown();
    void keepsARowOnOneLineWhenCopied();
    void copiesWithTheStandardKey();
    void foreignTextNeverBecomesMarkup();
    void drawsTheStatusOfACell();
    void textThatTurnsItsDirectionIsShown();
    void titlesCanBeReadInFull();
    void saysItselfWhatCannotBeSavedWhereNobodyElseDoes();

private:
    static void fill(QStandardItemModel &model, const QList<QStringList> &rows);
};

void TestTableView::fill(QStandardItemModel &model, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(cell));
        model.appendRow(items);
    }
}

void TestTableView::copiesSelectedRowsFromTopToBottomAsTheyAreShown()
{
    QStandardItemModel model;
    fill(model, {{u"a"_s, u"1"_s, u"x"_s}, {u"b"_s, u"2"_s, u"y"_s}, {u"c"_s, u"3"_s, u"z"_s}});
    TableView view;
    view.setModel(&model);
    view.setSortingEnabled(false);
    view.hideColumn(1);
    view.header()->moveSection(2, 0);
    for (const int row : {2, 0})
        view.selectionModel()->select(model.index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);

    QCOMPARE(view.selectedText(), u"x\ta\nz\tc\n"_s);
}

void TestTableView::saysItselfWhatCannotBeSavedWhereNobodyElseDoes()
{
    const QTemporaryDir folder;
    QStandardItemModel model;
    fill(model, {{u"a"_s}});
    TableView view;
    view.setModel(&model);
    view.saver().saveTo(folder.filePath(u"none/table.csv"_s));
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = view.findChild<QMessageBox *>(u"tableNotSaved"_s)));
    QVERIFY(box->text().contains(u"none/table.csv"_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    box->close();
}

void TestTableView::titlesCanBeReadInFull()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"A title that is longer than its values"_s, u"b"_s, u"c"_s});
    fill(model, {{u"1"_s, u"2"_s, u"3"_s}});
    TableView view;
    view.setModel(&model);
    view.header()->resizeSection(0, 20);
    view.header()->resizeSection(1, 200);
    view.fitTitles();
    QVERIFY(view.columnWidth(0)
            >= view.fontMetrics().horizontalAdvance(u"A title that is longer than its values"_s));
    QCOMPARE(view.columnWidth(1), 200);
}

void TestTableView::keepsARowOnOneLineWhenCopied()
{
    QCOMPARE(ccm::tabSeparatedCell(u"a\tb\r\nc"_s), u"a b  c"_s);
}

void TestTableView::copiesWithTheStandardKey()
{
    QStandardItemModel model;
    fill(model, {{u"copied"_s}});
    TableView view;
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setFocus();
    view.selectAll();
    QTest::keySequence(&view, QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"copied\n"_s);
}

void TestTableView::foreignTextNeverBecomesMarkup()
{
    const QString toolTip = ccm::plainToolTip(u"<b>x</b> & <img src='file:///etc/hostname'>"_s);
    QVERIFY(!toolTip.contains("<b>"_L1));
    QVERIFY(!toolTip.contains("<img"_L1));
    QVERIFY(ccm::plainToolTip(QString(100'000, u'x')).size() < 5'000);
}

void TestTableView::drawsTheStatusOfACell()
{
    QStandardItemModel model;
    fill(model, {{u"cell"_s}});
    TableView view;
    view.setModel(&model);
    view.resize(200, 100);
    const QImage plain = view.grab().toImage();
    model.setData(model.index(0, 0), QVariant::fromValue(ccm::Status::Bad), ccm::StatusRole);

    QVERIFY(view.grab().toImage() != plain);
}

void TestTableView::textThatTurnsItsDirectionIsShown()
{
    struct Delegate : ccm::StatusDelegate
    {
        using StatusDelegate::initStyleOption;
    };
    QStandardItemModel model;
    fill(model, {{u"a\u202Egpj.exe"_s}, {u"\u2066b\u2069"_s}, {u"\u05D0.exe"_s}});
    const auto shown = [&model](int row) {
        QStyleOptionViewItem option;
        Delegate().initStyleOption(&option, model.index(row, 0));
        return option.text;
    };
    QCOMPARE(shown(0), u"a‹U+202E›gpj.exe"_s);
    QCOMPARE(shown(1), u"‹U+2066›b‹U+2069›"_s);
    QCOMPARE(shown(2), u"\u05D0.exe"_s); // its own direction is its own affair
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
