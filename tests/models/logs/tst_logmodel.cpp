// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A record at `seconds` after ten o'clock, local time of its writer.
LogRecord at(int seconds, const QString &message, std::optional<int> bias = 0)
{
    return {.offset = seconds * 100,
            .length = 50,
            .time = {.written = QDateTime(QDate(2024, 1, 2), QTime(10, 0), Qt::UTC).addSecs(seconds),
                     .biasMinutes = bias},
            .type = u"1"_s,
            .component = u"ccmsetup"_s,
            .thread = u"6788"_s,
            .source = u"x.cpp:1"_s,
            .message = message,
            .grammar = Grammar::CmTrace};
}

LogRecord timeless(const QString &message)
{
    return {.length = 5, .message = message};
}

LogBatch settled(int file, const QList<LogRecord> &records)
{
    return {.file = file, .records = records, .settled = records.size()};
}

QStringList texts(const LogModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, LogModel::Text).data().toString());
    return found;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersEveryColumnAndRole();
    void showsARecord();
    void namesALogShortlyAndInFull();
    void saysTheStatus_data();
    void saysTheStatus();
    void appendsAtTheEndInOneStep();
    void ordersByUtcAcrossZones();
    void ordersByWrittenTimeWhereTheBiasIsUnknown();
    void isStableAtTheSameTime();
    void keepsTimelessRecordsBesideTheirNeighbours();
    void insertsInBetween();
    void mergesManyPlacesInTwoSteps();
    void replacesWhatStoodIn();
    void keepsStandInsThatDidNotChange();
    void goesOnAfterARollover();
    void filtersByText_data();
    void filtersByText();
    void filtersBySeverity();
    void hidesFiles();
    void filtersLargeLogsInSlices();
    void appendsWhileFiltering();
    void countsRecords();
    void findsRecordsByPlace();
    void findsTheNextError();
    void remembersFailures();
    void agreesWithASimpleSort();

private:
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLogModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<LogModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setFiles({u"a.log"_s, u"b.log"_s});
}

void TestLogModel::answersEveryColumnAndRole()
{
    LogRecord bare;
    m_model->append(settled(0, {at(1, u"x"_s), bare}));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            for (int role = 0; role < LogModel::FileRole + 3; ++role)
                (void)m_model->index(row, column).data(role);
            QCOMPARE(m_model->index(row, column).data().userType(), QMetaType::QString);
        }
    }
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!m_model->headerData(LogModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->data({}).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
}

void TestLogModel::namesALogShortlyAndInFull()
{
    const QString name = u"client.zip: Windows/CCM/Logs/CcmExec.log"_s;
    m_model->setFiles({name});
    m_model->append(settled(0, {at(0, u"text"_s, 300)}));
    const QModelIndex file = m_model->index(0, LogModel::File);
    QCOMPARE(file.data().toString(), u"CcmExec.log"_s);
    QCOMPARE(file.data(Qt::ToolTipRole).toString(), name);
}

void TestLogModel::showsARecord()
{
    LogRecord record = at(0, u"first\r\nsecond"_s, 300);
    record.time.written = record.time.written.addMSecs(101);
    m_model->append(settled(1, {record}));
    const auto shown = [this](int column) { return m_model->index(0, column).data().toString(); };
    QCOMPARE(shown(LogModel::Text), u"first …"_s);
    QCOMPARE(shown(LogModel::Component), u"ccmsetup"_s);
    QCOMPARE(shown(LogModel::Time), u"2024-01-02 10:00:00.101"_s);
    QCOMPARE(shown(LogModel::Thread), u"6788 (0x1A84)"_s);
    QCOMPARE(shown(LogModel::Source), u"x.cpp:1"_s);
    QCOMPARE(shown(LogModel::File), u"b.log"_s);
    QCOMPARE(shown(LogModel::Level), u"Info"_s);
    QCOMPARE(m_model->index(0, 0).data(LogModel::RecordRole).value<LogRecord>(), record);
    QCOMPARE(m_model->index(0, 0).data(LogModel::FileRole).toString(), u"b.log"_s);
}

