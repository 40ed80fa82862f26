// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientreport.h"

#include "models/base/reporttext.h"
#include "models/client/clientfactmodel.h"
#include "models/client/clientstanding.h"
#include "models/client/clienttext.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/downloadmodel.h"
#include "models/client/headline.h"
#include "models/client/nextstep.h"
#include "models/client/phasemodel.h"
#include "models/client/runitemmodel.h"
#include "models/client/runmodel.h"
#include "models/client/runtext.h"
#include "models/client/statementmodel.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientReport)
};

QStringList findingLines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString place = clienttext::place(finding.evidence.value(0));
        lines.append(place.isEmpty()
                         ? ReportText::tr("%1: %2").arg(finding.title, finding.cause)
                         : ReportText::tr("%1: %2 (%3)").arg(finding.title, finding.cause, place));
    }
    return lines;
}

QStringList phaseLines(const SetupRun &run)
{
    QStringList lines;
    for (const RunPhase &phase : run.phases) {
        QStringList parts{clienttext::time(phase.start), clienttext::phase(phase.name)};
        for (const QString &part :
             {clienttext::duration(phase.start, phase.end), clienttext::phaseOutcome(phase)}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        lines.append(parts.join(" | "_L1));
    }
    return lines;
}

QStringList statementLines(const QList<Statement> &statements)
{
    QStringList lines;
    for (const Statement &statement : statements)
        lines.append(ReportText::tr("%1: %2").arg(statement.what, statement.says));
    return lines;
}

void appendSection(QStringList &lines, const QString &title, const QStringList &section)
{
    if (section.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const QString &line : section)
        lines.append(u"- "_s + line);
}

QStringList ticketLines(const ClientState &state, const QDateTime &now)
{
    const QList<Finding> findings = diagnose(state, now);
    QStringList lines{state.headline};
    for (const QString &line : {versionStanding(state), sinceWhen(state)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    lines.append(ReportText::tr("Next step: %1").arg(nextStep(state, now)));
    lines.append(ReportText::tr("Source: %1").arg(state.source));
    appendSection(lines, ReportText::tr("What was found"), findingLines(findings));
    if (const SetupRun *run = decidingRun(state.runs))
        appendSection(lines,
                      ReportText::tr("Phases of the run of %1, %2")
                          .arg(clienttext::runName(*run), clienttext::exitOf(*run)),
                      phaseLines(*run));
    appendSection(lines, ReportText::tr("Schedule and policy"),
                  statementLines(scheduleStatements(state, now)));
    QStringList facts;
    for (const ClientFact &fact : clientFacts(state))
        facts.append(fact.from.isEmpty()
                         ? ReportText::tr("%1: %2").arg(fact.what, fact.value)
                         : ReportText::tr("%1: %2 (%3)").arg(fact.what, fact.value, fact.from));
    appendSection(lines, ReportText::tr("Facts"), facts);
    lines.append(QString());
    lines.append(clienttext::unknownMessages(state));
    for (const QString &warning : state.warnings)
        lines.append(ReportText::tr("Note: %1").arg(warning));
    return lines;
}

/// A table that has rows becomes a part.
template<typename Model, typename Rows>
void addTable(QList<ReportPart> &parts, const QString &heading, const Rows &rows)
{
    Model model;
    model.setRows(rows);
    if (model.rowCount() > 0)
        parts.append({.heading = heading, .lines = {}, .table = reportTable(model)});
}

} // namespace

QString ticketText(const ClientState &state, const QDateTime &now)
{
    QString text;
    for (const QString &line : ticketLines(state, now))
        text += neutralised(line.simplified()) + u'\n';
    return text;
}

QStringList standingLines(const ClientState &state, const QDateTime &now)
{
    QStringList lines{versionStanding(state), sinceWhen(state),
                      ReportText::tr("Next step: %1").arg(nextStep(state, now))};
    lines.removeAll(QString());
    return lines;
}

QList<ReportPart> runParts(const SetupRun &run)
{
    QList<ReportPart> parts;
    const QString name = clienttext::runName(run);
    addTable<PhaseModel>(parts, ReportText::tr("Phases of the run of %1").arg(name), phaseRows(run));
    addTable<RunItemModel>(parts, ReportText::tr("Items of the run of %1").arg(name), run.items);
    addTable<DownloadModel>(parts, ReportText::tr("Downloads of the run of %1").arg(name), run.downloads);
    return parts;
}

ReportPart runsPart(const ClientState &state)
{
    RunModel model;
    model.setRows(state.runs);
    return {.heading = ReportText::tr("Runs of ccmsetup"), .lines = {}, .table = reportTable(model)};
}

QList<ReportPart> statementParts(const ClientState &state, const QDateTime &now)
{
    QList<ReportPart> parts;
    addTable<StatementModel>(parts, ReportText::tr("client.msi"),
                             installationStatements(state.installations));
    addTable<StatementModel>(parts, ReportText::tr("Endpoint Protection"),
                             protectionStatements(state.endpointProtection));
    addTable<StatementModel>(parts, ReportText::tr("Schedule and policy"), scheduleStatements(state, now));
    addTable<StatementModel>(parts, ReportText::tr("State messages"), stateStatements(state));
    addTable<StatementModel>(parts, ReportText::tr("Messages that are not known"), unknownStatements(state));
    return parts;
}

Report clientReport(const ClientState &state, const QDateTime &now)
{
    Report report{
        .title = ReportText::tr("State of a client"),
        .headline = state.headline,
        .lines = standingLines(state, now)
            + QStringList{ReportText::tr("Source: %1").arg(state.source), clienttext::unknownMessages(state)},
        .parts = {{.heading = ReportText::tr("What was found"), .lines = findingLines(diagnose(state, now))},
                  {.heading = ReportText::tr("Notes"), .lines = state.warnings}}};
    addTable<ClientFactModel>(report.parts, ReportText::tr("Facts"), clientFacts(state));
    report.parts.append(runsPart(state));
    for (const SetupRun &run : state.runs)
        report.parts += runParts(run);
    report.parts += statementParts(state, now);
    return report;
}

} // namespace ccm
