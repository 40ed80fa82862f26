// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/logs/logfilter.h"

namespace ccm {

/// Named limits of what is typed.
struct FilterLimits
{
    qsizetype length = 16'384; ///< in characters
    int depth = 40; ///< parentheses and negations within each other
};

/// A filter as somebody types it:
///
///     word  "a phrase"  /regex/  /regex/i      stands in the message, the component or the source
///     component:Ccm  component=CcmSetup  component="Ccm Setup"  message:/exit code [1-9]/
///     text: message: component: thread: source: (or file:) log:   contains (:) or is (= or !=)
///     severity>=warning  severity=error                           = != < <= > >=
///     time>=2013-09-10T22:00  time=2013-09-10  time:2013-09-10..2013-09-12
///     a b  a AND b  a OR b  NOT a  -a  (a OR b) c
///
/// AND, OR and NOT are read in any case; quoted they are words. Case does not count; it does for "a phrase"c
/// and for a regex without i. A quote within quotes is written twice; a backslash is a backslash. A word with
/// an unknown name before its colon is just a word. What is left open at the end is closed.
///
/// Malformed where it cannot be understood: the column is the character where.
[[nodiscard]] Result<LogFilter> parseFilter(const QString &expression, const FilterLimits &limits = {});

/// The expression that parseFilter() reads as this filter. Empty for one that shows all.
[[nodiscard]] QString filterExpression(const LogFilter &filter);

/// The field is this value, whatever its case.
[[nodiscard]] FilterCondition fieldIs(FilterField field, const QString &value);

/// Shows, of what `filter` shows, only the records with the value. Values of one field that are
/// included one after the other are shown together.
[[nodiscard]] LogFilter including(const LogFilter &filter, const FilterCondition &value);
/// Hides the records with the value as well.
[[nodiscard]] LogFilter excluding(const LogFilter &filter, const FilterCondition &value);

} // namespace ccm
