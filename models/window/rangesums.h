// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace ccm {

/// Sums that grow by ranges of cells and are read from left to right. Those of a cell are read once; what
/// is done from a cell on leaves alone what was read before.
class RangeSums
{
public:
    explicit RangeSums(qsizetype cells) : m_changes(static_cast<std::size_t>(cells) + 1) { }

    void add(qsizetype begin, qsizetype end, double amount)
    {
        const auto last = static_cast<qsizetype>(m_changes.size()) - 1;
        m_changes[static_cast<std::size_t>(std::min(begin, last))] += amount;
        m_changes[static_cast<std::size_t>(std::min(end, last))] -= amount;
        m_end = std::max(m_end, std::min(end, last) + 1);
    }

    /// The sum of `cell`; to be asked for each cell in turn.
    double next(qsizetype cell)
    {
        m_sum += m_changes[static_cast<std::size_t>(cell)];
        return m_sum > Noise ? m_sum : 0.0;
    }

    /// `factor` times the other's sums, from `cell` on.
    void add(const RangeSums &other, double factor, qsizetype cell)
    {
        for (qsizetype i = cell; i < other.m_end; ++i)
            m_changes[static_cast<std::size_t>(i)] += factor * other.m_changes[static_cast<std::size_t>(i)];
        m_sum += factor * other.m_sum;
        m_end = std::max(m_end, other.m_end);
    }

    void subtract(const RangeSums &other, qsizetype cell) { add(other, -1.0, cell); }

    /// All that the other has from `cell` on, which then has nothing more.
    void take(RangeSums &other, qsizetype cell)
    {
        add(other, 1.0, cell);
        other.clear(cell);
    }

    void scale(double factor, qsizetype cell)
    {
        for (qsizetype i = cell; i < m_end; ++i)
            m_changes[static_cast<std::size_t>(i)] *= factor;
        m_sum *= factor;
    }

    void clear(qsizetype cell)
    {
        for (qsizetype i = cell; i < m_end; ++i)
            m_changes[static_cast<std::size_t>(i)] = 0.0;
        m_sum = 0.0;
        m_end = 0;
    }

private:
    static constexpr double Noise = 1e-15; ///< differences of sums miss zero by a rounding error

    std::vector<double> m_changes;
    qsizetype m_end = 0; ///< one past the last change
    double m_sum = 0.0;
};

} // namespace ccm
