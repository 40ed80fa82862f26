// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"
#include "widgets/common/statuscolors.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using ccm::Status;

class TestStatusColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadOnEveryBackground_data();
    void canBeReadOnEveryBackground();
    void tellsDarkFromLight();
    void everyStatusHasAShapeOfItsOwn();
};

namespace {

/// Contrast ratio as WCAG 2.1 defines it, from relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QPalette paletteOn(const QColor &base, const QColor &text)
{
    QPalette palette(base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

void TestStatusColors::canBeReadOnEveryBackground_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");

    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("light grey") << QColor(0xf3f4f6) << QColor(0x1b1f24);
    QTest::newRow("dark grey") << QColor(0x22262b) << QColor(0xe6e9ed);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
}

void TestStatusColors::canBeReadOnEveryBackground()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    const QPalette palette = paletteOn(base, text);

    constexpr double LevelAA = 4.5;
    for (int value = 0; value <= static_cast<int>(Status::Muted); ++value) {
        const auto colors = ccm::statusColors(static_cast<Status>(value), palette);
        QVERIFY2(contrast(colors.text, base) >= LevelAA, qPrintable(QString::number(value)));
        QVERIFY2(contrast(colors.text, colors.background) >= LevelAA, qPrintable(QString::number(value)));
    }
}

void TestStatusColors::tellsDarkFromLight()
{
    QVERIFY(ccm::isDark(paletteOn(Qt::black, Qt::white)));
    QVERIFY(!ccm::isDark(paletteOn(Qt::white, Qt::black)));
}

void TestStatusColors::everyStatusHasAShapeOfItsOwn()
{
    QList<QImage> shapes;
    for (int value = 1; value <= static_cast<int>(Status::Muted); ++value) {
        const QIcon icon = ccm::statusIcon(static_cast<Status>(value), QPalette(Qt::white));
        // The alpha channel is the shape, whatever the colour.
        const QImage shape = icon.pixmap(32).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!shape.isNull());
        QVERIFY(!shapes.contains(shape));
        shapes.append(shape);
    }
    QVERIFY(ccm::statusIcon(Status::Neutral, QPalette(Qt::white)).isNull());
}

QTEST_MAIN(TestStatusColors)
#include "tst_statuscolors.moc"
