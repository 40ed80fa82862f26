// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/zipwriter.h"
#include "models/cases/casebundle.h"
#include "models/cases/clientcase.h"
#include "models/cases/recognise.h"
#include "models/logs/logreader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QString Sample = QString::fromUtf8(CCM_SOURCE_DIR) + u"/resources/sample"_s;

/// What another program says of a zip.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? QString::fromUtf8(process.readAllStandardOutput())
                                                        : QString();
}

QStringList namesIn(const QString &zip)
{
    QStringList names = output(u"zipinfo"_s, {u"-1"_s, zip}).split(u'\n', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

QByteArray entry(const QString &zip, const QString &name)
{
    QProcess process;
    process.start(u"unzip"_s, {u"-p"_s, zip, name});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    const auto set = readFolder(folder);
    QStringList names;
    for (const FileEntry &file : set ? set->files : QList<FileEntry>())
        names.append(file.name);
    names.sort();
    return names;
}

QString log()
{
    return Sample + u"/client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s;
}

CaseFile sampleCase()
{
    return {.paths = {.site = Sample + u"/site-after"_s,
                      .client = Sample + u"/client-after"_s,
                      .plan = Sample + u"/plans/three-sites.json"_s,
                      .earlierSite = Sample + u"/site-before/ccmsetup.cab"_s},
            .clients = {Sample + u"/client-before"_s},
            .filters = {{.log = log(), .text = u"text contains \"cm01\""_s}},
            .notes = u"cm01 was asked"_s,
            .pane = u"compare"_s,
            .layout = "layout"};
}

BundlePlan planOf(const CaseFile &file, const BundleOptions &options = {})
{
    const auto sources = readBundleSources(file);
    return sources ? planBundle(file, *sources, options) : BundlePlan();
}

QStringList namesOf(const QList<LeftOut> &leftOut)
{
    QStringList names;
    for (const LeftOut &one : leftOut)
        names.append(one.name);
    return names;
}

} // namespace

class TestCaseBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsContentsWithoutItems();
    void holdsItemsWhereAskedFor();
    void opensAgain();
    void takesLogsWithTheirHistory();
    void redacts();
    void redactsWhatTheUserWrote();
    void takesThePlaceAlong();
    void keepsWhatWasUnpacked();
    void leavesNoHalfCopy();
    void takesBookmarksAlong_data();
    void takesBookmarksAlong();
    void refusesToWriteHalfRedacted();
    void leavesNothingWhereItIsCancelled();
    void saysWhatCannotBeWritten();
    void keepsItsLimits();
    void leavesOutWhatIsNotThere();
    void makesNamesSafe_data();
    void makesNamesSafe();
    void tellsNamesApart();
    void findsTheCaseFile_data();
    void findsTheCaseFile();
    void refusesHostileBundles_data();
    void refusesHostileBundles();
    void refusesUnsafeNamesAndDamage();
    void writesTheTableOfStandIns();
    void knowsNamesOfFoldersAndAddresses();

private:
    QTemporaryDir m_folder;
};

