// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/client/timelinestories.h"
#include "widgets/client/timelineview.h"
#include "widgets/common/huecolors.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x35383d), QColor(0x22262b));
    palette.setColor(QPalette::Text, QColor(0xe6e9ed));
    palette.setColor(QPalette::WindowText, QColor(0xe6e9ed));
    palette.setColor(QPalette::Window, QColor(0x2b2f34));
    palette.setColor(QPalette::Base, QColor(0x22262b));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a2f35));
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
        palette.setColor(role, Qt::black);
    return palette;
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

/// A view that is shown in a window and has the focus.
struct Shown
{
    TimelineView view;

    explicit Shown(const ClientState &state, QSize size = {1024, 420})
    {
        view.resize(size);
        view.setTimeline(timeline(state));
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            QTest::qFail("the window is not active", __FILE__, __LINE__);
    }

    [[nodiscard]] const TimelineEntry &current() const
    {
        return *view.layoutOfEntries().entry(view.current());
    }
    [[nodiscard]] TimelineTrackKind track() const
    {
        return view.layoutOfEntries().timeline().tracks[view.current().track].kind;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] bool isInSight(const TimelineEntry &entry) const
    {
        const auto [from, to] = view.range();
        return static_cast<double>(entry.start) >= from && static_cast<double>(entry.end) <= to;
    }
    [[nodiscard]] QPoint middleOf(TimelinePlace place) const
    {
        return view.layoutOfEntries().entryRect(place).center().toPoint();
    }
};

double ms(const QDateTime &time)
{
    return static_cast<double>(time.toMSecsSinceEpoch());
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheLastRun();
    void opensWithTheWholeWhereTheLastRunCanBeMadeOut();
    void saysWhereThereIsNothing();
    void goesFromEntryToEntry();
    void goesToTheSameMomentInTheNextTrack();
    void goesFromRunToRun();
    void selectsARunSilently();
    void leadsToRecords();
    void fitsWhatIsDoubleClicked();
    void zoomsAroundWhatIsCurrent();
    void zoomsAtThePointer();
    void neitherLosesTheStoryNorGoesBeyondMilliseconds();
    void pansByKeysAndMouse();
    void movesByTheOverview();
    void scrollsTracksThatAreOutOfSight();
    void copiesWhatItSays();
    void offersEverythingInAMenu();
    void takesItsKeysBeforeTheWindow();
    void keepsPlaceAndSelectionAsTheStoryGrows();
    void followsTheEndAsTheStoryGrows();
    void aRunThatGrowsStaysInSightAsAWhole();
    void movesThePresent();
    void showsNoPresentWithoutKnowingTheClock();
    void startsAnewWithAnotherClient();
    void isAListForScreenReaders();
    void keepsLabelsOfTheAxisApart_data();
    void keepsLabelsOfTheAxisApart();
    void paints_data();
    void paints();
    void paintsNothingButWhatIsInSight();
};

void TestTimelineView::opensAtTheLastRun()
{
    const Shown shown(weeklyClient(8, 8, 30));
    const auto [from, to] = shown.view.range();
    QCOMPARE(shown.current().run, 7);
    QVERIFY(shown.isInSight(shown.current()));
    QCOMPARE_LT(to - from, 1.2 * 240'000);
}

void TestTimelineView::opensWithTheWholeWhereTheLastRunCanBeMadeOut()
{
    const ClientState state = livingClient();
    const Shown shown(state);
    const auto [from, to] = shown.view.range();
    QCOMPARE_LT(from, ms(day(1, 5, 8)));
    QCOMPARE_GT(to, ms(day(1, 5, 8, 14)));
    const Shown before(sampleClient(u"client-before"_s));
    QVERIFY(before.isInSight(before.view.layoutOfEntries().timeline().tracks[0].entries[0]));
}

void TestTimelineView::saysWhereThereIsNothing()
{
    Shown shown(ClientState{});
    QVERIFY(shown.view.accessibleDescription().startsWith(u"Nothing in the logs"_s));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Return, Qt::Key_PageUp, Qt::Key_Plus,
                              Qt::Key_F, Qt::Key_Home, Qt::Key_End})
        shown.press(key);
    QVERIFY(!shown.view.current().isValid());
    shown.view.selectRun(0);
    QVERIFY(!shown.view.grab().isNull());
}

