// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/rulewords.h"

#include <algorithm>

// Whether an item is meant for this client, as its Applicability elements say literally. `ALL` applies to
// each platform, `X64` on X64 only. Only ALL has been seen for a system: what another word means is not
// known, and only a run that looked at the item can tell.

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using namespace rules;

/// An item without a word about it is meant for all.
bool isForAll(const QStringList &words)
{
    return words.isEmpty() || words.contains("ALL"_L1, Qt::CaseInsensitive);
}

bool isKnownPlatform(const QString &word)
{
    static const QStringList known{u"X86"_s, u"X64"_s, u"IA64"_s};
    return known.contains(word, Qt::CaseInsensitive);
}

/// What the last run found, where it tells; else unknown with this sentence.
Judgement judgeSeen(const RuleInput &input, const QString &sentence)
{
    if (!input.seen || !input.seen->applicable)
        return unknown(sentence);
    return asSeen(
        *input.seen->applicable
            ? no(Text::tr("The last run in the log found that it applies."), input.seen->evidence)
            : yes(Text::tr("The last run in the log found that it does not apply."), input.seen->evidence));
}

Judgement judgeByPackage(const RuleInput &input, const QString &words)
{
    const auto &[platform, evidence] = *input.platformOfPackage;
    if (!std::ranges::all_of(input.item->platforms, isKnownPlatform))
        return judgeSeen(input,
                         Text::tr("Whether the platform %1 of the manifest is the platform %2 of this "
                                  "client is not known.")
                             .arg(words, platform));
    Judgement judgement = input.item->platforms.contains(platform, Qt::CaseInsensitive)
        ? no(Text::tr("It is for the platform %1, whose client.msi lies on this client.").arg(platform),
             evidence)
        : yes(Text::tr("It is for the platform %1. The client.msi that lies on this client is that of %2.")
                  .arg(words, platform),
              evidence);
    judgement.assumption =
        Text::tr("The client is taken to run on %1, because the client.msi of it lies there; no log tells.")
            .arg(platform);
    return judgement;
}

Judgement judgePlatform(const RuleInput &input)
{
    const QStringList &platforms = input.item->platforms;
    if (isForAll(platforms))
        return no(Text::tr("It is for each platform."));
    const QString words = platforms.join(", "_L1);
    const auto &platform = input.facts.platform;
    if (!platform.value && input.platformOfPackage)
        return judgeByPackage(input, words);
    if (!platform.value)
        return judgeSeen(
            input,
            Text::tr("It is for the platform %1, and nothing tells the platform of this client.").arg(words));
    if (platforms.contains(*platform.value, Qt::CaseInsensitive))
        return no(Text::tr("It is for the platform %1, on which this client runs.").arg(*platform.value),
                  platform.evidence);
    if (!isKnownPlatform(*platform.value) || !std::ranges::all_of(platforms, isKnownPlatform))
        return judgeSeen(input,
                         Text::tr("Whether the platform %1 of the manifest is the platform %2 of this "
                                  "client is not known.")
                             .arg(words, *platform.value));
    return yes(Text::tr("It is for the platform %1, as the manifest says. This client runs on %2.")
                   .arg(words, *platform.value),
               platform.evidence);
}

Judgement judgeSystem(const RuleInput &input)
{
    if (isForAll(input.item->os))
        return no(Text::tr("It is for each system."));
    return judgeSeen(input,
                     Text::tr("The manifest limits it to the system %1, which Ccmscope cannot check.")
                         .arg(input.item->os.join(", "_L1)));
}

constexpr std::array Table = std::to_array<ItemRule>({
    {{"applicability.platform"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The item is for another platform"), always,
      judgePlatform},
     ItemStatus::NotApplicable},
    {{"applicability.system"_L1, QT_TRANSLATE_NOOP("ccm::Rule", "The item is for another system"), always,
      judgeSystem},
     ItemStatus::NotApplicable},
});

} // namespace

std::span<const ItemRule> applicabilityRules()
{
    return Table;
}

} // namespace ccm
