// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseDesk gathers of the window into a case, and gives back to it.

#include "app/bookmarkkeeper.h"
#include "app/casedesk.h"
#include "app/clientfleet.h"
#include "app/plandesk.h"
#include "app/session.h"
#include "models/window/planreader.h"
#include "models/window/planwriter.h"
#include "widgets/cases/notesview.h"
#include "widgets/client/clientpane.h"
#include "widgets/logs/logpane.h"
#include "widgets/manifest/manifestpane.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What counts as changed: not where somebody looked, and not in which order things were added.
CaseFile substanceOf(CaseFile file)
{
    file.pane.clear();
    file.place = {};
    file.layout.clear();
    std::ranges::sort(file.clients);
    std::ranges::sort(file.bookmarks, [](const SavedBookmark &one, const SavedBookmark &other) {
        return std::tie(one.log, one.offset) < std::tie(other.log, other.offset);
    });
    return file;
}

bool isEmptyCase(const CaseFile &file)
{
    return file.paths.isEmpty() && file.clients.isEmpty() && file.notes.isEmpty() && file.planDraft.isEmpty();
}

/// Of the logs together.
QString filterOf(const CaseFile &file)
{
    const auto found = std::ranges::find_if(file.filters, &QString::isEmpty, &CaseFilter::log);
    return found == file.filters.end() ? QString() : found->text;
}

/// What stands in the window takes the place of what the case said about it.
bool isOfTheWindow(const CaseFilter &filter)
{
    return filter.log.isEmpty() || filter.isHidden;
}

QStringList hiddenLogsOf(const CaseFile &file)
{
    QStringList hidden;
    for (const CaseFilter &filter : file.filters) {
        if (filter.isHidden)
            hidden.append(filter.log);
    }
    return hidden;
}

/// What is not read yet, as it is going to be.
void addMissing(CasePaths &paths, const CasePaths &given)
{
    for (QString CasePaths::*const path :
         {&CasePaths::site, &CasePaths::client, &CasePaths::plan, &CasePaths::earlierSite}) {
        if ((paths.*path).isEmpty())
            paths.*path = given.*path;
    }
    if (paths.logs.isEmpty())
        paths.logs = given.logs;
}

} // namespace

CaseFile CaseDesk::capture() const
{
    m_parts.panes.saveBookmarks();
    return snapshot();
}

CaseFile CaseDesk::snapshot() const
{
    CaseFile file{.paths = m_parts.session.paths(),
                  .clients = m_parts.panes.fleet().sources() + m_goneClients,
                  .filters = m_given.filters,
                  .bookmarks = m_bookmarks.bookmarks,
                  .notes = m_parts.notes.notes(),
                  .pane = m_given.pane,
                  .place = m_given.place,
                  .question = m_parts.session.question(),
                  .unknownRun = m_given.unknownRun,
                  .layout = layoutBytes(layoutOf(m_parts.window, m_parts.panes)),
                  .others = m_given.others};
    file.clients.removeDuplicates();
    file.filters.removeIf(isOfTheWindow);
    const QStringList hidden = m_isRestoring ? hiddenLogsOf(m_given) : m_parts.panes.logPane().hiddenLogs();
    for (const QString &log : hidden)
        file.filters.append({.log = log, .isHidden = true});
    if (const QString filter = m_parts.panes.logPane().filterExpression(); !filter.isEmpty())
        file.filters.prepend({.text = filter});
    if (const auto draft = m_parts.plans.draft())
        file.planDraft = QJsonDocument::fromJson(writePlan(*draft)).object();
    if (m_isRestoring) {
        addMissing(file.paths, m_given.paths);
        if (file.planDraft.isEmpty())
            file.planDraft = m_given.planDraft;
        return file;
    }
    const int pane = m_parts.stack.currentIndex();
    file.pane = pane < Panes::Count ? Panes::word(static_cast<Panes::Id>(pane)) : QString();
    file.place = place();
    return file;
}

CasePlace CaseDesk::place() const
{
    const Evidence record = m_parts.panes.logPane().place().record;
    CasePlace place{.item = m_parts.panes.manifestPane().currentItem(),
                    .run = m_parts.panes.clientPane().selectedRun()};
    if (record.isRecord()) {
        place.log = record.file;
        place.offset = record.offset;
    }
    return place;
}

bool CaseDesk::isModified() const
{
    return substanceOf(snapshot()) != m_saved;
}

void CaseDesk::noteSaved(const CaseFile &file)
{
    m_saved = substanceOf(file);
}

void CaseDesk::noteBookmarks(const QString &log, const QList<SavedBookmark> &bookmarks)
{
    m_bookmarks.replace(log, bookmarks);
}

void CaseDesk::restore(const CaseFile &file, const QString &path, Fetching fetching)
{
    restoreOver(file, file, path, fetching);
}

