// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logoverview.h"

#include "models/logs/severitytable.h"

#include <algorithm>
#include <span>

namespace ccm {

std::vector<Severity> overview(const LogIndex &index, quint32 first, quint32 count, int buckets)
{
    const SeverityTable &severities = severityTable();
    const std::size_t wanted = std::min(static_cast<std::size_t>(std::max(buckets, 0)), std::size_t{count});
    std::vector<Severity> result(wanted, Severity::Verbose);
    if (wanted == 0)
        return result;
    std::size_t segment = index.segmentOf(first);
    std::size_t number = first;
    for (std::size_t bucket = 0; bucket < wanted; ++bucket) {
        const std::size_t end = first + ((bucket + 1) * count + wanted - 1) / wanted;
        while (number < end) {
            const std::size_t begin = index.firstOf(segment);
            const auto entries = std::span(index.segments()[segment]->entries);
            const std::size_t stop = std::min(end, begin + entries.size());
            for (; number < stop; ++number)
                result[bucket] = std::max(result[bucket], severities[entries[number - begin].traits]);
            segment += number == begin + entries.size() ? 1 : 0;
        }
    }
    return result;
}

} // namespace ccm
