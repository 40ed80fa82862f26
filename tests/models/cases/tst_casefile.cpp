// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

CaseFile fullCase()
{
    return {.paths = {.site = u"/cases/one/site/ccmsetup.cab"_s,
                      .client = u"/elsewhere/PC1"_s,
                      .logs = {u"/cases/one/b.log"_s, u"https://cm01.corp.example/a.log"_s},
                      .plan = u"/cases/one/plan.json"_s,
                      .earlierSite = u"\\\\cm01\\SMS_PRI\\Client"_s},
            .clients = {u"/cases/one/clients/PC2"_s, u"/cases/oneandmore/PC3"_s},
            .filters = {{.log = u"/cases/one/b.log"_s,
                         .text = u"type >= warning"_s,
                         .sets = {u"Errors"_s},
                         .isHidden = true}},
            .bookmarks = {{.log = u"/cases/one/clients/PC2.zip: Logs/ccmsetup.log"_s,
                           .offset = 3,
                           .size = 100,
                           .hash = QByteArray(32, 'x'),
                           .note = u"why <b>here</b>?"_s}},
            .notes = u"First line\nsecond: Größe"_s,
            .pane = u"compare"_s,
            .place = {.log = u"/cases/one/b.log"_s, .offset = 4711, .item = 3, .run = 1},
            .planDraft = {{u"days"_s, 9}, {u"name"_s, u"Größer"_s}},
            .question = {.run = RunKind::ScheduledTask,
                         .assumedInstalled = Version::parse(u"5.00.9122.1000"),
                         .serversExcluded = false,
                         .forcedReinstall = true,
                         .withEarlierManifest = true,
                         .ignoreSkipUpgrade = true},
            .layout = QByteArray("\x00\x01\xFF", 3)};
}

QByteArray caseWith(const QJsonObject &more)
{
    QJsonObject object{{u"format"_s, u"ccmscope-case"_s}, {u"version"_s, 1}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson();
}

QJsonArray manyTexts(qsizetype count)
{
    return QJsonArray::fromStringList(QStringList(count, u"/x"_s));
}

QJsonArray manyFilters(qsizetype count)
{
    QJsonArray array;
    for (qsizetype i = 0; i < count; ++i)
        array.append(QJsonObject{{u"text"_s, u"x"_s}});
    return array;
}

QJsonArray manyBookmarks(qsizetype count)
{
    return bookmarksArray(QList<SavedBookmark>(
        count, {.log = u"/x"_s, .offset = 0, .size = 1, .hash = QByteArray(32, 'x'), .note = {}}));
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void writesKeysInOrderAndPathsRelative();
    void makesPathsPortable_data();
    void makesPathsPortable();
    void takesManagementPointsAsTheyAre();
    void movesWithItsFolder();
    void isMovedWithItsFiles();
    void keepsKeysThatItDoesNotKnow();
    void refusesWhatIsNoCase_data();
    void refusesWhatIsNoCase();
    void readsTheRestWhereAKindOfRunIsNotKnown();
    void saysWhereJsonIsBroken();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void keepsTheLimitOfItsSize();
    void leavesTheOldFileWhereItCannotSave();
};

void TestCaseFile::readsWhatItWrote()
{
    const auto read = readCaseFile(writeCaseFile(fullCase(), u"/cases/one"_s), u"x"_s, u"/cases/one"_s);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message()));
    QCOMPARE(*read, fullCase());
    const auto empty = readCaseFile(writeCaseFile({}), u"x"_s);
    QVERIFY(empty.has_value());
    QCOMPARE(*empty, CaseFile());
}

void TestCaseFile::writesKeysInOrderAndPathsRelative()
{
    CaseFile file = fullCase();
    file.filters = {};
    file.bookmarks = {};
    file.place.run = -1;
    QCOMPARE(QString::fromUtf8(writeCaseFile(file, u"/cases/one"_s)), uR"({
    "client": "/elsewhere/PC1",
    "clients": [
        "./clients/PC2",
        "/cases/oneandmore/PC3"
    ],
    "earlierSite": "\\\\cm01\\SMS_PRI\\Client",
    "format": "ccmscope-case",
    "layout": "AAH/",
    "logs": [
        "./b.log",
        "https://cm01.corp.example/a.log"
    ],
    "notes": "First line\nsecond: Größe",
    "pane": "compare",
    "place": {
        "item": 3,
        "log": "./b.log",
        "offset": 4711
    },
    "plan": "./plan.json",
    "planDraft": {
        "days": 9,
        "name": "Größer"
    },
    "question": {
        "assumedInstalled": "5.00.9122.1000",
        "forcedReinstall": true,
        "ignoreSkipUpgrade": true,
        "run": "task",
        "serversExcluded": false,
        "withEarlierManifest": true
    },
    "site": "./site/ccmsetup.cab",
    "version": 1
}
)"_s);
    // The archive that a log lies in moves along as well.
    QVERIFY(writeCaseFile(fullCase(), u"/cases/one"_s).contains(R"("./clients/PC2.zip: Logs/ccmsetup.log")"));
}

