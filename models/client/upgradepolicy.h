// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/client/setupfacts.h"

namespace ccm {

/// Limits of an answer of a management point, as a log holds it.
namespace replylimits {
constexpr qsizetype Characters = 1'000'000; ///< real ones have some thousand
constexpr int Depth = 64;
} // namespace replylimits

/// The upgrade policy in a ContentLocationReply, as ccmsetup logs it after "Received reply body": the
/// attributes of its ClientPackage. Nothing where the text is another document or the reply names no
/// client package. A reply that is cut, damaged or names more than one package is Malformed with the
/// line of the log: of such a one nothing is known.
///
/// A flag is "1", "0", "true" or "false", and LastModifiedTime the two halves of a FILETIME, the higher
/// one first: "30789997;3671061888". A value that is written otherwise stays unset, and can be seen
/// among the attributes.
/// Source: a log of ccmsetup of 2020, client 5.00.8458.1007.
[[nodiscard]] Result<std::optional<UpgradePolicy>> readContentLocationReply(const QString &xml,
                                                                            const Evidence &evidence);

/// What a management point says of its site.
struct SiteInfo
{
    QString siteCode; ///< empty where it does not tell
    std::optional<Version> version{};

    bool operator==(const SiteInfo &) const = default;
};

/// The site in a SiteInfoReply, as ccmsetup logs it in "Retrived site info '...' from MP '...'": SiteCode
/// and Version directly below Site.
[[nodiscard]] Result<SiteInfo> readSiteInfoReply(const QString &xml, const Evidence &evidence);

} // namespace ccm
