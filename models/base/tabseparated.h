// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

/// A cell for tab separated text: line breaks and tabs inside become blanks.
[[nodiscard]] QString tabSeparatedCell(QString text);

} // namespace ccm
