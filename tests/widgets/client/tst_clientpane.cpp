// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientreport.h"
#include "models/client/clientsnapshot.h"
#include "models/client/phasemodel.h"
#include "models/client/rebuild.h"
#include "models/client/runmodel.h"
#include "models/client/statementmodel.h"
#include "models/client/timeline.h"
#include "models/logs/logparser.h"
#include "tests/models/client/logbuilder.h"
#include "widgets/client/clientpane.h"
#include "widgets/client/findingsview.h"
#include "widgets/client/timelineview.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

ClientState sample(const QString &client)
{
    const QString folder = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + client + u"/Windows"_s;
    QList<LogDocument> logs;
    for (const QString &name :
         {u"/CCM/Logs/EndpointProtectionAgent.log"_s, u"/ccmsetup/Logs/ccmsetup.log"_s}) {
        QFile file(folder + name);
        if (file.open(QIODevice::ReadOnly))
            logs.append(parseLog(file.readAll(), u"C:\\Windows"_s + QDir::toNativeSeparators(name)));
    }
    ClientSnapshot snapshot;
    if (const auto files = readFolder(folder)) {
        if (const auto read = readSnapshot(*files))
            snapshot = *read;
    }
    return rebuildClient(u"\\\\pc0815.corp.example\\admin$"_s, &snapshot, logs);
}

/// Of a run that fetches files: its first records, and what has been fetched so far.
LogBuilder downloading()
{
    return LogBuilder(u"ccmsetup.log"_s)
        .start("09:00:00", "10", "100")
        .say("09:00:01", "10", u"Ccmsetup command line: c.exe /AutoUpgrade SMSSITECODE=PRI"_s)
        .say("09:00:02", "10",
             u"Adding file 'http://cm01.corp.example/client.msi' to BITS job, saving as "
             "'C:\\Windows\\ccmsetup\\client.msi'."_s)
        .say("09:00:02", "10", u"Starting BITS download for client deployment files."_s)
        .say("09:00:04", "10", u"Download Update: 1000 out of 4000 bytes transferred."_s);
}

LogBuilder failed()
{
    return downloading()
        .say("09:00:05", "10", u"Failed to download client files by BITS. Error 0x80190194"_s)
        .say("09:00:06", "10", u"CcmSetup failed with error code 0x80190194"_s);
}

/// Many runs, an hour between them, each over at once.
ClientState manyRuns(int count)
{
    LogBuilder log(u"ccmsetup.log"_s);
    for (int i = 0; i < count; ++i) {
        const QByteArray time = QTime(i / 60, i % 60).toString(u"hh:mm:ss"_s).toLatin1();
        log.start(time.constData(), "10", "100").exit(time.constData(), "10", 0);
    }
    return rebuildClient(u"client"_s, nullptr, {log.log()});
}

ClientState rebuilt(const LogBuilder &log)
{
    return rebuildClient(u"client"_s, nullptr, {log.log()});
}

/// A pane that shows a state.
struct Shown
{
    ClientPane pane;

    explicit Shown(const ClientState &state)
    {
        pane.showClient(state);
        pane.resize(1024 - 150, 700 - 90); // what the window leaves it of 1024 x 700
        pane.show();
    }

    template<typename Child>
    Child *child(const QString &name) const
    {
        return pane.findChild<Child *>(name);
    }

    [[nodiscard]] QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] QTabWidget *tabs() const { return child<QTabWidget>(u"clientTabs"_s); }
};

QStringList column(const QAbstractItemView *view, int number)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, number).data().toString());
    return texts;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35383d), QColor(0x22262b));
    palette.setColor(QPalette::Text, QColor(0xe6e9ed));
    palette.setColor(QPalette::WindowText, QColor(0xe6e9ed));
    palette.setColor(QPalette::ButtonText, QColor(0xe6e9ed));
    palette.setColor(QPalette::Window, QColor(0x2b2f34));
    palette.setColor(QPalette::Base, QColor(0x22262b));
    return palette;
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

class TestClientPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatToOpen();
    void showsLoadingAndErrors();
    void showsTheSentencesAndSelectsTheLastRun();
    void showsThePhasesOfTheRunThatIsChosen();
    void showsTheItemsLife();
    void choosesRunsInTheTimelineAndTheOtherWayRound();
    void bringsAPhaseToTheFront();
    void saysWhereThereIsNoRun();
    void forgetsTheRunsOfAnEarlierClient();
    void leadsToEvidence_data();
    void leadsToEvidence();
    void leadsNowhereWithoutEvidence();
    void showsTheFirstCauseWithItsRecord();
    void showsFurtherFindingsWhenAsked();
    void showsHowFarADownloadIs();
    void keepsThePlaceWhileTheStoryGrows();
    void followsTheLastRunUntilTheUserChooses();
    void tellsTheMomentAnewAsTimePasses();
    void copiesATicket();
    void offersFilesToExportTo();
    void asksForAComparisonOfTheChosenRun();
    void copiesRows();
    void showsNotesOnlyWhenThereAreSome();
    void namesWhatCanBeFocused();
    void hasOneKeyForEachPart();
    void remembersHowThePartsShareTheRoom();
    void showsAllTabsInASmallWindow();
    void paintsInLightAndDark_data();
    void paintsInLightAndDark();
};

void TestClientPane::startsWithWhatToOpen()
{
    const ClientPane pane;
    QVERIFY(!pane.findChild<PaneStack *>(QString(), Qt::FindDirectChildrenOnly)->showsContent());
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>(u"noticeText"_s))
        texts.append(label->text());
    QVERIFY(texts.contains(
        u"Open a client: its Windows folder, admin$ share, a copy or an archive of its logs"_s));
}

