// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace ccm {

/// The whole of a regular file, if it holds at least one byte and at most `limit` bytes.
/// Opened for reading only. A device, a pipe or a folder is of the wrong kind: it would never end.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);
/// The first bytes of a file, at most `count`; what is needed to tell what it is.
[[nodiscard]] Result<QByteArray> readHead(const QString &path, qint64 count);
/// Whole or not at all: a file that was there stays as it is where the writing fails.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace ccm
