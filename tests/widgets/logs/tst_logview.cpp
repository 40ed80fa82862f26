// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedrows.h"
#include "widgets/common/chosenwidths.h"
#include "widgets/common/huecolors.h"
#include "widgets/logs/logheader.h"
#include "widgets/logs/logview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

constexpr int TenMillion = 10'000'000;

QPalette lightPalette()
{
    return {Qt::black, QColor(0xefefef), Qt::white, QColor(0xcacaca), QColor(0x9f9f9f),
            Qt::black, Qt::white,        Qt::white, QColor(0xefefef)};
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// Everything a row can be, within the first screen.
void decorate(qint64 serial, LogRowContent &content)
{
    switch (serial) {
    case 2:
        content.isBookmarked = true;
        content.note = u"Ask the network team"_s;
        break;
    case 3:
        content.hue = 280;
        break;
    case 4:
        content.spans = {{0, 6, 50}, {10, 12, 190}};
        break;
    case 5:
        content.message = u"\nThe task sequence failed:\r\n    exit code 1603\r\n    at step 'Install'"_s;
        break;
    case 6:
        content.seam = u"Rolled over at 2026-11-02 08:00:00.822"_s;
        break;
    case 7:
    case 8:
        content.isContext = true;
        break;
    case 9:
        content.isLoaded = false;
        content.message.clear();
        break;
    case 11:
        content.hue = 120;
        content.severity = Severity::Error;
        content.level = u"Error"_s;
        break;
    case 12:
        content.flags = RecordFlag::Pending;
        content.level = u"Info, unfinished"_s;
        break;
    case 18:
        content.message = u"<b>not bold</b> "_s + u"very long "_s.repeated(400);
        break;
    default:
        break;
    }
}

int distinctColors(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

class TestLogView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void looksOnlyAtWhatItShows();
    void followsTheEnd();
    void followsUntilTheUserLooksUp();
    void followsAgainAtTheEnd();
    void countsUnseenRows();
    void togglesFollowingWithF();
    void staysWhereItIsWhenRowsComeAbove_data();
    void staysWhereItIsWhenRowsComeAbove();
    void staysWhereItIsWhenRowsGoAbove();
    void showsTheEndWhenItsRowsGo();
    void forgetsEverythingOnReset();
    void showsARowInTheMiddle();
    void showsARowInTheMiddleWhenItIsShownItself();
    void movesByKeys();
    void extendsWithShift();
    void togglesWithControl();
    void selectsAllAtOnce();
    void selectsByDragging();
    void keepsTheSelectionWithItsRecords();
    void scrollsByWheel();
    void scrollsLongTextIntoView();
    void wrapsRowsOfSeveralLines();
    void scrollsThroughARecordTallerThanTheView();
    void endsWithTheLastLineWhenWrapped();
    void putsSeamsAboveRows();
    void showsTextAsSoonAsItIsLoaded();
    void copiesRowsInOneOrderOfColumns();
    void leavesCopyingToOthersWhereTextIsMissing();
    void showsWhatIsCutInAToolTip();
    void opensARow();
    void asksForAContextMenu();
    void hidesAndRestoresColumns();
    void refusesAForeignState_data();
    void refusesAForeignState();
    void neverHidesTheText();
    void keepsItsColumnsWhenTheLogIsAnother();
    void givesTheTextAtLeastHalf();
    void isATableToAssistiveTechnology();
    void tellsAssistiveTechnologyOfTheCurrentRow();
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] bool isAtEnd() { return m_view->visibleRows().last == m_model->rowCount() - 1; }
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, m_view->rowRect(row).center());
    }
    void show(int rows)
    {
        m_model->reset(rows);
        m_view->setFollowing(false);
        m_view->setTopRow(0);
    }

    std::unique_ptr<GeneratedRows> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<LogView> m_view;
};