void TestTimelineView::goesFromEntryToEntry()
{
    Shown shown(weeklyClient(3, 4, 4));
    shown.press(Qt::Key_Down); // events
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.track(), TimelineTrackKind::Phases);
    QCOMPARE(shown.current().label, u"Start"_s);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.current().label, u"Finding site and content"_s);
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.current().run, 1); // the last phase of the run before
    QVERIFY2(shown.isInSight(shown.current()), "the view goes along");
    for (int i = 0; i < 20; ++i)
        shown.press(Qt::Key_Left);
    QCOMPARE(shown.view.current().entry, 0);
    QVERIFY(shown.view.accessibleDescription().startsWith(u"Phases: Phase \"Start\": 2026-01-05 08:00:00"_s));
}

void TestTimelineView::goesToTheSameMomentInTheNextTrack()
{
    Shown shown(livingClient());
    shown.view.setCurrent({.track = 0, .entry = 1}); // the second of two that overlap
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.track(), TimelineTrackKind::Phases);
    QCOMPARE(shown.current().run, 1);
    QCOMPARE(shown.current().start, day(1, 5, 8, 2).toMSecsSinceEpoch());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.track(), TimelineTrackKind::Items);
    QCOMPARE(shown.current().run, 1);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down); // there is none below
    QCOMPARE(shown.track(), TimelineTrackKind::Downloads);
    for (int i = 0; i < 6; ++i)
        shown.press(Qt::Key_Up);
    QCOMPARE(shown.track(), TimelineTrackKind::Runs);
}

void TestTimelineView::goesFromRunToRun()
{
    Shown shown(weeklyClient(4, 4, 4));
    QSignalSpy spy(&shown.view, &TimelineView::runSelected);
    shown.press(Qt::Key_PageUp);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().first().toInt(), 2);
    QVERIFY(shown.isInSight(shown.current()));
    shown.press(Qt::Key_P);
    shown.press(Qt::Key_P);
    shown.press(Qt::Key_P); // there is none before
    QCOMPARE(shown.current().run, 0);
    QCOMPARE(spy.count(), 2);
    shown.press(Qt::Key_N);
    QCOMPARE(shown.current().run, 1);
    shown.press(Qt::Key_End);
    QCOMPARE(shown.current().run, 3);
    const auto [from, to] = shown.view.range();
    QVERIFY(to - from < 1.2 * 240'000);
}

void TestTimelineView::selectsARunSilently()
{
    Shown shown(weeklyClient(4, 4, 4));
    QSignalSpy spy(&shown.view, &TimelineView::runSelected);
    shown.view.selectRun(1);
    QCOMPARE(shown.current().run, 1);
    QVERIFY(shown.isInSight(shown.current()));
    QCOMPARE(spy.count(), 0);
    shown.view.selectRun(7); // there is none
    QCOMPARE(shown.current().run, 1);
    // Who is in the run already stays where they are.
    shown.press(Qt::Key_Down);
    const TimelinePlace within = shown.view.current();
    shown.view.selectRun(1);
    QCOMPARE(shown.view.current(), within);
}

void TestTimelineView::leadsToRecords()
{
    const ClientState state = failingClient();
    Shown shown(state);
    QSignalSpy spy(&shown.view, &TimelineView::evidenceActivated);
    shown.press(Qt::Key_Return);
    QCOMPARE(spy.takeFirst().first().value<Evidence>(), state.runs[1].evidence);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(spy.takeFirst().first().value<Evidence>(), shown.current().evidence);

    const TimelinePlace installation{.track = 5, .entry = 0};
    const QPoint middle = shown.middleOf(installation);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(shown.view.current(), installation);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, middle);
    QCOMPARE(spy.takeFirst().first().value<Evidence>().file, u"client.msi.log"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, {600, 400}); // on nothing
    QCOMPARE(spy.count(), 0);
}

