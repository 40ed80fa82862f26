// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace ccm {

/// Finds one pattern again and again in bytes that grow, and looks at each byte once.
class Needle
{
public:
    explicit Needle(std::string_view pattern) : m_pattern(pattern) { }

    /// The first match at or after `from`, or npos. `from` never goes back.
    [[nodiscard]] std::size_t find(std::string_view bytes, std::size_t from);
    /// The first `count` bytes are gone.
    void drop(std::size_t count);

private:
    std::string_view m_pattern;
    std::size_t m_hit = std::string_view::npos;
    std::size_t m_searched = 0;
};

} // namespace ccm
