// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/upgradepolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

const Evidence Where{.file = u"ccmsetup.log"_s, .offset = 4'096, .line = 21};

/// A reply with these attributes of its client package, over several lines as logs have it.
QString reply(const QString &attributes)
{
    return u"<ContentLocationReply SchemaVersion=\"1.00\">\r\n<Sites><Site/></Sites>\r\n<ClientPackage %1>"
           "<![CDATA[<Items HashAlg=\"32780\"></Items>]]></ClientPackage>\r\n</ContentLocationReply>"_s.arg(
               attributes);
}

std::optional<UpgradePolicy> policyIn(const QString &xml)
{
    return readContentLocationReply(xml, Where).value_or(std::nullopt);
}

} // namespace

class TestUpgradePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAttribute();
    void readsFlags_data();
    void readsFlags();
    void readsDays_data();
    void readsDays();
    void readsTheTimeOfTheLastChange_data();
    void readsTheTimeOfTheLastChange();
    void passesOverOtherDocuments_data();
    void passesOverOtherDocuments();
    void knowsNothingOfADamagedReply_data();
    void knowsNothingOfADamagedReply();
    void namesThePlaceOfTheDamage();
    void takesRepliesUpToTheLimits();
    void survivesEveryCut();
    void readsTheSite_data();
    void readsTheSite();
    void namesTheDamageOfASite();
};

void TestUpgradePolicy::readsEveryAttribute()
{
    const auto policy = policyIn(
        reply(u"IsStagingPackage=\"0\" FullPackageID=\"PRI00003\" ExpectedPackageVersion=\"2\" "
              "FullPackageVersion=\"2\" FullPackageHash=\"B0336B\" MinimumClientVersion=\"5.00.8458.1007\" "
              "RandomizeMaxDays=\"7\" ProgramEnabled=\"true\" LastModifiedTime=\"30789997;3671061888\" "
              "SiteVersion=\"5.00.8692.1000\" EnablePeerCache=\"false\" ExcludeServers=\"1\" "
              "IsExcludedFromUpgrade=\"0\" OverrideServiceWindow=\"1\" IgnoreNonPersistableVM=\"true\" "
              "SomethingNewer=\"a &amp; b\""_s));
    QVERIFY(policy);
    QCOMPARE(policy->isStagingPackage, std::optional(false));
    QCOMPARE(policy->fullPackageId, u"PRI00003"_s);
    QCOMPARE(policy->expectedPackageVersion, u"2"_s);
    QCOMPARE(policy->fullPackageVersion, u"2"_s);
    QCOMPARE(policy->fullPackageHash, u"B0336B"_s);
    QCOMPARE(policy->minimumClientVersion->text(), u"5.00.8458.1007"_s);
    QCOMPARE(policy->randomizeMaxDays, std::optional(7));
    QCOMPARE(policy->programEnabled, std::optional(true));
    QCOMPARE(policy->siteVersion->text(), u"5.00.8692.1000"_s);
    QCOMPARE(policy->enablePeerCache, std::optional(false));
    QCOMPARE(policy->excludeServers, std::optional(true));
    QCOMPARE(policy->isExcludedFromUpgrade, std::optional(false));
    QCOMPARE(policy->overrideServiceWindow, std::optional(true));
    QCOMPARE(policy->ignoreNonPersistableVm, std::optional(true));
    QCOMPARE(policy->evidence, Where);
    QCOMPARE(policy->attributes.size(), 16);
    QCOMPARE(policy->attributes.first().first, u"IsStagingPackage"_s);
    QCOMPARE(policy->attributes.last().first, u"SomethingNewer"_s);
    QCOMPARE(policy->attributes.last().second, u"a & b"_s);

    // What is not told is not known.
    const auto empty = policyIn(reply({}));
    QVERIFY(empty);
    QCOMPARE(*empty,
             (UpgradePolicy{.expectedPackageVersion = {},
                            .fullPackageVersion = {},
                            .fullPackageId = {},
                            .fullPackageHash = {},
                            .attributes = {},
                            .evidence = Where}));
}

