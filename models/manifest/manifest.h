// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/version.h"
#include "models/manifest/xmlnode.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace ccm {

/// One condition of a discovery, as written: `<Property Name="Version" Operator=">=">4.3.215.0</Property>`.
struct DiscoveryProperty
{
    QString name;
    QString op;
    QString value;

    bool operator==(const DiscoveryProperty &) const = default;
};

/// How ccmsetup finds out whether an item is there already.
struct Discovery
{
    QString type; ///< File, Registry, MSI; other words are kept as written
    QString identifier; ///< a path with environment variables, an upgrade code, or a registry key
    bool verifyHash = false;
    QList<DiscoveryProperty> properties;

    bool operator==(const Discovery &) const = default;
    /// The value of the property of this name, if it is a version.
    [[nodiscard]] std::optional<Version> version() const;
};

/// How ccmsetup installs an item.
struct Installation
{
    std::optional<int> order;
    QString type; ///< EXE, MSI, NONE (only placed); other words are kept as written
    QString parameters; ///< OptionalParams

    bool operator==(const Installation &) const = default;
};

/// One `<Item>` of ccmsetup.xml. Text is kept as written; an absent attribute is an empty text.
struct ManifestItem
{
    QString fileName; ///< relative, with '/', for example "x64/client.msi"
    QString hash; ///< SHA-256, 64 hexadecimal digits; empty in the manifests of 2007
    bool keepAfterExit = false;
    QStringList platforms; ///< of the Applicability elements, in order: ALL, X86, X64, IA64
    QStringList os; ///< likewise
    std::optional<Discovery> discovery;
    std::optional<Installation> installation;
    QStringList unknown; ///< elements and attributes this version of Ccmscope does not know, as XML
    QString xml; ///< the item as it stands in the file
    qint64 line = 0; ///< 1-based line of the file on which it starts

    bool operator==(const ManifestItem &) const = default;
    /// The last part of the file name: what /skipprereq matches and what lies in the ccmsetup folder.
    [[nodiscard]] QString bareName() const;
};

/// ccmsetup.xml, in file order. Source: the element and attribute names seen in public files and logs.
struct Manifest
{
    QString source; ///< as shown to the user
    std::optional<Version> clientVersion; ///< unknown where the file does not tell
    std::optional<Version> minimumSiteVersion;
    QList<ManifestItem> items;
    QStringList warnings; ///< whole sentences
    QStringList unknown; ///< what stands beside the items and is not known, as XML
    QString xml; ///< the whole text
    XmlNodes nodes; ///< the whole text as a tree: elements and attributes known or not, comments and all

    bool operator==(const Manifest &) const = default;
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Manifest)
Q_DECLARE_METATYPE(ccm::ManifestItem)
