// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/comparisonstepsmodel.h"
#include "tests/models/compare/comparevalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccm;
using namespace ccm::test;

class TestComparisonStepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachColumnAndRole();
    void showsAllStepsOrThoseOfOneItem();
    void saysTheAnswerInWordAndRole();
};

namespace {

Comparison compared()
{
    return compare(manifestOf({scepItem(), clientItem(u"x64"_s, u"X64"_s, HashA)}),
                   snapshotOf({scepFile(HashB, Version(4, 3, 215, 0))}), x64Facts(), {});
}

} // namespace

void TestComparisonStepsModel::answersEachColumnAndRole()
{
    ComparisonStepsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setComparison(compared());
    QVERIFY(model.rowCount() > 0);
    for (int c = 0; c < ComparisonStepsModel::ColumnCount; ++c) {
        QVERIFY(!model.headerData(c, Qt::Horizontal).toString().isEmpty());
        for (int r = 0; r < model.rowCount(); ++r) {
            QVERIFY(model.index(r, c).data(Qt::DisplayRole).isValid());
            QVERIFY(model.index(r, c).data(SortRole).isValid());
            QVERIFY(!model.index(r, c).data(Qt::ForegroundRole).isValid());
        }
    }
}

void TestComparisonStepsModel::showsAllStepsOrThoseOfOneItem()
{
    const Comparison comparison = compared();
    ComparisonStepsModel model;
    model.setComparison(comparison);
    const int all = model.rowCount();
    QCOMPARE(all, comparison.steps.size());
    int sum = 0;
    for (const qsizetype item : {-1, 0, 1}) {
        model.setComparison(comparison, item);
        QVERIFY(model.rowCount() > 0);
        const QString about = item < 0 ? u"Client"_s : comparison.items.at(item).fileName;
        for (int r = 0; r < model.rowCount(); ++r)
            QCOMPARE(model.index(r, ComparisonStepsModel::Item).data().toString(), about);
        sum += model.rowCount();
    }
    QCOMPARE(sum, all);
}

void TestComparisonStepsModel::saysTheAnswerInWordAndRole()
{
    const Comparison comparison{.steps = {{.ruleId = "discovery.hash"_L1, .fires = Firing::Yes},
                                          {.ruleId = "discovery.hash"_L1, .fires = Firing::No},
                                          {.ruleId = "discovery.hash"_L1, .fires = Firing::Unknown}}};
    ComparisonStepsModel model;
    model.setComparison(comparison);
    const QStringList words{u"yes"_s, u"no"_s, u"unknown"_s};
    const QList<Status> statuses{Status::Notice, Status::Muted, Status::Warning};
    for (int r = 0; r < 3; ++r) {
        const QModelIndex index = model.index(r, ComparisonStepsModel::Answer);
        QCOMPARE(index.data().toString(), words.at(r));
        QCOMPARE(index.data(StatusRole).value<Status>(), statuses.at(r));
        QCOMPARE(index.siblingAtColumn(ComparisonStepsModel::Condition).data().toString(),
                 u"The hash of the file differs"_s);
    }
}

QTEST_GUILESS_MAIN(TestComparisonStepsModel)
#include "tst_comparisonstepsmodel.moc"
