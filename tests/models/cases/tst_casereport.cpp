// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casereport.h"
#include "models/cases/casereportsources.h"
#include "models/cases/planfile.h"
#include "models/cases/recognise.h"
#include "models/cases/sitecase.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::CaseReportInput;
using ccm::Report;
using ccm::ReportDetail;
using ccm::ReportPart;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

const QDateTime Now({2026, 11, 23}, {6, 37}, Qt::UTC);

ccm::SiteCase siteOf(const QString &name)
{
    return ccm::readSite({.address = sample(name)}).value();
}

ccm::ClientCase clientOf(const QString &name)
{
    return ccm::readClient(ccm::recognise(sample(name)).value().files).value();
}

/// All of the sample case, read as the program reads it.
CaseReportInput sampleInput()
{
    const ccm::ReportSites sites{.site = siteOf(u"site-after"_s), .earlier = siteOf(u"site-before"_s)};
    const QString planFile = sample(u"plans/offices-one-week.json"_s);
    const ccm::Plan plan = ccm::readPlan(planFile).value();
    CaseReportInput input{.content = {.site = sites.site->manifest, .client = clientOf(u"client-before"_s)},
                          .diff = ccm::diffManifests(sites.earlier->manifest, sites.site->manifest),
                          .plan = ccm::PlanReport{.plan = plan, .forecast = ccm::forecast(plan)},
                          .at = Now};
    input.content.comparison = ccm::compareWithSite(*input.content.site, *input.content.client, {}).value();
    input.records = ccm::readQuotedRecords(*input.content.client, Now);
    input.sources = ccm::readReportSources(sites, input.content.client, planFile);
    return input;
}

const ReportPart *partOf(const Report &report, const QString &heading)
{
    const auto found = std::ranges::find(report.parts, heading, &ReportPart::heading);
    return found == report.parts.end() ? nullptr : &*found;
}

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// Asked of another program than ours.
QString sha256sum(const QString &path)
{
    QProcess process;
    process.start(u"sha256sum"_s, {path});
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput().left(64)).toUpper();
}

} // namespace

class TestCaseReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSampleCaseFromTheHeadlineOn();
    void holdsTheNotesOfTheCase();
    void quotesTheRecordOfAFinding();
    void namesEverySourceWithItsHash();
    void comparesItemByItem();
    void aTicketIsShorter();
    void tellsWhatIsNotKnown();
    void tellsTheNewestRuns_data();
    void tellsTheNewestRuns();
    void whatIsKnownIsNotAmongTheUnknown();
    void hashesALogOfTheLargestSize_data();
    void hashesALogOfTheLargestSize();
    void noFileIsReadAfterACancel();
    void anEmptyCaseSaysSo();
    void aManifestAloneIsEnough();
    void hostileTextStaysText();
};

void TestCaseReport::tellsTheSampleCaseFromTheHeadlineOn()
{
    const CaseReportInput input = sampleInput();
    const Report report = ccm::caseReport(input);
    QCOMPARE(report.headline, input.content.client->state.headline);
    QVERIFY(report.lines.contains(input.content.comparison->verdict.sentence));
    QVERIFY(report.lines.contains(u"Made on 2026-11-23 06:37:00 (UTC)."_s));
    for (const QString &heading : {u"Versions"_s, u"What the update of the site changed"_s, u"Diagnosis"_s,
                                   u"What ccmsetup would do"_s, u"What happened on the client"_s,
                                   u"Upgrade window: Offices, one week"_s, u"What this rests on"_s,
                                   u"What is not known"_s, u"Sources"_s})
        QVERIFY2(partOf(report, heading), qPrintable(heading));
    const QString text = reportToText(report);
    QVERIFY(text.contains(u"SCEPInstall.exe\tchanged\tRequired version\t4.2.223.0\t4.3.215.0"_s));
}

void TestCaseReport::holdsTheNotesOfTheCase()
{
    CaseReportInput input = sampleInput();
    QVERIFY(!partOf(ccm::caseReport(input), u"Notes"_s));
    input.notes = u"Seen by the help desk.\n| not a table |\n"_s;
    const Report report = ccm::caseReport(input);
    QCOMPARE(partOf(report, u"Notes"_s)->lines,
             (QStringList{u"Seen by the help desk."_s, u"| not a table |"_s}));
    QVERIFY(!reportToMarkdown(report).contains(u"\n| not a table |"_s));
}

