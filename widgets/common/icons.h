// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"

#include <QIcon>
#include <QStringView>

class QPalette;

namespace ccm {

/// resources/icons/<name>.svg, drawn in the palette's text colour. Ask again on PaletteChange.
[[nodiscard]] QIcon themedIcon(QStringView name, const QPalette &palette);
/// The shape of a status in its colour; every status has its own shape. Neutral has none.
[[nodiscard]] QIcon statusIcon(Status status, const QPalette &palette);

} // namespace ccm
