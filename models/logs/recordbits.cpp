// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordbits.h"

#include <algorithm>

namespace ccm {

quint32 RecordBits::count() const
{
    quint32 result = 0;
    for (const quint64 word : m_words)
        result += static_cast<quint32>(std::popcount(word));
    return result;
}

RecordBits withContext(const RecordBits &bits, quint32 around)
{
    RecordBits result(bits.size());
    quint32 done = 0; // the records before it are as they should be
    bits.forEach([&](quint32 record) {
        const quint32 from = std::max(done, record - std::min(record, around));
        const quint32 end = record + std::min(around, bits.size() - 1 - record) + 1;
        for (quint32 near = from; near < end; ++near)
            result.set(near);
        done = std::max(done, end);
    });
    return result;
}

} // namespace ccm
