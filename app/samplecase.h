// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casepaths.h"

namespace ccm {

/// The sample case that comes with the program: a site after an update, and a client that took it up.
/// Empty where it is not installed.
[[nodiscard]] CasePaths sampleCase();

} // namespace ccm
