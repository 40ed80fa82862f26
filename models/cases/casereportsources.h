// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casepaths.h"
#include "models/cases/casereport.h"
#include "models/cases/sitecase.h"

#include <stop_token>

namespace ccm {

/// The sites that a report is about; either may be missing.
struct ReportSites
{
    std::optional<SiteCase> site{};
    std::optional<SiteCase> earlier{};
};

/// The records that the findings of a client rest on, cut after LongestQuotation characters. One that can
/// not be read is left out: its place is told all the same. Reads logs; for a worker thread.
[[nodiscard]] QList<QuotedRecord> readQuotedRecords(const ClientCase &client, const QDateTime &now,
                                                    const std::stop_token &stop = {});
inline constexpr qsizetype LongestQuotation = 2000;

/// What was opened, and the hashes of the files that are of one piece. Reads them; for a worker thread. A log
/// of more than LargestHashedLog bytes has words in the place of its hash; a file that cannot be read, none.
[[nodiscard]] QList<ReportSource> readReportSources(const ReportSites &sites,
                                                    const std::optional<ClientCase> &client,
                                                    const QString &planFile,
                                                    const std::stop_token &stop = {});
inline constexpr qint64 LargestHashedLog = qint64{256} * 1024 * 1024;

} // namespace ccm
