// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/reportpictures.h"

#include "models/client/timeline.h"
#include "widgets/client/timelinepicture.h"
#include "widgets/window/chartexport.h"
#include "widgets/window/startschart.h"

#include <QBuffer>

namespace ccm {
namespace {

using Series = StartsChart::Series;

constexpr QSize ChartSize{1'600, 800};
constexpr int TimelineWidth = 1'000;
constexpr int MostDaysByTheHour = 14; ///< more hours than these are a blur

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartOf(const PlanReport &report, std::initializer_list<Series> hidden)
{
    StartsChart chart;
    chart.setPlan(report.plan);
    chart.showForecast(report.forecast,
                       report.plan.days > MostDaysByTheHour ? StartsChart::Resolution::Days
                                                            : StartsChart::Resolution::Hours);
    for (const Series series : hidden)
        chart.setSeriesShown(series, false);
    return pngOf(chartImage(chart, ChartSize));
}

} // namespace

ReportPictures drawPlanPictures(const PlanReport &report)
{
    return {{StartsPicture, chartOf(report, {Series::Started, Series::Installed})},
            {CompletionPicture,
             chartOf(report, {Series::Starts, Series::Band, Series::Installs, Series::InstallBand})}};
}

ReportPictures drawReportPictures(const CaseReportInput &input)
{
    ReportPictures pictures;
    if (input.plan)
        pictures = drawPlanPictures(*input.plan);
    if (input.content.client) {
        const QImage image = timelineImage(timeline(input.content.client->state), TimelineWidth);
        if (!image.isNull())
            pictures.insert(TimelinePicture, pngOf(image));
    }
    return pictures;
}

} // namespace ccm
