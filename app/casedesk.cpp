// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The case as a file; what is in it is gathered and given back in casedeskstate.cpp.

#include "app/casedesk.h"

#include "app/bookmarkkeeper.h"
#include "app/clientfleet.h"
#include "app/plandesk.h"
#include "app/savequestion.h"
#include "app/settings.h"
#include "models/base/moment.h"
#include "models/base/turns.h"
#include "models/cases/casebundle.h"
#include "widgets/cases/notesview.h"
#include "widgets/logs/logpane.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

#include <chrono>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// For the files of a case, beside it; what is there stays as it is.
QString newFilesFolder(const QString &caseFile)
{
    const QFileInfo info(caseFile);
    const QString first = info.dir().filePath(info.completeBaseName() + u".files"_s);
    QString path = first;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2"_s.arg(first).arg(number);
    return path;
}

} // namespace

CaseDesk::CaseDesk(const CaseParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_rescue(parts.settings.rescueFolder(), this)
{
    constexpr auto Pause = std::chrono::milliseconds(500);
    constexpr auto Often = std::chrono::seconds(30);
    m_changeSoon.setSingleShot(true);
    m_changeSoon.setInterval(Pause);
    m_sometimes.start(Often);
    connect(&m_changeSoon, &QTimer::timeout, this, &CaseDesk::lookForChanges);
    connect(&m_sometimes, &QTimer::timeout, this, &CaseDesk::lookForChanges);
    connectChanges();
    connectFailures();
    tellName();
}

CaseDesk::~CaseDesk() = default;

void CaseDesk::connectChanges()
{
    const auto soon = [this] {
        if (!m_changeSoon.isActive())
            m_changeSoon.start();
    };
    connect(&m_parts.session, &Session::pathsChanged, this, soon);
    connect(&m_parts.session, &Session::settled, this, soon);
    connect(&m_parts.notes, &NotesView::notesChanged, this, soon);
    connect(&m_parts.plans, &PlanDesk::changed, this, soon);
    connect(&m_parts.panes.fleet(), &ClientFleet::progressed, this, soon);
    connect(&m_parts.panes.logPane(), &LogPane::filterChanged, this, soon);
    const BookmarkKeeper *bookmarks = &m_parts.panes.bookmarks();
    connect(bookmarks, &BookmarkKeeper::kept, this, &CaseDesk::noteBookmarks);
    connect(bookmarks, &BookmarkKeeper::kept, this, soon);
    // What a log has when it is opened is no change of the user's.
    connect(bookmarks, &BookmarkKeeper::restored, this,
            [this](const QString &log, const QList<SavedBookmark> &found) {
                noteBookmarks(log, found);
                SavedBookmarks saved{.bookmarks = m_saved.bookmarks};
                saved.replace(log, found);
                m_saved.bookmarks = saved.bookmarks;
            });
    connect(&m_parts.session, &Session::caseRead, this, &CaseDesk::openCase);
    connect(&m_parts.session, &Session::settled, this, &CaseDesk::finishRestoring);
}

QString CaseDesk::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

CasePaths CaseDesk::recent() const
{
    if (!m_path.isEmpty())
        return {.caseFile = m_path};
    return m_origin.isEmpty() ? m_parts.session.paths() : CasePaths{.caseFile = m_origin};
}

void CaseDesk::setOrigin(const QString &bundle, const QString &folder)
{
    m_origin = bundle;
    m_forNow = folder;
    tellName();
    remark(tr("The bundle is unpacked for now, in %1. Save the case to keep it: its files go with it.")
               .arg(QDir::toNativeSeparators(folder)));
}

void CaseDesk::remark(const QString &sentence)
{
    m_remark = sentence;
    if (!m_isRestoring)
        tellRemarks();
}

bool CaseDesk::wouldLoseNotes() const
{
    const QString notes = m_parts.notes.notes();
    return !notes.isEmpty() && notes != m_saved.notes;
}

bool CaseDesk::mayDrop(const std::function<void()> &goOn)
{
    m_parts.panes.saveBookmarks();
    const bool isNamed = !m_path.isEmpty();
    if (isNamed ? isModified() : wouldLoseNotes()) {
        askToSave(goOn);
        return false;
    }
    return isNamed || m_parts.plans.mayDrop(goOn); // changes to the plan are in the case
}

void CaseDesk::askToSave(const std::function<void()> &goOn)
{
    QString text = tr("There are notes, and the case they belong to has no file yet.");
    const QString shown = withTurnsShown(name());
    if (!m_path.isEmpty())
        text = m_parts.plans.isModified()
            ? tr("The case %1 has been changed and is not saved. Its plan has changes, too.").arg(shown)
            : tr("The case %1 has been changed and is not saved.").arg(shown);
    const auto saveFirst = [this, goOn] {
        m_afterSave = goOn;
        save();
    };
    const auto discard = [this, goOn] {
        m_afterSave = {};
        m_saveNext.clear();
        noteSaved(snapshot());
        if (!m_path.isEmpty() || m_parts.plans.mayDrop(goOn)) // a case goes with the changes to its plan
            goOn();
    };
    ccm::askToSave(&m_parts.window, {.name = u"dropCase"_s, .title = tr("Save the case?"), .text = text},
                   saveFirst, discard);
}

void CaseDesk::openPaths(const CasePaths &paths)
{
    if (!paths.caseFile.isEmpty() || m_path.isEmpty()) {
        m_parts.session.openCase(paths);
        return;
    }
    const auto goOn = [this, paths] { restore({.paths = paths}); };
    if (mayDrop(goOn))
        goOn();
}

void CaseDesk::openCase(const QString &path, const CaseFile &file)
{
    // What came from somebody else is not to tell a server that it was opened.
    const bool isKnown = m_parts.settings.recentCases().contains(CasePaths{.caseFile = path});
    const auto goOn = [this, path, file, fetching = isKnown ? Fetching::Now : Fetching::OnReload] {
        restore(file, path, fetching);
    };
    if (mayDrop(goOn))
        goOn();
}

void CaseDesk::close()
{
    const auto goOn = [this] { restore({}); };
    if (mayDrop(goOn))
        goOn();
}

void CaseDesk::save()
{
    if (m_path.isEmpty())
        askForSaveAs();
    else
        saveTo(m_path);
}

/// While it is being saved already, it is saved once more afterwards, with what changed meanwhile.
void CaseDesk::saveTo(const QString &path)
{
    if (m_saving.isRunning()) {
        m_saveNext = path;
        return;
    }
    const auto work = [path, file = capture(), forNow = m_forNow](const std::stop_token &) {
        return write(path, file, forNow);
    };
    m_saving.start(work, [this, path](const Result<Written> &written) {
        const QString next = std::exchange(m_saveNext, {});
        const auto goOn = next.isEmpty() ? std::exchange(m_afterSave, {}) : std::function<void()>();
        if (written)
            takeWritten(path, *written, goOn);
        else
            Q_EMIT told(Status::Bad, written.error().message());
        if (!next.isEmpty())
            saveTo(next);
    });
}

/// What lies in a folder that will be gone is kept in one beside the case.
Result<CaseDesk::Written> CaseDesk::write(const QString &path, const CaseFile &file, const QString &forNow)
{
    Written written{.file = file, .files = forNow.isEmpty() ? QString() : newFilesFolder(path)};
    if (!forNow.isEmpty()) {
        auto moved = keepUnpacked(file, forNow, written.files);
        if (!moved)
            return std::unexpected(moved.error());
        written.file = std::move(*moved);
    }
    if (const auto saved = saveCaseFile(path, written.file); !saved) {
        if (!forNow.isEmpty())
            QDir(written.files).removeRecursively();
        return std::unexpected(saved.error());
    }
    return written;
}

void CaseDesk::takeWritten(const QString &path, const Written &written, const std::function<void()> &goOn)
{
    m_path = path;
    noteSaved(written.file);
    if (!written.files.isEmpty()) // from where it lies now, with what changed meanwhile
        restoreOver(written.file, movedCase(capture(), m_forNow, written.files), path);
    tellName();
    lookForChanges();
    Q_EMIT saved();
    if (goOn)
        goOn();
}

void CaseDesk::askForSaveAs()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save the case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveCaseDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Cases (*.ccmcase)"));
    dialog->setDefaultSuffix(CaseFileEnding.sliced(1).toString());
    dialog->selectFile(m_path.isEmpty() ? tr("case", "as the name of a file") + CaseFileEnding : m_path);
    connect(dialog, &QFileDialog::fileSelected, this, &CaseDesk::saveTo);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void CaseDesk::addActions(QMenu &menu)
{
    QAction *save = menu.addAction(tr("Sa&ve case"), this, &CaseDesk::save);
    save->setObjectName(u"saveCase"_s);
    save->setShortcut(Qt::CTRL | Qt::Key_S); // the plan is kept in the case, too
    QAction *saveAs = menu.addAction(tr("Save case as..."), this, &CaseDesk::askForSaveAs);
    saveAs->setObjectName(u"saveCaseAs"_s);
    saveAs->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S); // QKeySequence::SaveAs has no key on every desktop
    menu.addAction(tr("Close case"), this, &CaseDesk::close)->setObjectName(u"closeCase"_s);
    QAction *lost = menu.addAction(tr("Restore the case that was lost"), this, &CaseDesk::restoreLost);
    lost->setObjectName(u"restoreLostCase"_s);
    const auto show = [this, lost] {
        lost->setVisible(m_rescue.lost().has_value());
        lost->setToolTip(lostText());
    };
    connect(this, &CaseDesk::lostChanged, lost, show);
    show();
}

