// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/needle.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr std::size_t NotFound = std::string_view::npos;

} // namespace

std::size_t Needle::find(std::string_view bytes, std::size_t from)
{
    if (m_hit != NotFound && m_hit >= from)
        return m_hit;
    const std::size_t start = std::max(from, m_searched);
    m_hit = bytes.find(m_pattern, start);
    // The last bytes may hold the first half of a match.
    const std::size_t whole = bytes.size() >= m_pattern.size() ? bytes.size() - m_pattern.size() + 1 : 0;
    m_searched = m_hit == NotFound ? std::max(start, whole) : m_hit;
    return m_hit;
}

void Needle::drop(std::size_t count)
{
    m_hit = m_hit == NotFound || m_hit < count ? NotFound : m_hit - count;
    m_searched -= std::min(m_searched, count);
}

} // namespace ccm
