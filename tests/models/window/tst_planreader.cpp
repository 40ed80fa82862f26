// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "models/window/planreader.h"

#include <QDir>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A plan with the three keys it needs, and others.
QByteArray planWith(const QByteArray &more)
{
    return R"({"opening": "2026-11-30T00:00:00", "days": 7, "fleet": [], "timeZone": "UTC")"
        + (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

QByteArray planWithClass(const QByteArray &clientClass)
{
    return R"({"opening": "2026-11-30T00:00:00", "days": 7, "timeZone": "UTC", "fleet": [)" + clientClass
        + "]}";
}

QByteArray classes(int count)
{
    return QByteArray(R"({"count": 1},)").repeated(count).chopped(1);
}

QByteArray objects(const QByteArray &key, const QByteArray &object, int count)
{
    return "\"" + key + "\": [" + QByteArray(object + ',').repeated(count).chopped(1) + ']';
}

} // namespace

class TestPlanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void givesMissingKeysTheirDefaults();
    void readsTheSamplePlans_data();
    void readsTheSamplePlans();
    void rejectsWrongValues_data();
    void rejectsWrongValues();
    void acceptsValuesAtTheirLimits_data();
    void acceptsValuesAtTheirLimits();
    void showsWhereTheSyntaxIsWrong();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();
    void warnsAndGoesOn_data();
    void warnsAndGoesOn();
    void limitsTheNumberOfWarnings();
};

void TestPlanReader::readsEveryKey()
{
    const Result<Plan> plan = parsePlan(R"({"schema": 1, "name": "Two", "opening": "2026-11-30T07:30:00",
        "timeZone": "Europe/Berlin", "days": 5, "earliestStartHours": 1.5, "policyPollMinutes": 30, "redraw": "full",
        "randomise": false, "fleet": [
          {"name": "Laptops", "count": 100000, "availability": "office8x5", "timeZone": "Europe/Lisbon", "site": "HQ"},
          {"name": "Shop PCs", "count": 40, "availability":
            {"weekly": [["mon", "08:00", "20:00"], ["sat", "22:00", "06:00"], ["sun", "10:00", "24:00"]],
             "chanceOnPerDay": 0.9}},
          {"name": "Notebooks", "count": 5, "availability": "laptop"},
          {"name": "Desktops", "count": 6, "availability": {"pattern": "vdi", "chanceOnPerDay": 0.5}},
          {"name": "Servers", "count": 7, "excluded": "servers"}],
        "bytesPerClient": 1000, "bytesFrom": "comparison", "peerShare": 0.25, "clientMbitPerSecond": 50,
        "bits": {"start": "08:00", "end": "18:30", "kbitPerSecond": 400, "kbitPerSecondOutside": 9000},
        "sites": [{"name": "HQ", "linkMbitPerSecond": 2.5, "distributionPoint": "DP01"}],
        "distributionPoints": [{"name": "DP01", "mbitPerSecond": 500}],
        "maintenanceWindows": [{"day": "sun", "start": "02:00", "hours": 4}], "wakeForMaintenance": true,
        "limits": {"linkShare": 0.5, "probability": 0.9}})",
                                        u"plan.json"_s);
    QVERIFY(plan.has_value());
    const Plan expected{
        .name = u"Two"_s,
        .openingDate = QDate(2026, 11, 30),
        .openingTime = QTime(7, 30),
        .timeZone = "Europe/Berlin",
        .days = 5,
        .earliestStartHours = 1.5,
        .policyPollMinutes = 30,
        .redraw = Plan::Redraw::Full,
        .randomise = false,
        .fleet = {{.name = u"Laptops"_s,
                   .count = 100'000,
                   .availability = {.kind = Availability::Kind::Office8x5},
                   .timeZone = "Europe/Lisbon",
                   .site = u"HQ"_s},
                  {.name = u"Shop PCs"_s,
                   .count = 40,
                   .availability = {.kind = Availability::Kind::Weekly,
                                    .weekly = {{1, 480, 1'200}, {6, 1'320, 1'800}, {7, 600, 1'440}},
                                    .chanceOnPerDay = 0.9}},
                  {.name = u"Notebooks"_s,
                   .count = 5,
                   .availability = {.kind = Availability::Kind::Laptop, .chanceOnPerDay = 0.8}},
                  {.name = u"Desktops"_s,
                   .count = 6,
                   .availability = {.kind = Availability::Kind::Vdi, .chanceOnPerDay = 0.5}},
                  {.name = u"Servers"_s, .count = 7, .exclusion = Exclusion::Servers}},
        .bytesPerClient = 1'000,
        .bytesSource = Plan::BytesSource::Comparison,
        .peerShare = 0.25,
        .clientMbitPerSecond = 50.0,
        .bitsThrottle = BitsThrottle{.startMinute = 480,
                                     .endMinute = 1'110,
                                     .kbitPerSecond = 400.0,
                                     .kbitPerSecondOutside = 9'000.0},
        .sites = {{.name = u"HQ"_s, .linkMbitPerSecond = 2.5, .distributionPoint = u"DP01"_s}},
        .distributionPoints = {{.name = u"DP01"_s, .mbitPerSecond = 500.0}},
        .maintenanceWindows = {{.day = 7, .startMinute = 120, .hours = 4.0}},
        .wakeForMaintenance = true,
        .limits = {.linkShare = 0.5, .probability = 0.9},
    };
    QCOMPARE(*plan, expected);
    QCOMPARE(plan->opening().toUTC(), QDateTime(QDate(2026, 11, 30), QTime(6, 30), Qt::UTC));
}

