// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracemarkers.h"

namespace ccm::cmtrace {

bool isMentioned(std::string_view text, std::size_t at)
{
    constexpr std::string_view Quotes = "\"'`";
    constexpr std::string_view Around = " \t\"'`()[],;:\r\n";
    const std::size_t behind = at + Opener.size();
    if (Quotes.contains(text[at - 1]))
        return true;
    return Around.contains(text[at - 1]) && (behind >= text.size() || Around.contains(text[behind]));
}

AttributesEnd endOfAttributes(std::string_view tail)
{
    bool quoted = false;
    for (std::size_t i = 1; i < tail.size(); ++i) {
        switch (tail[i]) {
        case '"':
            quoted = !quoted;
            break;
        case '>':
            if (!quoted)
                return {.at = i + 1, .isWhole = true};
            break;
        case '\r':
        case '\n':
            return {.at = i};
        case '<':
            if (tail.substr(i).starts_with(Opener))
                return {.at = i};
            break;
        default:
            break;
        }
    }
    return {};
}

bool isOrphanTail(std::string_view line)
{
    if (!line.ends_with('>'))
        return false;
    const std::size_t type = line.find(" type=\"");
    if (type == std::string_view::npos || line.find(" thread=\"", type) == std::string_view::npos)
        return false;
    const std::size_t bracket = line.rfind('<');
    return bracket == std::string_view::npos || line.substr(bracket).starts_with("<time=");
}

bool isFullTail(std::string_view tail)
{
    return tail.find("time=\"") != std::string_view::npos && tail.find(" date=\"") != std::string_view::npos;
}

} // namespace ccm::cmtrace
