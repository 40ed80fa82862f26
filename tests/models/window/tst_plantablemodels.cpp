// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/plancomparisonmodel.h"
#include "models/window/plantablemodels.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

ccm::Plan threeLinks()
{
    ccm::Plan plan{.name = u"Three"_s,
                   .openingDate = QDate(2026, 11, 30),
                   .openingTime = QTime(0, 0),
                   .timeZone = "Europe/Berlin"};
    for (const auto &[site, mbit] : {std::pair(u"Wide"_s, 1'000.0), {u"Thin"_s, 2.5}, {u"None"_s, 0.0}}) {
        plan.fleet.append({.name = site,
                           .count = 300,
                           .availability = {.kind = Availability::Kind::Office8x5},
                           .site = site});
        plan.sites.append({.name = site, .linkMbitPerSecond = mbit});
    }
    return plan;
}

void answersEveryRole(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(!index.data(Qt::DisplayRole).toString().isEmpty());
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

class TestPlanTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void keepTheRulesOfModels();
    void tellWhichLinkIsOverloaded();
    void sortByNumbers();
    void showADashWhereThereIsNoLink();
    void setsTwoPlansSideBySide();
};

void TestPlanTableModels::keepTheRulesOfModels()
{
    LinkTableModel links;
    FiguresTableModel figures;
    const QAbstractItemModelTester linkTester(&links, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tester(&figures, QAbstractItemModelTester::FailureReportingMode::Fatal);
    links.setRows(forecast(threeLinks()).links);
    figures.setRows(compareDays(threeLinks(), {3, 7, 14}));
    QCOMPARE(links.rowCount(), 3);
    QCOMPARE(figures.rowCount(), 3);
    answersEveryRole(links);
    answersEveryRole(figures);
}

void TestPlanTableModels::tellWhichLinkIsOverloaded()
{
    LinkTableModel links;
    links.setRows(forecast(threeLinks()).links);
    const auto status = [&](int row) {
        return links.index(row, LinkTableModel::Overload).data(StatusRole).value<Status>();
    };
    QCOMPARE(links.index(0, LinkTableModel::Name).data().toString(), u"None"_s);
    QCOMPARE(links.index(0, LinkTableModel::Overload).data().toString(), u"100.0 %"_s);
    QCOMPARE(status(0), Status::Bad);
    QCOMPARE(links.index(1, LinkTableModel::Name).data().toString(), u"Thin"_s);
    QCOMPARE(status(1), Status::Warning);
    QCOMPARE(status(2), Status::Good);
    QVERIFY(!links.index(0, LinkTableModel::Name).data(StatusRole).isValid());
    const QModelIndex thin = links.index(1, LinkTableModel::Mean);
    QCOMPARE(thin.data(LinkTableModel::LimitRole).toDouble(), 2.0);
    QCOMPARE(thin.data(LinkTableModel::HourlyRole).value<QList<double>>(), links.row(1).mbitPerHour);

    FiguresTableModel figures;
    figures.setRows(compareDays(threeLinks(), {7}));
    QCOMPARE(figures.index(0, FiguresTableModel::WorstLoad).data(StatusRole).value<Status>(), Status::Bad);
    QCOMPARE(figures.index(0, FiguresTableModel::Deadline).data().toString(), u"Mon 12/7/2026 12:00 AM"_s);
}

void TestPlanTableModels::sortByNumbers()
{
    FiguresTableModel figures;
    figures.setRows(compareDays(threeLinks(), {14, 3, 7}));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&figures);
    sorted.setSortRole(SortRole);
    sorted.sort(FiguresTableModel::Days);
    for (const auto &[row, days] : {std::pair(0, u"3"_s), {1, u"7"_s}, {2, u"14"_s}})
        QCOMPARE(sorted.index(row, FiguresTableModel::Days).data().toString(), days);
    sorted.sort(FiguresTableModel::DoneByDeadline, Qt::DescendingOrder);
    for (int row = 1; row < 3; ++row)
        QVERIFY(sorted.index(row - 1, FiguresTableModel::DoneByDeadline).data(SortRole).toDouble()
                > sorted.index(row, FiguresTableModel::DoneByDeadline).data(SortRole).toDouble());
}

void TestPlanTableModels::showADashWhereThereIsNoLink()
{
    ccm::Plan plan = threeLinks();
    plan.sites.clear();
    FiguresTableModel figures;
    figures.setRows(compareDays(plan, {7}));
    for (const int column :
         {FiguresTableModel::WorstLink, FiguresTableModel::WorstLoad, FiguresTableModel::WithinLimits})
        QCOMPARE(figures.index(0, column).data().toString(), u"–"_s);
}

void TestPlanTableModels::setsTwoPlansSideBySide()
{
    const ccm::Plan plan = threeLinks();
    ccm::Plan other = plan;
    other.name = u"Longer"_s;
    other.days = 20;
    PlanComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlans(planFigures(plan, forecast(plan)), planFigures(other, forecast(other)));
    answersEveryRole(model);
    QCOMPARE(model.rowCount(), int{FiguresTableModel::ColumnCount});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(FiguresTableModel::Plan, PlanComparisonModel::Plan), u"Three"_s);
    QCOMPARE(text(FiguresTableModel::Plan, PlanComparisonModel::Other), u"Longer"_s);
    QCOMPARE(text(FiguresTableModel::Days, PlanComparisonModel::Figure), u"Days"_s);
    QCOMPARE(text(FiguresTableModel::Days, PlanComparisonModel::Other), u"20"_s);
    const QModelIndex load = model.index(FiguresTableModel::WorstLoad, PlanComparisonModel::Plan);
    QCOMPARE(load.data(StatusRole).value<Status>(), Status::Bad); // a link carries nothing
    QVERIFY(!load.siblingAtColumn(PlanComparisonModel::Figure).data(StatusRole).isValid());
}

QTEST_GUILESS_MAIN(TestPlanTableModels)

#include "tst_plantablemodels.moc"