void TestPlanReader::givesMissingKeysTheirDefaults()
{
    const Result<Plan> plan = parsePlan(planWith({}), u"plan.json"_s);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->policyPollMinutes, 60);
    QCOMPARE(plan->redraw, Plan::Redraw::Remaining);
    QVERIFY(plan->randomise);
    QCOMPARE(plan->bytesPerClient, 62'914'560);
    QCOMPARE(plan->bytesSource, Plan::BytesSource::Default);
    QVERIFY(!plan->bitsThrottle);
    QCOMPARE(plan->limits.linkShare, 0.8);
    QCOMPARE(plan->limits.probability, 0.95);
    QVERIFY(plan->warnings.isEmpty());
}

void TestPlanReader::readsTheSamplePlans_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("clients");
    QTest::addColumn<int>("classes");

    QTest::newRow("always on") << u"always-on-150000.json"_s << qint64{150'000} << 1;
    QTest::newRow("offices") << u"offices-one-week.json"_s << qint64{25'000} << 1;
    QTest::newRow("three sites") << u"three-sites.json"_s << qint64{935} << 5;
}

void TestPlanReader::readsTheSamplePlans()
{
    QFETCH(QString, file);
    QFETCH(qint64, clients);
    QFETCH(int, classes);

    const QString path = QStringLiteral(CCM_SOURCE_DIR "/resources/sample/plans/") + file;
    const Result<QByteArray> json = readFile(path, PlanFileLimits::Bytes);
    QVERIFY(json.has_value());
    const Result<Plan> plan = parsePlan(*json, file);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->clients(), clients);
    QCOMPARE(plan->fleet.size(), classes);
    QCOMPARE(plan->warnings, QStringList());
}

