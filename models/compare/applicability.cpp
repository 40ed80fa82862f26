// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/applicability.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct ApplicabilityText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Applicability)
};

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

Applicability platformOf(const ManifestItem &item, const ClientFacts &facts)
{
    if (isForAll(item.platforms))
        return {.applies = true};
    const QString words = item.platforms.join(", "_L1);
    if (!facts.platform)
        return {.reason = ApplicabilityText::tr(
                              "It is for the platform %1, and nothing tells the platform of this client.")
                              .arg(words)};
    if (item.platforms.contains(*facts.platform, Qt::CaseInsensitive))
        return {.applies = true};
    if (!isKnownPlatform(*facts.platform) || !std::ranges::all_of(item.platforms, isKnownPlatform))
        return {.reason = ApplicabilityText::tr(
                              "Whether the platform %1 of the manifest is the platform %2 of this "
                              "client is not known.")
                              .arg(words, *facts.platform)};
    return {.applies = false,
            .reason = ApplicabilityText::tr(
                          "It is for the platform %1, as the manifest says. This client runs on %2.")
                          .arg(words, *facts.platform),
            .evidence = facts.platformEvidence};
}

} // namespace

Applicability applicabilityOf(const ManifestItem &item, const ClientFacts &facts)
{
    Applicability platform = platformOf(item, facts);
    if (platform.applies == false || isForAll(item.os))
        return platform;
    return {.reason =
                ApplicabilityText::tr("The manifest limits it to the system %1, which Ccmscope cannot check.")
                    .arg(item.os.join(", "_L1))};
}

} // namespace ccm
