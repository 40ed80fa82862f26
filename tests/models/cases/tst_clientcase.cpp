// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientcase.h"
#include "models/cases/recognise.h"
#include "models/client/hashcache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestClientCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfALargeLogThatTellsOfSetup_data();
    void warnsOfALargeLogThatTellsOfSetup();
    void findsTheClientWhereverItLies_data();
    void findsTheClientWhereverItLies();
    void findsTheClientInABundle();
    void readsLogsAlone();
    void readsStateAndFactsOfTheSameLogs();
    void hashesOnceForASession();
    void followsTheNewestOfTooManyLogs();
};

namespace {

const QString Sample = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after");

/// Copies what lies below `from` to below `to`, each name as `named` spells it.
void copyTree(const QString &from, const QString &to, const std::function<QString(const QString &)> &named)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + u'/' + named(QDir(from).relativeFilePath(path));
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            QTest::qFail(qPrintable(target), __FILE__, __LINE__);
    }
}

ccm::ClientCase clientIn(const QString &path)
{
    auto input = ccm::recognise(path);
    if (!input) {
        QTest::qFail(qPrintable(input.error().message()), __FILE__, __LINE__);
        return {};
    }
    auto client = ccm::readClient(std::move(input->files));
    return client ? std::move(*client) : ccm::ClientCase();
}

/// What the sample's files and logs tell, whatever they lie in.
void checkSample(const ccm::ClientCase &client)
{
    QVERIFY(client.snapshot.hasSetupFolder);
    QCOMPARE(client.snapshot.files.size(), 4);
    QCOMPARE(client.state.runs.size(), 2);
    QCOMPARE(client.facts.clientInstalled.value, std::optional(true));
    QCOMPARE(client.facts.installedClient.value->text(), u"5.00.7804.1000"_s);
    QCOMPARE(client.facts.packageOnDisk.value->text(), u"5.00.7804.1000"_s);
    QCOMPARE(*client.facts.protectionInstaller.value, ccm::Version(4, 3, 215, 0));
    QCOMPARE(*client.facts.protectionInstalled.value, ccm::Version(4, 3, 215, 0));
    QVERIFY2(client.state.warnings.isEmpty(), qPrintable(client.state.warnings.join(u' ')));
}

} // namespace

void TestClientCase::warnsOfALargeLogThatTellsOfSetup_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("beyondTheLimit");
    QTest::addColumn<qsizetype>("warnings");

    QTest::newRow("setup's own") << u"ccmsetup.log"_s << 1 << qsizetype{1};
    QTest::newRow("rolled over, in capitals") << u"CCMSETUP-20130909-085631.LOG"_s << 1 << qsizetype{1};
    QTest::newRow("endpoint protection") << u"EndpointProtectionAgent.log"_s << 1 << qsizetype{1};
    QTest::newRow("the package's") << u"client.msi.log"_s << 1 << qsizetype{1};
    QTest::newRow("as large as allowed") << u"ccmsetup.log"_s << 0 << qsizetype{0};
    QTest::newRow("any other") << u"CcmExec.log"_s << 1 << qsizetype{0};
    QTest::newRow("any other that speaks of it") << u"my-ccmsetup.log"_s << 1 << qsizetype{0};
}

void TestClientCase::warnsOfALargeLogThatTellsOfSetup()
{
    QFETCH(const QString, name);
    QFETCH(const int, beyondTheLimit);
    QFETCH(const qsizetype, warnings);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{64} * 1024 * 1024 + beyondTheLimit));
    const auto input = ccm::recognise(path);
    QVERIFY(input);
    const auto client = ccm::readClient(input->files);
    QVERIFY(client);
    QCOMPARE(client->state.warnings.size(), warnings);
    if (warnings > 0)
        QVERIFY(client->state.warnings.constFirst().startsWith(path));
}

void TestClientCase::findsTheClientWhereverItLies_data()
{
    QTest::addColumn<QString>("from"); ///< below the sample's client
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isUpper");

    QTest::newRow("a Windows tree") << QString() << QString() << false;
    QTest::newRow("admin$") << u"Windows"_s << QString() << false;
    QTest::newRow("deep in a copy") << QString() << u"tickets/4711/PC0815.corp.example/C$"_s << false;
    QTest::newRow("in capitals") << QString() << u"PC0815"_s << true;
    QTest::newRow("its folders in one of another name") << u"Windows"_s << u"from the user"_s << false;
}

