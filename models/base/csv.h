// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

/// One cell as RFC 4180 writes it. Text that a spreadsheet would take for a formula gets an apostrophe in
/// front: it begins with =, +, -, @ (also in full width), a tab or a carriage return and is no plain number.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace ccm
