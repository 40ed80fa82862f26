// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/fetch.h"
#include "webserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ccm::ErrorCode;

/// Against nginx on this computer.
class TestFetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.stop(); }
    void bringsTheBytesAndWhatTheServerSaysAboutThem();
    void sendsNothingElse();
    void tellsWhatTheServerRefuses_data();
    void tellsWhatTheServerRefuses();
    void signsInByBasicOnlyWhereItIsAllowed();
    void followsARedirectOnTheSameHost();
    void goesToNoOtherPlace_data();
    void goesToNoOtherPlace();
    void askedAgainItTakesTheKeptBytes_data();
    void askedAgainItTakesTheKeptBytes();
    void keepsToTheLimitOfBytes_data();
    void keepsToTheLimitOfBytes();
    void aSlowBodyCanBeCancelled();
    void aStallEndsIt();
    void theWholeTimeIsBounded();
    void nobodyListens();
    void anUnknownNameIsSaidSo();

private:
    [[nodiscard]] ccm::FetchRequest request(const QString &path) const
    {
        return {.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)),
                .access = {.patience = {.connect = 10s, .stall = 10s, .inAll = 60s}}};
    }

    WebServer m_server;
    int m_port = 0;
    QByteArray m_bytes;
};

void TestFetch::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
    for (int i = 0; i < 300'000; ++i)
        m_bytes += static_cast<char>(i * 7 + i / 256);
    QVERIFY(m_server.write(u"www/CCM_Client/ccmsetup.cab"_s, m_bytes));
    QVERIFY(m_server.write(u"www/tagged/ccmsetup.cab"_s, m_bytes));
    QVERIFY(m_server.write(u"www/dated/ccmsetup.cab"_s, m_bytes));
    QVERIFY(m_server.write(u"www/secret/ccmsetup.cab"_s, m_bytes));
    QVERIFY(m_server.write(u"www/slow/ccmsetup.cab"_s, m_bytes));
    QVERIFY(m_server.write(u"www/empty.cab"_s, {}));
    QVERIFY(m_server.write(u"users"_s, "CORP\\admin:{PLAIN}s3cret\n"));
    m_port = WebServer::freePort();
    const QByteArray servers = R"(server { listen 127.0.0.1:PORT; root FOLDER/www;
        location /tagged/ { add_header Last-Modified ""; }
        location /dated/ { etag off; }
        location /secret/ { auth_basic "Clients"; auth_basic_user_file FOLDER/users; }
        location /slow/ { limit_rate 20k; }
        location = /forbidden { return 403; }
        location = /failed { return 500; }
        location = /gateway { return 502; }
        location = /away { return 503; }
        location = /moved { return 302 /CCM_Client/ccmsetup.cab; }
        location = /elsewhere { return 301 http://localhost:PORT/CCM_Client/ccmsetup.cab; }
        location = /otherport { return 302 http://127.0.0.1:9/x.cab; }
        location = /otherscheme { return 302 ftp://127.0.0.1/x.cab; }
        location = /withuser { return 302 http://a:b@127.0.0.1:PORT/x.cab; }
        location = /circle { return 302 /circle2; }
        location = /circle2 { return 302 /circle; }
        location ~ ^/longer(?<n>x*)$ { return 302 /longerx$n; }
        location = /nothing { return 204; }
    })";
    QCOMPARE(m_server.start(QByteArray(servers).replace("PORT", QByteArray::number(m_port)), m_port),
             QString());
}

void TestFetch::bringsTheBytesAndWhatTheServerSaysAboutThem()
{
    ccm::Progress progress;
    const auto fetched = ccm::fetch(request(u"/CCM_Client/ccmsetup.cab"_s), {}, &progress);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().message()));
    QFile file(fetched->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_bytes);
    QCOMPARE(fetched->sizeInBytes, 300'000);
    QVERIFY(!fetched->isUnchanged);
    QVERIFY(!fetched->eTag.isEmpty());
    const QDateTime written =
        QFileInfo(m_server.path(u"www/CCM_Client/ccmsetup.cab"_s)).lastModified().toUTC();
    QCOMPARE(fetched->lastModified.toSecsSinceEpoch(), written.toSecsSinceEpoch());
    QVERIFY(qAbs(fetched->serverDate.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QVERIFY(fetched->server.startsWith(u"nginx"));
    QCOMPARE(progress.done(), 300'000);
    QCOMPARE(progress.total(), 300'000);
    const QString path = fetched->path;
    file.close();
    QVERIFY(QFile::exists(path));
}

void TestFetch::sendsNothingElse()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    QVERIFY(ccm::fetch(request(u"/CCM_Client/ccmsetup.cab?quiet"_s)));
    QTRY_VERIFY(m_server.log().contains("?quiet"));
    QVERIFY2(m_server.log().contains(
                 "/CCM_Client/ccmsetup.cab?quiet 200 ua=Ccmscope/9.8.7 auth=- cookie=- none=- since=- "
                 "lang=*"),
             m_server.log().constData());
}

void TestFetch::tellsWhatTheServerRefuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");

    QTest::newRow("a password is wanted") << u"/secret/ccmsetup.cab"_s << ErrorCode::CannotRead << u"(401)"_s;
    QTest::newRow("access is refused") << u"/forbidden"_s << ErrorCode::CannotRead << u"(403)"_s;
    QTest::newRow("nothing there") << u"/none.cab"_s << ErrorCode::NotFound << u"(404)"_s;
    QTest::newRow("the server fails") << u"/failed"_s << ErrorCode::CannotRead << u"(500)"_s;
    QTest::newRow("the gateway fails") << u"/gateway"_s << ErrorCode::CannotRead << u"(502)"_s;
    QTest::newRow("not available") << u"/away"_s << ErrorCode::CannotRead << u"(503)"_s;
    QTest::newRow("an answer without a file") << u"/nothing"_s << ErrorCode::CannotRead << u"204"_s;
    QTest::newRow("an empty file") << u"/empty.cab"_s << ErrorCode::Empty << u"empty"_s;
}

void TestFetch::tellsWhatTheServerRefuses()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, word);
    const auto fetched = ccm::fetch(request(path));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, code);
    QVERIFY2(fetched.error().message().contains(word), qPrintable(fetched.error().message()));
    QVERIFY(fetched.error().source.endsWith(path));
    QVERIFY(!fetched.error().message().contains(u'\n'));
}

