// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/installedclient.h"
#include "models/compare/rulewords.h"

#include <algorithm>

// What happens to the client itself: installed against site version, and what kind of run asks. A log of
// 2012 SP1 shows an automatic run that skips and a run of the task that repairs an equal version.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

bool isSameBuild(const Version &a, const Version &b)
{
    return std::equal(a.parts().begin(), a.parts().begin() + 3, b.parts().begin());
}

/// "is greater than" was logged for an equal version.
bool isSameOrNewer(const RuleInput &input)
{
    const auto installed = installedClient(input);
    return installed && input.siteClient.version && *installed >= *input.siteClient.version;
}

bool isForced(const RuleInput &input)
{
    return input.question.forcedReinstall;
}

/// Forced runs install again whatever they bring along.
bool asksForTask(const RuleInput &input)
{
    return isSameOrNewer(input) && !isForced(input);
}

bool asksForSkip(const RuleInput &input)
{
    return asksForTask(input) && input.question.run != RunKind::ScheduledTask;
}

bool asksForManual(const RuleInput &input)
{
    return asksForTask(input) && input.question.run == RunKind::Manual;
}

bool asksForLanguages(const RuleInput &input)
{
    return asksForTask(input) && input.question.run == RunKind::Automatic;
}

Judgement judgeNone(const RuleInput &input)
{
    const auto &known = input.facts.clientInstalled;
    if (input.question.assumedInstalled)
        return no(installedReason(input));
    if (known.value == false)
        return yes(Text::tr("No client is installed."), known.evidence);
    if (known.value == true || input.facts.installedClient.value)
        return no(installedReason(input), installedEvidence(input));
    return unknown(installedReason(input));
}

/// Whether a lower version is installed whose build is, or is not, that of the site.
Judgement judgeLower(const RuleInput &input, bool ofTheSameBuild)
{
    const auto installed = installedClient(input);
    if (!installed)
        return unknown(installedReason(input));
    if (!input.siteClient.version)
        return unknown(input.siteClient.reason);
    const Version &wanted = *input.siteClient.version;
    const Evidence evidence = installedEvidence(input);
    if (*installed >= wanted)
        return no(
            Text::tr("The installed version %1 is not lower than %2.").arg(installed->text(), wanted.text()),
            evidence);
    if (isSameBuild(*installed, wanted) != ofTheSameBuild)
        return no(ofTheSameBuild ? Text::tr("The site's client is of another build than the installed one.")
                                 : Text::tr("The site's client is of the same build as the installed one."),
                  evidence);
    return yes(Text::tr("The installed version %1 is lower than %2.").arg(installed->text(), wanted.text()),
               evidence);
}

Judgement judgeUpgrade(const RuleInput &input)
{
    return judgeLower(input, false);
}

Judgement judgeUpdate(const RuleInput &input)
{
    return judgeLower(input, true);
}

/// One sentence for all that a package may bring beside client.msi: it is assumed or not as a whole.
Judgement nothingTellsOfThePackage(const QString &sentence)
{
    return assumedNot(
        sentence,
        Text::tr("The site's package is taken as bringing no patches, updates or languages that "
                 "the client lacks; the manifest does not tell."));
}

/// What is known of the package itself comes before what the last run found in it.
Judgement judgeFolder(const std::optional<bool> &holds, const Fact<bool> &found, const QString &folder)
{
    if (holds == true)
        return yes(Text::tr("The site's package has files in %1, which ccmsetup applies in the same run.")
                       .arg(folder));
    if (holds == false)
        return no(Text::tr("The site's package has nothing in %1.").arg(folder));
    if (found.value == true)
        return asSeen(yes(Text::tr("The last run found files in %1 of the site's package.").arg(folder),
                          found.evidence));
    if (found.value == false)
        return asSeen(no(Text::tr("The last run found nothing in %1 of the site's package.").arg(folder),
                         found.evidence));
    return nothingTellsOfThePackage(
        Text::tr("Nothing tells whether the site's package has files in %1.").arg(folder));
}