void TestTimelineView::fitsWhatIsDoubleClicked()
{
    Shown shown(weeklyClient(2, 4, 4));
    const TimelinePlace phase{.track = 2, .entry = 5};
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(phase));
    const QRectF rect = shown.view.layoutOfEntries().entryRect(phase);
    const QRect tracks = shown.view.layoutOfEntries().tracksRect();
    QVERIFY(rect.left() > tracks.left() && rect.right() < tracks.right());
    QCOMPARE_GT(rect.width(), 0.8 * tracks.width());
    shown.press(Qt::Key_Home);
    shown.view.setCurrent(phase);
    shown.press(Qt::Key_F);
    QCOMPARE_GT(shown.view.layoutOfEntries().entryRect(phase).width(), 0.8 * tracks.width());
}

void TestTimelineView::zoomsAroundWhatIsCurrent()
{
    Shown shown(weeklyClient(2, 4, 4));
    shown.view.setCurrent({.track = 2, .entry = 5});
    const double middle = shown.middleOf(shown.view.current()).x();
    const auto [from, to] = shown.view.range();
    shown.press(Qt::Key_Plus);
    QVERIFY(std::abs(shown.middleOf(shown.view.current()).x() - middle) <= 1);
    QCOMPARE_LT(shown.view.range().second - shown.view.range().first, 0.7 * (to - from));
    shown.press(Qt::Key_Minus);
    QVERIFY(std::abs(shown.view.range().first - from) < 1);
    QVERIFY(std::abs(shown.view.range().second - to) < 1);
}

void TestTimelineView::zoomsAtThePointer()
{
    Shown shown(weeklyClient(2, 4, 4));
    const QPointF pointer(700, 200);
    const double time = shown.view.layoutOfEntries().scale().time(pointer.x());
    const auto turn = [&](QPoint delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(pointer, shown.view.viewport()->mapToGlobal(pointer), {}, delta, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.viewport(), &wheel);
    };
    const double span = shown.view.range().second - shown.view.range().first;
    turn({0, 120}, {});
    QCOMPARE_LT(shown.view.range().second - shown.view.range().first, 0.7 * span);
    QVERIFY(std::abs(shown.view.layoutOfEntries().scale().x(time) - pointer.x()) < 0.5);
    turn({0, -120}, {});
    QVERIFY(std::abs(shown.view.range().second - shown.view.range().first - span) < 1);
    const double from = shown.view.range().first;
    turn({0, -120}, Qt::ShiftModifier); // later
    QCOMPARE_GT(shown.view.range().first, from);
    turn({120, 0}, {});
    QVERIFY(std::abs(shown.view.range().first - from) < 1);
}

void TestTimelineView::neitherLosesTheStoryNorGoesBeyondMilliseconds()
{
    Shown shown(weeklyClient(2, 4, 4));
    const double whole = ms(day(1, 12, 8, 4)) - ms(day(1, 5, 8));
    for (int i = 0; i < 100; ++i)
        shown.press(Qt::Key_Minus);
    QCOMPARE_LT(shown.view.range().second - shown.view.range().first, 2 * whole);
    for (int i = 0; i < 100; ++i)
        shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE_LT(shown.view.range().first, ms(day(1, 12, 8, 4)));
    for (int i = 0; i < 200; ++i)
        shown.press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE_GT(shown.view.range().second, ms(day(1, 5, 8)));
    for (int i = 0; i < 100; ++i)
        shown.press(Qt::Key_Plus);
    QCOMPARE_GE(shown.view.range().second - shown.view.range().first, TimelineScale::LeastSpan);
    QVERIFY(!shown.view.grab().isNull());
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE_LT(shown.view.range().first, ms(day(1, 5, 8)));
    QCOMPARE_GT(shown.view.range().second, ms(day(1, 12, 8, 4)));
}

