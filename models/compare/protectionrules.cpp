// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rulewords.h"

// What the Endpoint Protection agent does with the SCEPInstall.exe that the run leaves behind: its log shows
// that it compares the file's version with the installed one, and installs where that is lower.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

/// Since 1802 the client of Windows 10 and later is the one in the box.
Judgement judgeInBox(const RuleInput &input)
{
    static const Version since(5, 0, 8634, 0);
    const auto &system = input.facts.system;
    if (isOlderThan(input, since) == true)
        return no(Text::tr("The site's client is older than version 1802, from which on Windows 10 and later "
                           "use the protection of Windows itself."));
    if (!system.value)
        return unknown(Text::tr("Nothing tells which Windows the client runs."));
    if (system.value->major < 10)
        return no(Text::tr("The client runs a Windows before 10."), system.evidence);
    if (!input.siteClient.version)
        return unknown(input.siteClient.reason);
    return yes(
        Text::tr("Windows 10 and later use the protection of Windows itself, so SCEPInstall.exe is not "
                 "needed."),
        system.evidence);
}

std::optional<Judgement> whatIsMissing(const RuleInput &input)
{
    if (!input.installer)
        return unknown(Text::tr("Nothing tells which version of SCEPInstall.exe the run leaves behind."));
    if (!input.facts.protectionInstalled.value)
        return unknown(Text::tr("Nothing tells which version of Endpoint Protection is installed."));
    return std::nullopt;
}

Judgement judgeLower(const RuleInput &input)
{
    if (const auto missing = whatIsMissing(input))
        return *missing;
    const auto &installed = input.facts.protectionInstalled;
    const QString versions[] = {installed.value->text(), input.installer->text()};
    return *installed.value < *input.installer
        ? yes(Text::tr(
                  "Endpoint Protection %1 is installed, which is lower than the installer's %2: the agent "
                  "upgrades it.")
                  .arg(versions[0], versions[1]),
              installed.evidence)
        : no(Text::tr("The installed Endpoint Protection %1 is not lower than the installer's %2.")
                 .arg(versions[0], versions[1]),
             installed.evidence);
}

Judgement judgeCurrent(const RuleInput &input)
{
    if (const auto missing = whatIsMissing(input))
        return *missing;
    const auto &installed = input.facts.protectionInstalled;
    const QString versions[] = {installed.value->text(), input.installer->text()};
    return *installed.value >= *input.installer
        ? yes(Text::tr("Endpoint Protection %1 is installed and the installer is %2, so there is nothing to "
                       "install.")
                  .arg(versions[0], versions[1]),
              installed.evidence)
        : no(Text::tr("The installed Endpoint Protection %1 is lower than the installer's %2.")
                 .arg(versions[0], versions[1]),
             installed.evidence);
}

constexpr std::array Table = std::to_array<ProtectionRule>({
    {{"protection.inBox"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "Windows brings the protection itself"), always,
      judgeInBox},
     ProtectionAction::Nothing},
    {{"protection.lower"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "A lower version of Endpoint Protection is installed"), always,
      judgeLower},
     ProtectionAction::Upgrade},
    {{"protection.current"_L1,
      QT_TRANSLATE_NOOP("ccm::Rule", "The installed Endpoint Protection is not lower"), always, judgeCurrent},
     ProtectionAction::Nothing},
});

} // namespace

std::span<const ProtectionRule> protectionRules()
{
    return Table;
}

} // namespace ccm
