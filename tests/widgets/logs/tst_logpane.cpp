// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logmodel.h"
#include "widgets/common/filterline.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/panestack.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

LogRecord at(int seconds, const QString &message, Severity severity = Severity::Info)
{
    return {.offset = seconds * 100,
            .length = 50,
            .line = seconds + 1,
            .time = {.written = QDateTime(QDate(2013, 9, 9), QTime(8, 56, 37, 101), Qt::UTC).addSecs(seconds),
                     .biasMinutes = 300},
            .type = u"1"_s,
            .severity = severity,
            .severityRule = SeverityRule::Type,
            .component = u"ccmsetup"_s,
            .thread = u"6788"_s,
            .source = u"ccmsetup.cpp:9454"_s,
            .message = message,
            .grammar = Grammar::CmTrace};
}

LogBatch settled(int file, const QList<LogRecord> &records)
{
    return {.file = file, .records = records, .settled = records.size()};
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    return palette;
}

} // namespace

class TestLogPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItIsFor();
    void showsItsContentWithTheFirstRecord();
    void saysWhyItStaysEmpty();
    void namesFilesThatFail();
    void showsARecordInFull();
    void showsHostileTextAsText();
    void filtersAsTheUserTypes();
    void filtersBySeverity();
    void keepsThePlaceWhenTheFilterChanges();
    void hidesALog();
    void followsUntilTheUserLooksUp();
    void countsNewRecordsAndResumesAtEnd();
    void goesFromErrorToError();
    void leadsToEvidence();
    void leadsToEvidenceThatTheFilterHides();
    void leadsToEvidenceThatComesLater();
    void opensARecord();
    void copiesRows();
    void announcesARollover();
    void isReachableByKeyboard();
    void looksRight_data();
    void looksRight();

private:
    void fill(int records);
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_pane->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] LogView &view() const { return *m_pane->findChild<LogView *>(); }
    [[nodiscard]] PaneStack &stack() const { return *m_pane->findChild<PaneStack *>(); }
    [[nodiscard]] bool isAtEnd() const
    {
        return view().verticalScrollBar()->value() == view().verticalScrollBar()->maximum();
    }

    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<LogPane> m_pane;
};

