// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logminimap.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogMinimap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThereIs();
    void leadsToAPlace();
    void keepsTheKindsApart();
    void showsASingleErrorAmongMany_data();
    void showsASingleErrorAmongMany();
    void showsHowManyThereAre_data();
    void showsHowManyThereAre();
    void joinsWhatFallsOnOnePixel();
    void hidesNoErrorBehindHits();
    void showsWhatIsInView();
    void looksRight_data();
    void looksRight();
};

namespace {

QPalette paletteOn(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

/// How many pixels of a line differ from the ground, in the widget's own pixels.
int marked(const QImage &image, int y, const QColor &ground)
{
    const int scale = qRound(image.devicePixelRatio());
    int count = 0;
    for (int x = 0; x < image.width(); x += scale)
        count += image.pixelColor(x, y * scale) != ground ? 1 : 0;
    return count;
}

using Span = std::pair<int, int>;

/// First and last pixel of a line that differ from white; -1 and -1 where none does.
Span marksOf(const QImage &image, int y)
{
    Span span{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y) != Qt::white)
            span = {span.first < 0 ? x : span.first, x};
    }
    return span;
}

} // namespace

void TestLogMinimap::saysWhatThereIs()
{
    LogMinimap map;
    map.setTally(12, 1);
    // Without a translation loaded %n is replaced, the plural's form is not chosen.
    QCOMPARE(map.accessibleName(), u"Overview of the log: 12 error(s), 1 warning(s)"_s);
    map.setHits({0.5, 0.6});
    map.setBookmarks({0.1});
    QCOMPARE(map.toolTip(), u"12 error(s), 1 warning(s), 2 search hit(s), 1 bookmark(s)"_s);
}

void TestLogMinimap::leadsToAPlace()
{
    LogMinimap map;
    map.resize(14, 101);
    QSignalSpy wanted(&map, &LogMinimap::placeRequested);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(5, 25));
    QCOMPARE(wanted.takeFirst().at(0).toDouble(), 0.25);
    QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(5, 50));
    QMouseEvent move(QEvent::MouseMove, QPointF(5, 400), map.mapToGlobal(QPointF(5, 400)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&map, &move);
    QCOMPARE(wanted.last().at(0).toDouble(), 1.0); // not beyond
    QTest::mouseClick(&map, Qt::RightButton, {}, QPoint(5, 25));
    QCOMPARE(wanted.count(), 2);
}

void TestLogMinimap::keepsTheKindsApart()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(20, 400);
    map.setVisibleRange(0, 0.02);
    const OverviewBucket one{.rows = 1};
    map.setBuckets({one,
                    {.rows = 1, .warnings = 1},
                    one,
                    {.rows = 1, .errors = 1},
                    {.rows = 1, .highlighted = 1, .hue = 100},
                    one,
                    one,
                    one});
    map.setHits({0.6875});
    const QImage image = map.grab().toImage();
    const auto middle = [](int bucket) { return bucket * 50 + 25; };
    QCOMPARE(marksOf(image, middle(3)), (Span{0, 7}));
    QCOMPARE(marksOf(image, middle(1)), (Span{8, 11}));
    QCOMPARE(marksOf(image, middle(4)), (Span{12, 15}));
    QCOMPARE(marksOf(image, middle(5)), (Span{16, 19}));
    QCOMPARE(marked(image, middle(6), Qt::white), 0);
}

void TestLogMinimap::showsASingleErrorAmongMany_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<quint32>("warnings");

    QTest::newRow("light") << paletteOn(Qt::white, Qt::white, Qt::black) << 0U;
    QTest::newRow("dark") << paletteOn(0x303030, 0x1e1e1e, Qt::white) << 0U;
    QTest::newRow("among warnings") << paletteOn(Qt::white, Qt::white, Qt::black) << 1U;
}

/// Of 100,000 rows, as LogSummary joins them.
void TestLogMinimap::showsASingleErrorAmongMany()
{
    QFETCH(const QPalette, palette);
    QFETCH(const quint32, warnings);
    LogMinimap map;
    map.setPalette(palette);
    map.resize(20, 400);
    map.setVisibleRange(0, 0.02);
    QList<OverviewBucket> buckets(500, {.rows = 200, .warnings = warnings * 199});
    buckets[250].errors = 1;
    map.setBuckets(buckets);
    const QImage image = map.grab().toImage();
    const QColor error = image.pixelColor(0, 200);
    const QColor ground = palette.color(QPalette::Base);
    QVERIFY(image.pixelColor(1, 200) == error);
    QVERIFY2(std::abs(error.lightness() - ground.lightness()) > 40
                 || std::abs(error.red() - ground.green()) > 60,
             qPrintable(error.name()));
    QCOMPARE(image.pixelColor(0, 100), ground);
    QCOMPARE(image.pixelColor(0, 300), ground);
}