void TestLogView::init()
{
    m_model = std::make_unique<GeneratedRows>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_view = std::make_unique<LogView>(*m_model);
    m_view->resize(1000, 500);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestLogView::cleanup()
{
    m_view.reset();
    m_tester.reset();
    m_model.reset();
}

void TestLogView::looksOnlyAtWhatItShows()
{
    m_tester.reset(); // it asks as well
    m_model->reset(TenMillion);
    (void)m_view->grab();
    const int shown = static_cast<int>(m_view->visibleRows().count());
    QVERIFY(shown > 10);
    QVERIFY2(m_model->asked < 4 * shown, qPrintable(QString::number(m_model->asked)));

    m_view->setTopRow(5'000'000);
    m_model->asked = 0;
    for (int i = 0; i < 10; ++i) {
        m_view->setTopRow(5'000'000 + i);
        (void)m_view->grab();
    }
    // What stays in view is not asked for again.
    QVERIFY2(m_model->asked <= shown + 20, qPrintable(QString::number(m_model->asked)));
}

void TestLogView::followsTheEnd()
{
    m_model->append(1'000);
    QVERIFY(isAtEnd());
    m_model->append(1'000);
    QVERIFY(isAtEnd());
    QCOMPARE(bar()->value(), bar()->maximum());
    // The last row stands whole, at the bottom.
    QCOMPARE(m_view->rowRect(1'999).bottom(), m_view->viewport()->height() - 1);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::followsUntilTheUserLooksUp()
{
    m_model->append(1'000);
    (void)m_view->visibleRows();
    QSignalSpy following(m_view.get(), &LogView::followingChanged);
    bar()->setValue(300);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(following.count(), 1);
    m_model->append(1'000);
    QCOMPARE(m_view->visibleRows().first, 300);

    m_view->setFollowing(true);
    (void)m_view->visibleRows();
    click(m_view->visibleRows().first + 3);
    QVERIFY(!m_view->isFollowing()); // whoever reads a record does not want it to run away
    m_view->setFollowing(true);
    (void)m_view->visibleRows();
    click(m_view->visibleRows().last);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::followsAgainAtTheEnd()
{
    show(1'000);
    bar()->setValue(bar()->maximum());
    QVERIFY(m_view->isFollowing());
    QVERIFY(isAtEnd());
    bar()->setValue(0);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(m_view->currentRow(), 999);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(m_view->currentRow(), 0);
}

void TestLogView::countsUnseenRows()
{
    m_model->append(1'000);
    m_view->setTopRow(10);
    QSignalSpy unseen(m_view.get(), &LogView::unseenRowsChanged);
    m_model->append(7);
    m_model->append(5);
    QCOMPARE(m_view->unseenRows(), 12);
    m_model->prepend(100); // history, nothing new
    QCOMPARE(m_view->unseenRows(), 12);
    m_view->setCountingUnseen(false);
    m_model->append(5);
    QCOMPARE(m_view->unseenRows(), 12);
    m_view->setFollowing(true);
    QCOMPARE(m_view->unseenRows(), 0);
    QCOMPARE(unseen.count(), 3);
}

void TestLogView::togglesFollowingWithF()
{
    m_model->append(1'000);
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QVERIFY(!m_view->isFollowing());
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QVERIFY(m_view->isFollowing());
}

void TestLogView::staysWhereItIsWhenRowsComeAbove_data()
{
    QTest::addColumn<int>("rows");

    QTest::newRow("one") << 1;
    QTest::newRow("millions at once") << 5'000'000;
}

void TestLogView::staysWhereItIsWhenRowsComeAbove()
{
    QFETCH(const int, rows);
    m_tester.reset(); // slow with millions
    show(1'000);
    m_view->setTopRow(400);
    click(405);
    const qint64 top = m_model->serial(m_view->topRow());
    const QRect before = m_view->rowRect(405);
    m_model->asked = 0;

    m_model->prepend(rows);

    QCOMPARE(m_model->serial(m_view->visibleRows().first), top);
    QCOMPARE(m_view->currentRow(), 405 + rows);
    QVERIFY(m_view->selectedRows().contains(405 + rows));
    QCOMPARE(m_view->rowRect(405 + rows), before);
    QVERIFY(m_model->asked < 200);
}

void TestLogView::staysWhereItIsWhenRowsGoAbove()
{
    show(1'000);
    m_view->setTopRow(400);
    click(405);
    const qint64 top = m_model->serial(m_view->topRow());
    m_model->removeFirst(100);
    QCOMPARE(m_model->serial(m_view->visibleRows().first), top);
    QCOMPARE(m_view->currentRow(), 305);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{305, 305}}));

    QSignalSpy selection(m_view.get(), &LogView::selectionChanged);
    m_model->removeFirst(850);
    QVERIFY(m_view->selectedRows().isEmpty());
    QCOMPARE(selection.count(), 1);
    QVERIFY(m_view->currentRow() < m_model->rowCount());
}

void TestLogView::showsTheEndWhenItsRowsGo()
{
    show(1'000);
    m_view->setTopRow(990);
    m_model->reset(0);
    QCOMPARE(m_view->visibleRows().count(), 0);
    (void)m_view->grab();
    m_model->append(3);
    QCOMPARE(m_view->visibleRows(), (RowRange{0, 2}));
}

void TestLogView::forgetsEverythingOnReset()
{
    show(1'000);
    m_view->showRow(500);
    QSignalSpy current(m_view.get(), &LogView::currentChanged);
    QSignalSpy selection(m_view.get(), &LogView::selectionChanged);
    m_model->reset(2'000);
    QCOMPARE(m_view->currentRow(), -1);
    QVERIFY(m_view->selectedRows().isEmpty());
    QCOMPARE(m_view->visibleRows().first, 0);
    QCOMPARE(current.count(), 1);
    QCOMPARE(selection.count(), 1);

    // The owner restores what it wants.
    m_view->setCurrentRow(700);
    RowSelection rows;
    rows.select({690, 5'000});
    m_view->setSelectedRows(rows);
    m_view->setTopRow(680);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{690, 1'999}}));
    QCOMPARE(m_view->topRow(), 680);
    m_view->setCurrentRow(2'000);
    QCOMPARE(m_view->currentRow(), -1);
}

void TestLogView::showsARowInTheMiddle()
{
    show(1'000);
    QSignalSpy current(m_view.get(), &LogView::currentChanged);
    m_view->showRow(500);
    const int middle = m_view->rowRect(500).center().y();
    QVERIFY(std::abs(middle - m_view->viewport()->height() / 2) <= m_view->rowRect(500).height());
    QCOMPARE(current.count(), 1);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{500, 500}}));
    m_view->showRow(0);
    QCOMPARE(m_view->topRow(), 0);
    m_view->showRow(999);
    QVERIFY(isAtEnd());
    m_view->showRow(1'000);
    QCOMPARE(m_view->currentRow(), 999);
}

void TestLogView::showsARowInTheMiddleWhenItIsShownItself()
{
    m_model->append(1000);
    LogView view(*m_model);
    view.resize(300, 40); // before a layout gave it its place
    view.showRow(990);
    view.resize(1000, 2000);
    view.resize(1000, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const RowRange shown = view.visibleRows();
    QVERIFY(shown.first < 985 && shown.last > 985);
    QVERIFY(shown.first <= 990 && shown.last >= 990);
    view.setTopRow(100);
    view.resize(1000, 600);
    QCOMPARE(view.visibleRows().first, 100);
}

void TestLogView::movesByKeys()
{
    show(1'000);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 1);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{1, 1}}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentRow(), 0);

    const int page = static_cast<int>(m_view->visibleRows().count());
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentRow() > page / 2 && m_view->currentRow() < page);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->topRow() > 0);
    QVERIFY(!m_view->rowRect(m_view->currentRow()).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentRow(), 0);
    QCOMPARE(m_view->topRow(), 0);
}

void TestLogView::extendsWithShift()
{
    show(1'000);
    click(5);
    click(9, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{5, 9}}));
    click(2, Qt::ShiftModifier); // from the same anchor
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{2, 5}}));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{3, 5}}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{5, 999}}));
}

void TestLogView::togglesWithControl()
{
    show(1'000);
    click(5);
    click(9, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{5, 5}, {9, 9}}));
    click(5, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{9, 9}}));
    QCOMPARE(m_view->currentRow(), 5);
    click(7, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{5, 7}, {9, 9}}));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_view->currentRow(), 8);
    QVERIFY(!m_view->selectedRows().contains(8));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_view->selectedRows().contains(8));
}

void TestLogView::selectsAllAtOnce()
{
    m_tester.reset();
    show(TenMillion);
    m_model->asked = 0;
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{0, TenMillion - 1}}));
    QCOMPARE(m_model->asked, 0);
}