void TestTimelineView::pansByKeysAndMouse()
{
    Shown shown(weeklyClient(2, 4, 4));
    const auto [from, to] = shown.view.range();
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE_LT(shown.view.range().first, from);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(shown.view.range().first - from) < 1);

    QWidget *viewport = shown.view.viewport();
    const double time = shown.view.layoutOfEntries().scale().time(500);
    QTest::mousePress(viewport, Qt::LeftButton, {}, {500, 300});
    QTest::mouseMove(viewport, {530, 300});
    QTest::mouseMove(viewport, {650, 300});
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {650, 300});
    QVERIFY2(std::abs(shown.view.layoutOfEntries().scale().x(time) - 650) < 1, "what was grasped goes along");
    QVERIFY(std::abs(shown.view.range().second - shown.view.range().first - (to - from)) < 1);
}

void TestTimelineView::movesByTheOverview()
{
    Shown shown(weeklyClient(2, 4, 4));
    const TimelineLayout &layout = shown.view.layoutOfEntries();
    const double span = shown.view.range().second - shown.view.range().first;
    const double first = ms(day(1, 5, 8, 2));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                      {static_cast<int>(layout.wholeScale().x(first)), layout.overviewRect().center().y()});
    const auto [from, to] = shown.view.range();
    QVERIFY(std::abs(to - from - span) < 1);
    const double pixel = layout.wholeScale().span() / layout.overviewRect().width();
    QVERIFY(std::abs((from + to) / 2 - first) <= pixel);
}

void TestTimelineView::scrollsTracksThatAreOutOfSight()
{
    Shown shown(failingClient(), {700, 160});
    QVERIFY(shown.view.verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < 6; ++i)
        shown.press(Qt::Key_Down);
    QCOMPARE(shown.track(), TimelineTrackKind::Installer);
    const QRect tracks = shown.view.layoutOfEntries().tracksRect();
    const QRectF rect = shown.view.layoutOfEntries().entryRect(shown.view.current());
    QVERIFY(rect.top() >= tracks.top() && rect.bottom() <= tracks.bottom() + 1);
    for (int i = 0; i < 6; ++i)
        shown.press(Qt::Key_Up);
    QVERIFY(shown.view.layoutOfEntries().entryRect(shown.view.current()).top() >= tracks.top());
}

void TestTimelineView::copiesWhatItSays()
{
    Shown shown(failingClient());
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), shown.current().detail);
}

void TestTimelineView::offersEverythingInAMenu()
{
    Shown shown(weeklyClient(2, 4, 4));
    QSignalSpy spy(&shown.view, &TimelineView::evidenceActivated);
    QContextMenuEvent event(QContextMenuEvent::Mouse, shown.middleOf({.track = 2, .entry = 6}), {});
    QApplication::sendEvent(shown.view.viewport(), &event);
    QCOMPARE(shown.view.current(), TimelinePlace({.track = 2, .entry = 6}));
    auto *menu = shown.view.findChild<QMenu *>(u"clientTimelineMenu"_s);
    QVERIFY(menu);
    int actions = 0;
    for (QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        ++actions;
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(action->isEnabled());
    }
    QCOMPARE(actions, 11);
    menu->actions().constFirst()->trigger();
    QCOMPARE(spy.takeFirst().first().value<Evidence>(), shown.current().evidence);
    menu->close();
}

void TestTimelineView::takesItsKeysBeforeTheWindow()
{
    Shown shown(weeklyClient(2, 4, 4));
    QAction other;
    other.setShortcut(Qt::CTRL | Qt::Key_0);
    QSignalSpy spy(&other, &QAction::triggered);
    shown.view.addAction(&other);
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(spy.count(), 0);
    QCOMPARE_LT(shown.view.range().first, ms(day(1, 5, 8)));
}

