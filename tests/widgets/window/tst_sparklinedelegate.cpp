// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plantablemodels.h"
#include "tests/widgets/window/charttesting.h"
#include "widgets/common/statuscolors.h"
#include "widgets/window/sparklinedelegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace ccm;
using namespace ccm::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 400;
constexpr int Height = 24;

LinkLoad load(const QList<double> &hours, double limit)
{
    return {.name = u"Branch"_s, .limitMbit = limit, .mbitPerHour = hours};
}

QImage painted(const QStyledItemDelegate &delegate, const QModelIndex &index, const QPalette &palette,
               bool isSelected = false)
{
    QImage image(Width, Height, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, isSelected);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

/// Where colour stands, from left to right.
QList<int> columnsOf(const QImage &image, const QColor &color)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

} // namespace

class TestSparklineDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsLoadAndExcess_data();
    void drawsLoadAndExcess();
    void keepsASinglePeak();
    void drawsOnlyTheHoursToBeShown();
    void isReadableWhenSelected();
    void asksForMoreRoom();
    void leavesOtherCellsAlone();
    void takesNoHours();
};

void TestSparklineDelegate::drawsLoadAndExcess_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestSparklineDelegate::drawsLoadAndExcess()
{
    QFETCH(QPalette, palette);
    LinkTableModel model;
    model.setRows({load({4.0, 0.0, 16.0, 4.0}, 8.0)});
    const SparklineDelegate delegate;
    const QImage image = painted(delegate, model.index(0, LinkTableModel::Mean), palette);
    const QList<int> within = columnsOf(image, statusColors(Status::Notice, palette).text);
    const QList<int> above = columnsOf(image, statusColors(Status::Bad, palette).text);
    QVERIFY(!above.isEmpty());
    // The third quarter is above, the second is empty.
    const int from = within.first();
    const double quarter = (within.last() - from + 1) / 4.0;
    QVERIFY(std::abs(above.first() - (from + 2 * quarter)) <= 2);
    QVERIFY(std::abs(above.last() - (from + 3 * quarter)) <= 2);
    QVERIFY(!within.contains(qRound(from + 1.5 * quarter)));
    QVERIFY(!columnsOf(image, statusColors(Status::Warning, palette).text).isEmpty()); // the limit
}

void TestSparklineDelegate::keepsASinglePeak()
{
    QList<double> hours(2'000, 1.0); // more than there are pixels
    hours[1'003] = 20.0;
    LinkTableModel model;
    model.setRows({load(hours, 8.0)});
    const QImage image = painted(SparklineDelegate(), model.index(0, LinkTableModel::Mean), lightPalette());
    QCOMPARE(columnsOf(image, statusColors(Status::Bad, lightPalette()).text).size(), 1);
}

void TestSparklineDelegate::drawsOnlyTheHoursToBeShown()
{
    LinkTableModel model;
    model.setRows({load({4.0, 4.0, 0.0, 16.0}, 8.0)});
    SparklineDelegate delegate;
    delegate.setShownHours(2);
    const QImage image = painted(delegate, model.index(0, LinkTableModel::Mean), lightPalette());
    QVERIFY(columnsOf(image, statusColors(Status::Bad, lightPalette()).text).isEmpty());
    delegate.setShownHours(400); // more than there are
    QVERIFY(!columnsOf(painted(delegate, model.index(0, LinkTableModel::Mean), lightPalette()),
                       statusColors(Status::Bad, lightPalette()).text)
                 .isEmpty());
}

void TestSparklineDelegate::isReadableWhenSelected()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Highlight, QColor(0x10, 0x40, 0x90));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    LinkTableModel model;
    model.setRows({load({4.0, 0.0, 16.0}, 8.0)});
    const QImage image = painted(SparklineDelegate(), model.index(0, LinkTableModel::Mean), palette, true);
    QVERIFY(columnsOf(image, Qt::white).size() > 50);
    QVERIFY(columnsOf(image, statusColors(Status::Notice, palette).text).isEmpty());
}

void TestSparklineDelegate::asksForMoreRoom()
{
    LinkTableModel model;
    model.setRows({load({4.0}, 8.0)});
    const QModelIndex index = model.index(0, LinkTableModel::Mean);
    QStyleOptionViewItem option;
    QVERIFY(SparklineDelegate().sizeHint(option, index).width()
            > StatusDelegate().sizeHint(option, index).width());
}

void TestSparklineDelegate::leavesOtherCellsAlone()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"no load"_s);
    QCOMPARE(painted(SparklineDelegate(), model.index(0, 0), lightPalette()),
             painted(StatusDelegate(), model.index(0, 0), lightPalette()));
}

void TestSparklineDelegate::takesNoHours()
{
    LinkTableModel model;
    model.setRows({load({}, 0.0)});
    QVERIFY(columnsOf(painted(SparklineDelegate(), model.index(0, LinkTableModel::Mean), lightPalette()),
                      statusColors(Status::Notice, lightPalette()).text)
                .isEmpty());
}

QTEST_MAIN(TestSparklineDelegate)

#include "tst_sparklinedelegate.moc"
