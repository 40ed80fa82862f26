// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/manifestdiff.h"

#include <QDateTime>

namespace ccm {

/// A file that lies beside the manifest: in its cabinet, or in the folder of a bare ccmsetup.xml.
struct OtherFile
{
    QString name; ///< relative, with '/'
    std::optional<qint64> sizeInBytes; ///< unknown where nobody told
    QDateTime modified; ///< UTC; invalid when unknown

    bool operator==(const OtherFile &) const = default;
};

/// A file and the items that name it, by their numbers from 1; or an item whose file lies elsewhere.
struct FileBeside
{
    QString name; ///< as it lies there, or as the first item writes it
    bool isThere = true;
    std::optional<qint64> sizeInBytes;
    QDateTime modified;
    QList<int> items; ///< empty: no item names the file
    bool isInFolder = false; ///< not among the files listed, but in the folder that the manifest lies in

    bool operator==(const FileBeside &) const = default;
};

/// The files in their order, then the items' files that are not among them; `inFolder` are those of them that
/// were found in the manifest's folder. Names match as paths without
/// regard to case; "x64/client.msi" is not "i386/client.msi", and a bare name matches no folder's file.
[[nodiscard]] QList<FileBeside> filesBeside(const Manifest &manifest, const QList<OtherFile> &files,
                                            const FileSizes &inFolder = {});

} // namespace ccm
