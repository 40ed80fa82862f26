// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/savedbookmarks.h"
#include "snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace logsamples;
using namespace Qt::StringLiterals;

class TestSavedBookmarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWereWritten();
    void rejectWhatMakesNoSense_data();
    void rejectWhatMakesNoSense();
    void forgetWhatWasChangedLongestAgo();
    void findTheirRecordAgain_data();
    void findTheirRecordAgain();
    void findNoOtherRecord();
    void findTheirRecordAfterARollover();
    void tellWhatCannotBeRead();
};

namespace {

SavedBookmark bookmark(const QString &log, qint64 offset)
{
    return {.log = log, .offset = offset, .size = 10, .hash = QByteArray(32, 'h'), .note = u"a \"note\" ü"_s};
}

} // namespace

void TestSavedBookmarks::comeBackAsTheyWereWritten()
{
    const SavedBookmarks saved{
        .bookmarks = {bookmark(u"/a.log"_s, 0), bookmark(u"C:\\b.log"_s, 5'000'000'000)}};
    const auto read = parseSavedBookmarks(savedBookmarksJson(saved), u"x.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, saved);
}

void TestSavedBookmarks::rejectWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Malformed;
    QTest::newRow("half a file") << savedBookmarksJson({{bookmark(u"/a.log"_s, 0)}}).first(60)
                                 << ErrorCode::Malformed;
    QTest::newRow("another list") << QByteArray(R"({"schema": 1, "filters": []})") << ErrorCode::WrongKind;
    QTest::newRow("of the future") << QByteArray(R"({"schema": 2, "bookmarks": []})")
                                   << ErrorCode::Unsupported;
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject all = QJsonDocument::fromJson(savedBookmarksJson({{bookmark(u"/a.log"_s, 0)}})).object();
        QJsonObject one = all[u"bookmarks"].toArray().at(0).toObject();
        one[key] = value;
        all[u"bookmarks"] = QJsonArray{one};
        return QJsonDocument(all).toJson();
    };
    QTest::newRow("no log") << changed(u"log"_s, QString()) << ErrorCode::Malformed;
    QTest::newRow("before the file") << changed(u"offset"_s, -1) << ErrorCode::Malformed;
    QTest::newRow("no bytes") << changed(u"size"_s, 0) << ErrorCode::Malformed;
    QTest::newRow("too many bytes") << changed(u"size"_s, SavedBookmark::MostHashed + 1)
                                    << ErrorCode::Malformed;
    QTest::newRow("half a hash") << changed(u"sha256"_s, u"0011"_s) << ErrorCode::Malformed;
    SavedBookmarks most{
        .bookmarks = QList<SavedBookmark>(SavedBookmarks::MostBookmarks + 1, bookmark(u"/a.log"_s, 0))};
    QTest::newRow("too many") << savedBookmarksJson(most) << ErrorCode::TooLarge;
}

void TestSavedBookmarks::rejectWhatMakesNoSense()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ErrorCode, code);
    const auto read = parseSavedBookmarks(json, u"x.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().message().startsWith(u"x.json"));
}

void TestSavedBookmarks::forgetWhatWasChangedLongestAgo()
{
    SavedBookmarks saved{
        .bookmarks = QList<SavedBookmark>(SavedBookmarks::MostBookmarks - 1, bookmark(u"/old.log"_s, 0))};
    QCOMPARE(saved.replace(u"/a.log"_s, {bookmark(u"/a.log"_s, 1)}), 0);
    QCOMPARE(saved.replace(u"/b.log"_s, {bookmark(u"/b.log"_s, 2), bookmark(u"/b.log"_s, 2)}), 1);
    QCOMPARE(saved.bookmarks.size(), SavedBookmarks::MostBookmarks);
    QCOMPARE(saved.bookmarks.constFirst().log, u"/b.log"_s);
    QCOMPARE(saved.of(u"/a.log"_s).size(), 1);
    QCOMPARE(saved.replace(u"/old.log"_s, {}), 0);
    QCOMPARE(saved.bookmarks.size(), 2);
    QVERIFY(parseSavedBookmarks(savedBookmarksJson(saved), {}));
}

void TestSavedBookmarks::findTheirRecordAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("number");
    QTest::newRow("first") << line(0, "a") + line(1, "b") << 0U;
    QTest::newRow("last") << line(0, "a") + line(1, "b") << 1U;
    QTest::newRow("longer than what is hashed")
        << line(0, "a") + line(1, QByteArray(5'000, 'b')) + line(2, "c") << 1U;
    QTest::newRow("still without its line end") << line(0, "a") + line(1, "b").chopped(2) << 1U;
    QTest::newRow("plain text") << QByteArray("one\r\ntwo\r\nthree\r\n") << 1U;
}

void TestSavedBookmarks::findTheirRecordAgain()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const quint32, number);
    GrowingLog log;
    const auto made = bookmarkOf(log.add(bytes).snapshot(), number);
    QVERIFY(made);
    QVERIFY(made->size > 0 && made->size <= SavedBookmark::MostHashed);
    // Also when the log has grown.
    GrowingLog later;
    const auto found = bookmarkedRecord(
        later.add(bytes + (bytes.endsWith('\n') ? "" : "\r\n") + line(3, "more")).snapshot(), *made);
    QVERIFY(found);
    QCOMPARE(*found, std::optional(number));
}

void TestSavedBookmarks::findNoOtherRecord()
{
    GrowingLog log;
    const auto made = bookmarkOf(log.add(line(0, "first") + line(1, "second")).snapshot(), 1);
    QVERIFY(made);
    const QList<QByteArray> others{line(0, "first") + line(1, "SECOND"), line(0, "first"),
                                   line(0, "another") + line(1, "second"), QByteArray()};
    for (const QByteArray &bytes : others) {
        GrowingLog other;
        const auto found = bookmarkedRecord(other.add(bytes).snapshot(), *made);
        QVERIFY(found);
        QVERIFY2(!*found, bytes.constData());
    }
}

void TestSavedBookmarks::findTheirRecordAfterARollover()
{
    GrowingLog log;
    const auto made = bookmarkOf(log.add(line(0, "first") + line(1, "second")).snapshot(), 1);
    QVERIFY(made);
    const LogSnapshot rolled = log.beginPart().add(line(5, "FIRST") + line(6, "SECOND")).snapshot();
    const auto found = bookmarkedRecord(rolled, *made);
    QVERIFY(found);
    QCOMPARE(*found, std::optional(1U));
}

void TestSavedBookmarks::tellWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    GrowingLog log;
    log.putOnDisk(path);
    const LogSnapshot snapshot = log.add(line(0, "first") + line(1, "second")).snapshot();
    const auto made = bookmarkOf(snapshot, 0);
    QVERIFY(made);
    QVERIFY(QFile::remove(path));
    QVERIFY(!bookmarkOf(snapshot, 0));
    QVERIFY(!bookmarkedRecord(snapshot, *made));
    QVERIFY(!bookmarkOf(snapshot, 100));
}

QTEST_GUILESS_MAIN(TestSavedBookmarks)
#include "tst_savedbookmarks.moc"
