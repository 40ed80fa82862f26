// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logdetails.h"
#include "widgets/logs/recordfields.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

constexpr int IndentedTab = 1;
constexpr int RawTab = 2;

QPalette darkPalette()
{
    QPalette palette(QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    return palette;
}

/// Every text half as long again and more, as German can be.
class LongTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        return QByteArrayView(context).startsWith("ccm::")
            ? source + " und "_L1 + source.left(source.size() / 2)
            : QString();
    }
};

RecordDetails failure()
{
    RecordDetails details;
    details.record.offset = 4096;
    details.record.length = 266;
    details.record.time = {.written = QDateTime(QDate(2013, 9, 9), QTime(8, 56, 37, 101), Qt::UTC),
                           .biasMinutes = 300,
                           .writer = TimeWriter::Native};
    details.record.type = u"3"_s;
    details.record.severity = Severity::Error;
    details.record.severityRule = SeverityRule::Type;
    details.record.component = u"ccmsetup"_s;
    details.record.thread = u"6788"_s;
    details.record.source = u"ccmsetup.cpp:9454"_s;
    details.record.message = u"Failed to install, error 0x80070643; then\n0x80072EE7 came."_s;
    details.record.grammar = Grammar::CmTrace;
    details.log = u"ccmsetup.log"_s;
    details.line = 12;
    details.biasReason = u"Its records tell."_s;
    return details;
}

} // namespace

class TestLogDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_details.reset(); }
    void leadsToWhatTheRecordBelongsTo();
    void saysWhatToDoWithoutARecord();
    void tellsAllOfARecord();
    void readsTheTime_data();
    void readsTheTime();
    void tellsFlagsAndUnknownLines();
    void cutsLongMessagesAndSaysSo();
    void keepsThePlaceOfTheReader();
    void indentsWhatCanBeIndented();
    void asksForTheRawTextWhenItIsLookedAt();
    void explainsErrorCodes();
    void copiesErrorCodes();
    void editsTheBookmark();
    void showsHostileTextAsText();
    void isReachedByKeyboard();
    void largeTextsAreShownWhole();
    void fitsItsPlace_data();
    void fitsItsPlace();

private:
    [[nodiscard]] QString field(QStringView name) const
    {
        return m_details->findChild<FieldValue *>(name.toString())->text();
    }
    [[nodiscard]] QPlainTextEdit &text() const
    {
        return *m_details->findChild<QPlainTextEdit *>(u"message"_s);
    }
    [[nodiscard]] QTabBar &views() const { return *m_details->findChild<QTabBar *>(u"textViews"_s); }
    [[nodiscard]] QListWidget &errors() const
    {
        return *m_details->findChild<QListWidget *>(u"errorCodes"_s);
    }
    [[nodiscard]] QToolButton &bookmark() const
    {
        return *m_details->findChild<QToolButton *>(u"bookmark"_s);
    }
    [[nodiscard]] QLineEdit &note() const { return *m_details->findChild<QLineEdit *>(u"bookmarkNote"_s); }

    std::unique_ptr<LogDetails> m_details;
};

void TestLogDetails::init()
{
    m_details = std::make_unique<LogDetails>();
    m_details->setTimeZone(QTimeZone("Europe/Berlin"));
    m_details->resize(1024, 160);
    m_details->show();
    QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
}

void TestLogDetails::leadsToWhatTheRecordBelongsTo()
{
    m_details->showRecord(failure());
    m_details->show();
    auto *place = m_details->findChild<QToolButton *>(u"recordPlace"_s);
    QVERIFY(!place->isVisible());
    m_details->setPlace(u"Run of R&D, phase \"Exit\""_s);
    QVERIFY(place->isVisible());
    QCOMPARE(place->text(), u"Run of R&&D, phase \"Exit\""_s); // no key of its own
    const QSignalSpy spy(m_details.get(), &LogDetails::placeActivated);
    place->click();
    QCOMPARE(spy.count(), 1);
    m_details->setPlace({});
    QVERIFY(!place->isVisible());
}

