// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/rebuild.h"
#include "models/compare/runalignment.h"
#include "models/compare/runpairmodel.h"
#include "tests/models/client/logbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

using Kind = RunPair::Kind;

LogBuilder beginning()
{
    return LogBuilder(u"ccmsetup.log"_s)
        .start("08:00:00", "10", "100")
        .say("08:00:00", "10", u"Running on platform X64"_s)
        .say("08:00:01", "10", u"Item 'x64/client.msi' is applicable. Detecting whether it exists."_s)
        .say("08:00:01", "10",
             u"Item x64/client.msi has not been installed yet. Put to pending install list."_s)
        .say("08:00:02", "10",
             u"Adding file 'http://cm01.corp.example/x64/client.msi' to BITS job, saving as "
             "'C:\\Windows\\ccmsetup\\client.msi'."_s);
}

ToldRun only(const LogBuilder &log)
{
    const QList<ToldRun> runs = toldRuns(u"client"_s, {log.log()});
    return runs.value(0);
}

/// The run of another computer: other folders, servers, processes and times, and the same story.
LogBuilder elsewhere()
{
    return LogBuilder(u"ccmsetup.log"_s)
        .start("23:10:00", "77", "4242")
        .say("23:10:05", "77", u"Running on platform X64"_s)
        .say("23:10:06", "77", u"Item 'x64/CLIENT.msi' is applicable. Detecting whether it exists."_s)
        .say("23:10:06", "77",
             u"Item x64/client.msi has not been installed yet. Put to pending install list."_s)
        .say("23:10:07", "77",
             u"Adding file 'http://other.corp.example/x64/client.msi' to BITS job, saving as "
             "'D:\\WINNT\\ccmsetup\\client.msi'."_s);
}

} // namespace

class TestRunAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhatDiffersBetweenAnyTwoRuns();
    void namesTheFirstDifference();
    void namesWhatOnlyOneSideSays();
    void keepsWhatBothSayOfAnItemTogether();
    void tellsEachLineOfBothOnce();
    void listsTheRunsOfTheState();
    void tellsEndsAndFailures();
    void comparesUpToItsLimit();
    void saysSoWhereThereIsNothing();
    void answersEveryColumnAndRole();
};

void TestRunAlignment::passesOverWhatDiffersBetweenAnyTwoRuns()
{
    const ToldRun left = only(beginning());
    const RunAlignment alignment = alignRuns(left, only(elsewhere()));
    QCOMPARE(left.lines.size(), 4);
    QCOMPARE(alignment.pairs.size(), 4);
    QCOMPARE(alignment.firstDifference, -1);
    QVERIFY(alignment.sentence.startsWith(u"Both runs tell the same"_s));
}

void TestRunAlignment::namesTheFirstDifference()
{
    const ToldRun left = only(
        beginning()
            .say("08:00:09", "10", u"Successfully completed BITS download for client deployment files."_s)
            .exit("08:00:10", "10", 0));
    const ToldRun right =
        only(elsewhere()
                 .say("23:10:09", "77", u"Failed to download client files by BITS. Error 0x80190194"_s)
                 .say("23:10:10", "77", u"CcmSetup failed with error code 0x80190194"_s));
    const RunAlignment alignment = alignRuns(left, right);
    QCOMPARE(alignment.firstDifference, 4);
    const RunPair &pair = alignment.pairs[4];
    QCOMPARE(pair.kind, Kind::Differs);
    QCOMPARE(alignment.sentence,
             u"The runs part in the phase \"Download\": the left one says \"Successfully completed BITS "
             "download for client deployment files.\", the right one \"Failed to download client files by "
             "BITS. Error 0x80190194\"."_s);
    QCOMPARE(left.lines[pair.left].evidence.line, 6);
    QCOMPARE(right.lines[pair.right].evidence.line, 6);
    QCOMPARE(alignment.pairs[5].kind, Kind::Differs); // how they ended
}

void TestRunAlignment::namesWhatOnlyOneSideSays()
{
    const ToldRun longer = only(beginning().exit("08:00:10", "10", 0));
    const ToldRun shorter = only(elsewhere());
    const RunAlignment left = alignRuns(longer, shorter);
    QCOMPARE(left.pairs.last().kind, Kind::OnlyLeft);
    QCOMPARE(left.sentence,
             u"The runs part in the phase \"Exit\": only the left one says \"CcmSetup is exiting with return "
             "code 0\"."_s);
    const RunAlignment right = alignRuns(shorter, longer);
    QCOMPARE(right.pairs.last().kind, Kind::OnlyRight);
    QVERIFY(right.sentence.contains(u"only the right one"_s));
}

