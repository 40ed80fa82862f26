// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/clientstate.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace ccm {

class FindingsView;
class LinkButton;
class MessageBar;
class ProgressLine;

/// In what form a client's state is written into a file.
enum class ClientFormat : quint8 { Text, Html, Json, Csv };

/// Where a client is, in a few sentences: the state, its version, since when, what to do next, what went
/// wrong, and how far a run is that goes on.
class ClientHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientHeader(QWidget *parent = nullptr);

    /// `now` is UTC and may be invalid.
    void showState(const ClientState &state, const QDateTime &now);

Q_SIGNALS:
    void evidenceActivated(const ccm::Evidence &evidence);
    void copyWanted();
    void exportWanted(ccm::ClientFormat format);
    void comparisonWanted(); ///< of two runs

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTexts();
    [[nodiscard]] QLayout *buildActions();
    [[nodiscard]] QLayout *buildReason();
    void showReason(const SetupRun *run);
    [[nodiscard]] QPushButton *buildExport();
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_standing;
    QLabel *m_next;
    QLabel *m_reason;
    LinkButton *m_reasonPlace;
    Evidence m_decision; ///< that the reason leads to
    QPushButton *m_compare;
    ProgressLine *m_progress;
    FindingsView *m_findings;
    MessageBar *m_notes;
    UpgradeProgress m_state = UpgradeProgress::None;
    QStringList m_warnings;
};

} // namespace ccm
