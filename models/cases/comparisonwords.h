// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/comparison.h"

namespace ccm {

// The words of the headless contract for what a comparison tells. Never translated.

[[nodiscard]] QString jsonWord(VerdictAction action);
[[nodiscard]] QString jsonWord(ItemStatus status);
[[nodiscard]] QString jsonWord(ItemAction action);
[[nodiscard]] QString jsonWord(RunKind run);
[[nodiscard]] QString jsonWord(Firing fires);
[[nodiscard]] QString jsonWord(ProtectionAction action);
[[nodiscard]] QString jsonWord(UpgradeCondition::Id id);
[[nodiscard]] QString jsonWord(LineSureness sure);
[[nodiscard]] QString jsonWord(AlignedLine::Kind kind);

} // namespace ccm