void TestLogMinimap::showsHowManyThereAre_data()
{
    QTest::addColumn<OverviewBucket>("few");
    QTest::addColumn<OverviewBucket>("many");

    QTest::newRow("errors") << OverviewBucket{.rows = 1000, .errors = 10}
                            << OverviewBucket{.rows = 1000, .errors = 500};
    QTest::newRow("warnings") << OverviewBucket{.rows = 1000, .warnings = 10}
                              << OverviewBucket{.rows = 1000, .warnings = 500};
    QTest::newRow("highlights") << OverviewBucket{.rows = 1000, .highlighted = 10, .hue = 100}
                                << OverviewBucket{.rows = 1000, .highlighted = 500, .hue = 100};
    QTest::newRow("one and a hundredth")
        << OverviewBucket{.rows = 100'000, .errors = 1} << OverviewBucket{.rows = 100'000, .errors = 1000};
}

/// Half a stretch of errors stands out from one in a hundred: by width, and by strength of the colour.
void TestLogMinimap::showsHowManyThereAre()
{
    QFETCH(const OverviewBucket, few);
    QFETCH(const OverviewBucket, many);
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(40, 400);
    map.setVisibleRange(0, 0.02);
    map.setBuckets({{.rows = 1000}, few, many, {.rows = 1000}});
    const QImage image = map.grab().toImage();
    const Span weak = marksOf(image, 150);
    const Span strong = marksOf(image, 250);
    QVERIFY(weak.second >= weak.first + 1); // two pixels at least
    QCOMPARE(strong.first, weak.first);
    QVERIFY2(strong.second > weak.second, qPrintable(QString::number(weak.second)));
    QVERIFY(image.pixelColor(strong.first, 250).lightness() < image.pixelColor(weak.first, 150).lightness());
}

void TestLogMinimap::joinsWhatFallsOnOnePixel()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(40, 100);
    map.setVisibleRange(0, 0.02);
    // One error in each stretch of a hundred rows, however finely it is told.
    QList<OverviewBucket> buckets(10'000, {.rows = 1});
    for (qsizetype i = 0; i < buckets.size(); i += 100)
        buckets[i].errors = 1;
    map.setBuckets(buckets);
    const Span fine = marksOf(map.grab().toImage(), 50);
    map.setBuckets(QList<OverviewBucket>(100, {.rows = 100, .errors = 1}));
    QCOMPARE(fine, marksOf(map.grab().toImage(), 50));
    QVERIFY(fine.second < 15); // the lane has 16
}

void TestLogMinimap::hidesNoErrorBehindHits()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(40, 100);
    map.setVisibleRange(0, 0.02);
    map.setBuckets(QList<OverviewBucket>(10, {.rows = 1, .errors = 1}));
    const QColor before = map.grab().toImage().pixelColor(12, 50);
    QList<double> everywhere;
    for (int i = 0; i < 100; ++i)
        everywhere.append(i / 100.0);
    map.setHits(everywhere);
    QCOMPARE(map.grab().toImage().pixelColor(12, 50), before);
}

void TestLogMinimap::showsWhatIsInView()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(20, 400);
    map.setVisibleRange(0.5, 0.6);
    QImage image = map.grab().toImage();
    QVERIFY(marked(image, 220, Qt::white) > 0);
    QCOMPARE(marked(image, 100, Qt::white), 0);
    // However small its share, it can be seen and lies within.
    map.setVisibleRange(0.999999, 1);
    image = map.grab().toImage();
    QVERIFY(marked(image, 397, Qt::white) > 0);
}

void TestLogMinimap::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << paletteOn(0xefefef, Qt::white, Qt::black);
    QTest::newRow("dark") << paletteOn(0x303030, 0x1e1e1e, Qt::white);
    QTest::newRow("high-contrast") << paletteOn(Qt::black, Qt::black, Qt::white);
}

void TestLogMinimap::looksRight()
{
    QFETCH(const QPalette, palette);
    LogMinimap map;
    map.setPalette(palette);
    map.resize(map.sizeHint().width(), 600);
    // A gibibyte with one error in a hundred rows, two hot spots and a quiet stretch with a single error.
    QList<OverviewBucket> buckets(600, {.rows = 10'000, .errors = 100, .warnings = 30});
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        OverviewBucket &bucket = buckets[i];
        if (i > 300 && i < 420)
            bucket = {.rows = 10'000, .errors = i == 350 ? 1U : 0U, .warnings = i % 31 == 3 ? 2U : 0U};
        if ((i > 100 && i < 110) || (i > 500 && i < 540))
            bucket.errors = 5'000;
        if (i > 400 && i < 420)
            bucket.highlighted = 3'000;
        else if (i % 120 == 60)
            bucket.highlighted = 1;
        bucket.hue = i > 400 && i < 420 ? 280 : i % 120 == 60 ? 50 : -1;
    }
    map.setBuckets(buckets);
    map.setHits({0.2, 0.25, 0.27, 0.8});
    map.setBookmarks({0.05, 0.55});
    map.setVisibleRange(0.4, 0.45);
    const QImage image = map.grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 8);
    if (const QString folder = qEnvironmentVariable("CCM_GRABS"); !folder.isEmpty())
        QVERIFY(image.save(
            QDir(folder).filePath(u"minimap-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

QTEST_MAIN(TestLogMinimap)
#include "tst_logminimap.moc"
