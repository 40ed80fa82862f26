// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifest.h"

namespace ccm {

std::optional<Version> Discovery::version() const
{
    for (const DiscoveryProperty &property : properties) {
        if (property.name == QLatin1StringView("Version"))
            return Version::parse(property.value);
    }
    return std::nullopt;
}

QString ManifestItem::bareName() const
{
    return fileName.sliced(fileName.lastIndexOf(u'/') + 1);
}

} // namespace ccm
