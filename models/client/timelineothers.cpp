// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timeline shows beside the runs: Windows Installer, the schedule, and seams between files.

#include "models/client/clienttext.h"
#include "models/client/exitcodes.h"
#include "models/client/timelineparts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ccm::timelineparts {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Timeline)
};

qsizetype runOf(const ClientState &state, qsizetype installation)
{
    const auto run = std::ranges::find_if(state.runs, [installation](const SetupRun &each) {
        return each.installation == std::optional(installation);
    });
    return run == state.runs.end() ? -1 : run - state.runs.begin();
}

/// A log of Windows Installer may not tell its day; then the run that it belongs to does.
std::pair<LogTime, LogTime> timesOf(const MsiInstallation &installation, const SetupRun *run)
{
    if (installation.start.isValid() || !run)
        return {installation.start, installation.end};
    const auto phase = std::ranges::find(run->phases, "install"_L1, &RunPhase::name);
    return phase == run->phases.end() ? std::pair<LogTime, LogTime>() : std::pair(phase->start, phase->end);
}

QString resultText(const MsiInstallation &installation)
{
    if (!installation.result)
        return Text::tr("The result is not in its log");
    const QString code = QString::number(*installation.result);
    const QString meaning = exitCodeText(*installation.result);
    return meaning.isEmpty() ? code : Text::tr("%1: %2").arg(code, meaning);
}

Status statusOf(const MsiInstallation &installation)
{
    if (installation.failed())
        return Status::Bad;
    if (!installation.result)
        return Status::Notice;
    return exitMeaning(*installation.result) == ExitMeaning::Success ? Status::Good : Status::Bad;
}

TimelineEntry installationBar(const MsiInstallation &installation, const LogTime &start, const LogTime &end)
{
    TimelineEntry entry = barOf(TimelineEntryKind::Installation, start, end);
    entry.status = statusOf(installation);
    entry.evidence = installation.evidence;
    entry.endIsOpen = !installation.result;
    entry.label = Text::tr("client.msi, %1").arg(resultText(installation));
    QStringList detail{Text::tr("Installation of client.msi: %1.").arg(when(start, end)),
                       Text::tr("Result: %1.").arg(resultText(installation))};
    if (!installation.start.isValid())
        detail.append(Text::tr("Its own log does not tell the day; it is shown where its run installs."));
    if (installation.productVersion)
        detail.append(Text::tr("Version %1.").arg(installation.productVersion->text()));
    entry.detail = detail.join(u'\n');
    return entry;
}

TimelineEntry errorMark(const MsiStatement &statement, const QString &label)
{
    TimelineEntry entry = markOf(TimelineEntryKind::InstallerError, statement.time);
    entry.status = Status::Bad;
    entry.evidence = statement.evidence;
    entry.label = label.simplified(); // an error may have several lines
    entry.detail = Text::tr("%1, in the log of Windows Installer:").arg(clienttext::time(statement.time))
        + u'\n' + label + (label.endsWith(u'.') ? QString() : u"."_s);
    return entry;
}

void addErrors(const MsiInstallation &installation, qsizetype run, QList<TimelineEntry> &entries)
{
    const auto add = [&](const MsiStatement &statement, const QString &label) {
        if (!statement.time.isValid())
            return;
        entries.append(errorMark(statement, label));
        entries.last().run = run;
    };
    if (installation.failedCustomAction)
        add(*installation.failedCustomAction,
            Text::tr("The custom action %1 failed").arg(installation.failedCustomAction->text));
    if (installation.failedAction)
        add(*installation.failedAction,
            Text::tr("The action %1 failed").arg(installation.failedAction->text));
    for (const MsiStatement &error : installation.errors)
        add(error, error.text);
}

TimelineEntry momentOf(const UpgradeSchedule &draw, bool isLast)
{
    TimelineEntry entry;
    entry.kind = TimelineEntryKind::ScheduledMoment;
    entry.start = entry.end = draw.local.toMSecsSinceEpoch();
    entry.status = isLast ? Status::Notice : Status::Muted;
    entry.evidence = draw.evidence;
    entry.label = clienttext::time(draw.local);
    const QString drawn = draw.drawn.isValid()
        ? Text::tr("The upgrade is scheduled for %1; drawn %2.")
              .arg(clienttext::time(draw.local), clienttext::time(draw.drawn))
        : Text::tr("The upgrade is scheduled for %1.").arg(clienttext::time(draw.local));
    entry.detail = isLast ? drawn : drawn + u'\n' + Text::tr("Another moment was drawn after it.");
    return entry;
}

