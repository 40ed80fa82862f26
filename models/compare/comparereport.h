// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"
#include "models/compare/comparison.h"

namespace ccm {

/// What a run would download, in words: "2 files, 25.6 MB", and what is not known about it.
[[nodiscard]] QString downloadText(const PendingDownload &download);

/// "Run: automatic upgrade"
[[nodiscard]] QString runKindText(RunKind run);

/// All of a comparison: verdict and reasons, items, steps, predicted log.
[[nodiscard]] Report comparisonReport(const Comparison &comparison);
// Pieces of it, for a report about more: what is said in sentences, and the table of items.
[[nodiscard]] QList<ReportPart> comparisonSentences(const Comparison &comparison);
[[nodiscard]] ReportPart comparedItems(const Comparison &comparison);

} // namespace ccm
