// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/fetch.h"
#include "webserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What another program says, or an empty text where it failed.
QByteArray run(const QString &folder, const QString &program, const QStringList &arguments)
{
    constexpr int Patience = 60'000;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput() + ' ';
}

} // namespace

/// Certificates from the openssl tool, shown by nginx: one authority, and what may be wrong with each.
class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.stop(); }
    void trustsAnAuthorityThatTheUserNames();
    void saysWhatIsWrongWithACertificate_data();
    void saysWhatIsWrongWithACertificate();
    void takesExactlyTheCertificateThatWasAccepted();
    void anOpenServerIsNoSecuredOne();
    void namesTheHostToTheServer();
    void signsInByBasicOverTls();
    void aFileWithoutACertificateIsAnError();
    void goesOnFromHttpToHttpsButNotBack();

private:
    [[nodiscard]] bool makeCertificate(const QString &name, const QString &alternative, int days,
                                       bool isSelfSigned);
    [[nodiscard]] ccm::FetchRequest request(const QString &server, bool isTrusted) const;
    [[nodiscard]] QString fingerprint(const QString &name) const;

    WebServer m_server;
    QHash<QString, int> m_ports;
};

bool TestTls::makeCertificate(const QString &name, const QString &alternative, int days, bool isSelfSigned)
{
    const QString folder = m_server.path({});
    const QString key = name + u".key"_s;
    const QString asked = name + u".csr"_s;
    const QString certificate = name + u".pem"_s;
    if (!m_server.write(name + u".ext"_s,
                        "subjectAltName=" + alternative.toLatin1() + "\nbasicConstraints=CA:FALSE\n")
        || run(folder, u"openssl"_s,
               {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name,
                u"-keyout"_s, key, u"-out"_s, asked})
               .isEmpty())
        return false;
    QStringList sign{u"x509"_s,        u"-req"_s,
                     u"-in"_s,         asked,
                     u"-out"_s,        certificate,
                     u"-extfile"_s,    name + u".ext"_s,
                     u"-days"_s,       QString::number(days),
                     u"-set_serial"_s, u"%1"_s.arg(qHash(name) & 0xffffU)};
    sign += isSelfSigned ? QStringList{u"-signkey"_s, key}
                         : QStringList{u"-CA"_s, u"authority.pem"_s, u"-CAkey"_s, u"authority.key"_s};
    return !run(folder, u"openssl"_s, sign).isEmpty();
}

void TestTls::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
    const QString folder = m_server.path({});
    QVERIFY(
        !run(folder, u"openssl"_s,
             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
              u"/CN=Test authority"_s, u"-keyout"_s, u"authority.key"_s, u"-out"_s, u"authority.pem"_s})
             .isEmpty());
    const QString loopback = u"DNS:localhost,IP:127.0.0.1"_s;
    QVERIFY(makeCertificate(u"good"_s, loopback, 30, false));
    QVERIFY(makeCertificate(u"expired"_s, loopback, -1, false)
            || makeCertificate(u"expired"_s, loopback, 0, false));
    QVERIFY(makeCertificate(u"other"_s, u"DNS:mp99.corp.example"_s, 30, false));
    QVERIFY(makeCertificate(u"selfsigned"_s, loopback, 30, true));
    QVERIFY(m_server.write(u"www/ccmsetup.cab"_s, "MSCF and so on"));
    QVERIFY(m_server.write(u"users"_s, "admin:{PLAIN}s3cret\n"));
    QByteArray servers;
    for (const QString &name : {u"good"_s, u"expired"_s, u"other"_s, u"selfsigned"_s}) {
        m_ports[name] = WebServer::freePort();
        servers += QByteArray("server { listen 127.0.0.1:PORT ssl; root FOLDER/www; server_name _;\n"
                              "ssl_certificate FOLDER/NAME.pem; ssl_certificate_key FOLDER/NAME.key;\n"
                              "location = /secret.cab { auth_basic x; auth_basic_user_file FOLDER/users; "
                              "alias FOLDER/www/ccmsetup.cab; }\n"
                              "location = /back { return 302 http://127.0.0.1:PORT/ccmsetup.cab; } }\n")
                       .replace("PORT", QByteArray::number(m_ports[name]))
                       .replace("NAME", name.toLatin1());
    }
    // The same port shows another certificate to who names the host.
    servers += QByteArray("server { listen 127.0.0.1:PORT ssl; root FOLDER/www; server_name localhost;\n"
                          "ssl_certificate FOLDER/good.pem; ssl_certificate_key FOLDER/good.key; }\n")
                   .replace("PORT", QByteArray::number(m_ports[u"other"_s]));
    m_ports[u"open"_s] = WebServer::freePort();
    servers += QByteArray("server { listen 127.0.0.1:PORT; root FOLDER/www;\n"
                          "location = /secured { return 302 https://127.0.0.1:GOOD/ccmsetup.cab; } }\n")
                   .replace("PORT", QByteArray::number(m_ports[u"open"_s]))
                   .replace("GOOD", QByteArray::number(m_ports[u"good"_s]));
    QCOMPARE(m_server.start(servers, m_ports[u"good"_s]), QString());
}

