// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/knownfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

QList<ClientFact> rowsAbout(const QString &what, const SetupFacts &facts)
{
    QList<ClientFact> rows = knownFacts(facts);
    rows.removeIf([&what](const ClientFact &row) { return row.what != what; });
    return rows;
}

} // namespace

class TestKnownFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNotKnown();
    void saysWhereAValueStands();
    void keepsWhatDisagrees();
    void saysWhatKindOfSystemItIs_data();
    void saysWhatKindOfSystemItIs();
    void tellsTheAnswerOfTheManagementPoint();
    void tellsProducts();
};

void TestKnownFacts::saysWhatIsNotKnown()
{
    for (const auto *what : {"Installed client", "Platform", "System", "Endpoint Protection installed"}) {
        const QList<ClientFact> rows = rowsAbout(QString::fromLatin1(what), {});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value, u"unknown"_s);
        QVERIFY(rows.first().from.isEmpty());
    }
    QVERIFY(rowsAbout(u"Languages changed"_s, {}).isEmpty());
}

void TestKnownFacts::saysWhereAValueStands()
{
    SetupFacts facts;
    facts.installedClient = {.value = Version::parse(u"5.00.7804.1000"),
                             .evidence = {.file = u"/logs/ccmsetup.log"_s, .offset = 7, .line = 58}};
    const QList<ClientFact> rows = rowsAbout(u"Installed client"_s, facts);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value, u"5.00.7804.1000"_s);
    QCOMPARE(rows.first().from, u"ccmsetup.log, line 58"_s);
    QCOMPARE(rows.first().evidence.offset, 7);
    QCOMPARE(rows.first().status, Status::Neutral);
}

void TestKnownFacts::keepsWhatDisagrees()
{
    SetupFacts facts;
    facts.platform = {.value = u"X64"_s,
                      .evidence = {.file = u"a.log"_s},
                      .disagreeing = {{.value = u"X86"_s, .evidence = {.file = u"b.log"_s, .line = 3}}}};
    const QList<ClientFact> rows = rowsAbout(u"Platform"_s, facts);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).status, Status::Warning);
    QVERIFY(rows.at(1).value.startsWith(u"X86"_s));
    QCOMPARE(rows.at(1).from, u"b.log, line 3"_s);
}

void TestKnownFacts::saysWhatKindOfSystemItIs_data()
{
    QTest::addColumn<int>("productType");
    QTest::addColumn<QString>("text");

    QTest::newRow("not told") << 0 << u"Windows 6.2.9200"_s;
    QTest::newRow("workstation") << 1 << u"Windows 6.2.9200, a workstation"_s;
    QTest::newRow("domain controller") << 2 << u"Windows 6.2.9200, a domain controller"_s;
    QTest::newRow("server") << 3 << u"Windows 6.2.9200, a server"_s;
}

void TestKnownFacts::saysWhatKindOfSystemItIs()
{
    QFETCH(const int, productType);
    SetupFacts facts;
    facts.system.value = SystemVersion{.major = 6, .minor = 2, .build = 9200, .productType = productType};
    QTEST(rowsAbout(u"System"_s, facts).first().value, "text");
}

void TestKnownFacts::tellsTheAnswerOfTheManagementPoint()
{
    SetupFacts facts;
    facts.policy =
        UpgradePolicy{.randomizeMaxDays = 7, .programEnabled = true, .evidence = {.file = u"a.log"_s}};
    QCOMPARE(rowsAbout(u"Upgrade within days"_s, facts).first().value, u"7"_s);
    QCOMPARE(rowsAbout(u"Automatic upgrade is on"_s, facts).first().value, u"yes"_s);
    QVERIFY(rowsAbout(u"Servers are left out"_s, facts).isEmpty()); // the answer does not tell it
}

void TestKnownFacts::tellsProducts()
{
    SetupFacts facts;
    facts.products = {{.upgradeCode = u"{A}"_s, .installed = true, .version = Version(1, 2, 3, 4)},
                      {.upgradeCode = u"{B}"_s}};
    QCOMPARE(rowsAbout(u"Product {A}"_s, facts).first().value, u"installed, version 1.2.3.4"_s);
    QCOMPARE(rowsAbout(u"Product {B}"_s, facts).first().value, u"not installed"_s);
}

QTEST_GUILESS_MAIN(TestKnownFacts)
#include "tst_knownfacts.moc"