void TestClientPane::showsLoadingAndErrors()
{
    Shown shown(sample(u"client-after"_s));
    auto *stack = shown.pane.findChild<PaneStack *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(stack->showsContent());
    shown.pane.showLoading(u"Reading pc0815"_s);
    QVERIFY(!stack->showsContent());
    const auto visible = [stack](const QString &name) {
        for (const QLabel *label : stack->findChildren<QLabel *>(name)) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QCOMPARE(visible(u"noticeTitle"_s), u"Reading pc0815"_s);
    shown.pane.showError({.code = ErrorCode::NotFound, .source = u"pc0815"_s, .detail = {}});
    QCOMPARE(visible(u"noticeText"_s), u"pc0815: There is no such file or folder."_s);
    shown.pane.showClient(sample(u"client-after"_s));
    QVERIFY(stack->showsContent());
}

void TestClientPane::showsTheSentencesAndSelectsTheLastRun()
{
    const Shown shown(sample(u"client-after"_s));
    const auto *headline = shown.child<QLabel>(u"clientHeadline"_s);
    QCOMPARE(headline->text(),
             u"Client 5.00.7804.1000 was repaired on 2013-09-09 09:15 by the scheduled task and Endpoint "
             "Protection was upgraded from 4.2.223.1 to 4.3.215.0."_s);
    QCOMPARE(headline->textFormat(), Qt::PlainText);
    QVERIFY(headline->textInteractionFlags() & Qt::TextSelectableByMouse);
    QCOMPARE(shown.text(u"clientStanding"_s),
             u"Client version 5.00.7804.1000, before and after the last run · Done since 2013-09-09 "
             "09:17:41, the client's time"_s);
    QCOMPARE(shown.text(u"clientNextStep"_s), u"Next: Nothing is left to do for this client."_s);
    QVERIFY(!shown.child<QWidget>(u"clientFindings"_s)->isVisible());
    QVERIFY(!shown.child<QWidget>(u"clientProgress"_s)->isVisible());

    const auto *runs = shown.child<TableView>(u"clientRuns"_s);
    QCOMPARE(column(runs, RunModel::Start),
             QStringList({u"2013-09-09 08:56:31"_s, u"2013-09-09 09:15:13"_s}));
    QCOMPARE(runs->currentIndex().row(), 1);
    QCOMPARE(shown.pane.selectedRun(), 1);
}

void TestClientPane::showsThePhasesOfTheRunThatIsChosen()
{
    const Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    const auto *phases = shown.child<TableView>(u"clientPhases"_s);
    const QAbstractItemModelTester tester(phases->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    // As the log goes: the repair of 09:15, and the automatic run before it, which fetched SCEPInstall.exe.
    QCOMPARE(column(phases, PhaseModel::Phase),
             QStringList({u"Start"_s, u"Looking for items"_s, u"Decision"_s, u"Windows Installer"_s,
                          u"State message"_s, u"Exit"_s}));
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QVERIFY(column(phases, PhaseModel::Phase).contains(u"Download"_s));
    QVERIFY(column(phases, PhaseModel::Outcome).contains(u"Skip: the client is installed already"_s));
    runs->model()->sort(RunModel::Start, Qt::DescendingOrder);
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QVERIFY(!column(phases, PhaseModel::Phase).contains(u"Download"_s));
    QCOMPARE(shown.pane.selectedRun(), 1);
}

void TestClientPane::showsTheItemsLife()
{
    const Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    auto *items = shown.child<TableView>(u"clientItems"_s);
    const auto *stages = shown.child<TableView>(u"clientItemStages"_s);
    QCOMPARE(column(items, 0), QStringList({u"SCEPInstall.exe"_s, u"x64/client.msi"_s}));
    QCOMPARE(shown.text(u"clientItemStagesTitle"_s), u"&What happened to SCEPInstall.exe"_s);
    QCOMPARE(column(stages, StatementModel::Says).first(), u"In the manifest"_s);
    QVERIFY(column(stages, StatementModel::Says).contains(u"There already"_s));
    items->setCurrentIndex(items->model()->index(1, 0));
    QCOMPARE(shown.text(u"clientItemStagesTitle"_s), u"&What happened to x64/client.msi"_s);
    QVERIFY(column(stages, StatementModel::Says).contains(u"Has to be installed"_s));
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QCOMPARE(column(items, 0), QStringList({u"SCEPInstall.exe"_s}));
    QVERIFY(column(stages, StatementModel::Says).contains(u"The hash is the manifest's"_s));
}

void TestClientPane::choosesRunsInTheTimelineAndTheOtherWayRound()
{
    const Shown shown(sample(u"client-after"_s));
    auto *timeline = shown.child<TimelineView>(u"clientTimeline"_s);
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    const Timeline story = ccm::timeline(shown.pane.state());
    const auto currentRun = [&] {
        const TimelinePlace place = timeline->current();
        return story.tracks.value(place.track).entries.value(place.entry).run;
    };
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QCOMPARE(currentRun(), 0);
    runs->setCurrentIndex(runs->model()->index(1, 0));
    QCOMPARE(currentRun(), 1);
    Q_EMIT timeline->runSelected(0);
    QCOMPARE(runs->currentIndex().row(), 0);
    QVERIFY(column(shown.child<TableView>(u"clientPhases"_s), PhaseModel::Phase).contains(u"Download"_s));
}

void TestClientPane::bringsAPhaseToTheFront()
{
    Shown shown(sample(u"client-after"_s));
    shown.tabs()->setCurrentIndex(shown.tabs()->count() - 1);
    shown.pane.selectPhase(0, 1);
    QCOMPARE(shown.pane.selectedRun(), 0);
    QCOMPARE(shown.tabs()->currentIndex(), 0);
    QCOMPARE(shown.child<TableView>(u"clientPhases"_s)->currentIndex().row(), 1);
}

void TestClientPane::saysWhereThereIsNoRun()
{
    LogBuilder log(u"EndpointProtectionAgent.log"_s, u"EndpointProtectionAgent"_s);
    log.say("10:37:38", "1", u"EP version 4.2.223.1 is already installed."_s);
    const Shown shown(rebuilt(log));
    QVERIFY(shown.text(u"clientHeadline"_s).startsWith(u"No ccmsetup record in these logs"_s));
    QVERIFY(!shown.child<TableView>(u"clientRuns"_s)->isVisible());
    QVERIFY(!shown.child<QPushButton>(u"clientCompareRuns"_s)->isEnabled());
    QCOMPARE(shown.tabs()->currentIndex(), 4); // Endpoint Protection: all that is told
    shown.tabs()->setCurrentIndex(0);
    QStringList notices;
    for (const QLabel *label : shown.tabs()->findChildren<QLabel *>(u"noticeTitle"_s)) {
        if (label->isVisible())
            notices.append(label->text());
    }
    QCOMPARE(notices, QStringList({u"No run of ccmsetup is in the logs"_s}));
    QCOMPARE(shown.child<TableView>(u"clientProtection"_s)->model()->rowCount(), 2);
}

void TestClientPane::forgetsTheRunsOfAnEarlierClient()
{
    Shown shown(sample(u"client-after"_s));
    ClientState before = sample(u"client-before"_s);
    before.source = u"another"_s;
    shown.pane.showClient(before);
    QCOMPARE(shown.child<TableView>(u"clientPhases"_s)->model()->rowCount(), 0);
    QCOMPARE(shown.child<TableView>(u"clientItemStages"_s)->model()->rowCount(), 0);
    QVERIFY(!shown.child<TableView>(u"clientRuns"_s)->isVisible());
    QCOMPARE(shown.pane.selectedRun(), -1);
    QCOMPARE(shown.tabs()->currentIndex(), 5); // the schedule
    shown.pane.showClient(sample(u"client-after"_s));
    QCOMPARE(shown.tabs()->currentIndex(), 0);
}

void TestClientPane::leadsToEvidence_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("tab");

    QTest::newRow("run") << u"clientRuns"_s << 0;
    QTest::newRow("phase") << u"clientPhases"_s << 0;
    QTest::newRow("item") << u"clientItems"_s << 1;
    QTest::newRow("stage of an item") << u"clientItemStages"_s << 1;
    QTest::newRow("download") << u"clientDownloads"_s << 2;
    QTest::newRow("state message") << u"clientStates"_s << 6;
    QTest::newRow("fact") << u"clientFacts"_s << 7;
}

void TestClientPane::leadsToEvidence()
{
    QFETCH(QString, table);
    QFETCH(int, tab);
    const Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    runs->setCurrentIndex(runs->model()->index(0, 0));
    shown.tabs()->setCurrentIndex(tab);
    auto *view = shown.child<TableView>(table);
    QVERIFY(view->isVisible());
    QSignalSpy spy(&shown.pane, &ClientPane::evidenceActivated);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    const auto evidence = spy.takeFirst().first().value<Evidence>();
    QVERIFY(evidence.isRecord());
    QVERIFY(evidence.file.endsWith(u"ccmsetup.log"_s));
    QCOMPARE(evidence, view->model()->index(0, 0).data(FirstOwnRole).value<Evidence>());
}

void TestClientPane::leadsNowhereWithoutEvidence()
{
    const Shown shown(ClientState{});
    QSignalSpy spy(&shown.pane, &ClientPane::evidenceActivated);
    shown.tabs()->setCurrentIndex(7);
    auto *facts = shown.child<TableView>(u"clientFacts"_s);
    facts->setCurrentIndex(facts->model()->index(0, 0));
    QTest::keyClick(facts, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
}

void TestClientPane::showsTheFirstCauseWithItsRecord()
{
    const ClientState state = rebuilt(failed());
    const Shown shown(state);
    QVERIFY(shown.child<QWidget>(u"clientFindings"_s)->isVisible());
    const QString first = shown.text(u"clientFinding0"_s);
    QVERIFY2(first.contains(u"404"_s), qPrintable(first));
    QSignalSpy spy(&shown.pane, &ClientPane::evidenceActivated);
    auto *place = shown.child<LinkButton>(u"clientFindingPlace0"_s);
    QCOMPARE(place->text(), u"ccmsetup.log, line 6"_s);
    place->click();
    QCOMPARE(spy.takeFirst().first().value<Evidence>().line, 6);
    QVERIFY(!shown.child<QToolButton>(u"clientMoreFindings"_s)->isVisible());
}

void TestClientPane::showsFurtherFindingsWhenAsked()
{
    const auto finding = [](const QString &title, qint64 line) {
        return Finding{.title = title,
                       .cause = u"Cause."_s,
                       .nextStep = u"Advice."_s,
                       .evidence = {{.file = u"ccmsetup.log"_s, .offset = line * 200, .line = line}}};
    };
    FindingsView view;
    view.showFindings({finding(u"First <b>one</b>"_s, 1), finding(u"Second"_s, 2), finding(u"Third"_s, 3)});
    view.show();
    const auto *first = view.findChild<QLabel *>(u"clientFinding0"_s);
    QCOMPARE(first->text(), u"First <b>one</b>. Cause."_s); // its advice is the next step in the headline
    QCOMPARE(first->textFormat(), Qt::PlainText);
    auto *more = view.findChild<QToolButton *>(u"clientMoreFindings"_s);
    const auto *third = view.findChild<QLabel *>(u"clientFinding2"_s);
    QVERIFY(more->isVisible());
    QVERIFY(!third->isVisible());
    more->click();
    QVERIFY(third->isVisible());
    QCOMPARE(third->text(), u"Third. Cause. Advice."_s);
    QSignalSpy spy(&view, &FindingsView::evidenceActivated);
    view.findChild<LinkButton *>(u"clientFindingPlace2"_s)->click();
    QCOMPARE(spy.first().first().value<Evidence>().line, 3);
    view.showFindings({});
    QVERIFY(!view.isVisible());
}

void TestClientPane::showsHowFarADownloadIs()
{
    Shown shown(rebuilt(downloading()));
    QVERIFY(shown.child<QWidget>(u"clientProgress"_s)->isVisible());
    QVERIFY(shown.text(u"clientProgressText"_s).startsWith(u"Downloading client.msi by BITS"_s));
    const auto *bar = shown.child<QProgressBar>(u"clientProgressBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 4, bar->maximum()); // 1000 of 4000
    shown.pane.showClient(rebuilt(failed()));
    QVERIFY(!shown.child<QWidget>(u"clientProgress"_s)->isVisible());
}

void TestClientPane::keepsThePlaceWhileTheStoryGrows()
{
    Shown shown(manyRuns(40));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
    runs->setCurrentIndex(runs->model()->index(20, 0));
    runs->verticalScrollBar()->setValue(15);
    auto *phases = shown.child<TableView>(u"clientPhases"_s);
    phases->setCurrentIndex(phases->model()->index(1, 1));
    shown.tabs()->setCurrentIndex(7);
    auto *facts = shown.child<TableView>(u"clientFacts"_s);
    facts->setCurrentIndex(facts->model()->index(3, 1));
    const int scrolled = runs->verticalScrollBar()->value();
    QCOMPARE_GT(scrolled, 0);

    shown.pane.showClient(manyRuns(41));
    QCOMPARE(runs->model()->rowCount(), 41);
    QCOMPARE(shown.pane.selectedRun(), 20);
    QCOMPARE(runs->verticalScrollBar()->value(), scrolled);
    QCOMPARE(shown.tabs()->currentIndex(), 7);
    QCOMPARE(facts->currentIndex().row(), 3);
    QCOMPARE(facts->currentIndex().column(), 1);
    QCOMPARE(phases->currentIndex().row(), 1);
}

void TestClientPane::followsTheLastRunUntilTheUserChooses()
{
    Shown shown(manyRuns(3));
    shown.pane.showClient(manyRuns(4));
    QCOMPARE(shown.pane.selectedRun(), 3);
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    runs->setCurrentIndex(runs->model()->index(1, 0));
    shown.pane.showClient(manyRuns(5));
    QCOMPARE(shown.pane.selectedRun(), 1);
}

void TestClientPane::tellsTheMomentAnewAsTimePasses()
{
    Shown shown(sample(u"client-before"_s));
    const auto *schedule = shown.child<TableView>(u"clientSchedule"_s);
    // The moment of the sample is 2013-09-11 03:04:03 UTC.
    shown.pane.setNow(QDateTime(QDate(2013, 9, 11), QTime(3, 0), Qt::UTC), true);
    QCOMPARE(column(schedule, StatementModel::Says).last(), u"The moment lies ahead."_s);
    shown.pane.setNow(QDateTime(QDate(2013, 9, 11), QTime(4, 0), Qt::UTC), true);
    QCOMPARE(column(schedule, StatementModel::Says).last(),
             u"The moment has passed; the logs end before it."_s);
    QVERIFY(shown.child<QWidget>(u"clientFindings"_s)->isVisible());
}

void TestClientPane::copiesATicket()
{
    const ClientState state = sample(u"client-before"_s);
    const Shown shown(state);
    QTest::mouseClick(shown.child<QPushButton>(u"clientCopyTicket"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), ticketText(state));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2013-09-10 22:04:03"_s));
}

void TestClientPane::offersFilesToExportTo()
{
    const Shown shown(sample(u"client-after"_s));
    QSignalSpy spy(&shown.pane, &ClientPane::exportWanted);
    QList<ClientFormat> formats;
    for (QAction *action : shown.child<QPushButton>(u"clientExport"_s)->menu()->actions()) {
        action->trigger();
        formats.append(spy.takeFirst().first().value<ClientFormat>());
    }
    QCOMPARE(
        formats,
        QList<ClientFormat>({ClientFormat::Text, ClientFormat::Html, ClientFormat::Json, ClientFormat::Csv}));
}

void TestClientPane::asksForAComparisonOfTheChosenRun()
{
    const Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QSignalSpy spy(&shown.pane, &ClientPane::comparisonWanted);
    shown.child<QPushButton>(u"clientCompareRuns"_s)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toLongLong(), 0);
}

void TestClientPane::copiesRows()
{
    Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    shown.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    runs->setFocus();
    QTest::keySequence(runs, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2013-09-09 09:15:13\t0: success\t"_s));
}

void TestClientPane::showsNotesOnlyWhenThereAreSome()
{
    ClientState state = sample(u"client-after"_s);
    Shown shown(state);
    const auto *notes = shown.child<MessageBar>(u"clientNotes"_s);
    QVERIFY(!notes->isVisible());
    state.warnings = {u"ccmsetup.log, line 1: Something <b>odd</b>."_s};
    shown.pane.showClient(state);
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->text(), state.warnings.first());
}

void TestClientPane::namesWhatCanBeFocused()
{
    const Shown shown(rebuilt(failed()));
    for (const QWidget *widget : shown.pane.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QTabBar") || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString name = button ? button->text() : label ? label->text() : widget->accessibleName();
        const bool isInner = !widget->parentWidget() || widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(
            !name.isEmpty() || isInner,
            qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestClientPane::hasOneKeyForEachPart()
{
    const Shown shown(sample(u"client-after"_s));
    QStringList texts;
    for (const auto *button : shown.pane.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *label : shown.pane.findChildren<QLabel *>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    for (int i = 0; i < shown.tabs()->count(); ++i)
        texts.append(shown.tabs()->tabText(i));
    // Those of the window: File, View, Tools, Help.
    QSet<QChar> keys{u'F', u'V', u'T', u'H'};
    int count = 0;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        const QChar letter = key.toString().back();
        QVERIFY2(!keys.contains(letter), qPrintable(text));
        keys.insert(letter);
        ++count;
    }
    QCOMPARE_GE(count, 14);
}

void TestClientPane::remembersHowThePartsShareTheRoom()
{
    Shown shown(sample(u"client-after"_s));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
    auto *parts = shown.child<QSplitter>(u"clientParts"_s);
    parts->setSizes({100, 400});
    shown.tabs()->setCurrentIndex(3);
    const QByteArray state = shown.pane.viewState();
    const QList<int> sizes = parts->sizes();
    Shown other(sample(u"client-after"_s));
    QVERIFY(QTest::qWaitForWindowExposed(&other.pane));
    other.pane.restoreViewState(state);
    QCOMPARE(other.child<QSplitter>(u"clientParts"_s)->sizes(), sizes);
    QCOMPARE(other.tabs()->currentIndex(), 3);
    other.pane.restoreViewState("no state");
    QCOMPARE(other.tabs()->currentIndex(), 3);
}

void TestClientPane::showsAllTabsInASmallWindow()
{
    Shown shown(sample(u"client-after"_s));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
    const QTabBar *bar = shown.tabs()->tabBar();
    QCOMPARE_LE(bar->tabRect(bar->count() - 1).right(), shown.tabs()->width());
    QCOMPARE_LE(shown.pane.minimumSizeHint().width(), 1024 - 150);
    QCOMPARE_LE(shown.pane.minimumSizeHint().height(), 700 - 90);
}

void TestClientPane::paintsInLightAndDark_data()
{
    QTest::addColumn<ClientState>("state");
    QTest::addColumn<bool>("dark");

    QTest::newRow("before, light") << sample(u"client-before"_s) << false;
    QTest::newRow("after, dark") << sample(u"client-after"_s) << true;
    QTest::newRow("after, light") << sample(u"client-after"_s) << false;
    QTest::newRow("failed, light") << rebuilt(failed()) << false;
    QTest::newRow("running, dark") << rebuilt(downloading()) << true;
    QTest::newRow("no run, light") << ClientState{} << false;
}

void TestClientPane::paintsInLightAndDark()
{
    QFETCH(ClientState, state);
    QFETCH(bool, dark);
    const QPalette usual = QGuiApplication::palette();
    if (dark)
        QGuiApplication::setPalette(darkPalette());
    {
        Shown shown(state);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
        const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS");
        for (int tab = 0; tab < shown.tabs()->count(); ++tab) {
            shown.tabs()->setCurrentIndex(tab);
            QCoreApplication::sendPostedEvents();
            const QImage image = shown.pane.grab().toImage();
            if (!folder.isEmpty())
                image.save(folder
                           + u"/client-%1-%2.png"_s.arg(
                               QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s),
                               QString::number(tab)));
            QCOMPARE_GT(colorsIn(image), 20);
            QCOMPARE(image.pixelColor(2, 2).lightness() < 128, dark);
        }
    }
    QGuiApplication::setPalette(usual);
}

QTEST_MAIN(TestClientPane)
#include "tst_clientpane.moc"