/// One run finds another file than the manifest's, fetches it and then says the same as the run that had it.
void TestRunAlignment::keepsWhatBothSayOfAnItemTogether()
{
    const QString hash(64, u'A');
    const QString valid = u"Validated file 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' hash '%1'"_s.arg(hash);
    const ToldRun left =
        only(LogBuilder(u"ccmsetup.log"_s)
                 .start("08:00:00", "10", "100")
                 .say("08:00:01", "10",
                      u"File 'C:\\Windows\\ccmsetup\\SCEPInstall.exe' with hash '%1' from manifest doesn't "
                      u"match with "
                      "the file hash '%2'"_s.arg(hash, QString(64, u'B')))
                 .say("08:00:01", "10",
                      u"Item SCEPInstall.exe has not been installed yet. Put to pending install list."_s)
                 .say("08:00:02", "10", valid));
    const ToldRun right = only(LogBuilder(u"ccmsetup.log"_s)
                                   .start("09:00:00", "10", "100")
                                   .say("09:00:01", "10", valid)
                                   .say("09:00:01", "10", u"Detected item 'SCEPInstall.exe'"_s));
    const QList<RunPair> expected{{.kind = Kind::Differs, .left = 0, .right = 0},
                                  {.kind = Kind::Differs, .left = 1, .right = 1},
                                  {.kind = Kind::OnlyLeft, .left = 2}};
    QCOMPARE(alignRuns(left, right).pairs, expected);
}

void TestRunAlignment::tellsEachLineOfBothOnce()
{
    const ToldRun left = only(beginning().exit("08:00:10", "10", 7));
    const ToldRun right =
        only(LogBuilder(u"ccmsetup.log"_s)
                 .start("08:00:00", "10", "100")
                 .say("08:00:01", "10", u"Detected item 'x64/client.msi'"_s)
                 .say("08:00:01", "10", u"No version of the client is currently detected."_s)
                 .say("08:00:02", "10", u"Running on platform X86"_s)
                 .exit("08:00:10", "10", 0));
    QList<qsizetype> lefts;
    QList<qsizetype> rights;
    for (const RunPair &pair : alignRuns(left, right).pairs) {
        if (pair.left >= 0)
            lefts.append(pair.left);
        if (pair.right >= 0)
            rights.append(pair.right);
        QCOMPARE(pair.left < 0, pair.kind == Kind::OnlyRight);
        QCOMPARE(pair.right < 0, pair.kind == Kind::OnlyLeft);
    }
    QList<qsizetype> all(left.lines.size());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(lefts, all);
    all.resize(right.lines.size());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(rights, all);
}

void TestRunAlignment::listsTheRunsOfTheState()
{
    const LogBuilder log = beginning().exit("08:00:10", "10", 0).start("09:00:00", "20", "200");
    const QList<ToldRun> runs = toldRuns(u"client"_s, {log.log()});
    const ClientState state = rebuildClient(u"client"_s, nullptr, {log.log()});
    QCOMPARE(runs.size(), state.runs.size());
    QCOMPARE(runs[0].name, u"2013-09-09 08:00:00"_s);
    QCOMPARE(runs[1].name, u"2013-09-09 09:00:00"_s);
    QCOMPARE(runs[1].client, u"client"_s);
}

void TestRunAlignment::tellsEndsAndFailures()
{
    const ToldRun run =
        only(LogBuilder(u"ccmsetup.log"_s)
                 .start("08:00:00", "10", "100")
                 .say("08:00:01", "10", u"GetDPLocations failed with error 0x80004005"_s)
                 .say("08:00:02", "10",
                      u"Sending Fallback Status Point message to 'cm01.corp.example', STATEID='301'."_s)
                 .say("08:00:03", "10", u"Download Update: 1 out of 2 bytes transferred."_s)
                 .say("08:00:04", "10", u"CcmSetup failed with error code 0x80004005"_s));
    QStringList questions;
    for (const ToldLine &line : run.lines)
        questions.append(line.said.question);
    QCOMPARE(questions, QStringList({u"locate.getdplocations-failed-error"_s, u"state message"_s, u"end"_s}));
}

void TestRunAlignment::comparesUpToItsLimit()
{
    ToldRun run;
    for (qsizetype i = 0; i <= MostComparedLines; ++i)
        run.lines.append({.text = QString::number(i), .said = {QString::number(i), u"yes"_s}});
    QCOMPARE(alignRuns(run, run).pairs.size(), MostComparedLines);
    QVERIFY(alignRuns(run, run).sentence.contains(u"Only the first 2000 message"_s));
    run.lines.removeLast();
    QCOMPARE(alignRuns(run, run).pairs.size(), MostComparedLines);
    QVERIFY(!alignRuns(run, run).sentence.contains(u"Only the first"_s));
}

void TestRunAlignment::saysSoWhereThereIsNothing()
{
    const RunAlignment alignment = alignRuns({}, {});
    QVERIFY(alignment.pairs.isEmpty());
    QCOMPARE(alignment.sentence, u"Neither run tells anything that can be compared."_s);
}

void TestRunAlignment::answersEveryColumnAndRole()
{
    const ToldRun left = only(beginning().exit("08:00:10", "10", 0));
    const ToldRun right =
        only(elsewhere().say("23:10:09", "77", u"No version of the client is currently detected."_s));
    RunPairModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(runPairRows(alignRuns(left, right), left, right));
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(index.data().userType(), int{QMetaType::QString});
            QCOMPARE(index.data(StatusRole).isValid(), column == RunPairModel::Stands);
            QVERIFY(index.data(RunPairModel::IsRightRole).isValid());
        }
    }
    // The log of the left run says its end in line 6; the right one has no such line.
    QStringList stands;
    for (int row = 0; row < model.rowCount(); ++row)
        stands.append(model.index(row, RunPairModel::Stands).data().toString());
    QCOMPARE(stands.count(u"Same"_s), 4);
    QCOMPARE(stands.filter(u"First difference"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestRunAlignment)
#include "tst_runalignment.moc"
