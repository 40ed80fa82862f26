// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifest.h"
#include "models/manifest/manifestreader.h"

#include <QStringView>

namespace ccm {

/// Fills a manifest's items from its nodes, and keeps what it does not know of them as XML.
class ItemReader
{
public:
    /// `manifest` holds the text and its nodes.
    ItemReader(Manifest &manifest, const ManifestLimits &limits);

    /// Reads what is in the root element. Only more items than allowed are an error.
    [[nodiscard]] Result<void> readRoot(qint32 root);

private:
    void readItem(qint32 node);
    void readApplicability(qint32 node, ManifestItem &item);
    [[nodiscard]] Discovery readDiscovery(qint32 node, QStringList &unknown);
    [[nodiscard]] DiscoveryProperty readProperty(qint32 node, QStringList &unknown);
    [[nodiscard]] Installation readInstallation(qint32 node, QStringList &unknown);
    [[nodiscard]] bool readBoolean(const XmlNode &attribute, bool &target);
    [[nodiscard]] bool readOrder(const XmlNode &attribute, std::optional<int> &target);

    /// `attribute` and `element` are told whether they know it; what they do not know is kept, and so is
    /// text. Elements of a foreign namespace are never known.
    template<typename Attribute, typename Element>
    void readParts(qint32 node, QStringList &unknown, const Attribute &attribute, const Element &element);
    void keepUnknown(qint32 node, QStringList &unknown);
    void keep(const QString &xml, QStringList &unknown);
    void checkItem(const ManifestItem &item);
    void warn(qint64 line, const QString &sentence);
    [[nodiscard]] QString xmlOf(const XmlNode &node) const;

    Manifest &m_manifest;
    const XmlNodes m_nodes; ///< shared with the manifest
    const ManifestLimits &m_limits;
    QString m_namespace; ///< of the root
    int m_unknownCount = 0;
};

} // namespace ccm
