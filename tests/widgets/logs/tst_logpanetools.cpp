// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logpanetester.h"
#include "models/logs/highlightrules.h"
#include "models/logs/logrecordtext.h"
#include "widgets/logs/errorlookupdialog.h"
#include "widgets/logs/highlightdialog.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logfindbar.h"
#include "widgets/logs/loghistogram.h"
#include "widgets/logs/logminimap.h"
#include "widgets/logs/rowsaver.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

enum Mode : int { Text, Regex, Expression };

void choose(const QAction *in, const QString &text)
{
    for (QAction *action : in->actionGroup()->actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

} // namespace

/// What can be done in a log beside reading it.
class TestLogPaneTools final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<LogPaneTester>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_test->pane));
    }
    void cleanup() { m_test.reset(); }
    void filtersByRegularExpression();
    void filtersByExpression();
    void saysWhatIsWrongWithAFilter();
    void keepsSayingWhatIsWrong();
    void doesNotMoveForAProblem();
    void includesAndExcludesWhatWasClicked();
    void offersNoFilterWithoutAValue();
    void savesTheRecordsThatAreShown();
    void saysThatAllLogsAreSwitchedOff();
    void aPlaceIsGoneToWithItsFilter();
    void filtersByTheTimeChosen();
    void showsRecordsAroundThoseThatPass();
    void canBeCancelled();
    void findsForwardAndBackward();
    void leadsToTheFirstHitAsSoonAsItIsFound();
    void findsAgainAfterTheBarWasClosed();
    void saysWhatCannotBeLookedFor();
    void worksWithKeys();
    void takesABookmarkWithANote();
    void keepsANoteAtItsRecord();
    void setsNoBookmarkInAPreview();
    void wraps();
    void tellsTheTimeBetweenSelectedRecords();
    void copiesWithAHeader();
    void copiesAsJson_data();
    void copiesAsJson();
    void copiesFromAPreview();
    void announcesPastedText();
    void appliesASavedFilter();
    void paintsWhatTheRulesSay();
    void opensOneDialogOfAKind();
    void showsTimesAsTheUserWants();
    void showsTheRawTextOfTheRightRecord();
    void showsTheWholeLog();
    void showsHowFarReadingIs();
    void saysHowTheBiasIsRead_data();
    void saysHowTheBiasIsRead();
    void remembersItsView();
    void takesNoStateThatIsNotItsOwn();

private:
    void typeFilter(int mode, const QString &text)
    {
        m_test->mode().setCurrentIndex(mode);
        m_test->line().setText(text);
        QTest::keyClick(&m_test->line(), Qt::Key_Return);
    }
    void find(const QString &text)
    {
        m_test->pane.openFind();
        m_test->child<QLineEdit>("findLine").setText(text);
    }
    [[nodiscard]] QMenu *openMenu(int row, int column)
    {
        LogView &view = m_test->view();
        view.showRow(row);
        Q_EMIT view.contextMenuRequested(row, column, view.mapToGlobal(QPoint(5, 5)));
        const auto menus = m_test->pane.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? nullptr : menus.last();
    }
    void pick(QMenu *menu, const QString &text)
    {
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(u"No \"%1\" in the menu."_s.arg(text)));
    }

    std::unique_ptr<LogPaneTester> m_test;
};

void TestLogPaneTools::filtersByRegularExpression()
{
    m_test->openOne(100);
    typeFilter(Regex, u"record (4|5)2$"_s);
    QTRY_COMPARE(m_test->texts(), (QStringList{u"record 42"_s, u"record 52"_s}));
    m_test->child<QToolButton>("matchCase").setChecked(true);
    typeFilter(Regex, u"RECORD 42"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 0);
    QVERIFY(m_test->stack().showsContent());
}

void TestLogPaneTools::filtersByExpression()
{
    m_test->openOne(100);
    typeFilter(Expression, u"severity>=warning AND NOT \"record 10\""_s);
    QTRY_COMPARE(m_test->texts(), (QStringList{u"record 20"_s, u"record 60"_s, u"record 70"_s}));
}

