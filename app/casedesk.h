// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/caselayout.h"
#include "app/caserescue.h"
#include "app/panes.h"
#include "app/session.h"
#include "models/base/loader.h"
#include "models/base/status.h"
#include "models/cases/casefile.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QStackedWidget;

namespace ccm {

class NotesView;
class PlanDesk;
class Settings;

/// What a case is made of, in the window.
struct CaseParts
{
    Session &session;
    Settings &settings;
    Panes &panes;
    PlanDesk &plans;
    NotesView &notes;
    QStackedWidget &stack; ///< of the panes
    QMainWindow &window;
};

/// A case that is worked on.
struct CaseWork
{
    CaseFile now;
    CaseFile saved; ///< what counts as saved
    QString path; ///< empty: it has no file yet
    QString origin; ///< a bundle that was unpacked for now
    QString forNow; ///< the folder of its files
    QStringList goneClients;
};

/// The case that is open, as a file: saves it, opens it, asks before changes to it are lost, and keeps it for
/// the case that the program ends unexpectedly.
///
/// A case has a name as soon as it has a file. What is open without one is a case as well, but nobody is
/// asked about it unless there are notes.
class CaseDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CaseDesk(const CaseParts &parts);
    ~CaseDesk() override;
    Q_DISABLE_COPY_MOVE(CaseDesk)

    /// All that is open, with what the user made of it; of the log that was pasted nothing, as it has no
    /// file. Bookmarks that were just set are written first.
    [[nodiscard]] CaseFile capture() const;
    /// Closes what is open and opens this, asking nobody. `path` is where it is saved; empty: nowhere yet.
    void restore(const CaseFile &file, const QString &path = {}, Fetching fetching = Fetching::Now);
    /// The same for one that lies elsewhere than its file: what is saved there decides what is changed.
    void restoreOver(const CaseFile &saved, const CaseFile &file, const QString &path,
                     Fetching fetching = Fetching::Now);

    [[nodiscard]] CaseWork work() const;
    /// Goes on with a case where another window on the same session was; nothing is closed or opened for it.
    void takeOver(const CaseWork &work);
    /// Everything was told to this window: now nothing else brings another place to the front.
    void finishRestoring();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< empty: it has none
    [[nodiscard]] bool isModified() const;
    /// What the recent cases should lead to.
    [[nodiscard]] CasePaths recent() const;
    /// What is open was unpacked from a bundle for now: recent cases lead to that, and what is saved takes
    /// the files along.
    void setOrigin(const QString &bundle, const QString &folder);
    /// Tells something about what is being opened, when it is.
    void remark(const QString &sentence);

    /// True: nothing would be lost. Else it asks, and calls `goOn` when the user has decided to.
    [[nodiscard]] bool mayDrop(const std::function<void()> &goOn);
    /// Asks where changes would be lost; then opens these in the place of a case with a name, or besides what
    /// is open where there is none.
    void openPaths(const CasePaths &paths);
    /// From servers it fetches nothing by itself, unless the user had this case open before.
    void openCase(const QString &path, const CaseFile &file);
    void save();
    void saveTo(const QString &path);
    void close();

    /// What a program left behind that ended unexpectedly, as one sentence; empty: nothing.
    [[nodiscard]] QString lostText() const;
    void restoreLost();
    void dropLost();

    void addActions(QMenu &menu);

Q_SIGNALS:
    void told(ccm::Status status, const QString &sentence);
    void paneWanted(ccm::Panes::Id id);
    void startWanted();
    void opened(bool hasNotes);
    void saved();
    void lostChanged();

private:
    /// What was saved.
    struct Written
    {
        CaseFile file;
        QString files; ///< the folder that its files were copied to; empty: they stay where they are
    };

    void connectChanges();
    void connectFailures();
    void noteProblem(const QString &sentence);
    void tellRemarks();
    void noteBookmarks(const QString &log, const QList<SavedBookmark> &bookmarks);
    void noteSaved(const CaseFile &file);
    [[nodiscard]] CaseFile snapshot() const;
    [[nodiscard]] CasePlace place() const;
    void ask(const Question &question);
    void restorePlan(const CaseFile &file);
    [[nodiscard]] bool wouldLoseNotes() const;
    void askToSave(const std::function<void()> &goOn);
    void takeLost(const CaseFile &saved, const LostCase &lost);
    void askForSaveAs();
    [[nodiscard]] static Result<Written> write(const QString &path, const CaseFile &file,
                                               const QString &forNow);
    void takeWritten(const QString &path, const Written &written, const std::function<void()> &goOn);
    void tellName();
    void lookForChanges();

    CaseParts m_parts;
    QString m_path; ///< empty: it has no file
    QString m_origin; ///< a bundle that was unpacked for now
    QString m_forNow; ///< the folder of its files
    QString m_remark;
    CaseFile m_saved; ///< what counts as saved, without what is a matter of looking at it
    CaseFile m_given; ///< what is being restored
    CaseLayout m_layout; ///< of it
    bool m_isRestoring = false;
    SavedBookmarks m_bookmarks; ///< of all logs that were open in this case
    QStringList m_goneClients; ///< of the list, that are not there
    QStringList m_problems; ///< sentences about what is being restored
    std::function<void()> m_afterSave;
    QString m_saveNext; ///< where to, when it is saved; empty: it need not be saved again
    QTimer m_changeSoon;
    QTimer m_sometimes; ///< where the user is looking is kept as well
    CaseRescue m_rescue;
    Loader<Written> m_saving{this};
    Loader<CaseFile> m_reading{this};
};

} // namespace ccm