void TestTimelineView::keepsPlaceAndSelectionAsTheStoryGrows()
{
    ClientState state = livingClient();
    Shown shown(state);
    QSignalSpy spy(&shown.view, &TimelineView::runSelected);
    shown.view.showRange(ms(day(1, 5, 8)), ms(day(1, 5, 8, 2)));
    shown.view.setCurrent({.track = 2, .entry = 3});
    spy.clear();
    const TimelineEntry before = shown.current();
    const auto range = shown.view.range();
    // A run that had been missing comes first, and the last goes on.
    state.runs.prepend(runOf(day(1, 5, 7), 60, 2, 2, 5000));
    state.runs.last().end = logTime(day(1, 5, 8, 20));
    shown.view.setTimeline(timeline(state));
    QCOMPARE(shown.view.range(), range);
    QCOMPARE(shown.current().evidence, before.evidence);
    QCOMPARE(shown.current().label, before.label);
    QCOMPARE(spy.count(), 0);
}

void TestTimelineView::followsTheEndAsTheStoryGrows()
{
    ClientState state = livingClient();
    Shown shown(state);
    shown.view.setCurrent({.track = 0, .entry = 2});
    shown.view.showRange(ms(day(1, 5, 8, 10)), ms(day(1, 5, 8, 14, 30)));
    const double span = shown.view.range().second - shown.view.range().first;
    state.runs.last().end = logTime(day(1, 5, 8, 20));
    shown.view.setTimeline(timeline(state));
    QVERIFY(shown.view.range().second > ms(day(1, 5, 8, 20)));
    QVERIFY(shown.view.range().first < ms(day(1, 5, 8, 20)));
    QVERIFY(std::abs(shown.view.range().second - shown.view.range().first - span) < 1);
    QCOMPARE(shown.current().run, 2);
    QVERIFY(shown.current().goesOn);
}

void TestTimelineView::aRunThatGrowsStaysInSightAsAWhole()
{
    ClientState state = livingClient();
    SetupRun &run = state.runs.last();
    run.start = logTime(day(1, 19, 8)); // long after the others: it is what the view opens at
    run.end = logTime(day(1, 19, 8).addMSecs(16));
    run.phases.clear();
    run.items.clear();
    run.downloads.clear();
    Shown shown(state);
    QVERIFY(shown.view.range().second < ms(day(1, 19, 8, 1)));
    state.runs.last().end = logTime(day(1, 19, 8, 20));
    shown.view.setTimeline(timeline(state));
    QVERIFY(shown.view.range().first <= ms(day(1, 19, 8)));
    QVERIFY(shown.view.range().second >= ms(day(1, 19, 8, 20)));
}

void TestTimelineView::movesThePresent()
{
    Shown shown(livingClient());
    shown.view.setNow(day(1, 5, 7, 15)); // an hour behind the client's own time
    QCOMPARE(shown.view.layoutOfEntries().now(), std::optional(day(1, 5, 8, 15).toMSecsSinceEpoch()));
    const TimelinePlace last{.track = 0, .entry = 2};
    const auto endOfBar = [&] { return shown.view.layoutOfEntries().entryRect(last).right(); };
    const auto x = [&](const QDateTime &time) { return shown.view.layoutOfEntries().scale().x(ms(time)); };
    QVERIFY2(std::abs(endOfBar() - x(day(1, 5, 8, 15))) < 1, "what goes on reaches to the present");
    shown.view.setNow(day(1, 5, 7, 40));
    QVERIFY(std::abs(endOfBar() - x(day(1, 5, 8, 40))) < 1);
    QVERIFY2(shown.view.range().second > ms(day(1, 5, 8, 40)), "the view goes along");

    shown.view.showRange(ms(day(1, 5, 8)), ms(day(1, 5, 8, 5)));
    const auto range = shown.view.range();
    shown.view.setNow(day(1, 5, 7, 50));
    QVERIFY2(shown.view.range() == range, "whoever looks at the past is left there");
    shown.view.setNow({});
    QVERIFY(!shown.view.layoutOfEntries().now());
}

