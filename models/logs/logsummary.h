// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/highlighter.h"
#include "models/logs/logoverview.h"
#include "models/logs/logtimeline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ccm {

class LogModel;

/// A log as a whole: how serious and how highlighted each part of its rows is, and how many records each
/// stretch of time has. Found on a thread of its own, a moment after the log has changed.
class LogSummary final : public QObject
{
    Q_OBJECT

public:
    explicit LogSummary(LogModel &model, QObject *parent = nullptr);

    [[nodiscard]] const QList<OverviewBucket> &overview() const { return m_found.overview; }
    /// Of all records of the logs that are shown, whatever the filter.
    [[nodiscard]] const LogTimeline &timeline() const { return m_found.timeline; }

Q_SIGNALS:
    void changed();

private:
    struct Work
    {
        OverviewInput input;
        std::vector<bool> shown;
        Highlighter highlighter;
        RecordHues hues;
    };
    struct Found
    {
        QList<OverviewBucket> overview;
        LogTimeline timeline;
        RecordHues hues;
    };

    void note();
    void start();
    [[nodiscard]] static Result<Found> find(Work work, const std::stop_token &stop);

    LogModel &m_model;
    QTimer m_pause;
    QElapsedTimer m_took;
    bool m_isDue = false;
    Found m_found;
    Loader<Found> m_loader{this};
};

} // namespace ccm
