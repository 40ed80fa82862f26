// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactionfinder.h"

#include <optional>

namespace ccm {

/// The name that the word from `start` to `end` announces: FSP="cm01", MP 'cm01', <SourceHost>PC1,
/// "UserName":"jdoe", DC=corp, OU=Field Service, also where quotes and brackets are escaped as in JSON or
/// XML; the MP name retrieved is 'cm01'; Only one MP cm01 is specified; HostName is now = PC1 (as MDT words
/// it); MP changed from <cm01> to <cm02>; Machine PC-0001, where it is numbered. Nothing where it is an
/// ordinary word ("User: none"), a path or an account with its domain.
[[nodiscard]] std::optional<NameSpan> labelledName(QStringView text, qsizetype start, qsizetype end);

} // namespace ccm
