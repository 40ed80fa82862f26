// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/compare.h"

namespace ccm {

/// The version of the client that a manifest brings, and how that is known.
struct SiteClientVersion
{
    std::optional<Version> version;
    QString reason; ///< one sentence, also where it is not known
};

/// The manifest's own word, or the ProductVersion of a client.msi whose hash is the manifest's: the same
/// bytes are the same version.
[[nodiscard]] SiteClientVersion siteClientVersion(const Manifest &site, const ClientSnapshot &client,
                                                  const ClientFacts &facts);

/// What ccmsetup would do about the client: installed against site version, and what kind of run asks.
struct ClientDecision
{
    VerdictAction action = VerdictAction::Unknown;
    QStringList reasons; ///< whole sentences
    QString unknownBecause; ///< where the action is Unknown: a whole sentence for the verdict
};

/// Source: the order of decisions in logs of 2012 SP1. There "greater than" is logged for an equal
/// version, so the same version is enough to skip.
[[nodiscard]] ClientDecision decideClient(const SiteClientVersion &site, const ClientFacts &facts,
                                          RunKind run);

/// The verdict's one sentence for a ticket, over the items as they were decided.
[[nodiscard]] QString verdictSentence(const ClientDecision &decision, const SiteClientVersion &site,
                                      const ClientFacts &facts, const QList<ItemComparison> &items);

} // namespace ccm