void CaseDesk::restoreOver(const CaseFile &saved, const CaseFile &file, const QString &path,
                           Fetching fetching)
{
    Panes &panes = m_parts.panes;
    m_saving.cancel(); // it is written, but the case that it is of is no longer open
    m_saveNext.clear();
    m_parts.session.close(); // with it, bookmarks of the logs until now are told
    panes.fleet().clear();
    m_parts.plans.startAnew();
    m_path = path;
    m_origin.clear();
    m_forNow.clear();
    m_remark.clear();
    m_given = file;
    noteSaved(saved);
    m_bookmarks.bookmarks = file.bookmarks;
    m_goneClients.clear();
    m_problems = {notUnderstoodIn(file)};
    m_problems.removeAll(QString());
    m_isRestoring = true;

    m_parts.notes.setNotes(file.notes);
    panes.logPane().useFilter(filterOf(file));
    panes.bookmarks().adopt(file.bookmarks);
    m_layout = layoutFrom(m_given.layout);
    restoreLayout(m_layout, m_parts.window, panes);
    restorePlan(file);
    if (!file.clients.isEmpty())
        panes.fleet().add(file.clients);
    m_parts.session.openCase(file.paths, fetching);
    ask(file.question);
    tellName();
    Q_EMIT opened(!file.notes.isEmpty());
    if (!m_parts.session.isBusy())
        finishRestoring();
    m_changeSoon.start();
}

/// What was supposed in a case is supposed in no other one.
void CaseDesk::ask(const Question &question)
{
    m_parts.session.ask(question);
    m_parts.panes.fleet().setQuestion(m_parts.session.question());
}

CaseWork CaseDesk::work() const
{
    return {.now = capture(),
            .saved = m_saved,
            .path = m_path,
            .origin = m_origin,
            .forNow = m_forNow,
            .goneClients = m_goneClients};
}

void CaseDesk::takeOver(const CaseWork &work)
{
    m_path = work.path;
    m_origin = work.origin;
    m_forNow = work.forNow;
    m_given = work.now;
    m_saved = work.saved;
    m_bookmarks.bookmarks = work.now.bookmarks;
    m_goneClients = work.goneClients;
    m_isRestoring = true;
    m_parts.notes.setNotes(work.now.notes);
    m_parts.panes.logPane().useFilter(filterOf(work.now));
    m_layout = layoutFrom(m_given.layout);
    restoreLayout(m_layout, m_parts.window, m_parts.panes);
    tellName();
    m_changeSoon.start();
}

void CaseDesk::restorePlan(const CaseFile &file)
{
    if (file.planDraft.isEmpty())
        return;
    const auto draft = parsePlan(QJsonDocument(file.planDraft).toJson(), tr("The plan in the case"));
    if (draft)
        m_parts.plans.restoreDraft(file.paths.plan, *draft);
    else
        noteProblem(draft.error().message());
}

/// All is read: now nothing else brings another pane or place to the front.
void CaseDesk::finishRestoring()
{
    if (!std::exchange(m_isRestoring, false))
        return;
    Panes &panes = m_parts.panes;
    const CasePlace &place = m_given.place;
    panes.logPane().hideLogs(hiddenLogsOf(m_given));
    panes.restore({.pane = Panes::Client, .run = place.run});
    panes.restore({.pane = Panes::Manifest, .item = place.item});
    const Evidence record{.file = place.log, .offset = place.offset};
    if (record.isRecord())
        panes.restore({.pane = Panes::Log,
                       .log = LogPlace{.filter = panes.logPane().filterExpression(), .record = record}});
    restorePaneLayouts(m_layout, panes); // what was loaded has brought tabs to the front
    bool isShown = false;
    for (int i = 0; i < Panes::Count; ++i) {
        const auto id = static_cast<Panes::Id>(i);
        if (Panes::word(id) != m_given.pane)
            continue;
        isShown = true;
        Q_EMIT paneWanted(id);
    }
    if (!isShown && isEmptyCase(m_given))
        Q_EMIT startWanted();
    tellRemarks();
}

void CaseDesk::tellRemarks()
{
    QStringList sentences = m_problems;
    sentences.append(m_remark);
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        Q_EMIT told(m_problems.isEmpty() ? Status::Neutral : Status::Bad, sentences.join(u'\n'));
}

void CaseDesk::connectFailures()
{
    for (const auto failure :
         {&Session::siteFailed, &Session::earlierFailed, &Session::clientFailed, &Session::planFailed})
        connect(&m_parts.session, failure, this, [this](const Error &error) {
            if (m_isRestoring && error.code != ErrorCode::Cancelled)
                noteProblem(error.message());
        });
    connect(&m_parts.panes.fleet(), &ClientFleet::failed, this, [this](const Error &error) {
        if (!m_given.clients.contains(error.source) || m_goneClients.contains(error.source))
            return;
        m_goneClients.append(error.source); // it stays in the case: its computer may be away for a while
        noteProblem(error.message());
    });
}

void CaseDesk::noteProblem(const QString &sentence)
{
    m_problems.append(sentence);
    tellRemarks();
}

void CaseDesk::lookForChanges()
{
    const CaseFile file = snapshot();
    m_parts.window.setWindowModified(!m_path.isEmpty() && substanceOf(file) != m_saved);
    if (isEmptyCase(file))
        m_rescue.forget();
    else
        m_rescue.keep(file, {.path = m_path, .origin = m_origin, .forNow = m_forNow});
}

} // namespace ccm