void TestLogView::selectsByDragging()
{
    show(1'000);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->rowRect(3).center());
    QTest::mouseMove(m_view->viewport(), m_view->rowRect(8).center());
    QTRY_COMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{3, 8}}));
    // Beyond the edge the view scrolls by itself.
    QTest::mouseMove(m_view->viewport(), QPoint(100, m_view->viewport()->height() + 40));
    QTRY_VERIFY(m_view->topRow() > 0);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {},
                        QPoint(100, m_view->viewport()->height() + 40));
    QCOMPARE(m_view->selectedRows().ranges().first().first, 3);
}

void TestLogView::keepsTheSelectionWithItsRecords()
{
    show(1'000);
    click(5);
    click(9, Qt::ShiftModifier);
    m_model->prepend(10);
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{15, 19}}));
    click(17, Qt::ShiftModifier); // the anchor moved along
    QCOMPARE(m_view->selectedRows().ranges(), (QList<RowRange>{{15, 17}}));
}

void TestLogView::scrollsByWheel()
{
    show(1'000);
    const auto wheel = [this](QPoint pixels, QPoint angle, Qt::ScrollPhase phase) {
        const QPointF at(100, 100);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton,
                          Qt::NoModifier, phase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    wheel({}, {0, -120}, Qt::NoScrollPhase);
    QCOMPARE(m_view->topRow(), QApplication::wheelScrollLines());
    wheel({}, {0, 120}, Qt::NoScrollPhase);
    QCOMPARE(m_view->topRow(), 0);
    // A touchpad moves by pixels.
    wheel({0, -5}, {0, -40}, Qt::ScrollUpdate);
    QCOMPARE(m_view->topRow(), 0);
    QCOMPARE(m_view->rowRect(0).top(), -5);
    wheel({0, -50'000}, {0, -40}, Qt::ScrollUpdate);
    QVERIFY(isAtEnd());
    QVERIFY(m_view->isFollowing());
}

void TestLogView::scrollsLongTextIntoView()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        if (serial == 1)
            content.message = u"word "_s.repeated(500) + u"the end"_s;
    });
    show(100);
    QScrollBar *sideways = m_view->horizontalScrollBar();
    QTRY_VERIFY(sideways->maximum() > 1'000);
    const int before = m_view->cellRect(1, LogRows::Component).left();
    const QImage start = m_view->grab(m_view->cellRect(1, LogRows::Text)).toImage();
    sideways->setValue(sideways->maximum());
    // What stands beside the text stays, once it is in view.
    const int columns = m_view->header().length() - m_view->header().width();
    QCOMPARE(m_view->cellRect(1, LogRows::Component).left(), before - std::max(0, columns));
    QVERIFY(m_view->grab(m_view->cellRect(1, LogRows::Text)).toImage() != start);
    m_view->setWrapped(true);
    QTRY_COMPARE(sideways->maximum(), std::max(0, columns));
}

void TestLogView::wrapsRowsOfSeveralLines()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        content.message = serial % 3 == 0 ? u"first\r\nsecond\nthird\n"_s : u"one"_s;
    });
    show(300);
    const int line = m_view->rowRect(1).height();
    QCOMPARE(m_view->rowRect(0).height(), line); // one unit of one line
    m_view->setWrapped(true);
    QVERIFY(m_view->rowRect(0).height() > 2 * line);
    QCOMPARE(m_view->rowRect(1).height(), line);
    QCOMPARE(m_view->rowRect(1).top(), m_view->rowRect(0).bottom() + 1);
    m_view->setWrapped(false);
    QCOMPARE(m_view->rowRect(0).height(), line);
}

