// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitecase.h"
#include "tests/models/trust/signingtools.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;
using ccm::test::contentOf;
using ccm::test::writeFile;

class TestSiteSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCheckedWhereverTheCabinetLies_data();
    void isCheckedWhereverTheCabinetLies();
    void isNothingWithoutACabinet();
    void isNothingWhereNobodyAsks();
    void isCheckedForTheTimeAskedFor();
    void findsTheFileOfAnItem();

private:
    [[nodiscard]] SiteRequest request(const QString &name) const
    {
        return {.address = m_lab.path(name),
                .trust = TrustRequest{.at = m_now, .rootFiles = {m_lab.path(u"root.pem"_s)}}};
    }

    ccm::test::SigningLab m_lab;
    QDateTime m_now; ///< after the certificates were made
};

void TestSiteSignature::initTestCase()
{
    m_lab.make();
    m_now = QDateTime::currentDateTimeUtc();
    QDir().mkpath(m_lab.path(u"site/in"_s));
    writeFile(
        m_lab.path(u"site/ccmsetup.cab"_s),
        m_lab.sign(contentOf(QStringLiteral(CCM_SOURCE_DIR "/resources/sample/site-after/ccmsetup.cab"))));
    test::run(m_lab.path(u"site"_s), u"7z"_s, {u"a"_s, u"-tzip"_s, u"../bundle.zip"_s, u"ccmsetup.cab"_s},
              "7zip");
    test::run(m_lab.path({}), u"7z"_s, {u"a"_s, u"-tzip"_s, u"outer.zip"_s, u"bundle.zip"_s}, "7zip");
}

void TestSiteSignature::isCheckedWhereverTheCabinetLies_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the file") << u"site/ccmsetup.cab"_s;
    QTest::newRow("its folder") << u"site"_s;
    QTest::newRow("in an archive") << u"bundle.zip"_s;
    QTest::newRow("named in an archive") << u"bundle.zip/ccmsetup.cab"_s;
    QTest::newRow("in an archive in an archive") << u"outer.zip"_s;
}

void TestSiteSignature::isCheckedWhereverTheCabinetLies()
{
    QFETCH(const QString, name);
    const auto site = readSite(request(name));
    QVERIFY2(site, site ? "" : qPrintable(site.error().message()));
    QVERIFY(site->signature && *site->signature);
    const SignatureReport signature = (*site->signature)->signatures.value(0);
    QCOMPARE(signature.digest.answer, Answer::Yes);
    QCOMPARE(signature.signer.answer, Answer::Yes);
    QCOMPARE(signature.chain.answer, Answer::Yes);
    QCOMPARE(signature.countersigned.answer, Answer::No);
    QCOMPARE(signature.checkedAt, m_now);
}

void TestSiteSignature::isNothingWithoutACabinet()
{
    writeFile(m_lab.path(u"bare.xml"_s), "<CcmSetup><Item FileName=\"a\"/></CcmSetup>");
    const auto site = readSite(request(u"bare.xml"_s));
    QVERIFY(site);
    QVERIFY(!site->signature);
}

void TestSiteSignature::isNothingWhereNobodyAsks()
{
    const auto site = readSite({.address = m_lab.path(u"site"_s)});
    QVERIFY(site);
    QVERIFY(!site->signature);
}

void TestSiteSignature::isCheckedForTheTimeAskedFor()
{
    SiteRequest late = request(u"site"_s);
    late.trust->at = m_now.addYears(2); // the signer's certificate is for one
    const auto site = readSite(late);
    QVERIFY(site && site->signature && *site->signature);
    QCOMPARE((*site->signature)->signatures.constFirst().chain.answer, Answer::No);
}

void TestSiteSignature::findsTheFileOfAnItem()
{
    writeFile(m_lab.path(u"site/in/A.exe"_s), "x");
    writeFile(m_lab.path(u"outside.exe"_s), "x");
    const auto site = readSite(request(u"site"_s));
    QVERIFY(site);
    QCOMPARE(fileOfItem(*site, u"IN/a.EXE"_s).value_or(QString()), m_lab.path(u"site/in/A.exe"_s));
    QCOMPARE(fileOfItem(*site, u"in/b.exe"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(fileOfItem(*site, u"../outside.exe"_s).error().code, ErrorCode::NotFound);
    const auto packed = readSite(request(u"bundle.zip"_s));
    QVERIFY(packed);
    QCOMPARE(fileOfItem(*packed, u"in/a.exe"_s).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSiteSignature)
#include "tst_sitesignature.moc"
