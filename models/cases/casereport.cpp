// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casereport.h"

#include "models/base/moment.h"
#include "models/client/clientfacts.h"
#include "models/client/clientreport.h"
#include "models/client/clienttext.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/headline.h"
#include "models/compare/comparereport.h"
#include "models/manifest/diffreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostRecordsOfAFinding = 5;

struct CaseReportText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseReport)
};

QString versionText(const std::optional<Version> &version)
{
    return version ? version->text() : CaseReportText::tr("not known");
}

/// Parts of a report become parts of a chapter.
QList<ReportPart> below(QList<ReportPart> parts)
{
    for (ReportPart &part : parts)
        part.level = 3;
    return parts;
}

/// Leaves the last rows, which are the newest.
void keepNewest(ReportPart &part, qsizetype most)
{
    const qsizetype older = part.table.rows.size() - most;
    if (older <= 0)
        return;
    part.table.rows.remove(0, older);
    part.lines.append(CaseReportText::tr("%n earlier row(s) of this table are left out.", nullptr,
                                         static_cast<int>(older)));
}

/// The parts of a case, one function a chapter, in the order of the report.
class Chapters
{
public:
    Chapters(const CaseReportInput &input, ReportDetail detail) : m_input(input), m_detail(detail) { }

    [[nodiscard]] QList<ReportPart> all()
    {
        addNotes();
        addVersions();
        addChanges();
        addDiagnosis();
        addComparison();
        addStory();
        addPlan();
        addUnknown();
        addUnread();
        addSources();
        return m_parts;
    }

private:
    [[nodiscard]] bool isWhole() const { return m_detail == ReportDetail::Whole; }
    [[nodiscard]] const ClientState *state() const
    {
        return m_input.content.client ? &m_input.content.client->state : nullptr;
    }

    void addNotes();
    void addVersions();
    void addChanges();
    void addDiagnosis();
    void addComparison();
    void addStory();
    void addPlan();
    void addUnknown();
    void addUnread();
    void addSources();
    [[nodiscard]] ReportPart findingPart(const Finding &finding) const;
    [[nodiscard]] QString recordAt(const Evidence &evidence) const;

    const CaseReportInput &m_input;
    ReportDetail m_detail;
    QList<ReportPart> m_parts;
};

void Chapters::addNotes()
{
    const QString notes = m_input.notes.trimmed();
    if (!notes.isEmpty())
        m_parts.append({.heading = CaseReportText::tr("Notes"), .lines = notes.split(u'\n')});
}

void Chapters::addVersions()
{
    ReportPart part{.heading = CaseReportText::tr("Versions"), .lines = {}};
    part.table.columns = {CaseReportText::tr("What"), CaseReportText::tr("Version"),
                          CaseReportText::tr("Where from")};
    if (const ClientState *client = state()) {
        const QString what = client->clientVersionFromPackage
            ? CaseReportText::tr("client.msi on the client's disk; the logs do not tell what is installed")
            : CaseReportText::tr("Client, as its logs tell");
        part.table.rows.append(
            {what, versionText(client->clientVersion), clienttext::place(client->clientVersionEvidence)});
        if (const auto &protection = client->endpointProtection)
            part.table.rows.append({CaseReportText::tr("Endpoint Protection on the client"),
                                    versionText(protection->installedAfter ? protection->installedAfter
                                                                           : protection->installedBefore),
                                    clienttext::place(protection->evidence)});
    }
    if (const auto &site = m_input.content.site) {
        part.table.rows.append({CaseReportText::tr("Client, as the site's manifest has it"),
                                versionText(site->clientVersion), site->source});
        part.table.rows.append({CaseReportText::tr("Lowest version of a site that the manifest is for"),
                                versionText(site->minimumSiteVersion), site->source});
    }
    if (const auto &comparison = m_input.content.comparison;
        comparison && !comparison->releaseSentence.isEmpty())
        part.lines.append(comparison->releaseSentence);
    m_parts.append(part);
}

void Chapters::addChanges()
{
    if (!m_input.diff)
        return;
    const ManifestDiff &diff = *m_input.diff;
    m_parts.append({.heading = CaseReportText::tr("What the update of the site changed"),
                    .lines = {diff.headline, CaseReportText::tr("Before: %1").arg(diff.beforeSource),
                              CaseReportText::tr("After: %1").arg(diff.afterSource)}});
    m_parts += below(diffParts(diff));
}

QString Chapters::recordAt(const Evidence &evidence) const
{
    const auto found = std::ranges::find(m_input.records, evidence, &QuotedRecord::evidence);
    return found == m_input.records.end() ? QString() : found->text;
}

ReportPart Chapters::findingPart(const Finding &finding) const
{
    ReportPart part{.heading = finding.title,
                    .lines = {finding.cause, CaseReportText::tr("Next step: %1").arg(finding.nextStep)}};
    part.level = 3;
    part.table.columns = {CaseReportText::tr("File"), CaseReportText::tr("Line"),
                          CaseReportText::tr("Record")};
    for (const Evidence &evidence :
         finding.evidence.first(qMin(MostRecordsOfAFinding, finding.evidence.size())))
        part.table.rows.append({evidence.file, evidence.line > 0 ? QString::number(evidence.line) : QString(),
                                recordAt(evidence)});
    if (const qsizetype more = finding.evidence.size() - MostRecordsOfAFinding; more > 0)
        part.lines.append(
            CaseReportText::tr("%n more record(s) say the same.", nullptr, static_cast<int>(more)));
    return part;
}