void TestPlanReader::rejectsWrongValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const QByteArray &json, const QString &key,
                        const QString &value = {}) {
        QTest::newRow(name) << json << u'“' + key + u'”' << value;
    };
    row("no opening", R"({"days": 7, "fleet": []})", u"opening"_s, u"missing"_s);
    row("no days", R"({"opening": "2026-11-30T00:00:00", "fleet": []})", u"days"_s, u"missing"_s);
    row("no fleet", R"({"opening": "2026-11-30T00:00:00", "days": 7})", u"fleet"_s, u"missing"_s);
    row("opening in UTC", R"({"opening": "2026-11-30T00:00:00Z", "days": 7, "fleet": []})", u"opening"_s,
        u"00Z"_s);
    row("opening with an offset", R"({"opening": "2026-11-30T00:00:00+01:00", "days": 7, "fleet": []})",
        u"opening"_s, u"+01:00"_s);
    row("opening on 31 November", R"({"opening": "2026-11-31T00:00:00", "days": 7, "fleet": []})",
        u"opening"_s, u"11-31"_s);
    row("opening is a number", R"({"opening": 5, "days": 7, "fleet": []})", u"opening"_s, u"5"_s);
    row("no days at all", R"({"opening": "2026-11-30T00:00:00", "days": 0, "fleet": []})", u"days"_s, u"0"_s);
    row("one day too many", R"({"opening": "2026-11-30T00:00:00", "days": 367, "fleet": []})", u"days"_s,
        u"367"_s);
    row("half a day", R"({"opening": "2026-11-30T00:00:00", "days": 7.5, "fleet": []})", u"days"_s, u"7.5"_s);
    row("days as text", R"({"opening": "2026-11-30T00:00:00", "days": "7", "fleet": []})", u"days"_s,
        u"\"7\""_s);
    row("fleet is an object", R"({"opening": "2026-11-30T00:00:00", "days": 7, "fleet": {}})", u"fleet"_s,
        u"{}"_s);
    row("one class too many", planWithClass(classes(PlanFileLimits::Classes + 1)), u"fleet"_s, u"200"_s);
    row("a class is a number", planWithClass("3"), u"fleet[0]"_s, u"3"_s);
    row("a class without a count", planWithClass(R"({"name": "x"})"), u"fleet[0].count"_s, u"missing"_s);
    row("a negative count", planWithClass(R"({"count": -1})"), u"fleet[0].count"_s, u"-1"_s);
    row("one client too many", planWithClass(R"({"count": 100000001})"), u"fleet[0].count"_s, u"100000001"_s);
    row("an unknown availability", planWithClass(R"({"count": 1, "availability": "office"})"),
        u"fleet[0].availability"_s, u"office"_s);
    row("an availability without a week", planWithClass(R"({"count": 1, "availability": {}})"),
        u"fleet[0].availability.weekly"_s, u"missing"_s);
    row("an unknown day",
        planWithClass(R"({"count": 1, "availability": {"weekly": [["Monday", "08:00", "20:00"]]}})"),
        u"fleet[0].availability.weekly[0]"_s, u"Monday"_s);
    row("a time of 25 hours",
        planWithClass(R"({"count": 1, "availability": {"weekly": [["mon", "08:00", "25:00"]]}})"),
        u"fleet[0].availability.weekly[0]"_s, u"25:00"_s);
    row("an empty span",
        planWithClass(R"({"count": 1, "availability": {"weekly": [["mon", "08:00", "08:00"]]}})"),
        u"fleet[0].availability.weekly[0]"_s, u"08:00"_s);
    row("one span too many",
        planWithClass(R"({"count": 1, "availability": {)"
                      + objects("weekly", R"(["mon", "08:00", "09:00"])", PlanFileLimits::SpansPerWeek + 1)
                      + "}}"),
        u"fleet[0].availability.weekly"_s);
    row("a chance above 1",
        planWithClass(R"({"count": 1, "availability": {"weekly": [], "chanceOnPerDay": 1.1}})"),
        u"fleet[0].availability.chanceOnPerDay"_s, u"1.1"_s);
    // Where there is no such zone, Qt takes any word for a rule and means UTC.
    row("a word for a zone", planWithClass(R"({"count": 1, "timeZone": "Berlin"})"), u"fleet[0].timeZone"_s,
        u"Berlin"_s);
    row("an unknown zone", planWithClass(R"({"count": 1, "timeZone": "Europe/Nowhere"})"),
        u"fleet[0].timeZone"_s, u"Nowhere"_s);
    row("a negative poll", planWith(R"("policyPollMinutes": -1)"), u"policyPollMinutes"_s, u"-1"_s);
    row("a poll of more than a week", planWith(R"("policyPollMinutes": 10081)"), u"policyPollMinutes"_s,
        u"10081"_s);
    row("an unknown redraw", planWith(R"("redraw": "again")"), u"redraw"_s, u"again"_s);
    row("randomise is a number", planWith(R"("randomise": 1)"), u"randomise"_s, u"1"_s);
    row("a negative earliest start", planWith(R"("earliestStartHours": -0.5)"), u"earliestStartHours"_s,
        u"-0.5"_s);
    row("a peer share above 1", planWith(R"("peerShare": 2)"), u"peerShare"_s, u"2"_s);
    row("a site without a link", planWith(R"("sites": [{"name": "HQ"}])"), u"sites[0].linkMbitPerSecond"_s,
        u"missing"_s);
    row("a link of less than nothing", planWith(R"("sites": [{"name": "HQ", "linkMbitPerSecond": -1}])"),
        u"sites[0].linkMbitPerSecond"_s, u"-1"_s);
    row("a link that is too wide", planWith(R"("sites": [{"name": "HQ", "linkMbitPerSecond": 1000001}])"),
        u"sites[0].linkMbitPerSecond"_s, u"1000001"_s);
    row("a distribution point without a capacity", planWith(R"("distributionPoints": [{"name": "DP01"}])"),
        u"distributionPoints[0].mbitPerSecond"_s, u"missing"_s);
    row("one distribution point too many",
        planWith(objects("distributionPoints", R"({"name": "a", "mbitPerSecond": 1})",
                         PlanFileLimits::DistributionPoints + 1)),
        u"distributionPoints"_s);
    row("an unknown exclusion", planWithClass(R"({"count": 1, "excluded": "all"})"), u"fleet[0].excluded"_s,
        u"all"_s);
    row("an unknown pattern", planWithClass(R"({"count": 1, "availability": {"pattern": "nights"}})"),
        u"fleet[0].availability.pattern"_s, u"nights"_s);
    row("bytes from elsewhere", planWith(R"("bytesFrom": "guess")"), u"bytesFrom"_s, u"guess"_s);
    row("a client that downloads nothing", planWith(R"("clientMbitPerSecond": 0)"), u"clientMbitPerSecond"_s,
        u"0"_s);
    row("a BITS limit without a rate", planWith(R"("bits": {"start": "09:00", "end": "17:00"})"),
        u"bits.kbitPerSecond"_s, u"missing"_s);
    row("a BITS limit at a time that is none",
        planWith(R"("bits": {"start": "9", "end": "17:00", "kbitPerSecond": 5})"), u"bits.start"_s, u"9"_s);
    row("a BITS limit that lets nothing through",
        planWith(
            R"("bits": {"start": "09:00", "end": "17:00", "kbitPerSecond": 0, "kbitPerSecondOutside": 0})"),
        u"bits.kbitPerSecondOutside"_s, u"0"_s);
    row("waking is a word", planWith(R"("wakeForMaintenance": "yes")"), u"wakeForMaintenance"_s, u"yes"_s);
    row("one site too many",
        planWith(objects("sites", R"({"name": "a", "linkMbitPerSecond": 1})", PlanFileLimits::Sites + 1)),
        u"sites"_s);
    row("a maintenance window on no day",
        planWith(R"("maintenanceWindows": [{"day": "x", "start": "02:00", "hours": 1}])"),
        u"maintenanceWindows[0].day"_s, u"x"_s);
    row("one maintenance window too many",
        planWith(objects("maintenanceWindows", R"({"day": "sun", "start": "02:00", "hours": 1})",
                         PlanFileLimits::MaintenanceWindows + 1)),
        u"maintenanceWindows"_s);
    row("limits is a list", planWith(R"("limits": [])"), u"limits"_s, u"[]"_s);
    row("a name that is too long",
        planWith(R"("name": ")" + QByteArray(PlanFileLimits::NameLength + 1, 'x') + '"'), u"name"_s,
        u"xxx"_s);
}

