// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientfactmodel.h"
#include "models/client/clientreport.h"
#include "models/client/downloadmodel.h"
#include "models/client/phasemodel.h"
#include "models/client/rebuild.h"
#include "models/client/runitemmodel.h"
#include "models/client/runmodel.h"
#include "models/client/statementmodel.h"
#include "tests/models/client/logbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

/// Two runs, the second of which is shorter and failed, and a schedule before them.
ClientState twoRuns()
{
    const LogBuilder log =
        LogBuilder(u"C:\\Windows\\ccmsetup\\Logs\\ccmsetup.log"_s)
            .say(
                "07:00:00", "5",
                u"Upgrade task is randomized to run at 09/10/2013 10:04:03 PM (local) 09/11/2013 03:04:03 AM "
                "(UTC) time with arguments '/AutoUpgrade'."_s)
            .start("08:00:00", "10", "100")
            .say("08:00:01", "10", u"Ccmsetup command line: c.exe /AutoUpgrade SMSSITECODE=PRI"_s)
            .say("08:00:02", "10",
                 u"Adding file 'http://cm01.corp.example/a.exe' to BITS job, saving as 'C:\\a.exe'."_s)
            .say("08:00:02", "10", u"Download Update: 1 out of 25591432 bytes transferred."_s)
            .say("08:00:02", "10", u"Successfully completed BITS download for client deployment files."_s)
            .say(
                "08:00:03", "10",
                u"Client installation will be skipped because required version of client is already installed."_s)
            .say("08:01:02", "10",
                 u"Sending Fallback Status Point message to 'cm01.corp.example', STATEID='400'."_s)
            .exit("08:01:03", "10", 0)
            .start("09:00:00", "20", "200")
            .say("09:00:05", "20", u"CcmSetup failed with error code 0x80190194"_s);
    return rebuildClient(u"client"_s, nullptr, {log.log()});
}

QString valueOf(const QList<ClientFact> &facts, const QString &what)
{
    for (const ClientFact &fact : facts) {
        if (fact.what == what)
            return fact.value;
    }
    return u"(no such fact)"_s;
}

template<typename Model>
void askEverything(const Model &model)
{
    QCOMPARE_GT(model.rowCount(), 0);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            QCOMPARE(index.data().userType(), int{QMetaType::QString});
            QVERIFY(index.data(Qt::TextAlignmentRole).isValid());
            const QVariant status = index.data(StatusRole);
            QVERIFY(!status.isValid() || status.canConvert<Status>());
            const QVariant evidence = index.data(Model::EvidenceRole);
            QVERIFY(!evidence.isValid() || !evidence.value<Evidence>().isEmpty());
            QVERIFY(!index.data(Qt::DecorationRole).isValid());
            QVERIFY(!index.data(Qt::ForegroundRole).isValid());
        }
    }
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

} // namespace

class TestClientModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryColumnAndRole();
    void namesEachFactWithItsPlace();
    void showsWhatIsUnknownAsUnknown();
    void marksAVersionThatIsOnlyThePackages();
    void tellsWhetherARunFollowedTheSchedule_data();
    void tellsWhetherARunFollowedTheSchedule();
    void sortsRunsByDuration();
    void leadsToTheRecordOfTheColumn();
    void listsPhases();
    void listsItemsAndDownloadsWithTheirBytes();
    void writesATicketOnSingleLines();
};

