// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"
#include "models/cases/summary.h"
#include "models/manifest/manifestdiff.h"
#include "models/window/planreport.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QLocale>

namespace ccm {

/// The record that a finding rests on, as it stands in the log.
struct QuotedRecord
{
    Evidence evidence;
    QString text;
};

/// A file, folder, archive or address that the report is about.
struct ReportSource
{
    QString what; ///< in words: "Manifest of the site"
    QString place; ///< as the user knows it
    QString hash; ///< SHA-256; empty where it was not computed
};

/// Everything a report of a case is made of. What is not open is not in it.
struct CaseReportInput
{
    CaseContent content; ///< its plan is taken from `plan`
    std::optional<ManifestDiff> diff{}; ///< from an earlier manifest to the site's
    std::optional<PlanReport> plan{};
    QString notes{}; ///< of the case; plain text
    QStringList unread{}; ///< sentences about what of the case was not opened
    QList<QuotedRecord> records{};
    QList<ReportSource> sources{};
    QDateTime at{}; ///< UTC: when the report is made
    QLocale locale{};
};

/// A client of years of logs has thousands of runs and messages; nobody reads them all on paper. The newest
/// are told, and how many others there are.
inline constexpr qsizetype MostReportedRuns = 50;
inline constexpr qsizetype MostReportedMessages = 500; ///< of each table below the runs

enum class ReportDetail : quint8 {
    Whole,
    Ticket, ///< what a colleague has to know, without the tables of what went as it should
};

// The names of the pictures among those of a report; see also StartsPicture.
inline constexpr QLatin1StringView TimelinePicture{"timeline"};
inline constexpr QLatin1StringView CompletionPicture{"completion"};

/// Headline and next step first; then the notes of the case, versions, what an update of the site changed,
/// the comparison item by item, diagnosis with its records, runs, the plan with what it rests on, what is not
/// known or could not be read, and where everything comes from.
[[nodiscard]] Report caseReport(const CaseReportInput &input, ReportDetail detail = ReportDetail::Whole);

} // namespace ccm
