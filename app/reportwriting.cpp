// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportwriting.h"

#include "app/opencase.h"
#include "models/base/files.h"
#include "widgets/cases/reportdocument.h"
#include "widgets/cases/reportpictures.h"

#include <QFileInfo>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

PlanReport planReportOf(const Plan &plan)
{
    PlanReport report{.plan = plan, .forecast = forecast(plan)};
    if (!report.forecast.links.isEmpty())
        report.smallestDays = smallestDays(plan);
    return report;
}

ReportOrder orderOf(OpenedCase opened)
{
    ReportOrder order{
        .input = {.content = std::move(opened.content), .notes = opened.notes, .unread = opened.remarks},
        .sites = {.site = std::move(opened.site), .earlier = std::move(opened.earlier)},
        .planFile = opened.planFile};
    const ReportSites &sites = order.sites;
    if (sites.site && sites.earlier)
        order.input.diff =
            diffManifests(sites.earlier->manifest, sites.site->manifest, sites.site->itemSizes);
    if (order.input.content.plan)
        order.input.plan = planReportOf(*order.input.content.plan);
    order.input.at = QDateTime::currentDateTimeUtc();
    return order;
}

ExitCode failed(const Error &error)
{
    printError(error.message());
    return CannotReadInput;
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == "html"_L1 || end == "htm"_L1)
        return ReportFormat::Html;
    if (end == "pdf"_L1)
        return ReportFormat::Pdf;
    if (end == "md"_L1)
        return ReportFormat::Markdown;
    return std::nullopt;
}

ReportDetail detailOf(ReportFormat format)
{
    return format == ReportFormat::Markdown ? ReportDetail::Ticket : ReportDetail::Whole;
}

void readForReport(ReportOrder &order, const std::stop_token &stop)
{
    const auto &client = order.input.content.client;
    if (client)
        order.input.records = readQuotedRecords(*client, order.input.at, stop);
    order.input.sources = readReportSources(order.sites, client, order.planFile, stop);
}

Result<QByteArray> reportBytes(const ReportOrder &order, ReportFormat format, const std::stop_token &stop)
{
    const Report report = caseReport(order.input, detailOf(format));
    if (format == ReportFormat::Html)
        return reportToHtml(report, order.pictures).toUtf8();
    if (format == ReportFormat::Markdown)
        return reportToMarkdown(report).toUtf8();
    const QByteArray pdf = reportToPdf(report, order.pictures, pageSizeOf(QLocale()), stop);
    if (pdf.isEmpty())
        return fail(ErrorCode::Cancelled, report.title);
    return pdf;
}

ExitCode writeReport(const CommandLine &line)
{
    auto opened = openCase(line);
    if (!opened)
        return failed(opened.error());
    for (const QString &remark : opened->remarks)
        printError(remark);
    ReportOrder order = orderOf(std::move(*opened));
    const auto format = reportFormat(line.report);
    Q_ASSERT(format); // the command line takes no other name
    if (detailOf(*format) == ReportDetail::Whole)
        order.pictures = drawReportPictures(order.input);
    readForReport(order);
    const auto bytes = reportBytes(order, *format);
    if (!bytes)
        return failed(bytes.error());
    if (const auto written = writeFile(line.report, *bytes); !written)
        return failed(written.error());
    return Done;
}

} // namespace ccm
