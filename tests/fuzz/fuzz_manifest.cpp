// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/itemreading.h"
#include "models/manifest/manifestreader.h"

#include <cstddef>
#include <cstdint>

// Any bytes give a manifest or an error that says something; each item can be read aloud, and each node
// lies in its parent and in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto manifest = ccm::parseManifest(bytes, QStringLiteral("fuzz"));
    if (!manifest) {
        if (manifest.error().message().isEmpty())
            __builtin_trap();
        return 0;
    }
    for (const ccm::ManifestItem &item : manifest->items) {
        if (ccm::describeItem(item).isEmpty() || !manifest->xml.contains(item.xml) || item.line < 1)
            __builtin_trap();
    }
    for (qsizetype i = 0; i < manifest->nodes.size(); ++i) {
        const ccm::XmlNode &node = manifest->nodes.at(i);
        const bool isInText = node.start >= 0 && node.start <= node.end && node.end <= manifest->xml.size();
        const bool isInParent = node.parent < 0 || node.next <= manifest->nodes.at(node.parent).next;
        if (!isInText || !isInParent || node.parent >= i || node.next <= i || node.line < 1)
            __builtin_trap();
    }
    return 0;
}