void TestCaseBundle::holdsContentsWithoutItems()
{
    const QString zip = m_folder.filePath(u"plain.zip"_s);
    const BundlePlan plan = planOf(sampleCase());
    Progress progress;
    QVERIFY(writeBundle(zip, plan, nullptr, {}, &progress).has_value());
    QCOMPARE(namesIn(zip),
             (QStringList{u"case.ccmcase"_s, u"client/Windows/CCM/Logs/EndpointProtectionAgent.log"_s,
                          u"client/Windows/CCM/Logs/FSPStateMessage.log"_s,
                          u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s,
                          u"clients/1/Windows/ccmsetup/Logs/ccmsetup.log"_s, u"earlier-site/ccmsetup.cab"_s,
                          u"plan/plan.json"_s, u"site/ccmsetup.cab"_s}));
    QVERIFY(output(u"unzip"_s, {u"-tqq"_s, zip}).isEmpty()); // nothing is damaged
    QCOMPARE(entry(zip, u"site/ccmsetup.cab"_s), fileBytes(Sample + u"/site-after/ccmsetup.cab"_s));
    QCOMPARE(entry(zip, u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s), fileBytes(log()));
    const QByteArray json = entry(zip, u"case.ccmcase"_s);
    QVERIFY(!json.contains(Sample.toUtf8()));
    QVERIFY(json.contains("\"client\": \"./client\""));
    QCOMPARE(progress.done(), progress.total());
    QCOMPARE(progress.total(), plan.bytes + json.size());
    const QStringList leftOut = namesOf(plan.leftOut);
    QVERIFY(leftOut.contains(u"client/Windows/ccmsetup/SCEPInstall.exe"_s));
    QVERIFY(leftOut.contains(u"client/Windows/ccmsetup/WindowsFirewallConfigurationProvider.msi"_s));
    QCOMPARE(plan.leftOut.first().reason, LeftOutReason::NotAskedFor);
}

void TestCaseBundle::holdsItemsWhereAskedFor()
{
    const QString site = m_folder.filePath(u"full-site"_s);
    write(site + u"/ccmsetup.cab"_s, fileBytes(Sample + u"/site-after/ccmsetup.cab"_s));
    write(site + u"/x64/client.msi"_s, "package");
    const CaseFile file{.paths = {.site = site, .client = Sample + u"/client-after"_s}};
    const BundlePlan without = planOf(file);
    QVERIFY(namesOf(without.leftOut).contains(u"site/x64/client.msi"_s));
    const QString zip = m_folder.filePath(u"items.zip"_s);
    const BundlePlan plan = planOf(file, {.withItems = true});
    QVERIFY(plan.leftOut.isEmpty());
    QVERIFY(writeBundle(zip, plan).has_value());
    QCOMPARE(entry(zip, u"site/x64/client.msi"_s), "package");
    QVERIFY(namesIn(zip).contains(u"client/Windows/ccmsetup/SCEPInstall.exe"_s));
}

void TestCaseBundle::opensAgain()
{
    const QString zip = m_folder.filePath(u"again.zip"_s);
    QVERIFY(writeBundle(zip, planOf(sampleCase(), {.withItems = true})).has_value());
    QTemporaryDir folder;
    const auto file = unpackBundle(zip, folder.path());
    QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().message()));
    QCOMPARE(file->paths,
             (CasePaths{.site = folder.filePath(u"site/ccmsetup.cab"_s),
                        .client = folder.filePath(u"client"_s),
                        .logs = {},
                        .plan = folder.filePath(u"plan/plan.json"_s),
                        .earlierSite = folder.filePath(u"earlier-site/ccmsetup.cab"_s)}));
    QCOMPARE(file->clients, QStringList{folder.filePath(u"clients/1"_s)});
    QCOMPARE(file->filters.first().log, folder.filePath(u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s));
    QCOMPARE(file->notes, sampleCase().notes);
    QCOMPARE(file->layout, sampleCase().layout);
    // It is a client like the one it came from.
    QCOMPARE(filesBelow(file->paths.client), filesBelow(Sample + u"/client-after"_s));
    const auto client = recognise(file->paths.client);
    QVERIFY(client.has_value());
    QCOMPARE(client->kind, InputKind::Client);
    QCOMPARE(readClient(client->files)->state.runs.size(), 2);
}