void TestLogDetails::saysWhatToDoWithoutARecord()
{
    const auto check = [this] {
        QVERIFY(text().toPlainText().isEmpty());
        QVERIFY(text().placeholderText().startsWith(u"Select a record"));
        QCOMPARE(field(u"utc"), u"–"_s);
        QVERIFY(!note().isEnabled());
        QVERIFY(!errors().isVisible());
    };
    check();
    m_details->showRecord(failure());
    m_details->clear();
    check();
}

void TestLogDetails::tellsAllOfARecord()
{
    m_details->showRecord(failure());
    QCOMPARE(text().toPlainText(), failure().record.message);
    QVERIFY(text().isReadOnly());
    QCOMPARE(field(u"time"), u"2013-09-09 08:56:37.101"_s);
    QCOMPARE(field(u"utc"), u"2013-09-09 13:56:37.101"_s);
    QCOMPARE(field(u"localTime"), u"2013-09-09 15:56:37.101 (UTC+2:00)"_s);
    QCOMPARE(field(u"bias"), u"+300 min; UTC = written + bias. Its records tell."_s);
    QCOMPARE(field(u"thread"), u"6788 (0x1A84)"_s);
    QCOMPARE(field(u"component"), u"ccmsetup"_s);
    QCOMPARE(field(u"source"), u"ccmsetup.cpp:9454"_s);
    QCOMPARE(field(u"severity"), u"Error (type \"3\"). The record's type says so."_s);
    QCOMPARE(field(u"format"), u"CMTrace record."_s);
    QCOMPARE(field(u"place"), u"ccmsetup.log, line 12, byte 4096, length 266 bytes"_s);
}

void TestLogDetails::readsTheTime_data()
{
    QTest::addColumn<TimeWriter>("writer");
    QTest::addColumn<int>("bias");
    QTest::addColumn<int>("factor");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("start");
    const QString notKnown = u"not known"_s;
    QTest::newRow("ConfigMgr, east") << TimeWriter::Native << -330 << 1 << u"2013-09-09 03:26:37.101"_s
                                     << u"2013-09-09 05:26:37.101 (UTC+2:00)"_s
                                     << u"-330 min; UTC = written + bias."_s;
    QTest::newRow("script, other sign")
        << TimeWriter::Script << 120 << -1 << u"2013-09-09 06:56:37.101"_s
        << u"2013-09-09 08:56:37.101 (UTC+2:00)"_s << u"+120 min; UTC = written − bias."_s;
    QTest::newRow("script, sign not known")
        << TimeWriter::Script << 120 << 0 << notKnown << notKnown << u"+120 min; its sign is not known."_s;
    QTest::newRow("ConfigMgr among scripts")
        << TimeWriter::Native << 120 << 0 << u"2013-09-09 10:56:37.101"_s
        << u"2013-09-09 12:56:37.101 (UTC+2:00)"_s << u"+120 min; UTC = written + bias."_s;
}

void TestLogDetails::readsTheTime()
{
    QFETCH(const TimeWriter, writer);
    QFETCH(const int, bias);
    QFETCH(const int, factor);
    RecordDetails details = failure();
    details.record.time.writer = writer;
    details.record.time.biasMinutes = bias;
    details.biasFactor = factor;
    m_details->showRecord(details);
    QTEST(field(u"utc"), "utc");
    QTEST(field(u"localTime"), "local");
    QFETCH(const QString, start);
    QVERIFY2(field(u"bias").startsWith(start), qPrintable(field(u"bias")));

    details.record.time.biasMinutes.reset();
    m_details->showRecord(details);
    QCOMPARE(field(u"utc"), u"not known"_s);
    QCOMPARE(field(u"localTime"), u"not known"_s);
    details.record.time = {};
    m_details->showRecord(details);
    QCOMPARE(field(u"time"), u"not known"_s);
    details.record.time.unread = u"01-02-2024 25:00:00.000"_s;
    m_details->showRecord(details);
    QCOMPARE(field(u"time"), u"01-02-2024 25:00:00.000 (not readable as a date and time)"_s);
    QCOMPARE(field(u"utc"), u"not known"_s);
}

