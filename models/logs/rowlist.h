// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/roworder.h"

#include <vector>

namespace ccm {

/// Which records are rows, from top to bottom. All records of one log take no memory at all; any other
/// choice takes eight bytes a row.
class RowList
{
public:
    /// No rows.
    RowList() = default;
    /// The first `count` records of one log.
    static RowList allOf(quint16 log, quint32 count);
    /// In their order.
    static RowList of(std::vector<RowRef> rows);

    [[nodiscard]] std::size_t size() const { return m_isAll ? m_count : m_rows.size(); }
    [[nodiscard]] RowRef operator[](std::size_t row) const;
    /// All records of one log.
    [[nodiscard]] bool isAll() const { return m_isAll; }

    /// Where `row` stands; size() where it does not.
    [[nodiscard]] std::size_t find(const RowRef &row, const RowOrder &order) const;
    /// How many rows stand before where `row` stands or would stand.
    [[nodiscard]] std::size_t placeOf(const RowRef &row, const RowOrder &order) const;

    // Of a list that is not isAll():
    /// Another state of the same record.
    void replace(std::size_t at, const RowRef &row) { m_rows[at] = row; }
    void insert(std::size_t at, const std::vector<RowRef> &rows);
    void remove(std::size_t first, std::size_t count);
    /// From `from` on the rows and `added`, each in order, become one.
    void merge(std::size_t from, const std::vector<RowRef> &added, const RowOrder &order);

private:
    bool m_isAll = false;
    quint16 m_log = 0;
    quint32 m_count = 0;
    std::vector<RowRef> m_rows;
};
static_assert(sizeof(RowRef) == 8, "the promise above");

} // namespace ccm
