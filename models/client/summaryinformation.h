// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace ccm {

/// For what a package of Windows Installer is made: the Template of its summary, "x64;1033,1031".
struct PackageTemplate
{
    QString platform; ///< "x64", "Intel", "Arm64"; empty where it does not tell
    QStringList languages; ///< decimal language identifiers in their order; "0" is neutral

    bool operator==(const PackageTemplate &) const = default;
};

/// The Template (property 7) of a "\005SummaryInformation" stream; an empty one where the stream has none.
/// No value where the stream is damaged.
/// Source: [MS-OLEPS] Object Linking and Embedding Property Set Data Structures.
[[nodiscard]] std::optional<PackageTemplate> packageTemplate(QByteArrayView summary);

} // namespace ccm
