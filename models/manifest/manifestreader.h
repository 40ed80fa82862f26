// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/manifest/manifest.h"
#include "models/manifest/xmltree.h"

#include <QByteArray>

#include <stop_token>

namespace ccm {

/// What a manifest may cost. Real ones have about twenty items and ten kilobytes.
struct ManifestLimits : XmlLimits
{
    qsizetype bytes = qsizetype{16} << 20;
    int items = 20'000;
    int unknown = 20'000; ///< unknown parts kept beside the raw XML, in the whole file
    int warnings = 1'000; ///< a last one says that there are more
};

/// Reads ccmsetup.xml. Elements and attributes as in public files of 2007 and 2012 (CcmSetup, Item,
/// Applicability, Discovery, Property, Installation), in no namespace or in the file's default one; what
/// is not known is kept as XML, and everything in Manifest::nodes. Document type declarations are refused, so
/// there are no entities to expand. XML errors carry line, column and the text of the line.
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray &bytes, const QString &source);

/// Opens what the user names: ccmsetup.cab or another archive with ccmsetup.xml inside, ccmsetup.xml
/// itself, or a folder that holds one of them, itself or one level down in a folder named Client,
/// ccmsetup, i386 or x64. The content decides, not the name. Blocks; for a worker thread.
[[nodiscard]] Result<Manifest> readManifest(const QString &path, const std::stop_token &stop = {});

} // namespace ccm
