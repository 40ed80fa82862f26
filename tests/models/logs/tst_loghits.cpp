// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/loghits.h"
#include "snapshots.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Plenty = 20;

QStringList messages(const LogHits &hits)
{
    QStringList texts;
    for (const LogHits::Hit &hit : hits.newest)
        texts.append(hit.record.message);
    return texts;
}

Result<LogHits> hitsIn(GrowingLog &log, const QString &typed, std::size_t most = Plenty)
{
    return newestHits({log.snapshot()}, {u"a.log"_s}, typed, most, {});
}

} // namespace

class TestLogHits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordMustStandInTheRecordInAnyOrderAndCase();
    void theNewestComeFirstAndAllAreCounted();
    void logsAreOneInTheOrderOfTheirTimes();
    void aRecordOfTheHistoryIsPlacedInItsFile();
    void whatIsBeingWrittenIsFoundToo();
    void nothingTypedFindsNothing();
    void stopsWhenAsked();
    void saysWhatCannotBeRead();
};

void TestLogHits::eachWordMustStandInTheRecordInAnyOrderAndCase()
{
    GrowingLog log;
    log.add(line(0, "Exit code 7 of client.msi") + line(1, "exit of another") + line(2, "the code"));
    const auto hits = hitsIn(log, u"CODE  exit"_s);
    QVERIFY(hits);
    QCOMPARE(messages(*hits), QStringList{u"Exit code 7 of client.msi"_s});
    QCOMPARE(hits->count, 1);
}

void TestLogHits::theNewestComeFirstAndAllAreCounted()
{
    GrowingLog log;
    for (int i = 0; i < 5; ++i)
        log.add(line(i, "hit " + QByteArray::number(i)));
    const auto hits = hitsIn(log, u"hit"_s, 2);
    QVERIFY(hits);
    QCOMPARE(messages(*hits), (QStringList{u"hit 4"_s, u"hit 3"_s}));
    QCOMPARE(hits->count, 5);
    const qsizetype length = line(0, "hit 0").size();
    QCOMPARE(hits->newest.first().place, (Evidence{.file = u"a.log"_s, .offset = 4 * length}));
}

void TestLogHits::logsAreOneInTheOrderOfTheirTimes()
{
    GrowingLog a(u"a.log"_s);
    GrowingLog b(u"b.log"_s);
    a.add(line(0, "hit first") + line(30, "hit last"));
    b.add(line(10, "hit between"));
    const auto hits =
        newestHits({a.snapshot(), b.snapshot()}, {u"a.log"_s, u"b.log"_s}, u"hit"_s, Plenty, {});
    QVERIFY(hits);
    QCOMPARE(messages(*hits), (QStringList{u"hit last"_s, u"hit between"_s, u"hit first"_s}));
    QCOMPARE(hits->newest.at(1).place.file, u"b.log"_s);
}

void TestLogHits::whatIsBeingWrittenIsFoundToo()
{
    GrowingLog log;
    log.add(line(0, "settled") + "half a line that nobody has ended");
    const auto hits = hitsIn(log, u"nobody"_s);
    QVERIFY(hits);
    QCOMPARE(messages(*hits), QStringList{u"half a line that nobody has ended"_s});
    QCOMPARE(hits->newest.first().place.file, u"a.log"_s);
}

void TestLogHits::nothingTypedFindsNothing()
{
    GrowingLog log;
    log.add(line(0, "something"));
    const auto hits = hitsIn(log, u"  "_s);
    QVERIFY(hits);
    QCOMPARE(hits->count, 0);
    QVERIFY(hits->newest.isEmpty());
}

void TestLogHits::aRecordOfTheHistoryIsPlacedInItsFile()
{
    GrowingLog log;
    log.name(u"a-20240101-100000.log"_s);
    log.add(line(0, "hit before")).beginPart().name(u"a.log"_s);
    log.add(line(1, "hit after"));
    const auto hits = hitsIn(log, u"hit"_s);
    QVERIFY(hits);
    QCOMPARE(messages(*hits), (QStringList{u"hit after"_s, u"hit before"_s}));
    QCOMPARE(hits->newest.at(0).place, (Evidence{.file = u"a.log"_s, .offset = 0}));
    QCOMPARE(hits->newest.at(1).place, (Evidence{.file = u"a-20240101-100000.log"_s, .offset = 0}));
}

void TestLogHits::stopsWhenAsked()
{
    GrowingLog log;
    log.add(line(0, "hit"));
    std::stop_source stop;
    stop.request_stop();
    const auto hits = newestHits({log.snapshot()}, {u"a.log"_s}, u"hit"_s, Plenty, stop.get_token());
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Cancelled);
}

void TestLogHits::saysWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    GrowingLog log;
    log.putOnDisk(path);
    log.add(line(0, "hit"));
    QVERIFY(QFile::remove(path));
    const auto hits = hitsIn(log, u"hit"_s);
    QVERIFY(!hits);
    QCOMPARE(hits.error().source, path);
}

QTEST_GUILESS_MAIN(TestLogHits)

#include "tst_loghits.moc"
