// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logpanetester.h"
#include "widgets/logs/logfilterbar.h"
#include "widgets/logs/logheader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

/// Behind "All logs" and "No log".
QList<QAction *> logsIn(const QMenu &menu)
{
    QList<QAction *> logs = menu.actions();
    logs.removeIf([](const QAction *action) { return !action->isCheckable(); });
    return logs;
}

} // namespace

class TestLogPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<LogPaneTester>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_test->pane));
    }
    void cleanup() { m_test.reset(); }
    void saysWhatItIsFor();
    void showsItsContentWithTheFirstRecord();
    void saysWhyItStaysEmpty();
    void namesFilesThatFail();
    void namesOnlySomeOfManyThatFail();
    void showsARecordInFull();
    void showsHostileTextAsText();
    void filtersAsTheUserTypes();
    void saysThatNothingPassesTheFilter();
    void saysThatReadingWasCancelled();
    void saysThatALogDoesNotExistYet();
    void listsNothingTwiceInTheMenu();
    void filtersBySeverity();
    void keepsThePlaceWhenTheFilterChanges();
    void keepsTheTopWhenNothingIsSelected();
    void keepsTheNewestPlace();
    void hidesALog();
    void followsUntilTheUserLooksUp();
    void countsNewRecordsAndResumesAtEnd();
    void goesFromErrorToError();
    void leadsToEvidence();
    void leadsToEvidenceThatTheFilterHides();
    void readAgainStaysWhereTheUserWas_data();
    void readAgainStaysWhereTheUserWas();
    void anotherLogIsShownFromItsEnd();
    void leadsToEvidenceThatComesLater();
    void givesUpEvidenceWhenTheUserGoesOn();
    void opensARecord();
    void copiesRows();
    void marksARolloverInTheList();
    void forgetsTheLogsBefore();
    void isReachableByKeyboard();

private:
    void fill(int count)
    {
        m_test->open();
        m_test->add(0, LogPaneTester::records(count));
        QTRY_COMPARE(m_test->model.rowCount(), count);
    }

    std::unique_ptr<LogPaneTester> m_test;
};

void TestLogPane::saysWhatItIsFor()
{
    QVERIFY(!m_test->stack().showsContent());
    QVERIFY(m_test->text("noticeText").contains(u"Open a log file, a client folder or an archive of logs."));
    m_test->pane.showLoading(u"Reading…"_s);
    QCOMPARE(m_test->text("noticeTitle"), u"Reading…"_s);
    m_test->pane.showError({.code = ErrorCode::NotFound, .source = u"x.log"_s});
    QVERIFY(m_test->text("noticeText").contains(u"x.log"));
}

void TestLogPane::showsItsContentWithTheFirstRecord()
{
    m_test->open({u"a.log"_s});
    QVERIFY(!m_test->stack().showsContent());
    m_test->add(0, line(0, "x"));
    QVERIFY(m_test->stack().showsContent());
    QVERIFY(m_test->text("logStatus").startsWith(u"1 record"));
    m_test->open({});
    QVERIFY(!m_test->stack().showsContent());
}

void TestLogPane::saysWhyItStaysEmpty()
{
    m_test->open({u"a.log"_s});
    m_test->pane.showLoaded();
    QVERIFY(m_test->text("noticeText").contains(u"as soon as"));
    m_test->logs[0].state().failure = Error{.code = ErrorCode::CannotRead, .source = u"a.log"_s};
    m_test->update(0);
    m_test->pane.showLoaded();
    QVERIFY(m_test->text("noticeText").contains(u"a.log: It cannot be read."));
}

