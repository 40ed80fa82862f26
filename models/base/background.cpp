// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace ccm {

void stepBackForTheWindow()
{
#ifdef Q_OS_LINUX
    constexpr int Nice = 5;
    // On Linux this is of the thread, although POSIX means the process.
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Nice);
#endif
}

} // namespace ccm
