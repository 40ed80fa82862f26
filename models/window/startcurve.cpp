// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/window/startcurve.h"

#include "models/window/rangesums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ccm {
namespace {

constexpr qsizetype CellsPerDay = 86'400 / CellSeconds;

/// Shares of the clients that wait for something they have to be on for, by what is known of today.
struct Waiting
{
    double today = 0.0; ///< on today, so in every span of today
    double open = 0.0; ///< may come on in the next span
    double notToday = 0.0; ///< is not used today

    void beginDay() { *this = {.open = today + open + notToday}; }

    void add(const Waiting &other)
    {
        today += other.today;
        open += other.open;
        notToday += other.notToday;
    }

    [[nodiscard]] double takeAll()
    {
        const double all = today + open + notToday;
        *this = {};
        return all;
    }

    /// The share that is on now, where `chance` is that of those of whom nothing is known.
    [[nodiscard]] double takeOn(double chance)
    {
        const double on = today + chance * open;
        *this = {.notToday = notToday + (1.0 - chance) * open};
        return on;
    }
};

/// Clients of one history: those that have seen no maintenance window since their policy, and the others.
struct Lane
{
    RangeSums moments; ///< drawn, by all
    RangeSums known; ///< of these, by clients of whom it is known that they are on today
    Waiting again; ///< off at their moment
    Waiting downloaded; ///< and not yet installed
    double chance = 1.0; ///< that one of whom it is not known is on today

    explicit Lane(qsizetype cells) : moments(cells), known(cells) { }
};

/// A client that was on today is on in all spans of today; for any other, each day's chance decides anew.
/// That is why moments of clients known to be on today are summed a second time.
class Recursion
{
public:
    explicit Recursion(const CurveInput &input)
        : m_in(input)
        , m_lanes{Lane(input.cells), Lane(input.windows.empty() ? 0 : input.cells)}
        , m_firstDraws(input.cells)
        , m_delay(delays(input.policyPollMinutes))
        , m_policy(static_cast<std::size_t>(input.cells))
        , m_policyOfToday(static_cast<std::size_t>(input.cells))
        , m_tellsLaterMoments(!input.windows.empty() && input.chanceOnPerDay < 1.0)
    {
        m_first.open = 1.0;
    }

    StartCurves run()
    {
        m_result.starts.resize(static_cast<std::size_t>(m_in.cells));
        m_result.firstDraws.resize(static_cast<std::size_t>(m_in.cells));
        if (hasWindows())
            m_result.installs.resize(static_cast<std::size_t>(m_in.cells));
        auto span = m_in.on.begin();
        auto window = m_in.windows.begin();
        for (qsizetype cell = m_in.opening; cell < m_in.cells; ++cell) {
            while (span != m_in.on.end() && span->end <= cell)
                ++span;
            const bool on = span != m_in.on.end() && span->begin <= cell;
            if (on && cell == std::max(span->begin, m_in.opening))
                comeOn(span, cell);
            for (; window != m_in.windows.end() && window->cell <= cell; ++window) {
                if (window->cell == cell)
                    seeWindow(*window);
            }
            takePolicy(cell);
            start(cell, on);
        }
        return std::move(m_result);
    }

private:
    using SpanIterator = std::vector<OnCells>::const_iterator;

    /// Who draws: into which lane, and what is known of them.
    struct Drawing
    {
        Lane &lane;
        bool isOnToday = false;
        bool isFirst = false;
    };

    [[nodiscard]] bool hasWindows() const { return !m_in.windows.empty(); }
    [[nodiscard]] int lanes() const { return hasWindows() ? 2 : 1; }

    /// The share of clients whose policy delay ends in each cell from the moment they come on.
    static std::vector<double> delays(double minutes)
    {
        const double cells = std::max(minutes * 60.0 / CellSeconds, 1.0);
        std::vector<double> shares;
        for (double begin = 0.0; begin < cells; begin += 1.0)
            shares.push_back((std::min(begin + 1.0, cells) - begin) / cells);
        return shares;
    }