void TestLogView::scrollsThroughARecordTallerThanTheView()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        if (serial == 0)
            content.message = u"line\n"_s.repeated(150);
    });
    show(50);
    m_view->setWrapped(true);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->rowRect(0).height() > m_view->viewport()->height());
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentRow(), 0);
    QVERIFY(m_view->rowRect(0).top() < 0);
    for (int i = 0; i < 20 && m_view->currentRow() == 0; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentRow() > 0);
}

void TestLogView::endsWithTheLastLineWhenWrapped()
{
    m_model->setChange([](qint64, LogRowContent &content) { content.message = u"a\nb\nc"_s; });
    show(500);
    m_view->setWrapped(true);
    m_view->setFollowing(true);
    QVERIFY(isAtEnd());
    QCOMPARE(m_view->rowRect(499).bottom(), m_view->viewport()->height() - 1);
    QCOMPARE(bar()->value(), bar()->maximum());
    m_model->append(10);
    QVERIFY(isAtEnd());
    bar()->setValue(100);
    QCOMPARE(m_view->topRow(), 100);
}

void TestLogView::putsSeamsAboveRows()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        if (serial == 2 || serial == 99)
            content.seam = u"Rolled over"_s;
    });
    show(100);
    QVERIFY(m_view->rowRect(2).top() > m_view->rowRect(1).bottom() + 5);
    QCOMPARE(m_view->rowRect(2).height(), m_view->rowRect(1).height());
    bar()->setValue(bar()->maximum());
    QVERIFY(isAtEnd());
    QCOMPARE(m_view->rowRect(99).bottom(), m_view->viewport()->height() - 1);
}