void TestLogPane::init()
{
    m_model = std::make_unique<LogModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_pane = std::make_unique<LogPane>(*m_model);
    m_pane->resize(1024, 660);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestLogPane::cleanup()
{
    m_pane.reset();
    m_tester.reset();
    m_model.reset();
}

void TestLogPane::fill(int records)
{
    m_model->setFiles({u"ccmsetup.log"_s, u"EndpointProtectionAgent.log"_s});
    QList<LogRecord> list;
    for (int i = 0; i < records; ++i) {
        const Severity severity = i % 50 == 10 ? Severity::Error
            : i % 50 == 20                     ? Severity::Warning
                                               : Severity::Info;
        list.append(at(i, u"record %1"_s.arg(i), severity));
    }
    m_model->append(settled(0, list));
}

void TestLogPane::saysWhatItIsFor()
{
    QVERIFY(!stack().showsContent());
    QVERIFY(text(u"noticeText"_s).contains(u"Open a log file, a client folder or an archive of logs."));
    m_pane->showLoading(u"Reading…"_s);
    QCOMPARE(text(u"noticeTitle"_s), u"Reading…"_s);
    m_pane->showError({.code = ErrorCode::NotFound, .source = u"x.log"_s});
    QVERIFY(text(u"noticeText"_s).contains(u"x.log"));
}

void TestLogPane::showsItsContentWithTheFirstRecord()
{
    m_model->setFiles({u"a.log"_s});
    QVERIFY(!stack().showsContent());
    m_model->append(settled(0, {at(0, u"x"_s)}));
    QVERIFY(stack().showsContent());
    QVERIFY(text(u"logStatus"_s).startsWith(u"1 record"));
    m_model->setFiles({});
    QVERIFY(!stack().showsContent());
}

void TestLogPane::saysWhyItStaysEmpty()
{
    m_model->setFiles({u"a.log"_s});
    m_pane->showLoaded();
    QVERIFY(text(u"noticeText"_s).contains(u"as soon as"));
    m_model->setFailure(0, {.code = ErrorCode::CannotRead, .source = u"a.log"_s});
    m_pane->showLoaded();
    QVERIFY(text(u"noticeText"_s).contains(u"a.log: It cannot be read."));
}

void TestLogPane::namesFilesThatFail()
{
    fill(3);
    auto *messages = m_pane->findChild<MessageBar *>();
    m_model->setFailure(1, {.code = ErrorCode::NotFound, .source = u"EndpointProtectionAgent.log"_s});
    QVERIFY(messages->isVisible());
    QVERIFY(messages->text().contains(u"EndpointProtectionAgent.log"));
    QVERIFY(stack().showsContent());
    m_model->append(settled(1, {at(1, u"there"_s)}));
    QVERIFY(!messages->isVisible());
}

void TestLogPane::showsARecordInFull()
{
    m_model->setFiles({u"C:/Windows/ccmsetup/Logs/ccmsetup.log"_s});
    m_model->append(settled(0, {at(0, u"first line\r\nsecond line"_s), at(1, u"x"_s)}));
    view().showRow(0);
    QCOMPARE(text(u"time"_s), u"2013-09-09 08:56:37.101, bias +300 min, UTC 13:56:37.101"_s);
    QCOMPARE(text(u"thread"_s), u"6788 (0x1A84)"_s);
    QCOMPARE(text(u"component"_s), u"ccmsetup"_s);
    QCOMPARE(text(u"source"_s), u"ccmsetup.cpp:9454"_s);
    QCOMPARE(text(u"severity"_s), u"Info (type \"1\"). The record's type says so."_s);
    QCOMPARE(text(u"place"_s), u"C:/Windows/ccmsetup/Logs/ccmsetup.log, line 1, byte 0"_s);
    QCOMPARE(m_pane->findChild<QPlainTextEdit *>()->toPlainText(), u"first line\nsecond line"_s);
}

void TestLogPane::showsHostileTextAsText()
{
    m_model->setFiles({u"<i>a</i>.log"_s});
    LogRecord record = at(0, u"<b>bold</b> <img src=x>"_s);
    record.component = u"<b>c</b>"_s;
    m_model->append(settled(0, {record}));
    view().showRow(0);
    QCOMPARE(m_pane->findChild<QPlainTextEdit *>()->toPlainText(), record.message);
    for (QLabel *label : m_pane->findChildren<QLabel *>())
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
}

void TestLogPane::filtersAsTheUserTypes()
{
    fill(100);
    QTest::keyClicks(m_pane->findChild<FilterLine *>(), u"RECORD 42"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(text(u"logStatus"_s).contains(u"1 record(s) shown"));
    m_pane->findChild<FilterLine *>()->clear();
    QCOMPARE(m_model->rowCount(), 100);
    QVERIFY(!text(u"logStatus"_s).contains(u"shown"));
}

void TestLogPane::filtersBySeverity()
{
    fill(100);
    auto *severity = m_pane->findChild<QComboBox *>(u"severityFilter"_s);
    severity->setCurrentIndex(severity->findText(u"Warnings and errors"_s));
    QCOMPARE(m_model->rowCount(), 4);
    severity->setCurrentIndex(severity->findText(u"Errors"_s));
    QCOMPARE(m_model->rowCount(), 2);
    severity->setCurrentIndex(0);
    QCOMPARE(m_model->rowCount(), 100);
}

void TestLogPane::keepsThePlaceWhenTheFilterChanges()
{
    fill(200);
    view().showRow(110);
    auto *severity = m_pane->findChild<QComboBox *>(u"severityFilter"_s);
    severity->setCurrentIndex(severity->findText(u"Errors"_s));
    QCOMPARE(m_model->record(view().currentIndex().row()).message, u"record 110"_s);
    severity->setCurrentIndex(0);
    QCOMPARE(view().currentIndex().row(), 110);
    QVERIFY(!view().isFollowing());
}

void TestLogPane::hidesALog()
{
    fill(10);
    m_model->append(settled(1, {at(3, u"other"_s)}));
    auto *button = m_pane->findChild<QToolButton *>(u"logFiles"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions()[0]->trigger();
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!view().isColumnHidden(LogModel::File));
    m_model->setFiles({u"single.log"_s});
    m_model->append(settled(0, {at(0, u"x"_s)}));
    QVERIFY(!button->isVisible());
    QVERIFY(view().isColumnHidden(LogModel::File));
}

void TestLogPane::followsUntilTheUserLooksUp()
{
    fill(200);
    QVERIFY(view().isFollowing());
    QTRY_VERIFY(isAtEnd() && view().verticalScrollBar()->maximum() > 0);
    m_model->append(settled(0, {at(500, u"new"_s)}));
    QTRY_VERIFY(isAtEnd());
    auto *follow = m_pane->findChild<QAction *>(u"follow"_s);
    QVERIFY(follow->isChecked());

    view().verticalScrollBar()->setValue(20);
    QVERIFY(!view().isFollowing());
    QVERIFY(!follow->isChecked());
    m_model->append(settled(0, {at(501, u"new"_s)}));
    QCoreApplication::processEvents();
    QCOMPARE(view().verticalScrollBar()->value(), 20);

    follow->trigger();
    QTRY_VERIFY(isAtEnd());
    view().setFocus();
    QVERIFY(view().isFollowing()); // giving it the focus is not looking at something
    QTest::keyClick(&view(), Qt::Key_F);
    QVERIFY(!view().isFollowing());
}

void TestLogPane::countsNewRecordsAndResumesAtEnd()
{
    fill(200);
    QTRY_VERIFY(isAtEnd() && view().verticalScrollBar()->maximum() > 0);
    auto *unseen = m_pane->findChild<QToolButton *>(u"unseenRecords"_s);
    QVERIFY(!unseen->isVisible());
    view().verticalScrollBar()->setValue(0);
    m_model->append(settled(0, {at(500, u"new"_s), at(501, u"new"_s)}));
    m_model->append(settled(1, {at(502, u"new"_s)}));
    QVERIFY(unseen->isVisible());
    QVERIFY(unseen->text().startsWith(u"3 new"));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(view().isFollowing());
    QVERIFY(!unseen->isVisible());
    QTRY_VERIFY(isAtEnd());

    view().verticalScrollBar()->setValue(0);
    m_model->append(settled(0, {at(503, u"new"_s)}));
    QTest::mouseClick(unseen, Qt::LeftButton);
    QVERIFY(view().isFollowing());
    QTRY_VERIFY(isAtEnd());
}

void TestLogPane::goesFromErrorToError()
{
    fill(200); // errors at 10, 60, 110, 160
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_F8);
    QCOMPARE(view().currentIndex().row(), 10);
    QTest::keyClick(&view(), Qt::Key_F8);
    QCOMPARE(view().currentIndex().row(), 60);
    QTest::keyClick(&view(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(view().currentIndex().row(), 10);
    QTest::keyClick(&view(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(view().currentIndex().row(), 160);
    QVERIFY(!view().isFollowing());

    m_model->setFiles({u"a.log"_s});
    m_model->append(settled(0, {at(0, u"fine"_s)}));
    m_pane->findChild<QAction *>(u"nextError"_s)->trigger();
    QVERIFY(!m_pane->findChild<MessageBar *>()->text().isEmpty());
}

void TestLogPane::leadsToEvidence()
{
    fill(200);
    m_pane->showRecord(u"ccmsetup.log"_s, 150 * 100);
    QCOMPARE(view().currentIndex().row(), 150);
    QVERIFY(view().visualRect(view().currentIndex()).intersects(view().viewport()->rect()));
}

void TestLogPane::leadsToEvidenceThatTheFilterHides()
{
    fill(200);
    QTest::keyClicks(m_pane->findChild<FilterLine *>(), u"record 42"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setFileShown(0, false);
    m_pane->showRecord(u"ccmsetup.log"_s, 150 * 100);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(view().currentIndex().row(), 150);
    QVERIFY(m_pane->findChild<FilterLine *>()->text().isEmpty());
}

void TestLogPane::leadsToEvidenceThatComesLater()
{
    fill(20);
    m_pane->showRecord(u"EndpointProtectionAgent.log"_s, 700);
    QVERIFY(!view().currentIndex().isValid());
    m_model->append(settled(1, {at(6, u"six"_s), at(7, u"seven"_s), at(8, u"eight"_s)}));
    QCOMPARE(m_model->record(view().currentIndex().row()).message, u"seven"_s);
}

void TestLogPane::opensARecord()
{
    fill(20);
    QSignalSpy activated(m_pane.get(), &LogPane::recordActivated);
    view().showRow(5);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<LogRecord>().message, u"record 5"_s);
    QCOMPARE(activated[0][1].toString(), u"ccmsetup.log"_s);
}

void TestLogPane::copiesRows()
{
    m_model->setFiles({u"a.log"_s});
    m_model->append(settled(0, {at(0, u"one\r\ntwo\tthree"_s), at(1, u"x"_s)}));
    view().setFocus();
    view().selectAll();
    QTest::keySequence(&view(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Info\tone  two three\tccmsetup\t2013-09-09 08:56:37.101\t6788 (0x1A84)\tccmsetup.cpp:9454\n"
             u"Info\tx\tccmsetup\t2013-09-09 08:56:38.101\t6788 (0x1A84)\tccmsetup.cpp:9454\n"_s);
}

void TestLogPane::announcesARollover()
{
    fill(3);
    m_model->rollOver(0);
    QVERIFY(m_pane->findChild<MessageBar *>()->text().contains(u"ccmsetup.log"));
}

void TestLogPane::isReachableByKeyboard()
{
    fill(3);
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        const bool isOwn = !widget->objectName().startsWith(u"qt_");
        if (isOwn && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

void TestLogPane::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << darkPalette();
}

void TestLogPane::looksRight()
{
    QFETCH(const QPalette, palette);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    fill(200);
    view().showRow(10);
    QCoreApplication::processEvents();
    const QImage image = m_pane->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 30);
    QVERIFY(m_pane->minimumSizeHint().width() <= 1024);
    QVERIFY(m_pane->minimumSizeHint().height() <= 660);
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(
            image.save(folder + u"/logpane-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QApplication::setPalette(before);
}

QTEST_MAIN(TestLogPane)
#include "tst_logpane.moc"
