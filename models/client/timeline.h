// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/status.h"
#include "models/client/clientstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ccm {

/// The tracks of a timeline, from top to bottom. One that would be empty is left out.
enum class TimelineTrackKind : quint8 {
    Runs, ///< of ccmsetup
    Events, ///< what went wrong, state messages, exit codes, and where one log file ends and the next begins
    Phases,
    Items, ///< while they are looked for
    Downloads,
    Installer, ///< client.msi, as the log of Windows Installer tells
    Protection, ///< Endpoint Protection
    Schedule, ///< from the draw to the moment that was drawn
};

enum class TimelineEntryKind : quint8 {
    // bars
    Run,
    Phase,
    Item,
    Download,
    Installation,
    ProtectionInstallation,
    Draw,
    // marks: they have no length
    Finding,
    InstallerError, ///< of Windows Installer
    StateMessage,
    End, ///< a run has ended
    Seam, ///< from here on the records stand in another file
    ProtectionStep,
    ScheduledMoment,
};

/// The first kind that is a mark; all that follow are.
[[nodiscard]] constexpr bool isMark(TimelineEntryKind kind)
{
    return kind >= TimelineEntryKind::Finding;
}

/// A bar or a mark of a timeline, which leads to its record.
///
/// Times are milliseconds since 1970 of the client's own local time, as its logs write it: that is the one
/// time which every record has, and the one that the other panes show. Where the client changed to or from
/// daylight saving, an hour is missing or there twice, as in the logs.
struct TimelineEntry
{
    TimelineEntryKind kind = TimelineEntryKind::Run;
    qint64 start = 0;
    qint64 end = 0; ///< that of a mark is its start; never before the start
    QString label; ///< a few words, to stand in a bar
    QString detail; ///< whole sentences, for a tool tip and for screen readers
    Status status = Status::Neutral;
    Evidence evidence; ///< may be empty: nothing to go to
    qsizetype run = -1; ///< which of ClientState::runs it belongs to; -1: to none
    int lane = 0; ///< entries that overlap in time are in different lanes of their track
    bool startIsUnknown = false; ///< its first record is not in the logs
    bool endIsOpen = false; ///< its end is not in the logs (so far)
    bool goesOn = false; ///< it is what the client is doing where its logs end

    bool operator==(const TimelineEntry &) const = default;
};

struct TimelineTrack
{
    TimelineTrackKind kind = TimelineTrackKind::Runs;
    QList<TimelineEntry> entries; ///< by start, then by end
    int lanes = 1;

    bool operator==(const TimelineTrack &) const = default;
    [[nodiscard]] QString title() const;
};

/// A client's story over time.
struct Timeline
{
    QString source; ///< of the ClientState: a story of the same source is the same story, grown
    QList<TimelineTrack> tracks;
    qint64 start = 0; ///< of the earliest entry
    qint64 end = 0; ///< of the latest one
    qint64 recordsEnd = 0; ///< of the latest one that records tell of: a moment may lie in the future
    /// Local time of the client less UTC, as its last record with a known bias or its schedule tells.
    std::optional<qint64> offsetMs{};

    bool operator==(const Timeline &) const = default;
    [[nodiscard]] bool isEmpty() const { return tracks.isEmpty(); }
};

/// More lanes would not fit on a screen: what does not find a free one shares the last.
inline constexpr int MostTimelineLanes = 8;

/// What has no time is left out: it cannot be placed. The run list and the phase table have it.
[[nodiscard]] Timeline timeline(const ClientState &state);
/// A time of an entry as the logs write it, carried as Qt::UTC.
[[nodiscard]] QDateTime timelineTime(qint64 time);

} // namespace ccm
