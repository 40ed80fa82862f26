// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/report.h"
#include "models/manifest/manifestdiff.h"

namespace ccm {

/// The difference as plain text for a ticket or a terminal. Control characters of foreign text are shown
/// as U+FFFD, so that nothing in a manifest can steer a terminal or make up lines.
[[nodiscard]] QString diffToText(const ManifestDiff &diff);
/// The same as one HTML page that loads nothing, light or dark as the reader's system is.
[[nodiscard]] QString diffToHtml(const ManifestDiff &diff);

/// What it means, and a row for each field that differs: for a report about more.
[[nodiscard]] QList<ReportPart> diffParts(const ManifestDiff &diff);

} // namespace ccm
