// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rowselection.h"

#include <algorithm>

namespace ccm {
namespace {

/// The first range that ends at `row` or below it.
template<typename Ranges>
auto rangeAtOrBelow(Ranges &ranges, int row)
{
    return std::ranges::lower_bound(ranges, row, {}, &RowRange::last);
}

} // namespace

bool RowSelection::contains(int row) const
{
    const auto range = rangeAtOrBelow(m_ranges, row);
    return range != m_ranges.end() && range->first <= row;
}

qint64 RowSelection::count() const
{
    qint64 rows = 0;
    for (const RowRange &range : m_ranges)
        rows += range.count();
    return rows;
}

void RowSelection::select(RowRange range)
{
    if (range.first > range.last)
        return;
    const auto from = rangeAtOrBelow(m_ranges, range.first - 1); // one that touches is joined as well
    auto to = from;
    while (to != m_ranges.end() && to->first <= range.last + 1) {
        range.first = std::min(range.first, to->first);
        range.last = std::max(range.last, to->last);
        ++to;
    }
    m_ranges.insert(m_ranges.erase(from, to), range);
}

void RowSelection::deselect(RowRange range)
{
    if (range.first > range.last)
        return;
    auto at = rangeAtOrBelow(m_ranges, range.first);
    if (at != m_ranges.end() && at->first < range.first) {
        const RowRange whole = *at;
        at->last = range.first - 1;
        ++at;
        if (whole.last > range.last) {
            m_ranges.insert(at, {range.last + 1, whole.last});
            return;
        }
    }
    auto to = at;
    while (to != m_ranges.end() && to->last <= range.last)
        ++to;
    at = m_ranges.erase(at, to);
    if (at != m_ranges.end())
        at->first = std::max(at->first, range.last + 1);
}

void RowSelection::toggle(int row)
{
    if (contains(row))
        deselect({row, row});
    else
        select({row, row});
}

void RowSelection::insertRows(int first, int count)
{
    auto at = rangeAtOrBelow(m_ranges, first);
    if (at != m_ranges.end() && at->first < first) {
        const RowRange below{first, at->last};
        at->last = first - 1;
        at = m_ranges.insert(at + 1, below);
    }
    for (; at != m_ranges.end(); ++at) {
        at->first += count;
        at->last += count;
    }
}

void RowSelection::removeRows(int first, int count)
{
    deselect({first, first + count - 1});
    auto at = rangeAtOrBelow(m_ranges, first);
    const bool touches = at != m_ranges.end() && at != m_ranges.begin() && (at - 1)->last == first - 1
        && at->first - count == first;
    for (auto each = at; each != m_ranges.end(); ++each) {
        each->first -= count;
        each->last -= count;
    }
    if (touches) {
        (at - 1)->last = at->last;
        m_ranges.erase(at);
    }
}

} // namespace ccm
