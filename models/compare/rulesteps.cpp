// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rulesteps.h"

#include "models/compare/rulewords.h"

namespace ccm {
namespace {

const RuleOutcome &ask(const Rule &rule, const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps)
{
    Judgement judgement = rule.judge(input);
    steps.append({.ruleId = rule.id,
                  .fires = judgement.fires,
                  .sentence = std::move(judgement.sentence),
                  .evidence = std::move(judgement.evidence),
                  .assumption = std::move(judgement.assumption),
                  .item = item});
    return steps.constLast();
}

/// A list of rules of which the first that fires decides. False where none did and none was left open.
bool decideBy(std::span<const ClientRule> rules, const RuleInput &input, QList<RuleOutcome> &steps,
              ClientDecision &decision)
{
    for (const auto &[rule, follows] : rules) {
        if (!rule.concerns(input))
            continue;
        const RuleOutcome &outcome = ask(rule, input, -1, steps);
        const bool isLeftOpen = outcome.fires == Firing::Unknown && outcome.assumption.isEmpty();
        if (outcome.fires != Firing::Yes && !isLeftOpen)
            continue;
        decision = {.action = isLeftOpen ? VerdictAction::Unknown : follows,
                    .ruleId = outcome.ruleId,
                    .sentence = outcome.sentence};
        return true;
    }
    return false;
}

/// False where the item is not for this client, or not known to be.
bool passesApplicability(const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps,
                         ItemDecision &decision)
{
    decision.applicable = true;
    for (const auto &[rule, follows] : applicabilityRules()) {
        const RuleOutcome &outcome = ask(rule, input, item, steps);
        if (outcome.fires == Firing::No)
            continue;
        decision.applicable.reset();
        decision.status = ItemStatus::Unknown;
        if (outcome.fires == Firing::Yes) {
            decision.applicable = false;
            decision.status = follows;
            decision.reasons = {outcome.sentence};
            decision.evidence = outcome.evidence;
            return false;
        }
        decision.reasons.append(outcome.sentence);
    }
    return decision.applicable.has_value();
}

/// The sentences of the steps from `first` on whose answer is this one, and the first place that tells.
void takeReasons(const QList<RuleOutcome> &steps, qsizetype first, Firing which, ItemDecision &decision)
{
    for (qsizetype i = first; i < steps.size(); ++i) {
        const RuleOutcome &outcome = steps.at(i);
        if (outcome.fires != which)
            continue;
        decision.reasons.append(outcome.sentence);
        if (decision.evidence.isEmpty())
            decision.evidence = outcome.evidence;
    }
}

void discover(const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps, ItemDecision &decision)
{
    const qsizetype first = steps.size();
    std::optional<ItemStatus> fired;
    Firing which = Firing::No;
    for (const auto &[rule, follows] : discoveryRules()) {
        if (!rule.concerns(input))
            continue;
        const Firing fires = ask(rule, input, item, steps).fires;
        if (fires == Firing::Yes && !fired)
            fired = follows;
        if (fires == Firing::Unknown)
            which = Firing::Unknown;
    }
    if (fired)
        which = Firing::Yes;
    decision.status = fired ? *fired : which == Firing::Unknown ? ItemStatus::Unknown : ItemStatus::InPlace;
    takeReasons(steps, first, which, decision);
}

bool fires(const Rule &rule, const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps)
{
    return ask(rule, input, item, steps).fires == Firing::Yes;
}

} // namespace

ClientDecision decideClient(const RuleInput &input, QList<RuleOutcome> &steps)
{
    ClientDecision decision;
    if (!decideBy(gateRules(), input, steps, decision))
        decideBy(clientRules(), input, steps, decision);
    return decision;
}

ItemDecision decideItem(const RuleInput &input, qsizetype item, QList<RuleOutcome> &steps)
{
    ItemDecision decision;
    if (!passesApplicability(input, item, steps, decision))
        return decision;
    discover(input, item, steps, decision);
    decision.isOnlyPlaced = fires(handlingRules()[0], input, item, steps);
    decision.isLocal = fires(handlingRules()[1], input, item, steps);
    return decision;
}

ProtectionOutcome decideProtection(const RuleInput &input, QList<RuleOutcome> &steps)
{
    ProtectionOutcome result{.installer = input.installer,
                             .installed = input.facts.protectionInstalled.value};
    for (const auto &[rule, follows] : protectionRules()) {
        const RuleOutcome &outcome = ask(rule, input, -1, steps);
        if (outcome.fires == Firing::No)
            continue;
        if (outcome.fires == Firing::Yes)
            result.action = follows;
        result.sentence = outcome.sentence;
        result.evidence = outcome.evidence;
        result.ruleId = outcome.ruleId;
        break;
    }
    return result;
}

std::optional<bool> applies(const RuleInput &input, const ManifestItem &item)
{
    RuleInput ofItem = input;
    ofItem.item = &item;
    ofItem.seen = seenItem(input.facts, item.fileName);
    QList<RuleOutcome> steps;
    ItemDecision decision;
    passesApplicability(ofItem, 0, steps, decision);
    return decision.applicable;
}

const SeenItem *seenItem(const SetupFacts &facts, const QString &fileName)
{
    for (const SeenItem &seen : facts.items) {
        if (rules::sameText(seen.fileName, fileName))
            return &seen;
    }
    return nullptr;
}

QString ruleName(QLatin1StringView id)
{
    const auto find = [id](const auto &table) -> const char * {
        for (const auto &row : table) {
            if (row.rule.id == id)
                return row.rule.name;
        }
        return nullptr;
    };
    const char *name = find(gateRules());
    for (const char *other :
         {find(clientRules()), find(applicabilityRules()), find(discoveryRules()), find(protectionRules())})
        name = name ? name : other;
    for (const Rule &rule : handlingRules()) {
        if (rule.id == id)
            name = rule.name;
    }
    return name ? rules::Text::tr(name) : QString(id);
}

} // namespace ccm
