// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace ccm {

/// Which kind of run of ccmsetup is asked about.
enum class RunKind : quint8 { Automatic, ScheduledTask, Manual };

/// How an item of the manifest stands on the client.
enum class ItemStatus : quint8 {
    InPlace, ///< discovery is satisfied
    Differs, ///< the file is there but its hash or version is not the manifest's
    Missing,
    NotApplicable,
    Unknown, ///< what was opened does not tell
};

/// What ccmsetup would do about an item.
enum class ItemAction : quint8 {
    Nothing,
    Download, ///< and install, where the item has something to install
    Unknown,
};

/// What ccmsetup would do about the client itself.
enum class VerdictAction : quint8 { Install, Upgrade, Update, Repair, Skip, Excluded, Unknown };

/// One item of the manifest against the client.
struct ItemComparison
{
    QString fileName;
    std::optional<bool> applicable; ///< unset: not known
    QString siteVersion; ///< as the manifest writes it; empty where it names none
    QString siteHash;
    QString clientVersion; ///< as the file writes it; empty where it is not there or has none
    QString clientHash;
    std::optional<qint64> clientSize;
    ItemStatus status = ItemStatus::Unknown;
    ItemAction action = ItemAction::Unknown;
    QString reason; ///< one sentence
    Evidence evidence; ///< the file on the client that decided

    bool operator==(const ItemComparison &) const = default;
};

struct Verdict
{
    VerdictAction action = VerdictAction::Unknown;
    QString sentence; ///< for a ticket
    QStringList reasons;

    bool operator==(const Verdict &) const = default;
};

/// A site's manifest against one client.
struct Comparison
{
    QString site;
    QString client;
    RunKind run = RunKind::Automatic;
    Verdict verdict;
    QList<ItemComparison> items; ///< in the manifest's order
    QStringList warnings; ///< whole sentences: what of the client could not be read

    bool operator==(const Comparison &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Comparison)
