// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logmodeltester.h"
#include "models/logs/recordtexts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

/// What the rows say, and how their text comes from the disk.
class TestLogModelTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTimesAsChosen();
    void showsTimesOfThisComputer();
    void showsWhatIsNoTimeAsItStands();
    void tellsTheTimeBetweenRows();
    void readsTextFromTheDisk();
    void readsRowsThatStandFarApart();
    void readsVeryLongTexts();
    void saysWhyATextCannotBeRead();
    void triesAgainWhenTheLogWasUpdated();
    void showsWhatCanBeReadBesideWhatCannot();
    void forgetsReadingsOfOtherLogs();
    void readsRecordsAnywhere();
    void stopsReading();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogModelTester> m_test;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.log"_s); }
};

void TestLogModelTexts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_test = std::make_unique<LogModelTester>(QStringList{u"a.log"_s});
}

void TestLogModelTexts::cleanup()
{
    m_test.reset();
    qputenv("TZ", "UTC");
}

void TestLogModelTexts::showsWhatIsNoTimeAsItStands()
{
    QByteArray bytes = line(0, "a") + line(1, "b");
    bytes.replace("10:00:01.000", "25:00:01.000");
    m_test->add(0, bytes);
    for (const TimeDisplay display : {TimeDisplay::AsWritten, TimeDisplay::Utc}) {
        m_test->model.setTimeDisplay(display);
        QCOMPARE(m_test->model.content(1).time, u"01-02-2024 25:00:01.000+000"_s);
        QVERIFY(m_test->model.content(1).timeHint.contains(u"Not a date and time"));
        QCOMPARE(m_test->model.content(0).timeHint, QString());
    }
    const QModelIndex cell = m_test->model.index(1, LogModel::Time);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), m_test->model.content(1).timeHint);
}

void TestLogModelTexts::showsTimesAsChosen()
{
    LogModel &model = m_test->model;
    const QByteArray script = "x.ps1";
    m_test->add(0,
                line(0, "a", 300, "1", script) + line(1, "b", {}) + "c\r\n" + line(2, "d", -840, "1", script)
                    + line(3, "native", 60));
    const auto time = [&](int row) { return model.index(row, LogModel::Time).data().toString(); };
    QCOMPARE(time(0), u"2024-01-02 10:00:00.000"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTimeDisplay(TimeDisplay::Utc);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(time(0), u"2024-01-02 15:00:00.000"_s);
    QCOMPARE(time(1), u"2024-01-02 10:00:01.000 (as written)"_s);
    QCOMPARE(time(2), QString());
    QCOMPARE(time(3), u"2024-01-01 20:00:02.000"_s);
    // Should its bias turn out to mean something else, so does the time.
    m_test->logs[0].state().biasFactor = -1;
    m_test->update(0);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(time(0), u"2024-01-02 05:00:00.000"_s);
    m_test->logs[0].state().biasFactor = 0;
    m_test->update(0);
    QCOMPARE(time(0), u"2024-01-02 10:00:00.000 (as written)"_s);
    QCOMPARE(time(4), u"2024-01-02 11:00:03.000"_s); // its sign is known
    model.setTimeDisplay(TimeDisplay::AsWritten);
    QCOMPARE(time(0), u"2024-01-02 10:00:00.000"_s);
}

void TestLogModelTexts::showsTimesOfThisComputer()
{
    qputenv("TZ", "XYZ-05:30"); // as POSIX has it: five hours and a half east
    m_test->add(0, line(0, "a", 300));
    m_test->model.setTimeDisplay(TimeDisplay::Local);
    QCOMPARE(m_test->model.index(0, LogModel::Time).data().toString(), u"2024-01-02 20:30:00.000"_s);
}

void TestLogModelTexts::tellsTheTimeBetweenRows()
{
    m_test->add(0, line(0, "a") + line(0.25, "b") + "c\r\n" + line(3600, "d") + line(3599, "e") + "<![LOG[f");
    const auto elapsed = [&](int row) {
        return m_test->model.index(row, LogModel::Elapsed).data().toString();
    };
    QCOMPARE(elapsed(0), QString());
    QCOMPARE(elapsed(1), u"+0.250 s"_s);
    QCOMPARE(elapsed(2), u"+0.000 s"_s);
    QCOMPARE(elapsed(3), u"+0:59:59.750"_s);
    QVERIFY2(elapsed(4).contains(u"1.000 s"_s) && !elapsed(4).startsWith(u'+'), qPrintable(elapsed(4)));
    QCOMPARE(elapsed(5), u"+0.000 s"_s);
}

void TestLogModelTexts::readsTextFromTheDisk()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    m_test->add(0, line(0, "first", 0, "3") + line(1, "second\r\nline") + "<![LOG[half");
    QVERIFY(!model.isLoaded(0));
    QVERIFY(model.isLoaded(2)); // what is being written is in memory
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const LogRowContent early = model.content(0);
    QVERIFY(!early.isLoaded);
    QCOMPARE(early.message, QString());
    // What the index tells is there at once.
    QCOMPARE(early.severity, Severity::Error);
    QCOMPARE(early.component, u"Test"_s);
    QCOMPARE(early.time, u"2024-01-02 10:00:00.000"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(model.content(0).isLoaded);
    QCOMPARE(model.content(0).message, u"first"_s);
    // Those around it came with it.
    QVERIFY(model.isLoaded(1));
    QCOMPARE(model.content(1).message, u"second\r\nline"_s);
    QCOMPARE(model.content(2).message, u"half"_s);
    QCOMPARE(changed.count(), 1);
}

void TestLogModelTexts::readsRowsThatStandFarApart()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += line(i, QByteArray::number(i), 0, i % 500 == 0 ? "3" : "1");
    m_test->logs[0].add(bytes);
    model.update(0, m_test->logs[0].snapshot());
    QVERIFY(model.setFilter(LogFilter({}, Severity::Error)));
    QTRY_COMPARE(model.rowCount(), 10);
    for (int row = 0; row < 10; ++row)
        QTRY_COMPARE(model.content(row).message, QString::number(row * 500));
}