void TestCaseBundle::takesLogsWithTheirHistory()
{
    const QString folder = m_folder.filePath(u"loose"_s);
    write(folder + u"/a/x.log"_s, "one\n");
    write(folder + u"/a/x.lo_"_s, "before\n");
    write(folder + u"/b/X.log"_s, "other\n");
    write(folder + u"/c/y.log"_s, "many\n");
    write(folder + u"/c/z.log"_s, {});
    const CaseFile file{.paths = {.logs = {folder + u"/a/x.log"_s, folder + u"/b/X.log"_s,
                                           folder + u"/b/X.log"_s, folder + u"/c"_s}},
                        .filters = {{.log = folder + u"/c/y.log"_s, .text = u"a"_s},
                                    {.log = {}, .text = u"b"_s},
                                    {.log = u"/gone.log"_s, .text = u"c"_s}}};
    const QString zip = m_folder.filePath(u"logs.zip"_s);
    QVERIFY(writeBundle(zip, planOf(file)).has_value());
    QCOMPARE(namesIn(zip),
             (QStringList{u"case.ccmcase"_s, u"logs/1/x.lo_"_s, u"logs/1/x.log"_s, u"logs/4/y.log"_s,
                          u"logs/4/z.log"_s, u"logs/X (2).log"_s, u"logs/X.log"_s}));
    const auto inside = readBundleCase(entry(zip, u"case.ccmcase"_s), u"x"_s);
    QVERIFY(inside.has_value());
    QCOMPARE(inside->paths.logs,
             (QStringList{u"./logs/1/x.log"_s, u"./logs/X.log"_s, u"./logs/X (2).log"_s, u"./logs/4"_s}));
    QCOMPARE(inside->filters.size(), 2); // not that of a log that is not in it
    QCOMPARE(inside->filters.first().log, u"./logs/4/y.log"_s);
}

void TestCaseBundle::redacts()
{
    const QString extra = m_folder.filePath(u"SCClient_FABRIKAM@jdoe_1.log"_s);
    write(extra, "nothing\r\n");
    CaseFile file = sampleCase();
    const QString profiles = m_folder.filePath(u"profiles"_s);
    write(profiles + u"/Users/mmuster/x.log"_s, "nothing\r\n");
    file.paths.logs = {extra, profiles};
    file.others = {{u"secret"_s, u"cm01"_s}};
    const BundlePlan plan = planOf(file, {.isRedacted = true});
    QVERIFY(!namesOf(plan.leftOut).isEmpty());
    Redactor redactor({}, redactionSeeds(file));
    Progress progress;
    QVERIFY(surveyBundle(plan, redactor, {}, &progress).has_value());
    QCOMPARE(progress.total(), plan.bytes * 2);
    QCOMPARE(progress.done(), progress.total());
    const QList<Replacement> preview = redactor.table();
    QVERIFY(!preview.isEmpty());

    const QString zip = m_folder.filePath(u"redacted.zip"_s);
    QVERIFY(writeBundle(zip, plan, &redactor, {}, &progress).has_value());
    QCOMPARE(progress.done(), progress.total());
    QCOMPARE(redactor.table(), preview); // the preview kept its word
    const QStringList names = namesIn(zip);
    QVERIFY(names.contains(u"site/ccmsetup.xml"_s)); // from the cabinet
    QVERIFY(names.contains(u"logs/SCClient_DOMAIN-1@USER-1_1.log"_s)
            || names.contains(u"logs/SCClient_DOMAIN-2@USER-1_1.log"_s));
    QVERIFY(!names.contains(u"site/ccmsetup.cab"_s));
    QByteArray all;
    for (const QString &name : names)
        all += name.toUtf8() + entry(zip, name);
    for (const char *secret : {"cm01", "corp.example", "jdoe", "mmuster", "fabrikam", "secret", "layout"})
        QVERIFY2(!all.toLower().contains(secret), secret);
    const auto inside = readBundleCase(entry(zip, u"case.ccmcase"_s), u"x"_s);
    QVERIFY2(inside.has_value(), qPrintable(inside ? QString() : inside.error().message()));
    const QString host = redactor.redactText(u"cm01"_s);
    QVERIFY(host.startsWith(u"HOST-"));
    QCOMPARE(inside->notes, QString(host + u" was asked"));
    QCOMPARE(inside->filters.first().text, u"text contains \"%1\""_s.arg(host));
    QVERIFY(names.contains(inside->paths.logs.first().mid(2)));
    QCOMPARE(inside->paths.site, u"./site/ccmsetup.xml"_s);
    // The manifest says the same as before.
    const auto site = readSite({.address = Sample + u"/site-after"_s});
    QTemporaryDir folder;
    const auto opened = unpackBundle(zip, folder.path());
    QVERIFY(opened.has_value());
    const auto again = readSite({.address = opened->paths.site});
    QVERIFY(site.has_value() && again.has_value());
    QCOMPARE(again->manifest.items, site->manifest.items);
}

