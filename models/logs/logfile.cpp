// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfile.h"

namespace ccm {

Result<QByteArray> LogFile::readAt(qint64 offset, qint64 count) const
{
    QByteArray bytes(count, Qt::Uninitialized);
    const auto got = readInto(offset, {bytes.data(), static_cast<std::size_t>(count)});
    if (!got)
        return std::unexpected(got.error());
    bytes.truncate(*got);
    return bytes;
}

} // namespace ccm
