// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rulewords.h"

// What stops ccmsetup before it looks at the client: the stamp of the client, and what the management
// point's answer says of the site and of this client. Microsoft's documentation names the version with
// which each came.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

/// The first client that knows a gate.
struct Since
{
    Version version;
    QString name; ///< for a sentence
};

const Since &stampsSince()
{
    static const Since since{Version(5, 0, 8634, 0), u"1802"_s};
    return since;
}

const Since &exclusionCollectionsSince()
{
    static const Since since{Version(5, 0, 8458, 0), u"1610"_s};
    return since;
}

/// The programming interface of 2012 lacks both settings.
const Since &serversAndDesktopsSince()
{
    static const Since since{Version(5, 0, 8325, 0), u"1511"_s};
    return since;
}

bool isAutomatic(const RuleInput &input)
{
    return input.question.run == RunKind::Automatic;
}

Evidence policyEvidence(const RuleInput &input)
{
    return input.facts.policy ? input.facts.policy->evidence : Evidence{};
}

Judgement tooOld(const Since &since)
{
    return no(Text::tr("The site's client is older than version %1, with which this came.").arg(since.name));
}

/// A run that looked at items had passed the stamp, unless it was told to.
bool hasPassedTheStamp(const SetupFacts &facts)
{
    return !facts.items.isEmpty() && !facts.switches.contains(u"/IgnoreSkipUpgrade"_s, Qt::CaseInsensitive);
}

Judgement judgeStamp(const RuleInput &input)
{
    const auto &stamped = input.facts.stampedExcluded;
    if (input.question.ignoreSkipUpgrade)
        return no(Text::tr("With /IgnoreSkipUpgrade a stamp does not stop ccmsetup."));
    if (stamped.value == true)
        return yes(Text::tr("The client is stamped with /AlwaysExcludeUpgrade, so ccmsetup stops."),
                   stamped.evidence);
    if (stamped.value == false)
        return no(Text::tr("The client is not stamped with /AlwaysExcludeUpgrade."), stamped.evidence);
    if (isOlderThan(input, stampsSince().version) == true)
        return tooOld(stampsSince());
    if (hasPassedTheStamp(input.facts))
        return no(
            Text::tr("The last run in the log went on to look at items, so the client was not stamped."),
            input.facts.items.constFirst().evidence);
    return assumedNot(
        Text::tr("Nothing tells whether the client is stamped with /AlwaysExcludeUpgrade."),
        Text::tr("The client is taken as not stamped with /AlwaysExcludeUpgrade; nothing tells."));
}

Judgement judgeCollection(const RuleInput &input)
{
    if (input.question.ignoreSkipUpgrade)
        return no(Text::tr("With /IgnoreSkipUpgrade the exclusion collection does not stop ccmsetup."));
    const auto excluded = input.facts.policy ? input.facts.policy->isExcludedFromUpgrade : std::nullopt;
    if (excluded == true)
        return yes(
            Text::tr("The management point answered that the client is excluded from upgrades, so ccmsetup "
                     "stops."),
            policyEvidence(input));
    if (excluded == false)
        return no(Text::tr("The management point answered that the client is not excluded from upgrades."),
                  policyEvidence(input));
    if (isOlderThan(input, exclusionCollectionsSince().version) == true)
        return tooOld(exclusionCollectionsSince());
    return assumedNot(
        Text::tr("Nothing tells whether the client is in the exclusion collection."),
        Text::tr("The client is taken as not being in the exclusion collection; nothing tells."));
}

Judgement judgeProgram(const RuleInput &input)
{
    const auto enabled = input.facts.policy ? input.facts.policy->programEnabled : std::nullopt;
    if (enabled == false)
        return yes(Text::tr("Automatic client upgrade is off at the site, as the management point answered."),
                   policyEvidence(input));
    if (enabled == true)
        return no(Text::tr("Automatic client upgrade is on at the site, as the management point answered."),
                  policyEvidence(input));
    return assumedNot(Text::tr("Nothing tells whether automatic client upgrade is on at the site."),
                      Text::tr("Automatic client upgrade is taken as being on at the site; nothing tells."));
}

/// The site excludes servers and the client is one. Half of it known is not enough for either answer.
Judgement judgeServers(const RuleInput &input)
{
    const auto &system = input.facts.system;
    const auto isServer = system.value ? system.value->isServer() : std::nullopt;
    const bool isSupposed = input.question.serversExcluded.has_value();
    const auto answered = input.facts.policy ? input.facts.policy->excludeServers : std::nullopt;
    const auto excluded = isSupposed ? input.question.serversExcluded : answered;
    const Evidence evidence = isSupposed ? Evidence{} : policyEvidence(input);
    if (excluded == false)
        return no(Text::tr("The site does not leave servers out."), evidence);
    if (isServer == false)
        return no(Text::tr("The client is no server."), system.evidence);
    if (excluded == true && isServer == true)
        return yes(Text::tr("The site leaves servers out of automatic upgrades, and the client is one."),
                   system.evidence);
    if (excluded == true)
        return unknown(Text::tr("The site leaves servers out, and nothing tells whether the client is one."));
    if (isOlderThan(input, serversAndDesktopsSince().version) == true)
        return tooOld(serversAndDesktopsSince());
    return assumedNot(
        Text::tr("Nothing tells whether the site leaves servers out."),
        Text::tr("The site is taken as not leaving this client out as a server; nothing tells."));
}

/// No log is known to tell that a client is such a desktop, so this one is always assumed.
Judgement judgeDesktop(const RuleInput &input)
{
    const auto ignored = input.facts.policy ? input.facts.policy->ignoreNonPersistableVm : std::nullopt;
    const auto &desktop = input.facts.virtualDesktop;
    if (ignored == false)
        return no(Text::tr("The site does not leave virtual desktops out."), policyEvidence(input));
    if (desktop.value == false)
        return no(Text::tr("The client is no virtual desktop."), desktop.evidence);
    if (ignored == true && desktop.value == true)
        return yes(Text::tr("The site leaves out virtual desktops that are not kept, and the client is one."),
                   desktop.evidence);
    if (!ignored && isOlderThan(input, serversAndDesktopsSince().version) == true)
        return tooOld(serversAndDesktopsSince());
    return assumedNot(
        Text::tr("Nothing tells whether the client is a virtual desktop that the site leaves out."),
        Text::tr("The client is taken as no virtual desktop that the site leaves out; nothing tells."));
}

constexpr auto Excluded = VerdictAction::Excluded;

constexpr std::array Table = std::to_array<ClientRule>({
    {{"gate.stamped"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The client is stamped with /AlwaysExcludeUpgrade"),
      always, judgeStamp},
     Excluded},
    {{"gate.collection"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The client is in the exclusion collection"),
      always, judgeCollection},
     Excluded},
    {{"gate.program"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "Automatic client upgrade is off"), isAutomatic,
      judgeProgram},
     Excluded},
    {{"gate.servers"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "Servers are left out, and the client is one"),
      isAutomatic, judgeServers},
     Excluded},
    {{"gate.desktops"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "Virtual desktops are left out, and the client is one"), isAutomatic,
      judgeDesktop},
     Excluded},
});

} // namespace

std::span<const ClientRule> gateRules()
{
    return Table;
}

} // namespace ccm
