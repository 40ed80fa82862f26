// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/timeline.h"

namespace ccm {

QString TimelineTrack::title() const
{
    return {};
}

Timeline timeline(const ClientState &state)
{
    return {.source = state.source, .tracks = {}};
}

QDateTime timelineTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

} // namespace ccm
