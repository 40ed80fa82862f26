// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logpanetester.h"
#include "widgets/logs/loghistogram.h"

#include <QApplication>
#include <QMainWindow>
#include <QProgressBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    return palette;
}

/// Texts as long as those of other languages.
class LongTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 2 / 5 + 1, u'e');
    }
};

/// What happens to a pane before it is looked at.
using Prepare = void (*)(LogPaneTester &test);

void search(LogPaneTester &test)
{
    test.pane.openFind();
    test.child<QLineEdit>("findLine").setText(u"policy"_s);
}

void filterWrongly(LogPaneTester &test)
{
    test.mode().setCurrentIndex(1);
    test.line().setText(u"policy (one|two"_s);
}

void showRaw(LogPaneTester &test)
{
    test.child<QTabBar>("textViews").setCurrentIndex(2);
}

void bookmark(LogPaneTester &test)
{
    for (const int row : {3, 8, 100}) {
        test.view().showRow(row);
        test.trigger("bookmark");
        test.model.setBookmark(row, u"ask the network team"_s);
    }
    test.select(3, 8);
}

void showContext(LogPaneTester &test)
{
    test.model.setContext(3);
    test.severity().setCurrentIndex(3);
}

void wrap(LogPaneTester &test)
{
    test.trigger("wrap");
    test.view().setTopRow(0);
}

void rollOver(LogPaneTester &test)
{
    test.logs[0].beginPart(QDateTime(QDate(2024, 1, 2), QTime(15, 5), Qt::UTC));
    test.add(0, LogPaneTester::records(4, 300));
    QTRY_COMPARE(test.model.rowCount(), 204);
    test.view().setTopRow(203);
}

void chooseTime(LogPaneTester &test)
{
    auto &histogram = test.child<LogHistogram>("logHistogram");
    const QDateTime ten(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC);
    QTRY_VERIFY(histogram.isVisible());
    histogram.setSelectedRange(ten.addSecs(20), ten.addSecs(90));
    const auto [from, to] = histogram.selectedRange();
    Q_EMIT histogram.rangeSelected(from, to);
}

QByteArray longRecords()
{
    QByteArray bytes;
    for (int i = 0; i < 200; ++i) {
        const QByteArray type = i % 50 == 10 ? "3" : i % 50 == 20 ? "2" : i % 3 == 0 ? "0" : "1";
        QByteArray message = "Evaluating policy " + QByteArray::number(i)
            + " of the assignment {0B1C2D3E-0000-4000-8000-000000000001} for this computer";
        if (i % 7 == 0)
            message +=
                QByteArray(", which takes a sentence that is longer than the window is wide").repeated(3);
        if (i % 50 == 10)
            message = "Failed to download the file; error 0x80070002, error code 1603.\r\nTry again.";
        bytes += line(i, message, 300, type);
    }
    return bytes;
}

} // namespace

class TestLogLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
};

void TestLogLooks::looksRight_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isLong");
    const QSize small(1024, 660);
    const Prepare nothing = [](LogPaneTester &) { };
    QTest::newRow("light") << nothing << small << false << false;
    QTest::newRow("dark") << nothing << small << true << false;
    QTest::newRow("wide") << nothing << QSize(1280, 760) << false << false;
    QTest::newRow("filter-problem") << Prepare(filterWrongly) << small << false << false;
    QTest::newRow("filter-problem-dark") << Prepare(filterWrongly) << small << true << false;
    QTest::newRow("find") << Prepare(search) << small << false << false;
    QTest::newRow("raw") << Prepare(showRaw) << small << false << false;
    QTest::newRow("bookmarks") << Prepare(bookmark) << small << false << false;
    QTest::newRow("context") << Prepare(showContext) << small << false << false;
    QTest::newRow("wrapped") << Prepare(wrap) << small << true << false;
    QTest::newRow("seam") << Prepare(rollOver) << small << false << false;
    QTest::newRow("long-texts") << nothing << small << false << true;
    QTest::newRow("long-texts-time") << Prepare(chooseTime) << small << false << true;
    QTest::newRow("time") << Prepare(chooseTime) << small << false << false;
}

void TestLogLooks::looksRight()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isLong);
    LongTexts texts;
    if (isLong)
        QCoreApplication::installTranslator(&texts);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(isDark ? darkPalette() : QPalette(QColor(0xef, 0xef, 0xef)));
    {
        LogPaneTester test;
        test.pane.resize(size);
        test.open({u"CcmExec.log"_s, u"PolicyAgent.log"_s});
        test.add(0, longRecords());
        QTRY_COMPARE(test.model.rowCount(), 200);
        test.view().showRow(10);
        prepare(test);
        QTRY_VERIFY(!test.model.isFiltering());
        QTRY_VERIFY(test.child<LogHistogram>("logHistogram").isVisible());
        QCoreApplication::processEvents();
        const QImage image = test.pane.grab().toImage();
        if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(image.save(folder + u"/logpane-"_s + QLatin1String(QTest::currentDataTag()) + u".png"_s));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 30);
        QCOMPARE(test.pane.size(), size); // nothing in it asks for more
        QVERIFY(test.pane.minimumSizeHint().width() <= 1024);
        QVERIFY(test.pane.minimumSizeHint().height() <= 660);
        // All that the tool bar holds is in it, and not behind its arrow.
        for (QAction *action : test.pane.findChild<QToolBar *>()->actions()) {
            const QWidget *widget = test.pane.findChild<QToolBar *>()->widgetForAction(action);
            QVERIFY2(!action->isVisible() || widget->isVisible(), qPrintable(widget->objectName()));
        }
        QVERIFY(test.line().width() >= test.line().fontMetrics().averageCharWidth() * 20);
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestLogLooks)
#include "tst_loglooks.moc"
