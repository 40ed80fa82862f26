// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientfactmodel.h"
#include "models/client/clientfacts.h"
#include "models/client/clientsnapshot.h"
#include "models/client/rebuild.h"
#include "models/client/rundetailmodel.h"
#include "models/client/runmodel.h"
#include "models/logs/logparser.h"
#include "widgets/client/clientpane.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

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

/// A pane with its models, filled with a state.
struct Shown
{
    ClientFactModel facts;
    RunModel runs;
    ClientPane pane{facts, runs};

    explicit Shown(const ClientState &state)
    {
        facts.setState(state);
        runs.setState(state);
        pane.showClient(state);
        pane.resize(1024, 700);
        pane.show();
    }

    template<typename Child>
    Child *child(const QString &name)
    {
        return pane.findChild<Child *>(name);
    }
};

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
    void showsTheSentenceAndSelectsTheLastRun();
    void followsTheSelectedRun();
    void forgetsTheRunsOfAnEarlierClient();
    void leadsToEvidence();
    void leadsNowhereWithoutEvidence();
    void copiesATicket();
    void copiesRows();
    void showsNotesOnlyWhenThereAreSome();
    void namesWhatCanBeFocused();
    void paintsInLightAndDark_data();
    void paintsInLightAndDark();
};

void TestClientPane::startsWithWhatToOpen()
{
    ClientFactModel facts;
    RunModel runs;
    ClientPane pane(facts, runs);
    QCOMPARE(pane.findChild<QLabel *>(u"noticeText"_s)->text(),
             u"Open a client: its Windows folder, admin$ share, a copy or an archive of its logs"_s);
}

void TestClientPane::showsLoadingAndErrors()
{
    Shown shown(sample(u"client-after"_s));
    const auto *stack = shown.pane.findChild<PaneStack *>();
    QVERIFY(stack->showsContent());
    shown.pane.showLoading(u"Reading pc0815"_s);
    QVERIFY(!stack->showsContent());
    QCOMPARE(shown.child<QLabel>(u"noticeTitle"_s)->text(), u"Reading pc0815"_s);
    shown.pane.showError({.code = ErrorCode::NotFound, .source = u"pc0815"_s, .detail = {}});
    QCOMPARE(shown.child<QLabel>(u"noticeText"_s)->text(), u"pc0815: There is no such file or folder."_s);
    shown.pane.showClient(sample(u"client-after"_s));
    QVERIFY(stack->showsContent());
}

void TestClientPane::showsTheSentenceAndSelectsTheLastRun()
{
    Shown shown(sample(u"client-after"_s));
    const auto *headline = shown.child<QLabel>(u"clientHeadline"_s);
    QCOMPARE(headline->text(),
             u"Client 5.00.7804.1000 was repaired on 2013-09-09 09:15 by the scheduled task and Endpoint "
             "Protection was upgraded from 4.2.223.1 to 4.3.215.0."_s);
    QCOMPARE(headline->textFormat(), Qt::PlainText);
    QVERIFY(headline->textInteractionFlags() & Qt::TextSelectableByMouse);

    const auto *runs = shown.child<TableView>(u"clientRuns"_s);
    QCOMPARE(runs->model()->rowCount(), 2);
    QCOMPARE(runs->currentIndex().row(), 1);
    QCOMPARE(shown.child<QLabel>(u"clientRunDetailsTitle"_s)->text().remove(u'&'),
             u"Phases and items of the run of 2013-09-09 09:15:13"_s);
}