void TestLogPaneTools::saysWhatIsWrongWithAFilter()
{
    m_test->openOne(100);
    typeFilter(Text, u"record 42"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 1);
    typeFilter(Regex, u"record ("_s);
    QVERIFY(m_test->problem().isVisible());
    QVERIFY(!m_test->problem().text().isEmpty());
    QCOMPARE(m_test->line().accessibleDescription(), m_test->problem().text());
    QCOMPARE(m_test->model.rowCount(), 1); // the filter before stays
    typeFilter(Expression, u"severity>="_s);
    QVERIFY(m_test->problem().isVisible());
    m_test->line().clear();
    QVERIFY(!m_test->problem().isVisible());
    QTRY_COMPARE(m_test->model.rowCount(), 100);
}

void TestLogPaneTools::keepsSayingWhatIsWrong()
{
    m_test->openOne(100);
    m_test->mode().setCurrentIndex(Expression);
    // The line speaks once more when the typing pauses.
    QSignalSpy spoken(&m_test->line(), &FilterLine::filterChanged);
    m_test->line().setText(u"/(/"_s);
    m_test->mode().setCurrentIndex(Text);
    m_test->mode().setCurrentIndex(Expression);
    QVERIFY(m_test->problem().isVisible());
    QTRY_COMPARE(spoken.count(), 1);
    QVERIFY(m_test->problem().isVisible());
}

void TestLogPaneTools::doesNotMoveForAProblem()
{
    m_test->openOne(100);
    const QPoint line = m_test->line().mapTo(&m_test->pane, QPoint());
    typeFilter(Regex, u"("_s);
    QCoreApplication::processEvents();
    QVERIFY(m_test->problem().isVisible());
    QVERIFY(m_test->problem().text().endsWith(u"The list still shows what it showed before."));
    QCOMPARE(m_test->line().mapTo(&m_test->pane, QPoint()), line);
    const auto &histogram = m_test->child<LogHistogram>("logHistogram");
    QTRY_VERIFY(histogram.isVisible());
    typeFilter(Regex, u"(("_s);
    const auto bottomOf = [this](const QWidget &widget) {
        return widget.mapTo(&m_test->pane, QPoint(0, widget.height())).y();
    };
    QTRY_COMPARE(m_test->problem().mapTo(&m_test->pane, QPoint()).y(), bottomOf(histogram));
    const QPoint shown = m_test->view().mapTo(&m_test->pane, QPoint());
    typeFilter(Regex, u"x"_s);
    QCOMPARE(m_test->view().mapTo(&m_test->pane, QPoint()), shown);
}

void TestLogPaneTools::includesAndExcludesWhatWasClicked()
{
    m_test->openOne(100);
    QByteArray other = line(200, "other");
    m_test->add(0, other.replace("thread=\"100\"", "thread=\"7\""));
    pick(openMenu(100, LogModel::Thread), u"Show only \"7\""_s);
    QTRY_COMPARE(m_test->texts(), QStringList{u"other"_s});
    m_test->line().clear();
    QTRY_COMPARE(m_test->model.rowCount(), 101);
    pick(openMenu(5, LogModel::Text), u"Hide \"record 5\""_s);
    QTRY_COMPARE(m_test->model.rowCount(), 100);
    QVERIFY(!m_test->texts().contains(u"record 5"_s));
    QVERIFY(m_test->texts().contains(u"record 50"_s));
}

void TestLogPaneTools::offersNoFilterWithoutAValue()
{
    m_test->openOne(10);
    QMenu *menu = openMenu(3, LogModel::Time);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
            texts.append(action->text());
        }
    }
    menu->close();
    QCOMPARE(texts.filter(u"Show only"_s), QStringList());
    QVERIFY(texts.contains(u"Copy rows as JSON"_s));
}

void TestLogPaneTools::savesTheRecordsThatAreShown()
{
    const QTemporaryDir folder;
    m_test->openOne(100);
    m_test->pane.useFilter(u"severity=error"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 2);
    auto *saver = m_test->pane.findChild<RowSaver *>();
    const QString csv = folder.filePath(u"errors.csv"_s);
    saver->saveTo(csv);
    QFile file(csv);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // with the titles
    QVERIFY2(lines.at(1).contains(u"record 10"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"record 60"_s), qPrintable(lines.at(2)));
    QTRY_VERIFY(m_test->pane.findChild<MessageBar *>()->text().contains(csv));
}

