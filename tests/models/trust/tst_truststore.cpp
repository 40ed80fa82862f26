// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/truststore.h"
#include "tests/models/trust/signingtools.h"

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

class TestTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheSystemsPlaces();
    void addsEveryCertificateOnce();
    void rejectsWhatHoldsNoCertificate_data();
    void rejectsWhatHoldsNoCertificate();
    void takesAFileUpToTheLimit();

private:
    SigningLab m_lab;
    QByteArray m_root, m_other; ///< PEM
};

void TestTrustStore::initTestCase()
{
    m_lab.make();
    m_root = contentOf(m_lab.path(u"root.pem"_s));
    m_other = contentOf(m_lab.path(u"other.pem"_s));
}

void TestTrustStore::readsTheSystemsPlaces()
{
    const QString folder = m_lab.path(u"certs"_s);
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/a.pem"_s, m_root);
    writeFile(folder + u"/notes.txt"_s, "no certificate\n");
    QFile::link(folder + u"/a.pem"_s, folder + u"/0123abcd.0"_s);
    qputenv("SSL_CERT_FILE", QFile::encodeName(m_lab.path(u"other.pem"_s)));
    qputenv("SSL_CERT_DIR", QFile::encodeName(folder));
    const TrustStore store = TrustStore::ofSystem();
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
    QCOMPARE(store.entries().size(), 2);
    for (const TrustStore::Entry &entry : store.entries())
        QVERIFY(entry.origin.isEmpty());
}

void TestTrustStore::addsEveryCertificateOnce()
{
    TrustStore store;
    const QByteArray both = "comment\n" + m_root + m_other + m_root;
    QCOMPARE(store.addPem(both, u"both.pem"_s), Result<int>(2));
    QCOMPARE(store.addPem(m_other, u"other.pem"_s), Result<int>(0));
    QCOMPARE(store.entries().size(), 2);
    const QByteArray der = m_lab.openssl({u"x509"_s, u"-in"_s, u"root.pem"_s, u"-outform"_s, u"DER"_s});
    QCOMPARE(store.entries()[0].der, der);
    QCOMPARE(store.entries()[0].origin, u"both.pem"_s);
}

void TestTrustStore::rejectsWhatHoldsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");

    QTest::newRow("empty") << QByteArray() << int(ErrorCode::WrongKind);
    QTest::newRow("a key") << contentOf(m_lab.path(u"root.key"_s)) << int(ErrorCode::WrongKind);
    QTest::newRow("text") << QByteArray("some text\n") << int(ErrorCode::WrongKind);
    QTest::newRow("damaged") << m_root + QByteArray(m_other).replace(100, 40, QByteArray(40, '!'))
                             << int(ErrorCode::Malformed);
    QTest::newRow("cut") << m_root + m_other.first(300) << int(ErrorCode::Malformed);
}

void TestTrustStore::rejectsWhatHoldsNoCertificate()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);

    TrustStore store;
    const auto added = store.addPem(text, u"x.pem"_s);
    QVERIFY(!added);
    QCOMPARE(int(added.error().code), code);
    QVERIFY(store.entries().isEmpty());
}

void TestTrustStore::takesAFileUpToTheLimit()
{
    TrustStore store;
    const QByteArray full = m_root.leftJustified(truststorelimits::FileBytes, '\n');
    QCOMPARE(store.addPem(full, u"x.pem"_s), Result<int>(1));
    const auto more = store.addPem(QByteArray(full + '\n'), u"x.pem"_s);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestTrustStore)
#include "tst_truststore.moc"