void TestLogView::showsTextAsSoonAsItIsLoaded()
{
    bool isThere = false;
    m_model->setChange([&isThere](qint64, LogRowContent &content) {
        content.isLoaded = isThere;
        if (!isThere)
            content.message.clear();
    });
    show(100);
    const QRect cell = m_view->cellRect(1, LogRows::Text);
    const QImage placeholder = m_view->viewport()->grab(cell).toImage();
    QVERIFY(distinctColors(placeholder) > 1);
    isThere = true;
    m_model->tellChanged(50, 60); // not in view
    QCOMPARE(m_view->viewport()->grab(cell).toImage(), placeholder);
    m_model->tellChanged(0, 99);
    QVERIFY(m_view->viewport()->grab(cell).toImage() != placeholder);
    QCOMPARE(m_view->topRow(), 0);
}

void TestLogView::copiesRowsInOneOrderOfColumns()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        content = {
            .message = u"text %1\nmore\ttext"_s.arg(serial), .component = u"ccmsetup"_s, .level = u"Info"_s};
    });
    show(100);
    for (const int column : {LogRows::Time, LogRows::Thread, LogRows::Source, LogRows::File})
        m_view->header().showColumn(column, false);
    click(3);
    click(4, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    m_view->findChild<QAction *>(u"copyRows"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"text 3 more text\tccmsetup\tInfo\ntext 4 more text\tccmsetup\tInfo\n"_s);
    m_view->header().moveSection(m_view->header().visualIndex(LogRows::Component), 0);
    QVERIFY(m_view->selectedText().startsWith(u"text 3 more text\tccmsetup\tInfo"));
    m_view->findChild<QAction *>(u"copyText"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"text 4\nmore\ttext"_s);
}

