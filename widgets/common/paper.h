// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace ccm {

/// Dark on white whatever the theme: what is pasted into a document or printed.
[[nodiscard]] QPalette paperPalette();

} // namespace ccm
