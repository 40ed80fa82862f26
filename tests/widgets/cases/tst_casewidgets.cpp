// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/progress.h"
#include "models/cases/casefile.h"
#include "widgets/cases/bundledialog.h"
#include "widgets/cases/bundleprogress.h"
#include "widgets/cases/notesview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestCaseWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void notesAreTakenAsTheyAre();
    void notesThatAreTooLongAreToldAndCut();
    void aBundleIsAskedForAsItIs();
    void programsAreNotAskedForWhereNamesAreReplaced();
    void progressIsShownUntilItStops();
    void everythingFocusableHasAName();
    void isDrawnInLightAndDark_data();
    void isDrawnInLightAndDark();
};

void TestCaseWidgets::notesAreTakenAsTheyAre()
{
    NotesView view;
    const QSignalSpy changed(&view, &NotesView::notesChanged);
    view.setNotes(u"<b>one</b>\n\ttwo"_s);
    QCOMPARE(view.notes(), u"<b>one</b>\n\ttwo"_s);
    QCOMPARE(changed.size(), 1);
    view.setNotes(u"<b>one</b>\n\ttwo"_s); // the place of the cursor stays
    QCOMPARE(changed.size(), 1);
}

void TestCaseWidgets::notesThatAreTooLongAreToldAndCut()
{
    NotesView view;
    const auto *problem = view.findChild<QLabel *>(u"notesProblem"_s);
    view.setNotes(QString(CaseFileLimits::NotesLength, u'x'));
    QVERIFY(problem->isHidden());
    view.setNotes(QString(CaseFileLimits::NotesLength + 1, u'x'));
    QVERIFY(!problem->isHidden());
    QVERIFY(problem->text().contains(u'1'));
    QCOMPARE(view.notes().size(), CaseFileLimits::NotesLength);
    QVERIFY(readCaseFile(writeCaseFile({.notes = view.notes()}), u"x"_s));
}

void TestCaseWidgets::aBundleIsAskedForAsItIs()
{
    BundleDialog dialog;
    QVERIFY(!dialog.options().isRedacted && !dialog.options().withItems);
    dialog.findChild<QCheckBox *>(u"withItems"_s)->click();
    QVERIFY(dialog.options().withItems);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.findChild<QPushButton *>(u"exportBundle"_s)->click();
    QCOMPARE(accepted.size(), 1);
}

void TestCaseWidgets::programsAreNotAskedForWhereNamesAreReplaced()
{
    BundleDialog dialog;
    const auto *hint = dialog.findChild<QLabel *>(u"bundleHint"_s);
    auto *items = dialog.findChild<QCheckBox *>(u"withItems"_s);
    items->setChecked(true);
    QVERIFY(hint->text().contains(u"as they are"));
    dialog.findChild<QCheckBox *>(u"redact"_s)->click();
    QVERIFY(!items->isEnabled());
    QVERIFY(dialog.options().isRedacted && !dialog.options().withItems);
    QVERIFY(hint->text().contains(u"left out"));
}

void TestCaseWidgets::progressIsShownUntilItStops()
{
    BundleProgress view;
    QVERIFY(view.isHidden());
    const auto progress = std::make_shared<Progress>();
    view.start(u"Writing"_s, progress);
    QVERIFY(!view.isHidden());
    const auto *bar = view.findChild<QProgressBar *>();
    QCOMPARE(bar->maximum(), 0); // how much there is, is not known yet
    progress->report(qint64{3} << 40, qint64{4} << 40); // more than an int can hold
    QTRY_COMPARE(bar->value() * 4, bar->maximum() * 3);
    const QSignalSpy cancelled(&view, &BundleProgress::cancelWanted);
    view.findChild<QToolButton *>()->click();
    QCOMPARE(cancelled.size(), 1);
    view.stop();
    QVERIFY(view.isHidden());
}

void TestCaseWidgets::everythingFocusableHasAName()
{
    const NotesView notes;
    const BundleDialog dialog;
    const BundleProgress progress;
    for (const QWidget *top : std::initializer_list<const QWidget *>{&notes, &dialog, &progress}) {
        for (const QWidget *child : top->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            const bool hasName = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (child->focusPolicy() != Qt::NoFocus && !child->objectName().startsWith(u"qt_"))
                QVERIFY2(hasName, qPrintable(child->objectName()));
        }
    }
}

void TestCaseWidgets::isDrawnInLightAndDark_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(32, 32, 32);
}

void TestCaseWidgets::isDrawnInLightAndDark()
{
    QFETCH(const QColor, window);
    QPalette palette(window);
    BundleDialog dialog;
    dialog.setPalette(palette);
    const QImage image = dialog.grab().toImage();
    const QString folder = qEnvironmentVariable("CCM_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u"/bundledialog-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 10);
}

QTEST_MAIN(TestCaseWidgets)
#include "tst_casewidgets.moc"