    void comeOn(SpanIterator span, qsizetype cell)
    {
        if (span->day != m_day || m_dayEnd == 0)
            beginDay(span, cell);
        const double first = m_first.takeOn(m_in.chanceOnPerDay);
        for (std::size_t i = 0; i < m_delay.size() && cell + static_cast<qsizetype>(i) < m_in.cells; ++i)
            m_policyOfToday[static_cast<std::size_t>(cell) + i] += first * m_delay[i];
        for (int l = 0; l < lanes(); ++l) {
            Lane &lane = m_lanes[static_cast<std::size_t>(l)];
            const double again = lane.again.takeOn(lane.chance);
            for (std::size_t i = 0; i < m_delay.size() && again > 0.0; ++i) {
                const qsizetype at = cell + static_cast<qsizetype>(i);
                if (at >= m_in.cells)
                    break;
                drawAgain({.lane = lane, .isOnToday = at < m_dayEnd || m_tellsLaterMoments}, at,
                          again * m_delay[i]);
            }
        }
    }

    void beginDay(SpanIterator span, qsizetype cell)
    {
        m_day = span->day;
        const auto next = std::find_if(span, m_in.on.end(), [&](const OnCells &o) { return o.day != m_day; });
        m_dayEnd = next == m_in.on.end() ? m_in.cells : next->begin;
        m_first.beginDay();
        for (int l = 0; l < lanes(); ++l) {
            Lane &lane = m_lanes[static_cast<std::size_t>(l)];
            lane.again.beginDay();
            lane.downloaded.beginDay();
            lane.chance = m_in.chanceOnPerDay;
            if (m_tellsLaterMoments)
                lane.known.clear(cell);
        }
        const auto delay = static_cast<qsizetype>(m_delay.size());
        for (qsizetype at = cell; at < std::min(cell + delay, m_in.cells); ++at) {
            const auto i = static_cast<std::size_t>(at);
            m_policy[i] += std::exchange(m_policyOfToday[i], 0.0);
        }
    }

    /// Whoever has downloaded and seen a window before installs; whoever has not has seen one now.
    void seeWindow(const Sighting &window)
    {
        auto &[fresh, seen] = m_lanes;
        const double chance = m_in.chanceOnPerDay;
        m_result.installs[static_cast<std::size_t>(window.cell)] +=
            window.byAll ? seen.downloaded.takeAll() : seen.downloaded.takeOn(chance);
        if (window.byAll) {
            seen.downloaded.add(std::exchange(fresh.downloaded, {}));
            seen.again.add(std::exchange(fresh.again, {}));
        } else {
            seen.downloaded.today += fresh.downloaded.takeOn(chance);
        }
        const double share = window.byAll ? 1.0 : fresh.chance;
        if (share >= 1.0) {
            seen.moments.take(fresh.moments, window.cell);
            seen.known.take(fresh.known, window.cell);
            return;
        }
        // Those that are on move, and it is known of them now; of those that stay, that they are off today.
        fresh.moments.subtract(fresh.known, window.cell);
        for (RangeSums *sums : {&seen.moments, &seen.known}) {
            sums->add(fresh.moments, share, window.cell);
            sums->add(fresh.known, 1.0, window.cell);
        }
        fresh.moments.scale(1.0 - share, window.cell);
        fresh.known.clear(window.cell);
        fresh.chance = 0.0;
    }

    void takePolicy(qsizetype cell)
    {
        const auto i = static_cast<std::size_t>(cell);
        if (m_policyOfToday[i] > 0.0)
            drawFirst({.lane = m_lanes.front(),
                       .isOnToday = cell < m_dayEnd || m_tellsLaterMoments,
                       .isFirst = true},
                      cell, m_policyOfToday[i]);
        if (m_policy[i] > 0.0)
            drawFirst({.lane = m_lanes.front(), .isFirst = true}, cell, m_policy[i]);
    }