void TestLogPane::namesFilesThatFail()
{
    fill(3);
    m_test->logs[1].state().failure = Error{.code = ErrorCode::NotFound, .source = u"b.log"_s};
    m_test->update(1);
    QVERIFY(m_test->messages().isVisible());
    QVERIFY(m_test->messages().text().contains(u"b.log"));
    QVERIFY(m_test->stack().showsContent());
    // A notice takes its place for a while only.
    m_test->trigger("nextError");
    QVERIFY(!m_test->messages().text().contains(u"b.log"));
    m_test->add(0, LogPaneTester::records(10, 3));
    QTRY_COMPARE(m_test->model.rowCount(), 13);
    m_test->trigger("nextError");
    QVERIFY(m_test->messages().text().contains(u"b.log"));
    m_test->trigger("nextError");
    m_test->view().showRow(m_test->model.rowCount() - 1);
    m_test->trigger("nextError");
    QVERIFY2(m_test->messages().text().contains(u"from the top"), qPrintable(m_test->messages().text()));
    m_test->logs[1].state().failure.reset();
    m_test->add(1, line(1, "there"));
    QVERIFY(!m_test->messages().isVisible());
}

void TestLogPane::namesOnlySomeOfManyThatFail()
{
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names.append(u"log%1.log"_s.arg(i));
    m_test->model.setFiles(names);
    LogSnapshot failed = GrowingLog().snapshot();
    for (int i = 0; i < names.size(); ++i) {
        failed.failure = Error{.code = ErrorCode::NotFound, .source = names[i]};
        m_test->model.update(i, failed);
    }
    QCOMPARE(m_test->messages().text().count(u'\n'), 4);
    QVERIFY(m_test->messages().text().contains(u"5 more"));
}

void TestLogPane::showsARecordInFull()
{
    m_test->open({u"C:/Windows/ccmsetup/Logs/ccmsetup.log"_s});
    m_test->add(0, line(0, "zero") + line(37.101, "first line\r\nsecond line", 300) + line(40, "x"));
    m_test->view().showRow(1);
    QCOMPARE(m_test->field("time"), u"2024-01-02 10:00:37.101"_s);
    QCOMPARE(m_test->field("utc"), u"2024-01-02 15:00:37.101"_s);
    QVERIFY(m_test->field("bias").startsWith(u"+300 min"));
    QCOMPARE(m_test->field("thread"), u"100 (0x0064)"_s);
    QCOMPARE(m_test->field("component"), u"Test"_s);
    QCOMPARE(m_test->field("source"), u"x.cpp:1"_s);
    QCOMPARE(m_test->field("severity"), u"Info (type \"1\"). The record's type says so."_s);
    const auto offset = QString::number(line(0, "zero").size());
    QTRY_VERIFY(m_test->field("place").contains(u", line 2, byte %1,"_s.arg(offset)));
    QVERIFY(m_test->field("place").startsWith(u"C:/Windows/ccmsetup/Logs/ccmsetup.log"));
    QCOMPARE(m_test->message(), u"first line\nsecond line"_s);
    // Until the next record's line is counted, none is told; the third record begins on line 4.
    m_test->view().showRow(2);
    QVERIFY(!m_test->field("place").contains(u"line 2"));
    QTRY_VERIFY(m_test->field("place").contains(u", line 4,"));
}

