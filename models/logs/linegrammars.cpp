// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/linegrammars.h"

#include <algorithm>
#include <array>

namespace ccm {

std::span<const LineGrammar *const> lineGrammars()
{
    static const std::array<const LineGrammar *, 6> grammars{&simpleGrammar(), &datedGrammar(),
                                                             &msiGrammar(),    &windowsUpdateGrammar(),
                                                             &psadtGrammar(),  &pastedGrammar()};
    return grammars;
}

const LineGrammar *lineGrammarOf(Grammar grammar)
{
    const auto grammars = lineGrammars();
    const auto found = std::ranges::find(grammars, grammar, &LineGrammar::grammar);
    return found == grammars.end() ? nullptr : *found;
}

RecognisedLine recognise(std::string_view line)
{
    if (line.empty())
        return {};
    for (const LineGrammar *grammar : lineGrammars()) {
        const LineRole role = grammar->roleOf(line);
        if (role != LineRole::None)
            return {.grammar = grammar, .role = role};
    }
    return {};
}

} // namespace ccm
