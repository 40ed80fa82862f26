// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/recordplace.h"

namespace ccm {
namespace {

bool isAtOrBehind(const Evidence &place, const QString &file, qint64 offset)
{
    return place.file != file || place.offset <= offset;
}

/// A run may begin in a rolled file and end in the current one; it has no third.
bool holds(const SetupRun &run, const QString &file, qint64 offset)
{
    const bool begins = run.evidence.file == file;
    const bool ends = run.lastEvidence.file == file;
    return (begins || ends) && (!begins || offset >= run.evidence.offset)
        && (!ends || offset <= run.lastEvidence.offset);
}

/// The last phase that has begun; phases in the file that comes first have begun when the second is read.
std::optional<qsizetype> phaseAt(const SetupRun &run, const QString &file, qint64 offset)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < run.phases.size(); ++i) {
        const Evidence &begin = run.phases[i].evidence;
        const bool isInLaterFile = begin.file != file && begin.file != run.evidence.file;
        if (!isInLaterFile && isAtOrBehind(begin, file, offset))
            found = i;
    }
    return found;
}

} // namespace

std::optional<RecordPlace> recordPlace(const ClientState &state, const QString &file, qint64 offset)
{
    std::optional<RecordPlace> place;
    for (qsizetype i = 0; i < state.runs.size(); ++i) {
        if (!holds(state.runs[i], file, offset))
            continue;
        const auto phase = phaseAt(state.runs[i], file, offset);
        if (place || !phase)
            return std::nullopt;
        place = RecordPlace{.run = i, .phase = *phase};
    }
    return place;
}

} // namespace ccm