void TestFetch::signsInByBasicOnlyWhereItIsAllowed()
{
    ccm::FetchRequest asked = request(u"/secret/ccmsetup.cab"_s);
    ccm::FetchObstacle obstacle;
    QVERIFY(!ccm::fetch(asked, {}, nullptr, &obstacle));
    QVERIFY(obstacle.wantsCredentials);

    asked.access.credentials = ccm::Credentials{u"CORP\\admin"_s, u"s3cret"_s};
    asked.url.setQuery(u"refused"_s);
    const auto refused = ccm::fetch(asked, {}, nullptr, &obstacle);
    QVERIFY(!refused);
    QVERIFY(obstacle.wantsPlainPassword);
    QVERIFY2(refused.error().message().contains(u"not encrypted"), qPrintable(refused.error().message()));
    QTRY_VERIFY(m_server.log().contains("?refused 401"));
    QVERIFY2(!m_server.log().contains("auth=Basic"), m_server.log().constData());

    asked.access.allowsPlainPassword = true;
    const auto allowed = ccm::fetch(asked);
    QVERIFY2(allowed, allowed ? "" : qPrintable(allowed.error().message()));
    QCOMPARE(allowed->sizeInBytes, 300'000);

    asked.access.credentials->password = u"wrong"_s;
    const auto wrong = ccm::fetch(asked, {}, nullptr, &obstacle);
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message().contains(u"does not take"), qPrintable(wrong.error().message()));
    QVERIFY(obstacle.wantsCredentials);
}

void TestFetch::followsARedirectOnTheSameHost()
{
    const auto fetched = ccm::fetch(request(u"/moved"_s));
    QVERIFY(fetched);
    QCOMPARE(fetched->url.path(), u"/CCM_Client/ccmsetup.cab"_s);
    QCOMPARE(fetched->sizeInBytes, 300'000);
}

void TestFetch::goesToNoOtherPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");

    QTest::newRow("another host") << u"/elsewhere"_s << u"http://localhost:"_s;
    QTest::newRow("another port") << u"/otherport"_s << u"http://127.0.0.1:9/x.cab"_s;
    QTest::newRow("another protocol") << u"/otherscheme"_s << u"ftp://127.0.0.1/x.cab"_s;
    QTest::newRow("with a password in it") << u"/withuser"_s << u"127.0.0.1"_s;
    QTest::newRow("in a circle") << u"/circle"_s << u"circle"_s;
    QTest::newRow("on and on") << u"/longer"_s << u"more than 5"_s;
}