    void start(qsizetype cell, bool on)
    {
        const auto at = static_cast<std::size_t>(cell);
        m_result.firstDraws[at] = m_firstDraws.next(cell);
        for (int l = 0; l < lanes(); ++l) {
            Lane &lane = m_lanes[static_cast<std::size_t>(l)];
            const double all = lane.moments.next(cell);
            const double known = std::min(lane.known.next(cell), all);
            const double starts = known + lane.chance * (all - known);
            if (on) {
                m_result.starts[at] += starts;
                lane.downloaded.today += starts;
                lane.again.notToday += all - starts;
            } else {
                lane.again.today += known;
                (lane.chance > 0.0 ? lane.again.open : lane.again.notToday) += all - known;
            }
        }
    }

    void drawFirst(const Drawing &drawing, qsizetype cell, double share)
    {
        const qsizetype from = cell + m_in.earliest;
        if (!m_in.randomise)
            addMoments(drawing, cell, cell + 1, share);
        else if (cell >= m_in.deadline)
            drawWithin(drawing, cell, CellsPerDay, share);
        else if (from >= m_in.deadline)
            drawWithin(drawing, from, CellsPerDay, share);
        else
            drawUntilDeadline(drawing, from, share);
    }

    void drawAgain(const Drawing &drawing, qsizetype cell, double share)
    {
        if (!m_in.randomise)
            addMoments(drawing, cell, cell + 1, share);
        else if (cell >= m_in.deadline)
            drawWithin(drawing, cell, CellsPerDay, share);
        else if (m_in.redraw == Plan::Redraw::Full)
            drawWithin(drawing, cell, m_in.deadline - m_in.opening, share);
        else
            drawUntilDeadline(drawing, cell, share);
    }

    /// Uniform in [t, t + length) for t spread evenly over the cell `from`: half a cell at either end.
    void drawWithin(const Drawing &drawing, qsizetype from, qsizetype length, double share)
    {
        const double perCell = share / static_cast<double>(length);
        addMoments(drawing, from, from + 1, perCell / 2.0);
        addMoments(drawing, from + 1, from + length, perCell);
        addMoments(drawing, from + length, from + length + 1, perCell / 2.0);
    }

    /// Uniform in [t, deadline) for t spread evenly over the cell `from`, with m cells after it: the mean
    /// of 1 / (deadline - t) over the cell is ln((m + 1) / m).
    void drawUntilDeadline(const Drawing &drawing, qsizetype from, double share)
    {
        const auto m = static_cast<double>(m_in.deadline - from - 1);
        const double perCell = m > 0.0 ? std::log1p(1.0 / m) : 0.0;
        addMoments(drawing, from, from + 1, share * (1.0 - m * perCell));
        addMoments(drawing, from + 1, m_in.deadline, share * perCell);
    }

    void addMoments(const Drawing &drawing, qsizetype begin, qsizetype end, double share)
    {
        drawing.lane.moments.add(begin, end, share);
        const qsizetype knownEnd = m_tellsLaterMoments ? end : std::min(end, m_dayEnd);
        if (drawing.isOnToday && begin < knownEnd)
            drawing.lane.known.add(begin, knownEnd, share);
        if (drawing.isFirst)
            m_firstDraws.add(begin, end, share);
    }

    const CurveInput &m_in;
    StartCurves m_result;
    std::array<Lane, 2> m_lanes; ///< no window seen, and seen; only the first where there are no windows
    RangeSums m_firstDraws;
    std::vector<double> m_delay;
    std::vector<double> m_policy; ///< for each cell, who gets the first policy in it
    std::vector<double> m_policyOfToday; ///< likewise, of clients that came on today
    Waiting m_first; ///< for the first policy
    bool m_tellsLaterMoments; ///< `known` has moments of later days too, needed to know who sees a window
    qint64 m_day = 0;
    qsizetype m_dayEnd = 0; ///< where the first span of the next day begins
};

} // namespace

StartCurves startCurves(const CurveInput &input)
{
    return Recursion(input).run();
}

} // namespace ccm
