// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ccm::ErrorCode;
using ccm::Session;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CCM_SOURCE_DIR "/resources/sample/") + name;
}

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensASiteAndAClientAndComparesThem();
    void tellsWhatWasDroppedByItsContent();
    void comparesAnewForAnotherRun();
    void comparesAnewWhenAFileOfTheClientChanges();
    void saysWhatTheEarlierManifestWouldChange();
    void opensLogsAlone();
    void showsLogsBesideTheClient();
    void opensAClientAndLogsOfACase();
    void namesAClientThatIsGoneAndShowsTheLogs();
    void followsAClientsLogs();
    void showsHistoryOnceWhenALogOfAFolderRollsOver();
    void followsALogThatIsStillToCome();
    void saysWhatCannotBeRead();
    void keepsWhatIsOpenWhenCancelled();
    void readsTextAnewAfterItWasCancelled();
    void forgetsAClientThatCannotBeRead();
    void comparesTwoManifestsOpenedAtOnce();
    void keepsAnEarlierManifestWithTheCase();
    void tellsAnEarlierManifestThatCannotBeRead();
    void keepsTheDifferenceWhenAnotherEarlierManifestIsCancelled();
    void whatIsNamedIsNotReplacedByWhatIsListed_data();
    void whatIsNamedIsNotReplacedByWhatIsListed();

private:
    static void waitFor(Session &session) { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000); }
};

void TestSession::opensASiteAndAClientAndComparesThem()
{
    Session session;
    const QSignalSpy settled(&session, &Session::settled);
    session.openCase({.site = sample(u"site-after"_s), .client = sample(u"client-before"_s)});
    QVERIFY(session.isBusy());
    waitFor(session);

    QCOMPARE(settled.size(), 1);
    QVERIFY(!session.hasFailed());
    QVERIFY(session.content().site);
    QVERIFY(session.content().client);
    QVERIFY(session.content().comparison);
    QCOMPARE(session.content().comparison->items.size(), session.content().site->items.size());
}

void TestSession::tellsWhatWasDroppedByItsContent()
{
    Session session;
    const QSignalSpy plans(&session, &Session::planLoaded);
    session.open({sample(u"plans/offices-one-week.json"_s), sample(u"client-after"_s),
                  sample(u"site-before/ccmsetup.cab"_s)});
    waitFor(session);

    QCOMPARE(plans.size(), 1);
    QCOMPARE(session.paths(),
             (ccm::CasePaths{.site = sample(u"site-before/ccmsetup.cab"_s),
                             .client = sample(u"client-after"_s),
                             .plan = sample(u"plans/offices-one-week.json"_s)}));
    QVERIFY(session.content().comparison);
}

void TestSession::comparesAnewForAnotherRun()
{
    Session session;
    session.openCase({.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)});
    waitFor(session);
    QCOMPARE(session.content().comparison->verdict.action, ccm::VerdictAction::Skip);
    session.ask({.run = ccm::RunKind::ScheduledTask});
    waitFor(session);
    QCOMPARE(session.content().comparison->verdict.action, ccm::VerdictAction::Repair);
}

void TestSession::comparesAnewWhenAFileOfTheClientChanges()
{
    const QTemporaryDir folder;
    const QString setup = folder.filePath(u"Windows/ccmsetup"_s);
    QVERIFY(QDir().mkpath(setup));
    const QString installer = u"/Windows/ccmsetup/SCEPInstall.exe"_s;
    QVERIFY(QFile::copy(sample(u"client-before"_s) + installer, folder.path() + installer));
    Session session;
    session.openCase({.site = sample(u"site-after"_s), .client = folder.path()});
    waitFor(session);
    const auto installerStatus = [&session] {
        const auto &items = session.content().comparison->items;
        const auto item = std::ranges::find(items, u"SCEPInstall.exe"_s, &ccm::ItemComparison::fileName);
        return item == items.end() ? ccm::ItemStatus::Unknown : item->status;
    };
    QCOMPARE(installerStatus(), ccm::ItemStatus::Differs);

    QVERIFY(QFile::remove(folder.path() + installer));
    QVERIFY(QFile::copy(sample(u"client-after"_s) + installer, folder.path() + installer));
    QTRY_COMPARE_WITH_TIMEOUT(installerStatus(), ccm::ItemStatus::InPlace, 30'000);
}

void TestSession::saysWhatTheEarlierManifestWouldChange()
{
    Session session;
    session.openCase({.site = sample(u"site-after"_s),
                      .client = sample(u"client-after"_s),
                      .earlierSite = sample(u"site-before"_s)});
    waitFor(session);
    const auto scep = [&session] {
        const auto &items = session.content().comparison->items;
        return std::ranges::find(items, u"SCEPInstall.exe"_s, &ccm::ItemComparison::fileName)->siteVersion;
    };
    QTRY_VERIFY(!session.content().comparison->otherOutcome.isEmpty());
    QCOMPARE(scep(), u"4.3.215.0"_s);
    // The client has the new installer already, whose hash the earlier manifest does not name.
    QVERIFY(session.content().comparison->otherOutcome.join(u' ').contains(u"SCEPInstall.exe: differs"_s));

    session.ask({.withEarlierManifest = true});
    waitFor(session);
    QCOMPARE(scep(), u"4.2.223.0"_s);
    QVERIFY(session.content().comparison->otherOutcome.join(u' ').contains(u"SCEPInstall.exe: in place"_s));
}

void TestSession::opensLogsAlone()
{
    Session session;
    const QStringList logs{sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s),
                           sample(u"client-after/Windows/CCM/Logs/EndpointProtectionAgent.log"_s)};
    session.open(logs);
    waitFor(session);

    QCOMPARE(session.paths().logs, logs);
    QCOMPARE(session.content().client->logs.size(), 2);
    QCOMPARE(session.content().client->state.runs.size(), 2);
}

