// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/toldrun.h"

#include <QList>
#include <QString>

namespace ccm {

/// A line of one run beside its counterpart in the other.
struct RunPair
{
    enum class Kind : quint8 {
        Same, ///< apart from what makes no difference: letter case of a path, padding of a version, wording
        Differs, ///< both answer the same question, and the answers differ
        OnlyLeft,
        OnlyRight,
    };

    Kind kind = Kind::Same;
    qsizetype left = -1; ///< index into the lines; -1 where that run has none
    qsizetype right = -1;

    bool operator==(const RunPair &) const = default;
};

/// Two runs side by side.
struct RunAlignment
{
    QList<RunPair> pairs; ///< every line of both, each once, in the order of both
    qsizetype firstDifference = -1; ///< of the pairs; -1 where the runs tell the same
    QString sentence; ///< what the comparison comes to

    bool operator==(const RunAlignment &) const = default;
};

/// Longer runs are compared up to here; a run has a few lines for each item.
inline constexpr qsizetype MostComparedLines = 2'000;

[[nodiscard]] RunAlignment alignRuns(const ToldRun &left, const ToldRun &right);

} // namespace ccm
