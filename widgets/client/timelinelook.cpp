// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelinelook.h"

#include "widgets/common/huecolors.h"
#include "widgets/common/icons.h"
#include "widgets/common/statuscolors.h"

namespace ccm {
namespace {

constexpr std::array AllStatuses{Status::Neutral, Status::Good, Status::Notice,
                                 Status::Warning, Status::Bad,  Status::Muted};

std::size_t index(Status status)
{
    return static_cast<std::size_t>(status);
}

/// Without the reds: those are for what went wrong.
int hueOfPhase(int number)
{
    constexpr int First = 45;
    constexpr int Last = 315;
    return First + distinctHue(number) * (Last - First) / 360;
}

int weight(Status status)
{
    switch (status) {
    case Status::Muted:
        return 0;
    case Status::Neutral:
        return 1;
    case Status::Good:
        return 2;
    case Status::Notice:
        return 3;
    case Status::Warning:
        return 4;
    case Status::Bad:
        return 5;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace

TimelineLook::TimelineLook(const QPalette &palette) : m_palette(palette)
{
    for (const Status status : AllStatuses) {
        const StatusColors colors = statusColors(status, palette);
        m_icons.at(index(status)) = statusIcon(status, palette);
        m_colors.at(index(status)) = {.text = colors.text, .fill = colors.background, .mark = colors.text};
    }
    // Dozens of items beside each other must not be the loudest.
    m_colors.at(index(Status::Neutral)).mark = statusColors(Status::Muted, palette).text;
}

void TimelineLook::nameHues(const Timeline &timeline)
{
    m_hues.clear();
    for (const TimelineTrack &track : timeline.tracks) {
        if (track.kind != TimelineTrackKind::Phases)
            continue;
        for (const TimelineEntry &entry : track.entries) {
            if (m_hues.contains(entry.label))
                continue;
            const HueColors hue = hueColors(hueOfPhase(static_cast<int>(m_hues.size())), m_palette);
            m_hues.insert(entry.label, {.text = hue.text, .fill = hue.background, .mark = hue.mark});
        }
    }
}

TimelineLook::Colors TimelineLook::colorsOf(const TimelineEntry &entry) const
{
    if (entry.kind == TimelineEntryKind::Phase && entry.status == Status::Neutral) {
        const auto hue = m_hues.constFind(entry.label);
        if (hue != m_hues.cend())
            return *hue;
    }
    return colorsOf(entry.status);
}

TimelineLook::Colors TimelineLook::colorsOf(Status status) const
{
    return m_colors.at(index(status));
}

const QIcon &TimelineLook::iconOf(Status status) const
{
    return m_icons.at(index(status));
}

Status worse(Status one, Status other)
{
    return weight(other) > weight(one) ? other : one;
}

} // namespace ccm
