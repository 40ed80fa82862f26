// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/timeline.h"
#include "tests/models/client/timelinestories.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ccm;
using namespace ccm::test;

namespace {

const TimelineTrack *find(const Timeline &timeline, TimelineTrackKind kind)
{
    const auto found = std::ranges::find(timeline.tracks, kind, &TimelineTrack::kind);
    return found == timeline.tracks.end() ? nullptr : &*found;
}

QList<TimelineEntry> entries(const Timeline &timeline, TimelineTrackKind track, TimelineEntryKind kind)
{
    QList<TimelineEntry> result;
    const TimelineTrack *found = find(timeline, track);
    for (const TimelineEntry &entry : found ? found->entries : QList<TimelineEntry>()) {
        if (entry.kind == kind)
            result.append(entry);
    }
    return result;
}

QList<TimelineEntry> runs(const Timeline &timeline)
{
    return entries(timeline, TimelineTrackKind::Runs, TimelineEntryKind::Run);
}

QString clock(qint64 time)
{
    return timelineTime(time).toString(u"HH:mm:ss.zzz"_s);
}

/// "08:56:31.093 to 08:56:47.281"
QString span(const TimelineEntry &entry)
{
    return clock(entry.start) + u" to "_s + clock(entry.end);
}

QList<int> lanes(const Timeline &timeline, TimelineTrackKind kind)
{
    QList<int> result;
    for (const TimelineEntry &entry : find(timeline, kind)->entries)
        result.append(entry.lane);
    return result;
}

/// Entries of one lane, none of which may begin before the other has ended.
bool overlap(const TimelineTrack &track)
{
    for (qsizetype i = 0; i < track.entries.size(); ++i) {
        for (qsizetype j = i + 1; j < track.entries.size(); ++j) {
            const TimelineEntry &one = track.entries[i];
            const TimelineEntry &other = track.entries[j];
            if (!isMark(one.kind) && !isMark(other.kind) && one.lane == other.lane && other.start < one.end)
                return true;
        }
    }
    return false;
}

UpgradeSchedule drawnFor(const QDateTime &moment, const QDateTime &drawn, qint64 line)
{
    return {.local = moment,
            .utc = moment.addSecs(-3600),
            .arguments = {},
            .evidence = recordAt(line),
            .drawn = logTime(drawn)};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStoryOfTheSample();
    void placesItemsWhileTheyAreLookedFor();
    void tellsEndpointProtectionOfTheSample();
    void leadsEverythingToARecord();
    void ordersEntriesByTime();
    void tellsOnlyTheScheduleBeforeAnyRun();
    void hasNothingToTellOfAnEmptyClient();
    void leavesOutWhatHasNoTime();
    void givesRunsThatOverlapLanesOfTheirOwn();
    void sharesTheLastLane_data();
    void sharesTheLastLane();
    void marksWhereTheLogGoesOnInAnotherFile();
    void marksAFileOnlyOnce();
    void tellsWhatIsNotInTheLogs();
    void doesNotGoOnAfterALaterRun();
    void endsWhereItStartsIfTheClockWasSetBack();
    void marksFailuresAtTheirRecords();
    void tellsTheInstallerLog();
    void placesAnInstallationWithoutADayWhereItsRunInstalls();
    void tellsMomentsThatNoLongerHold();
    void knowsWhereTheRecordsEnd();
    void tellsHowFarTheClockIsFromUtc();
    void tellsAnInstallationOfProtectionThatFailed();
};

/// By hand from ccmsetup.log and EndpointProtectionAgent.log of the sample.
void TestTimeline::tellsTheStoryOfTheSample()
{
    const Timeline story = timeline(sampleClient(u"client-after"_s));
    QList<TimelineTrackKind> kinds;
    for (const TimelineTrack &track : story.tracks)
        kinds.append(track.kind);
    QCOMPARE(kinds,
             QList({TimelineTrackKind::Runs, TimelineTrackKind::Events, TimelineTrackKind::Phases,
                    TimelineTrackKind::Items, TimelineTrackKind::Downloads, TimelineTrackKind::Protection,
                    TimelineTrackKind::Schedule}));

    const QList<TimelineEntry> bars = runs(story);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(span(bars[0]), u"08:56:31.093 to 08:56:47.281"_s);
    QCOMPARE(span(bars[1]), u"09:15:13.062 to 09:17:41.578"_s);
    QCOMPARE(bars[0].evidence.line, 2);
    QCOMPARE(bars[1].run, 1);
    QCOMPARE(bars[1].status, Status::Good);
    QCOMPARE(bars[1].label, u"Repair, 0: success"_s);
    QVERIFY(bars[1].detail.contains(u"Started by: Scheduled task."_s));
    QVERIFY(!bars[1].endIsOpen && !bars[1].startIsUnknown && !bars[1].goesOn);

    const auto downloads = entries(story, TimelineTrackKind::Downloads, TimelineEntryKind::Download);
    QCOMPARE(downloads.size(), 1);
    QCOMPARE(span(downloads[0]), u"08:56:38.171 to 08:56:42.218"_s);
    QCOMPARE(downloads[0].label, u"SCEPInstall.exe"_s);

    const auto states = entries(story, TimelineTrackKind::Events, TimelineEntryKind::StateMessage);
    QCOMPARE(states.size(), 2);
    QCOMPARE(clock(states[0].start), u"08:56:47.125"_s);
    const auto ends = entries(story, TimelineTrackKind::Events, TimelineEntryKind::End);
    QCOMPARE(clock(ends[1].start), u"09:17:41.578"_s);
    QCOMPARE(ends[1].label, u"0: success"_s);

    const auto moments = entries(story, TimelineTrackKind::Schedule, TimelineEntryKind::ScheduledMoment);
    QCOMPARE(moments.size(), 1);
    QCOMPARE(timelineTime(moments[0].start), QDateTime(QDate(2013, 9, 10), QTime(22, 4, 3), Qt::UTC));
    QCOMPARE(moments[0].evidence.line, 1);
    const auto draws = entries(story, TimelineTrackKind::Schedule, TimelineEntryKind::Draw);
    QCOMPARE(clock(draws[0].start), u"08:41:07.250"_s);
    QCOMPARE(draws[0].end, moments[0].start);
    QCOMPARE(draws[0].lane, moments[0].lane);
    QCOMPARE(story.start, draws[0].start);
    QCOMPARE(story.end, moments[0].start);
}

void TestTimeline::placesItemsWhileTheyAreLookedFor()
{
    const Timeline story = timeline(sampleClient(u"client-after"_s));
    QStringList told;
    for (const TimelineEntry &item : entries(story, TimelineTrackKind::Items, TimelineEntryKind::Item))
        told.append(item.label + u' ' + span(item));
    QCOMPARE(told,
             QStringList({u"SCEPInstall.exe 08:56:36.812 to 08:56:37.031"_s,
                          u"SCEPInstall.exe 09:15:13.984 to 09:15:14.281"_s,
                          u"x64/client.msi 09:15:14.296 to 09:15:14.296"_s}));
}

void TestTimeline::tellsEndpointProtectionOfTheSample()
{
    const Timeline story = timeline(sampleClient(u"client-after"_s));
    const auto bars =
        entries(story, TimelineTrackKind::Protection, TimelineEntryKind::ProtectionInstallation);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars[0].status, Status::Good);
    QVERIFY(!bars[0].endIsOpen);
    QCOMPARE(timelineTime(bars[0].end).toString(u"HH:mm"_s), u"10:39"_s);
    const auto steps = entries(story, TimelineTrackKind::Protection, TimelineEntryKind::ProtectionStep);
    QCOMPARE(steps.size(), 7);
    QCOMPARE(steps[1].label, u"SCEPInstall.exe is version 4.3.215.0"_s);
    QVERIFY2(std::ranges::none_of(steps, [&bars](const auto &step) { return step.lane == bars[0].lane; }),
             "marks cover no bar");
}

