// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links that are followed, and the way back to exactly where each was left: on the sample case.

#include "app/mainwindow.h"
#include "app/samplecase.h"
#include "widgets/client/clientpane.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/compare/comparepane.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logpane.h"
#include "widgets/logs/logview.h"
#include "widgets/manifest/manifestpane.h"
#include "widgets/manifest/orderview.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

/// A window on the sample, with settings of its own. Nobody has been anywhere in it yet but in `pane`.
struct Fixture
{
    explicit Fixture(Panes::Id pane)
    {
        window.show();
        session.openCase(sampleCase());
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000); }();
        [this] { QTRY_VERIFY(log().model().rowCount() > 0); }();
        window.showPane(pane);
    }

    [[nodiscard]] int pane() const { return window.findChild<QStackedWidget *>(u"panes"_s)->currentIndex(); }
    [[nodiscard]] QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
    void back() const { action(u"back"_s)->trigger(); }
    void forward() const { action(u"forward"_s)->trigger(); }
    [[nodiscard]] ManifestPane &manifest() const { return *window.findChild<ManifestPane *>(); }
    [[nodiscard]] ClientPane &client() const { return *window.findChild<ClientPane *>(); }
    [[nodiscard]] ComparePane &compare() const { return *window.findChild<ComparePane *>(); }
    [[nodiscard]] LogPane &logPane() const { return *window.findChild<LogPane *>(); }
    [[nodiscard]] LogView &log() const { return *window.findChild<LogView *>(); }
    [[nodiscard]] QTabWidget &tabs(const QString &name) const
    {
        return *window.findChild<QTabWidget *>(name);
    }
    [[nodiscard]] QTreeView &table(const QString &name) const { return *window.findChild<QTreeView *>(name); }

    void chooseInPalette(const QString &typed)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        action(u"palette"_s)->trigger();
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *line = palette->findChild<QLineEdit *>(u"commandLine"_s);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Session session;
    MainWindow window{session, settings};
};

} // namespace

class TestNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingByHandIsNoStep();
    void fromItemToItem();
    void fromTheOrderToAnItem();
    void fromARowOfAnotherTab();
    void fromRecordToRecord();
    void fromTheEndOfTheLogToARecord();
    void fromBookmarkToBookmark();
    void fromTheLogToAnItemWhereAnotherOneWasCurrent();
    void aLinkToWhereOneIsIsNoStep();
    void fromARecordToItsPhase();
};

void TestNavigation::movingByHandIsNoStep()
{
    const Fixture fixture(Panes::Manifest);
    const int steps = [&fixture] {
        int count = 0;
        for (; fixture.action(u"back"_s)->isEnabled(); ++count)
            fixture.back();
        return count;
    }();
    for (int i = 0; i < steps; ++i)
        fixture.forward();
    QCOMPARE(fixture.pane(), int{Panes::Manifest});
    QTreeView &items = fixture.table(u"items"_s);
    items.setFocus();
    QTest::keyClick(&items, Qt::Key_Down);
    QTest::keyClick(&items, Qt::Key_Down);
    fixture.tabs(u"views"_s).setCurrentIndex(1);
    QVERIFY(!fixture.action(u"forward"_s)->isEnabled());
    int count = 0;
    for (; fixture.action(u"back"_s)->isEnabled(); ++count)
        fixture.back();
    QCOMPARE(count, steps);
}

void TestNavigation::fromItemToItem()
{
    Fixture fixture(Panes::Manifest);
    fixture.manifest().goToItem(1);
    const int first = fixture.manifest().currentItem();
    fixture.chooseInPalette(u"scepinst"_s);
    QTRY_VERIFY(fixture.manifest().currentItem() != first);
    const int second = fixture.manifest().currentItem();
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Manifest});
    QCOMPARE(fixture.manifest().currentItem(), first);
    fixture.forward();
    QCOMPARE(fixture.manifest().currentItem(), second);
}

void TestNavigation::fromTheOrderToAnItem()
{
    const Fixture fixture(Panes::Manifest);
    fixture.manifest().goToItem(1);
    QTabWidget &views = fixture.tabs(u"views"_s);
    auto *order = fixture.window.findChild<OrderView *>();
    views.setCurrentWidget(order);
    QTreeView &rows = fixture.table(u"order"_s);
    rows.setCurrentIndex(rows.model()->index(2, 0));
    Q_EMIT order->itemActivated(3); // a double click on a row of item 3
    QCOMPARE(fixture.manifest().currentItem(), 3);
    QVERIFY(views.currentWidget() != order);
    fixture.back();
    QCOMPARE(views.currentWidget(), static_cast<QWidget *>(order));
    QCOMPARE(rows.currentIndex().row(), 2);
    QCOMPARE(fixture.manifest().currentItem(), 1);
    fixture.forward();
    QCOMPARE(fixture.manifest().currentItem(), 3);
    QVERIFY(views.currentWidget() != order);
}

