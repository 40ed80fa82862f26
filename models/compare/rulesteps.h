// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/rules.h"

namespace ccm {

/// What the rules decide about the client itself.
struct ClientDecision
{
    VerdictAction action = VerdictAction::Unknown;
    QLatin1StringView ruleId; ///< of the rule that decided, or that left it unknown
    QString sentence; ///< of that rule
};

/// What the rules decide about one item: its status, and the sentences and the place that tell why.
struct ItemDecision
{
    ItemStatus status = ItemStatus::Unknown;
    std::optional<bool> applicable;
    QStringList reasons;
    Evidence evidence;
    bool isOnlyPlaced = false;
    bool isLocal = false;
};

// Each asks the rules of its stages in their order and appends every one that was asked to `steps`.

[[nodiscard]] ClientDecision decideClient(const RuleInput &input, QList<RuleOutcome> &steps);
[[nodiscard]] ItemDecision decideItem(const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps);
[[nodiscard]] ProtectionOutcome decideProtection(const RuleInput &input, QList<RuleOutcome> &steps);

/// Whether an item is meant for this client; unset where that is not known.
[[nodiscard]] std::optional<bool> applies(const RuleInput &input, const ManifestItem &item);

/// What the last run found about the item of this name; null where it did not look.
[[nodiscard]] const SeenItem *seenItem(const SetupFacts &facts, const QString &fileName);

} // namespace ccm
