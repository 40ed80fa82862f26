// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"

#include <QAbstractScrollArea>
#include <QDateTime>

namespace ccm {

/// A client's story over real time: runs, their phases, items and downloads, Windows Installer, Endpoint
/// Protection and the schedule, one below the other. Everything in it leads to its record.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// A story of the same source as the one before is that one, grown: what is in sight and what is
    /// current stay, and where the end is in sight, the view follows it. Another one is shown from anew.
    void setTimeline(const Timeline &timeline);
    /// Where the story is live; invalid where it is not. In UTC.
    void setNow(const QDateTime &utc);
    /// Makes a run of ClientState::runs the current entry and shows it. Says nothing.
    void selectRun(qsizetype run);

Q_SIGNALS:
    /// The user wants to see where a statement comes from.
    void evidenceActivated(const ccm::Evidence &evidence);
    /// The user has gone to an entry of another run.
    void runSelected(qsizetype run);

private:
    Timeline m_timeline;
    QDateTime m_now;
};

} // namespace ccm
