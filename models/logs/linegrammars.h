// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/linegrammar.h"

#include <span>

namespace ccm {

// One function for each grammar, in a file of its name.
[[nodiscard]] const LineGrammar &datedGrammar();
[[nodiscard]] const LineGrammar &msiGrammar();
[[nodiscard]] const LineGrammar &pastedGrammar();
[[nodiscard]] const LineGrammar &psadtGrammar();
[[nodiscard]] const LineGrammar &simpleGrammar();
[[nodiscard]] const LineGrammar &windowsUpdateGrammar();

/// All of them; no line has a role in two.
[[nodiscard]] std::span<const LineGrammar *const> lineGrammars();

/// Null for CmTrace and Plain.
[[nodiscard]] const LineGrammar *lineGrammarOf(Grammar grammar);

struct RecognisedLine
{
    const LineGrammar *grammar = nullptr; ///< null where no grammar knows the line
    LineRole role = LineRole::None;
};

[[nodiscard]] RecognisedLine recognise(std::string_view line);

} // namespace ccm