void Chapters::addDiagnosis()
{
    if (!state())
        return;
    const QList<Finding> findings = diagnose(*state(), m_input.at);
    ReportPart chapter{.heading = CaseReportText::tr("Diagnosis"), .lines = {}};
    if (findings.isEmpty())
        chapter.lines.append(CaseReportText::tr("None of the known failures is in the logs."));
    m_parts.append(chapter);
    for (const Finding &finding : findings)
        m_parts.append(findingPart(finding));
}

/// What is to be done. Items of which nothing is known stand in a chapter of their own.
ReportPart pendingItems(const Comparison &comparison)
{
    Comparison pending = comparison;
    pending.items.removeIf([](const ItemComparison &item) {
        return item.action == ItemAction::Nothing || item.status == ItemStatus::Unknown;
    });
    return comparedItems(pending);
}

void Chapters::addComparison()
{
    const auto &comparison = m_input.content.comparison;
    if (!comparison)
        return;
    m_parts.append({.heading = CaseReportText::tr("What ccmsetup would do"),
                    .lines = {comparison->verdict.sentence, runKindText(comparison->question.run)}});
    if (isWhole()) {
        m_parts += below(comparisonSentences(*comparison));
        m_parts += below({comparedItems(*comparison)});
    } else {
        m_parts.last().lines.append(downloadText(comparison->download));
        m_parts += below({pendingItems(*comparison)});
    }
}

void Chapters::addStory()
{
    if (!state() || !isWhole())
        return;
    m_parts.append({.heading = CaseReportText::tr("What happened on the client"),
                    .lines = {},
                    .picture = TimelinePicture,
                    .pictureText = CaseReportText::tr("Timeline; the tables below have the same.")});
    ReportPart runs = runsPart(*state());
    keepNewest(runs, MostReportedRuns);
    m_parts += below({runs});
    if (const SetupRun *run = decidingRun(state()->runs))
        m_parts += below(runParts(*run));
    QList<ReportPart> statements = statementParts(*state(), m_input.at);
    for (ReportPart &part : statements)
        keepNewest(part, MostReportedMessages);
    m_parts += below(statements);
}

void Chapters::addPlan()
{
    if (!m_input.plan)
        return;
    const QString name = m_input.plan->plan.name;
    m_parts.append({.heading = name.isEmpty() ? CaseReportText::tr("Upgrade window")
                                              : CaseReportText::tr("Upgrade window: %1").arg(name),
                    .lines = planAnswers(*m_input.plan, m_input.locale)});
    if (!isWhole())
        return;
    m_parts += below(
        {startsPart(CaseReportText::tr("Starts by the hour")),
         {.heading = CaseReportText::tr("Starts by the day, and the share of clients that have started"),
          .lines = {},
          .picture = CompletionPicture,
          .pictureText = CaseReportText::tr(
              "Share of the clients that have started; the numbers stand under “Day by day”.")}});
    m_parts += below(planParts(*m_input.plan, m_input.locale));
}

void Chapters::addUnknown()
{
    ReportPart part{.heading = CaseReportText::tr("What is not known"), .lines = {}};
    if (const ClientState *client = state()) {
        for (const ClientFact &fact : clientFacts(*client)) {
            if (fact.status == Status::Muted)
                part.lines.append(CaseReportText::tr("%1: %2").arg(fact.what, fact.value));
        }
        if (client->recognised < client->messages)
            part.lines.append(clienttext::unknownMessages(*client));
    }
    if (const auto &comparison = m_input.content.comparison; comparison && !isWhole()) {
        for (const ItemComparison &item : comparison->items) {
            if (item.status == ItemStatus::Unknown)
                part.lines.append(CaseReportText::tr("%1: %2").arg(item.fileName, item.reason));
        }
    }
    m_parts.append(part);
}

void Chapters::addUnread()
{
    ReportPart part{.heading = CaseReportText::tr("What could not be read"), .lines = {}};
    const auto add = [&part](const QStringList &sentences) {
        for (const QString &sentence : sentences) {
            if (!part.lines.contains(sentence))
                part.lines.append(sentence);
        }
    };
    add(m_input.unread);
    if (m_input.content.site)
        add(m_input.content.site->warnings);
    if (state())
        add(state()->warnings);
    if (m_input.content.comparison)
        add(m_input.content.comparison->warnings);
    if (m_input.plan)
        add(m_input.plan->plan.warnings);
    m_parts.append(part);
}

void Chapters::addSources()
{
    ReportPart part{.heading = CaseReportText::tr("Sources"), .lines = {}};
    part.table.columns = {CaseReportText::tr("What"), CaseReportText::tr("Where"), u"SHA-256"_s};
    for (const ReportSource &source : m_input.sources)
        part.table.rows.append({source.what, source.place, source.hash});
    m_parts.append(part);
}

QString headlineOf(const CaseReportInput &input)
{
    if (input.content.client)
        return input.content.client->state.headline;
    if (input.diff)
        return input.diff->headline;
    if (input.content.site)
        return CaseReportText::tr("%n item(s) in the client manifest", nullptr,
                                  static_cast<int>(input.content.site->items.size()));
    if (input.plan)
        return planAnswers(*input.plan, input.locale).value(0);
    return CaseReportText::tr("Nothing is open.");
}

} // namespace

Report caseReport(const CaseReportInput &input, ReportDetail detail)
{
    Report report{.title = CaseReportText::tr("Report of a case"), .headline = headlineOf(input)};
    if (input.content.comparison)
        report.lines.append(input.content.comparison->verdict.sentence);
    if (input.content.client)
        report.lines += standingLines(input.content.client->state, input.at);
    if (input.at.isValid())
        report.lines.append(CaseReportText::tr("Made on %1 (UTC).")
                                .arg(momentText(input.at.toUTC(), MomentPrecision::Second, input.locale)));
    report.parts = Chapters(input, detail).all();
    return report;
}

} // namespace ccm