void TestLogModel::saysTheStatus_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<RecordFlags>("flags");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("error") << Severity::Error << RecordFlags() << Status::Bad << u"Error"_s;
    QTest::newRow("warning") << Severity::Warning << RecordFlags() << Status::Warning << u"Warning"_s;
    QTest::newRow("info") << Severity::Info << RecordFlags() << Status::Neutral << u"Info"_s;
    QTest::newRow("verbose") << Severity::Verbose << RecordFlags() << Status::Muted << u"Verbose"_s;
    QTest::newRow("damaged") << Severity::Error << RecordFlags(RecordFlag::Damaged) << Status::Bad
                             << u"Error, damaged"_s;
    QTest::newRow("unfinished") << Severity::Info << RecordFlags(RecordFlag::Pending) << Status::Muted
                                << u"Info, unfinished"_s;
}

void TestLogModel::saysTheStatus()
{
    QFETCH(const Severity, severity);
    QFETCH(const RecordFlags, flags);
    QFETCH(const Status, status);
    QFETCH(const QString, word);
    LogRecord record = at(0, u"x"_s);
    record.severity = severity;
    record.flags = flags;
    m_model->append(settled(0, {record}));
    const QModelIndex index = m_model->index(0, LogModel::Level);
    QCOMPARE(index.data(StatusRole).value<Status>(), status);
    QCOMPARE(index.data().toString(), word);
    QCOMPARE(index.data(Qt::ToolTipRole).toString().isEmpty(), !flags);
}

void TestLogModel::appendsAtTheEndInOneStep()
{
    m_model->append(settled(0, {at(1, u"1"_s), at(2, u"2"_s)}));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->append(settled(0, {at(2, u"3"_s), at(4, u"4"_s), at(5, u"5"_s)}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 2);
    QCOMPARE(inserted[0][2].toInt(), 4);
    QCOMPARE(reset.count() + layout.count(), 0);
    QCOMPARE(texts(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

/// One log of Redmond in summer (UTC = local + 420 min), one of India (UTC = local - 330 min).
void TestLogModel::ordersByUtcAcrossZones()
{
    const auto written = [](const QString &time, int bias, const QString &message) {
        LogRecord record = at(0, message, bias);
        record.time.written = QDateTime::fromString(time + u'Z', Qt::ISODate);
        return record;
    };
    m_model->append(settled(0,
                            {written(u"2024-07-01T01:00:00"_s, 420, u"08:00 UTC"_s),
                             written(u"2024-07-01T03:00:00"_s, 420, u"10:00 UTC"_s)}));
    m_model->append(settled(1,
                            {written(u"2024-07-01T13:00:00"_s, -330, u"07:30 UTC"_s),
                             written(u"2024-07-01T14:30:00"_s, -330, u"09:00 UTC"_s),
                             written(u"2024-07-01T16:00:00"_s, -330, u"10:30 UTC"_s)}));
    QCOMPARE(texts(*m_model),
             (QStringList{u"07:30 UTC"_s, u"08:00 UTC"_s, u"09:00 UTC"_s, u"10:00 UTC"_s, u"10:30 UTC"_s}));
}

void TestLogModel::ordersByWrittenTimeWhereTheBiasIsUnknown()
{
    m_model->append(settled(0, {at(10, u"10"_s, {}), at(30, u"30"_s, {})}));
    m_model->append(settled(1, {at(20, u"20"_s, {})}));
    QCOMPARE(texts(*m_model), (QStringList{u"10"_s, u"20"_s, u"30"_s}));
}

void TestLogModel::isStableAtTheSameTime()
{
    m_model->append(settled(1, {at(1, u"b1"_s), at(1, u"b2"_s)}));
    m_model->append(settled(0, {at(1, u"a1"_s), at(1, u"a2"_s)}));
    m_model->append(settled(1, {at(1, u"b3"_s)}));
    QCOMPARE(texts(*m_model), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s, u"b3"_s}));
}

void TestLogModel::keepsTimelessRecordsBesideTheirNeighbours()
{
    m_model->append(
        settled(0, {timeless(u"before"_s), at(10, u"ten"_s), timeless(u"after ten"_s), at(30, u"thirty"_s)}));
    m_model->append(settled(1, {at(5, u"five"_s), at(20, u"twenty"_s)}));
    m_model->append(settled(0, {timeless(u"after thirty"_s)}));
    QCOMPARE(texts(*m_model),
             (QStringList{u"five"_s, u"before"_s, u"ten"_s, u"after ten"_s, u"twenty"_s, u"thirty"_s,
                          u"after thirty"_s}));
}

void TestLogModel::insertsInBetween()
{
    m_model->append(settled(0, {at(1, u"1"_s), at(5, u"5"_s), at(9, u"9"_s)}));
    const QPersistentModelIndex nine = m_model->index(2, 0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->append(settled(1, {at(0, u"0"_s), at(2, u"2"_s), at(3, u"3"_s), at(10, u"10"_s)}));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(texts(*m_model), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"5"_s, u"9"_s, u"10"_s}));
    QCOMPARE(nine.data().toString(), u"9"_s);
}

void TestLogModel::mergesManyPlacesInTwoSteps()
{
    QList<LogRecord> even;
    QList<LogRecord> odd;
    for (int i = 0; i < 1000; ++i)
        (i % 2 == 0 ? even : odd).append(at(i, QString::number(i)));
    m_model->append(settled(0, even));
    const QPersistentModelIndex held = m_model->index(300, LogModel::Time);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->append(settled(1, odd));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layout.count(), 1);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(m_model->record(i).message, QString::number(i));
    QCOMPARE(held.row(), 600);
    QCOMPARE(held.column(), int{LogModel::Time});
}

