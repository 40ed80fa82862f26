// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/rowlist.h"

#include <algorithm>

namespace ccm {

RowList RowList::allOf(quint16 log, quint32 count)
{
    RowList list;
    list.m_isAll = true;
    list.m_log = log;
    list.m_count = count;
    return list;
}

RowList RowList::of(std::vector<RowRef> rows)
{
    RowList list;
    list.m_rows = std::move(rows);
    return list;
}

RowRef RowList::operator[](std::size_t row) const
{
    return m_isAll ? RowRef{.number = static_cast<quint32>(row), .log = m_log} : m_rows[row];
}

std::size_t RowList::find(const RowRef &row, const RowOrder &order) const
{
    const std::size_t place = placeOf(row, order);
    if (place == size())
        return size();
    const RowRef there = (*this)[place];
    return there.log == row.log && there.number == row.number ? place : size();
}

std::size_t RowList::placeOf(const RowRef &row, const RowOrder &order) const
{
    if (m_isAll)
        return row.log == m_log ? std::min<std::size_t>(row.number, m_count) : m_count;
    return static_cast<std::size_t>(std::ranges::lower_bound(m_rows, row, order) - m_rows.begin());
}

void RowList::insert(std::size_t at, const std::vector<RowRef> &rows)
{
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin(), rows.end());
}

void RowList::remove(std::size_t first, std::size_t count)
{
    const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(first);
    m_rows.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
}

void RowList::merge(std::size_t from, const std::vector<RowRef> &added, const RowOrder &order)
{
    // From the back: each place is found by halving, what stands behind it moves in one block.
    std::size_t end = m_rows.size();
    m_rows.resize(end + added.size());
    const auto at = [this](std::size_t row) { return m_rows.begin() + static_cast<std::ptrdiff_t>(row); };
    for (std::size_t i = added.size(); i-- > 0;) {
        const auto place =
            static_cast<std::size_t>(std::lower_bound(at(from), at(end), added[i], order) - m_rows.begin());
        std::move_backward(at(place), at(end), at(end + i + 1));
        m_rows[place + i] = added[i];
        end = place;
    }
}

} // namespace ccm