void TestCaseReport::quotesTheRecordOfAFinding()
{
    const Report report = ccm::caseReport(sampleInput());
    const ReportPart *finding = partOf(report, u"The moment of the upgrade has passed without a run"_s);
    QVERIFY(finding);
    const QString log = sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    QCOMPARE(finding->table.rows, QList<QStringList>({{log, u"1"_s, QString::fromUtf8(firstLineOf(log))}}));
}

void TestCaseReport::namesEverySourceWithItsHash()
{
    const Report report = ccm::caseReport(sampleInput());
    const ReportPart *sources = partOf(report, u"Sources"_s);
    QVERIFY(sources);
    for (const QString &name :
         {u"site-after/ccmsetup.cab"_s, u"site-before/ccmsetup.cab"_s,
          u"client-before/Windows/ccmsetup/SCEPInstall.exe"_s,
          u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s, u"plans/offices-one-week.json"_s}) {
        const auto row = std::ranges::find_if(
            sources->table.rows, [&](const QStringList &cells) { return cells[1] == sample(name); });
        QVERIFY2(row != sources->table.rows.end(), qPrintable(name));
        QCOMPARE(row->at(2), sha256sum(sample(name)));
    }
}

void TestCaseReport::comparesItemByItem()
{
    const CaseReportInput input = sampleInput();
    const Report report = ccm::caseReport(input);
    const ReportPart *items = partOf(report, u"Items"_s);
    QVERIFY(items);
    QCOMPARE(items->table.rows.size(), input.content.comparison->items.size());
    for (qsizetype i = 0; i < items->table.rows.size(); ++i)
        QCOMPARE(items->table.rows[i].last(), input.content.comparison->items[i].reason);
}

void TestCaseReport::aTicketIsShorter()
{
    const CaseReportInput input = sampleInput();
    const QString whole = reportToMarkdown(ccm::caseReport(input));
    const QString ticket = reportToMarkdown(ccm::caseReport(input, ReportDetail::Ticket));
    QVERIFY(ticket.size() < whole.size());
    QVERIFY(ticket.contains(u"SCEPInstall.exe | differs | download"_s));
    QVERIFY(!ticket.contains(u"Day by day"_s));
}

void TestCaseReport::tellsWhatIsNotKnown()
{
    CaseReportInput input = sampleInput();
    input.content.client->state.warnings = {u"other.log is too large."_s};
    const Report report = ccm::caseReport(input);
    QVERIFY(partOf(report, u"What is not known"_s)->lines.contains(u"Client version: Unknown"_s));
    QVERIFY(partOf(report, u"What could not be read"_s)->lines.contains(u"other.log is too large."_s));
}

void TestCaseReport::tellsTheNewestRuns_data()
{
    QTest::addColumn<qsizetype>("runs");
    QTest::addColumn<qsizetype>("told");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("as many as are told") << ccm::MostReportedRuns << ccm::MostReportedRuns << QString();
    QTest::newRow("one more") << ccm::MostReportedRuns + 1 << ccm::MostReportedRuns << u"1 earlier row"_s;
    QTest::newRow("thousands") << qsizetype{5000} << ccm::MostReportedRuns << u"4950 earlier row"_s;
}

void TestCaseReport::tellsTheNewestRuns()
{
    QFETCH(const qsizetype, runs);
    QFETCH(const qsizetype, told);
    QFETCH(const QString, sentence);
    CaseReportInput input = sampleInput();
    input.content.client->state.runs = QList<ccm::SetupRun>(runs);
    input.content.client->state.runs.last().exitCode = 7;
    const Report report = ccm::caseReport(input);
    const ReportPart *part = partOf(report, u"Runs of ccmsetup"_s);
    QVERIFY(part);
    QCOMPARE(part->table.rows.size(), told);
    QVERIFY(part->table.rows.last().last().startsWith(u'7'));
    QCOMPARE(part->lines.size(), sentence.isEmpty() ? 0 : 1);
    QVERIFY(part->lines.value(0).startsWith(sentence));
}