void TestLogModel::replacesWhatStoodIn()
{
    LogRecord half = timeless(u"half"_s);
    half.flags = RecordFlag::Pending;
    m_model->append({.file = 0, .records = {at(1, u"1"_s), half}, .settled = 1});
    QCOMPARE(texts(*m_model), (QStringList{u"1"_s, u"half"_s}));
    m_model->append({.file = 0, .records = {at(2, u"half and whole"_s)}, .settled = 1});
    QCOMPARE(texts(*m_model), (QStringList{u"1"_s, u"half and whole"_s}));
    m_model->append({.file = 0, .records = {half}, .settled = 0});
    m_model->append({.file = 0, .records = {}, .settled = 0});
    QCOMPARE(texts(*m_model), (QStringList{u"1"_s, u"half and whole"_s}));
    QCOMPARE(m_model->tally().records, 2);
}

void TestLogModel::keepsStandInsThatDidNotChange()
{
    m_model->append({.file = 0, .records = {timeless(u"x"_s), timeless(u"y"_s)}, .settled = 0});
    const QPersistentModelIndex x = m_model->index(0, 0);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->append(
        {.file = 0, .records = {timeless(u"x"_s), timeless(u"y"_s), timeless(u"z"_s)}, .settled = 1});
    QCOMPARE(removed.count(), 0);
    QVERIFY(x.isValid());
    // x is settled now, y and z are not.
    m_model->append({.file = 0, .records = {}, .settled = 0});
    QCOMPARE(texts(*m_model), QStringList{u"x"_s});
}

void TestLogModel::goesOnAfterARollover()
{
    QSignalSpy rolled(m_model.get(), &LogModel::fileRolledOver);
    m_model->append({.file = 0, .records = {at(1, u"old"_s), at(2, u"unfinished"_s)}, .settled = 1});
    m_model->rollOver(0);
    QCOMPARE(rolled.count(), 1);
    // Offsets begin anew, and at the same time the old file comes first.
    LogRecord fresh = at(2, u"new"_s);
    fresh.offset = 3;
    m_model->append(settled(0, {fresh}));
    QCOMPARE(texts(*m_model), (QStringList{u"old"_s, u"unfinished"_s, u"new"_s}));
}

void TestLogModel::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const QStringList all{u"Grüße an ALLE"_s, u"second …"_s, u"third"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("message, other case") << u"grÜSSE AN"_s.replace(u"SS"_s, u"ß"_s) << all.mid(0, 1);
    QTest::newRow("later line of a message") << u"hidden LINE"_s << all.mid(1, 1);
    QTest::newRow("component") << u"special"_s << all.mid(2, 1);
    QTest::newRow("source") << u"X.CPP"_s << all;
    QTest::newRow("markup is text") << u"<b>"_s << QStringList();
    QTest::newRow("a pattern is text") << u".*"_s << QStringList();
}

