// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/version.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccm {

/// A released client version, as public lists of builds name it (clientreleases.tsv).
struct ClientRelease
{
    enum class Kind : quint8 { Upgrade, Update };

    Version version;
    QString name; ///< "CB 2309 rollup KB25858444"
    Kind kind = Kind::Upgrade; ///< a new build, or a cumulative update, rollup or hotfix of one

    bool operator==(const ClientRelease &) const = default;
};

/// All releases in the list, by version.
[[nodiscard]] const QList<ClientRelease> &clientReleases();
/// Exactly this version, if it is in the list. Lists have gaps: absence says nothing.
[[nodiscard]] std::optional<ClientRelease> clientRelease(const Version &version);
/// The first release of the version's build (its first three parts), if the build is in the list.
[[nodiscard]] std::optional<ClientRelease> releaseOfBuild(const Version &version);

/// What a client goes through from one version to another.
struct ReleaseStep
{
    enum class Kind : quint8 {
        Unknown, ///< a version is not known
        Same,
        Update, ///< the same build (third part), a higher revision
        Upgrade, ///< a higher build
        Downgrade,
    };

    Kind kind = Kind::Unknown;
    std::optional<Version> before;
    std::optional<Version> after;
    QString sentence;

    bool operator==(const ReleaseStep &) const = default;
};

/// The kind follows from the numbers alone. The sentence names the releases, and says where the list
/// knows no such build or no such version of a build.
[[nodiscard]] ReleaseStep releaseStep(const std::optional<Version> &before,
                                      const std::optional<Version> &after);

} // namespace ccm