void TestSession::showsLogsBesideTheClient()
{
    const QString client = sample(u"client-after"_s);
    const QString log = sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    const QString own = sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s);
    Session session;
    const QSignalSpy added(&session, &Session::logsAdded);
    session.open({client});
    waitFor(session);
    const qsizetype count = session.logs().size();
    const auto runs = session.content().client->state.runs.size();
    session.open({log, own}); // of which one is the client's
    waitFor(session);
    QCOMPARE(session.paths(), (ccm::CasePaths{.client = client, .logs = {log, own}}));
    QCOMPARE(session.logs().size(), count + 1);
    QCOMPARE(session.logs().constLast().path, log);
    QCOMPARE(session.content().client->state.runs.size(), runs); // it tells nothing of this client
    QCOMPARE(added.size(), 1);

    session.reload();
    waitFor(session);
    QCOMPARE(session.paths().logs, (QStringList{log, own}));
    QCOMPARE(session.logs().size(), count + 1);
    session.tellAgain();
    waitFor(session);
    QCOMPARE(session.logs().size(), count + 1);
    QCOMPARE(added.size(), 1); // nobody has opened one since

    session.openClient(sample(u"client-before"_s));
    waitFor(session);
    QCOMPARE(session.paths(), ccm::CasePaths{.client = sample(u"client-before"_s)});
}

void TestSession::opensAClientAndLogsOfACase()
{
    const ccm::CasePaths paths{.client = sample(u"client-after"_s),
                               .logs = {sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s)}};
    for (const bool isCase : {true, false}) {
        Session session;
        isCase ? session.openCase(paths) : session.openBeside({.client = paths.client}, paths.logs);
        waitFor(session);
        QCOMPARE(session.paths(), paths);
        QCOMPARE(session.logs().constLast().path, paths.logs.constFirst());
        QVERIFY(!session.hasFailed());
    }
}

void TestSession::namesAClientThatIsGoneAndShowsTheLogs()
{
    const ccm::CasePaths paths{.client = u"/no/such/client"_s,
                               .logs = {sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s)}};
    Session session;
    const QSignalSpy failed(&session, &Session::clientFailed);
    session.openCase(paths);
    waitFor(session);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session.paths(), paths);
    QCOMPARE(session.logs().size(), 1);
}