Judgement judgePatches(const RuleInput &input)
{
    return judgeFolder(input.package.hasPatches, input.facts.clientPatchesFound, u"ClientPatch"_s);
}

Judgement judgeLanguagePacks(const RuleInput &input)
{
    return judgeFolder(input.package.hasLanguagePacks, input.facts.languagePacksFound, u"LanguagePack"_s);
}

/// Automatic client upgrade takes updates along from 2012 R2 SP1 CU1 on.
Judgement judgeUpdates(const RuleInput &input)
{
    const Version since = updatesDeliveredSince();
    if (!input.package.hasUpdates && isOlderThan(input, since) == true)
        return no(Text::tr("The site's client is older than %1, from which on ClientUpdate is looked at.")
                      .arg(since.text()));
    return judgeFolder(input.package.hasUpdates, input.facts.clientUpdatesFound, u"ClientUpdate"_s);
}

Judgement judgeLanguages(const RuleInput &input)
{
    const auto &changed = input.facts.languagesChanged;
    if (changed.value == true)
        return yes(Text::tr("The languages of the client change."), changed.evidence);
    if (changed.value == false)
        return no(Text::tr("The languages of the client do not change, as the last run found."),
                  changed.evidence);
    return nothingTellsOfThePackage(Text::tr("Nothing tells whether the languages of the client change."));
}

Judgement judgeForced(const RuleInput &input)
{
    return isForced(input)
        ? yes(Text::tr(
              "The required version is already installed, and the installation is forced, so ccmsetup "
              "fetches client.msi again and repairs the client."))
        : no(Text::tr("The installation is not forced."));
}

Judgement judgeTask(const RuleInput &input)
{
    return input.question.run == RunKind::ScheduledTask
        ? yes(Text::tr("The required version of the client is already installed, so a run of the scheduled "
                       "task fetches client.msi again and repairs it."))
        : no(Text::tr("The scheduled task does not start this run."));
}

Judgement judgeSkip(const RuleInput &input)
{
    return input.question.run == RunKind::Automatic
        ? yes(Text::tr("The required version of the client is already installed, so an automatic upgrade run "
                       "skips it."))
        : no(Text::tr("This is no automatic upgrade run."));
}

Judgement judgeManual(const RuleInput &)
{
    return unknown(Text::tr("What a manual run does about a client whose version is already installed is not "
                            "known."));
}

using enum VerdictAction;

constexpr std::array Table = std::to_array<ClientRule>({
    {{"client.none"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "No client is installed"), always, judgeNone},
     Install},
    {{"client.upgrade"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "A lower build of the client is installed"), always,
      judgeUpgrade},
     Upgrade},
    {{"client.update"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "A lower revision of the same build of the client is installed"), always,
      judgeUpdate},
     Update},
    {{"client.forced"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The installation is forced"), isSameOrNewer,
      judgeForced},
     Repair},
    {{"package.patches"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The package brings patches"), asksForTask,
      judgePatches},
     Update},
    {{"package.languagePacks"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The package brings language packs"),
      asksForTask, judgeLanguagePacks},
     Update},
    {{"package.updates"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The package brings updates"), asksForTask,
      judgeUpdates},
     Update},
    {{"client.languages"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The languages of the client change"),
      asksForLanguages, judgeLanguages},
     Update},
    {{"client.task"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "The same or a newer client is installed, and the task runs"),
      asksForTask, judgeTask},
     Repair},
    {{"client.skip"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "The same or a newer client is installed, and the run is automatic"),
      asksForSkip, judgeSkip},
     Skip},
    {{"client.manual"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "The same or a newer client is installed, and the run is manual"),
      asksForManual, judgeManual},
     Unknown},
});

} // namespace

std::span<const ClientRule> clientRules()
{
    return Table;
}

} // namespace ccm
