// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/huecolors.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestHueColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void standsOutFromOrdinaryRows_data() { canBeRead_data(); }
    void standsOutFromOrdinaryRows();
    void tellsHuesApart();
    void takesAnyNumber();
    void knowsHighContrast();
    void givesNeighboursDistinctHues();
};

namespace {

/// WCAG 2.1, relative luminance and contrast ratio, written down once more: the program's own formula
/// is under test as well.
double luminance(const QColor &color)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QPalette paletteOn(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

void TestHueColors::canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << paletteOn(0xefefef, Qt::white, Qt::black);
    QTest::newRow("light grey") << paletteOn(0xe0e0e0, 0xf3f4f6, 0x1b1f24);
    QTest::newRow("dark") << paletteOn(0x303030, 0x1e1e1e, Qt::white);
    QTest::newRow("dark grey") << paletteOn(0x3a3f45, 0x2d3136, 0xe6e9ed);
    QTest::newRow("high contrast, black") << paletteOn(Qt::black, Qt::black, Qt::white);
    QTest::newRow("high contrast, white") << paletteOn(Qt::white, Qt::white, Qt::black);
}

void TestHueColors::canBeRead()
{
    QFETCH(const QPalette, palette);
    constexpr double LevelAA = 4.5;
    for (int hue = 0; hue < 360; hue += 10) {
        const HueColors colors = hueColors(hue, palette);
        QVERIFY2(contrast(colors.text, colors.background) >= LevelAA, qPrintable(QString::number(hue)));
        QVERIFY2(contrast(colors.mark, palette.color(QPalette::Base)) >= LevelAA,
                 qPrintable(QString::number(hue)));
        QVERIFY(
            std::abs(contrastRatio(colors.text, colors.background) - contrast(colors.text, colors.background))
            < 0.1);
    }
}

void TestHueColors::standsOutFromOrdinaryRows()
{
    QFETCH(const QPalette, palette);
    for (int hue = 0; hue < 360; hue += 10) {
        const QColor background = hueColors(hue, palette).background;
        const QColor base = palette.color(QPalette::Base);
        const int distance = std::abs(background.red() - base.red())
            + std::abs(background.green() - base.green()) + std::abs(background.blue() - base.blue());
        QVERIFY2(distance > 40, qPrintable(QString::number(hue)));
    }
}

void TestHueColors::tellsHuesApart()
{
    const QPalette palette = paletteOn(0xefefef, Qt::white, Qt::black);
    QSet<QRgb> backgrounds;
    for (int hue = 0; hue < 360; hue += 30)
        backgrounds.insert(hueColors(hue, palette).background.rgb());
    QCOMPARE(backgrounds.size(), 12);
}

void TestHueColors::takesAnyNumber()
{
    const QPalette palette = paletteOn(0xefefef, Qt::white, Qt::black);
    QCOMPARE(hueColors(370, palette).background, hueColors(10, palette).background);
    QCOMPARE(hueColors(-10, palette).background, hueColors(350, palette).background);
}

void TestHueColors::knowsHighContrast()
{
    QVERIFY(isHighContrast(paletteOn(Qt::black, Qt::black, Qt::white)));
    QVERIFY(isHighContrast(paletteOn(Qt::white, Qt::white, Qt::black)));
    QVERIFY(!isHighContrast(paletteOn(0xefefef, Qt::white, Qt::black)));
    QVERIFY(!isHighContrast(paletteOn(0x1e1e1e, 0x1e1e1e, Qt::white)));
}

void TestHueColors::givesNeighboursDistinctHues()
{
    for (int a = 0; a < 6; ++a) {
        for (int b = 0; b < a; ++b) {
            const int apart = std::abs(distinctHue(a) - distinctHue(b));
            QVERIFY(std::min(apart, 360 - apart) >= 25);
        }
    }
}

QTEST_MAIN(TestHueColors)
#include "tst_huecolors.moc"