void TestTimelineView::showsNoPresentWithoutKnowingTheClock()
{
    ClientState state = livingClient();
    for (SetupRun &run : state.runs)
        run.start.biasMinutes = run.end.biasMinutes = std::nullopt;
    Shown shown(state);
    shown.view.setNow(day(1, 5, 7, 15));
    QVERIFY(!shown.view.layoutOfEntries().now());
    shown.view.setTimeline(timeline(livingClient())); // now a record tells
    QCOMPARE(shown.view.layoutOfEntries().now(), std::optional(day(1, 5, 8, 15).toMSecsSinceEpoch()));
}

void TestTimelineView::startsAnewWithAnotherClient()
{
    Shown shown(weeklyClient(4, 4, 4));
    shown.press(Qt::Key_PageUp);
    shown.press(Qt::Key_Down);
    shown.view.setTimeline(timeline(failingClient()));
    QCOMPARE(shown.track(), TimelineTrackKind::Runs);
    QCOMPARE(shown.current().run, 1);
    QVERIFY(shown.isInSight(shown.current()));
    shown.view.setTimeline({});
    QVERIFY(!shown.view.current().isValid());
}

void TestTimelineView::isAListForScreenReaders()
{
    QAccessible::setActive(true);
    const ClientState state = failingClient();
    Shown shown(state);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Timeline"_s);
    int entries = 0;
    for (const TimelineTrack &track : timeline(state).tracks) {
        for (const TimelineEntry &entry : track.entries) {
            QAccessibleInterface *child = list->child(entries);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::ListItem);
            QCOMPARE(child->text(QAccessible::Name), entry.detail);
            QCOMPARE(child->text(QAccessible::Description), track.title());
            QCOMPARE(list->indexOfChild(child), entries);
            ++entries;
        }
    }
    QCOMPARE(list->childCount(), entries);
    QVERIFY(!list->child(entries));

    QCOMPARE(list->focusChild(), list->child(1)); // the last of two runs
    QVERIFY(list->child(1)->state().focused);
    QCOMPARE(list->childAt(list->child(1)->rect().center().x(), list->child(1)->rect().center().y()),
             list->child(1));
    QSignalSpy spy(&shown.view, &TimelineView::evidenceActivated);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(list->focusChild(), list->child(2));
    QVERIFY(list->child(0)->state().offscreen); // an hour before what is in sight

    shown.view.setTimeline(timeline(sampleClient(u"client-before"_s)));
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->text(QAccessible::Description), u"Schedule"_s);
    QAccessible::setActive(false);
}

void TestTimelineView::keepsLabelsOfTheAxisApart_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<QString>("label"); // one of those that must be there

    constexpr double Second = 1000;
    constexpr double Hour = 3600 * Second;
    constexpr double Day = 24 * Hour;
    QTest::newRow("milliseconds") << 10.0 << u"08:00:00.002"_s;
    QTest::newRow("tenths") << Second << u"08:00:00.200"_s;
    QTest::newRow("seconds") << 10 * Second << u"08:00:02"_s;
    QTest::newRow("minutes") << 600 * Second << u"08:02:00"_s;
    QTest::newRow("hours") << 12 * Hour << u"12:00:00"_s;
    QTest::newRow("a midnight between") << 36 * Hour << u"2026-01-06"_s;
    QTest::newRow("weeks") << 49 * Day << u"2026-01-12"_s;
    QTest::newRow("months") << 600 * Day << u"2026-07-01"_s;
    QTest::newRow("years") << 6000 * Day << u"2030"_s;
}