void TestTimeline::leadsEverythingToARecord()
{
    for (const ClientState &state :
         {sampleClient(u"client-after"_s), sampleClient(u"client-before"_s), failingClient()}) {
        for (const TimelineTrack &track : timeline(state).tracks) {
            QVERIFY(!track.title().isEmpty());
            for (const TimelineEntry &entry : track.entries) {
                QVERIFY2(entry.evidence.isRecord(), qPrintable(entry.detail));
                QVERIFY(!entry.label.isEmpty());
                QVERIFY2(entry.detail.endsWith(u'.'), qPrintable(entry.detail));
            }
        }
    }
}

void TestTimeline::ordersEntriesByTime()
{
    for (const ClientState &state : {sampleClient(u"client-after"_s), failingClient(), livingClient()}) {
        const Timeline story = timeline(state);
        for (const TimelineTrack &track : story.tracks) {
            QVERIFY(std::ranges::is_sorted(track.entries, {}, &TimelineEntry::start));
            QVERIFY(!overlap(track));
            for (const TimelineEntry &entry : track.entries) {
                QVERIFY(entry.lane >= 0 && entry.lane < track.lanes);
                QVERIFY(entry.start <= entry.end);
                QVERIFY(!isMark(entry.kind) || entry.start == entry.end);
                QVERIFY(entry.start >= story.start && entry.end <= story.end);
            }
        }
    }
}

