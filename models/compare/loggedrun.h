// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/logalignment.h"
#include "models/compare/question.h"
#include "models/logs/logrecord.h"

#include <optional>

namespace ccm {

/// A run of ccmsetup as its log has it.
struct LoggedRun
{
    QString name; ///< when it began: "2013-09-09 09:15:13"; empty where the log does not tell
    QList<LoggedLine> lines; ///< all records of the run whose wording is known
};

/// The record that a piece of evidence names, or null.
[[nodiscard]] const LogRecord *recordAt(const Evidence &evidence, const QList<LogDocument> &logs);

/// The last run of this kind in the logs: with /AutoUpgrade an automatic one, with /UpgradeWinTask alone one
/// of the scheduled task, else a manual one. Nothing where there is none.
[[nodiscard]] std::optional<LoggedRun> lastRunOf(RunKind kind, const QList<LogDocument> &logs);

} // namespace ccm
