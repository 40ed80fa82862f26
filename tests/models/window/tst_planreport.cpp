// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planreport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedStates);

PlanReport shopReport()
{
    Plan plan{.name = u"<b>Shops</b>"_s,
              .openingDate = QDate(2026, 11, 30),
              .openingTime = QTime(0, 0),
              .timeZone = "Europe/Berlin",
              .days = 7};
    plan.sites = {{.name = u"Shop 12"_s, .linkMbitPerSecond = 2.0}};
    plan.fleet = {{.name = u"Tills"_s, .count = 40, .site = u"Shop 12"_s}};
    return {.plan = plan, .forecast = forecast(plan)};
}

} // namespace

class TestPlanReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(English); }
    void beginsWithTheAnswers();
    void namesPlanLinksDaysAndAssumptions();
    void keepsForeignTextText();
    void carriesItsPicture();
    void tellsOfAnotherPlanAndOfWhatWasSeen();
};

void TestPlanReport::beginsWithTheAnswers()
{
    const PlanReport report = shopReport();
    const QString text = reportToText(planReport(report, English));
    QVERIFY(text.startsWith(u"Upgrade window: <b>Shops</b>\n\n95 % have started by "_s));
    for (const PlanAnswer &answer : answers(report.plan, report.forecast, English))
        QVERIFY2(text.contains(answer.text), qPrintable(answer.text));
}

void TestPlanReport::namesPlanLinksDaysAndAssumptions()
{
    const QString text = reportToText(planReport(shopReport(), English));
    QVERIFY(text.contains(u"Tills: 40; always on; site Shop 12"_s));
    QVERIFY(
        text.contains(u"7 day(s) from Mon 11/30/2026 12:00 AM to Mon 12/7/2026 12:00 AM, Europe/Berlin"_s));
    QVERIFY(text.contains(u"60.00 MiB for each client (our default)"_s));
    QVERIFY(text.contains(u"\nLinks\n"_s));
    QVERIFY(text.contains(u"\nDay by day\n"_s));
    QVERIFY(text.contains(u"\nWhat this rests on\n"_s));
    QVERIFY(text.contains(u"Documented\t"_s) && text.contains(u"Assumed\t"_s));
}

void TestPlanReport::keepsForeignTextText()
{
    const QString html = reportToHtml(planReport(shopReport(), English));
    QVERIFY(!html.contains(u"<b>Shops"_s));
    QVERIFY(html.contains(u"&lt;b&gt;Shops&lt;/b&gt;"_s));
    QVERIFY(!html.contains(u"<img"_s));
}

void TestPlanReport::carriesItsPicture()
{
    const QString html = reportToHtml(planReport(shopReport(), English), {{StartsPicture, "picture"}});
    QVERIFY(html.contains(u"src=\"data:image/png;base64,cGljdHVyZQ==\""_s));
    QVERIFY(html.contains(u" alt=\""_s));
}

void TestPlanReport::tellsOfAnotherPlanAndOfWhatWasSeen()
{
    PlanReport report = shopReport();
    Plan other = report.plan;
    other.name = u"Two weeks"_s;
    other.days = 14;
    report.otherPlan = other;
    report.otherForecast = forecast(other);
    report.smallestDays = smallestDays(report.plan);
    report.seen = {u"It is as forecast."_s};
    const QString text = reportToText(planReport(report, English));
    QVERIFY(text.contains(u"Two weeks\t14\tMon 12/14/2026 12:00 AM"_s));
    QVERIFY(text.contains(u"It is as forecast."_s));
    QVERIFY(text.contains(daysAnswer(report.plan, *report.smallestDays, English).text));
}

QTEST_GUILESS_MAIN(TestPlanReport)

#include "tst_planreport.moc"