void TestPlanReader::rejectsWrongValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, value);

    const Result<Plan> plan = parsePlan(json, u"plan.json"_s);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, ErrorCode::Malformed);
    QCOMPARE(plan.error().source, u"plan.json"_s);
    QVERIFY2(plan.error().detail.contains(key), qPrintable(plan.error().detail));
    QVERIFY2(plan.error().detail.contains(value), qPrintable(plan.error().detail));
    QVERIFY(plan.error().detail.size() < 300);
}

void TestPlanReader::acceptsValuesAtTheirLimits_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("366 days") << QByteArray(R"({"opening": "2026-11-30T00:00", "days": 366, "fleet": []})");
    QTest::newRow("all clients") << planWithClass(R"({"count": 100000000})");
    QTest::newRow("all classes") << planWithClass(classes(PlanFileLimits::Classes));
    QTest::newRow("all sites") << planWith(
        objects("sites", R"({"name": "a", "linkMbitPerSecond": 1})", PlanFileLimits::Sites));
    QTest::newRow("no policy delay") << planWith(R"("policyPollMinutes": 0)");
    QTest::newRow("the longest name")
        << planWith(R"("name": ")" + QByteArray(PlanFileLimits::NameLength, 'x') + '"');
    QTest::newRow("the largest file") << planWith({}).leftJustified(PlanFileLimits::Bytes, ' ');
}