/// As many as a screen shows, although they are more than the model likes to keep.
void TestLogModelTexts::readsVeryLongTexts()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    constexpr int Count = 60;
    for (int i = 0; i < Count; ++i)
        m_test->logs[0].add(line(i, QByteArray(500'000, 'a') + QByteArray::number(i)));
    model.setFiles({u"a.log"_s});
    model.update(0, m_test->logs[0].snapshot());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto areLoaded = [&] {
        int loaded = 0;
        for (int row = 0; row < Count; ++row)
            loaded += model.content(row).isLoaded ? 1 : 0;
        return loaded == Count;
    };
    QTRY_VERIFY(areLoaded());
    QVERIFY(changed.count() < 5);
    QVERIFY(model.content(Count - 1).message.endsWith(u"a59"_s));
}

void TestLogModelTexts::saysWhyATextCannotBeRead()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    m_test->add(0, line(0, "first"));
    QVERIFY(QFile::remove(path()));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // As a view does: it asks again whenever something changed.
    connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { (void)model.content(0); });
    QVERIFY(!model.content(0).isLoaded);
    QTRY_VERIFY(model.content(0).isLoaded);
    QVERIFY2(model.content(0).message.contains(u"a.log"_s), qPrintable(model.content(0).message));
    QCOMPARE(model.content(0).time, u"2024-01-02 10:00:00.000"_s);
    // It is not tried again and again.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
}

void TestLogModelTexts::triesAgainWhenTheLogWasUpdated()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    m_test->add(0, line(0, "first"));
    QVERIFY(QFile::rename(path(), path() + u"x"_s));
    (void)model.content(0);
    QTRY_VERIFY(model.content(0).isLoaded);
    QVERIFY(QFile::rename(path() + u"x"_s, path()));
    m_test->add(0, line(1, "second"));
    QTRY_COMPARE(model.content(0).message, u"first"_s);
}

void TestLogModelTexts::showsWhatCanBeReadBesideWhatCannot()
{
    LogModel &model = m_test->model;
    GrowingLog &log = m_test->logs[0];
    log.putOnDisk(path());
    log.add(line(0, "gone"));
    log.beginPart();
    log.putOnDisk(m_folder->filePath(u"new.log"_s));
    m_test->add(0, line(1, "there"));
    QVERIFY(QFile::remove(path()));
    (void)model.content(0);
    (void)model.content(1);
    QTRY_VERIFY(model.content(0).isLoaded && model.content(1).isLoaded);
    QCOMPARE(model.content(1).message, u"there"_s);
    QVERIFY(model.content(0).message != u"gone"_s);
}

void TestLogModelTexts::forgetsReadingsOfOtherLogs()
{
    LogModel &model = m_test->model;
    m_test->logs[0].putOnDisk(path());
    m_test->add(0, line(0, "old"));
    (void)model.content(0);
    QTRY_VERIFY(model.isLoaded(0));
    for (int i = 0; i < 20; ++i) {
        model.setFiles({u"a.log"_s});
        m_test->update(0);
        (void)model.content(0);
        if (i % 2 == 0)
            QCoreApplication::processEvents(); // the reading begins
    }
    GrowingLog other;
    other.putOnDisk(m_folder->filePath(u"other.log"_s));
    model.setFiles({u"other.log"_s});
    model.update(0, other.add(line(0, "new")).snapshot());
    QTRY_COMPARE(model.content(0).message, u"new"_s);
}

void TestLogModelTexts::readsRecordsAnywhere()
{
    GrowingLog log;
    log.putOnDisk(path());
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i)
        bytes += line(i, QByteArray::number(i) + QByteArray(1000, 'x'));
    log.add(bytes);
    log.beginPart();
    log.add(line(3000, "kept") + "<![LOG[half");
    const std::vector<quint32> numbers{0, 1, 2, 500, 501, 1999, 2000, 2001};
    const auto records = readRecordsAt(log.snapshot(), numbers, {});
    QVERIFY(records);
    QCOMPARE(records->size(), 8);
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(records->at(i).message.section(u'x', 0, 0),
                 QString::number(numbers[static_cast<std::size_t>(i)]));
    QCOMPARE(records->at(6).message, u"kept"_s);
    QCOMPARE(records->at(7).message, u"half"_s);
    QCOMPARE(readRecordsAt(log.snapshot(), {}, {})->size(), 0);
}

void TestLogModelTexts::stopsReading()
{
    GrowingLog log;
    log.add(line(0, "a"));
    std::stop_source stop;
    stop.request_stop();
    const std::vector<quint32> numbers{0};
    const auto records = readRecordsAt(log.snapshot(), numbers, stop.get_token());
    QVERIFY(!records);
    QCOMPARE(records.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLogModelTexts)
#include "tst_logmodeltexts.moc"