ccm::FetchRequest TestTls::request(const QString &server, bool isTrusted) const
{
    ccm::FetchRequest asked{.url = QUrl(u"https://127.0.0.1:%1/ccmsetup.cab"_s.arg(m_ports[server])),
                            .access = {.patience = {.connect = 10s, .stall = 10s, .inAll = 30s}}};
    if (isTrusted)
        asked.access.caFiles = {m_server.path(u"authority.pem"_s)};
    return asked;
}

/// Asked of the openssl tool: "sha256 Fingerprint=AB:CD:...".
QString TestTls::fingerprint(const QString &name) const
{
    const QByteArray said =
        run(m_server.path({}), u"openssl"_s,
            {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s, u"-in"_s, name + u".pem"_s});
    return QString::fromLatin1(said).section(u'=', 1).trimmed();
}

void TestTls::trustsAnAuthorityThatTheUserNames()
{
    const auto fetched = ccm::fetch(request(u"good"_s, true));
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
    QCOMPARE(fetched->sizeInBytes, 14);
    QVERIFY(fetched->acceptedFingerprint.isEmpty());
}

void TestTls::saysWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("problem");

    QTest::newRow("an unknown authority") << u"good"_s << false << u"authority"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("for another host") << u"other"_s << true << u"another host"_s;
    QTest::newRow("signed by itself") << u"selfsigned"_s << true << u"signed by itself"_s;
}

void TestTls::saysWhatIsWrongWithACertificate()
{
    QFETCH(const QString, server);
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, problem);
    ccm::FetchObstacle obstacle;
    const auto fetched = ccm::fetch(request(server, isTrusted), {}, nullptr, &obstacle);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(problem), qPrintable(fetched.error().message()));
    QVERIFY(obstacle.certificate);
    QCOMPARE(obstacle.certificate->subject, u"CN="_s + server);
    QCOMPARE(obstacle.certificate->issuer,
             server == u"selfsigned" ? u"CN=selfsigned"_s : u"CN=Test authority"_s);
    QCOMPARE(obstacle.certificate->fingerprint, fingerprint(server));
    QVERIFY(obstacle.certificate->problems.join(u' ').contains(problem));
    QVERIFY(obstacle.certificate->validFrom.isValid() && obstacle.certificate->validTo.isValid());
    QVERIFY(fetched.error().message().contains(fingerprint(server)));
    // Nothing may be asked for.
    QVERIFY(server == u"good" || !m_server.log().contains(QByteArray::number(m_ports[server])));
}

void TestTls::takesExactlyTheCertificateThatWasAccepted()
{
    for (const QString &server : {u"expired"_s, u"other"_s, u"selfsigned"_s}) {
        ccm::FetchRequest asked = request(server, false);
        asked.access.acceptedFingerprints = {fingerprint(u"good"_s)};
        QVERIFY(!ccm::fetch(asked));
        asked.access.acceptedFingerprints.append(fingerprint(server));
        const auto fetched = ccm::fetch(asked);
        QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
        QCOMPARE(fetched->acceptedFingerprint, fingerprint(server));
    }
}

void TestTls::anOpenServerIsNoSecuredOne()
{
    const auto fetched = ccm::fetch(request(u"open"_s, true));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"secured connection"),
             qPrintable(fetched.error().message()));
}

void TestTls::namesTheHostToTheServer()
{
    ccm::FetchRequest asked = request(u"other"_s, true);
    asked.url.setHost(u"localhost"_s);
    const auto fetched = ccm::fetch(asked);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
}

void TestTls::signsInByBasicOverTls()
{
    ccm::FetchRequest asked = request(u"good"_s, true);
    asked.url.setPath(u"/secret.cab"_s);
    asked.access.credentials = ccm::Credentials{u"admin"_s, u"s3cret"_s};
    const auto fetched = ccm::fetch(asked);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
}

void TestTls::aFileWithoutACertificateIsAnError()
{
    ccm::FetchRequest asked = request(u"good"_s, true);
    asked.access.caFiles.append(m_server.path(u"users"_s));
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"PEM"), qPrintable(fetched.error().message()));
}

void TestTls::goesOnFromHttpToHttpsButNotBack()
{
    ccm::FetchRequest asked = request(u"open"_s, true);
    asked.url = QUrl(u"http://127.0.0.1:%1/secured"_s.arg(m_ports[u"open"_s]));
    const auto secured = ccm::fetch(asked);
    QVERIFY2(secured, secured ? "" : qPrintable(secured.error().message()));
    QCOMPARE(secured->url.scheme(), u"https"_s);

    asked = request(u"good"_s, true);
    asked.url.setPath(u"/back"_s);
    QVERIFY(!ccm::fetch(asked));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