void TestLogDetails::tellsFlagsAndUnknownLines()
{
    RecordDetails details = failure();
    details.record.flags = RecordFlag::Damaged;
    details.record.type.clear();
    details.record.severityRule = SeverityRule::Text;
    details.line.reset();
    m_details->showRecord(details);
    QVERIFY(field(u"format").startsWith(u"CMTrace record. This record is damaged"));
    QVERIFY(field(u"severity").startsWith(u"Error (no type). Words of the message"));
    QVERIFY(field(u"place").contains(u"line not known"));
    details.isLoaded = false;
    details.record.message.clear();
    m_details->showRecord(details);
    QVERIFY(text().toPlainText().isEmpty());
    QCOMPARE(text().placeholderText(), u"The record is being read."_s);
    details.isLoaded = true;
    m_details->showRecord(details);
    QCOMPARE(text().placeholderText(), u"The record has no text."_s);
}

void TestLogDetails::cutsLongMessagesAndSaysSo()
{
    RecordDetails details = failure();
    details.record.message = QString(LogDetails::LongestShownText, u'x');
    m_details->showRecord(details);
    QCOMPARE(text().toPlainText(), details.record.message);
    details.record.message += u'y';
    m_details->showRecord(details);
    QVERIFY(text().toPlainText().startsWith(QString(LogDetails::LongestShownText, u'x') + u"\n\n[Cut here."));
    QVERIFY(text().toPlainText().contains(QString::number(LogDetails::LongestShownText + 1)));
    QVERIFY(!text().toPlainText().contains(u'y' + u"\n"_s));
    views().setCurrentIndex(RawTab);
    m_details->showRaw(QString(LogDetails::LongestShownText, u'\t'));
    QVERIFY(text().toPlainText().endsWith(u"copies all of it.]"));
    QVERIFY(text().toPlainText().size() < LogDetails::LongestShownText + 200);
}

void TestLogDetails::keepsThePlaceOfTheReader()
{
    RecordDetails details = failure();
    details.line.reset();
    m_details->showRecord(details);
    text().selectAll();
    details.line = 7;
    details.isBookmarked = true;
    m_details->showRecord(details);
    QVERIFY(field(u"place").contains(u"line 7"));
    QVERIFY(text().textCursor().hasSelection());
    details.record.offset = 1;
    m_details->showRecord(details);
    QVERIFY(!text().textCursor().hasSelection());
}

void TestLogDetails::indentsWhatCanBeIndented()
{
    m_details->showRecord(failure());
    QVERIFY(!views().isTabEnabled(IndentedTab));
    RecordDetails details = failure();
    details.record.message = uR"(Policy: {"a":1})"_s;
    m_details->showRecord(details);
    QVERIFY(views().isTabEnabled(IndentedTab));
    views().setCurrentIndex(IndentedTab);
    QCOMPARE(text().toPlainText(), u"Policy:\n{\n  \"a\": 1\n}"_s);
    m_details->showRecord(failure()); // has nothing to indent and is shown all the same
    QCOMPARE(text().toPlainText(), failure().record.message);
    m_details->showRecord(details);
    QVERIFY(text().toPlainText().startsWith(u"Policy:\n{"));
    views().setCurrentIndex(0);
    m_details->showRecord(failure());
    m_details->showRecord(details); // as the user chose at last
    QCOMPARE(text().toPlainText(), details.record.message);
}

