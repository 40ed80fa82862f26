// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/version.h"
#include "models/client/summaryinformation.h"

#include <optional>

class QIODevice;

namespace ccm {

/// What the Property table of a Windows Installer package says about its product. Empty: not said.
struct MsiProperties
{
    QString productVersion; ///< as written
    QString productCode;
    QString upgradeCode;
    QString productLanguage; ///< decimal language identifier
    PackageTemplate made{}; ///< for which platform and languages, as its summary says
    std::optional<Error> summaryError{}; ///< why `made` could not be read; the rest is good nevertheless

    bool operator==(const MsiProperties &) const = default;
    [[nodiscard]] std::optional<Version> version() const { return Version::parse(productVersion); }
    /// Those that the summary names, and that of the product where it is not among them.
    [[nodiscard]] QStringList languages() const;
};

/// Limits of the Windows Installer reader, in bytes of each stream.
namespace msilimits {
constexpr qint64 StringPool = qint64{4} << 20; ///< a million strings
constexpr qint64 StringData = qint64{64} << 20;
constexpr qint64 PropertyTable = qint64{1} << 20;
constexpr qint64 Summary = qint64{1} << 20;
constexpr qsizetype TextLength = 256; ///< characters of a value; what is longer is cut
} // namespace msilimits

/// Reads the properties of an .msi. A compound file without a Property table is WrongKind (a patch, a
/// transform, a document); damage is Truncated or Malformed with the byte offset.
[[nodiscard]] Result<MsiProperties> readMsiProperties(QIODevice &device, const QString &source);

} // namespace ccm
