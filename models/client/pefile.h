// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/version.h"

#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace ccm {

/// What the version resource of a program or library says. All unset: it has none.
struct PeVersion
{
    std::optional<Version> fileVersion; ///< of VS_FIXEDFILEINFO, which Windows compares
    QString fileVersionText; ///< the string FileVersion, as written: may be padded, may hold words
    QString company;
    QString product;
    std::optional<Error> textError; ///< the fixed version was read, but the texts after it are damaged

    bool operator==(const PeVersion &) const = default;
};

/// Limits of the Portable Executable reader.
namespace pelimits {
constexpr int Sections = 96; ///< what the loader of Windows takes
constexpr int ResourceEntries = 4'096; ///< in one folder of the resources
constexpr qint64 VersionBytes = 65'535; ///< its length is a 16-bit number
constexpr qsizetype TextLength = 256; ///< of a text; what is longer is cut
} // namespace pelimits

/// Begins like a program of DOS or Windows ("MZ").
[[nodiscard]] bool looksLikePe(QByteArrayView head);

/// The version resource of a PE32 or PE32+ file. Reads the headers and that resource only.
/// Another kind of file is WrongKind; damage is Truncated or Malformed with the byte offset.
/// Source of the layout: "PE Format" and "VS_VERSIONINFO structure" in the documentation of Windows.
[[nodiscard]] Result<PeVersion> readPeVersion(QIODevice &device, const QString &source);

} // namespace ccm
