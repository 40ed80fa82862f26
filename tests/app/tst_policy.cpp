// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"
#include "app/languages.h"
#include "app/policy.h"
#include "app/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ccm::Console;
using ccm::Policy;
using ccm::Settings;
using ccm::Translation;

namespace {

constexpr int Patience = 60'000;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Counts who connects, and has nothing for anybody.
class CountingServer final : public QTcpServer
{
public:
    CountingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString host() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }

    int connections = 0;
};

} // namespace

class TestPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsAFile_data();
    void understandsAFile();
    void whoForbidsWins();
    void whatCannotBeReadForbids();
    void theSentenceSaysWhoForbids();
    void theProgramConnectsToNobody_data();
    void theProgramConnectsToNobody();
    void theVariableLiftsNothing();
    void theWindowConnectsToNobody_data();
    void theWindowConnectsToNobody();
    void theUserCanSwitchItOff();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray error;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments, const QString &configDirs) const;
    [[nodiscard]] QString policyFolder(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

/// A folder for XDG_CONFIG_DIRS.
QString TestPolicy::policyFolder(const QByteArray &content) const
{
    QDir(m_folder.path()).mkpath(u"xdg/ccmscope"_s);
    return write(m_folder.filePath(u"xdg/ccmscope/policy.ini"_s), content) ? m_folder.filePath(u"xdg"_s)
                                                                           : QString();
}

void TestPolicy::understandsAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isForbidden");
    QTest::addColumn<QString>("problem"); // a part of it
    const QString none;
    QTest::newRow("forbidden") << QByteArray("[network]\nallowed=false\n") << true << none;
    QTest::newRow("by a number") << QByteArray("[network]\nallowed=0\n") << true << none;
    QTest::newRow("by another word") << QByteArray("[network]\nallowed = No\n") << true << none;
    QTest::newRow("with the line ends of Windows")
        << QByteArray("[network]\r\nallowed=false\r\n") << true << none;
    QTest::newRow("allowed") << QByteArray("[network]\nallowed=true\n") << false << none;
    QTest::newRow("in other letters") << QByteArray("[Network]\nAllowed=False\n") << true << none;
    QTest::newRow("allowed in other letters") << QByteArray("[NETWORK]\nALLOWED=True\n") << false << none;
    // Whoever wrote a file meant to say something: what is not understood forbids.
    const QString unread = u"cannot be read or understood"_s;
    QTest::newRow("of something else") << QByteArray("[other]\nallowed=false\n") << true << unread;
    QTest::newRow("without a section") << QByteArray("allowed=false\n") << true << unread;
    QTest::newRow("another key") << QByteArray("[network]\nallow=false\n") << true << unread;
    QTest::newRow("a colon") << QByteArray("[network]\nallowed: false\n") << true << unread;
    QTest::newRow("of two bytes a character") << QByteArray("\xff\xfe[\0n\0e\0t\0", 10) << true << unread;
    QTest::newRow("empty") << QByteArray() << true << unread;
    QTest::newRow("a word that says neither")
        << QByteArray("[network]\nallowed=perhaps\n") << true << u"\"perhaps\""_s;
    QTest::newRow("no value") << QByteArray("[network]\nallowed=\n") << true << u"\"\""_s;
}

void TestPolicy::understandsAFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    const QString file = m_folder.filePath(u"policy.ini"_s);
    QVERIFY(write(file, content));
    const Policy policy = ccm::readPolicy({file});
    QTEST(policy.networkForbiddenBy.has_value(), "isForbidden");
    QCOMPARE(policy.problem.isEmpty(), problem.isEmpty());
    QVERIFY2(policy.problem.contains(problem), qPrintable(policy.problem));
}

void TestPolicy::whoForbidsWins()
{
    const QString allowing = m_folder.filePath(u"allowing.ini"_s);
    const QString forbidding = m_folder.filePath(u"forbidding.ini"_s);
    QVERIFY(write(allowing, "[network]\nallowed=true\n") && write(forbidding, "[network]\nallowed=false\n"));
    for (const QStringList &files : {QStringList{allowing, forbidding}, {forbidding, allowing}})
        QCOMPARE(ccm::readPolicy(files).networkForbiddenBy, forbidding);
    QCOMPARE(ccm::readPolicy({allowing, m_folder.filePath(u"none"_s)}), Policy());
}

/// A folder in its place stands for what even root cannot read.
void TestPolicy::whatCannotBeReadForbids()
{
    const QString folder = m_folder.filePath(u"folder.ini"_s);
    QVERIFY(QDir().mkpath(folder));
    const Policy policy = ccm::readPolicy({folder});
    QCOMPARE(policy.networkForbiddenBy, folder);
    QVERIFY(policy.problem.contains(folder));
}

void TestPolicy::theSentenceSaysWhoForbids()
{
    QCOMPARE(ccm::networkRefusal({}, true), QString());
    QVERIFY(ccm::networkRefusal({}, false).contains(u"settings of Ccmscope"_s));
    const Policy policy{.networkForbiddenBy = u"/etc/policy.ini"_s};
    for (const bool userAllows : {true, false}) {
        QVERIFY(ccm::networkRefusal(policy, userAllows).contains(u"/etc/policy.ini"_s));
        QVERIFY(ccm::networkRefusal(policy, userAllows).contains(u"administrator"_s));
    }
}