void TestClientCase::findsTheClientWhereverItLies()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, isUpper);
    const QTemporaryDir folder;
    copyTree(Sample + u'/' + from, folder.filePath(to),
             [isUpper](const QString &name) { return isUpper ? name.toUpper() : name; });
    checkSample(clientIn(folder.path()));

    // As a whole Windows folder, of which only parts are read.
    QString windows = folder.path() + u'/' + to;
    if (from.isEmpty())
        windows += isUpper ? u"/WINDOWS"_s : u"/Windows"_s;
    QVERIFY(QDir(windows).mkpath(u"System32"_s));
    QVERIFY(QFile::copy(Sample + u"/Windows/ccmsetup/ccmsetup.exe"_s, windows + u"/System32/msi.dll"_s));
    checkSample(clientIn(windows));
}

void TestClientCase::findsTheClientInABundle()
{
    const QTemporaryDir folder;
    copyTree(Sample, folder.filePath(u"in/PC0815"_s), [](const QString &name) { return name; });
    const QString bundle = folder.filePath(u"bundle.cab"_s);
    QStringList files;
    QDirIterator all(folder.filePath(u"in"_s), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder.filePath(u"in"_s)).relativeFilePath(all.next()));
    QProcess gcab;
    gcab.setWorkingDirectory(folder.filePath(u"in"_s));
    gcab.start(u"gcab"_s, QStringList{u"-c"_s, u"-z"_s, bundle} + files);
    QVERIFY2(gcab.waitForStarted() && gcab.waitForFinished() && gcab.exitCode() == 0,
             "install the package gcab");
    checkSample(clientIn(bundle));
}

void TestClientCase::readsLogsAlone()
{
    const auto logs = clientIn(Sample + u"/Windows/ccmsetup/Logs"_s);
    QVERIFY(!logs.snapshot.hasSetupFolder);
    QCOMPARE(logs.facts.installedClient.value->text(), u"5.00.7804.1000"_s);
    QVERIFY(!logs.facts.packageOnDisk.isKnown());
    QVERIFY(!logs.facts.protectionInstaller.isKnown());
    QVERIFY(!logs.facts.protectionInstalled.isKnown());
}

void TestClientCase::readsStateAndFactsOfTheSameLogs()
{
    const auto client = clientIn(Sample);
    const auto reading = ccm::readLogsOf(client);
    QVERIFY(reading);
    QCOMPARE(reading->state, client.state);
    QCOMPARE(reading->facts, client.facts);
    QCOMPARE(client.facts.installedClient.value, client.state.clientVersion);
    QCOMPARE(client.facts.siteCode.value, std::optional(client.state.siteCode));
    QCOMPARE(client.facts.platform.value, client.state.platform);
    QCOMPARE(client.facts.switches, client.state.runs.constLast().switches);

    // What the facts cannot read is a warning of the state.
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"ccmsetup.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("<![LOG[Received reply body '<ContentLocationReply>']LOG]!><time=\"08:00:00.000+300\" "
              "date=\"09-09-2013\" component=\"ccmsetup\" context=\"\" type=\"0\" thread=\"10\" "
              "file=\"ccmsetup.cpp:1\">\r\n");
    log.close();
    const auto damaged = clientIn(log.fileName());
    QVERIFY(!damaged.facts.policy);
    QCOMPARE(damaged.facts.warnings.size(), 1);
    QCOMPARE(damaged.state.warnings, damaged.facts.warnings);
}

void TestClientCase::hashesOnceForASession()
{
    ccm::HashCache hashes;
    const auto input = ccm::recognise(Sample);
    const auto first = ccm::readClient(input->files, {}, &hashes);
    const auto second = ccm::readClient(input->files, {}, &hashes);
    QVERIFY(first && second);
    QCOMPARE(second->snapshot, first->snapshot);
    QCOMPARE(hashes.hits(), hashes.count());
}

void TestClientCase::followsTheNewestOfTooManyLogs()
{
    ccm::FileSet files{.source = u"/logs"_s};
    const auto add = [&files](const QString &name, int minute) {
        files.files.append(
            {.name = name,
             .path = u"/logs/"_s + name,
             .modified = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(minute * 60)});
    };
    for (int i = 0; i < int{ccm::MostLogs}; ++i)
        add(u"b%1.log"_s.arg(i), i + 1);
    QCOMPARE(ccm::logSourcesOf(files).size(), ccm::MostLogs);
    add(u"a-oldest.log"_s, 0);
    add(u"c-newest.log"_s, 5'000);
    const QList<ccm::LogSource> logs = ccm::logSourcesOf(files);
    QCOMPARE(logs.size(), ccm::MostLogs);
    QCOMPARE(logs.first().path, u"/logs/c-newest.log"_s);
    for (const ccm::LogSource &log : logs)
        QVERIFY(log.path != u"/logs/a-oldest.log"_s && log.path != u"/logs/b0.log"_s);
}

QTEST_GUILESS_MAIN(TestClientCase)
#include "tst_clientcase.moc"
