// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Runs the program as a script does, against nginx on this computer.
class TestWebsite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.stop(); }
    void printsAManifestFromTheNet();
    void whatACaseNamesIsFetchedOnlyWhereThatIsAllowed();
    void saysInOneLineWhatFailed_data();
    void saysInOneLineWhatFailed();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray error;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments) const;

    WebServer m_server;
    QTemporaryDir m_home;
    int m_port = 0;
};

void TestWebsite::initTestCase()
{
    QFile cabinet(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab"));
    QVERIFY(cabinet.open(QIODevice::ReadOnly));
    QVERIFY(m_server.write(u"www/CCM_Client/ccmsetup.cab"_s, cabinet.readAll()));
    m_port = WebServer::freePort();
    QCOMPARE(
        m_server.start("server { root FOLDER/www; listen 127.0.0.1:" + QByteArray::number(m_port) + "; }\n",
                       m_port),
        QString());
}

TestWebsite::Outcome TestWebsite::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments);
    process.waitForFinished(120'000);
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

void TestWebsite::printsAManifestFromTheNet()
{
    const QString server = u"127.0.0.1:%1"_s.arg(m_port);
    const QString address = u"http://%1/CCM_Client/ccmsetup.cab"_s.arg(server);
    const Outcome file = run({u"--json"_s, u"manifest"_s,
                              QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab")});
    const QJsonValue items = QJsonDocument::fromJson(file.output)["items"_L1];
    QVERIFY(!items.toArray().isEmpty());
    // Twice: the second answer is 304. A bare name is asked by https first, which nobody speaks here.
    for (const QString &named : {address, address, u"http://%1"_s.arg(server), server}) {
        const Outcome outcome = run({u"--json"_s, u"manifest"_s, named});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        const QJsonDocument json = QJsonDocument::fromJson(outcome.output);
        QCOMPARE(json["source"_L1].toString(), address);
        QCOMPARE(json["items"_L1], items);
    }
    QTRY_VERIFY(m_server.log().contains(" 304 "));
}

void TestWebsite::whatACaseNamesIsFetchedOnlyWhereThatIsAllowed()
{
    const QString address = u"http://127.0.0.1:%1/CCM_Client/ccmsetup.cab"_s.arg(m_port);
    const QString client = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after");
    const QString opened = m_home.filePath(u"x.ccmcase"_s);
    QFile file(opened);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"format"_s, u"ccmscope-case"_s},
                                         {u"version"_s, 1},
                                         {u"site"_s, address},
                                         {u"client"_s, client}})
                   .toJson());
    file.close();
    const QString report = m_home.filePath(u"report.md"_s);
    const auto written = [&report] {
        QFile read(report);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = m_server.log();
    const QByteArray said = "fetches nothing from servers";

    const Outcome without = run({u"--report"_s, report, opened});
    QCOMPARE(without.exitCode, 0);
    QVERIFY2(without.error.contains(said) && without.error.contains("--fetch"), without.error.constData());
    QVERIFY2(written().contains(said), written().constData());
    QVERIFY(written().contains("was repaired")); // the rest of the case
    QVERIFY(run({u"--summary"_s, opened}).error.contains(said));
    for (const QString &word : {u"manifest"_s, u"compare"_s}) {
        const Outcome json = run({u"--json"_s, word, opened});
        QCOMPARE(json.exitCode, 3);
        QVERIFY2(json.output.isEmpty() && json.error.contains(said), json.error.constData());
    }
    QCOMPARE(m_server.log(), before); // nobody has asked it

    const Outcome with = run({u"--report"_s, report, u"--fetch"_s, opened});
    QVERIFY2(with.exitCode == 0 && with.error.isEmpty(), with.error.constData());
    QVERIFY(written().contains("SCEPInstall.exe"));
    QVERIFY(!written().contains(said));
    const Outcome json = run({u"--json"_s, u"compare"_s, u"--fetch"_s, opened});
    QVERIFY2(json.exitCode == 0, json.error.constData());
    QTRY_VERIFY(m_server.log() != before);
}

void TestWebsite::saysInOneLineWhatFailed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("nothing there") << u"/none.cab"_s << QByteArray("404");
}

void TestWebsite::saysInOneLineWhatFailed()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, word);
    const Outcome outcome =
        run({u"--json"_s, u"manifest"_s, u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(word), outcome.error.constData());
}

QTEST_GUILESS_MAIN(TestWebsite)
#include "tst_website.moc"
