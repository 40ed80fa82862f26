// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientreport.h"

#include "models/base/csv.h"
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

#include <memory>

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

struct ReportTable
{
    QString title;
    std::unique_ptr<QAbstractItemModel> model;
};

template<typename Model, typename Rows>
ReportTable tableOf(const QString &title, const Rows &rows)
{
    auto model = std::make_unique<Model>();
    model->setRows(rows);
    return {.title = title, .model = std::move(model)};
}

/// What the pane shows, in its order; empty tables are left out.
std::vector<ReportTable> tablesOf(const ClientState &state, const QDateTime &now)
{
    std::vector<ReportTable> tables;
    const auto add = [&tables](ReportTable table) {
        if (table.model->rowCount() > 0)
            tables.push_back(std::move(table));
    };
    add(tableOf<ClientFactModel>(ReportText::tr("Facts"), clientFacts(state)));
    add(tableOf<RunModel>(ReportText::tr("Runs of ccmsetup"), state.runs));
    for (const SetupRun &run : state.runs) {
        const QString name = clienttext::runName(run);
        add(tableOf<PhaseModel>(ReportText::tr("Phases of the run of %1").arg(name), phaseRows(run)));
        add(tableOf<RunItemModel>(ReportText::tr("Items of the run of %1").arg(name), run.items));
        add(tableOf<DownloadModel>(ReportText::tr("Downloads of the run of %1").arg(name), run.downloads));
    }
    add(tableOf<StatementModel>(ReportText::tr("client.msi"), installationStatements(state.installations)));
    add(tableOf<StatementModel>(ReportText::tr("Endpoint Protection"),
                                protectionStatements(state.endpointProtection)));
    add(tableOf<StatementModel>(ReportText::tr("Schedule and policy"), scheduleStatements(state, now)));
    add(tableOf<StatementModel>(ReportText::tr("State messages"), stateStatements(state)));
    add(tableOf<StatementModel>(ReportText::tr("Messages that are not known"), unknownStatements(state)));
    return tables;
}

QString textTable(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString cell = neutralised(model.index(row, column).data().toString());
            if (!cell.isEmpty())
                cells.append(cell);
        }
        text += u"- "_s + cells.join(" | "_L1) + u'\n';
    }
    return text;
}

QString htmlRow(QLatin1StringView cell, const QStringList &texts)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += u'<' + cell + u'>' + htmlText(text) + u"</"_s + cell.first(2) + u'>';
    return html + u"</tr>\n"_s;
}

QString htmlTable(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QString html = u"<table>\n"_s + htmlRow("th scope=\"col\""_L1, titles);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        html += htmlRow("td"_L1, cells);
    }
    return html + u"</table>\n"_s;
}

QString htmlList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<h2>"_s + htmlText(title) + u"</h2>\n<ul>\n"_s;
    for (const QString &line : lines)
        html += u"<li>"_s + htmlText(line) + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

} // namespace

QString ticketText(const ClientState &state, const QDateTime &now)
{
    QString text;
    for (const QString &line : ticketLines(state, now))
        text += neutralised(line.simplified()) + u'\n';
    return text;
}

QString clientToText(const ClientState &state, const QDateTime &now)
{
    QString text = ticketText(state, now);
    for (const ReportTable &table : tablesOf(state, now))
        text += u'\n' + neutralised(table.title) + u'\n' + textTable(*table.model);
    return text;
}

QString clientToHtml(const ClientState &state, const QDateTime &now)
{
    QString body = u"<p><strong>"_s + htmlText(state.headline) + u"</strong></p>\n"_s;
    for (const QString &line : {versionStanding(state), sinceWhen(state), nextStep(state, now),
                                ReportText::tr("Source: %1").arg(state.source)}) {
        if (!line.isEmpty())
            body += u"<p>"_s + htmlText(line) + u"</p>\n"_s;
    }
    body += htmlList(ReportText::tr("What was found"), findingLines(diagnose(state, now)));
    body += htmlList(ReportText::tr("Notes"), state.warnings);
    for (const ReportTable &table : tablesOf(state, now))
        body += u"<h2>"_s + htmlText(table.title) + u"</h2>\n"_s + htmlTable(*table.model);
    body += u"<p>"_s + htmlText(clienttext::unknownMessages(state)) + u"</p>\n"_s;
    return htmlPage(ReportText::tr("State of a client"), body);
}

} // namespace ccm
