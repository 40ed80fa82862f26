// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/chartexport.h"

#include "widgets/common/paper.h"
#include "widgets/window/chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct ChartFileText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ChartFile)
};

constexpr int UnitsPerInch = 96;

void writeSvg(Chart &chart, const QSize &size, QIODevice &device)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(UnitsPerInch);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(chart.accessibleName());
    chart.draw(svg, size, paperPalette());
}

void writePdf(Chart &chart, const QSize &size, QIODevice &device)
{
    constexpr double PointsPerUnit = 72.0 / UnitsPerInch;
    QPdfWriter pdf(&device);
    pdf.setResolution(UnitsPerInch);
    pdf.setPageSize(QPageSize(QSizeF(size) * PointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(chart.accessibleName());
    chart.draw(pdf, size, paperPalette());
}

} // namespace

std::optional<ChartFormat> chartFormat(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == "png"_L1)
        return ChartFormat::Png;
    if (end == "svg"_L1)
        return ChartFormat::Svg;
    if (end == "pdf"_L1)
        return ChartFormat::Pdf;
    return std::nullopt;
}

QString chartFileFilter()
{
    return QStringList{ChartFileText::tr("PNG picture (*.png)"), ChartFileText::tr("SVG drawing (*.svg)"),
                       ChartFileText::tr("PDF page (*.pdf)")}
        .join(";;"_L1);
}

QImage chartImage(Chart &chart, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    chart.draw(image, size, paperPalette());
    return image;
}

QByteArray pngBytes(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartBytes(Chart &chart, const QSize &size, ChartFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case ChartFormat::Png:
        return pngBytes(chartImage(chart, size));
    case ChartFormat::Svg:
        writeSvg(chart, size, buffer);
        break;
    case ChartFormat::Pdf:
        writePdf(chart, size, buffer);
        break;
    }
    return buffer.data();
}

Error notAChart(const QString &path)
{
    return {.code = ErrorCode::Unsupported,
            .source = path,
            .detail = ChartFileText::tr("A chart is saved as .png, .svg or .pdf; the name has to end so.")};
}

} // namespace ccm
