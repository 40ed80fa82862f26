// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccm {

/// The thread that calls it, and those that it starts, leave a processor to the GUI thread when that wakes,
/// so that reading on all of them does not hold up the window. Without the right to it nothing happens. On
/// Windows nothing has to: the system prefers the thread whose window is in front.
void stepBackForTheWindow();

} // namespace ccm
