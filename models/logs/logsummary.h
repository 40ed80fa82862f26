// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/highlighter.h"
#include "models/logs/logtimeline.h"
#include "models/logs/rowlist.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ccm {

class LogModel;

/// An equal share of the rows of a log.
struct OverviewBucket
{
    Severity worst = Severity::Verbose;
    int hue = -1; ///< of a highlight rule; -1: none

    bool operator==(const OverviewBucket &) const = default;
};

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
    /// Per log, the hue of each settled record as far as it was looked for.
    using Hues = std::vector<std::vector<quint16>>;
    struct Work
    {
        QList<LogSnapshot> logs;
        std::vector<bool> shown;
        RowList rows;
        bool isPreview = false; ///< the rows count the records of the preview
        Highlighter highlighter;
        Hues hues;
    };
    struct Found
    {
        QList<OverviewBucket> overview;
        LogTimeline timeline;
        Hues hues;
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
