// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

FleetRow client(const QString &name, const QString &version = {}, VerdictAction action = VerdictAction::Skip)
{
    return {.name = name,
            .source = u"/copies/"_s + name,
            .installed = Version::parse(version),
            .action = action,
            .sentence = u"ccmsetup would do this."_s};
}

FleetRow unreadable(const QString &name)
{
    return {.name = name, .error = Error{ErrorCode::NotFound, u"/copies/"_s + name, {}, {}}};
}

QList<FleetRow> five()
{
    return {client(u"PC1"_s, u"5.00.7804.1000"_s), client(u"PC2"_s, u"5.0.07804.1000"_s),
            client(u"PC3"_s, u"5.00.9122.1000"_s), client(u"PC4"_s), unreadable(u"PC5"_s)};
}

QStringList column(const QAbstractItemModel &model, int which, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts.append(model.index(i, which).data(role).toString());
    return texts;
}

} // namespace

class TestFleet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsClientsOfEachVersion();
    void namesTheRelease();
    void hasNoSpreadWithoutClients();
    void namesClientsByWhatTellsThemApart_data();
    void namesClientsByWhatTellsThemApart();
    void behavesAsModels();
    void answersEachColumnAndRole();
    void saysWhyAClientCannotBeRead();
    void saysWhatIsOnDiskWhereNothingTellsWhatIsInstalled();
    void sortsVersionsAsNumbersAndTheUnknownLast();
};

void TestFleet::countsClientsOfEachVersion()
{
    const QList<VersionCount> spread = versionSpread(five());
    QCOMPARE(spread.size(), 3);
    QCOMPARE(spread.at(0).version, Version(5, 0, 9122, 1000));
    QCOMPARE(spread.at(0).clients, 1);
    QCOMPARE(spread.at(1).version, Version(5, 0, 7804, 1000));
    QCOMPARE(spread.at(1).clients, 2); // padding makes no other version
    QCOMPARE(spread.at(2).version, std::nullopt);
    QCOMPARE(spread.at(2).clients, 1);
    QCOMPARE(spread.at(1).share, 0.5); // of the four that could be read
}

void TestFleet::namesTheRelease()
{
    const QList<VersionCount> spread =
        versionSpread({client(u"PC1"_s, u"5.00.7804.1000"_s), client(u"PC2"_s, u"5.00.7804.1001"_s)});
    QCOMPARE(spread.at(0).release, QString()); // no list of releases has it
    QCOMPARE(spread.at(1).release, u"ConfigMgr 2012 SP1"_s);
}

void TestFleet::hasNoSpreadWithoutClients()
{
    QVERIFY(versionSpread({}).isEmpty());
    QVERIFY(versionSpread({unreadable(u"PC1"_s)}).isEmpty());
}

void TestFleet::namesClientsByWhatTellsThemApart_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("alone") << QStringList{u"/copies/PC1"_s} << QStringList{u"PC1"_s};
    QTest::newRow("alone, with a slash") << QStringList{u"/copies/PC1/"_s} << QStringList{u"PC1"_s};
    QTest::newRow("side by side") << QStringList{u"/copies/PC1"_s, u"/copies/PC2"_s}
                                  << QStringList{u"PC1"_s, u"PC2"_s};
    QTest::newRow("Windows folders") << QStringList{u"/copies/PC1/Windows"_s, u"/copies/PC2/Windows"_s}
                                     << QStringList{u"PC1"_s, u"PC2"_s};
    QTest::newRow("shares") << QStringList{u"//pc1.example/admin$"_s, u"//pc2.example/admin$"_s}
                            << QStringList{u"pc1.example"_s, u"pc2.example"_s};
    QTest::newRow("one above the other")
        << QStringList{u"/copies/PC1"_s, u"/copies/PC1/Windows"_s} << QStringList{u"PC1"_s, u"PC1/Windows"_s};
    QTest::newRow("the same") << QStringList{u"/copies/PC1"_s, u"/copies/PC1"_s}
                              << QStringList{u"PC1"_s, u"PC1"_s};
}

void TestFleet::namesClientsByWhatTellsThemApart()
{
    QFETCH(const QStringList, paths);
    QFETCH(const QStringList, names);
    QCOMPARE(tellingNames(paths), names);
}

void TestFleet::behavesAsModels()
{
    FleetModel clients;
    VersionSpreadModel versions;
    using Tester = QAbstractItemModelTester;
    const Tester ofClients(&clients, Tester::FailureReportingMode::Fatal);
    const Tester ofVersions(&versions, Tester::FailureReportingMode::Fatal);
    clients.setRows(five());
    versions.setRows(versionSpread(five()));
    QCOMPARE(clients.rowCount(), 5);
    QCOMPARE(versions.rowCount(), 3);
    clients.setRows({});
    versions.setRows({});
}

void TestFleet::answersEachColumnAndRole()
{
    FleetModel clients;
    VersionSpreadModel versions;
    clients.setRows(five());
    versions.setRows(versionSpread(five()));
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&clients), static_cast<QAbstractItemModel *>(&versions)}) {
        for (int c = 0; c < model->columnCount(); ++c) {
            QVERIFY(!model->headerData(c, Qt::Horizontal).toString().isEmpty());
            for (int r = 0; r < model->rowCount(); ++r) {
                const QModelIndex index = model->index(r, c);
                QVERIFY(index.data(SortRole).isValid());
                QVERIFY(index.data(Qt::TextAlignmentRole).isValid());
                QVERIFY(!index.data(Qt::ForegroundRole).isValid());
                QVERIFY(!index.data(Qt::DecorationRole).isValid());
            }
        }
    }
    QCOMPARE(column(versions, VersionSpreadModel::Share),
             QStringList({u"25.0 %"_s, u"50.0 %"_s, u"25.0 %"_s}));
}

void TestFleet::saysWhyAClientCannotBeRead()
{
    FleetModel model;
    model.setRows({unreadable(u"PC5"_s)});
    const QModelIndex action = model.index(0, FleetModel::Action);
    QCOMPARE(action.data(StatusRole).value<Status>(), Status::Bad);
    QVERIFY(model.index(0, FleetModel::Sentence).data().toString().contains(u"/copies/PC5"_s));
    QCOMPARE(model.index(0, FleetModel::Installed).data().toString(), QString());
}

void TestFleet::saysWhatIsOnDiskWhereNothingTellsWhatIsInstalled()
{
    FleetRow row = client(u"PC4"_s);
    row.packageOnDisk = Version(5, 0, 7804, 1000);
    FleetModel model;
    model.setRows({row});
    const QModelIndex installed = model.index(0, FleetModel::Installed);
    QCOMPARE(installed.data().toString(), u"unknown"_s);
    QVERIFY(installed.data(Qt::ToolTipRole).toString().contains(u"5.0.7804.1000"_s));
}

void TestFleet::sortsVersionsAsNumbersAndTheUnknownLast()
{
    FleetModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(SortRole);
    model.setRows({client(u"a"_s), client(u"b"_s, u"5.0.10000.1"_s), client(u"c"_s, u"5.0.9999.1"_s)});
    proxy.sort(FleetModel::Installed);
    QCOMPARE(column(proxy, FleetModel::Client), QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
