// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

namespace ccm {

/// What a run would download, in words: "2 files, 25.6 MB", and what is not known about it.
[[nodiscard]] QString downloadText(const PendingDownload &download);

/// The comparison as plain text for a ticket or a terminal. Control characters of foreign text are shown
/// as U+FFFD.
[[nodiscard]] QString comparisonToText(const Comparison &comparison);
/// The same as one HTML page that loads nothing.
[[nodiscard]] QString comparisonToHtml(const Comparison &comparison);

} // namespace ccm
