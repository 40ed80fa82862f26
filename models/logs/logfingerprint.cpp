// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfingerprint.h"

namespace ccm {

Result<LogFingerprint> LogFingerprint::of(const LogFile &file, qint64 size)
{
    const auto head = file.readAt(0, qMin<qint64>(size, HeadSize));
    if (!head)
        return std::unexpected(head.error());
    const qint64 lastSize = qMin<qint64>(size, LastSize);
    const auto last = file.readAt(size - lastSize, lastSize);
    if (!last)
        return std::unexpected(last.error());
    return LogFingerprint{.size = size, .head = *head, .last = *last};
}

void LogFingerprint::add(QByteArrayView bytes)
{
    if (head.size() < HeadSize)
        head.append(bytes.first(qMin(bytes.size(), HeadSize - head.size())));
    last.append(bytes.last(qMin(bytes.size(), LastSize)));
    if (last.size() > LastSize)
        last.remove(0, last.size() - LastSize);
    size += bytes.size();
}

Result<bool> LogFingerprint::isStartOf(const LogFile &file) const
{
    const auto found = of(file, size);
    if (!found)
        return std::unexpected(found.error());
    return *found == *this;
}

} // namespace ccm
