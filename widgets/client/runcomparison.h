// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/compare/runpairmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace ccm {

class EvidenceTable;
class LinkButton;
class PaneStack;

/// Two runs of ccmsetup side by side: two of the client that is open, or one of it and one of another client.
class RunComparison final : public QDialog
{
    Q_OBJECT

public:
    explicit RunComparison(QWidget *parent = nullptr);

    void showLoading(const QString &text);
    void showError(const Error &error);
    /// Of the client that is open, oldest first. `run` is compared with the one before it, or with the next.
    void setRuns(const QList<ToldRun> &runs, qsizetype run);
    /// Of another client: its last one is compared with the left run that is chosen.
    void setOtherRuns(const QList<ToldRun> &runs);

    [[nodiscard]] const RunAlignment &alignment() const { return m_alignment; }

Q_SIGNALS:
    void otherFolderWanted(); ///< the user wants to compare with a run of another client
    void otherArchiveWanted();
    void evidenceActivated(const ccm::Evidence &evidence);
    /// A record of another client, which has to be opened for it.
    void otherEvidenceActivated(const QString &client, const ccm::Evidence &evidence);

private:
    /// What stands below the table for one side: the message in full, and where it stands.
    struct Side
    {
        QPlainTextEdit *text = nullptr;
        LinkButton *place = nullptr;
        Evidence evidence;
    };

    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QLayout *buildChoice();
    [[nodiscard]] QToolButton *buildOther();
    [[nodiscard]] QWidget *buildSide(Side &side, const QString &name, const QString &accessibleName);
    void fillChoices();
    void compare();
    void fillRows();
    void showRow(int row);
    void showLine(Side &side, const ToldRun &run, const std::optional<ToldLine> &line);
    void lead(bool isRight, const Evidence &evidence);
    [[nodiscard]] const ToldRun *leftRun() const;
    [[nodiscard]] const ToldRun *rightRun() const;

    QList<ToldRun> m_runs;
    QList<ToldRun> m_otherRuns;
    RunAlignment m_alignment;
    RunPairModel m_model;
    QComboBox *m_left;
    QComboBox *m_right; ///< those of this client, then those of the other one
    QLabel *m_sentence;
    QCheckBox *m_differences;
    EvidenceTable *m_table;
    Side m_leftSide;
    Side m_rightSide;
    PaneStack *m_stack;
};

} // namespace ccm
