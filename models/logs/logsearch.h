// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/compiledfilter.h"
#include "models/logs/recordbits.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace ccm {

class LogModel;

/// Finds among the rows of a model, without changing which there are. Records are searched on a thread,
/// new ones as they come; which rows show them is told apart in small steps on the thread of the GUI.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive the search.
    explicit LogSearch(const LogModel &model, QObject *parent = nullptr);

    /// One that shows all finds nothing. An error where it cannot be used; the one before stays then.
    [[nodiscard]] Result<void> setPattern(const LogFilter &pattern);
    [[nodiscard]] const LogFilter &pattern() const { return m_pattern; }
    /// What was found so far stays; new records are searched as they come, and with them what is left.
    void cancel();
    /// What the functions below tell may not be all yet.
    [[nodiscard]] bool isSearching() const { return m_scan.isRunning() || m_step.isActive(); }

    /// The next row that is a hit, beginning again at the other end; -1 where there is none. `from` -1
    /// stands before the first row and behind the last.
    [[nodiscard]] int nextHit(int from, bool forward) const;
    [[nodiscard]] bool isHit(int row) const;
    /// Of the rows.
    [[nodiscard]] qsizetype hitCount() const { return m_hitCount; }
    /// Where the hits are among the rows, from 0 to 1, ascending; no more than `most` of them.
    [[nodiscard]] QList<double> hitRows(int most) const;

Q_SIGNALS:
    /// All there was has been searched; told again whenever that changed.
    void searchFinished();
    void searchFailed(const ccm::Error &error);

private:
    struct Found
    {
        quint16 log = 0;
        quint32 first = 0; ///< a multiple of 64
        quint32 settled = 0; ///< so many records are searched for good
        RecordBits hits; ///< bit 0 is that of `first`
    };
    struct Log
    {
        RecordBits hits;
        quint32 settled = 0;
    };

    void connectModel();
    void forget();
    void searchOn();
    void take(const std::vector<Found> &found);
    void lookAtRowsFrom(int row);
    void lookAtRows();
    void finishIfDone();

    const LogModel &m_model;
    LogFilter m_pattern;
    std::shared_ptr<const CompiledFilter> m_compiled; ///< none: nothing is searched
    std::vector<Log> m_logs;
    Loader<std::vector<Found>> m_scan{this};
    bool m_isDue = false; ///< more has come since the scan began

    RecordBits m_rows; ///< which rows are hits
    quint32 m_looked = 0; ///< so many rows are looked at
    qsizetype m_hitCount = 0;
    QTimer m_step;
};

} // namespace ccm
