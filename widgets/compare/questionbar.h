// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace ccm {

/// What is asked of the comparison: the kind of run, and what to suppose instead of what is known.
class QuestionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    /// Shows the question that was answered, and what could be supposed to get an answer.
    void setComparison(const Comparison &comparison);

Q_SIGNALS:
    void questionChosen(const ccm::Question &question);

private:
    void buildRun();
    void buildWhatIf();
    void addServers(QMenu &menu);
    void ask(const Question &question);
    void askForVersion();
    void showWhatIf();

    Question m_question;
    bool m_hasOtherManifest = false;
    std::optional<Assumable> m_assumable;
    QComboBox *m_run;
    QToolButton *m_whatIf;
    QPushButton *m_assume;
    QAction *m_packageInstalled = nullptr;
    QAction *m_versionInstalled = nullptr;
    QActionGroup *m_servers = nullptr;
    QAction *m_earlier = nullptr;
    QAction *m_forced = nullptr;
    QAction *m_ignoreSkip = nullptr;
    QAction *m_nothing = nullptr;
};

} // namespace ccm