/// Names in notes and in a plan that is not saved are in the preview as well.
void TestCaseBundle::redactsWhatTheUserWrote()
{
    CaseFile file{.paths = {.client = Sample + u"/client-after"_s},
                  .notes = u"Ask mmuster at LAB-77.fabrikam.example about LAB-77"_s,
                  .planDraft = {{u"name"_s, u"For LAB-77.fabrikam.example"_s}, {u"days"_s, 3}}};
    const BundlePlan plan = planOf(file, {.isRedacted = true});
    Redactor redactor({.words = {u"mmuster"_s}}, redactionSeeds(file));
    QVERIFY(surveyBundle(plan, redactor).has_value());
    const QList<Replacement> preview = redactor.table();
    QVERIFY(std::ranges::any_of(preview, [](const Replacement &one) {
        return one.original.contains(u"LAB-77"_s, Qt::CaseInsensitive) && one.exampleFile == BundleCaseName;
    }));
    const QString zip = m_folder.filePath(u"written.zip"_s);
    QVERIFY(writeBundle(zip, plan, &redactor).has_value());
    QCOMPARE(redactor.table(), preview);
    const QByteArray json = entry(zip, BundleCaseName).toLower();
    for (const char *secret : {"mmuster", "lab-77", "fabrikam"})
        QVERIFY2(!json.contains(secret), secret);
    QVERIFY(json.contains("\"days\": 3"));
}

void TestCaseBundle::takesThePlaceAlong()
{
    CaseFile file = sampleCase();
    file.place = {.log = log(), .offset = 12, .item = 3, .run = 1};
    QTemporaryDir folder;
    const QString zip = folder.filePath(u"b.zip"_s);
    QVERIFY(writeBundle(zip, planOf(file)).has_value());
    const auto opened = unpackBundle(zip, folder.path());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->place,
             (CasePlace{.log = folder.filePath(u"client/Windows/ccmsetup/Logs/ccmsetup.log"_s),
                        .offset = 12,
                        .item = 3,
                        .run = 1}));
    file.place.log = u"/gone.log"_s;
    QCOMPARE(planOf(file).file.place, (CasePlace{.item = 3, .run = 1}));
}

void TestCaseBundle::keepsWhatWasUnpacked()
{
    QTemporaryDir folder;
    const QString zip = m_folder.filePath(u"kept.zip"_s);
    const QString unpacked = folder.filePath(u"a"_s);
    const QString kept = folder.filePath(u"b"_s);
    QVERIFY(QDir().mkpath(unpacked));
    QVERIFY(writeBundle(zip, planOf(sampleCase())).has_value());
    const auto file = unpackBundle(zip, unpacked);
    QVERIFY(file.has_value());
    const auto moved = keepUnpacked(*file, unpacked, kept);
    QVERIFY(moved.has_value());
    QVERIFY(QDir(unpacked).removeRecursively());
    QCOMPARE(moved->paths.client, kept + u"/client"_s);
    QCOMPARE(fileBytes(moved->paths.client + u"/Windows/ccmsetup/Logs/ccmsetup.log"_s), fileBytes(log()));
    QVERIFY(!QFile::exists(kept + u'/' + BundleCaseName)); // it is saved where the user wants it
    // Nothing that is there already is overwritten.
    QVERIFY(!keepUnpacked(*moved, kept, kept).has_value());
    QCOMPARE(fileBytes(moved->paths.client + u"/Windows/ccmsetup/Logs/ccmsetup.log"_s), fileBytes(log()));
}