void TestTimeline::tellsOnlyTheScheduleBeforeAnyRun()
{
    const Timeline story = timeline(sampleClient(u"client-before"_s));
    QCOMPARE(story.tracks.size(), 1);
    QCOMPARE(story.tracks[0].kind, TimelineTrackKind::Schedule);
}

void TestTimeline::hasNothingToTellOfAnEmptyClient()
{
    QVERIFY(timeline(ClientState{}).isEmpty());
}

void TestTimeline::leavesOutWhatHasNoTime()
{
    ClientState state = weeklyClient(1, 2, 2);
    SetupRun &run = state.runs[0];
    run.phases[0].start = {};
    run.items[1].start = {};
    run.states.append({.topic = 800, .id = 400, .time = {}});
    const Timeline story = timeline(state);
    QCOMPARE(find(story, TimelineTrackKind::Phases)->entries.size(), 1);
    QCOMPARE(find(story, TimelineTrackKind::Items)->entries.size(), 1);
    QVERIFY(entries(story, TimelineTrackKind::Events, TimelineEntryKind::StateMessage).isEmpty());
    run = SetupRun();
    QVERIFY(timeline(state).isEmpty());
}

void TestTimeline::givesRunsThatOverlapLanesOfTheirOwn()
{
    const Timeline story = timeline(livingClient());
    QCOMPARE(lanes(story, TimelineTrackKind::Runs), QList({0, 1, 0}));
    for (const TimelineTrackKind kind : {TimelineTrackKind::Phases, TimelineTrackKind::Items}) {
        const TimelineTrack *track = find(story, kind);
        QCOMPARE(track->lanes, 2);
        for (const TimelineEntry &entry : track->entries)
            QCOMPARE(entry.lane, entry.run == 1 ? 1 : 0);
    }
}

void TestTimeline::sharesTheLastLane_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("shares");

    QTest::newRow("as many as there are") << MostTimelineLanes << false;
    QTest::newRow("one more") << MostTimelineLanes + 1 << true;
}

void TestTimeline::sharesTheLastLane()
{
    QFETCH(int, runs);
    ClientState state;
    for (int i = 0; i < runs; ++i)
        state.runs.append(runOf(day(1, 5, 8, i), 3600, 2, 2, i * 100));
    const Timeline story = timeline(state);
    QCOMPARE(story.tracks[0].lanes, MostTimelineLanes);
    QTEST(overlap(story.tracks[0]), "shares");
}

void TestTimeline::marksWhereTheLogGoesOnInAnotherFile()
{
    const auto seams = entries(timeline(livingClient()), TimelineTrackKind::Events, TimelineEntryKind::Seam);
    QCOMPARE(seams.size(), 1);
    QCOMPARE(clock(seams[0].start), u"08:02:00.000"_s);
    QCOMPARE(seams[0].evidence, recordAt(1000));
    QCOMPARE(
        seams[0].detail,
        u"From here on the records stand in ccmsetup.log, those before in ccmsetup-20260105-080400.log."_s);
}

