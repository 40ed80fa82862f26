// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/fetch.h"
#include "rawserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ccm::ErrorCode;

namespace {

ccm::FetchRequest request(const RawServer &server)
{
    return {.url = QUrl(u"http://127.0.0.1:%1/CCM_Client/ccmsetup.cab"_s.arg(server.port())),
            .access = {.patience = {.connect = 10s, .stall = 10s, .inAll = 30s}}};
}

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

/// A type 2 message of NTLM as MS-NLMP 2.2.1.2 lays it out: signature, type, empty target name, flags
/// (Unicode, request target, NTLM, always sign, target info), challenge, 8 reserved bytes, target info that
/// ends at once.
QByteArray ntlmChallenge()
{
    QByteArray message("NTLMSSP\0\2\0\0\0", 12);
    message += QByteArray("\0\0\0\0\x38\0\0\0", 8);
    message += QByteArray("\x05\x82\x88\0", 4);
    message += QByteArray("\x01\x23\x45\x67\x89\xab\xcd\xef", 8);
    message += QByteArray(8, '\0');
    message += QByteArray("\4\0\4\0\x38\0\0\0", 8);
    message += QByteArray(8, '\0');
    message += QByteArray(4, '\0');
    return message;
}

QByteArray challenge(const QByteArray &value)
{
    return "HTTP/1.1 401 Unauthorized\r\nServer: Microsoft-IIS/10.0\r\nWWW-Authenticate: " + value
        + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// Answers that a sound web server does not give, and sign-in in several steps.
class TestRawAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
    void piecesWithoutTheirEndAreNotTakenForWhole();
    void stopsAtTheLimitWithoutALength();
    void anAnswerThatNeverComesEnds();
    void tellsWhatIisSays_data();
    void tellsWhatIisSays();
    void signsInByNtlmOverHttp();
    void showsNoPasswordToAServerThatChangesItsMind();
    void negotiateWithoutATicketAsksForAPassword();
};

void TestRawAnswers::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("fewer bytes than announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort") << ErrorCode::Truncated;
    QTest::newRow("no answer at all") << QByteArray() << ErrorCode::CannotRead;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << ErrorCode::CannotRead;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << ErrorCode::CannotRead;
    QTest::newRow("unchanged, though nothing was known")
        << QByteArray("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n") << ErrorCode::CannotRead;
    QTest::newRow("a part of the file")
        << QByteArray("HTTP/1.1 206 Partial Content\r\nContent-Length: 2\r\n\r\nab") << ErrorCode::CannotRead;
    QTest::newRow("a redirect to nowhere")
        << QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n") << ErrorCode::CannotRead;
}

void TestRawAnswers::refusesWhatIsNotWhole()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    const RawServer server([&answer](const QByteArray &) { return answer; }, true);
    const auto fetched = ccm::fetch(request(server));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().code == code, qPrintable(fetched.error().message()));
}

void TestRawAnswers::piecesWithoutTheirEndAreNotTakenForWhole()
{
    constexpr int Attempts = 20; // Qt sees the missing end or not, as the pieces and the end happen to come
    const RawServer server(
        [](const QByteArray &) -> QByteArray {
            return "HTTP/1.1 200 OK\r\nETag: \"x\"\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n";
        },
        true);
    const QTemporaryDir cache;
    ccm::FetchRequest asked = request(server);
    asked.access.cacheFolder = cache.path();
    for (int i = 0; i < Attempts; ++i) {
        const auto fetched = ccm::fetch(asked);
        if (fetched)
            QVERIFY(!fetched->hasLength);
        else
            QCOMPARE(fetched.error().code, ErrorCode::Truncated);
    }
    // Nothing that may be cut is kept: it would be called unchanged from then on.
    for (const QByteArray &head : server.heads())
        QVERIFY(header(head, "if-none-match").isEmpty());
}

void TestRawAnswers::stopsAtTheLimitWithoutALength()
{
    const RawServer server(
        [](const QByteArray &) -> QByteArray {
            return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(1001, 'x');
        },
        true);
    ccm::FetchRequest asked = request(server);
    asked.limit = 1000;
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::TooLarge);
    asked.limit = 1001;
    QVERIFY(ccm::fetch(asked));
}

void TestRawAnswers::anAnswerThatNeverComesEnds()
{
    const RawServer server([](const QByteArray &) { return QByteArray(""); }, false);
    ccm::FetchRequest asked = request(server);
    asked.access.patience.stall = 100ms;
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"did not answer within 0.1 s"),
             qPrintable(fetched.error().message()));
}