void TestPlanReader::acceptsValuesAtTheirLimits()
{
    QFETCH(QByteArray, json);

    const Result<Plan> plan = parsePlan(json, u"plan.json"_s);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message()));
}

void TestPlanReader::showsWhereTheSyntaxIsWrong()
{
    const Result<Plan> plan = parsePlan("{\n  \"days\": 7,\n  \"fleet\": oops\n}", u"plan.json"_s);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, ErrorCode::Malformed);
    QCOMPARE(plan.error().place.line, 3);
    QVERIFY(plan.error().place.offset >= 24);
}

void TestPlanReader::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
    QTest::newRow("a list") << QByteArray("[1, 2]") << ErrorCode::WrongKind;
    QTest::newRow("XML") << QByteArray("<CcmSetup/>") << ErrorCode::Malformed;
    QTest::newRow("half a document") << planWith({}).chopped(1) << ErrorCode::Malformed;
    QTest::newRow("another schema") << planWith(R"("schema": 2)") << ErrorCode::Unsupported;
    QTest::newRow("a schema in words") << planWith(R"("schema": "1")") << ErrorCode::Unsupported;
    QTest::newRow("a byte too large")
        << planWith({}).leftJustified(PlanFileLimits::Bytes + 1, ' ') << ErrorCode::TooLarge;
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[') << ErrorCode::Malformed;
}

void TestPlanReader::refusesOtherDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);

    const Result<Plan> plan = parsePlan(json, u"plan.json"_s);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, code);
}

void TestPlanReader::warnsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fragment");

    QTest::newRow("an unknown key") << planWith(R"("colour": 3)") << u"“colour”"_s;
    QTest::newRow("an unknown key of a class")
        << planWithClass(R"({"count": 1, "owner": "x"})") << u"“fleet[0].owner”"_s;
    QTest::newRow("more than 31 days")
        << QByteArray(R"({"opening": "2026-11-30T00:00:00", "days": 32, "fleet": [], "timeZone": "UTC"})")
        << u"32"_s;
    QTest::newRow("no zone") << QByteArray(R"({"opening": "2026-11-30T00:00:00", "days": 7, "fleet": []})")
                             << u"UTC"_s;
    QTest::newRow("a site that is not listed")
        << planWithClass(R"({"count": 1, "site": "Elsewhere"})") << u"Elsewhere"_s;
    QTest::newRow("a class that is never on")
        << planWithClass(R"({"name": "Store room", "count": 1, "availability": {"weekly": []}})")
        << u"Store room"_s;
    QTest::newRow("a distribution point that is not listed")
        << planWith(R"("sites": [{"name": "HQ", "linkMbitPerSecond": 1, "distributionPoint": "DP07"}])")
        << u"DP07"_s;
    QTest::newRow("a site that stands there twice") << planWith(
        R"("sites": [{"name": "HQ", "linkMbitPerSecond": 1}, {"name": "HQ", "linkMbitPerSecond": 2}])")
                                                    << u"more than once"_s;
    QTest::newRow("a link that carries nothing")
        << planWith(R"("sites": [{"name": "HQ", "linkMbitPerSecond": 0}])") << u"carries nothing"_s;
    QTest::newRow("an earliest start after the window")
        << planWith(R"("earliestStartHours": 168)") << u"24 hours after them"_s;
    QTest::newRow("an opening that clocks skip") << QByteArray(
        R"({"opening": "2027-03-28T02:30:00", "days": 7, "fleet": [], "timeZone": "Europe/Berlin"})")
                                                 << u"03:30"_s;
}

void TestPlanReader::warnsAndGoesOn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fragment);

    const Result<Plan> plan = parsePlan(json, u"plan.json"_s);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message()));
    QCOMPARE(plan->warnings.size(), 1);
    QVERIFY2(plan->warnings.first().contains(fragment), qPrintable(plan->warnings.first()));
}

void TestPlanReader::limitsTheNumberOfWarnings()
{
    QByteArray keys;
    for (int i = 0; i < PlanFileLimits::Warnings + 50; ++i)
        keys += ", \"unknown" + QByteArray::number(i) + "\": 0";
    const Result<Plan> plan = parsePlan(planWith(keys.sliced(2)), u"plan.json"_s);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->warnings.size(), PlanFileLimits::Warnings);
}

QTEST_GUILESS_MAIN(TestPlanReader)

#include "tst_planreader.moc"