TestPolicy::Outcome TestPolicy::run(const QStringList &arguments, const QString &configDirs) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    environment.insert(u"XDG_CONFIG_DIRS"_s, configDirs);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CCM_BINARY_DIR "/ccmscope"), arguments);
    // The server lives on this thread.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        return {};
    return {.exitCode = process.exitCode(), .error = process.readAllStandardError()};
}

void TestPolicy::theProgramConnectsToNobody_data()
{
    QTest::addColumn<QStringList>("arguments"); // %1: the server
    QTest::newRow("a manifest at an address")
        << QStringList{u"--json"_s, u"manifest"_s, u"http://%1/ccmsetup.cab"_s};
    QTest::newRow("a management point by its name") << QStringList{u"--json"_s, u"manifest"_s, u"%1"_s};
    QTest::newRow("a difference") << QStringList{u"--json"_s, u"diff"_s, u"http://%1/a.cab"_s,
                                                 u"http://%1/b.cab"_s};
    QTest::newRow("a comparison") << QStringList{
        u"--json"_s,   u"compare"_s,
        u"--site"_s,   u"http://%1/ccmsetup.cab"_s,
        u"--client"_s, QStringLiteral(CCM_SOURCE_DIR "/resources/sample/client-after")};
    QTest::newRow("a summary") << QStringList{u"--summary"_s, u"--site"_s, u"http://%1/ccmsetup.cab"_s};
    QTest::newRow("pictures") << QStringList{u"--screenshots"_s, u"%2"_s, u"--site"_s,
                                             u"http://%1/ccmsetup.cab"_s};
}

void TestPolicy::theProgramConnectsToNobody()
{
    QFETCH(QStringList, arguments);
    CountingServer server;
    arguments.replaceInStrings(u"%1"_s, server.host()).replaceInStrings(u"%2"_s, m_folder.filePath(u"png"_s));
    const Outcome refused = run(arguments, policyFolder("[network]\nallowed=false\n"));
    QCOMPARE(server.connections, 0);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.error.contains("administrator") && refused.error.contains("xdg/ccmscope/policy.ini"),
             refused.error.constData());

    // That it would connect, but for the policy.
    const Outcome allowed = run(arguments, policyFolder("[network]\nallowed=true\n"));
    QVERIFY2(server.connections > 0, allowed.error.constData());
}

void TestPolicy::theVariableLiftsNothing()
{
    CountingServer server;
    const QString forbidding = policyFolder("[network]\nallowed=false\n");
    QDir(m_folder.path()).mkpath(u"mine/ccmscope"_s);
    QVERIFY(write(m_folder.filePath(u"mine/ccmscope/policy.ini"_s), "[network]\nallowed=true\n"));
    const Outcome outcome = run({u"--json"_s, u"manifest"_s, u"http://%1/ccmsetup.cab"_s.arg(server.host())},
                                m_folder.filePath(u"mine"_s) + u':' + forbidding);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(server.connections, 0);
}

void TestPolicy::theWindowConnectsToNobody_data()
{
    QTest::addColumn<ccm::SiteRole>("role");
    QTest::newRow("the site") << ccm::SiteRole::Current;
    QTest::newRow("the earlier one") << ccm::SiteRole::Earlier;
}

void TestPolicy::theWindowConnectsToNobody()
{
    QFETCH(const ccm::SiteRole, role);
    CountingServer server;
    Settings settings(m_folder.filePath(u"settings.ini"_s));
    settings.setNetworkAllowed(true);
    Translation translation;
    Console console(settings, translation, {.networkForbiddenBy = u"/etc/policy.ini"_s});
    QSignalSpy failed(&console.session(),
                      role == ccm::SiteRole::Current ? &ccm::Session::siteFailed
                                                     : &ccm::Session::earlierFailed);
    console.session().openSite(u"http://%1/ccmsetup.cab"_s.arg(server.host()), role);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QVERIFY(failed.constFirst().constFirst().value<ccm::Error>().message().contains(u"/etc/policy.ini"_s));
    QCOMPARE(server.connections, 0);

    // What the dialog of shares applies does not lift it.
    console.session().setNetwork({}, {}, {});
    console.session().openSite(u"http://%1/ccmsetup.cab"_s.arg(server.host()), role);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Patience);
    QCOMPARE(server.connections, 0);

    console.window().findChild<QAction *>(u"openSettings"_s)->trigger();
    QVERIFY(!console.window().findChild<QCheckBox *>(u"network"_s)->isEnabled());
}

void TestPolicy::theUserCanSwitchItOff()
{
    CountingServer server;
    Settings settings(m_folder.filePath(u"own.ini"_s));
    Translation translation;
    Console console(settings, translation, {});
    QSignalSpy failed(&console.session(), &ccm::Session::siteFailed);
    const auto choose = [&console](bool isAllowed) {
        console.window().findChild<QAction *>(u"openSettings"_s)->trigger();
        auto *dialog = console.window().findChild<QDialog *>(u"settings"_s);
        dialog->findChild<QCheckBox *>(u"network"_s)->setChecked(isAllowed);
        dialog->accept();
    };
    choose(false);
    console.session().openSite(u"http://%1/ccmsetup.cab"_s.arg(server.host()));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(server.connections, 0);
    QVERIFY(!settings.isNetworkAllowed());
    choose(true);
    console.session().openSite(u"http://%1/ccmsetup.cab"_s.arg(server.host()));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Patience);
    QCOMPARE(server.connections, 1);
}

QTEST_MAIN(TestPolicy)
#include "tst_policy.moc"
