// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/evidence.h"

#include <QString>

namespace ccm {

/// Where the user looks in the logs.
struct LogPlace
{
    QString filter{}; ///< as LogPane::filterExpression() has it
    Evidence record{}; ///< that is current, or that is being gone to; empty: none
    Evidence top{}; ///< where none is current and the end is not followed: the first one in view
    bool isFollowing = false;

    bool operator==(const LogPlace &) const = default;
};

} // namespace ccm
