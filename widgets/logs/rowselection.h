// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace ccm {

/// Rows from `first` to `last`, both included.
struct RowRange
{
    int first = 0;
    int last = -1;

    bool operator==(const RowRange &) const = default;
    [[nodiscard]] qint64 count() const { return qint64{last} - first + 1; }
};

/// Which rows are selected, as ranges: selecting all of ten million rows costs as much as selecting one.
class RowSelection
{
public:
    bool operator==(const RowSelection &) const = default;

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(int row) const;
    [[nodiscard]] qint64 count() const;
    /// From top to bottom; they neither overlap nor touch.
    [[nodiscard]] const QList<RowRange> &ranges() const { return m_ranges; }

    void clear() { m_ranges.clear(); }
    void select(RowRange range);
    void deselect(RowRange range);
    void toggle(int row);

    /// Rows were added: the same records stay selected, the new ones are not.
    void insertRows(int first, int count);
    /// Rows are gone, and with them their being selected.
    void removeRows(int first, int count);

private:
    QList<RowRange> m_ranges;
};

} // namespace ccm
