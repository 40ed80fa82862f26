// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/headless.h"
#include "models/cases/casereportsources.h"

#include <stop_token>

namespace ccm {

enum class ReportFormat : quint8 { Html, Pdf, Markdown };

/// By the end of the name: ".html", ".htm", ".pdf", ".md", whatever the case.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString &path);

/// A file of Markdown is for a ticket.
[[nodiscard]] ReportDetail detailOf(ReportFormat format);

/// A report of what is open, to be finished on any thread: what has to be read is not read yet.
struct ReportOrder
{
    CaseReportInput input;
    ReportPictures pictures{};
    ReportSites sites{};
    QString planFile{};
};

/// Reads the records and the hashes that the report tells of. Blocks.
void readForReport(ReportOrder &order, const std::stop_token &stop = {});
/// The file of a report for which all has been read. Cancelled where it was.
[[nodiscard]] Result<QByteArray> reportBytes(const ReportOrder &order, ReportFormat format,
                                             const std::stop_token &stop = {});

/// Runs --report. Needs QApplication, though no display.
[[nodiscard]] ExitCode writeReport(const CommandLine &line);

} // namespace ccm