void TestLogDetails::asksForTheRawTextWhenItIsLookedAt()
{
    QSignalSpy wanted(m_details.get(), &LogDetails::rawRequested);
    m_details->showRecord(failure());
    QCOMPARE(wanted.size(), 0);
    views().setCurrentIndex(RawTab);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(text().placeholderText(), u"The record is being read."_s);
    m_details->showRaw(u"<![LOG[a\tb\u2008]LOG]!>\r\n"_s);
    QCOMPARE(text().toPlainText(), u"<![LOG[a→\tb‹U+2008›]LOG]!>‹CR›‹LF›\n"_s);
    views().setCurrentIndex(0);
    views().setCurrentIndex(RawTab);
    QCOMPARE(wanted.size(), 1); // it is still there
    RecordDetails next = failure();
    next.record.offset = 5000;
    m_details->showRecord(next);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(text().toPlainText().isEmpty());
    m_details->showRaw(fail(ErrorCode::CannotRead, u"ccmsetup.log"_s));
    QVERIFY(text().placeholderText().startsWith(u"ccmsetup.log"));
    m_details->clear();
    QCOMPARE(wanted.size(), 2);
}

void TestLogDetails::explainsErrorCodes()
{
    m_details->showRecord(failure());
    QVERIFY(errors().isVisible());
    QCOMPARE(errors().count(), 2);
    QVERIFY(errors().item(0)->text().contains(u"ERROR_INSTALL_FAILURE"));
    QVERIFY(errors().item(1)->text().contains(u"0x80072EE7"));
    QSignalSpy asked(m_details.get(), &LogDetails::errorLookupRequested);
    errors().setFocus();
    errors().setCurrentRow(1);
    QTest::keyClick(&errors(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"0x80072EE7"_s);
    RecordDetails quiet = failure();
    quiet.record.message = u"All is well."_s;
    m_details->showRecord(quiet);
    QVERIFY(!errors().isVisible());
}

void TestLogDetails::copiesErrorCodes()
{
    m_details->showRecord(failure());
    errors().setFocus();
    errors().selectAll();
    QTest::keySequence(&errors(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], errors().item(0)->text());
}

void TestLogDetails::editsTheBookmark()
{
    QSignalSpy toggled(m_details.get(), &LogDetails::bookmarkToggled);
    QSignalSpy noted(m_details.get(), &LogDetails::noteChanged);
    RecordDetails details = failure();
    m_details->showRecord(details);
    QCOMPARE(toggled.size() + noted.size(), 0);
    QTest::keyClicks(&note(), u"ab"_s);
    QCOMPARE(toggled, QList<QVariantList>{{true}});
    QCOMPARE(noted, (QList<QVariantList>{{u"a"_s}, {u"ab"_s}}));
    QVERIFY(bookmark().isChecked());

    note().setCursorPosition(1);
    details.isBookmarked = true;
    details.bookmarkNote = u"ab"_s;
    m_details->showRecord(details); // as the caller does on each change
    QCOMPARE(note().cursorPosition(), 1);
    bookmark().click();
    QCOMPARE(toggled.back(), QVariantList{false});
    details.isBookmarked = false;
    details.bookmarkNote.clear();
    m_details->showRecord(details);
    QVERIFY(note().text().isEmpty());
    QVERIFY(!bookmark().isChecked());
    QCOMPARE(noted.size(), 2);
}

void TestLogDetails::showsHostileTextAsText()
{
    const QString hostile = u"<b>x</b><img src=\"file:///etc/passwd\">"_s;
    RecordDetails details = failure();
    details.log = details.record.component = details.record.source = details.record.type = hostile;
    details.record.thread = details.record.message = details.bookmarkNote = details.biasReason = hostile;
    m_details->showRecord(details);
    QCOMPARE(text().toPlainText(), hostile);
    QCOMPARE(field(u"component"), hostile);
    for (const FieldValue *value : m_details->findChildren<FieldValue *>())
        QVERIFY(!value->toolTip().contains(u"<img"));
    for (const QLabel *label : m_details->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestLogDetails::isReachedByKeyboard()
{
    m_details->showRecord(failure());
    views().setFocus();
    QCOMPARE(m_details->findChildren<FieldValue *>().size(), 10);
    QStringList names;
    for (int i = 0; i < 15; ++i) {
        const QWidget *widget = m_details->focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        names.append(widget->objectName());
        QTest::keyClick(m_details->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.first(5),
             (QStringList{u"textViews"_s, u"bookmark"_s, u"bookmarkNote"_s, u"message"_s, u"errorCodes"_s}));
    QVERIFY(names.contains(u"place"_s));
}

/// Twice as large as usual, beside the list of panes in 1280 pixels.
void TestLogDetails::largeTextsAreShownWhole()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    init();
    m_details->resize(1000, 300);
    m_details->showRecord(failure());
    QCoreApplication::processEvents();
    for (const QString &name : {u"time"_s, u"utc"_s, u"localTime"_s, u"component"_s, u"thread"_s}) {
        auto *value = m_details->findChild<FieldValue *>(name);
        QVERIFY2(value->width() >= value->fontMetrics().horizontalAdvance(value->text()), qPrintable(name));
        QVERIFY2(value->height() >= value->fontMetrics().height(), qPrintable(name));
        value->setFocus();
    }
    // What has no room is scrolled to by the tabulator key.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_details->focusWidget(), Qt::Key_Tab);
    const auto *last = m_details->findChild<FieldValue *>(u"place"_s);
    QCOMPARE(m_details->focusWidget(), last);
    QVERIFY(!last->visibleRegion().isEmpty());
    QApplication::setFont(before);
}

void TestLogDetails::fitsItsPlace_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<int>("view");
    const QPalette light(QColor(0xef, 0xef, 0xef));
    QTest::newRow("light") << light << false << 0;
    QTest::newRow("dark") << darkPalette() << false << 0;
    QTest::newRow("light-long") << light << true << 0;
    QTest::newRow("light-raw") << light << false << RawTab;
    QTest::newRow("dark-indented") << darkPalette() << false << IndentedTab;
}

void TestLogDetails::fitsItsPlace()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isLong);
    QFETCH(const int, view);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    LongTexts texts;
    if (isLong)
        QVERIFY(QCoreApplication::installTranslator(&texts));
    init();
    RecordDetails details = failure();
    if (view == IndentedTab)
        details.record.message = uR"(Get policies = [{"Id":"12ab","Name":"Office","Errors":[0,1]}])"_s;
    details.biasReason = u"All records with a bias were written by ConfigMgr: UTC = written + bias."_s;
    m_details->showRecord(details);
    views().setCurrentIndex(view);
    m_details->showRaw(
        u"<![LOG[Failed to install,\terror 0x80070643; then\r\n0x80072EE7\u2008came.]LOG]!>\r\n"_s);
    QCoreApplication::processEvents();

    const QImage image = m_details->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 15);
    if (const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(image.save(folder + u"/logdetails-"_s + QString::fromLatin1(QTest::currentDataTag())
                           + u".png"_s));

    QCOMPARE(m_details->size(), QSize(1024, 160));
    QVERIFY2(m_details->minimumSizeHint().height() <= 160,
             qPrintable(QString::number(m_details->minimumSizeHint().height())));
    QVERIFY(text().viewport()->height() >= text().fontMetrics().height() * 2);
    for (const FieldValue *value : m_details->findChildren<FieldValue *>()) {
        const QPoint corner = value->mapTo(m_details.get(), value->rect().bottomRight());
        QVERIFY2(m_details->rect().contains(corner), qPrintable(value->objectName()));
        QVERIFY2(value->height() >= value->fontMetrics().height(), qPrintable(value->objectName()));
    }
    QVERIFY(bookmark().width() >= bookmark().sizeHint().width());
    QVERIFY(note().width() >= note().fontMetrics().averageCharWidth() * 8);

    QCoreApplication::removeTranslator(&texts);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestLogDetails)
#include "tst_logdetails.moc"
