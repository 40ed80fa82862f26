// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cases/reportpictures.h"

#include "models/client/timeline.h"
#include "widgets/client/timelinepicture.h"
#include "widgets/common/paper.h"
#include "widgets/window/startschart.h"

#include <QBuffer>
#include <QImage>

namespace ccm {
namespace {

constexpr QSize ChartSize{1'000, 480};
constexpr int Doubled = 2; ///< pixels, so that it is sharp on paper
constexpr int TimelineWidth = 1'000;

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartOf(const PlanReport &report, StartsChart::Resolution resolution)
{
    StartsChart chart;
    chart.setPlan(report.plan);
    chart.showForecast(report.forecast, resolution);
    QImage image(ChartSize * Doubled, QImage::Format_RGB32);
    image.setDevicePixelRatio(Doubled);
    image.fill(Qt::white);
    chart.draw(image, ChartSize, paperPalette());
    return pngOf(image);
}

} // namespace

ReportPictures drawPlanPictures(const PlanReport &report)
{
    return {{StartsPicture, chartOf(report, StartsChart::Resolution::Hours)},
            {CompletionPicture, chartOf(report, StartsChart::Resolution::Days)}};
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