void TestCaseFile::makesPathsPortable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("portable");
    QTest::addColumn<QString>("back");

    const auto row = [](const char *name, const QString &path, const QString &folder, const QString &portable,
                        const QString &back = {}) {
        QTest::newRow(name) << path << folder << portable << (back.isNull() ? path : back);
    };
    row("below", u"/a/b/c.log"_s, u"/a"_s, u"./b/c.log"_s);
    row("the folder itself", u"/a"_s, u"/a"_s, u"./"_s);
    row("in the root", u"/a"_s, u"/"_s, u"./a"_s);
    row("a name that begins alike", u"/ab/c"_s, u"/a"_s, u"/ab/c"_s);
    row("above", u"/a"_s, u"/a/b"_s, u"/a"_s);
    row("out again", u"/a/../c"_s, u"/a"_s, u"/a/../c"_s);
    row("dots in a name", u"/a/..b/c"_s, u"/a"_s, u"./..b/c"_s);
    row("another case", u"/A/c"_s, u"/a"_s, u"/A/c"_s);
    row("drive, other case and slashes", u"C:\\Cases\\x\\a.log"_s, u"c:/cases"_s, u"./x/a.log"_s,
        u"c:/cases/x/a.log"_s);
    row("other drive", u"D:\\Cases\\a.log"_s, u"C:/Cases"_s, u"D:\\Cases\\a.log"_s);
    row("share", u"\\\\cm01\\x\\a.log"_s, u"//cm01/x"_s, u"\\\\cm01\\x\\a.log"_s);
    row("web address", u"https://cm01/a/b.cab"_s, u"/a"_s, u"https://cm01/a/b.cab"_s);
    row("no folder", u"/a/b"_s, QString(), u"/a/b"_s);
}

void TestCaseFile::makesPathsPortable()
{
    QFETCH(const QString, path);
    QFETCH(const QString, folder);
    QFETCH(const QString, portable);
    QTEST(portablePath(path, folder), "portable");
    QTEST(pathFromPortable(portable, folder), "back");
}

void TestCaseFile::takesManagementPointsAsTheyAre()
{
    QCOMPARE(pathFromPortable(u"cm01.corp.example"_s, u"/a"_s), u"cm01.corp.example"_s);
    QCOMPARE(pathFromPortable(u"../site"_s, u"/a/b"_s), u"/a/site"_s);
    QCOMPARE(pathFromPortable(u"./x/../site"_s, u"/a/b"_s), u"/a/b/site"_s);
}

void TestCaseFile::movesWithItsFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"one/logs"_s));
    CaseFile file{.paths = {.logs = {folder.filePath(u"one/logs/a.log"_s)}}};
    QVERIFY(saveCaseFile(folder.filePath(u"one/x.ccmcase"_s), file).has_value());
    QVERIFY(QDir(folder.path()).rename(u"one"_s, u"two"_s));
    const auto moved = loadCaseFile(folder.filePath(u"two/x.ccmcase"_s));
    QVERIFY(moved.has_value());
    QCOMPARE(moved->paths.logs, QStringList{folder.filePath(u"two/logs/a.log"_s)});
}

void TestCaseFile::isMovedWithItsFiles()
{
    const CaseFile moved = movedCase(fullCase(), u"/cases/one"_s, u"/kept"_s);
    QCOMPARE(moved.paths.site, u"/kept/site/ccmsetup.cab"_s);
    QCOMPARE(moved.paths.client, u"/elsewhere/PC1"_s);
    QCOMPARE(moved.clients, (QStringList{u"/kept/clients/PC2"_s, u"/cases/oneandmore/PC3"_s}));
    QCOMPARE(moved.bookmarks.first().log, u"/kept/clients/PC2.zip: Logs/ccmsetup.log"_s);
    QCOMPARE(moved.place.log, u"/kept/b.log"_s);
    QCOMPARE(movedCase(moved, u"/kept"_s, u"/cases/one"_s), fullCase());
}