void TestLogView::leavesCopyingToOthersWhereTextIsMissing()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) { content.isLoaded = serial != 4; });
    show(1'000);
    QSignalSpy needs(m_view.get(), &LogView::copyNeedsReading);
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_view->copySelection(); // nothing is selected
    QCOMPARE(needs.count(), 0);
    click(3);
    click(5, Qt::ShiftModifier);
    m_view->copySelection();
    QCOMPARE(needs.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

    m_tester.reset();
    show(static_cast<int>(LogView::MaximumCopiedRows) + 1);
    m_view->selectAll();
    m_model->asked = 0;
    m_view->copySelection();
    QCOMPARE(needs.count(), 2);
    QCOMPARE(m_model->asked, 0);
}

void TestLogView::showsWhatIsCutInAToolTip()
{
    m_model->setChange([](qint64 serial, LogRowContent &content) {
        content.message = serial == 0 ? u"short"_s
            : serial == 1             ? u"two\n<b>lines</b>"_s
                                      : u"long "_s.repeated(200);
        content.isBookmarked = serial == 2;
        content.note = serial == 2 ? u"a note"_s : QString();
    });
    show(100);
    const auto tipAt = [this](QPoint at) {
        QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(tipAt(m_view->cellRect(2, LogRows::Text).center()).contains(u"long long"));
    QVERIFY(tipAt(m_view->cellRect(1, LogRows::Text).center()).contains(u"two\n&lt;b&gt;lines"));
    QVERIFY(tipAt(QPoint(2, m_view->rowRect(2).center().y())).contains(u"a note"));
    (void)tipAt(m_view->cellRect(0, LogRows::Text).center());
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestLogView::opensARow()
{
    show(100);
    QSignalSpy activated(m_view.get(), &LogView::rowActivated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rowRect(7).center());
    QCOMPARE(activated.takeFirst().at(0).toInt(), 7);
    click(8);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst().at(0).toInt(), 8);
}

void TestLogView::asksForAContextMenu()
{
    show(100);
    QSignalSpy wanted(m_view.get(), &LogView::contextMenuRequested);
    const QPoint at = m_view->cellRect(6, LogRows::Text).center();
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(m_view->currentRow(), 6);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toInt(), 6);
    QCOMPARE(wanted.first().at(1).toInt(), static_cast<int>(LogRows::Text));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_view->viewport(), &key);
    QCOMPARE(wanted.last().at(0).toInt(), 6);
}

