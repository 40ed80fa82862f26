// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/cases/planactuals.h"
#include "models/window/completions.h"
#include "models/window/plan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace ccm {

class Chart;
class ClientFleet;
class FileSaver;
class Session;
class WindowPane;

/// A plan that is worked on.
struct PlanWork
{
    Plan plan;
    Plan saved; ///< as the file has it, or as a new plan began
    QString path; ///< empty: it has no file yet
};

/// Plans as files, and what else of the case bears on them: keeps the plan of the window pane, asks before
/// changes to it are lost, and hands it what the comparison and the clients tell.
class PlanDesk final : public QObject
{
    Q_OBJECT

public:
    PlanDesk(Session &session, ClientFleet &fleet, WindowPane &pane, QWidget *window);
    ~PlanDesk() override;
    Q_DISABLE_COPY_MOVE(PlanDesk)

    /// Everything that can be done with a plan.
    [[nodiscard]] QMenu *menu() { return m_menu; }
    [[nodiscard]] bool isModified() const;
    /// True: nothing would be lost. Else it asks, and calls `goOn` when the user has decided to.
    [[nodiscard]] bool mayDrop(const std::function<void()> &goOn);

    /// The plan with the changes that are not in its file; of inputs that are impossible, as it was before.
    [[nodiscard]] std::optional<Plan> draft() const;
    /// Begins with a new plan, whatever there was.
    void startAnew();
    /// Lays changes over the plan: over the file of that path when it was read, which is being waited for;
    /// without a path at once.
    void restoreDraft(const QString &path, const Plan &draft);
    [[nodiscard]] PlanWork work() const;
    /// Goes on with a plan where another window was.
    void takeOver(const PlanWork &work);

    void save();
    void saveTo(const QString &path);
    void openOther(const QString &path); ///< to compare with
    void readCompletionsFrom(const QString &path);
    void saveChartTo(const QString &path);
    void saveReportTo(const QString &path);
    /// Tells what became of charts and reports.
    [[nodiscard]] const FileSaver &exports() const { return *m_exports; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void saved(); ///< the plan has a file now
    void openWanted(); ///< of any plan file, as all files are opened
    void changed(); ///< of what was changed since it was saved
    void paneWanted(); ///< what was asked for is shown in the window pane

private:
    using Take = void (PlanDesk::*)(const QString &path);

    void buildMenu();
    void addNewMenu();
    void addFileActions();
    void addComparisons();
    void addSeen();
    void addExports();
    void connectSession();
    void offerLoaded(const Plan &plan);
    void offer(const Plan &plan, const QString &path);
    void take(const Plan &plan, const QString &path);
    void keepSession();
    void noteChange();
    void layDraft();
    void askForSaveAs();
    void askForFile(const QString &title, const QString &filter, Take taken);
    void askWhereTo(const QString &title, const QString &name, const QString &filter, Take taken);
    void updateComparison();
    void updatePolicy();
    void usePolicy();
    void updateSeen();
    void forgetSeen();
    void fail(const Error &error);

    Session &m_session;
    ClientFleet &m_fleet;
    WindowPane &m_pane;
    QWidget *m_window;
    QMenu *m_menu;
    FileSaver *m_exports;
    QAction *m_policy = nullptr;
    QAction *m_clients = nullptr;
    QAction *m_forget = nullptr;
    Plan m_saved; ///< as the file has it, or as a new plan began
    QString m_path; ///< empty: it has no file yet
    std::optional<Plan> m_draft; ///< to be laid over the plan that is being read
    std::function<void()> m_afterSave; ///< what had to wait until the plan was saved
    std::optional<int> m_policyDays;
    QString m_reportFile; ///< of completions; empty: none
    QList<Completion> m_report;
    QString m_reportNote; ///< rows of it that could not be read
    QTimer m_seenPause; ///< of the plan, before what was seen is sorted anew
    Loader<bool> m_saving{this};
    Loader<Plan> m_reading{this};
    Loader<Completions> m_completions{this};
};

} // namespace ccm