void TestClientPane::followsTheSelectedRun()
{
    Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    const auto *details = shown.child<TableView>(u"clientRunDetails"_s);
    const QAbstractItemModelTester tester(details->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto lastName = [details] {
        const QAbstractItemModel *model = details->model();
        return model->index(model->rowCount() - 1, RunDetailModel::Name).data().toString();
    };
    QCOMPARE(lastName(), u"x64/client.msi"_s);
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QCOMPARE(lastName(), u"SCEPInstall.exe"_s);
    runs->model()->sort(RunModel::Start, Qt::DescendingOrder);
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QCOMPARE(lastName(), u"x64/client.msi"_s);
}

void TestClientPane::forgetsTheRunsOfAnEarlierClient()
{
    Shown shown(sample(u"client-after"_s));
    const ClientState before = sample(u"client-before"_s);
    shown.facts.setState(before);
    shown.runs.setState(before);
    shown.pane.showClient(before);
    QCOMPARE(shown.child<TableView>(u"clientRunDetails"_s)->model()->rowCount(), 0);
    QVERIFY(!shown.child<TableView>(u"clientRuns"_s)->isVisible());
    QCOMPARE(shown.child<QLabel>(u"clientRunDetailsTitle"_s)->text().remove(u'&'), u"Phases and items"_s);
}

void TestClientPane::leadsToEvidence()
{
    const ClientState state = sample(u"client-after"_s);
    Shown shown(state);
    QSignalSpy spy(&shown.pane, &ClientPane::evidenceActivated);
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    runs->setFocus();
    runs->setCurrentIndex(runs->model()->index(0, RunModel::Start));
    QTest::keyClick(runs, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().first().value<Evidence>(), state.runs.first().evidence);

    auto *facts = shown.child<TableView>(u"clientFacts"_s);
    facts->setCurrentIndex(facts->model()->index(0, 0));
    QTest::keyClick(facts, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().first().value<Evidence>(), state.clientVersionEvidence);

    auto *details = shown.child<TableView>(u"clientRunDetails"_s);
    details->setCurrentIndex(details->model()->index(0, 0));
    QTest::keyClick(details, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestClientPane::leadsNowhereWithoutEvidence()
{
    Shown shown(ClientState{});
    QSignalSpy spy(&shown.pane, &ClientPane::evidenceActivated);
    auto *facts = shown.child<TableView>(u"clientFacts"_s);
    facts->setCurrentIndex(facts->model()->index(0, 0));
    QTest::keyClick(facts, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
}

void TestClientPane::copiesATicket()
{
    const ClientState state = sample(u"client-before"_s);
    Shown shown(state);
    QTest::mouseClick(shown.child<QPushButton>(u"clientCopyTicket"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), ticketText(state));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2013-09-10 22:04:03"_s));
}

void TestClientPane::copiesRows()
{
    Shown shown(sample(u"client-after"_s));
    auto *runs = shown.child<TableView>(u"clientRuns"_s);
    shown.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    runs->setFocus();
    QTest::keySequence(runs, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2013-09-09 09:15:13\t2013-09-09 09:17:41\t"_s));
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
    Shown shown(sample(u"client-after"_s));
    for (const QString &name : {u"clientFacts"_s, u"clientRuns"_s, u"clientRunDetails"_s})
        QVERIFY(!shown.child<TableView>(name)->accessibleName().isEmpty());
    QVERIFY(!shown.child<QLabel>(u"clientHeadline"_s)->accessibleName().isEmpty());
}

void TestClientPane::paintsInLightAndDark_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("dark");

    QTest::newRow("before, light") << u"client-before"_s << false;
    QTest::newRow("before, dark") << u"client-before"_s << true;
    QTest::newRow("after, light") << u"client-after"_s << false;
    QTest::newRow("after, dark") << u"client-after"_s << true;
}

void TestClientPane::paintsInLightAndDark()
{
    QFETCH(QString, client);
    QFETCH(bool, dark);
    const QPalette usual = QGuiApplication::palette();
    if (dark)
        QGuiApplication::setPalette(darkPalette());
    {
        Shown shown(sample(client));
        QVERIFY(QTest::qWaitForWindowExposed(&shown.pane));
        const QImage image = shown.pane.grab().toImage();
        const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS");
        if (!folder.isEmpty())
            image.save(folder + u"/client-"_s
                       + QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s) + u".png"_s);
        QCOMPARE_GT(colorsIn(image), 20);
        QCOMPARE(image.pixelColor(2, 2).lightness() < 128, dark);
        QCOMPARE_LE(shown.pane.minimumSizeHint().width(), 1024);
        QCOMPARE_LE(shown.pane.minimumSizeHint().height(), 700);
    }
    QGuiApplication::setPalette(usual);
}

QTEST_MAIN(TestClientPane)
#include "tst_clientpane.moc"
