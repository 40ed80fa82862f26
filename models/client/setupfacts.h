// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"
#include "models/base/version.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace ccm {

/// What one place says of something.
template<class T>
struct Said
{
    T value{};
    Evidence evidence{};

    bool operator==(const Said &) const = default;
};

/// What is known of one thing, and who says so. Which source counts stands beside each field that holds
/// one; sources that say something else are kept, so that the user can be told.
template<class T>
struct Fact
{
    std::optional<T> value{}; ///< unset: nothing tells
    Evidence evidence{};
    QList<Said<T>> disagreeing{};

    bool operator==(const Fact &) const = default;
    [[nodiscard]] bool isKnown() const { return value.has_value(); }
};

/// A product of Windows Installer as a record names it: "Upgrade code '{..}': product = '{..}', ...", or
/// "Couldn't find a product with MSI upgrade code '{..}' in the MSI database."
struct SeenProduct
{
    QString upgradeCode; ///< with its braces, in upper case
    QString productCode; ///< empty where there is none
    bool installed = false;
    std::optional<Version> version{};
    Evidence evidence{};
    bool isOutdated = false; ///< the run went on to install: this may have changed since

    bool operator==(const SeenProduct &) const = default;
};

/// What the last run that looked at an item found, so for kinds of discovery that files cannot tell.
struct SeenItem
{
    QString fileName; ///< as the log names it: "x64/vcredist_x64.exe"
    std::optional<bool> applicable{};
    std::optional<bool> detected{};
    /// Of an item that was not detected, a stable word for what decided: "productMissing", "fileMissing",
    /// "version", "hash", "registry"; empty where the log does not tell.
    QString reason;
    Evidence evidence{}; ///< the record that tells
    Evidence reasonEvidence{}; ///< the record that tells the reason
    bool isOutdated = false; ///< it was not detected, and the run went on to download or install

    bool operator==(const SeenItem &) const = default;
};

/// The system as "Running on OS (6.2.9200). Service Pack (0.0). SuiteMask = 400. Product Type = 2" tells.
struct SystemVersion
{
    int major = 0;
    int minor = 0;
    int build = 0;
    /// 1 a workstation, 2 a domain controller, 3 a server (wProductType of OSVERSIONINFOEX); 0 not told.
    int productType = 0;

    bool operator==(const SystemVersion &) const = default;
    [[nodiscard]] std::optional<bool> isServer() const
    {
        return productType == 0 ? std::nullopt : std::optional(productType != 1);
    }
};

/// The attributes of ClientPackage in the management point's ContentLocationReply that bear on upgrades.
struct UpgradePolicy
{
    std::optional<int> randomizeMaxDays{};
    std::optional<bool> programEnabled{};
    std::optional<bool> excludeServers{};
    std::optional<bool> isExcludedFromUpgrade{};
    std::optional<bool> ignoreNonPersistableVm{};
    std::optional<bool> overrideServiceWindow{};
    std::optional<bool> isStagingPackage{};
    std::optional<bool> enablePeerCache{};
    std::optional<Version> minimumClientVersion{};
    std::optional<Version> siteVersion{};
    QString expectedPackageVersion;
    QString fullPackageVersion;
    QString fullPackageId;
    QString fullPackageHash;
    QDateTime lastModified{}; ///< UTC; invalid where it is not told
    QList<std::pair<QString, QString>> attributes; ///< all of them, as written and in their order
    Evidence evidence{};

    bool operator==(const UpgradePolicy &) const = default;
};

/// What ccmsetup and the Endpoint Protection agent wrote about a client, and what its files add, as the
/// rules of a comparison ask for it. Nothing here is concluded: each value stands in a source.
struct SetupFacts
{
    Fact<QString> platform; ///< "X86", "X64": the last record counts
    Fact<SystemVersion> system; ///< the last record counts
    Fact<bool> virtualDesktop; ///< a non-persistent one; nothing known tells it yet
    /// The last record that names the client family's product, or says that there is none, counts, unless
    /// the run that it stands in went on to change it.
    Fact<bool> clientInstalled;
    Fact<Version> installedClient; ///< the same record; never the package on disk
    Fact<Version> packageOnDisk; ///< ProductVersion of client.msi in the ccmsetup folder
    Fact<Version> setupVersion; ///< "CcmSetup version: ..."; the last record counts
    Fact<bool> stampedExcluded; ///< "Client is stamped with /alwaysexcludeupgrade. Stop proceeding."
    Fact<bool> languagesChanged; ///< "No client language changes are detected per current client.msi."
    Fact<QString> siteCode;
    Fact<Version> siteVersion;
    std::optional<UpgradePolicy> policy; ///< the last reply counts
    QStringList switches; ///< and properties of the last run's command line, in order
    Evidence switchesEvidence;
    QList<SeenProduct> products; ///< the last record per upgrade code
    QList<SeenItem> items; ///< of the last run that looked at them, a row per item
    Fact<Version> protectionInstalled; ///< "EP version ... is already installed.", or after an installation
    Fact<Version> protectionInstaller; ///< of SCEPInstall.exe: on disk, else as the agent read it
    Fact<bool> languagePacksFound; ///< false: "No client language packs are detected."
    Fact<bool> clientPatchesFound; ///< false: "No client patches are detected."
    Fact<bool> clientUpdatesFound; ///< false: "No client update are detected."
    QStringList warnings; ///< whole sentences: what could not be read, and where

    bool operator==(const SetupFacts &) const = default;
};

} // namespace ccm
