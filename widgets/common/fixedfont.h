// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace ccm {

/// The system's font in which all characters have the same width, as much larger or smaller than usual as the
/// program's font is.
[[nodiscard]] QFont fixedFont();

} // namespace ccm
