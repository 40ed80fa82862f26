// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/siteaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSiteAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesAnAddress_data();
    void completesAnAddress();
    void refusesOthers_data();
    void refusesOthers();
    void tellsServersFromFiles_data();
    void tellsServersFromFiles();
    void theLengthIsBounded();
};

void TestSiteAddress::completesAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");

    QTest::newRow("the file itself") << u"http://mp/CCM_Client/ccmsetup.cab"_s
                                     << QStringList{u"http://mp/CCM_Client/ccmsetup.cab"_s};
    QTest::newRow("a server only") << u"https://mp01.corp.example"_s
                                   << QStringList{u"https://mp01.corp.example/CCM_Client/ccmsetup.cab"_s};
    QTest::newRow("the folder of a management point")
        << u"http://mp/CCM_Client/"_s << QStringList{u"http://mp/CCM_Client/ccmsetup.cab"_s};
    QTest::newRow("a package of a distribution point")
        << u"http://dp/SMS_DP_SMSPKG$/PRI00002"_s
        << QStringList{u"http://dp/SMS_DP_SMSPKG$/PRI00002/ccmsetup.cab"_s};
    QTest::newRow("with a slash") << u"http://dp/SMS_DP_SMSPKG$/PRI00002/"_s
                                  << QStringList{u"http://dp/SMS_DP_SMSPKG$/PRI00002/ccmsetup.cab"_s};
    QTest::newRow("a name") << u"mp01"_s
                            << QStringList{u"https://mp01/CCM_Client/ccmsetup.cab"_s,
                                           u"http://mp01/CCM_Client/ccmsetup.cab"_s};
    QTest::newRow("a name with a port")
        << u"mp01.corp.example:8530"_s
        << QStringList{u"https://mp01.corp.example:8530/CCM_Client/ccmsetup.cab"_s,
                       u"http://mp01.corp.example:8530/CCM_Client/ccmsetup.cab"_s};
    QTest::newRow("a fragment goes") << u"http://mp/a.cab#x"_s << QStringList{u"http://mp/a.cab"_s};
}

void TestSiteAddress::completesAnAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, addresses);
    const auto urls = ccm::manifestAddresses(text);
    QVERIFY(urls);
    QStringList found;
    for (const QUrl &url : *urls)
        found.append(url.toString());
    QCOMPARE(found, addresses);
}

void TestSiteAddress::refusesOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another protocol") << u"ftp://mp/ccmsetup.cab"_s;
    QTest::newRow("a password in it") << u"http://user:secret@mp/ccmsetup.cab"_s;
    QTest::newRow("no host") << u"http:///ccmsetup.cab"_s;
    QTest::newRow("a port that is none") << u"mp01:99999"_s;
    QTest::newRow("a path") << u"mp01/x"_s;
}

void TestSiteAddress::refusesOthers()
{
    QFETCH(const QString, text);
    const auto urls = ccm::manifestAddresses(text);
    QVERIFY(!urls);
    QVERIFY(!urls.error().message().contains(u"secret"));
}

void TestSiteAddress::tellsServersFromFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isServer");
    QTest::newRow("a short name") << u"mp01"_s << true;
    QTest::newRow("a full name") << u"mp01.corp.example"_s << true;
    QTest::newRow("with a port") << u"mp-01:443"_s << true;
    QTest::newRow("an address of version 6") << u"[::1]:8080"_s << true;
    QTest::newRow("a cabinet") << u"ccmsetup.cab"_s << false;
    QTest::newRow("a bundle") << u"Support_1.ZIP"_s << false;
    QTest::newRow("a path") << u"a/b"_s << false;
    QTest::newRow("a share") << u"\\\\mp01\\SMS_PRI"_s << false;
    QTest::newRow("a sentence") << u"my file"_s << false;
    QTest::newRow("a hidden file") << u".mp"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSiteAddress::tellsServersFromFiles()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isServer);
    QCOMPARE(ccm::isServerName(text), isServer);
}

void TestSiteAddress::theLengthIsBounded()
{
    const QString start = u"http://mp/"_s;
    const auto ofLength = [&start](qsizetype length) -> QString {
        return start + QString(length - start.size(), u'a');
    };
    QVERIFY(ccm::manifestAddresses(ofLength(ccm::MaximumAddressLength)));
    QVERIFY(!ccm::manifestAddresses(ofLength(ccm::MaximumAddressLength + 1)));
}

QTEST_GUILESS_MAIN(TestSiteAddress)
#include "tst_siteaddress.moc"
