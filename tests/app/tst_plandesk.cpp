// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/plandesk.h"
#include "models/cases/planfile.h"
#include "widgets/common/messagebar.h"
#include "widgets/window/windowpane.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::MainWindow;
using ccm::Plan;
using ccm::PlanDesk;
using ccm::Session;
using ccm::Settings;
using ccm::WindowPane;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};
    WindowPane *pane = window.findChild<WindowPane *>();
    PlanDesk *desk = window.findChild<PlanDesk *>();

    void open(const ccm::CasePaths &paths)
    {
        session.openCase(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
    }
    void openPlan(const QString &name) { open({.plan = sample(u"plans/"_s + name)}); }
    void setDays(int days) { pane->findChild<QSpinBox *>(u"days"_s)->setValue(days); }
    QMessageBox *question() { return window.findChild<QMessageBox *>(u"dropPlan"_s); }
    void answer(QMessageBox::StandardButton button) { question()->button(button)->click(); }
    QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
    QString message() { return pane->findChild<ccm::MessageBar *>()->text(); }
    QString file(const QString &name) { return folder.filePath(name); }
    QByteArray bytes(const QString &name)
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

} // namespace

class TestPlanDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void savesAndReadsAgain();
    void asksWhereToSaveANewPlan();
    void saysThatAFileCannotBeWritten();
    void savesNoImpossiblePlan();
    void asksBeforeAnotherPlanTakesItsPlace();
    void asksBeforeTheWindowCloses();
    void closesWithoutAQuestionWhereNothingChanged();
    void comparesWithAFile();
    void takesBytesOfTheOpenComparison();
    void takesTheDaysOfThePolicy();
    void laysAListOverIt();
    void writesChartsAndReports();
};

void TestPlanDesk::savesAndReadsAgain()
{
    Fixture fixture;
    fixture.openPlan(u"three-sites.json"_s);
    QVERIFY(!fixture.desk->isModified());
    fixture.setDays(11);
    QVERIFY(fixture.desk->isModified());
    QVERIFY(fixture.pane->findChild<QLabel *>(u"planTitle"_s)->text().endsWith(u"(changed)"_s));
    fixture.desk->saveTo(fixture.file(u"mine.json"_s));
    QTRY_VERIFY(!fixture.desk->isModified());
    const auto read = ccm::readPlan(fixture.file(u"mine.json"_s));
    QVERIFY(read);
    QCOMPARE(*read, fixture.pane->plan());
    QCOMPARE(fixture.session.paths().plan, fixture.file(u"mine.json"_s));
    fixture.setDays(12);
    fixture.action(u"savePlan"_s)->trigger(); // there is a file now
    QTRY_VERIFY(!fixture.desk->isModified());
    QCOMPARE(ccm::readPlan(fixture.file(u"mine.json"_s))->days, 12);
}

void TestPlanDesk::asksWhereToSaveANewPlan()
{
    Fixture fixture;
    fixture.window.show();
    fixture.action(u"savePlan"_s)->trigger();
    auto *dialog = fixture.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"json"_s);
}

void TestPlanDesk::saysThatAFileCannotBeWritten()
{
    Fixture fixture;
    fixture.setDays(3);
    fixture.desk->saveTo(fixture.file(u"no/such/folder/plan.json"_s));
    QTRY_VERIFY(fixture.message().contains(u"It cannot be written."_s));
    QVERIFY(fixture.message().contains(u"plan.json"_s));
    QVERIFY(fixture.desk->isModified());
}

void TestPlanDesk::savesNoImpossiblePlan()
{
    Fixture fixture;
    fixture.setDays(0);
    fixture.desk->saveTo(fixture.file(u"plan.json"_s));
    QVERIFY(fixture.message().contains(u"not possible"_s));
    QVERIFY(!QFile::exists(fixture.file(u"plan.json"_s)));
}

void TestPlanDesk::asksBeforeAnotherPlanTakesItsPlace()
{
    Fixture fixture;
    fixture.window.show();
    fixture.openPlan(u"three-sites.json"_s);
    fixture.setDays(11);
    const Plan changed = fixture.pane->plan();
    fixture.openPlan(u"offices-one-week.json"_s);
    QVERIFY(fixture.question());
    QCOMPARE(fixture.pane->plan(), changed);
    fixture.answer(QMessageBox::Cancel);
    QCOMPARE(fixture.pane->plan(), changed);
    QVERIFY(fixture.session.paths().plan.endsWith(u"three-sites.json"_s));
    QTRY_VERIFY(!fixture.question());

    fixture.openPlan(u"offices-one-week.json"_s);
    fixture.answer(QMessageBox::Discard);
    QVERIFY(fixture.pane->plan() != changed);
    QVERIFY(fixture.session.paths().plan.endsWith(u"offices-one-week.json"_s));
    QVERIFY(!fixture.desk->isModified());
}

void TestPlanDesk::asksBeforeTheWindowCloses()
{
    Fixture fixture;
    fixture.window.show();
    fixture.desk->saveTo(fixture.file(u"plan.json"_s));
    QTRY_VERIFY(QFile::exists(fixture.file(u"plan.json"_s)));
    fixture.setDays(11);
    QVERIFY(!fixture.window.close());
    QVERIFY(fixture.window.isVisible());
    fixture.answer(QMessageBox::Cancel);
    QVERIFY(fixture.window.isVisible());
    QTRY_VERIFY(!fixture.question());
    QVERIFY(!fixture.window.close());
    fixture.answer(QMessageBox::Save);
    QTRY_VERIFY(!fixture.window.isVisible());
    QCOMPARE(ccm::readPlan(fixture.file(u"plan.json"_s))->days, 11);
}