void TestClientModels::answersEveryColumnAndRole()
{
    const ClientState state = twoRuns();
    ClientFactModel facts;
    RunModel runs;
    PhaseModel phases;
    RunItemModel items;
    DownloadModel downloads;
    StatementModel statements;
    const QAbstractItemModelTester testFacts(&facts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester testRuns(&runs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester testPhases(&phases, Fatal);
    const QAbstractItemModelTester testItems(&items, Fatal);
    const QAbstractItemModelTester testDownloads(&downloads, Fatal);
    const QAbstractItemModelTester testStatements(&statements, Fatal);
    const QSignalSpy resets(&runs, &QAbstractItemModel::modelReset);
    facts.setState(state);
    runs.setState(state);
    phases.setRows(phaseRows(state.runs.first()));
    items.setRows(state.runs.first().items);
    downloads.setRows(state.runs.first().downloads);
    statements.setRows(scheduleStatements(state, {}));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(runs.rowCount(), 2);
    askEverything(facts);
    askEverything(runs);
    askEverything(phases);
    askEverything(items);
    askEverything(downloads);
    askEverything(statements);
}

void TestClientModels::namesEachFactWithItsPlace()
{
    const QList<ClientFact> facts = clientFacts(twoRuns());
    QCOMPARE(valueOf(facts, u"Site"_s), u"PRI"_s);
    QCOMPARE(valueOf(facts, u"Last run of ccmsetup"_s), u"2013-09-09 09:00:00 to 2013-09-09 09:00:05"_s);
    QCOMPARE(valueOf(facts, u"Exit code"_s), u"0x80190194: HTTP status 404"_s);
    QCOMPARE(valueOf(facts, u"Scheduled upgrade, client's time"_s), u"2013-09-10 22:04:03"_s);
    QCOMPARE(valueOf(facts, u"Scheduled upgrade, UTC"_s), u"2013-09-11 03:04:03"_s);
    QCOMPARE(valueOf(facts, u"Messages understood"_s), u"11 of 11"_s);
    const auto site = std::ranges::find(facts, u"Site"_s, &ClientFact::what);
    QVERIFY(site != facts.end());
    QCOMPARE(site->from, u"ccmsetup.log, line 3"_s);
    QCOMPARE(site->evidence.line, 3);
}

void TestClientModels::showsWhatIsUnknownAsUnknown()
{
    const QList<ClientFact> facts = clientFacts({});
    for (const QString &what : {u"Client version"_s, u"Site"_s, u"Endpoint Protection"_s})
        QCOMPARE(valueOf(facts, what), u"Unknown"_s);
    QCOMPARE(valueOf(facts, u"Last run of ccmsetup"_s), u"No run is in the logs"_s);
    QCOMPARE(valueOf(facts, u"Scheduled upgrade"_s), u"None is in the logs"_s);
    for (const ClientFact &fact : facts)
        QVERIFY2(fact.evidence.isEmpty(), qPrintable(fact.what));
}

void TestClientModels::marksAVersionThatIsOnlyThePackages()
{
    ClientState state;
    state.clientVersion = Version::parse(u"5.00.7804.1000");
    state.clientVersionEvidence.file = u"C:\\Windows\\ccmsetup\\client.msi"_s;
    state.clientVersionFromPackage = true;
    const QList<ClientFact> facts = clientFacts(state);
    QCOMPARE(valueOf(facts, u"Client version"_s), u"Unknown"_s);
    QCOMPARE(valueOf(facts, u"client.msi"_s), u"5.00.7804.1000"_s);
}

void TestClientModels::tellsWhetherARunFollowedTheSchedule_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("answer");

    QTest::newRow("before it was drawn") << u"2013-09-09T06:00:00"_s << u"No run is in the logs"_s;
    QTest::newRow("between drawing and due")
        << u"2013-09-09T08:00:00"_s
        << u"1 run(s) after the time was drawn, none at or after the scheduled time"_s;
    QTest::newRow("when due") << u"2013-09-10T22:04:03"_s << u"1 run(s) at or after the scheduled time"_s;
}

void TestClientModels::tellsWhetherARunFollowedTheSchedule()
{
    QFETCH(QString, start);
    const auto time = [](const QString &text) {
        return LogTime{.written = QDateTime::fromString(text + u'Z', Qt::ISODate), .biasMinutes = {}};
    };
    ClientState state;
    state.schedule = UpgradeSchedule{.local = time(u"2013-09-10T22:04:03"_s).written,
                                     .utc = time(u"2013-09-11T03:04:03"_s).written,
                                     .arguments = {},
                                     .evidence = {},
                                     .drawn = time(u"2013-09-09T07:00:00"_s)};
    SetupRun run;
    run.start = time(start);
    state.runs = {run};
    QTEST(valueOf(clientFacts(state), u"Runs since then"_s), "answer");
}

void TestClientModels::sortsRunsByDuration()
{
    RunModel runs;
    runs.setState(twoRuns());
    QSortFilterProxyModel sorted;
    sorted.setSortRole(SortRole);
    sorted.setSourceModel(&runs);
    sorted.sort(RunModel::Duration);
    QCOMPARE(sorted.index(0, RunModel::Duration).data().toString(), u"5.0 s"_s);
    QCOMPARE(sorted.index(1, RunModel::Duration).data().toString(), u"1 min 3 s"_s);
}

void TestClientModels::leadsToTheRecordOfTheColumn()
{
    RunModel runs;
    runs.setState(twoRuns());
    const auto line = [&runs](int column) {
        return runs.index(0, column).data(RunModel::EvidenceRole).value<Evidence>().line;
    };
    QCOMPARE(line(RunModel::Start), 2);
    QCOMPARE(line(RunModel::Decision), 7);
    QCOMPARE(line(RunModel::Exit), 9);
    QCOMPARE(runs.index(1, RunModel::Exit).data(StatusRole).value<Status>(), Status::Bad);
}

void TestClientModels::listsPhases()
{
    PhaseModel model;
    model.setRows(phaseRows(twoRuns().runs.first()));
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told.append(model.index(row, PhaseModel::Phase).data().toString() + u" - "_s
                    + model.index(row, PhaseModel::Outcome).data().toString());
    QCOMPARE(told,
             QStringList({u"Start - "_s, u"Download - Completed"_s,
                          u"Decision - Skip: the client is installed already"_s,
                          u"State message - 400: deployment succeeded"_s, u"Exit - 0: success"_s}));
    QCOMPARE(model.index(1, PhaseModel::Records).data().toString(), u"lines 4 to 6"_s);
    QCOMPARE(model.index(1, PhaseModel::Start).data(PhaseModel::EvidenceRole).value<Evidence>().line, 4);
    QCOMPARE(model.index(1, PhaseModel::Outcome).data(PhaseModel::EvidenceRole).value<Evidence>().line, 6);
}

void TestClientModels::listsItemsAndDownloadsWithTheirBytes()
{
    const ClientState state = twoRuns();
    RunItemModel items;
    items.setRows(state.runs.first().items);
    QCOMPARE(items.rowCount(), 1);
    QCOMPARE(items.index(0, RunItemModel::Name).data().toString(), u"a.exe"_s);
    QCOMPARE(items.index(0, RunItemModel::Outcome).data().toString(), u"Downloaded"_s);
    QCOMPARE(items.index(0, RunItemModel::Download).data().toString(), u"Completed"_s);
    QCOMPARE(items.index(0, RunItemModel::Install).data().toString(), QString());
    QCOMPARE(items.index(0, RunItemModel::Size).data().toString(), QLocale().toString(25591432));
    QCOMPARE(items.index(0, RunItemModel::Download).data(RunItemModel::EvidenceRole).value<Evidence>().line,
             6);

    DownloadModel downloads;
    downloads.setRows(state.runs.first().downloads);
    QCOMPARE(downloads.index(0, DownloadModel::Files).data().toString(), u"a.exe"_s);
    QCOMPARE(downloads.index(0, DownloadModel::Way).data().toString(), u"BITS"_s);
    QCOMPARE(downloads.index(0, DownloadModel::Size).data(SortRole).toLongLong(), 25591432);
    // All records of the download were written in one second: there is no rate to tell.
    QCOMPARE(downloads.index(0, DownloadModel::Rate).data().toString(), QString());
}

void TestClientModels::writesATicketOnSingleLines()
{
    ClientState state = twoRuns();
    state.siteCode = u"P\nX: forged"_s;
    const QStringList lines = ticketText(state).split(u'\n');
    QCOMPARE(lines.first(), state.headline);
    QVERIFY(lines.contains(u"Source: client"_s));
    QVERIFY(lines.contains(u"- Exit code: 0x80190194: HTTP status 404 (ccmsetup.log, line 11)"_s));
    QVERIFY(lines.contains(u"- Site: P X: forged (ccmsetup.log, line 3)"_s));
}

QTEST_GUILESS_MAIN(TestClientModels)
#include "tst_clientmodels.moc"