/// The second file would have a longer path than there can be.
void TestCaseBundle::leavesNoHalfCopy()
{
    constexpr qsizetype LongestPath = 4'095;
    constexpr int LongestName = 200;
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"a"_s);
    QVERIFY(QDir().mkpath(from));
    QVERIFY(QFile::copy(log(), from + u"/first.log"_s));
    QVERIFY(QFile::copy(log(), from + u"/second"_s + QString(LongestName, u'x')));
    QString to = folder.filePath(u"b"_s);
    while (to.size() + LongestName < LongestPath)
        to += u'/' + QString(LongestName / 2, u'y');
    QVERIFY(!keepUnpacked({}, from, to).has_value());
    QVERIFY(!QFile::exists(to));
}

void TestCaseBundle::takesBookmarksAlong_data()
{
    QTest::addColumn<int>("record");
    QTest::addColumn<bool>("isRedacted");

    for (const bool isRedacted : {false, true}) {
        const char *how = isRedacted ? "redacted" : "as it is";
        QTest::addRow("first record, %s", how) << 0 << isRedacted;
        QTest::addRow("behind names, %s", how) << 30 << isRedacted;
        QTest::addRow("of several lines, %s", how) << -1 << isRedacted;
    }
}

void TestCaseBundle::takesBookmarksAlong()
{
    QFETCH(int, record);
    QFETCH(const bool, isRedacted);
    const auto snapshot = indexLog(log(), log());
    const auto document = readLog(log(), log());
    QVERIFY(snapshot.has_value() && document.has_value());
    if (record < 0) {
        const auto several = std::ranges::find_if(
            document->records, [](const LogRecord &r) { return r.message.contains(u'\n'); });
        record = static_cast<int>(several - document->records.begin());
    }
    auto bookmark = bookmarkOf(*snapshot, static_cast<quint32>(record));
    QVERIFY(bookmark.has_value());
    bookmark->log = log();
    bookmark->note = u"asks cm01"_s;
    CaseFile file = sampleCase();
    file.bookmarks = {*bookmark};
    const BundlePlan plan = planOf(file, {.isRedacted = isRedacted});
    Redactor redactor;
    QVERIFY(!isRedacted || surveyBundle(plan, redactor).has_value());
    QTemporaryDir folder;
    const QString zip = folder.filePath(u"b.zip"_s);
    QVERIFY(writeBundle(zip, plan, isRedacted ? &redactor : nullptr).has_value());
    const auto opened = unpackBundle(zip, folder.path());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->bookmarks.size(), 1);
    const SavedBookmark &moved = opened->bookmarks.first();
    QCOMPARE(moved.note, isRedacted ? u"asks HOST-1"_s : u"asks cm01"_s);
    const auto there = indexLog(moved.log, moved.log);
    QVERIFY(there.has_value());
    const auto number = bookmarkedRecord(*there, moved);
    QVERIFY(number.has_value() && number->has_value());
    QCOMPARE(**number, static_cast<quint32>(record));
}

void TestCaseBundle::refusesToWriteHalfRedacted()
{
    const QString zip = m_folder.filePath(u"half.zip"_s);
    Redactor redactor;
    QVERIFY(!writeBundle(zip, planOf(sampleCase(), {.isRedacted = true})).has_value());
    QVERIFY(!writeBundle(zip, planOf(sampleCase()), &redactor).has_value());
    QVERIFY(!QFile::exists(zip));
}

