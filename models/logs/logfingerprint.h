// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfile.h"

#include <QByteArrayView>

namespace ccm {

/// Enough of what was read of a file to tell later whether it still holds that: a file may be written
/// anew under the same identity, and the same file may come back under another.
struct LogFingerprint
{
    static constexpr qsizetype HeadSize = 64;
    static constexpr qsizetype LastSize = 512;

    qint64 size = 0; ///< of what was read from the start of the file
    QByteArray head; ///< its first bytes
    QByteArray last; ///< its last bytes

    bool operator==(const LogFingerprint &) const = default;
    /// Of what `file` holds before `size`.
    [[nodiscard]] static Result<LogFingerprint> of(const LogFile &file, qint64 size);

    /// So little was read (perhaps a byte order mark) that many files begin with it.
    [[nodiscard]] bool isWeak() const { return size < HeadSize; }
    /// The next bytes of the file.
    void add(QByteArrayView bytes);
    /// Whether `file` holds these bytes in these places, and perhaps more behind them.
    [[nodiscard]] Result<bool> isStartOf(const LogFile &file) const;
};

} // namespace ccm
