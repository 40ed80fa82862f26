// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/rules.h"

#include <QCoreApplication>

/// What the tables of rules share.
namespace ccm::rules {

/// The words of all rules, in one context for the translator.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Rule)
};

[[nodiscard]] inline bool always(const RuleInput &)
{
    return true;
}

/// Without regard to case. Names in long lists differ in length more often than not.
[[nodiscard]] inline bool sameText(QStringView a, QStringView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

[[nodiscard]] inline Judgement yes(const QString &sentence, const Evidence &evidence = {})
{
    return {.fires = Firing::Yes, .sentence = sentence, .evidence = evidence};
}

[[nodiscard]] inline Judgement no(const QString &sentence, const Evidence &evidence = {})
{
    return {.fires = Firing::No, .sentence = sentence, .evidence = evidence};
}

[[nodiscard]] inline Judgement unknown(const QString &sentence)
{
    return {.sentence = sentence};
}

/// The decision goes on as if the condition did not hold, and says so.
[[nodiscard]] inline Judgement assumedNot(const QString &sentence, const QString &assumption)
{
    return {.sentence = sentence, .assumption = assumption};
}

/// Found by the last run of the log and not by looking at files: as true as it was then.
[[nodiscard]] inline Judgement asSeen(Judgement judgement)
{
    judgement.assumption = Text::tr("What only the last run in the log tells is taken as still true.");
    return judgement;
}

/// Whether the ccmsetup that this site brings is older than a build. Unset: its version is not known.
/// One that runs already and is newer stays, since ccmsetup replaces itself only by a newer one.
[[nodiscard]] inline std::optional<bool> isOlderThan(const RuleInput &input, const Version &build)
{
    if (!input.siteClient.version)
        return std::nullopt;
    return *input.siteClient.version < build
        && (!input.facts.setupVersion.value || *input.facts.setupVersion.value < build);
}

} // namespace ccm::rules