void TestCaseBundle::leavesNothingWhereItIsCancelled()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(u"x.zip"_s);
    write(zip, "what was there");
    std::stop_source stop;
    stop.request_stop();
    for (const bool isRedacted : {false, true}) {
        const BundlePlan plan = planOf(sampleCase(), {.isRedacted = isRedacted});
        Redactor redactor;
        const auto written = writeBundle(zip, plan, isRedacted ? &redactor : nullptr, stop.get_token());
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(surveyBundle(plan, redactor, stop.get_token()).error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(readBundleSources(sampleCase(), stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(filesBelow(folder.path()), QStringList{u"x.zip"_s});
    QCOMPARE(fileBytes(zip), "what was there");
}

void TestCaseBundle::saysWhatCannotBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    write(path, "x");
    for (const bool isRedacted : {false, true}) {
        write(path, "x");
        const BundlePlan plan = planOf({.paths = {.logs = {path}}}, {.isRedacted = isRedacted});
        QCOMPARE(plan.items.size(), 1);
        QVERIFY(QFile::remove(path));
        Redactor redactor;
        const auto written = writeBundle(folder.filePath(u"x.zip"_s), plan, isRedacted ? &redactor : nullptr);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().source, path);
    }
    QVERIFY(filesBelow(folder.path()).isEmpty());
    const auto nowhere = writeBundle(folder.filePath(u"none/x.zip"_s), {});
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().source, folder.filePath(u"none/x.zip"_s));
}

void TestCaseBundle::keepsItsLimits()
{
    QTemporaryDir folder;
    for (const char *name : {"a.log", "b.log", "c.log"})
        write(folder.filePath(QString::fromUtf8(name)), "0123456789");
    const CaseFile file{.paths = {.logs = {folder.path()}}};
    const auto left = [&file](const CaseBundleLimits &limits, bool isRedacted = false) {
        return planOf(file, {.isRedacted = isRedacted, .limits = limits}).leftOut;
    };
    QVERIFY(left({.files = 3}).isEmpty());
    QCOMPARE(left({.files = 2}), (QList<LeftOut>{{u"logs/1/c.log"_s, LeftOutReason::TooMany, 10}}));
    QVERIFY(left({.bytesPerFile = 10}).isEmpty());
    QCOMPARE(left({.bytesPerFile = 9}).size(), 3);
    QVERIFY(left({.bytesInAll = 30}).isEmpty());
    QCOMPARE(left({.bytesInAll = 29}), (QList<LeftOut>{{u"logs/1/c.log"_s, LeftOutReason::TooLarge, 10}}));
    QVERIFY(left({.redactedBytes = 10}, true).isEmpty());
    QCOMPARE(left({.redactedBytes = 9}, true).size(), 3);
    QVERIFY(left({.redactedBytes = 9}).isEmpty());
}

void TestCaseBundle::leavesOutWhatIsNotThere()
{
    const CaseFile file{.paths = {.site = u"https://cm01.corp.example/ccmsetup.cab"_s,
                                  .client = u"/no such/client"_s,
                                  .logs = {u"/no such/a.log"_s},
                                  .plan = u"/no such/plan.json"_s,
                                  .earlierSite = u"cm01"_s},
                        .clients = {u"/no such/2"_s}};
    const BundlePlan plan = planOf(file);
    QCOMPARE(plan.leftOut.size(), 6);
    for (const LeftOut &one : plan.leftOut)
        QCOMPARE(one.reason, LeftOutReason::NotThere);
    QVERIFY(plan.file.paths.isEmpty());
    QVERIFY(plan.file.clients.isEmpty());
    QVERIFY(plan.items.isEmpty());
    QVERIFY(!leftOutText(LeftOutReason::NotThere).isEmpty());
}