void TestRawAnswers::tellsWhatIisSays_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("hint");

    QTest::newRow("https is wanted") << QByteArray("Microsoft-IIS/10.0") << QByteArray("403 Forbidden")
                                     << QByteArray("<h3>HTTP Error 403.4 - Forbidden</h3>")
                                     << u"wants https"_s;
    QTest::newRow("a client certificate is wanted")
        << QByteArray("Microsoft-IIS/10.0") << QByteArray("403 Forbidden")
        << QByteArray("<h3>HTTP Error 403.7 - Forbidden</h3>") << u"client certificate"_s;
    QTest::newRow("http.sys without a site")
        << QByteArray("Microsoft-HTTPAPI/2.0") << QByteArray("404 Not Found") << QByteArray("Not Found")
        << u"no web site listens"_s;
    QTest::newRow("a stopped pool") << QByteArray("Microsoft-HTTPAPI/2.0")
                                    << QByteArray("503 Service Unavailable")
                                    << QByteArray("Service Unavailable") << u"application pool"_s;
    QTest::newRow("another server's page is no fact")
        << QByteArray("nginx") << QByteArray("403 Forbidden") << QByteArray("403.7") << QString();
}

void TestRawAnswers::tellsWhatIisSays()
{
    QFETCH(const QByteArray, server);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, page);
    QFETCH(const QString, hint);
    const RawServer web(
        [&](const QByteArray &) -> QByteArray {
            return "HTTP/1.1 " + status + "\r\nServer: " + server
                + "\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page;
        },
        true);
    const auto fetched = ccm::fetch(request(web));
    QVERIFY(!fetched);
    if (hint.isEmpty())
        QVERIFY2(!fetched.error().message().contains(u"IIS"), qPrintable(fetched.error().message()));
    else
        QVERIFY2(fetched.error().message().contains(hint), qPrintable(fetched.error().message()));
}

void TestRawAnswers::signsInByNtlmOverHttp()
{
    const RawServer server(
        [](const QByteArray &head) -> QByteArray {
            const QByteArray given = header(head, "authorization");
            const QByteArray message = QByteArray::fromBase64(given.mid(5));
            if (!given.startsWith("NTLM "))
                return challenge("NTLM");
            if (message.startsWith(QByteArray("NTLMSSP\0\1", 9)))
                return challenge("NTLM " + ntlmChallenge().toBase64());
            return "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nMSCF";
        },
        false);
    ccm::FetchRequest asked = request(server);
    asked.access.credentials = ccm::Credentials{u"CORP\\admin"_s, u"s3cret"_s};
    QVERIFY(!ccm::fetch(asked));
    asked.access.allowsPlainPassword = true;
    const auto fetched = ccm::fetch(asked);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
    QCOMPARE(fetched->sizeInBytes, 4);
    const QByteArray last =
        QByteArray::fromBase64(header(server.heads().constLast(), "authorization").mid(5));
    QVERIFY(last.startsWith(QByteArray("NTLMSSP\0\3", 9)));
    const auto utf16 = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QVERIFY(last.contains(utf16(u"CORP"_s)) && last.contains(utf16(u"admin"_s)));
    QVERIFY(!last.contains(utf16(u"s3cret"_s)));
}

void TestRawAnswers::showsNoPasswordToAServerThatChangesItsMind()
{
    // Offers NTLM, then Basic with and without a realm.
    for (const QByteArray &second :
         {QByteArray("Basic realm=\"x\""), QByteArray("Basic"), QByteArray("Basic realm=")}) {
        const RawServer server(
            [&second](const QByteArray &head) {
                return challenge(header(head, "authorization").isEmpty() ? QByteArray("NTLM") : second);
            },
            false);
        ccm::FetchRequest asked = request(server);
        asked.access.credentials = ccm::Credentials{u"CORP\\admin"_s, u"s3cret"_s};
        QVERIFY(!ccm::fetch(asked));
        for (const QByteArray &head : server.heads())
            QVERIFY2(!header(head, "authorization").startsWith("Basic"), head.constData());
        const RawServer plain([&second](const QByteArray &) { return challenge(second); }, false);
        asked.url.setPort(plain.port());
        QVERIFY(!ccm::fetch(asked));
        for (const QByteArray &head : plain.heads())
            QVERIFY2(header(head, "authorization").isEmpty(), head.constData());
    }
}

void TestRawAnswers::negotiateWithoutATicketAsksForAPassword()
{
    const RawServer server([](const QByteArray &) { return challenge("Negotiate"); }, false);
    ccm::FetchObstacle obstacle;
    const auto fetched = ccm::fetch(request(server), {}, nullptr, &obstacle);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"(401)"), qPrintable(fetched.error().message()));
}

QTEST_GUILESS_MAIN(TestRawAnswers)
#include "tst_rawanswers.moc"
