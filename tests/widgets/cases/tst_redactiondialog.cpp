// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/redactiondialog.h"
#include "widgets/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

QList<Replacement> table()
{
    return {{.kind = RedactedKind::Host,
             .original = u"cm01"_s,
             .standIn = u"HOST-1"_s,
             .count = 1'234,
             .exampleFile = u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s,
             .exampleLine = 7},
            {.kind = RedactedKind::Domain,
             .original = u"corp.example"_s,
             .standIn = u"domain-1.example"_s,
             .count = 9,
             .exampleFile = u"logs/a.log"_s,
             .exampleLine = 1,
             .isReplaced = false},
            {.kind = RedactedKind::Address,
             .original = u"10.1.2.3"_s,
             .standIn = u"192.0.2.1"_s,
             .count = 2,
             .exampleFile = u"logs/a.log"_s,
             .exampleLine = 2,
             .onlyInContext = true}};
}

QPalette darkPalette()
{
    QPalette palette(QColor(40, 40, 44));
    palette.setColor(QPalette::Base, QColor(28, 28, 30));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

class TestRedactionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void modelTakesChecks();
    void waitsForTheSurvey();
    void showsNamesAndWhatIsLeftOut();
    void tellsWhatTheUserChanges();
    void filters();
    void writesCountsInOneWay();
    void saysWhatWentWrong();
    void looksRight_data();
    void looksRight();
};

void TestRedactionDialog::modelIsSound()
{
    RedactionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(table());
    for (int column = 0; column < RedactionModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(SortRole), int(Qt::TextAlignmentRole)})
                QVERIFY(model.index(row, column).data(role).isValid());
        }
    }
    QCOMPARE(model.index(0, RedactionModel::Name).data().toString(), u"cm01"_s);
    QCOMPARE(model.index(0, RedactionModel::StandIn).data().toString(), u"HOST-1"_s);
    QCOMPARE(model.index(0, RedactionModel::Count).data(SortRole).toInt(), 1'234);
    QVERIFY(model.index(2, RedactionModel::Name).data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.index(0, RedactionModel::Name).data(Qt::ToolTipRole).isValid());
}

void TestRedactionDialog::modelTakesChecks()
{
    RedactionModel model;
    model.setTable(table());
    QCOMPARE(model.replacedCount(), 2);
    QSignalSpy changed(&model, &RedactionModel::replacedChanged);
    const QModelIndex first = model.index(0, RedactionModel::Kind);
    QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(model.index(1, RedactionModel::Kind).data(Qt::CheckStateRole).value<Qt::CheckState>(),
             Qt::Unchecked);
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QCOMPARE(model.index(0, RedactionModel::StandIn).data(StatusRole).value<Status>(), Status::Muted);
    QCOMPARE(model.replacedCount(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toString(), u"cm01"_s);
    QCOMPARE(changed[0][2].toBool(), false);
    QVERIFY(!model.setData(first, u"x"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, RedactionModel::Name), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
}

void TestRedactionDialog::waitsForTheSurvey()
{
    RedactionDialog dialog;
    auto *write = dialog.findChild<QPushButton *>(u"write"_s);
    QVERIFY(!write->isEnabled());
    dialog.showTable(table(), {});
    QVERIFY(write->isEnabled());
    dialog.showSurvey();
    QVERIFY(!write->isEnabled());
    dialog.showTable({}, {});
    QVERIFY(write->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
}

void TestRedactionDialog::showsNamesAndWhatIsLeftOut()
{
    RedactionDialog dialog;
    dialog.showTable(table(), {{.name = u"site/<b>x</b>.msi"_s, .reason = LeftOutReason::CannotBeRedacted}});
    dialog.show();
    QVERIFY(dialog.findChild<QLabel *>(u"counts"_s)->text().startsWith(u"2 of 3"));
    auto *leftOut = dialog.findChild<QLabel *>(u"leftOut"_s);
    QVERIFY(leftOut->isVisible());
    QVERIFY(leftOut->text().startsWith(u"1 file"));
    auto *files = dialog.findChild<QListWidget *>(u"leftOutFiles"_s);
    QVERIFY(files->isVisible());
    QVERIFY(files->focusPolicy() & Qt::TabFocus);
    QCOMPARE(files->accessibleName(), leftOut->text());
    QCOMPARE(files->count(), 1);
    QVERIFY(files->item(0)->text().startsWith(u"site/<b>x</b>.msi: "));
    dialog.showTable(table(), {});
    QVERIFY(!leftOut->isVisible());
    QVERIFY(!files->isVisible());
}

void TestRedactionDialog::tellsWhatTheUserChanges()
{
    RedactionDialog dialog;
    dialog.showTable(table(), {});
    dialog.show();
    QSignalSpy words(&dialog, &RedactionDialog::wordAdded);
    QSignalSpy changed(&dialog, &RedactionDialog::replacedChanged);
    QSignalSpy saved(&dialog, &RedactionDialog::tableWanted);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *word = dialog.findChild<QLineEdit *>(u"word"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
    word->setFocus();
    QTest::keyClicks(word, u" Fabrikam "_s);
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words[0][0].toString(), u"Fabrikam"_s);
    QCOMPARE(accepted.size(), 0); // Enter added the word
    auto *names = dialog.findChild<TableView *>(u"names"_s);
    QVERIFY(names->model()->setData(names->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(dialog.findChild<QLabel *>(u"counts"_s)->text().startsWith(u"1 of 3"));
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(saved.size(), 1);
    dialog.findChild<QPushButton *>(u"write"_s)->click();
    QCOMPARE(accepted.size(), 1);
}

void TestRedactionDialog::filters()
{
    RedactionDialog dialog;
    dialog.showTable(table(), {});
    dialog.findChild<QLineEdit *>(u"filter"_s)->setText(u"10.1."_s);
    auto *names = dialog.findChild<TableView *>(u"names"_s);
    QTRY_COMPARE(names->model()->rowCount(), 1);
}

void TestRedactionDialog::writesCountsInOneWay()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    RedactionDialog dialog;
    dialog.showTable(QList<Replacement>(1'234, table().constFirst()), {});
    QCOMPARE(dialog.findChild<QLabel *>(u"counts"_s)->text(), u"1234 of 1234 name(s) will be replaced."_s);
    QLocale::setDefault(QLocale::c());
}

void TestRedactionDialog::saysWhatWentWrong()
{
    RedactionDialog dialog;
    dialog.showError({.code = ErrorCode::CannotRead, .source = u"a.log"_s});
    QVERIFY(!dialog.findChild<QPushButton *>(u"write"_s)->isEnabled());
}

void TestRedactionDialog::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRedactionDialog::looksRight()
{
    QFETCH(const bool, isDark);
    RedactionDialog dialog;
    if (isDark)
        dialog.setPalette(darkPalette());
    dialog.showTable(table(), {{.name = u"site/x.msi"_s, .reason = LeftOutReason::CannotBeRedacted}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.width() <= 1024 && dialog.height() <= 700);
    const QImage image = dialog.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 20);
    const QString folder = qEnvironmentVariable("CCM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/redaction-"_s + (isDark ? u"dark.png"_s : u"light.png"_s)));
}

QTEST_MAIN(TestRedactionDialog)
#include "tst_redactiondialog.moc"
