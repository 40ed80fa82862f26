// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reportwriting.h"
#include "models/base/loader.h"
#include "widgets/cases/notesview.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QPrinter;
class QProgressDialog;
class QWidget;

namespace ccm {

class Panes;
class PlanDesk;
class Session;

/// Hands the case on: as a file, on the clipboard, on paper. What is shown is taken at once, and pictures are
/// drawn; a thread of its own reads what is missing and writes. One piece of work at a time: another one
/// takes its place.
class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    ReportDesk(Session &session, Panes &panes, PlanDesk &plans, QWidget *window);

    /// The notes stand in each report.
    void setNotes(const NotesView *notes) { m_notes = notes; }
    /// Adds what it can do to a menu.
    void addTo(QMenu &menu);

    void askWhereTo();
    /// In the form that the name ends in. Any other name is told in failed().
    void saveTo(const QString &path);
    /// For a ticket, as Markdown.
    void copyTicket();
    void askForPrinter();
    /// The pages as they would be printed, in a dialog from which they can be.
    void preview();
    void printOn(std::shared_ptr<QPrinter> printer);
    void cancel();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Work = std::function<Result<QByteArray>(ReportOrder &, const std::stop_token &)>;

    /// What is drawn on pages.
    struct Pages;

    void showPreview(const std::shared_ptr<Pages> &pages);
    [[nodiscard]] ReportOrder order(ReportDetail detail) const;
    void start(ReportDetail detail, const Work &work, const std::function<void(const QByteArray &)> &then);
    void showProgress();

    Session &m_session;
    Panes &m_panes;
    PlanDesk &m_plans;
    QWidget *m_window;
    QPointer<const NotesView> m_notes;
    QPointer<QProgressDialog> m_progress;
    Loader<QByteArray> m_work{this};
};

} // namespace ccm
