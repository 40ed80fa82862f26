// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <concepts>
#include <optional>

namespace ccm {

/// The places that were visited, in order, as a browser keeps them: back and forward walk along them, and a
/// new place forgets what was ahead. Places are visited by following a link; where the user was looking when
/// one was left is told with it.
template<std::equality_comparable Place>
class Visits
{
public:
    static constexpr qsizetype Most = 100;

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// Leaves `from` for `to`. The same place again is no visit.
    void visit(const Place &from, const Place &to)
    {
        leave(from);
        if (from == to)
            return;
        m_places.resize(m_at + 1);
        m_places.append(to);
        if (m_places.size() > Most)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }

    [[nodiscard]] std::optional<Place> back(const Place &from) { return walk(from, -1); }
    [[nodiscard]] std::optional<Place> forward(const Place &from) { return walk(from, 1); }

private:
    void leave(const Place &from)
    {
        if (m_places.isEmpty())
            m_places.append(from);
        else
            m_places[m_at] = from;
    }

    std::optional<Place> walk(const Place &from, qsizetype step)
    {
        const qsizetype to = m_at + step;
        if (to < 0 || to >= m_places.size())
            return {};
        leave(from);
        m_at = to;
        return m_places[to];
    }

    QList<Place> m_places;
    qsizetype m_at = 0;
};

} // namespace ccm