void TestCaseFile::keepsKeysThatItDoesNotKnow()
{
    const QByteArray json =
        caseWith({{u"colour"_s, QJsonObject{{u"deep"_s, 1}}},
                  {u"filters"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}, {u"isRegular"_s, true}}}}});
    const auto read = readCaseFile(json, u"x"_s);
    QVERIFY(read.has_value());
    QCOMPARE(writeCaseFile(*read), json);
}

void TestCaseFile::refusesWhatIsNoCase_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, const QByteArray &json, ErrorCode code, const QString &said) {
        QTest::newRow(name) << json << code << said;
    };
    row("nothing", {}, ErrorCode::Empty, u"empty"_s);
    row("a list", "[]", ErrorCode::WrongKind, u"not a case file"_s);
    row("a plan", R"({"fleet": []})", ErrorCode::WrongKind, u"not a case file"_s);
    row("no version", R"({"format": "ccmscope-case"})", ErrorCode::Malformed, u"version"_s);
    row("a later version", caseWith({{u"version"_s, 2}}), ErrorCode::Unsupported, u"of version 2"_s);
    row("a site that is a number", caseWith({{u"site"_s, 5}}), ErrorCode::Malformed, u"“site” is 5"_s);
    row("a log that is a number", caseWith({{u"logs"_s, QJsonArray{u"/a"_s, 5}}}), ErrorCode::Malformed,
        u"“logs[1]” is 5"_s);
    row("an empty log", caseWith({{u"logs"_s, QJsonArray{u""_s}}}), ErrorCode::Malformed, u"logs[0]"_s);
    row("logs that are no list", caseWith({{u"logs"_s, u"/a"_s}}), ErrorCode::Malformed, u"“logs”"_s);
    row("a filter that is a text", caseWith({{u"filters"_s, QJsonArray{u"x"_s}}}), ErrorCode::Malformed,
        u"filters[0]"_s);
    row("a bookmark without a place", caseWith({{u"bookmarks"_s, QJsonArray{QJsonObject()}}}),
        ErrorCode::Malformed, u"Bookmark 1"_s);
    row("a layout that is no base64", caseWith({{u"layout"_s, u"?!"_s}}), ErrorCode::Malformed, u"base64"_s);
    row("a place that is a text", caseWith({{u"place"_s, u"x"_s}}), ErrorCode::Malformed, u"“place”"_s);
    row("a place before the first byte", caseWith({{u"place"_s, QJsonObject{{u"offset"_s, -2}}}}),
        ErrorCode::Malformed, u"“place.offset” is -2"_s);
    row("a plan that is a text", caseWith({{u"planDraft"_s, u"x"_s}}), ErrorCode::Malformed,
        u"“planDraft”"_s);
    row("a kind of run that is no word", caseWith({{u"question"_s, QJsonObject{{u"run"_s, 7}}}}),
        ErrorCode::Malformed, u"“question.run”"_s);
    row("a version that is none", caseWith({{u"question"_s, QJsonObject{{u"assumedInstalled"_s, u"new"_s}}}}),
        ErrorCode::Malformed, u"“question.assumedInstalled”"_s);
    row("a supposition that is a text",
        caseWith({{u"question"_s, QJsonObject{{u"forcedReinstall"_s, u"x"_s}}}}), ErrorCode::Malformed,
        u"“question.forcedReinstall”"_s);
    // Qt takes no more than 1024 levels.
    row("too deep", "{\"x\": " + QByteArray(5'000, '['), ErrorCode::Malformed, u"line 1"_s);
}

/// A later version may know it; everything else of the case can be used.
void TestCaseFile::readsTheRestWhereAKindOfRunIsNotKnown()
{
    const QByteArray json =
        caseWith({{u"site"_s, u"/x"_s},
                  {u"question"_s, QJsonObject{{u"run"_s, u"weekly"_s}, {u"forcedReinstall"_s, true}}}});
    auto read = readCaseFile(json, u"x.ccmcase"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->paths.site, u"/x"_s);
    QCOMPARE(read->question.run, RunKind::Automatic);
    QVERIFY(read->question.forcedReinstall);
    QVERIFY(notUnderstoodIn(*read).contains(u"“weekly”"_s));
    QCOMPARE(QJsonDocument::fromJson(writeCaseFile(*read))["question"_L1]["run"_L1].toString(), u"weekly"_s);
    read->question.run = RunKind::Manual; // somebody has chosen
    QCOMPARE(QJsonDocument::fromJson(writeCaseFile(*read))["question"_L1]["run"_L1].toString(), u"manual"_s);
    QCOMPARE(notUnderstoodIn(fullCase()), QString());
}

void TestCaseFile::refusesWhatIsNoCase()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const auto read = readCaseFile(json, u"x.ccmcase"_s);
    QVERIFY(!read.has_value());
    QTEST(read.error().code, "code");
    QCOMPARE(read.error().source, u"x.ccmcase"_s);
    QVERIFY2(read.error().message().contains(said), qPrintable(read.error().message()));
}

void TestCaseFile::saysWhereJsonIsBroken()
{
    const auto read = readCaseFile("{\n  \"format\": \"ccmscope-case\",\n  \"version\" 1\n}", u"x"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QCOMPARE(read.error().place.line, 3);
    QVERIFY(read.error().place.column > 0);
}

void TestCaseFile::keepsItsLimits_data()
{
    QTest::addColumn<QJsonObject>("atLimit");
    QTest::addColumn<QJsonObject>("pastIt");

    using Limits = CaseFileLimits;
    const auto row = [](const char *name, const QString &key, const auto &make, qsizetype limit) {
        QTest::newRow(name) << QJsonObject{{key, make(limit)}} << QJsonObject{{key, make(limit + 1)}};
    };
    const auto text = [](qsizetype length) { return QString(length, u'x'); };
    const auto base64 = [](qsizetype length) {
        return QString::fromLatin1(QByteArray(length, 'x').toBase64());
    };
    row("logs", u"logs"_s, manyTexts, Limits::Logs);
    row("clients", u"clients"_s, manyTexts, Limits::Clients);
    row("filters", u"filters"_s, manyFilters, Limits::Filters);
    row("bookmarks", u"bookmarks"_s, manyBookmarks, SavedBookmarks::MostBookmarks);
    row("length of a path", u"client"_s, text, Limits::PathLength);
    row("length of the notes", u"notes"_s, text, Limits::NotesLength);
    row("name of the pane", u"pane"_s, text, Limits::NameLength);
    row("layout", u"layout"_s, base64, Limits::LayoutBytes);
    // {"x":"..."} has eight bytes around the text.
    row(
        "plan that is not saved", u"planDraft"_s,
        [&text](qsizetype n) { return QJsonObject{{u"x"_s, text(n - 8)}}; }, Limits::PlanDraftBytes);
    row(
        "item that was looked at", u"place"_s, [](qsizetype n) { return QJsonObject{{u"item"_s, n}}; },
        Limits::Number);
    row(
        "length of a log's path", u"logs"_s, [&text](qsizetype n) { return QJsonArray{text(n)}; },
        Limits::PathLength);
    row(
        "length of a filter", u"filters"_s,
        [&text](qsizetype n) { return QJsonArray{QJsonObject{{u"text"_s, text(n)}}}; }, Limits::FilterLength);
    row(
        "sets of a filter", u"filters"_s,
        [](qsizetype n) { return QJsonArray{QJsonObject{{u"sets"_s, manyTexts(n)}}}; },
        Limits::SetsPerFilter);
}

void TestCaseFile::keepsItsLimits()
{
    QFETCH(const QJsonObject, atLimit);
    QFETCH(const QJsonObject, pastIt);
    const auto read = readCaseFile(caseWith(atLimit), u"x"_s);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message()));
    QVERIFY(!readCaseFile(caseWith(pastIt), u"x"_s).has_value());
}

void TestCaseFile::keepsTheLimitOfItsSize()
{
    QByteArray json = caseWith({});
    json.append(QByteArray(CaseFileLimits::Bytes - json.size(), ' '));
    QVERIFY(readCaseFile(json, u"x"_s).has_value());
    json.append(' ');
    QCOMPARE(readCaseFile(json, u"x"_s).error().code, ErrorCode::TooLarge);
}

void TestCaseFile::leavesTheOldFileWhereItCannotSave()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.ccmcase"_s);
    QVERIFY(saveCaseFile(path, fullCase()).has_value());
    CaseFile tooLong = fullCase();
    tooLong.notes = QString(CaseFileLimits::NotesLength + 1, u'x');
    QVERIFY(!saveCaseFile(path, tooLong).has_value());
    QCOMPARE(*loadCaseFile(path), fullCase());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.ccmcase"_s}); // nothing beside it

    const auto nowhere = saveCaseFile(folder.filePath(u"none/x.ccmcase"_s), fullCase());
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().source, folder.filePath(u"none/x.ccmcase"_s));
    QCOMPARE(loadCaseFile(folder.filePath(u"y.ccmcase"_s)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
