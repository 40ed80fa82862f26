// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/loghistogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestLogHistogram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatThereIsNothing();
    void tellsNumbersAndTimes();
    void selectsByDragging();
    void selectsByKeys();
    void clearsItsSelection();
    void keepsItsSelectionWhenTheLogGrows();
    void ignoresARangeElsewhere();
    void showsASingleError();
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] static QDateTime at(int hour, int minute)
    {
        return {QDate(2026, 11, 2), QTime(hour, minute), Qt::UTC};
    }
    [[nodiscard]] static TimelineBucket bucket(int hour, int minute, quint32 records, quint32 warnings = 0,
                                               quint32 errors = 0)
    {
        return {.start = at(hour, minute).toMSecsSinceEpoch(),
                .records = records,
                .warnings = warnings,
                .errors = errors};
    }
    /// The middle of one of the ten minutes that init() sets.
    [[nodiscard]] QPoint middle(int minute) const { return {2 + 100 * minute + 50, 20}; }

    std::unique_ptr<LogHistogram> m_histogram;
};

namespace {

constexpr qint64 MinuteMs = 60'000;

QPalette paletteOn(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

void TestLogHistogram::init()
{
    QLocale::setDefault(QLocale::c());
    m_histogram = std::make_unique<LogHistogram>();
    m_histogram->resize(1'004, 90); // ten minutes of 100 pixels
    // Nothing in the minutes 2 to 8.
    m_histogram->setBuckets({bucket(9, 0, 10, 2, 1), bucket(9, 1, 5), bucket(9, 9, 100, 0, 3)}, MinuteMs);
}

void TestLogHistogram::saysThatThereIsNothing()
{
    m_histogram->setBuckets({bucket(9, 0, 10)}, MinuteMs, 2);
    const QString outside = u"2 record(s) with times more than ten years off are not shown here."_s;
    QVERIFY(m_histogram->textAt(500).endsWith(outside));
    QVERIFY(m_histogram->accessibleDescription().endsWith(outside));
    m_histogram->setBuckets({}, MinuteMs);
    QCOMPARE(m_histogram->accessibleDescription(), u"No record has a time."_s);
    QVERIFY(m_histogram->textAt(500).isEmpty());
    QSignalSpy selected(m_histogram.get(), &LogHistogram::rangeSelected);
    QTest::mousePress(m_histogram.get(), Qt::LeftButton, {}, middle(2));
    QTest::mouseRelease(m_histogram.get(), Qt::LeftButton, {}, middle(5));
    QTest::keyClick(m_histogram.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_histogram.get(), Qt::Key_Return);
    QCOMPARE(selected.count(), 0);
    (void)m_histogram->grab();
}

void TestLogHistogram::tellsNumbersAndTimes()
{
    const QString day = u"2026-11-02"_s;
    QCOMPARE(m_histogram->textAt(middle(0).x()),
             u"%1, 09:00:00 to 09:01:00: 10 record(s), 2 warning(s), 1 error(s)"_s.arg(day));
    QCOMPARE(m_histogram->textAt(middle(5).x()),
             u"%1, 09:05:00 to 09:06:00: 0 record(s), 0 warning(s), 0 error(s)"_s.arg(day));
    QVERIFY(m_histogram->textAt(0).isEmpty());
    QVERIFY(m_histogram->accessibleDescription().contains(u"115 record(s), 2 warning(s), 4 error(s)"));
}

void TestLogHistogram::selectsByDragging()
{
    QSignalSpy selected(m_histogram.get(), &LogHistogram::rangeSelected);
    QTest::mousePress(m_histogram.get(), Qt::LeftButton, {}, middle(4));
    QTest::mouseMove(m_histogram.get(), middle(1));
    QTest::mouseRelease(m_histogram.get(), Qt::LeftButton, {}, middle(1));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first().at(0).toDateTime(), at(9, 1));
    QCOMPARE(selected.first().at(1).toDateTime(), at(9, 5));
    QTest::mouseDClick(m_histogram.get(), Qt::LeftButton, {}, middle(9));
    QCOMPARE(selected.last().at(0).toDateTime(), at(9, 9));
    QCOMPARE(selected.last().at(1).toDateTime(), at(9, 10));
}

void TestLogHistogram::selectsByKeys()
{
    QSignalSpy selected(m_histogram.get(), &LogHistogram::rangeSelected);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_histogram.get(), Qt::Key_Right);
    QVERIFY(m_histogram->accessibleDescription().contains(u"09:02:00 to 09:03:00"));
    QCOMPARE(selected.count(), 0);
    QTest::keyClick(m_histogram.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_histogram.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected.last().at(0).toDateTime(), at(9, 2));
    QCOMPARE(selected.last().at(1).toDateTime(), at(9, 5));
    QTest::keyClick(m_histogram.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(selected.last().at(0).toDateTime(), at(9, 0));
    QCOMPARE(selected.last().at(1).toDateTime(), at(9, 3));
    QTest::keyClick(m_histogram.get(), Qt::Key_End);
    QTest::keyClick(m_histogram.get(), Qt::Key_Return);
    QCOMPARE(selected.last().at(0).toDateTime(), at(9, 9));
}

void TestLogHistogram::clearsItsSelection()
{
    QSignalSpy cleared(m_histogram.get(), &LogHistogram::rangeCleared);
    m_histogram->setSelectedRange(at(9, 1), at(9, 3));
    QTest::keyClick(m_histogram.get(), Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_histogram->selectedRange().first.isValid());
    QTest::keyClick(m_histogram.get(), Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    m_histogram->setSelectedRange(at(9, 1), at(9, 3));
    QTest::mouseClick(m_histogram.get(), Qt::LeftButton, {}, middle(7));
    QCOMPARE(cleared.count(), 2);
}

void TestLogHistogram::keepsItsSelectionWhenTheLogGrows()
{
    m_histogram->setSelectedRange(at(9, 1), at(9, 3));
    m_histogram->setBuckets({bucket(8, 0, 1), bucket(9, 1, 5), bucket(10, 0, 7)}, MinuteMs);
    QCOMPARE(m_histogram->selectedRange(), std::pair(at(9, 1), at(9, 3)));
}

void TestLogHistogram::ignoresARangeElsewhere()
{
    m_histogram->setSelectedRange({}, {});
    QVERIFY(!m_histogram->selectedRange().first.isValid());
    m_histogram->setSelectedRange(at(9, 3), at(9, 3));
    QVERIFY(!m_histogram->selectedRange().first.isValid());
}

void TestLogHistogram::showsASingleError()
{
    m_histogram->setPalette(paletteOn(Qt::white, Qt::white, Qt::black));
    m_histogram->setBuckets({bucket(9, 0, 1'000'000), bucket(9, 1, 1'000'000, 0, 1)}, MinuteMs);
    const QImage image = m_histogram->grab().toImage();
    const int foot = m_histogram->height() - m_histogram->fontMetrics().height() - 4;
    const auto color = [&](int x) { return image.pixelColor(QPoint(x, foot) * image.devicePixelRatio()); };
    QVERIFY(color(700) != color(300));
}

void TestLogHistogram::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("width");
    QTest::addColumn<QLocale>("locale");

    const QPalette light = paletteOn(0xefefef, Qt::white, Qt::black);
    QTest::newRow("light") << light << 1'000 << QLocale(u"de_DE"_s);
    QTest::newRow("dark") << paletteOn(0x303030, 0x1e1e1e, Qt::white) << 1'000 << QLocale(u"en_US"_s);
    QTest::newRow("high-contrast") << paletteOn(Qt::black, Qt::black, Qt::white) << 1'000
                                   << QLocale(u"de_DE"_s);
    QTest::newRow("narrow") << light << 300 << QLocale(u"de_DE"_s);
}

void TestLogHistogram::looksRight()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, width);
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    m_histogram->setPalette(palette);
    m_histogram->resize(width, m_histogram->sizeHint().height());
    QList<TimelineBucket> buckets;
    for (quint32 i = 0; i < 900; ++i) {
        const quint32 records = (i * 7919 + i * i * 31) % 60 + (i > 500 && i < 560 ? 90 : 0);
        if (i % 11 != 0)
            buckets.append({.start = at(7, 0).toMSecsSinceEpoch() + qint64{i} * 5 * MinuteMs,
                            .records = records + 10,
                            .warnings = i % 40 == 3 ? 9U : 0U,
                            .errors = i % 90 == 7    ? 1U
                                : i > 520 && i < 530 ? 40U
                                                     : 0U});
    }
    m_histogram->setBuckets(buckets, 5 * MinuteMs);
    m_histogram->setSelectedRange(at(20, 0), at(23, 0));
    const QImage image = m_histogram->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 8);
    if (const QString folder = qEnvironmentVariable("CCM_GRABS"); !folder.isEmpty())
        QVERIFY(image.save(
            QDir(folder).filePath(u"histogram-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

QTEST_MAIN(TestLogHistogram)
#include "tst_loghistogram.moc"