void TestTimeline::marksAFileOnlyOnce()
{
    ClientState state = weeklyClient(3, 2, 2);
    state.runs[1] = runOf(day(1, 12, 8), 240, 2, 2, 1);
    for (RunPhase &phase : state.runs[1].phases)
        phase.evidence.file = u"ccmsetup-old.log"_s;
    const auto seams = entries(timeline(state), TimelineTrackKind::Events, TimelineEntryKind::Seam);
    QCOMPARE(seams.size(), 1);
}

void TestTimeline::tellsWhatIsNotInTheLogs()
{
    const Timeline story = timeline(livingClient());
    const QList<TimelineEntry> bars = runs(story);
    QVERIFY(bars[0].startIsUnknown && !bars[0].endIsOpen);
    QCOMPARE(clock(bars[0].start), u"08:00:00.000"_s); // of its first phase
    QVERIFY(bars[2].endIsOpen && bars[2].goesOn);
    QVERIFY(bars[2].detail.endsWith(u"It is not finished where the logs end."_s));
    const auto phases = entries(story, TimelineTrackKind::Phases, TimelineEntryKind::Phase);
    QCOMPARE(std::ranges::count(phases, true, &TimelineEntry::goesOn), 1);
    QVERIFY(phases.last().goesOn);
    const auto downloads = entries(story, TimelineTrackKind::Downloads, TimelineEntryKind::Download);
    QVERIFY(downloads[0].goesOn);
    QVERIFY(downloads[0].detail.contains(u"It is not finished."_s));
    QCOMPARE(entries(story, TimelineTrackKind::Events, TimelineEntryKind::End).size(), 2);
}

void TestTimeline::doesNotGoOnAfterALaterRun()
{
    ClientState state = livingClient();
    state.runs.append(runOf(day(1, 5, 9), 60, 1, 1, 3000));
    const Timeline story = timeline(state);
    QVERIFY(runs(story)[2].endIsOpen);
    for (const TimelineTrack &track : story.tracks)
        QCOMPARE(std::ranges::count(track.entries, true, &TimelineEntry::goesOn), 0);
    const auto downloads = entries(story, TimelineTrackKind::Downloads, TimelineEntryKind::Download);
    QVERIFY(downloads[0].detail.contains(u"Its end is not in the logs."_s));
}

void TestTimeline::endsWhereItStartsIfTheClockWasSetBack()
{
    ClientState state = weeklyClient(1, 0, 0);
    state.runs[0].end = logTime(state.runs[0].start.written.addSecs(-60));
    const TimelineEntry run = runs(timeline(state)).first();
    QCOMPARE(run.end, run.start);
}

void TestTimeline::marksFailuresAtTheirRecords()
{
    const Timeline story = timeline(failingClient());
    const auto found = entries(story, TimelineTrackKind::Events, TimelineEntryKind::Finding);
    QCOMPARE(found.size(), 2);
    QCOMPARE(clock(found[0].start), u"08:00:35.000"_s);
    QCOMPARE(found[0].run, 0);
    QCOMPARE(found[0].status, Status::Bad);
    QCOMPARE(clock(found[1].start), u"09:00:30.000"_s); // the action that failed, in the installer's log
    QCOMPARE(found[1].evidence.file, u"client.msi.log"_s);
    const auto downloads = entries(story, TimelineTrackKind::Downloads, TimelineEntryKind::Download);
    QCOMPARE(downloads[0].status, Status::Bad);
    QCOMPARE(span(downloads[0]), u"08:00:05.000 to 08:00:35.000"_s);
    QVERIFY(downloads[0].detail.contains(u"It failed with error 0x80190194."_s));
}

void TestTimeline::tellsTheInstallerLog()
{
    const Timeline story = timeline(failingClient());
    const auto bars = entries(story, TimelineTrackKind::Installer, TimelineEntryKind::Installation);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(span(bars[0]), u"09:00:11.000 to 09:00:55.000"_s);
    QCOMPARE(bars[0].run, 1);
    QCOMPARE(bars[0].status, Status::Bad);
    const auto errors = entries(story, TimelineTrackKind::Installer, TimelineEntryKind::InstallerError);
    QCOMPARE(errors.size(), 1); // the custom action's line has no time
    QCOMPARE(errors[0].label, u"The action InstallFinalize failed"_s);
    QCOMPARE(clock(errors[0].start), u"09:00:30.000"_s);
}

