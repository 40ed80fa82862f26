// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/triggers.h"

#include "models/base/punctuation.h"
#include "models/compare/discovery.h"
#include "models/compare/installedclient.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using Id = UpgradeCondition::Id;
using State = UpgradeCondition::State;

struct TriggerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Trigger)
};

UpgradeCondition clientVersion(const RuleInput &input)
{
    const auto installed = installedClient(input);
    UpgradeCondition condition{.id = Id::ClientVersion};
    if (!installed) {
        condition.sentence = installedReason(input);
    } else if (!input.siteClient.version) {
        condition.sentence = input.siteClient.reason;
    } else {
        const bool isLower = *installed < *input.siteClient.version;
        const QString versions[] = {installed->text(), input.siteClient.version->text()};
        condition.state = isLower ? State::Met : State::NotMet;
        condition.sentence = isLower
            ? TriggerText::tr("The client %1 is lower than the site's %2.").arg(versions[0], versions[1])
            : TriggerText::tr("The client %1 is not lower than the site's %2.").arg(versions[0], versions[1]);
    }
    return condition;
}

UpgradeCondition languagePack(const RuleInput &input)
{
    UpgradeCondition condition{.id = Id::LanguagePack};
    const auto changed = input.facts.languagesChanged.value;
    if (changed) {
        condition.state = *changed ? State::Met : State::NotMet;
        condition.sentence = *changed ? TriggerText::tr("The log says that the client's languages change.")
                                      : TriggerText::tr("The last run found no change of languages.");
    } else if (input.package.hasLanguagePacks == false
               || (!input.package.hasLanguagePacks && input.facts.languagePacksFound.value == false)) {
        condition.state = State::NotMet;
        condition.sentence = TriggerText::tr("The site's package brings no language packs.");
    } else {
        condition.sentence = TriggerText::tr("Nothing tells whether the client lacks a language pack.");
    }
    return condition;
}

/// Over the steps of some rules: one that fired is enough, then one that is unknown.
UpgradeCondition byRules(Id id, const Comparison &comparison, const QList<QLatin1StringView> &rules)
{
    UpgradeCondition condition{.id = id, .state = State::NotMet};
    for (const RuleOutcome &step : comparison.steps) {
        if (step.item < 0 || !rules.contains(step.ruleId))
            continue;
        const QString name = comparison.items.at(step.item).fileName;
        if (step.fires == Firing::Yes && !condition.items.contains(name))
            condition.items.append(name);
        if (step.fires == Firing::Unknown)
            condition.state = State::CannotTell;
    }
    if (!condition.items.isEmpty())
        condition.state = State::Met;
    return condition;
}

UpgradeCondition prerequisites(const Comparison &comparison)
{
    UpgradeCondition condition =
        byRules(Id::PrerequisiteVersion, comparison,
                {"discovery.version"_L1, "discovery.productVersion"_L1, "discovery.product"_L1,
                 "discovery.registry"_L1, "discovery.kind"_L1});
    switch (condition.state) {
    case State::Met:
        condition.sentence = TriggerText::tr("Another version is required of, or there is none of: %1.")
                                 .arg(commaSeparated(condition.items));
        break;
    case State::NotMet:
        condition.sentence = TriggerText::tr("The client has the versions of prerequisites that the manifest "
                                             "asks for.");
        break;
    case State::CannotTell:
        condition.sentence = TriggerText::tr("What was opened does not tell about each prerequisite.");
        break;
    }
    return condition;
}

UpgradeCondition files(const Comparison &comparison)
{
    UpgradeCondition condition =
        byRules(Id::InstallationFiles, comparison,
                {"discovery.hash"_L1, "discovery.file"_L1, "discovery.packageHash"_L1});
    switch (condition.state) {
    case State::Met:
        condition.sentence =
            TriggerText::tr("These files differ or are missing: %1.").arg(commaSeparated(condition.items));
        break;
    case State::NotMet:
        condition.sentence = TriggerText::tr("The files that could be compared are those of the manifest.");
        break;
    case State::CannotTell:
        condition.sentence = TriggerText::tr("What was opened does not hold each file.");
        break;
    }
    return condition;
}

} // namespace

QList<UpgradeCondition> triggersOf(const RuleInput &input, const Comparison &comparison)
{
    return {clientVersion(input), languagePack(input), prerequisites(comparison), files(comparison)};
}

} // namespace ccm
