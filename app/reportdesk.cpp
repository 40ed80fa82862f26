// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdesk.h"

#include "app/panes.h"
#include "app/plandesk.h"
#include "app/session.h"
#include "models/base/files.h"
#include "widgets/cases/notesview.h"
#include "widgets/cases/reportdocument.h"
#include "widgets/cases/reportpictures.h"
#include "widgets/common/savedialog.h"
#include "widgets/window/windowpane.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QProgressDialog>

#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// As in a PDF; the user may choose otherwise.
void setUpPages(QPrinter &printer)
{
    constexpr double Margin = 15;
    printer.setPageSize(pageSizeOf(QLocale()));
    printer.setPageMargins({Margin, Margin, Margin, Margin}, QPageLayout::Millimeter);
}

} // namespace

struct ReportDesk::Pages
{
    Report report;
    ReportPictures pictures;
};

ReportDesk::ReportDesk(Session &session, Panes &panes, PlanDesk &plans, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_panes(panes)
    , m_plans(plans)
    , m_window(window)
{
}

void ReportDesk::addTo(QMenu &menu)
{
    QAction *report = menu.addAction(tr("Save a re&port of the case..."), this, &ReportDesk::askWhereTo);
    report->setObjectName(u"saveCaseReport"_s);
    report->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    menu.addAction(tr("Copy the case for a tic&ket"), this, &ReportDesk::copyTicket)
        ->setObjectName(u"copyCaseTicket"_s);
    QAction *print = menu.addAction(tr("Pr&int a report of the case..."), this, &ReportDesk::askForPrinter);
    print->setObjectName(u"printCaseReport"_s);
    print->setShortcut(QKeySequence::Print);
    menu.addAction(tr("Print previe&w of the report..."), this, &ReportDesk::preview)
        ->setObjectName(u"previewCaseReport"_s);
}

void ReportDesk::askWhereTo()
{
    askWhereToSave(m_window,
                   {.title = tr("Save a report of the case"),
                    .fileName = u"report.html"_s,
                    .filters = tr("Page (*.html);;Document (*.pdf);;Text for a ticket (*.md)")},
                   [this](const QString &path) { saveTo(path); });
}

void ReportDesk::saveTo(const QString &path)
{
    const auto format = reportFormat(path);
    if (!format) {
        Q_EMIT failed(tr("%1: A report is saved as .html, .pdf or .md; the name has to end so.")
                          .arg(QDir::toNativeSeparators(path)));
        return;
    }
    start(
        detailOf(*format),
        [path, format = *format](ReportOrder &order, const std::stop_token &stop) -> Result<QByteArray> {
            auto bytes = reportBytes(order, format, stop);
            if (!bytes)
                return bytes;
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, path);
            if (const auto written = writeFile(path, *bytes); !written)
                return std::unexpected(written.error());
            return QByteArray();
        },
        [this, path](const QByteArray &) {
            Q_EMIT done(tr("The report is saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void ReportDesk::copyTicket()
{
    start(
        ReportDetail::Ticket,
        [](const ReportOrder &order, const std::stop_token &stop) {
            return reportBytes(order, ReportFormat::Markdown, stop);
        },
        [this](const QByteArray &markdown) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(markdown));
            Q_EMIT done(tr("The case is on the clipboard, as Markdown for a ticket."));
        });
}

void ReportDesk::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>();
    setUpPages(*printer);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print a report of the case"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { printOn(printer); });
    dialog->open();
}

void ReportDesk::printOn(std::shared_ptr<QPrinter> printer)
{
    start(
        ReportDetail::Whole,
        [printer = std::move(printer)](const ReportOrder &order,
                                       const std::stop_token &stop) -> Result<QByteArray> {
            const Report report = caseReport(order.input);
            printer->setDocName(report.title);
            if (drawReport(report, order.pictures, *printer, stop))
                return QByteArray();
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, report.title);
            return fail(ErrorCode::CannotWrite, printer->printerName(),
                        tr("The printer does not take the report."));
        },
        [this](const QByteArray &) { Q_EMIT done(tr("The report went to the printer.")); });
}

void ReportDesk::preview()
{
    const auto pages = std::make_shared<Pages>();
    start(
        ReportDetail::Whole,
        [pages](const ReportOrder &order, const std::stop_token &) -> Result<QByteArray> {
            *pages = {.report = caseReport(order.input), .pictures = order.pictures};
            return QByteArray();
        },
        [this, pages](const QByteArray &) { showPreview(pages); });
}

/// Pages are drawn when the dialog asks for them: for each size and direction of paper anew.
void ReportDesk::showPreview(const std::shared_ptr<Pages> &pages)
{
    auto *dialog = new QPrintPreviewDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"reportPreview"_s);
    dialog->setWindowTitle(tr("Print preview of the report"));
    setUpPages(*dialog->printer());
    dialog->printer()->setDocName(pages->report.title);
    dialog->resize(m_window->size());
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [pages](QPrinter *printer) { drawReport(pages->report, pages->pictures, *printer); });
    dialog->open();
}

void ReportDesk::cancel()
{
    m_work.cancel();
    if (m_progress)
        m_progress->deleteLater();
}

ReportOrder ReportDesk::order(ReportDetail detail) const
{
    ReportOrder order{.input = {.content = m_session.content(), .at = QDateTime::currentDateTimeUtc()},
                      .sites = {.site = m_session.site(), .earlier = m_session.earlierSite()},
                      .planFile = m_session.paths().plan};
    if (order.sites.site && order.sites.earlier)
        order.input.diff = m_panes.diff();
    if (m_notes)
        order.input.notes = m_notes->notes();
    // The plan that the window begins with is nobody's.
    if (order.input.content.plan || m_plans.isModified())
        order.input.plan = m_panes.windowPane().report();
    if (detail == ReportDetail::Whole)
        order.pictures = drawReportPictures(order.input);
    return order;
}

void ReportDesk::start(ReportDetail detail, const Work &work,
                       const std::function<void(const QByteArray &)> &then)
{
    cancel();
    m_work.start(
        [order = order(detail), work](const std::stop_token &stop) mutable {
            readForReport(order, stop);
            return work(order, stop);
        },
        [this, then](const Result<QByteArray> &result) {
            if (m_progress)
                m_progress->deleteLater();
            if (result)
                then(*result);
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error().message());
        });
    showProgress();
}

/// Comes into sight only where it takes longer than a moment.
void ReportDesk::showProgress()
{
    constexpr int Moment = 500; // milliseconds
    m_progress = new QProgressDialog(tr("Writing the report..."), tr("Cancel"), 0, 0, m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setWindowTitle(tr("Report of the case"));
    m_progress->setMinimumDuration(Moment);
    m_progress->setValue(0); // from here on the moment is counted
    connect(m_progress, &QProgressDialog::canceled, this, &ReportDesk::cancel);
}

} // namespace ccm