void TestTimeline::placesAnInstallationWithoutADayWhereItsRunInstalls()
{
    ClientState state = failingClient();
    state.installations[0].start = {};
    auto bars = entries(timeline(state), TimelineTrackKind::Installer, TimelineEntryKind::Installation);
    QCOMPARE(clock(bars.value(0).start), u"09:00:10.000"_s);
    QVERIFY(bars[0].detail.contains(u"Its own log does not tell the day"_s));
    state.runs[1].installation.reset();
    bars = entries(timeline(state), TimelineTrackKind::Installer, TimelineEntryKind::Installation);
    QVERIFY2(bars.isEmpty(), "nothing tells when it was");
}

void TestTimeline::tellsMomentsThatNoLongerHold()
{
    ClientState state;
    state.draws = {drawnFor(day(1, 6, 10), day(1, 5, 9), 1), drawnFor(day(1, 7, 11), day(1, 6, 12), 2)};
    state.schedule = state.draws[1];
    const auto moments =
        entries(timeline(state), TimelineTrackKind::Schedule, TimelineEntryKind::ScheduledMoment);
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0].status, Status::Muted);
    QVERIFY(moments[0].detail.contains(u"Another moment was drawn after it."_s));
    QCOMPARE(moments[1].status, Status::Notice);
}

void TestTimeline::knowsWhereTheRecordsEnd()
{
    const Timeline story = timeline(sampleClient(u"client-after"_s));
    QCOMPARE(timelineTime(story.recordsEnd).toString(u"HH:mm:ss"_s), u"10:39:17"_s);
    const Timeline before = timeline(sampleClient(u"client-before"_s));
    QCOMPARE(clock(before.recordsEnd), u"08:41:07.250"_s);
}

void TestTimeline::tellsHowFarTheClockIsFromUtc()
{
    constexpr qint64 Hour = 3'600'000;
    QCOMPARE(timeline(sampleClient(u"client-after"_s)).offsetMs, std::optional(-5 * Hour));
    ClientState state = weeklyClient(2, 1, 1);
    QCOMPARE(timeline(state).offsetMs, std::optional(Hour));
    state.runs[1].end.biasMinutes = -120; // daylight saving has begun
    QCOMPARE(timeline(state).offsetMs, std::optional(2 * Hour));
    for (SetupRun &run : state.runs)
        run.start.biasMinutes = run.end.biasMinutes = std::nullopt;
    QVERIFY(!timeline(state).offsetMs);
    state.schedule = drawnFor(day(1, 6, 10), day(1, 5, 9), 1);
    state.schedule->drawn.biasMinutes.reset();
    QCOMPARE(timeline(state).offsetMs, std::optional(Hour));
}

void TestTimeline::tellsAnInstallationOfProtectionThatFailed()
{
    const auto step = [](const QString &name, const QString &text, int minute) {
        return ProtectionStep{.name = name,
                              .text = text,
                              .time = logTime(day(1, 5, 8, minute)),
                              .evidence = recordAt(minute, u"EndpointProtectionAgent.log"_s)};
    };
    ClientState state;
    state.endpointProtection = EndpointProtection{};
    state.endpointProtection->steps = {step(u"install"_s, {}, 1),
                                       step(u"result"_s, u"0x00000000"_s, 2),
                                       step(u"result"_s, u"0x8004FF01"_s, 3),
                                       step(u"state"_s, u"4"_s, 4),
                                       step(u"install"_s, {}, 10),
                                       step(u"state"_s, u"2"_s, 11)};
    const auto bars =
        entries(timeline(state), TimelineTrackKind::Protection, TimelineEntryKind::ProtectionInstallation);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(span(bars[0]), u"08:01:00.000 to 08:03:00.000"_s);
    QCOMPARE(bars[0].status, Status::Bad);
    QVERIFY(bars[1].endIsOpen);
    QCOMPARE(span(bars[1]), u"08:10:00.000 to 08:11:00.000"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
