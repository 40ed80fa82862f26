// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfile.h"
#include "models/logs/logrecord.h"
#include "models/logs/textdecoding.h"

namespace ccm {

/// The records that the last PreviewSize bytes of a log hold, from the first line on that begins one of
/// CMTrace's, or else from the first whole line on. `head` are the first bytes of the log, `tail` its
/// last, which stand at `offset`. Which line a record stands on is not known (0).
[[nodiscard]] QList<LogRecord> previewOf(QByteArrayView head, QByteArrayView tail, qint64 offset,
                                         const TextSettings &settings = {});

/// The same of a file; empty where it cannot be read.
[[nodiscard]] QList<LogRecord> readPreview(const LogFile &file, qint64 size,
                                           const TextSettings &settings = {});

constexpr qint64 PreviewSize = qint64{256} * 1024;

} // namespace ccm
