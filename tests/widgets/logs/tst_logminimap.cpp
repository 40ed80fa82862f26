// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logminimap.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogMinimap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThereIs();
    void leadsToAPlace();
    void showsAnErrorWiderThanAWarning();
    void showsASingleErrorAmongMany();
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

void TestLogMinimap::showsAnErrorWiderThanAWarning()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(20, 400);
    map.setVisibleRange(0, 0.02);
    map.setBuckets(
        {{}, {.worst = Severity::Warning}, {}, {.worst = Severity::Error}, {.hue = 100}, {}, {}, {}});
    const QImage image = map.grab().toImage();
    const auto middle = [](int bucket) { return bucket * 50 + 25; };
    const int warning = marked(image, middle(1), Qt::white);
    const int error = marked(image, middle(3), Qt::white);
    const int highlight = marked(image, middle(4), Qt::white);
    QCOMPARE(error, 20);
    QVERIFY(warning > highlight && warning < error);
    QVERIFY(highlight > 0);
    QCOMPARE(marked(image, middle(6), Qt::white), 0);
}

void TestLogMinimap::showsASingleErrorAmongMany()
{
    LogMinimap map;
    map.setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    map.resize(20, 400);
    map.setVisibleRange(0, 0.02);
    QList<MinimapBucket> buckets(100'000);
    for (MinimapBucket &bucket : buckets)
        bucket.worst = Severity::Warning;
    buckets[50'000].worst = Severity::Error;
    map.setBuckets(buckets);
    QCOMPARE(marked(map.grab().toImage(), 200, Qt::white), 20);
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
    QList<MinimapBucket> buckets(600);
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        buckets[i].worst = i % 97 == 5 ? Severity::Error : i % 31 == 3 ? Severity::Warning : Severity::Info;
        buckets[i].hue = i > 400 && i < 420 ? 280 : i % 120 == 60 ? 50 : -1;
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
