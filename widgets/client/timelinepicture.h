// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"

#include <QImage>

namespace ccm {

/// A timeline of this width, as high as all its tracks need, for a report: dark on white, and what the view
/// shows when a client is opened. Pixels are doubled. Null where there is nothing to show.
[[nodiscard]] QImage timelineImage(const Timeline &timeline, int width);

} // namespace ccm
