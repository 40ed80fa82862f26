// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/comparepair.h"

#include "models/compare/outcomechange.h"

namespace ccm {

Result<Comparison> comparePair(const SiteCase &site, const std::optional<SiteCase> &earlier,
                               const ClientCase &client, const Question &question,
                               const std::stop_token &stop, HashCache *hashes)
{
    const auto compareWith = [&](const SiteCase &asked) {
        return compareWithSite(asked.manifest, client, question, {.sizes = asked.itemSizes}, stop, hashes);
    };
    const bool asksEarlier = question.withEarlierManifest && earlier;
    auto comparison = compareWith(asksEarlier ? *earlier : site);
    if (!comparison || !earlier)
        return comparison;
    const SiteCase &other = asksEarlier ? site : *earlier;
    const auto otherwise = compareWith(other);
    if (!otherwise)
        return otherwise;
    const OutcomeDifference difference = outcomeDifference(*comparison, *otherwise);
    comparison->otherManifest = other.source;
    comparison->otherOutcome.append(difference.sentence);
    for (const OutcomeChange &change : difference.items)
        comparison->otherOutcome.append(change.sentence);
    return comparison;
}

} // namespace ccm
