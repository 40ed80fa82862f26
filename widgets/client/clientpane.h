// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/evidence.h"
#include "models/client/clientstate.h"
#include "models/client/runmodel.h"
#include "widgets/client/clientheader.h"

#include <QDateTime>
#include <QWidget>

class QSplitter;

namespace ccm {

class ClientTabs;
class EvidenceTable;
class PaneStack;
class TimelineView;
struct Timeline;

/// Where a client is in its upgrade: the sentences, its story over time, and the tables behind both.
/// Selecting a run in the list selects it in the timeline and the other way round.
class ClientPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPane(QWidget *parent = nullptr);

    /// What time it is, in UTC, for what depends on it. `isLive`: the logs are being followed.
    void setNow(const QDateTime &utc, bool isLive);
    /// The first state of a source selects its last run; what comes
    /// later of the same source is that story, grown: selection, tabs and places stay.
    void showClient(const ClientState &state);
    void showEmpty();
    void showLoading(const QString &text);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);
    /// Brings a phase of a run to the front.
    void selectPhase(qsizetype run, qsizetype phase);

    [[nodiscard]] const ClientState &state() const { return m_state; }
    /// -1: none is selected.
    [[nodiscard]] qsizetype selectedRun() const;
    /// How the parts share the room.
    [[nodiscard]] QByteArray viewState() const;
    /// One of another version changes nothing.
    void restoreViewState(const QByteArray &state);

Q_SIGNALS:
    void cancelWanted();
    void clientWanted(); ///< one is to be opened
    /// The user wants to see where a statement comes from.
    void evidenceActivated(const ccm::Evidence &evidence);
    void exportWanted(ccm::ClientFormat format);
    void comparisonWanted(qsizetype run); ///< of this run with another one

private:
    static constexpr quint32 StateMark = 0x43500001; ///< "CP", version 1

    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildRuns();
    void connectParts();
    [[nodiscard]] QDateTime storyNow(const Timeline &story) const;
    void keepRun();
    void showRun(qsizetype run, bool isGrown);
    void takeRun(qsizetype run);
    void copyTicket();

    RunModel m_runModel;
    ClientState m_state;
    QDateTime m_now;
    bool m_isLive = false; ///< the logs are followed
    ClientHeader *m_header;
    TimelineView *m_timeline;
    EvidenceTable *m_runs;
    ClientTabs *m_tabs;
    QSplitter *m_parts; ///< timeline and tables
    QSplitter *m_tables; ///< run list and tabs
    PaneStack *m_stack;
    std::optional<SetupRun> m_chosen; ///< as it was when it was shown last
    bool m_isChosenByUser = false; ///< if not, the last run is shown
    bool m_isShowing = false;
};

} // namespace ccm
