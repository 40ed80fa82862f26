// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/evidence.h"
#include "models/client/clientstate.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QSplitter;

namespace ccm {

class ClientFactModel;
class MessageBar;
class PaneStack;
class RunDetailModel;
class RunModel;
class TableView;

/// Where a client is in its upgrade: one sentence, the facts behind it, and the runs of ccmsetup.
class ClientPane final : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the pane; whoever owns them fills them.
    ClientPane(ClientFactModel &facts, RunModel &runs, QWidget *parent = nullptr);

    /// The sentence and the notes of a state whose facts and runs are in the models; selects its last run.
    void showClient(const ClientState &state);
    void showEmpty();
    void showLoading(const QString &text);
    /// In bytes; a total of 0 is not known.
    void showProgress(qint64 done, qint64 total);
    void showError(const Error &error);

    /// What "Copy for a ticket" puts on the clipboard.
    [[nodiscard]] QString ticket() const { return m_ticket; }

Q_SIGNALS:
    void cancelWanted();
    /// The user wants to see where a statement comes from.
    void evidenceActivated(const ccm::Evidence &evidence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent(ClientFactModel &facts);
    QLayout *buildHeader();
    QWidget *buildTable(TableView *view, QAbstractItemModel &model, QLabel *title);
    void showRunOf(const QModelIndex &index);
    void selectLastRun();
    void copyTicket();
    void drawIcons();

    RunModel &m_runModel;
    RunDetailModel *m_detailModel;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_source;
    MessageBar *m_notes;
    TableView *m_facts;
    TableView *m_runs;
    TableView *m_details;
    QLabel *m_detailsTitle;
    QSplitter *m_tables;
    PaneStack *m_stack;
    UpgradeProgress m_progress = UpgradeProgress::None;
    QString m_ticket;
};

} // namespace ccm
