// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/planeditmodels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void lookAtAll(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::TextAlignmentRole),
                                   int(SortRole), int(StatusRole), int(Qt::ToolTipRole)})
                (void)model.index(row, column).data(role);
            QVERIFY(model.index(row, column).data().isValid());
            QVERIFY(model.index(row, column).data(SortRole).isValid());
        }
    }
}

} // namespace

class TestPlanEditModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void listsClients();
    void takesNumbersOutOfRange();
    void refusesWhatIsNoNumber();
    void marksCellsWithProblems();
    void editsSites();
    void editsWindows();
    void tellsNothingWhereNothingChanges();
};

void TestPlanEditModels::listsClients()
{
    ClassModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.append(
        {.name = u"PCs"_s, .count = 25'000, .availability = {.kind = Availability::Kind::Office8x5}});
    model.append({.name = u"Servers"_s, .count = 7, .exclusion = Exclusion::Servers});
    lookAtAll(model);
    QCOMPARE(model.index(0, ClassModel::Count).data().toString(), u"25,000"_s);
    QCOMPARE(model.index(0, ClassModel::When).data().toString(), u"on Mon to Fri 09:00 to 17:00"_s);
    QVERIFY((model.index(0, ClassModel::Name).flags() & Qt::ItemIsEditable) != 0);
    QVERIFY((model.index(0, ClassModel::When).flags() & Qt::ItemIsEditable) == 0);
    QVERIFY(model.setData(model.index(1, ClassModel::Name), u"  Old\n servers "_s));
    QCOMPARE(model.row(1).name, u"Old servers"_s);
    model.remove(0);
    QCOMPARE(model.rowCount(), 1);
}

void TestPlanEditModels::takesNumbersOutOfRange()
{
    ClassModel model;
    model.append({.count = 1});
    QVERIFY(model.setData(model.index(0, ClassModel::Count), -5)); // the check tells
    QCOMPARE(model.row(0).count, -5);
}

void TestPlanEditModels::refusesWhatIsNoNumber()
{
    SiteModel model;
    model.append({.name = u"Shop"_s, .linkMbitPerSecond = 2.0});
    QVERIFY(!model.setData(model.index(0, SiteModel::Link), u"fast"_s));
    QCOMPARE(model.row(0).linkMbitPerSecond, 2.0);
}

void TestPlanEditModels::marksCellsWithProblems()
{
    ClassModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    for (int i = 0; i < 12; ++i)
        model.append({.name = u"Class"_s, .count = 1});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setProblems({{.field = u"fleet[11].count"_s, .sentence = u"Too many."_s},
                       {.field = u"fleet[1].timeZone"_s, .sentence = u"Unknown."_s, .isImpossible = false}});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!changed.first().at(2).value<QList<int>>().isEmpty()); // nothing of the values
    const auto status = [&model](int row, int column) { return model.index(row, column).data(StatusRole); };
    QCOMPARE(status(11, ClassModel::Count).value<Status>(), Status::Bad);
    QCOMPARE(model.index(11, ClassModel::Count).data(Qt::ToolTipRole).toString(), u"Too many."_s);
    QCOMPARE(status(1, ClassModel::Zone).value<Status>(), Status::Warning);
    QVERIFY(!status(1, ClassModel::Count).isValid());
    QVERIFY(!status(0, ClassModel::Count).isValid());
}

void TestPlanEditModels::editsSites()
{
    SiteModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    PointModel points;
    const QAbstractItemModelTester pointTester(&points, Fatal);
    model.append({.name = u"Shop"_s, .linkMbitPerSecond = 2.0});
    points.append({.name = u"DP01"_s, .mbitPerSecond = 1'000.0});
    lookAtAll(model);
    lookAtAll(points);
    QVERIFY(model.setData(model.index(0, SiteModel::Link), 0.5));
    QVERIFY(model.setData(model.index(0, SiteModel::Point), u"DP01"_s));
    QCOMPARE(model.row(0), (PlanSite{u"Shop"_s, 0.5, u"DP01"_s}));
    QVERIFY(points.setData(points.index(0, PointModel::Rate), 400));
    QCOMPARE(points.row(0).mbitPerSecond, 400.0);
}

void TestPlanEditModels::editsWindows()
{
    MaintenanceModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.append({.day = 7, .startMinute = 120, .hours = 4.0});
    lookAtAll(model);
    QCOMPARE(model.index(0, MaintenanceModel::Day).data().toString(), u"Sunday"_s);
    QCOMPARE(model.index(0, MaintenanceModel::Start).data().toString(), u"02:00"_s);
    QVERIFY(model.setData(model.index(0, MaintenanceModel::Start), QTime(22, 30)));
    QVERIFY(model.setData(model.index(0, MaintenanceModel::Day), 3));
    QVERIFY(!model.setData(model.index(0, MaintenanceModel::Start), u"late"_s));
    QCOMPARE(model.row(0), (MaintenanceWindow{3, 1'350, 4.0}));
}

void TestPlanEditModels::tellsNothingWhereNothingChanges()
{
    PointModel points;
    points.append({.name = u"DP01"_s, .mbitPerSecond = 1'000.0});
    QSignalSpy changed(&points, &QAbstractItemModel::dataChanged);
    QVERIFY(points.setData(points.index(0, PointModel::Rate), 1'000));
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestPlanEditModels)

#include "tst_planeditmodels.moc"
