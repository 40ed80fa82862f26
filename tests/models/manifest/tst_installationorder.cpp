// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/installationorder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccm;
using namespace Qt::StringLiterals;

class TestInstallationOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortsByOrderAndKeepsTies();
    void tellsHowSureAPlaceIs();
    void answersEveryRole();
    void takesNoItems();

private:
    Manifest m_manifest;
};

void TestInstallationOrder::init()
{
    const auto item = [](const QString &name, std::optional<int> order, const QString &type) {
        return ManifestItem{.fileName = name, .installation = Installation{.order = order, .type = type}};
    };
    m_manifest.items = {item(u"late"_s, 17, u"none"_s),    item(u"tie 1"_s, 2, u"EXE"_s),
                        item(u"no order"_s, {}, u"MSI"_s), ManifestItem{.fileName = u"nothing"_s},
                        item(u"tie 2"_s, 2, u"MSI"_s),     item(u"first"_s, -1, {})};
}

void TestInstallationOrder::sortsByOrderAndKeepsTies()
{
    QStringList names;
    QList<int> numbers;
    for (const InstallationStep &step : installationOrder(m_manifest)) {
        names.append(step.item.fileName);
        numbers.append(step.number);
    }
    QCOMPARE(names,
             (QStringList{u"first"_s, u"tie 1"_s, u"tie 2"_s, u"late"_s, u"no order"_s, u"nothing"_s}));
    QCOMPARE(numbers, (QList<int>{6, 2, 5, 1, 3, 4}));
}

void TestInstallationOrder::tellsHowSureAPlaceIs()
{
    const auto steps = installationOrder(m_manifest);
    QCOMPARE(steps.at(0).place, StepPlace::Exact);
    QCOMPARE(steps.at(1).place, StepPlace::Shared);
    QCOMPARE(steps.at(2).place, StepPlace::Shared);
    QCOMPARE(steps.at(3).place, StepPlace::Exact);
    QCOMPARE(steps.at(4).place, StepPlace::NotSaid);
    QCOMPARE(steps.at(5).place, StepPlace::NotSaid);
    QVERIFY(steps.at(3).isOnlyPlaced);
    QVERIFY(!steps.at(0).isOnlyPlaced);
}

void TestInstallationOrder::answersEveryRole()
{
    InstallationOrderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setManifest(m_manifest);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(index.data(SortRole).isValid());
            QVERIFY(index.data(Qt::TextAlignmentRole).isValid());
            QVERIFY(!index.data(Qt::ForegroundRole).isValid());
        }
    }
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, InstallationOrderModel::Order), u"-1"_s);
    QCOMPARE(text(0, InstallationOrderModel::Action), u"Not said"_s);
    QCOMPARE(text(1, InstallationOrderModel::Remark), u"Others have the same order."_s);
    QCOMPARE(text(3, InstallationOrderModel::Action), u"Only placed (NONE)"_s);
    QCOMPARE(text(3, InstallationOrderModel::Remark), QString());
    QCOMPARE(text(4, InstallationOrderModel::Order), QString());
    QCOMPARE(text(4, InstallationOrderModel::Remark), u"No order."_s);
    QCOMPARE(text(5, InstallationOrderModel::Remark), u"No Installation element."_s);
}

void TestInstallationOrder::takesNoItems()
{
    QVERIFY(installationOrder({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestInstallationOrder)
#include "tst_installationorder.moc"
