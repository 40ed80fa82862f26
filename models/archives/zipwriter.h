// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>
#include <stop_token>

namespace ccm {

/// One file of a zip to be written.
struct ZipItem
{
    QString name; ///< made harmless, and made different from the others
    QByteArray bytes;
    QString path; ///< if not empty: the file whose bytes are taken instead
    QDateTime modified; ///< invalid: not known
    /// If set: makes the bytes when their turn comes, behind the items before it; its error ends the writing.
    std::function<Result<QByteArray>()> produce = {};
    qint64 producedFrom = 0; ///< what such an item counts for in the progress, in bytes
};

/// Writes a zip of these files, deflated, or leaves the path as it was. Errors: CannotRead for a file
/// that cannot be read or a path that cannot be written, Cancelled. `progress` counts bytes of the files.
[[nodiscard]] Result<void> writeZip(const QString &path, const QList<ZipItem> &items,
                                    const std::stop_token &stop = {}, Progress *progress = nullptr);

} // namespace ccm
