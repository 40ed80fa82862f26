// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/compare/predictedlog.h"

#include <QList>
#include <QString>

namespace ccm {

/// A record of a real run that tells what was found or decided.
struct LoggedLine
{
    QString text;
    Evidence evidence;

    bool operator==(const LoggedLine &) const = default;
};

/// A predicted line beside its counterpart in the log.
struct AlignedLine
{
    enum class Kind : quint8 {
        Same, ///< apart from what cannot be predicted: letter case of a path, padding of a version, wording
        Differs, ///< both answer the same question, and the answers differ
        NotLogged, ///< the log is silent about it, which is no contradiction
        NotPredicted, ///< the log has it and the prediction is silent
    };

    Kind kind = Kind::Same;
    qsizetype predicted = -1; ///< index into PredictedLog::lines; -1 for NotPredicted
    QString logged; ///< empty for NotLogged
    Evidence evidence; ///< of the record

    bool operator==(const AlignedLine &) const = default;
};

/// The prediction and a real run side by side.
struct LogAlignment
{
    QString run; ///< which run of the log, as a phrase: "the run of 2013-09-09 09:15:13"
    QList<AlignedLine> lines;
    qsizetype firstDivergence = -1; ///< the first line that Differs; -1 where none does
    QString sentence; ///< what the comparison of both comes to

    bool operator==(const LogAlignment &) const = default;
};

/// Only the lines of the prediction that are decisions take part.
[[nodiscard]] LogAlignment alignLogs(const PredictedLog &predicted, const QList<LoggedLine> &logged);

} // namespace ccm
