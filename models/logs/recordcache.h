// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrows.h"

#include <QCache>

namespace ccm {

/// A record with its text and what the highlight rules say of it.
struct ShownRecord
{
    LogRecord record;
    int hue = -1; ///< of the whole row; -1: none
    QList<HighlightSpan> spans; ///< in the message
};

/// The settled records whose text was asked for lately. Long messages count for more.
class RecordCache
{
public:
    RecordCache();

    [[nodiscard]] const ShownRecord *find(quint16 log, quint32 number) const;
    const ShownRecord *insert(quint16 log, quint32 number, ShownRecord record);
    void clear() { m_records.clear(); }

private:
    QCache<quint64, ShownRecord> m_records;
};

} // namespace ccm