void TestLogPaneTools::saysThatAllLogsAreSwitchedOff()
{
    m_test->open();
    m_test->add(0, LogPaneTester::records(10));
    m_test->add(1, LogPaneTester::records(10));
    QTRY_COMPARE(m_test->model.rowCount(), 20);
    const auto *button = m_test->pane.findChild<QToolButton *>(u"logFiles"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Logs: 2"_s);
    m_test->pane.hideLogs({u"a.log"_s});
    QTRY_COMPARE(m_test->model.rowCount(), 10);
    QCOMPARE(button->text(), u"Logs: 1 of 2"_s);
    QCOMPARE(m_test->view().emptyText(), QString());
    m_test->pane.hideLogs({u"a.log"_s, u"b.log"_s});
    QTRY_COMPARE(m_test->model.rowCount(), 0);
    QTRY_VERIFY(m_test->view().emptyText().contains(u"switched off"_s));
    QCOMPARE(button->text(), u"Logs: 0 of 2"_s);
    const QList<QAction *> actions = button->menu()->actions();
    actions[0]->trigger();
    QTRY_COMPARE(m_test->model.rowCount(), 20);
    QVERIFY(actions[3]->isChecked() && actions[4]->isChecked());
    actions[1]->trigger();
    QTRY_COMPARE(m_test->model.rowCount(), 0);
    QVERIFY(!actions[3]->isChecked() && !actions[4]->isChecked());
}

/// As a case is restored, which may come before the filter has been through all records.
void TestLogPaneTools::aPlaceIsGoneToWithItsFilter()
{
    m_test->openOne(100);
    const LogRecord record = m_test->model.record(60); // an error
    m_test->pane.useFilter(u"severity=error"_s);
    QVERIFY(m_test->model.isFiltering());
    m_test->pane.goTo(
        {.filter = m_test->pane.filterExpression(), .record = {.file = u"a.log"_s, .offset = record.offset}});
    QTRY_COMPARE(m_test->pane.currentOffset(), record.offset);
    QCOMPARE(m_test->pane.filterExpression(), u"severity=error"_s);
    QCOMPARE(m_test->model.rowCount(), 2);
}

void TestLogPaneTools::filtersByTheTimeChosen()
{
    m_test->openOne(100);
    auto &histogram = m_test->child<LogHistogram>("logHistogram");
    QTRY_VERIFY(histogram.isVisible());
    const QDateTime ten(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC);
    histogram.setSelectedRange(ten.addSecs(20), ten.addSecs(30));
    const auto [from, to] = histogram.selectedRange();
    Q_EMIT histogram.rangeSelected(from, to);
    const qint64 expected = from.secsTo(to); // one record a second
    QTRY_COMPARE(m_test->model.rowCount(), static_cast<int>(expected));
    QCOMPARE(m_test->texts().first(), u"record %1"_s.arg(ten.secsTo(from)));
    auto &button = m_test->child<QToolButton>("timeFilter");
    QVERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_COMPARE(m_test->model.rowCount(), 100);
    QVERIFY(!button.isVisible());
    QVERIFY(!histogram.selectedRange().first.isValid());
    // Other logs have other times.
    Q_EMIT histogram.rangeSelected(from, to);
    QTRY_VERIFY(m_test->model.rowCount() < 100);
    m_test->openOne(5);
    QVERIFY(!button.isVisible());
    QTRY_COMPARE(m_test->model.rowCount(), 5);
}

void TestLogPaneTools::showsRecordsAroundThoseThatPass()
{
    m_test->openOne(100);
    typeFilter(Text, u"record 42"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 1);
    for (QAction *action : m_test->pane.findChildren<QAction *>()) {
        if (action->text() == u"And 1 record(s) around each")
            action->trigger();
    }
    QTRY_COMPARE(m_test->texts(), (QStringList{u"record 41"_s, u"record 42"_s, u"record 43"_s}));
    QVERIFY(m_test->model.content(0).isContext);
    QVERIFY(!m_test->model.content(1).isContext);
}

void TestLogPaneTools::canBeCancelled()
{
    m_test->openOne(20'000);
    auto &cancel = m_test->child<QToolButton>("cancelFilter");
    QVERIFY(!cancel.isVisible());
    typeFilter(Text, u"record 42"_s);
    QVERIFY(m_test->model.isFiltering());
    QVERIFY(cancel.isVisible());
    QVERIFY(m_test->child<QProgressBar>("logProgress").isVisible());
    QVERIFY(m_test->text("logStatus").contains(u"Filtering"));
    QTest::mouseClick(&cancel, Qt::LeftButton);
    QVERIFY(!m_test->model.isFiltering());
    QVERIFY(!cancel.isVisible());
    QCOMPARE(m_test->model.rowCount(), 20'000);
    QVERIFY(m_test->problem().text().startsWith(u"Cancelled"));
    // After all.
    QTest::keyClick(&m_test->line(), Qt::Key_Return);
    QTRY_COMPARE(m_test->model.rowCount(), 111); // 42, 420 to 429, 4200 to 4299
    QVERIFY(!m_test->problem().isVisible());
}

void TestLogPaneTools::findsForwardAndBackward()
{
    m_test->openOne(100);
    find(u"record 4"_s);
    QTRY_COMPARE(m_test->text("findResult"), u"11 record(s) found"_s); // 4, 40 to 49
    QCOMPARE(m_test->model.rowCount(), 100);
    m_test->view().setFocus();
    m_test->view().showRow(41);
    QTest::keyClick(&m_test->view(), Qt::Key_F3);
    QCOMPARE(m_test->current(), u"record 42"_s);
    QTest::keyClick(&m_test->view(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_test->current(), u"record 41"_s);
    m_test->view().showRow(49);
    auto &line = m_test->child<QLineEdit>("findLine");
    QTest::keyClick(&line, Qt::Key_Return); // begins again at the top
    QCOMPARE(m_test->current(), u"record 4"_s);
    QTest::keyClick(&line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_test->current(), u"record 49"_s);
    m_test->add(0, LogPaneTester::records(1, 400));
    QTRY_COMPARE(m_test->text("findResult"), u"12 record(s) found"_s);
}

void TestLogPaneTools::leadsToTheFirstHitAsSoonAsItIsFound()
{
    m_test->openOne(20'000);
    m_test->view().setFollowing(false);
    find(u"record 15000"_s);
    QTest::keyClick(&m_test->child<QLineEdit>("findLine"), Qt::Key_Return); // at once
    QTRY_COMPARE(m_test->current(), u"record 15000"_s);
}

void TestLogPaneTools::findsAgainAfterTheBarWasClosed()
{
    m_test->openOne(100);
    find(u"record 42"_s);
    QTRY_COMPARE(m_test->text("findResult"), u"1 record(s) found"_s);
    auto &bar = *m_test->pane.findChild<LogFindBar *>();
    QTest::keyClick(&m_test->child<QLineEdit>("findLine"), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QVERIFY(m_test->view().hasFocus());
    QTest::keyClick(&m_test->view(), Qt::Key_F3);
    QTRY_COMPARE(m_test->current(), u"record 42"_s);
    QVERIFY(bar.isVisible());
}

void TestLogPaneTools::saysWhatCannotBeLookedFor()
{
    m_test->openOne(100);
    find(u"record 4"_s);
    QTRY_COMPARE(m_test->text("findResult"), u"11 record(s) found"_s);
    m_test->child<QAbstractButton>("findRegex").setChecked(true);
    m_test->child<QLineEdit>("findLine").setText(u"record ("_s);
    const QString problem = m_test->text("findResult");
    QVERIFY(!problem.isEmpty() && !problem.contains(u"found"));
    m_test->add(0, LogPaneTester::records(1, 400));
    m_test->trigger("findNext");
    QCOMPARE(m_test->text("findResult"), problem);
    QCOMPARE(m_test->view().currentRow(), -1); // not to what was found before
}

void TestLogPaneTools::worksWithKeys()
{
    m_test->openOne(100);
    LogView &view = m_test->view();
    view.setFocus();
    view.showRow(5);
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_test->line().hasFocus());
    view.setFocus();
    auto &details = *m_test->pane.findChild<LogDetails *>();
    QVERIFY(details.isVisible());
    QTest::keyClick(&view, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!details.isVisible());
    QSignalSpy paused(&m_test->pane, &LogPane::pauseToggled);
    QTest::keyClick(&view, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(paused[0][0].toBool(), true);
    QTest::keyClick(&view, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_test->model.isBookmarked(5));
    view.showRow(50);
    QTest::keyClick(&view, Qt::Key_F2);
    QCOMPARE(view.currentRow(), 5);
    QTest::keyClick(&view, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_test->model.isBookmarked(5));
    QTest::keyClick(&view, Qt::Key_F2);
    QVERIFY(m_test->messages().text().contains(u"bookmark"));
    QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_test->pane.findChild<ErrorLookupDialog *>()->isVisible());
}

void TestLogPaneTools::takesABookmarkWithANote()
{
    m_test->openOne(100);
    m_test->view().showRow(5);
    auto &note = m_test->child<QLineEdit>("bookmarkNote");
    QTest::keyClicks(&note, u"look here"_s);
    QCOMPARE(note.text(), u"look here"_s);
    QCOMPARE(m_test->model.bookmarkNote(5), u"look here"_s);
    QVERIFY(m_test->child<QToolButton>("bookmark").isChecked());
    m_test->view().showRow(6);
    QVERIFY(note.text().isEmpty());
    QVERIFY(!m_test->child<QToolButton>("bookmark").isChecked());
    m_test->view().showRow(5);
    QCOMPARE(note.text(), u"look here"_s);
    m_test->child<QToolButton>("bookmark").click();
    QVERIFY(!m_test->model.isBookmarked(5));
    QVERIFY(note.text().isEmpty());
}

void TestLogPaneTools::keepsANoteAtItsRecord()
{
    m_test->open();
    m_test->add(0, LogPaneTester::records(10, 100));
    QTRY_COMPARE(m_test->model.rowCount(), 10);
    QVERIFY(m_test->view().isFollowing());
    m_test->view().setCurrentRow(9);
    auto &note = m_test->child<QLineEdit>("bookmarkNote");
    QTest::keyClicks(&note, u"la"_s);
    m_test->add(1, LogPaneTester::records(10, 0)); // earlier: they stand above
    m_test->add(0, LogPaneTester::records(10, 110));
    QTRY_COMPARE(m_test->model.rowCount(), 30);
    QTest::keyClicks(&note, u"st"_s);
    QCOMPARE(m_test->current(), u"record 109"_s);
    QCOMPARE(m_test->model.bookmarkNote(19), u"last"_s);
    QCOMPARE(m_test->model.bookmarkedRows(), QList<int>{19});
}

void TestLogPaneTools::setsNoBookmarkInAPreview()
{
    m_test->open({u"a.log"_s});
    LogSnapshot preview = GrowingLog(u"a.log"_s).add(LogPaneTester::records(3)).snapshot();
    preview.preview = preview.last;
    preview.index = {};
    preview.isCaughtUp = false;
    m_test->model.update(0, preview);
    QVERIFY(m_test->model.isPreview());
    QVERIFY(m_test->text("logStatus").contains(u"is being read"));
    m_test->view().showRow(1);
    QCOMPARE(m_test->message(), u"record 1"_s);
    m_test->child<QToolButton>("bookmark").click();
    QVERIFY(!m_test->child<QToolButton>("bookmark").isChecked());
    QVERIFY(m_test->messages().isVisible());
    QVERIFY(m_test->field("place").contains(u"line not known"));
}

void TestLogPaneTools::wraps()
{
    m_test->open({u"a.log"_s});
    m_test->add(0, line(0, QByteArray("word ").repeated(200)) + line(1, "x"));
    QVERIFY(m_test->view().visibleRows().count() > 0);
    const int height = m_test->view().rowRect(0).height();
    m_test->trigger("wrap");
    QVERIFY(m_test->view().isWrapped());
    m_test->view().setTopRow(0);
    QTRY_VERIFY(m_test->view().rowRect(0).height() > 2 * height);
}

void TestLogPaneTools::tellsTheTimeBetweenSelectedRecords()
{
    m_test->openOne(100);
    QVERIFY(m_test->text("elapsed").isEmpty());
    m_test->select(10, 75);
    QVERIFY2(m_test->text("elapsed").contains(elapsedText(65'000)), qPrintable(m_test->text("elapsed")));
    m_test->select(10, 10);
    QVERIFY(m_test->text("elapsed").isEmpty());
}

void TestLogPaneTools::copiesWithAHeader()
{
    m_test->openOne(10);
    m_test->select(3, 4);
    QGuiApplication::clipboard()->clear();
    m_test->trigger("copyWithHeader");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(u"Log text\t"));
    QVERIFY(lines[1].contains(u"record 3\tTest\t2024-01-02 10:00:03.000\t"));
    QVERIFY(lines[2].contains(u"record 4\t"));
}

void TestLogPaneTools::copiesAsJson_data()
{
    QTest::addColumn<bool>("isOnDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void TestLogPaneTools::copiesAsJson()
{
    QFETCH(const bool, isOnDisk);
    const QTemporaryDir folder;
    m_test->open({u"a.log"_s});
    if (isOnDisk)
        m_test->logs[0].putOnDisk(folder.filePath(u"a.log"_s));
    m_test->add(0, LogPaneTester::records(1000));
    m_test->select(499, 500);
    QGuiApplication::clipboard()->clear();
    m_test->trigger("copyJson");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QList<QByteArray> lines = QGuiApplication::clipboard()->text().toUtf8().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object()[u"message"].toString(), u"record 499"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"message"].toString(), u"record 500"_s);
    // The key copies what the view has not loaded.
    QGuiApplication::clipboard()->clear();
    m_test->select(100, 400);
    m_test->view().copySelection();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 301);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"record 250\t"));
}

void TestLogPaneTools::copiesFromAPreview()
{
    m_test->open({u"a.log"_s});
    LogSnapshot log = GrowingLog(u"a.log"_s).add(LogPaneTester::records(100)).snapshot();
    log.preview = log.last.last(3);
    log.isCaughtUp = false;
    m_test->model.update(0, log);
    QVERIFY(m_test->model.isPreview());
    m_test->select(1, 1);
    QGuiApplication::clipboard()->clear();
    m_test->trigger("copyWithHeader");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"record 98\t"));
}

void TestLogPaneTools::announcesPastedText()
{
    m_test->openOne(10);
    QSignalSpy pasted(&m_test->pane, &LogPane::textPasted);
    QGuiApplication::clipboard()->setText(u"some log"_s);
    m_test->view().setFocus();
    QTest::keySequence(&m_test->view(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(pasted.count(), 1);
    QCOMPARE(pasted[0][0].toString(), u"some log"_s);
    m_test->line().setFocus();
    QTest::keySequence(&m_test->line(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(pasted.count(), 1); // into the line
    QCOMPARE(m_test->line().text(), u"some log"_s);
}

void TestLogPaneTools::appliesASavedFilter()
{
    m_test->openOne(100);
    FilterSet set;
    set.save({.name = u"forties"_s, .expression = u"/record 4\\d/"_s});
    m_test->pane.setFilterSet(set);
    QMenu *menu = m_test->child<QToolButton>("savedFilters").menu();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"forties")
            action->trigger();
    }
    QTRY_COMPARE(m_test->model.rowCount(), 10);
    QCOMPARE(m_test->mode().currentIndex(), int{Expression});
}

void TestLogPaneTools::paintsWhatTheRulesSay()
{
    m_test->openOne(10);
    QCOMPARE(m_test->model.content(3).hue, -1);
    const HighlightRule rule{
        .name = u"three"_s, .pattern = {.text = u"record 3"_s}, .paint = HighlightPaint::Row, .hue = 200};
    m_test->view().setTopRow(0);
    const QImage before = m_test->view().grab().toImage();
    m_test->pane.setHighlightRules({.rules = {rule}});
    QTRY_COMPARE(m_test->model.content(3).hue, 200); // rules are compiled beside the window
    QCOMPARE(m_test->model.content(4).hue, -1);
    QVERIFY(m_test->view().grab().toImage() != before);
}

void TestLogPaneTools::opensOneDialogOfAKind()
{
    m_test->openOne(10);
    m_test->trigger("highlights");
    m_test->trigger("highlights");
    const auto dialogs = m_test->pane.findChildren<HighlightDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(!dialogs[0]->isModal());
    QSignalSpy changed(&m_test->pane, &LogPane::highlightRulesChanged);
    HighlightRules none;
    Q_EMIT dialogs[0]->rulesChanged(none);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_test->pane.highlightRules(), none);
    const QPointer<HighlightDialog> dialog = dialogs[0];
    m_test.reset();
    QVERIFY(!dialog);
}

void TestLogPaneTools::showsTimesAsTheUserWants()
{
    m_test->openOne(3);
    const auto time = [this] { return m_test->model.content(1).time; };
    const auto *any = [this]() -> const QAction * {
        for (const QAction *action : m_test->pane.findChildren<QAction *>()) {
            if (action->text() == u"Times in UTC")
                return action;
        }
        return nullptr;
    }();
    QVERIFY(any);
    QCOMPARE(time(), u"2024-01-02 10:00:01.000"_s);
    choose(any, u"Times in UTC"_s);
    QCOMPARE(time(), u"2024-01-02 15:00:01.000"_s);
    choose(any, u"Times in my zone"_s); // tests run in UTC
    QCOMPARE(time(), u"2024-01-02 15:00:01.000"_s);
    choose(any, u"Times as written"_s);
    QCOMPARE(time(), u"2024-01-02 10:00:01.000"_s);
}

void TestLogPaneTools::showsTheRawTextOfTheRightRecord()
{
    const QTemporaryDir folder;
    m_test->open({u"a.log"_s});
    m_test->logs[0].putOnDisk(folder.filePath(u"a.log"_s));
    m_test->add(0, LogPaneTester::records(100));
    auto &views = m_test->child<QTabBar>("textViews");
    m_test->view().showRow(5);
    views.setCurrentIndex(2);
    // While it is being read the user goes on, and back to the message.
    views.setCurrentIndex(0);
    m_test->view().showRow(7);
    QTRY_COMPARE(m_test->message(), u"record 7"_s);
    views.setCurrentIndex(2);
    QTRY_VERIFY(m_test->message().contains(u"LOG[record 7]"));
    m_test->view().showRow(8);
    QTRY_VERIFY(m_test->message().contains(u"LOG[record 8]"));
}

void TestLogPaneTools::showsTheWholeLog()
{
    m_test->openOne(100); // errors at 10 and 60, warnings at 20 and 70
    auto &map = *m_test->pane.findChild<LogMinimap *>();
    QTRY_COMPARE(map.accessibleName(), u"Overview of the log: 2 error(s), 2 warning(s)"_s);
    Q_EMIT map.placeRequested(0.5);
    QVERIFY(!m_test->view().isFollowing());
    const RowRange visible = m_test->view().visibleRows();
    QVERIFY(visible.first < 50 && visible.last > 50);
    find(u"record 4"_s);
    QTRY_VERIFY(map.toolTip().contains(u"search hit"));
    m_test->view().showRow(3);
    m_test->trigger("bookmark");
    QTRY_VERIFY(map.toolTip().contains(u"1 bookmark"));
}

void TestLogPaneTools::showsHowFarReadingIs()
{
    m_test->open({u"a.log"_s});
    m_test->logs[0].state().isCaughtUp = false;
    m_test->logs[0].state().bytesTotal = 1000;
    m_test->logs[0].state().bytesRead = 250;
    m_test->add(0, LogPaneTester::records(10));
    auto &progress = m_test->child<QProgressBar>("logProgress");
    QVERIFY(progress.isVisible());
    QCOMPARE(progress.value(), 25);
    m_test->logs[0].state().bytesRead = 1000;
    m_test->logs[0].state().isCaughtUp = true;
    m_test->update(0);
    QVERIFY(!progress.isVisible());
}

void TestLogPaneTools::saysHowTheBiasIsRead_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<std::optional<int>>("bias");
    QTest::addColumn<int>("factor");
    QTest::addColumn<QString>("text");
    const QString plus = u"UTC = written + bias"_s;
    const QString minus = u"UTC = written − bias"_s;
    const QString unknown = u"UTC not known"_s;
    const std::optional<int> bias = -120;
    QTest::newRow("native") << QByteArray("ccmsetup.cpp:1") << bias << 1 << plus;
    // A record that is native has its own sign, whatever the others in its log.
    QTest::newRow("native, in a log of both") << QByteArray("ccmsetup.cpp:1") << bias << 0 << plus;
    QTest::newRow("script, as Windows has it") << QByteArray("install.ps1") << bias << 1 << plus;
    QTest::newRow("script, the other way round") << QByteArray("install.ps1") << bias << -1 << minus;
    QTest::newRow("script, not known") << QByteArray("install.ps1") << bias << 0 << unknown;
    QTest::newRow("none written") << QByteArray("ccmsetup.cpp:1") << std::optional<int>() << 1 << unknown;
}

void TestLogPaneTools::saysHowTheBiasIsRead()
{
    QFETCH(const QByteArray, source);
    QFETCH(const std::optional<int>, bias);
    QFETCH(const int, factor);
    QFETCH(const QString, text);
    m_test->open({u"a.log"_s});
    auto &label = m_test->child<QLabel>("logBias");
    QVERIFY(!label.isVisible());
    m_test->logs[0].state().biasFactor = factor;
    m_test->logs[0].state().biasReason = u"Because of <this>."_s;
    m_test->add(0, line(0, "a", bias, "1", source));
    QTRY_VERIFY(label.isVisible()); // no record is current: the first in view tells
    QCOMPARE(m_test->view().currentRow(), -1);
    QCOMPARE(label.text(), text);
    m_test->view().showRow(0);
    QVERIFY(label.isVisible());
    QCOMPARE(label.text(), text);
    QCOMPARE(label.toolTip(), u"Because of &lt;this&gt;."_s);
    m_test->model.setFiles({u"b.log"_s});
    QVERIFY(!label.isVisible());
}

void TestLogPaneTools::remembersItsView()
{
    m_test->openOne(100);
    auto &splitter = m_test->child<QSplitter>("logSplitter");
    QTRY_VERIFY(m_test->child<LogHistogram>("logHistogram").isVisible());
    splitter.setSizes({200, 200});
    const QByteArray plain = m_test->pane.viewState();
    m_test->trigger("wrap");
    m_test->trigger("showHistogram");
    const QByteArray changed = m_test->pane.viewState();
    m_test->trigger("showDetails");
    const QByteArray hidden = m_test->pane.viewState();

    init();
    m_test->openOne(100);
    auto &other = m_test->child<QSplitter>("logSplitter");
    auto &histogram = m_test->child<LogHistogram>("logHistogram");
    auto &details = *m_test->pane.findChild<LogDetails *>();
    QTRY_VERIFY(histogram.isVisible());
    QVERIFY(other.sizes().at(1) < other.sizes().at(0) * 2 / 3);
    m_test->pane.restoreViewState(changed);
    QVERIFY(m_test->view().isWrapped());
    QVERIFY(!histogram.isVisible());
    QVERIFY(details.isVisible());
    // The histogram has gone: what is left is shared as it was.
    QTRY_VERIFY(other.sizes().at(1) > other.sizes().at(0) * 2 / 3);
    m_test->pane.restoreViewState(hidden);
    QVERIFY(!details.isVisible());
    QVERIFY(!m_test->child<QAction>("showDetails").isChecked());
    m_test->trigger("showDetails");
    QVERIFY(details.isVisible());
    QVERIFY(details.height() > 100);
    m_test->pane.restoreViewState(plain);
    QVERIFY(!m_test->view().isWrapped());
    QTRY_VERIFY(histogram.isVisible());
}

void TestLogPaneTools::takesNoStateThatIsNotItsOwn()
{
    m_test->openOne(10);
    const QByteArray state = m_test->pane.viewState();
    for (const QByteArray &wrong : {QByteArray(), QByteArray("garbage"), state.chopped(1), state.mid(1)}) {
        m_test->pane.restoreViewState(wrong);
        QCOMPARE(m_test->pane.viewState(), state);
    }
}

QTEST_MAIN(TestLogPaneTools)
#include "tst_logpanetools.moc"
