// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/fleetmodel.h"
#include "widgets/common/panestack.h"
#include "widgets/compare/fleetview.h"

#include <QImage>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ccm;

namespace {

FleetRow client(const QString &name, const QString &version, VerdictAction action)
{
    return {.name = name,
            .source = u"/copies/"_s + name,
            .installed = Version::parse(version),
            .action = action,
            .sentence = u"ccmsetup would do this on %1."_s.arg(name),
            .itemsToFetch = 2};
}

QList<FleetRow> fleet()
{
    return {client(u"PC0001"_s, u"5.00.7804.1000"_s, VerdictAction::Skip),
            client(u"PC0002"_s, u"5.00.7711.0000"_s, VerdictAction::Upgrade),
            client(u"PC0003"_s, u"5.00.7711.0000"_s, VerdictAction::Upgrade),
            {.name = u"PC0004"_s,
             .source = u"/copies/PC0004"_s,
             .error = Error{ErrorCode::NotFound, u"/copies/PC0004"_s, {}, {}}}};
}

struct Shown
{
    Shown() { view.resize(1000, 600); }

    void setClients(const QList<FleetRow> &rows)
    {
        versions.setRows(versionSpread(rows));
        clients.setRows(rows);
    }

    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return view.findChild<T *>(QString::fromLatin1(name));
    }

    FleetModel clients;
    VersionSpreadModel versions;
    FleetView view{clients, versions};
};

} // namespace

class TestFleetView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToBeginWhileThereIsNoClient();
    void showsClientsAndTheSpreadOfVersions();
    void filtersClients();
    void wantsSelectedClientsRemoved();
    void wantsAClientOpened();
    void showsProgressWhileItReads();
    void drawsALongerBarForALargerShare_data();
    void drawsALongerBarForALargerShare();
};

void TestFleetView::saysHowToBeginWhileThereIsNoClient()
{
    const Shown shown;
    QVERIFY(!shown.view.findChild<PaneStack *>()->showsContent());
    QVERIFY(!shown.child<QPushButton>("removeClients")->isEnabled());
    QVERIFY(!shown.child<QPushButton>("exportClients")->isEnabled());
}

void TestFleetView::showsClientsAndTheSpreadOfVersions()
{
    Shown shown;
    shown.setClients(fleet());
    QVERIFY(shown.view.findChild<PaneStack *>()->showsContent());
    QCOMPARE(shown.child<QTreeView>("fleetTable")->model()->rowCount(), 4);
    const QAbstractItemModel *spread = shown.child<QTreeView>("versionSpread")->model();
    QCOMPARE(spread->rowCount(), 2);
    QCOMPARE(spread->index(0, VersionSpreadModel::VersionNumber).data().toString(), u"5.00.7804.1000"_s);
    QCOMPARE(spread->index(1, VersionSpreadModel::Clients).data().toString(), u"2"_s);
}

void TestFleetView::filtersClients()
{
    Shown shown;
    shown.setClients(fleet());
    shown.child<QLineEdit>("fleetFilter")->setText(u"7711"_s);
    QTRY_COMPARE(shown.child<QTreeView>("fleetTable")->model()->rowCount(), 2);
}

void TestFleetView::wantsSelectedClientsRemoved()
{
    Shown shown;
    shown.setClients(fleet());
    auto *table = shown.child<QTreeView>("fleetTable");
    auto *remove = shown.child<QPushButton>("removeClients");
    QVERIFY(!remove->isEnabled());
    const QSignalSpy wanted(&shown.view, &FleetView::removeWanted);
    table->setCurrentIndex(table->model()->index(1, 0));
    remove->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), QStringList{u"/copies/PC0002"_s});
}

void TestFleetView::wantsAClientOpened()
{
    Shown shown;
    shown.setClients(fleet());
    shown.view.show();
    auto *table = shown.child<QTreeView>("fleetTable");
    const QSignalSpy activated(&shown.view, &FleetView::clientActivated);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"/copies/PC0003"_s);
}

void TestFleetView::showsProgressWhileItReads()
{
    Shown shown;
    shown.view.show();
    auto *cancel = shown.child<QPushButton>("cancelFleet");
    QVERIFY(!cancel->isVisible());
    shown.view.showProgress(3, 10);
    QVERIFY(cancel->isVisible());
    const QSignalSpy cancelled(&shown.view, &FleetView::cancelWanted);
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    shown.view.showProgress(10, 10);
    QVERIFY(!cancel->isVisible());
}

void TestFleetView::drawsALongerBarForALargerShare_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");

    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(30, 30, 30) << QColor(235, 235, 235);
}

void TestFleetView::drawsALongerBarForALargerShare()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    Shown shown;
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::Text, text);
    shown.view.setPalette(palette);
    shown.setClients(fleet());
    shown.view.show();

    auto *table = shown.child<QTreeView>("versionSpread");
    const QImage image = table->viewport()->grab().toImage();
    const auto tinted = [&](int row) {
        const QRect cell = table->visualRect(table->model()->index(row, VersionSpreadModel::Share));
        const int line = cell.bottom() - cell.height() / 5; // below most of the text
        int count = 0;
        for (int x = cell.left(); x < qMin(cell.right(), image.width()); ++x)
            count += image.pixelColor(x, line) != base ? 1 : 0;
        return count;
    };
    QVERIFY2(tinted(1) > tinted(0) * 3 / 2, qPrintable(u"%1 and %2"_s.arg(tinted(0)).arg(tinted(1))));
    QVERIFY(tinted(0) > 0);
}

QTEST_MAIN(TestFleetView)
#include "tst_fleetview.moc"
