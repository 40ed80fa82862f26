// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/startcurve.h"

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

constexpr qsizetype CellsPerDay = 86'400 / CellSeconds;

/// Sums that grow by ranges of cells and are then read from left to right.
class RangeSums
{
public:
    explicit RangeSums(qsizetype cells) : m_changes(static_cast<std::size_t>(cells) + 1) { }

    void add(qsizetype begin, qsizetype end, double amount)
    {
        const auto last = static_cast<qsizetype>(m_changes.size()) - 1;
        m_changes[static_cast<std::size_t>(std::min(begin, last))] += amount;
        m_changes[static_cast<std::size_t>(std::min(end, last))] -= amount;
    }

    /// The sum of `cell`; to be asked for each cell in turn.
    double next(qsizetype cell)
    {
        m_sum += m_changes[static_cast<std::size_t>(cell)];
        return m_sum > Noise ? m_sum : 0.0;
    }

private:
    static constexpr double Noise = 1e-15; ///< differences of sums miss zero by a rounding error

    std::vector<double> m_changes;
    double m_sum = 0.0;
};

/// Shares of the clients that wait to be on again, by what is known of the day they wait for.
struct Waiting
{
    double today = 0.0; ///< came on today already, so it will in a later span of today
    double open = 0.0; ///< may come on in the next span
    double notToday = 0.0; ///< is not used today
};

/// A client that was on today is on in all spans of today; for any other, each day's chance decides anew.
/// That is why moments drawn today are summed a second time, for today alone.
class Recursion
{
public:
    explicit Recursion(const CurveInput &input)
        : m_in(input)
        , m_moments(input.cells)
        , m_momentsToday(input.cells)
        , m_delay(delays(input.policyPollMinutes))
    {
        m_first.open = 1.0;
    }

    std::vector<double> run()
    {
        std::vector<double> starts(static_cast<std::size_t>(m_in.cells));
        auto span = m_in.on.begin();
        for (qsizetype cell = m_in.opening; cell < m_in.cells; ++cell) {
            while (span != m_in.on.end() && span->end <= cell)
                ++span;
            const bool on = span != m_in.on.end() && span->begin <= cell;
            if (on && cell == std::max(span->begin, m_in.opening))
                comeOn(span, cell);
            const double all = m_moments.next(cell);
            const double today = std::min(m_momentsToday.next(cell), all);
            if (on)
                starts[static_cast<std::size_t>(cell)] = today + m_in.chanceOnPerDay * (all - today);
            if (on)
                m_again.notToday += (1.0 - m_in.chanceOnPerDay) * (all - today);
            else
                wait(today, all - today);
        }
        return starts;
    }

private:
    using SpanIterator = std::vector<OnCells>::const_iterator;

    /// The share of clients whose policy delay ends in each cell from the moment they come on.
    static std::vector<double> delays(double minutes)
    {
        const double cells = std::max(minutes * 60.0 / CellSeconds, 1.0);
        std::vector<double> shares;
        for (double begin = 0.0; begin < cells; begin += 1.0)
            shares.push_back((std::min(begin + 1.0, cells) - begin) / cells);
        return shares;
    }

    void wait(double today, double other)
    {
        m_again.today += today;
        m_again.open += other;
    }

    void comeOn(SpanIterator span, qsizetype cell)
    {
        if (span->day != m_day || m_dayEnd == 0)
            beginDay(span);
        const double first = take(m_first);
        const double again = take(m_again);
        for (std::size_t i = 0; i < m_delay.size(); ++i) {
            const qsizetype at = cell + static_cast<qsizetype>(i);
            if (at >= m_in.cells)
                break;
            drawFirst(at, first * m_delay[i]);
            drawAgain(at, again * m_delay[i]);
        }
    }

    void beginDay(SpanIterator span)
    {
        m_day = span->day;
        const auto next = std::find_if(span, m_in.on.end(), [&](const OnCells &o) { return o.day != m_day; });
        m_dayEnd = next == m_in.on.end() ? m_in.cells : next->begin;
        for (Waiting *waiting : {&m_first, &m_again})
            *waiting = {.open = waiting->today + waiting->open + waiting->notToday};
    }

    /// The share of those waiting that is on now.
    [[nodiscard]] double take(Waiting &waiting) const
    {
        const double on = waiting.today + m_in.chanceOnPerDay * waiting.open;
        waiting.notToday += (1.0 - m_in.chanceOnPerDay) * waiting.open;
        waiting.today = 0.0;
        waiting.open = 0.0;
        return on;
    }

    void drawFirst(qsizetype cell, double share)
    {
        const qsizetype from = cell + m_in.earliest;
        if (!m_in.randomise)
            addMoments(cell, cell, cell + 1, share);
        else if (cell >= m_in.deadline)
            drawWithin(cell, cell, CellsPerDay, share);
        else if (from >= m_in.deadline)
            drawWithin(cell, from, CellsPerDay, share);
        else
            drawUntilDeadline(cell, from, share);
    }

    void drawAgain(qsizetype cell, double share)
    {
        if (!m_in.randomise)
            addMoments(cell, cell, cell + 1, share);
        else if (cell >= m_in.deadline)
            drawWithin(cell, cell, CellsPerDay, share);
        else if (m_in.redraw == Plan::Redraw::Full)
            drawWithin(cell, cell, m_in.deadline - m_in.opening, share);
        else
            drawUntilDeadline(cell, cell, share);
    }

    /// Uniform in [t, t + length) for t spread evenly over the cell `from`: half a cell at either end.
    void drawWithin(qsizetype drawnAt, qsizetype from, qsizetype length, double share)
    {
        const double perCell = share / static_cast<double>(length);
        addMoments(drawnAt, from, from + 1, perCell / 2.0);
        addMoments(drawnAt, from + 1, from + length, perCell);
        addMoments(drawnAt, from + length, from + length + 1, perCell / 2.0);
    }

    /// Uniform in [t, deadline) for t spread evenly over the cell `from`, with m cells after it: the mean
    /// of 1 / (deadline - t) over the cell is ln((m + 1) / m).
    void drawUntilDeadline(qsizetype drawnAt, qsizetype from, double share)
    {
        const auto m = static_cast<double>(m_in.deadline - from - 1);
        const double perCell = m > 0.0 ? std::log1p(1.0 / m) : 0.0;
        addMoments(drawnAt, from, from + 1, share * (1.0 - m * perCell));
        addMoments(drawnAt, from + 1, m_in.deadline, share * perCell);
    }

    void addMoments(qsizetype drawnAt, qsizetype begin, qsizetype end, double share)
    {
        m_moments.add(begin, end, share);
        if (drawnAt < m_dayEnd && begin < m_dayEnd)
            m_momentsToday.add(begin, std::min(end, m_dayEnd), share);
    }

    const CurveInput &m_in;
    RangeSums m_moments;
    RangeSums m_momentsToday;
    std::vector<double> m_delay;
    Waiting m_first; ///< for the first policy
    Waiting m_again; ///< after a moment at which they were off
    qint64 m_day = 0;
    qsizetype m_dayEnd = 0; ///< where the first span of the next day begins
};

} // namespace

std::vector<double> startCurve(const CurveInput &input)
{
    return Recursion(input).run();
}

} // namespace ccm