/// A record of ccmsetup's log whose time and place are known.
struct Place
{
    qint64 time = 0;
    Evidence evidence;
};

class Places
{
public:
    void add(const LogTime &time, const Evidence &evidence)
    {
        if (time.isValid() && evidence.isRecord())
            m_places.append({.time = time.written.toMSecsSinceEpoch(), .evidence = evidence});
    }

    void add(const SetupRun &run)
    {
        add(run.start, run.evidence);
        add(run.end, run.endEvidence.isEmpty() ? run.lastEvidence : run.endEvidence);
        for (const RunPhase &phase : run.phases)
            add(phase.start, phase.evidence);
        for (const RunItem &item : run.items)
            add(item.start, item.evidence);
        for (const RunDownload &download : run.downloads) {
            add(download.start, download.evidence);
            add(download.end, download.endEvidence);
        }
        for (const SentState &sent : run.states)
            add(sent.time, sent.evidence);
    }

    [[nodiscard]] QList<Place> inOrder() const
    {
        QList<Place> places = m_places;
        std::ranges::stable_sort(places, {}, &Place::time);
        return places;
    }

private:
    QList<Place> m_places;
};

} // namespace

void addInstallations(const ClientState &state, Entries &entries)
{
    QList<TimelineEntry> &track = entries.of(TimelineTrackKind::Installer);
    for (qsizetype i = 0; i < state.installations.size(); ++i) {
        const MsiInstallation &installation = state.installations[i];
        const qsizetype run = runOf(state, i);
        const auto [start, end] = timesOf(installation, run < 0 ? nullptr : &state.runs[run]);
        if (!start.isValid())
            continue;
        track.append(installationBar(installation, start, end));
        track.last().run = run;
        addErrors(installation, run, track);
    }
}

void addSchedule(const ClientState &state, Entries &entries)
{
    QList<TimelineEntry> &track = entries.of(TimelineTrackKind::Schedule);
    QList<UpgradeSchedule> draws = state.draws;
    if (state.schedule && !draws.contains(*state.schedule))
        draws.append(*state.schedule);
    for (const UpgradeSchedule &draw : std::as_const(draws)) {
        if (!draw.local.isValid())
            continue;
        const TimelineEntry moment = momentOf(draw, state.schedule == std::optional(draw));
        track.append(moment);
        if (!draw.drawn.isValid() || draw.drawn.written >= draw.local)
            continue;
        TimelineEntry bar = moment;
        bar.kind = TimelineEntryKind::Draw;
        bar.start = draw.drawn.written.toMSecsSinceEpoch();
        bar.label = Text::tr("Scheduled for %1").arg(moment.label);
        track.append(bar);
    }
}

void addSeams(const ClientState &state, Entries &entries)
{
    Places places;
    for (const SetupRun &run : state.runs)
        places.add(run);
    for (const UpgradeSchedule &draw : state.draws)
        places.add(draw.drawn, draw.evidence);
    QSet<QString> begun; // a clock that was set back must not tell a seam twice
    QString before;
    for (const Place &place : places.inOrder()) {
        const QString &file = place.evidence.file;
        if (!begun.isEmpty() && !begun.contains(file)) {
            TimelineEntry seam;
            seam.kind = TimelineEntryKind::Seam;
            seam.start = seam.end = place.time;
            seam.status = Status::Muted;
            seam.evidence = place.evidence;
            const QString name = clienttext::place({.file = file});
            seam.label = Text::tr("%1 begins").arg(name);
            seam.detail = Text::tr("From here on the records stand in %1, those before in %2.")
                              .arg(name, clienttext::place({.file = before}));
            entries.of(TimelineTrackKind::Events).append(seam);
        }
        begun.insert(file);
        before = file;
    }
}

} // namespace ccm::timelineparts