void TestCaseBundle::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");

    const auto row = [](const char *what, const QString &name, const QString &safe) {
        QTest::newRow(what) << name << safe;
    };
    row("harmless", u"Logs/a b.log"_s, u"Logs/a b.log"_s);
    row("up", u"../../etc/passwd"_s, u"etc/passwd"_s);
    row("absolute", u"/etc/passwd"_s, u"etc/passwd"_s);
    row("drive", u"C:\\Windows\\x"_s, u"Windows/x"_s);
    row("second drive", u"a/C:x"_s, u"a/C_x"_s);
    row("stream", u"a.log:hidden"_s, u"a.log_hidden"_s);
    row("device", u"logs/NUL"_s, u"logs/_NUL"_s);
    row("device with an ending", u"con.log"_s, u"_con.log"_s);
    row("no device", u"console.log"_s, u"console.log"_s);
    row("end that Windows drops", u"a. ./b.. "_s, u"a/b"_s);
    row("nothing but dots", u"..."_s, u"_"_s);
    row("controls", u"a\u0001b\n"_s, u"a_b_"_s);
    row("other signs", u"a<b>|?*\"c"_s, u"a_b_____c"_s);
    row("GUID", u"{59A0EA77}/client.msi"_s, u"{59A0EA77}/client.msi"_s);
    row("long", QString(300, u'x') + u".log"_s, QString(116, u'x') + u".log"_s);
    row("long without an ending", QString(300, u'x'), QString(120, u'x'));
    row("deep", QString(u"a/"_s).repeated(30) + u"b"_s, QString(u"a/"_s).repeated(19) + u"b"_s);
}

void TestCaseBundle::makesNamesSafe()
{
    QFETCH(const QString, name);
    QTEST(safeBundleName(name), "safe");
    QFETCH(const QString, safe);
    QCOMPARE(safeBundleName(safe), safe);
}

void TestCaseBundle::tellsNamesApart()
{
    QTemporaryDir folder;
    for (const char *name : {"a?.log", "a*.log", "A_.log"})
        write(folder.filePath(QString::fromUtf8(name)), "x\n");
    const QString zip = m_folder.filePath(u"apart.zip"_s);
    QVERIFY(writeBundle(zip, planOf({.paths = {.logs = {folder.path()}}})).has_value());
    QStringList names;
    for (const QString &name : namesIn(zip))
        names.append(name.toLower());
    QCOMPARE(names.size(), 4);
    names.removeDuplicates();
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(u"logs/1/a_ (3).log"_s));
}

void TestCaseBundle::findsTheCaseFile_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("found");

    QTest::newRow("at the top") << QStringList{u"a.log"_s, u"case.ccmcase"_s} << u"case.ccmcase"_s;
    QTest::newRow("in one folder") << QStringList{u"x/a.log"_s, u"x/case.ccmcase"_s} << u"x/case.ccmcase"_s;
    QTest::newRow("in one of two folders") << QStringList{u"y/a.log"_s, u"x/case.ccmcase"_s} << QString();
    QTest::newRow("at the top and below")
        << QStringList{u"x/case.ccmcase"_s, u"case.ccmcase"_s} << u"case.ccmcase"_s;
    QTest::newRow("too deep") << QStringList{u"x/y/case.ccmcase"_s} << QString();
    QTest::newRow("another name") << QStringList{u"mycase.ccmcase"_s} << QString();
    QTest::newRow("nothing") << QStringList() << QString();
}

void TestCaseBundle::findsTheCaseFile()
{
    QFETCH(const QStringList, names);
    QTEST(findCaseFile(names).value_or(QString()), "found");
}

void TestCaseBundle::refusesHostileBundles_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, const QByteArray &keys) {
        QTest::newRow(name) << keys << ErrorCode::Malformed;
    };
    row("an absolute path", R"("site": "/etc")");
    row("a path that leads up", R"("site": "./../x")");
    row("a path that leads up further in", R"("client": "./a/../../x")");
    row("a share", R"("site": "\\\\cm01\\x")");
    row("a web address", R"("site": "http://cm01/x")");
    row("a drive", R"("plan": "./C:\\x")");
    row("a log", R"("logs": ["/etc/passwd"])");
    row("a further client", R"("clients": ["../x"])");
    row("an earlier site", R"("earlierSite": "cm01")");
    row("a log of a filter", R"("filters": [{"log": "/x"}])");
    QTest::newRow("a later version") << QByteArray(R"("version": 2)") << ErrorCode::Unsupported;
}

