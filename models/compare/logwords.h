// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/version.h"
#include "models/compare/predictedlog.h"

#include <QLatin1StringView>
#include <QStringList>

namespace ccm {

/// What a published log tells of a message beside its wording.
struct LogWord
{
    QLatin1StringView id; ///< of its template: MessageTemplate::id
    int type = 1; ///< the raw type attribute
    bool in2012 = false; ///< seen in a log of 2012 SP1
    bool inCurrentBranch = false; ///< seen in a log of the current branch, or in its documentation
    bool isDecision = true; ///< tells what was found or decided
};

/// The messages that a prediction may use. Null for any other.
[[nodiscard]] const LogWord *logWord(QLatin1StringView id);

/// The verified wording of this id with its fields filled in, in their order. Empty where there is no such
/// wording, or not as many fields.
[[nodiscard]] QString filledMessage(QLatin1StringView id, const QStringList &fields);

/// Which generation's words a run of this ccmsetup uses: 2012 before 5.00.8325.
[[nodiscard]] LogWording wordingOf(const Version &setup);

/// What a decision line is about, and what it says about it: lines of two logs answer the same question
/// where `question` is the same. Times, letter case, the Windows folder, padding of versions and the
/// generation's wording make no difference.
struct SaidLine
{
    QString question; ///< empty where the line decides nothing
    QString answer;

    bool operator==(const SaidLine &) const = default;
};

[[nodiscard]] SaidLine saidBy(const QString &message);

} // namespace ccm