void CaseDesk::tellName()
{
    QString shown = withTurnsShown(m_path.isEmpty() ? QFileInfo(m_origin).completeBaseName() : name());
    shown.replace("[*]"_L1, "[*][*]"_L1); // it stands for the mark of changes
    //: Title of the window: the name of the case, and the program's.
    m_parts.window.setWindowTitle(shown.isEmpty() ? u"Ccmscope"_s : tr("%1[*] - Ccmscope").arg(shown));
}

QString CaseDesk::lostText() const
{
    const auto &lost = m_rescue.lost();
    if (!lost)
        return {};
    const QString when = momentText(lost->written.toLocalTime(), MomentPrecision::Minute);
    if (!lost->home.path.isEmpty())
        return tr("The case %1 that was open when the program ended unexpectedly can be restored, as it was "
                  "on %2.")
            .arg(withTurnsShown(QFileInfo(lost->home.path).completeBaseName()), when);
    return tr("What was open when the program ended unexpectedly can be restored, as it was on %1.")
        .arg(when);
}

/// What its file says is read first: that tells what was changed since.
void CaseDesk::restoreLost()
{
    const auto &lost = m_rescue.lost();
    if (!lost)
        return;
    const QString path = lost->home.path;
    const auto take = [this](const Result<CaseFile> &saved) {
        if (const auto taken = m_rescue.takeLost())
            takeLost(saved.value_or(CaseFile()), *taken);
        Q_EMIT lostChanged();
    };
    const auto goOn = [this, path, take] {
        if (path.isEmpty())
            take(CaseFile());
        else
            m_reading.start([path](const std::stop_token &) { return loadCaseFile(path); }, take);
    };
    if (mayDrop(goOn))
        goOn();
}

/// Of a bundle that was unpacked for now, the files are there as long as their folder is.
void CaseDesk::takeLost(const CaseFile &saved, const LostCase &lost)
{
    restoreOver(saved, lost.file, lost.home.path);
    if (!lost.home.forNow.isEmpty() && QFileInfo(lost.home.forNow).isDir())
        setOrigin(lost.home.origin, lost.home.forNow);
    else
        m_origin = lost.home.origin; // each path that is gone is told
    tellName();
}

void CaseDesk::dropLost()
{
    m_rescue.dropLost();
    Q_EMIT lostChanged();
}

} // namespace ccm