void TestCaseBundle::refusesHostileBundles()
{
    QFETCH(const QByteArray, keys);
    QByteArray json = R"({"format": "ccmscope-case", )";
    if (!keys.startsWith(R"("version")"))
        json += R"("version": 1, )";
    json += keys + '}';
    QTemporaryDir folder;
    const QString zip = folder.filePath(u"x.zip"_s);
    QVERIFY(writeZip(zip, {{.name = u"case.ccmcase"_s, .bytes = json}}).has_value());
    const auto opened = unpackBundle(zip, folder.filePath(u"to"_s));
    QVERIFY(!opened.has_value());
    QTEST(opened.error().code, "code");
    QVERIFY(!QFile::exists(folder.filePath(u"to"_s)));

    QVERIFY(writeZip(zip, {{.name = u"other.txt"_s, .bytes = json}}).has_value());
    QCOMPARE(unpackBundle(zip, folder.filePath(u"to"_s)).error().code, ErrorCode::WrongKind);
}

void TestCaseBundle::refusesUnsafeNamesAndDamage()
{
    const ZipItem file{.name = u"case.ccmcase"_s, .bytes = writeCaseFile({})};
    QTemporaryDir folder;
    const QString zip = folder.filePath(u"x.zip"_s);
    QVERIFY(writeZip(zip, {file, {.name = u"ab:c.log"_s, .bytes = "x"}}).has_value());
    const auto unsafe = unpackBundle(zip, folder.filePath(u"1"_s));
    QVERIFY(!unsafe.has_value());
    QCOMPARE(unsafe.error().code, ErrorCode::Malformed);

    const QByteArray text = QByteArray("some text that is stored").repeated(20);
    QVERIFY(writeZip(zip, {file, {.name = u"a.log"_s, .bytes = text}}).has_value());
    QVERIFY(unpackBundle(zip, folder.filePath(u"2"_s)).has_value());
    QByteArray bytes = fileBytes(zip);
    const qsizetype entryAt = bytes.indexOf("a.log");
    bytes[entryAt + 30] = static_cast<char>(bytes[entryAt + 30] ^ 0x55); // within its content
    write(zip, bytes);
    const auto damaged = unpackBundle(zip, folder.filePath(u"3"_s));
    QVERIFY(!damaged.has_value());
    QVERIFY2(damaged.error().message().contains(u"a.log"), qPrintable(damaged.error().message()));
    QVERIFY(!QFile::exists(folder.filePath(u"3"_s)));
}

void TestCaseBundle::writesTheTableOfStandIns()
{
    Redactor redactor;
    redactor.learn("FSP=cm01 user FABRIKAM\\jdoe");
    redactor.setReplaced(RedactedKind::Domain, u"fabrikam"_s, false);
    (void)redactor.redact("FSP=cm01 cm01 user FABRIKAM\\jdoe", u"a"_s);
    QCOMPARE(standInTable(redactor.table()),
             "kind\tname\tstand-in\tcount\nhost\tcm01\tHOST-1\t2\nuser\tjdoe\tUSER-1\t1\n");
}

void TestCaseBundle::knowsNamesOfFoldersAndAddresses()
{
    const CaseFile file{.paths = {.site = u"https://cm01.corp.example/ccmsetup.cab"_s,
                                  .client = u"/cases/LAB-7.zip"_s,
                                  .earlierSite = u"mp9"_s},
                        .clients = {u"/cases/PC0001"_s, u"/cases/backup"_s, u"/cases/PC2/Windows"_s}};
    Redactor redactor({}, redactionSeeds(file));
    QCOMPARE(redactor.redactText(u"LAB-7, pc0001, backup, Windows; mp9 cm01 in corp.example"_s),
             u"HOST-1, HOST-2, backup, Windows; HOST-3 HOST-4 in domain-1.example"_s);
}

QTEST_GUILESS_MAIN(TestCaseBundle)
#include "tst_casebundle.moc"
