// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planreport.h"

#include "models/base/moment.h"
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

QString titleOf(const Plan &plan)
{
    return plan.name.isEmpty() ? ReportWords::tr("Upgrade window")
                               : ReportWords::tr("Upgrade window: %1").arg(plan.name);
}

QString moment(const QDateTime &time, const QLocale &locale)
{
    return weekdayText(time, locale);
}

ReportPart tablePart(const QString &heading, const QAbstractItemModel &model)
{
    return {.heading = heading, .lines = {}, .table = reportTable(model)};
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

ReportPart inputsPart(const PlanReport &report, const QLocale &locale)
{
    const Plan &plan = report.plan;
    ReportPart part{.heading = ReportWords::tr("The plan")};
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

ReportPart comparisonPart(const PlanReport &report)
{
    FiguresTableModel figures;
    figures.setRows(
        {planFigures(report.plan, report.forecast), planFigures(*report.otherPlan, report.otherForecast)});
    return tablePart(ReportWords::tr("Compared with another plan"), figures);
}

ReportPart assumptionsPart(const Plan &plan)
{
    ReportPart part{.heading = ReportWords::tr("What this rests on")};
    part.table.columns = {ReportWords::tr("Kind"), ReportWords::tr("What"), ReportWords::tr("Source")};
    for (const Assumption &assumption : assumptions(plan))
        part.table.rows.append(
            {assumption.documented ? ReportWords::tr("Documented") : ReportWords::tr("Assumed"),
             assumption.text, assumption.source});
    return part;
}

} // namespace

QStringList planAnswers(const PlanReport &report, const QLocale &locale)
{
    QStringList texts;
    for (const PlanAnswer &answer : answers(report.plan, report.forecast, locale))
        texts.append(answer.text);
    return texts;
}

QList<ReportPart> planParts(const PlanReport &report, const QLocale &locale)
{
    QList<ReportPart> parts{inputsPart(report, locale)};
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
        ReportPart part = tablePart(ReportWords::tr("Other numbers of days"), figures);
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

ReportPart startsPart(const QString &heading)
{
    return {.heading = heading,
            .lines = {},
            .picture = StartsPicture,
            .pictureText = ReportWords::tr("Starts over time; the numbers stand under “Day by day”.")};
}

Report planReport(const PlanReport &report, const QLocale &locale)
{
    Report document{.title = titleOf(report.plan), .lines = planAnswers(report, locale)};
    document.parts = {startsPart(ReportWords::tr("Starts over time"))};
    document.parts += planParts(report, locale);
    return document;
}

} // namespace ccm