void TestSession::followsAClientsLogs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ccmsetup.log"_s);
    QVERIFY(QFile::copy(sample(u"client-before/Windows/ccmsetup/Logs/ccmsetup.log"_s), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    Session session;
    session.open({path});
    waitFor(session);
    QVERIFY(session.content().client->state.runs.isEmpty());

    const QSignalSpy changed(&session, &Session::clientStateChanged);
    QFile log(path);
    QVERIFY(log.open(QIODevice::Append));
    log.write(
        "<![LOG[==========[ ccmsetup started in process 6524 ]==========]LOG]!><time=\"08:56:31.000+300\" "
        "date=\"09-09-2013\" component=\"ccmsetup\" context=\"\" type=\"1\" thread=\"11156\" "
        "file=\"ccmsetup.cpp:1\">\r\n");
    log.close();

    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(session.content().client->state.runs.size(), 1);
}

void TestSession::showsHistoryOnceWhenALogOfAFolderRollsOver()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &message) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write("<![LOG[" + message
                   + "]LOG]!><time=\"08:56:31.000+300\" date=\"09-09-2013\" component=\"x\" context=\"\" "
                     "type=\"1\" thread=\"1\" file=\"x.cpp:1\">\r\n");
    };
    put(u"x.lo_"_s, "a");
    put(u"x.log"_s, "b");
    put(u"y.log"_s, "c");
    Session session;
    QMap<int, quint32> records; // by log
    connect(&session.tail(), &ccm::LogTail::updated, this,
            [&records](int file, const ccm::LogSnapshot &log) { records[file] = log.count(); });
    session.openClient(folder.path());
    waitFor(session);
    QCOMPARE(session.logs().size(), 2);
    QTRY_COMPARE(records, (QMap<int, quint32>{{0, 2}, {1, 1}}));

    QVERIFY(QFile::remove(folder.filePath(u"x.lo_"_s)));
    QVERIFY(QFile::rename(folder.filePath(u"x.log"_s), folder.filePath(u"x.lo_"_s)));
    put(u"x.log"_s, "d");
    QTRY_COMPARE(records, (QMap<int, quint32>{{0, 3}, {1, 1}}));
}

void TestSession::followsALogThatIsStillToCome()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.log"_s);
    const QString there = sample(u"client-after/Windows/CCM/Logs/EndpointProtectionAgent.log"_s);
    Session session;
    int records = 0;
    connect(&session.tail(), &ccm::LogTail::updated, this, [&records](int file, const ccm::LogSnapshot &log) {
        if (file == 1)
            records = static_cast<int>(log.count());
    });
    session.open({there, path});
    waitFor(session);
    QVERIFY(!session.hasFailed());
    QCOMPARE(session.paths().logs, QStringList({there, path}));
    QCOMPARE(session.content().client->state.warnings, QStringList());
    QCOMPARE(records, 0);

    QFile log(path);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("<![LOG[x]LOG]!><time=\"08:56:31.000+300\" date=\"09-09-2013\" component=\"x\" context=\"\" "
              "type=\"1\" thread=\"1\" file=\"x.cpp:1\">\r\n");
    log.close();
    QTRY_COMPARE(records, 1);
}

void TestSession::saysWhatCannotBeRead()
{
    Session session;
    QSignalSpy sites(&session, &Session::siteFailed);
    QSignalSpy clients(&session, &Session::clientFailed);
    QSignalSpy unknown(&session, &Session::unknownInput);
    session.openCase({.site = u"/nowhere/site"_s, .client = u"/nowhere/client"_s});
    session.open({u"/nowhere/else"_s});
    waitFor(session);

    QVERIFY(session.hasFailed());
    QCOMPARE(sites.size(), 1);
    QCOMPARE(clients.size(), 1);
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown.constFirst().constFirst().value<ccm::Error>().source, u"/nowhere/else"_s);
}

void TestSession::keepsWhatIsOpenWhenCancelled()
{
    Session session;
    session.openSite(sample(u"site-before"_s));
    waitFor(session);
    const QSignalSpy loaded(&session, &Session::siteLoaded);
    session.openSite(sample(u"site-after"_s));
    session.cancel();

    QVERIFY(!session.isBusy());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(session.paths().site, sample(u"site-before"_s));
    QVERIFY(session.content().site->source.contains(u"site-before"_s));
}

void TestSession::readsTextAnewAfterItWasCancelled()
{
    Session session;
    quint32 records = 0;
    connect(&session.tail(), &ccm::LogTail::updated, this,
            [&records](int, const ccm::LogSnapshot &log) { records = log.count(); });
    // As soon as the logs are known, and nothing of them is read yet.
    const auto cancelling = connect(&session, &Session::clientLoaded, this, [&session] { session.cancel(); });
    const auto stopping = connect(&session, &Session::logsFound, this, [&session] {
        QMetaObject::invokeMethod(&session, &Session::cancel, Qt::QueuedConnection);
    });
    const QSignalSpy cancelled(&session, &Session::logsCancelled);
    session.open({sample(u"client-after/Windows/ccmsetup/Logs/ccmsetup.log"_s)});
    QTRY_VERIFY(!cancelled.isEmpty());
    disconnect(cancelling);
    disconnect(stopping);
    waitFor(session);
    records = 0;

    const QSignalSpy found(&session, &Session::logsFound);
    session.readTextAs({.ansi = ccm::AnsiCodePage::Japanese});
    QCOMPARE(found.size(), 1);
    QVERIFY(session.isBusy());
    waitFor(session);
    QTRY_VERIFY(records > 0);
    QCOMPARE(found.size(), 1);
}