void TestFetch::goesToNoOtherPlace()
{
    QFETCH(const QString, path);
    QFETCH(const QString, named);
    const auto fetched = ccm::fetch(request(path));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(named), qPrintable(fetched.error().message()));
}

void TestFetch::askedAgainItTakesTheKeptBytes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("by its tag") << u"/tagged/ccmsetup.cab"_s << QByteArray("none=\\x22");
    QTest::newRow("by its time") << u"/dated/ccmsetup.cab"_s << QByteArray(" GMT");
}

void TestFetch::askedAgainItTakesTheKeptBytes()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, header);
    const QTemporaryDir cache;
    ccm::FetchRequest asked = request(path);
    asked.access.cacheFolder = cache.filePath(u"web"_s);
    const auto first = ccm::fetch(asked);
    QVERIFY(first);
    QVERIFY(!first->isUnchanged);
    const auto second = ccm::fetch(asked);
    QVERIFY2(second, second ? "" : qPrintable(second.error().message()));
    QVERIFY(second->isUnchanged);
    QVERIFY(second->eTag == first->eTag && second->lastModified == first->lastModified);
    QFile file(second->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_bytes);
    QTRY_VERIFY(m_server.log().contains(QByteArray(path.toLatin1() + " 304 ")));
    QVERIFY2(m_server.log().contains(header), m_server.log().constData());

    // A damaged copy is asked for anew.
    const QStringList kept = QDir(asked.access.cacheFolder).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile damaged(asked.access.cacheFolder + u'/' + kept.constFirst());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() - 5)
            && damaged.write("?") == 1);
    damaged.close();
    const auto third = ccm::fetch(asked);
    QVERIFY(third && !third->isUnchanged);
}

void TestFetch::keepsToTheLimitOfBytes_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("fits");

    QTest::newRow("at the limit") << qint64{300'000} << true;
    QTest::newRow("one past it") << qint64{299'999} << false;
}

void TestFetch::keepsToTheLimitOfBytes()
{
    QFETCH(const qint64, limit);
    QFETCH(const bool, fits);
    ccm::FetchRequest asked = request(u"/CCM_Client/ccmsetup.cab"_s);
    asked.limit = limit;
    const auto fetched = ccm::fetch(asked);
    QCOMPARE(fetched.has_value(), fits);
    if (!fits)
        QCOMPARE(fetched.error().code, ErrorCode::TooLarge);
}

void TestFetch::aSlowBodyCanBeCancelled()
{
    ccm::Progress progress;
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread canceller([&] {
        while (progress.done() == 0)
            std::this_thread::yield();
        sinceStop.start();
        source.request_stop();
    });
    const auto fetched = ccm::fetch(request(u"/slow/ccmsetup.cab"_s), source.get_token(), &progress);
    const qint64 elapsed = sinceStop.elapsed();
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Cancelled);
    qInfo("cancelled after %lld ms", elapsed);
}

void TestFetch::aStallEndsIt()
{
    // nginx sends once a second at this rate, more slowly than is waited.
    ccm::FetchRequest asked = request(u"/slow/ccmsetup.cab"_s);
    asked.access.patience.stall = 100ms;
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::Truncated);
    QVERIFY2(fetched.error().message().contains(u"stopped sending for 0.1 s"),
             qPrintable(fetched.error().message()));
}

void TestFetch::theWholeTimeIsBounded()
{
    ccm::FetchRequest asked = request(u"/slow/ccmsetup.cab"_s);
    asked.access.patience.inAll = 300ms;
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"0.3 s allowed in all"),
             qPrintable(fetched.error().message()));
}

void TestFetch::nobodyListens()
{
    ccm::FetchRequest asked = request(u"/x.cab"_s);
    asked.url.setPort(WebServer::freePort());
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"refuses connections on port"),
             qPrintable(fetched.error().message()));
}

void TestFetch::anUnknownNameIsSaidSo()
{
    // .invalid is reserved and never resolves.
    ccm::FetchRequest asked = request(u"/x.cab"_s);
    asked.url.setHost(u"mp01.invalid"_s);
    const auto fetched = ccm::fetch(asked);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message().contains(u"mp01.invalid"), qPrintable(fetched.error().message()));
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
