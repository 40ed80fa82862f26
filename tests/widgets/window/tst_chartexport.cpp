// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "tests/widgets/window/charttesting.h"
#include "widgets/window/chartexport.h"
#include "widgets/window/heatmap.h"
#include "widgets/window/loadchart.h"
#include "widgets/window/startschart.h"
#include "widgets/window/tradeoffchart.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

const QSize Size(800, 400);

std::unique_ptr<Chart> chartNamed(const QString &name)
{
    Plan plan = evenPlan(7, 10'000);
    plan.sites = {{.name = u"Branch"_s, .linkMbitPerSecond = 20.0}};
    plan.fleet.first().site = u"Branch"_s;
    const Forecast forecast = ccm::forecast(plan);
    if (name == "starts"_L1) {
        auto chart = std::make_unique<StartsChart>();
        chart->showForecast(forecast, StartsChart::Resolution::Hours);
        return chart;
    }
    if (name == "load"_L1) {
        auto chart = std::make_unique<LoadChart>();
        chart->showLoad(forecast.links.first(), forecast);
        return chart;
    }
    if (name == "days"_L1) {
        auto chart = std::make_unique<TradeoffChart>();
        chart->setFigures(compareDays(plan, {1, 2, 3}), 2, 0.95);
        return chart;
    }
    auto chart = std::make_unique<HeatMap>();
    chart->showForecast(forecast);
    return chart;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void isDarkOnLightWhateverTheTheme();
    void leavesTheCursorOut();
    void leavesTheChartAsItWas();
    void takesAChartThatWasNeverShown();
    void takesTheFormatFromTheName();
};

void TestChartExport::writesEachFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"starts", "load", "days", "heat"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChartExport::writesEachFormat()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const auto chart = chartNamed(name);
    for (const QString &end : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"chart."_s + end);
        QVERIFY(ccm::writeFile(path, chartBytes(*chart, Size, *chartFormat(path))));
    }

    const QImage image(folder.filePath(u"chart.png"_s));
    QCOMPARE(image.size(), Size);
    QVERIFY(colorsIn(image) > 10);

    QXmlStreamReader svg(contentOf(folder.filePath(u"chart.svg"_s)));
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.name(), u"svg"_s);
    QCOMPARE(svg.attributes().value(u"viewBox"_s), u"0 0 800 400"_s);
    int texts = 0;
    while (!svg.atEnd())
        texts += svg.readNext() == QXmlStreamReader::StartElement && svg.name() == "text"_L1 ? 1 : 0;
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(texts > 10);

    const QByteArray pdf = contentOf(folder.filePath(u"chart.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    const QRegularExpression page(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto box = page.match(QString::fromLatin1(pdf));
    QCOMPARE(qRound(box.captured(1).toDouble()), 600); // points of 1/72 inch
    QCOMPARE(qRound(box.captured(2).toDouble()), 300);
}

void TestChartExport::isDarkOnLightWhateverTheTheme()
{
    for (const QString &name : {u"starts"_s, u"load"_s, u"days"_s, u"heat"_s}) {
        const auto chart = chartNamed(name);
        const QImage light = chartImage(*chart, Size);
        chart->setPalette(darkPalette());
        const QImage dark = chartImage(*chart, Size);
        QCOMPARE(dark.pixelColor(2, Size.height() - 2), QColor(Qt::white));
        QCOMPARE(dark, light);
        QCOMPARE(pictureOf(*chart).pixelColor(chart->rect().bottomLeft() + QPoint(4, -4)),
                 darkPalette().color(QPalette::Base)); // as it was itself
    }
}

void TestChartExport::leavesTheCursorOut()
{
    const auto chart = chartNamed(u"starts"_s);
    const QImage without = chartImage(*chart, Size);
    static_cast<StartsChart &>(*chart).setCurrentMoment(berlin(QDate(2026, 12, 2), 9));
    QCOMPARE(chartImage(*chart, Size), without);
    const auto map = chartNamed(u"heat"_s);
    const QImage plain = chartImage(*map, Size);
    static_cast<HeatMap &>(*map).setCurrentHour(berlin(QDate(2026, 12, 2), 9));
    QCOMPARE(chartImage(*map, Size), plain);
}

void TestChartExport::leavesTheChartAsItWas()
{
    for (const QString &name : {u"starts"_s, u"load"_s, u"days"_s, u"heat"_s}) {
        const auto chart = chartNamed(name);
        chart->resize(500, 300);
        const QImage before = pictureOf(*chart);
        for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf})
            QVERIFY(!chartBytes(*chart, Size, format).isEmpty());
        QCOMPARE(pictureOf(*chart), before);
    }
}

void TestChartExport::takesAChartThatWasNeverShown()
{
    StartsChart starts;
    HeatMap heat;
    LoadChart load;
    TradeoffChart days;
    for (Chart *chart : {static_cast<Chart *>(&starts), static_cast<Chart *>(&heat),
                         static_cast<Chart *>(&load), static_cast<Chart *>(&days)})
        QCOMPARE(chartImage(*chart, QSize(3'000, 2'000)).size(), QSize(3'000, 2'000));
}

void TestChartExport::takesTheFormatFromTheName()
{
    QCOMPARE(chartFormat(u"a/b.png"_s), ChartFormat::Png);
    QCOMPARE(chartFormat(u"a.b.SVG"_s), ChartFormat::Svg);
    QCOMPARE(chartFormat(u"starts.Pdf"_s), ChartFormat::Pdf);
    for (const QString &name : {u"chart"_s, u"chart.jpg"_s, u"png"_s, QString()})
        QVERIFY(!chartFormat(name));
    const Error error = notAChart(u"chart.jpg"_s);
    QCOMPARE(error.code, ErrorCode::Unsupported);
    QCOMPARE(error.source, u"chart.jpg"_s);
    QVERIFY(error.detail.contains(u".png, .svg or .pdf"_s));
    for (const QString &end : {u"*.png"_s, u"*.svg"_s, u"*.pdf"_s})
        QVERIFY(chartFileFilter().contains(end));
}

QTEST_MAIN(TestChartExport)

#include "tst_chartexport.moc"