void TestSession::forgetsAClientThatCannotBeRead()
{
    Session session;
    session.openCase({.site = sample(u"site-after"_s), .client = sample(u"client-after"_s)});
    waitFor(session);
    session.openClient(u"/nowhere"_s);
    waitFor(session);
    QVERIFY(!session.content().client);
    QVERIFY(!session.content().comparison);
    QVERIFY(session.content().site);
}

void TestSession::comparesTwoManifestsOpenedAtOnce()
{
    Session session;
    QList<ccm::ManifestDiff> diffs;
    connect(&session, &Session::sitesCompared, this,
            [&diffs](const ccm::ManifestDiff &diff) { diffs.append(diff); });
    session.open({sample(u"site-before/ccmsetup.cab"_s), sample(u"site-after"_s)});
    waitFor(session);
    QCOMPARE(session.paths().earlierSite, sample(u"site-before/ccmsetup.cab"_s));
    QCOMPARE(session.paths().site, sample(u"site-after"_s));
    QVERIFY(!diffs.isEmpty());
    QVERIFY2(diffs.constLast().headline.contains(u"4.2.223.0 -> 4.3.215.0"_s),
             qPrintable(diffs.constLast().headline));

    session.swapSites();
    waitFor(session);
    QCOMPARE(session.paths().site, sample(u"site-before/ccmsetup.cab"_s));
    QVERIFY(diffs.constLast().headline.contains(u"4.3.215.0 -> 4.2.223.0"_s));
    QVERIFY(session.content().site->source.contains(u"site-before"_s));
}

void TestSession::keepsAnEarlierManifestWithTheCase()
{
    Session session;
    const QSignalSpy compared(&session, &Session::sitesCompared);
    const QSignalSpy closed(&session, &Session::earlierClosed);
    const ccm::CasePaths both{.site = sample(u"site-after"_s), .earlierSite = sample(u"site-before"_s)};
    session.openCase(both);
    waitFor(session);
    QCOMPARE(session.paths(), both);
    QVERIFY(!compared.isEmpty());
    session.openCase({.site = sample(u"site-after"_s)});
    waitFor(session);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!session.earlierSite());
}

void TestSession::tellsAnEarlierManifestThatCannotBeRead()
{
    Session session;
    const QSignalSpy failed(&session, &Session::earlierFailed);
    const QSignalSpy compared(&session, &Session::sitesCompared);
    session.openCase({.site = sample(u"site-after"_s), .earlierSite = sample(u"nothing-there"_s)});
    waitFor(session);
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.content().site);
    QVERIFY(compared.isEmpty());
}

void TestSession::keepsTheDifferenceWhenAnotherEarlierManifestIsCancelled()
{
    Session session;
    const QSignalSpy failed(&session, &Session::earlierFailed);
    session.openCase({.site = sample(u"site-after"_s), .earlierSite = sample(u"site-before"_s)});
    waitFor(session);
    const QSignalSpy compared(&session, &Session::sitesCompared);
    session.openSite(sample(u"site-after"_s), ccm::SiteRole::Earlier);
    session.cancel();
    waitFor(session);
    QCOMPARE(compared.size(), 1);
    QVERIFY(failed.isEmpty());
    QVERIFY(session.earlierSite()->source.contains(u"site-before"_s));
}

void TestSession::whatIsNamedIsNotReplacedByWhatIsListed_data()
{
    QTest::addColumn<ccm::CasePaths>("named");
    QTest::addColumn<QString>("listed");
    QTest::newRow("a site") << ccm::CasePaths{.site = sample(u"site-after"_s)}
                            << sample(u"site-before/ccmsetup.cab"_s);
    QTest::newRow("a client") << ccm::CasePaths{.client = sample(u"client-after"_s)}
                              << sample(u"client-before"_s);
    QTest::newRow("a client and a folder of logs") << ccm::CasePaths{.client = sample(u"client-after"_s)}
                                                   << sample(u"client-before/Windows/ccmsetup/Logs"_s);
}

void TestSession::whatIsNamedIsNotReplacedByWhatIsListed()
{
    QFETCH(const ccm::CasePaths, named);
    QFETCH(const QString, listed);
    Session session;
    QList<ccm::Error> errors;
    connect(&session, &Session::unknownInput, this,
            [&errors](const ccm::Error &error) { errors.append(error); });
    session.openBeside(named, {listed});
    waitFor(session);
    QCOMPARE(session.paths(), named);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().source, listed);
    QVERIFY2(errors.constFirst().detail.contains(named.site + named.client),
             qPrintable(errors.constFirst().detail));
    QVERIFY(session.hasFailed());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