void TestLogPane::showsHostileTextAsText()
{
    m_test->open({u"<i>a</i>.log"_s});
    QByteArray bytes = line(0, "<b>bold</b> <img src=x>");
    m_test->add(0, bytes.replace("component=\"Test\"", "component=\"<b>c</b>\""));
    m_test->view().showRow(0);
    QCOMPARE(m_test->message(), u"<b>bold</b> <img src=x>"_s);
    for (const QLabel *label : m_test->pane.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void TestLogPane::filtersAsTheUserTypes()
{
    m_test->openOne(100);
    QTest::keyClicks(&m_test->line(), u"RECORD 42"_s);
    QTRY_COMPARE(m_test->texts(), QStringList{u"record 42"_s});
    QVERIFY(m_test->text("logStatus").contains(u"1 record(s) shown"));
    m_test->line().clear();
    QTRY_COMPARE(m_test->model.rowCount(), 100);
    QVERIFY(!m_test->text("logStatus").contains(u"shown"));
}

void TestLogPane::saysThatNothingPassesTheFilter()
{
    m_test->openOne(30);
    QVERIFY(m_test->view().emptyText().isEmpty());
    m_test->line().setText(u"nowhere"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 0);
    QTRY_VERIFY(m_test->view().emptyText().startsWith(u"No record passes the filter."_s));
    QVERIFY(!m_test->view().emptyText().contains(u"\"Expression\""_s));
    m_test->line().setText(u"component:x"_s);
    QTRY_VERIFY(m_test->view().emptyText().contains(u"\"Expression\""_s));
    m_test->child<QComboBox>("filterMode").setCurrentIndex(LogFilterBar::Regex);
    m_test->line().setText(u"("_s);
    QTRY_VERIFY(m_test->view().emptyText().startsWith(u"What is typed cannot be used as a filter."_s));
    m_test->line().setText(u"nowhere"_s);
    QTRY_VERIFY(m_test->view().emptyText().startsWith(u"No record passes the filter."_s));
    m_test->severity().setCurrentIndex(3);
    QTest::keyClick(&m_test->line(), Qt::Key_Escape);
    QTRY_COMPARE(m_test->model.rowCount(), 30);
    QVERIFY(m_test->view().emptyText().isEmpty());
}

void TestLogPane::saysThatReadingWasCancelled()
{
    m_test->open({u"a.log"_s});
    m_test->pane.showCancelled();
    QVERIFY(!m_test->stack().showsContent());
    QCOMPARE(m_test->text("noticeTitle"), u"Reading was cancelled"_s);
    QVERIFY(m_test->text("noticeText").contains(u"F5"));
    m_test->openOne(3);
    QVERIFY(!m_test->text("logStatus").contains(u"cancelled"));
    QVERIFY(!m_test->messages().isVisible());
}

void TestLogPane::saysThatALogDoesNotExistYet()
{
    const LogSnapshot missing{.failure = Error{.code = ErrorCode::NotFound, .source = u"b.log"_s}};
    m_test->open({u"a.log"_s, u"b.log"_s});
    m_test->model.update(1, missing);
    m_test->pane.showLoaded();
    QVERIFY(m_test->text("noticeText").contains(u"b.log does not exist yet."));
    QVERIFY(!m_test->messages().isVisible()); // once is enough
    m_test->add(0, LogPaneTester::records(1));
    QVERIFY(m_test->messages().text().contains(u"b.log does not exist yet."));
}

void TestLogPane::listsNothingTwiceInTheMenu()
{
    m_test->openOne(3);
    m_test->view().setCurrentRow(0);
    Q_EMIT m_test->view().contextMenuRequested(0, LogModel::Component, {});
    QStringList texts;
    for (const auto *menu : m_test->pane.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
    }
    QVERIFY(texts.size() > 5);
    QCOMPARE(texts.removeDuplicates(), 0);
    QVERIFY(m_test->child<QAction>("findInLog")
                .text()
                .endsWith(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
}

void TestLogPane::filtersBySeverity()
{
    m_test->openOne(100);
    QComboBox &severity = m_test->severity();
    severity.setCurrentIndex(severity.findText(u"Warnings and errors"_s));
    QTRY_COMPARE(m_test->model.rowCount(), 4);
    severity.setCurrentIndex(severity.findText(u"Errors"_s));
    QTRY_COMPARE(m_test->texts(), (QStringList{u"record 10"_s, u"record 60"_s}));
    severity.setCurrentIndex(0);
    QTRY_COMPARE(m_test->model.rowCount(), 100);
}

void TestLogPane::keepsThePlaceWhenTheFilterChanges()
{
    m_test->openOne(200);
    m_test->view().showRow(110);
    QComboBox &severity = m_test->severity();
    severity.setCurrentIndex(severity.findText(u"Errors"_s));
    QTRY_COMPARE(m_test->model.rowCount(), 4);
    QCOMPARE(m_test->current(), u"record 110"_s);
    QCOMPARE(m_test->message(), u"record 110"_s);
    severity.setCurrentIndex(0);
    QTRY_COMPARE(m_test->model.rowCount(), 200);
    QCOMPARE(m_test->view().currentRow(), 110);
    QVERIFY(!m_test->view().isFollowing());
}

void TestLogPane::keepsTheTopWhenNothingIsSelected()
{
    m_test->openOne(2000);
    m_test->view().setTopRow(1000);
    QCOMPARE(m_test->view().currentRow(), -1);
    m_test->line().setText(u"record 1"_s); // 1, 10 to 19, 100 to 199, 1000 to 1999
    QTRY_COMPARE(m_test->model.rowCount(), 1111);
    QCOMPARE(m_test->model.record(m_test->view().topRow()).message, u"record 1000"_s);
    QCOMPARE(m_test->view().currentRow(), -1);
}

void TestLogPane::keepsTheNewestPlace()
{
    m_test->openOne(200);
    m_test->view().showRow(110);
    m_test->mode().setCurrentIndex(1);
    m_test->line().setText(u"("_s); // is never used
    QTRY_VERIFY(m_test->problem().isVisible());
    m_test->view().showRow(60);
    QComboBox &severity = m_test->severity();
    m_test->line().clear();
    severity.setCurrentIndex(severity.findText(u"Errors"_s));
    m_test->view().showRow(10); // while it is being filtered
    QTRY_COMPARE(m_test->model.rowCount(), 4);
    QCOMPARE(m_test->current(), u"record 10"_s);
}

void TestLogPane::hidesALog()
{
    fill(10);
    m_test->add(1, line(3.5, "other"));
    QTRY_COMPARE(m_test->model.rowCount(), 11);
    auto &button = m_test->child<QToolButton>("logFiles");
    QVERIFY(button.isVisible());
    const QList<QAction *> logs = logsIn(*button.menu());
    QCOMPARE(logs.size(), 2);
    logs[0]->trigger();
    QTRY_COMPARE(m_test->texts(), QStringList{u"other"_s});
    QVERIFY(!m_test->view().header().isSectionHidden(LogModel::File));
    m_test->openOne(1);
    QVERIFY(!button.isVisible());
    QVERIFY(m_test->view().header().isSectionHidden(LogModel::File));
}

void TestLogPane::followsUntilTheUserLooksUp()
{
    m_test->openOne(200);
    QVERIFY(m_test->view().isFollowing());
    QTRY_VERIFY(m_test->isAtEnd());
    m_test->add(0, line(500, "new"));
    QTRY_VERIFY(m_test->isAtEnd());
    auto &follow = m_test->child<QAction>("follow");
    QVERIFY(follow.isChecked());

    m_test->view().verticalScrollBar()->setValue(0);
    QVERIFY(!m_test->view().isFollowing());
    QVERIFY(!follow.isChecked());
    m_test->add(0, line(501, "new"));
    QCoreApplication::processEvents();
    QCOMPARE(m_test->view().topRow(), 0);

    follow.trigger();
    QTRY_VERIFY(m_test->isAtEnd());
    m_test->view().setFocus();
    QVERIFY(m_test->view().isFollowing()); // giving it the focus is not looking at something
    QTest::keyClick(&m_test->view(), Qt::Key_F);
    QVERIFY(!m_test->view().isFollowing());
}

void TestLogPane::countsNewRecordsAndResumesAtEnd()
{
    fill(200);
    QTRY_VERIFY(m_test->isAtEnd());
    auto &unseen = m_test->child<QToolButton>("unseenRecords");
    QVERIFY(!unseen.isVisible());
    m_test->view().verticalScrollBar()->setValue(0);
    m_test->add(0, line(500, "new", 300) + line(501, "new", 300));
    m_test->add(1, line(502, "new", 300));
    QTRY_COMPARE(m_test->model.rowCount(), 203);
    QCOMPARE(unseen.text(), u"3 new record(s)"_s);
    QVERIFY(unseen.isVisible());
    m_test->view().setFocus();
    QTest::keyClick(&m_test->view(), Qt::Key_End);
    QVERIFY(m_test->view().isFollowing());
    QVERIFY(!unseen.isVisible());
    QTRY_VERIFY(m_test->isAtEnd());

    m_test->view().verticalScrollBar()->setValue(0);
    m_test->add(0, line(503, "new", 300));
    QTRY_VERIFY(unseen.isVisible());
    QTest::mouseClick(&unseen, Qt::LeftButton);
    QVERIFY(m_test->view().isFollowing());
    QTRY_VERIFY(m_test->isAtEnd());
}

void TestLogPane::goesFromErrorToError()
{
    m_test->openOne(200); // errors at 10, 60, 110, 160
    m_test->view().setFocus();
    QTest::keyClick(&m_test->view(), Qt::Key_F8);
    QCOMPARE(m_test->view().currentRow(), 10);
    QTest::keyClick(&m_test->view(), Qt::Key_F8);
    QCOMPARE(m_test->view().currentRow(), 60);
    QTest::keyClick(&m_test->view(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_test->view().currentRow(), 10);
    QTest::keyClick(&m_test->view(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_test->view().currentRow(), 160);
    QVERIFY(!m_test->view().isFollowing());

    m_test->open({u"a.log"_s});
    m_test->add(0, line(0, "fine"));
    m_test->trigger("nextError");
    QVERIFY(m_test->messages().text().contains(u"error"));
    m_test->add(0, line(1, "broken", 0, "3"));
    m_test->trigger("nextError");
    QVERIFY(!m_test->messages().isVisible()); // it is true no longer
}

void TestLogPane::leadsToEvidence()
{
    m_test->openOne(200);
    m_test->pane.showRecord(u"a.log"_s, m_test->model.record(150).offset);
    QCOMPARE(m_test->view().currentRow(), 150);
    QVERIFY(m_test->view().rowRect(150).intersects(m_test->view().viewport()->rect()));
}

void TestLogPane::leadsToEvidenceThatTheFilterHides()
{
    fill(200);
    const qint64 offset = m_test->model.record(150).offset;
    m_test->line().setText(u"record 42"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 1);
    m_test->model.setFileShown(0, false);
    m_test->pane.showRecord(u"a.log"_s, offset);
    QTRY_COMPARE(m_test->model.rowCount(), 200);
    QCOMPARE(m_test->view().currentRow(), 150);
    QVERIFY(m_test->line().text().isEmpty());
    QVERIFY(logsIn(*m_test->child<QToolButton>("logFiles").menu()).first()->isChecked());
    // The same text may be typed again.
    m_test->line().setText(u"record 42"_s);
    QTRY_COMPARE(m_test->model.rowCount(), 1);
}

void TestLogPane::readAgainStaysWhereTheUserWas_data()
{
    QTest::addColumn<bool>("isCurrent");
    QTest::newRow("a record is current") << true;
    QTest::newRow("scrolled up") << false;
}

void TestLogPane::readAgainStaysWhereTheUserWas()
{
    QFETCH(const bool, isCurrent);
    fill(200);
    if (isCurrent)
        m_test->view().showRow(90);
    else
        m_test->view().setTopRow(90);
    const int top = m_test->view().topRow();
    QVERIFY(!m_test->view().isFollowing());
    m_test->model.setFiles(QStringList(m_test->model.files()));
    QCOMPARE(m_test->model.rowCount(), 0);
    m_test->update(0);
    QTRY_COMPARE(m_test->model.rowCount(), 200);
    QCOMPARE(m_test->view().currentRow(), isCurrent ? 90 : -1);
    QTRY_COMPARE(m_test->view().topRow(), top);
    QCOMPARE(m_test->view().unseenRows(), 0);
    QVERIFY(!m_test->view().isFollowing());
}

void TestLogPane::anotherLogIsShownFromItsEnd()
{
    fill(200);
    m_test->view().showRow(90);
    QVERIFY(!m_test->view().isFollowing());
    m_test->open({u"b.log"_s});
    QVERIFY(m_test->view().isFollowing());
}

void TestLogPane::leadsToEvidenceThatComesLater()
{
    fill(20);
    const QByteArray before = line(6, "six");
    m_test->pane.showRecord(u"b.log"_s, before.size() + 5);
    QCOMPARE(m_test->view().currentRow(), -1);
    m_test->add(1, before + line(7, "seven") + line(8, "eight"));
    QTRY_COMPARE(m_test->current(), u"seven"_s);
}

void TestLogPane::givesUpEvidenceWhenTheUserGoesOn()
{
    fill(20);
    m_test->pane.showRecord(u"b.log"_s, 5);
    m_test->severity().setCurrentIndex(1);
    m_test->add(1, line(6, "six"));
    QTRY_COMPARE(m_test->model.rowCount(), 21);
    QCOMPARE(m_test->view().currentRow(), -1);
}

void TestLogPane::opensARecord()
{
    m_test->openOne(20);
    QSignalSpy activated(&m_test->pane, &LogPane::recordActivated);
    m_test->view().showRow(5);
    m_test->view().setFocus();
    QTest::keyClick(&m_test->view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<LogRecord>().message, u"record 5"_s);
    QCOMPARE(activated[0][1].toString(), u"a.log"_s);
}

void TestLogPane::copiesRows()
{
    m_test->open({u"a.log"_s});
    m_test->add(0, line(0, "one\r\ntwo\tthree") + line(1, "x"));
    m_test->view().setFocus();
    m_test->view().selectAll();
    QTest::keySequence(&m_test->view(), QKeySequence(QKeySequence::Copy));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"one  two three\tTest\t2024-01-02 10:00:00.000\t100 (0x0064)\tx.cpp:1"));
    QVERIFY(lines[1].startsWith(u"x\tTest\t2024-01-02 10:00:01.000\t100 (0x0064)\tx.cpp:1"));
}

/// At every few minutes in a busy log, a message would only be in the way.
void TestLogPane::marksARolloverInTheList()
{
    m_test->openOne(3);
    m_test->logs[0].beginPart();
    m_test->add(0, line(10, "anew"));
    QVERIFY(m_test->messages().text().isEmpty());
    QCOMPARE(m_test->model.rowCount(), 4);
    QVERIFY(m_test->model.content(3).seam.startsWith(u"Rolled over"));
}

void TestLogPane::forgetsTheLogsBefore()
{
    fill(200);
    m_test->view().showRow(50);
    m_test->severity().setCurrentIndex(1); // a query runs
    m_test->pane.showRecord(u"b.log"_s, 0);
    m_test->open({u"b.log"_s, u"c.log"_s});
    QVERIFY(m_test->message().isEmpty());
    QVERIFY(!m_test->stack().showsContent());
    m_test->add(0, line(0, "x") + line(1, "y"));
    QTRY_COMPARE(m_test->texts(), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(m_test->view().currentRow(), -1);
    QVERIFY(m_test->text("logStatus").startsWith(u"2 record(s) in 2 log(s)"));
}

void TestLogPane::isReachableByKeyboard()
{
    fill(3);
    m_test->pane.openFind();
    QStringList order;
    const QWidget *first = &m_test->line();
    const QWidget *widget = first;
    do {
        const bool isOwn = !widget->objectName().startsWith(u"qt_");
        if (isOwn && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            order.append(widget->objectName());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
        widget = widget->nextInFocusChain();
    } while (widget != first);
    const QStringList expected{u"logFilter"_s, u"filterMode"_s, u"severityFilter"_s,
                               u"findLine"_s,  u"logView"_s,    u"message"_s,
                               u"time"_s};
    QStringList found;
    for (const QString &name : order) {
        if (expected.contains(name))
            found.append(name);
    }
    QCOMPARE(found, expected);
}

QTEST_MAIN(TestLogPane)
#include "tst_logpane.moc"
