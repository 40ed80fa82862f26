// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"

#include <array>

/// What the parts of timeline() share with each other.
namespace ccm::timelineparts {

/// The entries of every track while they are gathered, in any order and without lanes.
class Entries
{
public:
    [[nodiscard]] QList<TimelineEntry> &of(TimelineTrackKind kind)
    {
        return m_entries.at(static_cast<std::size_t>(kind));
    }

private:
    std::array<QList<TimelineEntry>, static_cast<std::size_t>(TimelineTrackKind::Schedule) + 1> m_entries;
};

/// From `start` to `end`; a clock that was set back in between, or an unknown end, makes it end where it
/// starts. `start` must be known.
[[nodiscard]] TimelineEntry barOf(TimelineEntryKind kind, const LogTime &start, const LogTime &end);
/// `time` must be known.
[[nodiscard]] TimelineEntry markOf(TimelineEntryKind kind, const LogTime &time);

/// "2013-09-09 08:56:31, 1 min 28 s": what no two records tell has no length.
[[nodiscard]] QString when(const LogTime &start, const LogTime &end);

void addRun(const ClientState &state, qsizetype run, Entries &entries);
void addInstallations(const ClientState &state, Entries &entries);
void addProtection(const EndpointProtection &protection, Entries &entries);
void addSchedule(const ClientState &state, Entries &entries);
/// Where ccmsetup's log went on in another file.
void addSeams(const ClientState &state, Entries &entries);

} // namespace ccm::timelineparts