void TestTimelineView::keepsLabelsOfTheAxisApart()
{
    QFETCH(double, span);
    const QFontMetrics metrics{QApplication::font()};
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    TimelineScale scale;
    scale.setPixels(100, 900);
    scale.show(ms(day(1, 5, 8)), ms(day(1, 5, 8)) + span);
    QStringList texts;
    double end = 0;
    for (const TimelineTick &tick : timelineTicks(scale, widthOf)) {
        const double x = scale.x(static_cast<double>(tick.time));
        QVERIFY2(x - widthOf(tick.text) / 2.0 > end, qPrintable(tick.text));
        end = x + widthOf(tick.text) / 2.0;
        texts.append(tick.text);
    }
    QVERIFY(texts.size() >= 3);
    QFETCH(QString, label);
    QVERIFY2(texts.contains(label), qPrintable(texts.join(u" | "_s)));
}

void TestTimelineView::paints_data()
{
    QTest::addColumn<ClientState>("state");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("whole");

    const QPalette light = QApplication::palette();
    const std::pair<const char *, QPalette> palettes[] = {
        {"light", light}, {"dark", darkPalette()}, {"high contrast", highContrastPalette()}};
    for (const auto &[name, palette] : palettes) {
        QTest::addRow("sample after, %s", name) << sampleClient(u"client-after"_s) << palette << false;
        QTest::addRow("sample before, %s", name) << sampleClient(u"client-before"_s) << palette << false;
        QTest::addRow("failing, %s", name) << failingClient() << palette << false;
        QTest::addRow("weeks apart, %s", name) << weeklyClient(8, 8, 30) << palette << true;
        QTest::addRow("living, %s", name) << livingClient() << palette << true;
        QTest::addRow("whole sample, %s", name) << sampleClient(u"client-after"_s) << palette << true;
    }
}

void TestTimelineView::paints()
{
    QFETCH(ClientState, state);
    QFETCH(QPalette, palette);
    QFETCH(bool, whole);
    for (const int width : {1024, 2560}) {
        const QPalette usual = QApplication::palette();
        QApplication::setPalette(palette);
        {
            Shown shown(state, {width, 420});
            if (state.progress == UpgradeProgress::Running)
                shown.view.setNow(day(1, 5, 7, 15));
            if (whole)
                shown.press(Qt::Key_Home);
            const QImage image = shown.view.grab().toImage();
            const QString folder = qEnvironmentVariable("CCM_SCREENSHOTS");
            if (!folder.isEmpty()) {
                image.save(folder
                           + u"/timeline-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())
                                                              .replace(u", "_s, u"-"_s)
                                                              .replace(u' ', u'-'),
                                                          QString::number(width)));
            }
            QCOMPARE_GT(colorsIn(image), 20);
        }
        QApplication::setPalette(usual);
    }
}

/// No assertion on time: it is told for whoever wants to know.
void TestTimelineView::paintsNothingButWhatIsInSight()
{
    const ClientState state = weeklyClient(200, 50, 60);
    QElapsedTimer timer;
    timer.start();
    const Timeline story = timeline(state);
    qInfo("200 runs of 50 phases and 60 items: made in %lld us", timer.nsecsElapsed() / 1000);
    Shown shown({}, {2560, 420});
    timer.restart();
    shown.view.setTimeline(story);
    qInfo("set in %lld us", timer.nsecsElapsed() / 1000);
    QImage image(shown.view.size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&](const char *what) {
        constexpr int Times = 20;
        timer.restart();
        for (int i = 0; i < Times; ++i)
            shown.view.viewport()->render(&image);
        qInfo("%s: painted in %lld us", what, timer.nsecsElapsed() / 1000 / Times);
    };
    paint("the last run");
    QCOMPARE_GT(colorsIn(image), 20);
    shown.press(Qt::Key_Home);
    paint("the whole story");
    shown.view.showRange(ms(day(3, 2)), ms(day(4, 13)));
    paint("six weeks");
    // No more is looked at than stands there.
    shown.view.selectRun(100);
    const TimelineLayout &layout = shown.view.layoutOfEntries();
    for (qsizetype track = 0; track < layout.timeline().tracks.size(); ++track) {
        const auto [first, last] = layout.inSight(track);
        QVERIFY(last - first <= 60);
        QVERIFY(last > first);
    }
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
