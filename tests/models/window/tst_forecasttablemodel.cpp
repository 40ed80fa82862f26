// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/forecasttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

Forecast officeForecast()
{
    Plan plan{.openingDate = QDate(2026, 11, 30), .openingTime = QTime(0, 0), .timeZone = "Europe/Berlin"};
    plan.fleet = {
        {.name = u"All"_s, .count = 25'000, .availability = {.kind = Availability::Kind::Office8x5}}};
    return forecast(plan);
}

void answersEveryRole(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(index.data(Qt::DisplayRole).isValid());
            QVERIFY(index.data(SortRole).isValid());
            QVERIFY(!index.data(Qt::TextAlignmentRole).isNull());
            for (const int role : {Qt::ForegroundRole, Qt::BackgroundRole, Qt::DecorationRole, Qt::FontRole})
                QVERIFY(!index.data(role).isValid());
        }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QVERIFY(!model.data(model.index(model.rowCount(), 0)).isValid());
}

} // namespace

class TestForecastTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsHoursInThePlansZone();
    void marksTheBusiestHourAndTheDeadline();
    void sortsByNumbers();
    void endsTheWindowWithTheDayBeforeMidnight();
};

void TestForecastTableModel::keepsTheRulesOfModels()
{
    HourTableModel hours;
    DayTableModel days;
    const QAbstractItemModelTester hourTester(&hours, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester dayTester(&days, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&hours, &QAbstractItemModel::modelReset);
    const Forecast forecast = officeForecast();
    hours.setForecast(forecast);
    days.setForecast(forecast);

    QCOMPARE(reset.count(), 1);
    QCOMPARE(hours.rowCount(), forecast.hours.size());
    QCOMPARE(days.rowCount(), forecast.days.size());
    answersEveryRole(hours);
    answersEveryRole(days);
    hours.setForecast({});
    QCOMPARE(hours.rowCount(), 0);
}

void TestForecastTableModel::showsHoursInThePlansZone()
{
    HourTableModel hours;
    hours.setForecast(officeForecast());
    QCOMPARE(hours.index(9, HourTableModel::Start).data().toString(), u"Mon 2026-11-30 09:00"_s);
    QCOMPARE(hours.index(0, HourTableModel::Mean).data().toString(), u"0"_s);
    QCOMPARE(hours.index(0, HourTableModel::Started).data().toString(), u"0.0 %"_s);
}

void TestForecastTableModel::marksTheBusiestHourAndTheDeadline()
{
    const Forecast forecast = officeForecast();
    HourTableModel hours;
    hours.setForecast(forecast);
    const auto noted = [&](int row) { return hours.index(row, HourTableModel::Note); };

    QCOMPARE(noted(9).data().toString(), QString());
    QVERIFY(!noted(9).data(StatusRole).isValid());
    QCOMPARE(noted(7 * 24 - 1).data().toString(), u"Deadline"_s);
    QCOMPARE(noted(7 * 24).data().toString(), u"After the deadline"_s);
    QCOMPARE(noted(7 * 24).data(StatusRole).value<Status>(), Status::Muted);
    const auto busiest =
        static_cast<int>(forecast.hours.first().start.secsTo(forecast.busiestHour->start) / 3'600);
    QCOMPARE(noted(busiest).data().toString(), u"Highest expected"_s);
    QCOMPARE(noted(busiest).data(StatusRole).value<Status>(), Status::Notice);
}

void TestForecastTableModel::sortsByNumbers()
{
    HourTableModel hours;
    hours.setForecast(officeForecast());
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&hours);
    sorted.setSortRole(SortRole);
    for (int column = 0; column < HourTableModel::Note; ++column) {
        sorted.sort(column, Qt::DescendingOrder);
        for (int row = 1; row < sorted.rowCount(); ++row) {
            const QVariant above = sorted.index(row - 1, column).data(SortRole);
            const QVariant below = sorted.index(row, column).data(SortRole);
            QVERIFY(QVariant::compare(above, below) != QPartialOrdering::Less);
        }
    }
    sorted.sort(HourTableModel::High, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, HourTableModel::Start).data(SortRole).toDateTime().date(), QDate(2026, 12, 7));
}

void TestForecastTableModel::endsTheWindowWithTheDayBeforeMidnight()
{
    DayTableModel days;
    days.setForecast(officeForecast());
    QCOMPARE(days.index(0, DayTableModel::Day).data().toString(), u"Mon 2026-11-30"_s);
    QCOMPARE(days.index(6, DayTableModel::Note).data().toString(), u"Deadline"_s);
    QCOMPARE(days.index(7, DayTableModel::Note).data().toString(), u"Highest expected"_s);
    QCOMPARE(days.index(8, DayTableModel::Note).data().toString(), u"After the deadline"_s);
}

QTEST_GUILESS_MAIN(TestForecastTableModel)

#include "tst_forecasttablemodel.moc"
