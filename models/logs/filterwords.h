// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfilter.h"

#include <optional>

namespace ccm {

// The words of the filter language, for its reader and its writer.

/// "component", in any case; "file" is the source, "level" the severity.
[[nodiscard]] std::optional<FilterField> filterFieldOf(QStringView word);
[[nodiscard]] QString filterWord(FilterField field);

/// "warning", in any case.
[[nodiscard]] std::optional<Severity> filterSeverityOf(QStringView word);
[[nodiscard]] QString filterWord(Severity severity);

/// "2013-09-10", "2013-09-10T22:00", with seconds, with milliseconds; a space may stand for the T.
[[nodiscard]] std::optional<NamedTime> filterTimeOf(QStringView word);
[[nodiscard]] QString filterWord(const NamedTime &time);

/// ">="
[[nodiscard]] QString filterWord(FilterComparison comparison);

/// May stand in an expression as it is: no quotes are needed.
[[nodiscard]] bool isPlainWord(QStringView word);

} // namespace ccm