void TestUpgradePolicy::readsFlags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<bool>>("value");

    QTest::newRow("1") << u"1"_s << std::optional(true);
    QTest::newRow("0") << u"0"_s << std::optional(false);
    QTest::newRow("true") << u"true"_s << std::optional(true);
    QTest::newRow("False") << u"False"_s << std::optional(false);
    QTest::newRow("blanks around") << u" TRUE "_s << std::optional(true);
    QTest::newRow("another number") << u"2"_s << std::optional<bool>();
    QTest::newRow("a word") << u"yes"_s << std::optional<bool>();
    QTest::newRow("nothing") << QString() << std::optional<bool>();
}

void TestUpgradePolicy::readsFlags()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<bool>, value);
    const auto policy = policyIn(reply(u"ProgramEnabled=\"%1\""_s.arg(text)));
    QVERIFY(policy);
    QCOMPARE(policy->programEnabled, value);
    QCOMPARE(policy->attributes, (QList<std::pair<QString, QString>>{{u"ProgramEnabled"_s, text}}));
}

void TestUpgradePolicy::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<int>>("days");

    QTest::newRow("none") << u"0"_s << std::optional(0);
    QTest::newRow("more than the console offers") << u"400"_s << std::optional(400);
    QTest::newRow("negative") << u"-1"_s << std::optional<int>();
    QTest::newRow("a fraction") << u"7.5"_s << std::optional<int>();
    QTest::newRow("too large") << u"99999999999"_s << std::optional<int>();
    QTest::newRow("a word") << u"week"_s << std::optional<int>();
}

void TestUpgradePolicy::readsDays()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<int>, days);
    QCOMPARE(policyIn(reply(u"RandomizeMaxDays=\"%1\""_s.arg(text)))->randomizeMaxDays, days);
}

void TestUpgradePolicy::readsTheTimeOfTheLastChange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");

    // 27111902 * 2^32 + 3577643008 units of 100 ns are 11,644,473,600 s: 1970.
    QTest::newRow("1970") << u"27111902;3577643008"_s << QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("a day later") << u"27112103;4289216512"_s
                                 << QDateTime(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC);
    // As Python's datetime has it.
    QTest::newRow("of a real log") << u"30789997;3671061888"_s
                                   << QDateTime(QDate(2020, 1, 22), QTime(21, 49, 43, 0), Qt::UTC);
    QTest::newRow("not set") << u"0;0"_s << QDateTime();
    QTest::newRow("one half") << u"30789997"_s << QDateTime();
    QTest::newRow("three parts") << u"1;2;3"_s << QDateTime();
    QTest::newRow("a half too large") << u"30789997;4294967296"_s << QDateTime();
    QTest::newRow("negative") << u"30789997;-1"_s << QDateTime();
}

void TestUpgradePolicy::readsTheTimeOfTheLastChange()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    const auto policy = policyIn(reply(u"LastModifiedTime=\"%1\""_s.arg(text)));
    QCOMPARE(policy->lastModified, time);
}

void TestUpgradePolicy::passesOverOtherDocuments_data()
{
    QTest::addColumn<QString>("xml");

    QTest::newRow("another answer") << u"<SiteInfoReply><Site/></SiteInfoReply>"_s;
    QTest::newRow("another answer, cut") << u"<SiteInfoReply><Site"_s;
    QTest::newRow("a package elsewhere") << u"<Other><ClientPackage RandomizeMaxDays=\"7\"/></Other>"_s;
    QTest::newRow("no client package") << u"<ContentLocationReply><Sites/></ContentLocationReply>"_s;
}

void TestUpgradePolicy::passesOverOtherDocuments()
{
    QFETCH(const QString, xml);
    const auto policy = readContentLocationReply(xml, Where);
    QVERIFY(policy);
    QVERIFY(!*policy);
}

void TestUpgradePolicy::knowsNothingOfADamagedReply_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<ErrorCode>("code");

    const QString whole = reply(u"RandomizeMaxDays=\"7\""_s);
    QTest::newRow("nothing") << QString() << ErrorCode::Malformed;
    QTest::newRow("text") << u"404 not found"_s << ErrorCode::Malformed;
    QTest::newRow("cut behind the package") << whole.chopped(10) << ErrorCode::Malformed;
    QTest::newRow("cut in the first tag") << whole.first(15) << ErrorCode::Malformed;
    QTest::newRow("an attribute twice") << reply(u"A=\"1\" A=\"2\""_s) << ErrorCode::Malformed;
    QTest::newRow("two packages") << QString(whole).replace(u"<Sites>"_s, u"<ClientPackage/><Sites>"_s)
                                  << ErrorCode::Malformed;
    QTest::newRow("an entity of its own")
        << u"<!DOCTYPE x [<!ENTITY days \"7\">]>"_s + reply(u"RandomizeMaxDays=\"&days;\""_s)
        << ErrorCode::Malformed;
    QTest::newRow("an unknown entity") << reply(u"RandomizeMaxDays=\"&days;\""_s) << ErrorCode::Malformed;
}

