// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/compare/comparison.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace ccm {

/// One of several clients against the same site, in a line.
struct FleetRow
{
    QString name; ///< the part of its path that tells it from the others
    QString source; ///< its path
    std::optional<Version> installed; ///< what its logs say is installed
    std::optional<Version> packageOnDisk; ///< of the client.msi that lies there
    VerdictAction action = VerdictAction::Unknown;
    QString sentence; ///< the verdict; empty while no site is open
    int itemsToFetch = 0;
    int itemsUnknown = 0;
    std::optional<Error> error; ///< it could not be read
};

/// How many clients have a version.
struct VersionCount
{
    std::optional<Version> version; ///< unset: of clients of which nothing tells it
    QString release; ///< "ConfigMgr 2012 SP1"; empty where the list of releases has no such version
    qsizetype clients = 0;
    double share = 0; ///< of all clients that could be read, 0 to 1

    bool operator==(const VersionCount &) const = default;
};

/// The versions of the clients that could be read, the highest first, the unknown one last.
[[nodiscard]] QList<VersionCount> versionSpread(const QList<FleetRow> &clients);

/// The parts of paths that tell them apart: "PC0001" and "PC0002" of "/copies/PC0001/Windows" and
/// "/copies/PC0002/Windows". A path alone gives its last part. Never empty for a path with a name in it.
[[nodiscard]] QStringList tellingNames(const QStringList &paths);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::FleetRow)
