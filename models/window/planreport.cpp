// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planreport.h"

#include "models/base/reporttext.h"
#include "models/window/forecasttablemodel.h"
#include "models/window/plantablemodels.h"
#include "models/window/plantext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanReport)
};

/// A heading with lines or a table under it: what both forms of the report are made of.
struct Part
{
    QString heading;
    QStringList lines;
    QStringList columns; ///< empty: no table
    QList<QStringList> rows;
};

QString titleOf(const Plan &plan)
{
    return plan.name.isEmpty() ? ReportWords::tr("Upgrade window")
                               : ReportWords::tr("Upgrade window: %1").arg(plan.name);
}

QString moment(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time, u"ddd yyyy-MM-dd HH:mm");
}

QStringList textsOf(const QList<PlanAnswer> &answers)
{
    QStringList texts;
    for (const PlanAnswer &answer : answers)
        texts.append(answer.text);
    return texts;
}

Part tablePart(const QString &heading, const QAbstractItemModel &model)
{
    Part part{.heading = heading};
    for (int column = 0; column < model.columnCount(); ++column)
        part.columns.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        part.rows.append(cells);
    }
    return part;
}

QString sourceOfBytes(Plan::BytesSource source)
{
    switch (source) {
    case Plan::BytesSource::Default:
        return ReportWords::tr("our default");
    case Plan::BytesSource::Stated:
        return ReportWords::tr("as the plan states");
    case Plan::BytesSource::Comparison:
        return ReportWords::tr("the files that differ or are missing on a compared client");
    }
    Q_UNREACHABLE();
}

Part inputsPart(const PlanReport &report, const QLocale &locale)
{
    const Plan &plan = report.plan;
    Part part{.heading = ReportWords::tr("The plan")};
    part.lines.append(ReportWords::tr("%n day(s) from %1 to %2, %3", nullptr, plan.days)
                          .arg(moment(report.forecast.opening, locale),
                               moment(report.forecast.deadline, locale), QString::fromUtf8(plan.timeZone)));
    part.lines += fleetText(plan, locale);
    part.lines.append(
        ReportWords::tr("%1 for each client (%2)")
            .arg(locale.formattedDataSize(plan.bytesPerClient), sourceOfBytes(plan.bytesSource)));
    for (const MaintenanceWindow &window : plan.maintenanceWindows)
        part.lines.append(ReportWords::tr("Maintenance window: %1 %2, %3 hours")
                              .arg(locale.dayName(window.day),
                                   QTime(0, 0).addSecs(window.startMinute * 60).toString(u"HH:mm"_s),
                                   locale.toString(window.hours)));
    return part;
}

Part comparisonPart(const PlanReport &report)
{
    FiguresTableModel figures;
    figures.setRows(
        {planFigures(report.plan, report.forecast), planFigures(*report.otherPlan, report.otherForecast)});
    return tablePart(ReportWords::tr("Compared with another plan"), figures);
}

Part assumptionsPart(const Plan &plan)
{
    Part part{.heading = ReportWords::tr("What this rests on")};
    part.columns = {ReportWords::tr("Kind"), ReportWords::tr("What"), ReportWords::tr("Source")};
    for (const Assumption &assumption : assumptions(plan))
        part.rows.append({assumption.documented ? ReportWords::tr("Documented") : ReportWords::tr("Assumed"),
                          assumption.text, assumption.source});
    return part;
}

QList<Part> partsOf(const PlanReport &report, const QLocale &locale)
{
    QList<Part> parts{inputsPart(report, locale)};
    if (!report.seen.isEmpty())
        parts.append({.heading = ReportWords::tr("What was seen of the roll-out"), .lines = report.seen});
    if (!report.forecast.links.isEmpty()) {
        LinkTableModel links;
        links.setRows(report.forecast.links);
        parts.append(tablePart(ReportWords::tr("Links"), links));
    }
    if (report.smallestDays) {
        FiguresTableModel figures;
        figures.setRows(report.smallestDays->curve);
        Part part = tablePart(ReportWords::tr("Other numbers of days"), figures);
        part.lines = {doneAnswer(*report.smallestDays, locale).text,
                      daysAnswer(report.plan, *report.smallestDays, locale).text};
        parts.append(part);
    }
    if (report.otherPlan)
        parts.append(comparisonPart(report));
    DayTableModel days;
    days.setForecast(report.forecast);
    parts.append(tablePart(ReportWords::tr("Day by day"), days));
    parts.append(assumptionsPart(report.plan));
    return parts;
}

QString htmlOf(const Part &part)
{
    QString text = u"<h2>"_s + htmlText(part.heading) + u"</h2>\n"_s;
    if (!part.lines.isEmpty()) {
        text += u"<ul>\n"_s;
        for (const QString &line : part.lines)
            text += u"<li>"_s + htmlText(line) + u"</li>\n"_s;
        text += u"</ul>\n"_s;
    }
    if (part.columns.isEmpty())
        return text;
    const auto addRow = [&text](const QStringList &cells, const QString &tag, const QString &attribute) {
        text += u"<tr>"_s;
        for (const QString &cell : cells)
            text += u'<' + tag + attribute + u'>' + htmlText(cell) + u"</"_s + tag + u'>';
        text += u"</tr>\n"_s;
    };
    text += u"<table>\n"_s;
    addRow(part.columns, u"th"_s, u" scope=\"col\""_s);
    for (const QStringList &row : part.rows)
        addRow(row, u"td"_s, {});
    return text + u"</table>\n"_s;
}

QString textOf(const Part &part)
{
    QString text = u'\n' + part.heading + u'\n';
    for (const QString &line : part.lines)
        text += u"- "_s + neutralised(line) + u'\n';
    if (!part.columns.isEmpty())
        text += part.columns.join(u'\t') + u'\n';
    for (const QStringList &row : part.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(neutralised(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

QString planReportToText(const PlanReport &report, const QLocale &locale)
{
    QString text = neutralised(titleOf(report.plan)) + u"\n\n"_s;
    for (const QString &answer : textsOf(answers(report.plan, report.forecast, locale)))
        text += neutralised(answer) + u'\n';
    for (const Part &part : partsOf(report, locale))
        text += textOf(part);
    return text;
}

QString planReportToHtml(const PlanReport &report, const QByteArray &chartPng, const QLocale &locale)
{
    QString text;
    for (const QString &answer : textsOf(answers(report.plan, report.forecast, locale)))
        text += u"<p>"_s + htmlText(answer) + u"</p>\n"_s;
    if (!chartPng.isEmpty())
        text += u"<p><img style=\"max-width:100%\" alt=\""_s
            + htmlText(ReportWords::tr("Starts over time; the numbers stand under “Day by day”."))
            + u"\" src=\"data:image/png;base64,"_s + QString::fromLatin1(chartPng.toBase64())
            + u"\"></p>\n"_s;
    for (const Part &part : partsOf(report, locale))
        text += htmlOf(part);
    return htmlPage(titleOf(report.plan), text);
}

} // namespace ccm