void TestNavigation::fromARowOfAnotherTab()
{
    Fixture fixture(Panes::Client);
    QTabWidget &tabs = fixture.tabs(u"clientTabs"_s);
    tabs.setCurrentIndex(tabs.count() - 1);
    QTreeView &facts = fixture.table(u"clientFacts"_s);
    const QModelIndex fact = facts.model()->index(1, 0);
    facts.setCurrentIndex(fact);
    const qsizetype run = fixture.client().selectedRun();
    fixture.chooseInPalette(u"lines 57 59"_s); // of the phase in which the client's repair was decided
    QTRY_COMPARE(tabs.currentIndex(), 0);
    QTreeView &phases = fixture.table(u"clientPhases"_s);
    const QString phase = phases.currentIndex().siblingAtColumn(0).data().toString();
    phases.setCurrentIndex(phases.model()->index(0, 0));
    const QString other = phases.currentIndex().siblingAtColumn(0).data().toString();
    QVERIFY(other != phase);
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Client});
    QCOMPARE(tabs.currentIndex(), tabs.count() - 1);
    QCOMPARE(facts.currentIndex().row(), fact.row());
    QCOMPARE(fixture.client().selectedRun(), run);
    fixture.forward();
    QCOMPARE(tabs.currentIndex(), 0);
    QCOMPARE(phases.currentIndex().siblingAtColumn(0).data().toString(), other); // as it was left
}

void TestNavigation::fromRecordToRecord()
{
    const Fixture fixture(Panes::Log);
    const QList<SetupRun> &runs = fixture.client().state().runs;
    const Evidence first = runs.constFirst().evidence;
    const Evidence last = runs.constLast().evidence;
    QVERIFY(first.offset != last.offset);
    Q_EMIT fixture.client().evidenceActivated(first);
    QTRY_COMPARE(fixture.logPane().currentOffset(), first.offset);
    Q_EMIT fixture.client().evidenceActivated(last); // as the runs side by side do while the log is in front
    QTRY_COMPARE(fixture.logPane().currentOffset(), last.offset);
    fixture.log().showRow(fixture.log().currentRow() + 1); // by hand: what is left is where the user looks
    const qint64 beyond = fixture.logPane().currentOffset();
    QVERIFY(beyond != last.offset);

    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Log});
    QTRY_COMPARE(fixture.logPane().currentOffset(), first.offset);
    fixture.forward();
    QTRY_COMPARE(fixture.logPane().currentOffset(), beyond);
}

void TestNavigation::fromTheEndOfTheLogToARecord()
{
    const Fixture fixture(Panes::Log);
    QVERIFY(fixture.log().isFollowing());
    QCOMPARE(fixture.log().currentRow(), -1);
    const Evidence first = fixture.client().state().runs.constFirst().evidence;
    Q_EMIT fixture.client().evidenceActivated(first);
    QTRY_COMPARE(fixture.logPane().currentOffset(), first.offset);
    QVERIFY(!fixture.log().isFollowing());
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Log});
    QVERIFY(fixture.log().isFollowing());
    QCOMPARE(fixture.log().currentRow(), -1);
}

void TestNavigation::fromBookmarkToBookmark()
{
    const Fixture fixture(Panes::Log);
    LogView &log = fixture.log();
    QVERIFY(log.model().rowCount() > 20);
    log.showRow(10);
    fixture.action(u"bookmark"_s)->trigger();
    log.showRow(3);
    fixture.action(u"nextBookmark"_s)->trigger();
    QTRY_COMPARE(log.currentRow(), 10);
    fixture.back();
    QTRY_COMPARE(log.currentRow(), 3);
    QCOMPARE(fixture.pane(), int{Panes::Log});
    fixture.forward();
    QTRY_COMPARE(log.currentRow(), 10);
}

void TestNavigation::fromTheLogToAnItemWhereAnotherOneWasCurrent()
{
    const Fixture fixture(Panes::Log);
    fixture.manifest().goToItem(2);
    fixture.log().showRow(5);
    Q_EMIT fixture.compare().manifestItemActivated(u"SCEPInstall.exe"_s);
    QCOMPARE(fixture.pane(), int{Panes::Manifest});
    const int item = fixture.manifest().currentItem();
    QVERIFY(item != 2);
    fixture.manifest().goToItem(2);
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Log});
    QTRY_COMPARE(fixture.log().currentRow(), 5);
    fixture.forward();
    QCOMPARE(fixture.pane(), int{Panes::Manifest});
    QCOMPARE(fixture.manifest().currentItem(), 2); // as it was left
}

void TestNavigation::aLinkToWhereOneIsIsNoStep()
{
    const Fixture fixture(Panes::Log);
    const Evidence first = fixture.client().state().runs.constFirst().evidence;
    Q_EMIT fixture.client().evidenceActivated(first);
    QTRY_COMPARE(fixture.logPane().currentOffset(), first.offset);
    Q_EMIT fixture.client().evidenceActivated(first);
    Q_EMIT fixture.client().evidenceActivated(first);
    fixture.back(); // once
    QVERIFY(fixture.logPane().currentOffset() != first.offset);
}

void TestNavigation::fromARecordToItsPhase()
{
    const Fixture fixture(Panes::Client);
    fixture.tabs(u"clientTabs"_s).setCurrentIndex(2);
    const Evidence start = fixture.client().state().runs.constLast().evidence;
    Q_EMIT fixture.client().evidenceActivated(start);
    QTRY_COMPARE(fixture.logPane().currentOffset(), start.offset);
    Q_EMIT fixture.logPane().placeActivated();
    QCOMPARE(fixture.pane(), int{Panes::Client});
    QCOMPARE(fixture.tabs(u"clientTabs"_s).currentIndex(), 0); // the phases
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Log});
    QCOMPARE(fixture.logPane().currentOffset(), start.offset);
    fixture.back();
    QCOMPARE(fixture.pane(), int{Panes::Client});
    QCOMPARE(fixture.tabs(u"clientTabs"_s).currentIndex(), 2);
}

QTEST_MAIN(TestNavigation)

#include "tst_navigation.moc"
