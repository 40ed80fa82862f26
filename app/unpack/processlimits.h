// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ccm::unpack {

/// What the system lets this process have from now on, where the system can: memory, processor time,
/// bytes in one file, no core dump; and on Linux neither network nor another program. Windows has no
/// such calls; there the caller's clock must do.
void limitProcess(qint64 bytesInAll, qint64 seconds);

} // namespace ccm::unpack