void TestCaseReport::whatIsKnownIsNotAmongTheUnknown()
{
    const auto linesOf = [](qint64 recognised) {
        CaseReportInput input = sampleInput();
        input.content.client->state.messages = 10;
        input.content.client->state.recognised = recognised;
        const Report report = ccm::caseReport(input);
        const ReportPart *part = partOf(report, u"What is not known"_s);
        return part ? part->lines.filter(u"known to Ccmscope"_s) : QStringList();
    };
    QCOMPARE(linesOf(10), QStringList());
    QCOMPARE(linesOf(9).size(), 1);
}

void TestCaseReport::hashesALogOfTheLargestSize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isHashed");

    QTest::newRow("empty") << qint64{0} << true;
    QTest::newRow("the largest") << ccm::LargestHashedLog << true;
    QTest::newRow("one byte more") << ccm::LargestHashedLog + 1 << false;
}

void TestCaseReport::hashesALogOfTheLargestSize()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, isHashed);
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"ccmsetup.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.resize(size));
    const ccm::ClientCase client{.logs = {{.path = log.fileName(), .shownAs = u"ccmsetup.log"_s}}};
    const QList<ccm::ReportSource> sources = ccm::readReportSources({}, client, {});
    QCOMPARE(sources.last().place, u"ccmsetup.log"_s);
    QCOMPARE(sources.last().hash, isHashed ? sha256sum(log.fileName()) : u"too large to be hashed"_s);
}

void TestCaseReport::noFileIsReadAfterACancel()
{
    std::stop_source stop;
    stop.request_stop();
    int logs = 0;
    for (const ccm::ReportSource &source :
         ccm::readReportSources({}, clientOf(u"client-before"_s), {}, stop.get_token())) {
        if (source.what != u"Log"_s)
            continue;
        ++logs;
        QVERIFY2(source.hash.isEmpty(), qPrintable(source.place));
    }
    QVERIFY(logs > 0);
}

void TestCaseReport::anEmptyCaseSaysSo()
{
    const Report report = ccm::caseReport({});
    QCOMPARE(report.headline, u"Nothing is open."_s);
    QVERIFY(shownParts(report).isEmpty());
    QVERIFY(reportToHtml(report).contains(u"Nothing is open."_s));
}

void TestCaseReport::aManifestAloneIsEnough()
{
    const Report report = ccm::caseReport({.content = {.site = siteOf(u"site-after"_s).manifest}});
    QVERIFY2(report.headline.contains(u"in the client manifest"_s), qPrintable(report.headline));
    QVERIFY(partOf(report, u"Versions"_s));
    QVERIFY(!partOf(report, u"Diagnosis"_s));
}

void TestCaseReport::hostileTextStaysText()
{
    const QString bad = u"<script>x</script>|`=cmd`|\n# <img src=http://x.example/>\x1b[31m\u202e"_s;
    CaseReportInput input = sampleInput();
    input.content.client->state.headline = bad;
    input.content.comparison->items[0].fileName = bad;
    input.content.comparison->items[0].reason = bad;
    input.plan->plan.name = bad;
    input.sources = {{.what = bad, .place = bad, .hash = bad}};
    input.records[0].text = bad;
    for (const ReportDetail detail : {ReportDetail::Whole, ReportDetail::Ticket}) {
        const Report report = ccm::caseReport(input, detail);
        const QString page = reportToHtml(report);
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<img"_s));
        const QString markdown = reportToMarkdown(report);
        QVERIFY(!markdown.contains(QRegularExpression(u"(^|[^\\\\])<"_s)));
        QVERIFY(!markdown.contains(u"\n# \\<img"_s) && !markdown.contains(u"\n# <"_s));
        for (const QString &form : {page, markdown, reportToText(report)})
            QVERIFY(!form.contains(u'\x1b') && !form.contains(QChar(0x202e)));
    }
}

QTEST_GUILESS_MAIN(TestCaseReport)
#include "tst_casereport.moc"
