// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/version.h"

#include <QMetaType>

#include <optional>

namespace ccm {

/// Which kind of run of ccmsetup is asked about: with /AutoUpgrade, by the scheduled task's
/// /UpgradeWinTask alone, or started by hand.
enum class RunKind : quint8 { Automatic, ScheduledTask, Manual };

/// What is asked of a comparison: the kind of run, and what to suppose instead of what is known.
struct Question
{
    RunKind run = RunKind::Automatic;
    /// Take it that this version of the client is installed, whatever the logs tell.
    std::optional<Version> assumedInstalled{};
    /// Take it that the site leaves servers out, or does not, whatever its last answer says.
    std::optional<bool> serversExcluded{};
    /// "Ccmsetup is being restarted due to an administrative action": the client is installed again.
    bool forcedReinstall = false;
    /// Take it that the site still has its earlier manifest, which the caller then compares with.
    bool withEarlierManifest = false;
    bool ignoreSkipUpgrade = false; ///< with /IgnoreSkipUpgrade on the command line

    bool operator==(const Question &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Question)
