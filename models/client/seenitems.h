// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/setupfacts.h"
#include "models/client/setupprocess.h"

namespace ccm {

/// What the last run that looked at items found, in the order in which it names them first.
///
/// Why an item was not detected stands in records before the one that says so, on the same thread and
/// since that item was looked for. Where the log begins in between, only a file of the item's own name
/// is taken for the reason.
[[nodiscard]] QList<SeenItem> seenItems(const QList<SetupRunRecords> &runs,
                                        const QList<SpokenRecord> &records);

} // namespace ccm
