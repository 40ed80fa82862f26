// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace ccm {

/// Named limits of a list of completions.
struct CompletionFileLimits
{
    static constexpr qint64 Bytes = qint64{64} * 1'024 * 1'024;
    static constexpr qint64 Rows = 1'000'000;
    static constexpr qsizetype LineLength = 4'096; ///< bytes
    static constexpr qsizetype Columns = 100;
    static constexpr qsizetype Problems = 100;
};

/// A client that has finished its upgrade.
struct Completion
{
    QString client; ///< empty where the list names none
    QDateTime time; ///< UTC

    bool operator==(const Completion &) const = default;
};

struct Completions
{
    QList<Completion> rows; ///< in the order of the file
    qint64 otherStates = 0; ///< rows that tell of something else than a completion
    QList<Error> problems; ///< rows that could not be read, each with its line; at most Problems of them
    qint64 unread = 0; ///< how many rows could not be read

    bool operator==(const Completions &) const = default;
};

/// Completions from CSV as reports export it: a first line of names, then a row per client, separated by
/// commas, semicolons or tabs, in quotation marks where needed; UTF-8 or UTF-16 with a mark.
///
///     time     ISO 8601, "2026-12-01T09:30:00Z" or "2026-12-01 09:30"; without an offset by the clock of
///              `zone`. Also named "completed", "date", "timestamp" or "completion time"
///     client   optional. Also named "computer", "machine", "name", "netbios name", "resource name"
///     state    optional: 400, 401 and 402 are completions (states.tsv, topic 800). Also named "state id",
///              "stateid", "last message state id"
///     exit     optional: 0 is a completion. Also named "exit code", "exitcode", "return code"
///
/// A row that cannot be read becomes a problem; where none can be read, the first problem is the Error.
[[nodiscard]] Result<Completions> parseCompletions(const QByteArray &csv, const QString &source,
                                                   const QTimeZone &zone);

} // namespace ccm
