// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientfactmodel.h"
#include "models/client/downloadmodel.h"
#include "models/client/phasemodel.h"
#include "models/client/runitemmodel.h"
#include "models/client/statementmodel.h"

#include <QDateTime>
#include <QTabWidget>

class QLabel;
class QSplitter;

namespace ccm {

class EvidenceTable;

/// What is known of a client as tables: of the chosen run its phases, items and downloads; of the client its
/// installations, Endpoint Protection, schedule, messages and facts. Every row leads to its record.
class ClientTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit ClientTabs(QWidget *parent = nullptr);

    /// `isGrown`: the client is the one that was shown, and the place in each table stays.
    void showState(const ClientState &state, bool isGrown);
    /// What depends on the time. `now` is UTC.
    void showSchedule(const ClientState &state, const QDateTime &now);
    /// Null: there is none. `isGrown` as above.
    void showRun(const SetupRun *run, bool isGrown);
    /// For a client that has just been opened: without a run, its schedule says more than tables that stay
    /// empty. Where the user has chosen a tab, it stays.
    void chooseTab(const ClientState &state);
    /// Brings a phase of the run that is shown to the front.
    void selectPhase(int phase);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);

private:
    [[nodiscard]] EvidenceTable *addTable(QAbstractItemModel &model, int place, const QString &name,
                                          const QString &accessibleName);
    [[nodiscard]] EvidenceTable *addStatements(StatementModel &model, const QString &name,
                                               const QString &accessibleName);
    [[nodiscard]] QWidget *buildItems();
    [[nodiscard]] QWidget *buildMessages();
    void setUpNotices();
    void showStages(int item, bool isGrown);

    PhaseModel m_phaseModel;
    RunItemModel m_itemModel;
    StatementModel m_stageModel;
    DownloadModel m_downloadModel;
    StatementModel m_installationModel;
    StatementModel m_protectionModel;
    StatementModel m_scheduleModel;
    StatementModel m_stateModel;
    StatementModel m_unknownModel;
    ClientFactModel m_factModel;
    QList<EvidenceTable *> m_tables;
    EvidenceTable *m_phases;
    EvidenceTable *m_items;
    EvidenceTable *m_stages;
    EvidenceTable *m_downloads;
    EvidenceTable *m_installations;
    EvidenceTable *m_protection;
    EvidenceTable *m_schedule;
    EvidenceTable *m_states;
    EvidenceTable *m_unknown;
    EvidenceTable *m_facts;
    QLabel *m_stagesTitle;
    QLabel *m_unknownTitle;
    QString m_shownItem; ///< whose stages are shown
    int m_chosenTab = -1; ///< by chooseTab(), instead of the one before
    int m_tabBefore = 0;
};

} // namespace ccm