void TestLogModel::filtersByText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, rows);
    LogRecord third = at(3, u"third"_s);
    third.component = u"Special"_s;
    m_model->append(settled(0, {at(1, u"Grüße an ALLE"_s), at(2, u"second\r\nhidden line"_s), third}));
    QSignalSpy finished(m_model.get(), &LogModel::filterFinished);
    m_model->setFilter(LogFilter(text));
    QCOMPARE(texts(*m_model), rows);
    QCOMPARE(finished.count(), text.isEmpty() ? 0 : 1);
    m_model->append(settled(1, {third}));
    QCOMPARE(m_model->rowCount(), rows.size() + (rows.contains(u"third"_s) ? 1 : 0));
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 4);
}

void TestLogModel::filtersBySeverity()
{
    QList<LogRecord> records;
    for (const Severity severity : {Severity::Verbose, Severity::Info, Severity::Warning, Severity::Error}) {
        LogRecord record = at(1, u"x"_s);
        record.severity = severity;
        records.append(record);
    }
    m_model->append(settled(0, records));
    m_model->setFilter(LogFilter({}, Severity::Info));
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setFilter(LogFilter({}, Severity::Warning));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setFilter(LogFilter({}, Severity::Error));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->tally().records, 4);
}

void TestLogModel::hidesFiles()
{
    m_model->append(settled(0, {at(1, u"a"_s)}));
    m_model->append(settled(1, {at(2, u"b"_s)}));
    m_model->setFileShown(0, false);
    QVERIFY(!m_model->isFileShown(0));
    QCOMPARE(texts(*m_model), QStringList{u"b"_s});
    m_model->append(settled(0, {at(3, u"c"_s)}));
    QCOMPARE(texts(*m_model), QStringList{u"b"_s});
    m_model->setFileShown(0, true);
    QCOMPARE(texts(*m_model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLogModel::filtersLargeLogsInSlices()
{
    m_tester.reset(); // it looks at all rows at each signal
    QList<LogRecord> records;
    for (int i = 0; i < 100'000; ++i)
        records.append(at(i, i % 1000 == 0 ? u"needle"_s : u"hay"_s));
    m_model->append(settled(0, records));
    QSignalSpy finished(m_model.get(), &LogModel::filterFinished);
    m_model->setFilter(LogFilter(u"NEEDLE"_s));
    // The first rows are there at once, the others come while the program goes on.
    QVERIFY(m_model->isFiltering());
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 100);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_model->rowCount(), 100);
    for (int row = 0; row < 100; ++row)
        QCOMPARE(m_model->record(row).offset, row * 1000 * 100);
    // A new filter takes the place of one that is being applied.
    m_model->setFilter(LogFilter(u"hay"_s));
    m_model->setFilter(LogFilter(u"no such text"_s));
    QTRY_VERIFY(!m_model->isFiltering());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestLogModel::appendsWhileFiltering()
{
    m_tester.reset();
    QList<LogRecord> records;
    for (int i = 0; i < 40'000; ++i)
        records.append(at(i, u"yes"_s));
    m_model->append(settled(0, records));
    m_model->setFilter(LogFilter(u"YES"_s));
    QVERIFY(m_model->isFiltering());
    // Before, inside and behind what has been filtered; one of them does not pass.
    m_model->append(settled(1, {at(-5, u"yes first"_s), at(50, u"yes early"_s), at(60, u"other"_s)}));
    m_model->append(settled(0, {at(39'000, u"yes late"_s), at(50'000, u"yes last"_s)}));
    QTRY_VERIFY(!m_model->isFiltering());
    QCOMPARE(m_model->rowCount(), 40'004);
    QCOMPARE(m_model->record(0).message, u"yes first"_s);
    QCOMPARE(m_model->record(52).message, u"yes early"_s);
    QCOMPARE(m_model->record(40'003).message, u"yes last"_s);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->record(row - 1).time.written <= m_model->record(row).time.written);
}

void TestLogModel::countsRecords()
{
    LogRecord bad = at(1, u"x"_s);
    bad.severity = Severity::Error;
    LogRecord warning = at(2, u"x"_s);
    warning.severity = Severity::Warning;
    QSignalSpy changed(m_model.get(), &LogModel::tallyChanged);
    m_model->append(settled(0, {bad, warning, at(3, u"x"_s)}));
    m_model->append({.file = 1, .records = {bad}, .settled = 0});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_model->tally(), (LogTally{.records = 4, .errors = 2, .warnings = 1}));
    QCOMPARE(m_model->tally(0), (LogTally{.records = 3, .errors = 1, .warnings = 1}));
    m_model->append({.file = 1, .records = {}, .settled = 0});
    QCOMPARE(m_model->tally(), m_model->tally(0));
    m_model->setFiles({u"c.log"_s});
    QCOMPARE(m_model->tally(), LogTally());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestLogModel::findsRecordsByPlace()
{
    m_model->append(settled(0, {at(1, u"a"_s), at(2, u"b"_s)})); // bytes 100 to 149 and 200 to 249
    m_model->append(settled(1, {at(1, u"c"_s)}));
    QCOMPARE(m_model->rowOf(u"a.log"_s, 100), 0);
    QCOMPARE(m_model->rowOf(u"b.log"_s, 100), 1);
    QCOMPARE(m_model->rowOf(u"a.log"_s, 249), 2);
    QCOMPARE(m_model->rowOf(u"a.log"_s, 250), -1);
    QCOMPARE(m_model->rowOf(u"a.log"_s, 99), -1);
    QCOMPARE(m_model->rowOf(u"c.log"_s, 100), -1);
    m_model->rollOver(0);
    LogRecord fresh = at(9, u"new"_s);
    fresh.offset = 100;
    m_model->append(settled(0, {fresh}));
    QCOMPARE(m_model->rowOf(u"a.log"_s, 100), 3);
}

void TestLogModel::findsTheNextError()
{
    QList<LogRecord> records;
    for (int i = 0; i < 6; ++i) {
        records.append(at(i, QString::number(i)));
        records.last().severity = i == 1 || i == 4 ? Severity::Error : Severity::Warning;
    }
    QCOMPARE(m_model->nextRow(-1, true, Severity::Error), -1);
    m_model->append(settled(0, records));
    QCOMPARE(m_model->nextRow(-1, true, Severity::Error), 1);
    QCOMPARE(m_model->nextRow(1, true, Severity::Error), 4);
    QCOMPARE(m_model->nextRow(4, true, Severity::Error), 1);
    QCOMPARE(m_model->nextRow(4, false, Severity::Error), 1);
    QCOMPARE(m_model->nextRow(1, false, Severity::Error), 4);
    QCOMPARE(m_model->nextRow(0, true, Severity::Warning), 1);
}

void TestLogModel::remembersFailures()
{
    QSignalSpy changed(m_model.get(), &LogModel::failuresChanged);
    const Error error{.code = ErrorCode::NotFound, .source = u"b.log"_s};
    m_model->setFailure(1, error);
    QCOMPARE(m_model->failure(1), std::optional(error));
    QVERIFY(!m_model->failure(0));
    m_model->append(settled(1, {}));
    QVERIFY(!m_model->failure(1));
    QCOMPARE(changed.count(), 2);
}

/// Batches of two logs in any order, with stand-ins that come and go, against a plain stable sort.
void TestLogModel::agreesWithASimpleSort()
{
    m_tester.reset();
    QRandomGenerator random(42);
    QList<QList<LogRecord>> kept(2);
    QList<LogRecord> standIns[2];
    for (int round = 0; round < 300; ++round) {
        const int file = random.bounded(2);
        QList<LogRecord> records;
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i)
            records.append(at(random.bounded(500), QString::number(random.bounded(1000))));
        const qsizetype done = count == 0 ? 0 : random.bounded(count + 1);
        m_model->append({.file = file, .records = records, .settled = done});
        kept[file].append(records.first(done));
        standIns[file] = records.sliced(done);
    }
    QList<std::pair<int, LogRecord>> expected;
    for (int file = 0; file < 2; ++file) {
        for (const LogRecord &record : kept[file] + standIns[file])
            expected.append({file, record});
    }
    // By insertion, which is stable.
    for (qsizetype i = 1; i < expected.size(); ++i) {
        for (qsizetype j = i; j > 0 && expected[j].second.time.written < expected[j - 1].second.time.written;
             --j)
            expected.swapItemsAt(j, j - 1);
    }
    QCOMPARE(m_model->rowCount(), expected.size());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->fileOf(row), expected[row].first);
        QVERIFY(m_model->record(row) == expected[row].second);
    }
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
