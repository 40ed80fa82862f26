// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace ccm {

class Progress;

/// The whole of a regular file, if it holds at least one byte and at most `limit` bytes.
/// Opened for reading only. A device, a pipe or a folder is of the wrong kind: it would never end.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);
/// The first bytes of a file, at most `count`; what is needed to tell what it is.
[[nodiscard]] Result<QByteArray> readHead(const QString &path, qint64 count);

/// Of somebody who looks on while a file is written.
struct WriteWatch
{
    std::stop_token stop{}; ///< looked at after each MiB
    Progress *progress = nullptr; ///< in bytes; may be null
    /// Asked once, when all is written and before the file takes its place: false gives it up.
    std::function<bool()> mayFinish{};
};

/// Whole or not at all: a file that was there stays as it is where the writing fails or is given up, which is
/// an error of the code Cancelled.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes,
                                     const WriteWatch &watch = {});

} // namespace ccm