void TestLogView::hidesAndRestoresColumns()
{
    show(100);
    LogHeader &header = m_view->header();
    QVERIFY(header.isSectionHidden(LogRows::Elapsed));
    QMenu menu;
    header.fillMenu(menu);
    const auto entry = [&menu](const QString &title) {
        for (QAction *action : menu.actions()) {
            if (action->text() == title)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!entry(u"Log text"_s)->isEnabled());
    entry(u"Thread"_s)->trigger();
    entry(u"Elapsed"_s)->trigger();
    ChosenWidths::of(header).choose(LogRows::Time, 222);
    header.moveSection(header.visualIndex(LogRows::Component), 0);
    QVERIFY(m_view->cellRect(0, LogRows::Thread).isEmpty());
    const QByteArray state = m_view->saveState();

    entry(u"Reset columns"_s)->trigger();
    QVERIFY(!header.isSectionHidden(LogRows::Thread));
    QVERIFY(header.visualIndex(LogRows::Component) != 0);
    QVERIFY(m_view->restoreState(state));
    QVERIFY(header.isSectionHidden(LogRows::Thread));
    QVERIFY(!header.isSectionHidden(LogRows::Elapsed));
    QCOMPARE(header.sectionSize(LogRows::Time), 222);
    QCOMPARE(header.visualIndex(LogRows::Component), 0);
}

void TestLogView::refusesAForeignState_data()
{
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04 what is this?");
    QTest::newRow("a plain header's") << QHeaderView(Qt::Horizontal).saveState();
}

void TestLogView::refusesAForeignState()
{
    QFETCH(const QByteArray, state);
    const QByteArray before = m_view->saveState();
    QVERIFY(!m_view->restoreState(state));
    QVERIFY(!m_view->restoreState(before.left(before.size() / 2)));
    QByteArray ofAnotherVersion = before;
    ofAnotherVersion[3] = static_cast<char>(ofAnotherVersion.at(3) + 1);
    QVERIFY(!m_view->restoreState(ofAnotherVersion));
    QCOMPARE(m_view->saveState(), before);
}

void TestLogView::neverHidesTheText()
{
    show(100);
    m_view->header().setSectionHidden(LogRows::Text, true);
    const QByteArray state = m_view->saveState();
    QVERIFY(m_view->restoreState(state));
    QVERIFY(!m_view->header().isSectionHidden(LogRows::Text));
    QVERIFY(m_view->header().sectionSize(LogRows::Text) >= m_view->header().width() / 2);
    m_view->header().showColumn(LogRows::Text, false);
    QVERIFY(!m_view->header().isSectionHidden(LogRows::Text));
}

void TestLogView::keepsItsColumnsWhenTheLogIsAnother()
{
    m_view->header().resizeSection(LogRows::Time, 222);
    m_view->header().showColumn(LogRows::Thread, false);
    m_model->reset(500);
    QCOMPARE(m_view->header().sectionSize(LogRows::Time), 222);
    QVERIFY(m_view->header().isSectionHidden(LogRows::Thread));
}

void TestLogView::givesTheTextAtLeastHalf()
{
    show(100);
    LogHeader &header = m_view->header();
    for (const int width : {600, 1'000, 1'900, 3'840}) {
        m_view->resize(width, 500);
        QVERIFY(header.sectionSize(LogRows::Text) >= header.width() / 2);
        QVERIFY(header.length() >= header.width());
    }
    QCOMPARE(header.length(), header.width());
    header.resizeSection(LogRows::Component, 400);
    QCOMPARE(header.length(), header.width()); // the text gave way
}

void TestLogView::isATableToAssistiveTechnology()
{
    m_tester.reset();
    m_model->setChange(decorate);
    show(TenMillion);
    m_model->asked = 0;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Table);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = interface->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), TenMillion);
    QCOMPARE(table->columnCount(), LogRows::ColumnCount - 1); // one is hidden
    QCOMPARE(table->columnDescription(0), u"Severity"_s);
    QCOMPARE(table->columnDescription(1), u"Log text"_s);
    QCOMPARE(m_model->asked, 0);

    QAccessibleInterface *cell = table->cellAt(10, 1);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QVERIFY(cell->text(QAccessible::Name)
                .startsWith(u"Error, 2026-11-02 08:00:01.370, ContentTransferManager, record 10: "));
    QCOMPARE(table->cellAt(10, 0)->text(QAccessible::Name), u"Error"_s);
    QVERIFY(table->cellAt(2, 1)->text(QAccessible::Name).endsWith(u"bookmarked, Ask the network team"));
    QCOMPARE(interface->indexOfChild(cell), 10 * table->columnCount() + 1);
    QCOMPARE(interface->child(10 * table->columnCount() + 1), cell);
    QCOMPARE(cell->parent(), interface);
    QVERIFY(cell->rect().intersects(interface->rect()));
    const QPoint middle = cell->rect().center();
    QCOMPARE(interface->childAt(middle.x(), middle.y()), cell);
    QVERIFY(!table->cellAt(TenMillion, 0));
    QVERIFY(!table->cellAt(0, table->columnCount()));
    QVERIFY(table->cellAt(TenMillion - 1, 1)->state().offscreen);

    QVERIFY(table->selectRow(10));
    QVERIFY(cell->state().selected);
    QCOMPARE(table->selectedRows(), QList<int>{10});
    m_view->selectAll();
    QCOMPARE(table->selectedRowCount(), TenMillion);
    QVERIFY(table->selectedRows().size() < 10'000);
    QVERIFY(m_model->asked < 500);
    for (int row = 0; row < 5'000; ++row) // more than are kept
        QVERIFY(table->cellAt(row, 1)->isValid());
}

namespace {

QList<int> focused; ///< children, by the handler below, which can carry nothing

} // namespace

void TestLogView::tellsAssistiveTechnologyOfTheCurrentRow()
{
    show(100);
    QVERIFY(m_view->hasFocus());
    focused.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Focus)
            focused.append(event->child());
    });
    click(5);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QAccessible::installUpdateHandler(before);
    const int columns = LogRows::ColumnCount - 1;
    if (QAccessible::isActive())
        QCOMPARE(focused, (QList<int>{5 * columns + 1, 6 * columns + 1}));
    else
        qInfo("Left out: Qt sends no accessibility events on this platform.");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface->focusChild());
    QVERIFY(interface->focusChild()->state().focused);
    QVERIFY(interface->focusChild()->text(QAccessible::Name).contains(u"record 6"));
    m_model->prepend(3);
    QVERIFY(interface->focusChild()->text(QAccessible::Name).contains(u"record 6"));
}