void TestUpgradePolicy::knowsNothingOfADamagedReply()
{
    QFETCH(const QString, xml);
    QFETCH(const ErrorCode, code);
    const auto policy = readContentLocationReply(xml, Where);
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, code);
    QCOMPARE(policy.error().source, Where.file);
    QVERIFY(policy.error().place.line >= Where.line);
}

void TestUpgradePolicy::namesThePlaceOfTheDamage()
{
    // The third line of the reply is the 23rd of the log, if the reply begins on the 21st.
    const auto policy = readContentLocationReply(reply(u"A=\"<\""_s), Where);
    QVERIFY(!policy);
    QCOMPARE(policy.error().place.line, 23);
    QVERIFY(policy.error().message().startsWith(u"ccmsetup.log: line 23, column "_s));
}

void TestUpgradePolicy::takesRepliesUpToTheLimits()
{
    const QString start = u"<ContentLocationReply><ClientPackage RandomizeMaxDays=\"7\"/>"_s;
    const QString end = u"</ContentLocationReply>"_s;
    const auto padded = [&](qsizetype size) -> QString {
        return start + QString(size - start.size() - end.size(), u' ') + end;
    };
    QVERIFY(policyIn(padded(replylimits::Characters)));
    const auto longer = readContentLocationReply(padded(replylimits::Characters + 1), Where);
    QCOMPARE(longer.error().code, ErrorCode::TooLarge);

    const auto nested = [&](int depth) -> QString { // the root is the first
        return start + u"<a>"_s.repeated(depth - 1) + u"</a>"_s.repeated(depth - 1) + end;
    };
    QVERIFY(policyIn(nested(replylimits::Depth)));
    QCOMPARE(readContentLocationReply(nested(replylimits::Depth + 1), Where).error().code,
             ErrorCode::TooLarge);
}

void TestUpgradePolicy::survivesEveryCut()
{
    const QString whole = reply(u"RandomizeMaxDays=\"7\" ProgramEnabled=\"1\""_s);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readContentLocationReply(whole.first(size), Where), qPrintable(QString::number(size)));
    QVERIFY(policyIn(whole));
}

void TestUpgradePolicy::readsTheSite_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("version");

    QTest::newRow("all") << u"<SiteInfoReply SchemaVersion=\"1.00\"><Site><SiteCode>PRI</SiteCode>"
                            "<Version>5.00.8692.1000</Version><BuildNumber>8692</BuildNumber>"
                            "<ClientOperationalSettings><Version>1.0.0.0</Version>"
                            "</ClientOperationalSettings></Site></SiteInfoReply>"_s
                         << u"PRI"_s << u"5.00.8692.1000"_s;
    QTest::newRow("site alone") << u"<Site><SiteCode> P01 </SiteCode></Site>"_s << u"P01"_s << QString();
    QTest::newRow("a version that is none")
        << u"<Site><Version>newest</Version></Site>"_s << QString() << QString();
    QTest::newRow("a version elsewhere")
        << u"<SiteInfoReply><Version>5.00.8692.1000</Version></SiteInfoReply>"_s << QString() << QString();
}

void TestUpgradePolicy::readsTheSite()
{
    QFETCH(const QString, xml);
    QFETCH(const QString, code);
    QFETCH(const QString, version);
    const auto site = readSiteInfoReply(xml, Where);
    QVERIFY2(site, qPrintable(site ? QString() : site.error().message()));
    QCOMPARE(site->siteCode, code);
    QCOMPARE(site->version ? site->version->text() : QString(), version);
}

void TestUpgradePolicy::namesTheDamageOfASite()
{
    const auto site = readSiteInfoReply(u"<SiteInfoReply><Site><SiteCode>PRI</SiteCode>"_s, Where);
    QVERIFY(!site);
    QCOMPARE(site.error().code, ErrorCode::Malformed);
    QCOMPARE(site.error().place.line, Where.line);
}

QTEST_GUILESS_MAIN(TestUpgradePolicy)
#include "tst_upgradepolicy.moc"