void TestPlanDesk::closesWithoutAQuestionWhereNothingChanged()
{
    Fixture fixture;
    fixture.window.show();
    fixture.openPlan(u"three-sites.json"_s);
    QVERIFY(fixture.window.close());
}

void TestPlanDesk::comparesWithAFile()
{
    Fixture fixture;
    fixture.desk->openOther(sample(u"plans/three-sites.json"_s));
    QTRY_VERIFY(fixture.pane->report().otherPlan);
    QCOMPARE(*fixture.pane->report().otherPlan, *ccm::readPlan(sample(u"plans/three-sites.json"_s)));
    fixture.desk->openOther(sample(u"README.md"_s));
    QTRY_VERIFY(fixture.message().contains(u"README.md"_s));
}

void TestPlanDesk::takesBytesOfTheOpenComparison()
{
    Fixture fixture;
    auto *use = fixture.pane->findChild<QPushButton *>(u"bytesFromComparison"_s);
    QVERIFY(!use->isEnabled());
    fixture.open({.site = sample(u"site-after"_s), .client = sample(u"client-before"_s)});
    QTRY_VERIFY(fixture.session.content().comparison);
    const auto &download = fixture.session.content().comparison->download;
    QVERIFY(download.files > 0);
    QCOMPARE(use->isEnabled(), download.knownBytes > 0);
    QVERIFY2(use->toolTip().startsWith(QString::number(download.files) + u" file(s)"_s),
             qPrintable(use->toolTip()));
}

void TestPlanDesk::takesTheDaysOfThePolicy()
{
    Fixture fixture;
    QVERIFY(!fixture.action(u"usePolicyDays"_s)->isEnabled());
    fixture.open({.client = sample(u"client-before"_s)});
    const auto &policy = fixture.session.content().client->state.policy;
    QAction *use = fixture.action(u"usePolicyDays"_s);
    QCOMPARE(use->isEnabled(), policy && policy->randomizeMaxDays);
    if (!use->isEnabled())
        return;
    fixture.setDays(*policy->randomizeMaxDays + 1);
    use->trigger();
    QCOMPARE(fixture.pane->plan().days, *policy->randomizeMaxDays);
}

void TestPlanDesk::laysAListOverIt()
{
    Fixture fixture;
    fixture.openPlan(u"offices-one-week.json"_s);
    const QDateTime opening = fixture.pane->plan().opening();
    QFile list(fixture.file(u"done.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("client,time\n");
    for (int i = 0; i < 8; ++i)
        list.write("PC000" + QByteArray::number(i) + ','
                   + opening.addSecs(3'600 * (9 + i)).toString(Qt::ISODate).toUtf8() + '\n');
    list.write("PC0009,yesterday\n");
    list.close();
    fixture.desk->readCompletionsFrom(fixture.file(u"done.csv"_s));
    auto *seen = fixture.pane->findChild<QWidget *>(u"seenAnswers"_s);
    QTRY_VERIFY(!seen->findChildren<QLabel *>(u"answer0"_s).isEmpty());
    QCOMPARE(fixture.pane->report().seen.size(), 2);
    QVERIFY(fixture.pane->report().seen.last().contains(u"1 row(s) could not be read."_s));
    fixture.action(u"forgetSeen"_s)->trigger();
    QVERIFY(fixture.pane->report().seen.isEmpty());
    fixture.desk->readCompletionsFrom(sample(u"README.md"_s));
    QTRY_VERIFY(fixture.message().contains(u"README.md"_s));
}

void TestPlanDesk::writesChartsAndReports()
{
    Fixture fixture;
    fixture.openPlan(u"three-sites.json"_s);
    const auto *bar = fixture.window.findChild<ccm::MessageBar *>(u"mainMessages"_s);
    fixture.desk->saveChartTo(fixture.file(u"chart.png"_s));
    QTRY_COMPARE(QImage(fixture.file(u"chart.png"_s)).size(), QSize(1'600, 900));
    QTRY_VERIFY(bar->text().contains(u"chart.png"_s));
    fixture.desk->saveChartTo(fixture.file(u"chart.pdf"_s));
    QTRY_VERIFY(fixture.bytes(u"chart.pdf"_s).startsWith("%PDF"));
    fixture.desk->saveChartTo(fixture.file(u"chart.gif"_s));
    QVERIFY(fixture.message().contains(u".png, .svg or .pdf"_s));
    fixture.desk->saveReportTo(fixture.file(u"report.html"_s));
    QTRY_VERIFY(fixture.bytes(u"report.html"_s).contains("data:image/png;base64,iVBORw0KGgo"));
    fixture.desk->saveReportTo(fixture.file(u"report.txt"_s));
    QTRY_VERIFY(fixture.bytes(u"report.txt"_s).contains("What this rests on"));
    fixture.desk->saveReportTo(fixture.file(u"no/folder/report.txt"_s));
    QTRY_VERIFY(bar->text().contains(u"It cannot be written."_s));
    QVERIFY(bar->text().contains(u"report.txt"_s));
}

QTEST_MAIN(TestPlanDesk)

#include "tst_plandesk.moc"