void TestLogView::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("wrapped");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    const QSize small(1'024, 700);
    QTest::newRow("light") << lightPalette() << small << false << Qt::LeftToRight;
    QTest::newRow("light-wrapped") << lightPalette() << small << true << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << small << false << Qt::LeftToRight;
    QTest::newRow("dark-wrapped") << darkPalette() << small << true << Qt::LeftToRight;
    QTest::newRow("high-contrast") << highContrastPalette() << small << false << Qt::LeftToRight;
    QTest::newRow("large") << lightPalette() << QSize(3'840, 2'160) << false << Qt::LeftToRight;
    QTest::newRow("right-to-left") << lightPalette() << small << false << Qt::RightToLeft;
}

void TestLogView::looksRight()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QSize, size);
    QFETCH(const bool, wrapped);
    QFETCH(const Qt::LayoutDirection, direction);
    m_model->setChange(decorate);
    m_model->titles = {u"Protokolltext"_s,
                       u"Komponente"_s,
                       u"Datum und Uhrzeit (wie geschrieben)"_s,
                       u"Threadkennung"_s,
                       u"Quelltextstelle"_s,
                       u"Protokolldatei"_s,
                       u"Schweregrad"_s,
                       u"Seit der vorigen Zeile"_s};
    m_view->setLayoutDirection(direction);
    m_view->setPalette(palette);
    m_view->header().resetColumns();
    m_view->resize(size);
    m_view->setWrapped(wrapped);
    show(10'000);
    m_view->setFocus();
    click(15);
    click(16, Qt::ShiftModifier);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0 || wrapped);
    const QImage image = m_view->grab().toImage();
    QVERIFY(distinctColors(image) > 100);
    const QString folder = qEnvironmentVariable("CCM_GRABS");
    if (!folder.isEmpty())
        QVERIFY(image.save(
            QDir(folder).filePath(u"logview-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
    // Errors are tinted, information is not; a hue colours its row.
    const QImage rows = m_view->viewport()->grab().toImage();
    const auto ground = [&](int row) {
        const QPoint corner = m_view->cellRect(row, LogRows::Text).topLeft() + QPoint(1, 1);
        return rows.pixelColor(corner * rows.devicePixelRatio());
    };
    QCOMPARE(ground(0), palette.color(QPalette::Base));
    QVERIFY(ground(10) != palette.color(QPalette::Base));
    QCOMPARE(ground(3), QColor(hueColors(280, palette).background.rgb()));
    QCOMPARE(ground(15), m_view->palette().color(QPalette::Highlight));
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
