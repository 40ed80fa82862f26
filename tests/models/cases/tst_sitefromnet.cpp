// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitecase.h"
#include "rawserver.h"
#include "webserver.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ccm::ErrorCode;

/// A management point by its bare name: nginx on this computer, with a certificate that nobody trusts.
class TestSiteFromNet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.stop(); }
    void asksAboutACertificateAndNeverFallsBackToHttp();
    void readsASecuredServerWhoseCertificateWasAccepted();
    void saysThatItWasFetchedUnencrypted();
    void aRefusalByHttpsIsTheAnswer();
    void tellsBothWaysWhereNobodyListens();
    void readsABundleFromTheNet();
    void aCabinetThatWasCutIsAnError();

private:
    [[nodiscard]] ccm::SiteRequest request(const QString &address) const
    {
        return {.address = address, .access = {.patience = {.connect = 10s, .stall = 10s, .inAll = 30s}}};
    }
    [[nodiscard]] static QString named(int port) { return u"127.0.0.1:%1"_s.arg(port); }

    WebServer m_server;
    int m_open = 0;
    int m_secured = 0;
    int m_empty = 0;
};

void TestSiteFromNet::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
    QProcess openssl;
    openssl.setWorkingDirectory(m_server.path({}));
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=mp01"_s,
                   u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
    QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
    QFile cabinet(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab"));
    QVERIFY(cabinet.open(QIODevice::ReadOnly));
    QVERIFY(m_server.write(u"www/CCM_Client/ccmsetup.cab"_s, cabinet.readAll()));
    QProcess zip;
    zip.setWorkingDirectory(m_server.path(u"www"_s));
    zip.start(u"7z"_s, {u"a"_s, u"-tzip"_s, u"bundle.zip"_s, u"CCM_Client"_s});
    QVERIFY(zip.waitForFinished(60'000) && zip.exitCode() == 0);
    QVERIFY(m_server.write(u"none/readme.txt"_s, "nothing"));
    m_open = WebServer::freePort();
    m_secured = WebServer::freePort();
    m_empty = WebServer::freePort();
    QByteArray servers = "server { listen 127.0.0.1:" + QByteArray::number(m_open) + "; root FOLDER/www; }\n";
    for (const auto &[port, folder] : {std::pair(m_secured, "www"), std::pair(m_empty, "none")})
        servers += "server { listen 127.0.0.1:" + QByteArray::number(port) + " ssl; root FOLDER/" + folder
            + ";\nssl_certificate FOLDER/cert.pem; ssl_certificate_key FOLDER/key.pem; }\n";
    QCOMPARE(m_server.start(servers, m_open), QString());
}

void TestSiteFromNet::asksAboutACertificateAndNeverFallsBackToHttp()
{
    ccm::SiteQuestion question;
    const auto site = ccm::readSite(request(named(m_secured)), {}, nullptr, &question);
    QVERIFY(!site);
    QVERIFY(question.obstacle.certificate);
    QCOMPARE(question.obstacle.certificate->subject, u"CN=mp01"_s);
    // What a script is told has the facts too.
    const QString message = site.error().message();
    QVERIFY2(message.contains(question.obstacle.certificate->fingerprint), qPrintable(message));
    QVERIFY2(message.contains(u"https://"_s + named(m_secured)), qPrintable(message));
    // nginx answers even plain text on a port for TLS with 400; it was asked nothing.
    QVERIFY(!m_server.log().contains(QByteArray::number(m_secured)));
}

void TestSiteFromNet::readsASecuredServerWhoseCertificateWasAccepted()
{
    ccm::SiteQuestion question;
    QVERIFY(!ccm::readSite(request(named(m_secured)), {}, nullptr, &question));
    ccm::SiteRequest asked = request(named(m_secured));
    asked.access.acceptedFingerprints = {question.obstacle.certificate->fingerprint};
    const auto site = ccm::readSite(asked);
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->fetched->url.scheme(), u"https"_s);
    QVERIFY(site->notes.isEmpty());
    QVERIFY(site->otherFiles);
}

void TestSiteFromNet::saysThatItWasFetchedUnencrypted()
{
    const auto site = ccm::readSite(request(named(m_open)));
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QCOMPARE(site->fetched->url.scheme(), u"http"_s);
    QCOMPARE(site->notes.size(), 1);
    QVERIFY2(site->notes.constFirst().contains(u"unencrypted"), qPrintable(site->notes.constFirst()));
}

void TestSiteFromNet::aRefusalByHttpsIsTheAnswer()
{
    ccm::SiteQuestion question;
    QVERIFY(!ccm::readSite(request(named(m_empty)), {}, nullptr, &question));
    ccm::SiteRequest asked = request(named(m_empty));
    asked.access.acceptedFingerprints = {question.obstacle.certificate->fingerprint};
    const auto site = ccm::readSite(asked);
    QVERIFY(!site);
    QCOMPARE(site.error().code, ErrorCode::NotFound);
    const QByteArray port = QByteArray::number(m_empty);
    QTRY_VERIFY(m_server.log().contains(QByteArray(port + " https")));
    QVERIFY(!m_server.log().contains(QByteArray(port + " http ")));
}

void TestSiteFromNet::tellsBothWaysWhereNobodyListens()
{
    const int port = WebServer::freePort();
    const auto site = ccm::readSite(request(named(port)));
    QVERIFY(!site);
    for (const QString &scheme : {u"https://"_s, u"http://"_s})
        QVERIFY2(site.error().message().contains(scheme + named(port)), qPrintable(site.error().message()));
}

void TestSiteFromNet::readsABundleFromTheNet()
{
    const QString bundle = u"http://%1/bundle.zip"_s.arg(named(m_open));
    for (const QString &address : {bundle, QString(bundle + u"#CCM_Client/ccmsetup.cab"_s)}) {
        const auto site = ccm::readSite(request(address));
        QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
        QCOMPARE(site->source, bundle + u"#CCM_Client/ccmsetup.cab"_s);
        QVERIFY(site->notes.isEmpty());
    }
}

void TestSiteFromNet::aCabinetThatWasCutIsAnError()
{
    QFile file(m_server.path(u"www/CCM_Client/ccmsetup.cab"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const qsizetype size : {whole.size() / 2, whole.size() - 1, whole.size()}) {
        const RawServer server(
            [&](const QByteArray &) {
                return QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + whole.first(size));
            },
            true);
        const auto site = ccm::readSite(request(u"http://"_s + named(server.port())));
        QCOMPARE(site.has_value(), size == whole.size());
        if (site)
            QVERIFY2(site->notes.join(u' ').contains(u"how long"), qPrintable(site->notes.join(u' ')));
        else
            QVERIFY2(site.error().code == ErrorCode::Truncated, qPrintable(site.error().message()));
    }
}

QTEST_GUILESS_MAIN(TestSiteFromNet)
#include "tst_sitefromnet.moc"
