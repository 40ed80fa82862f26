// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

/// A log to read and follow.
struct LogSource
{
    QString path;
    QString shownAs; ///< as the user knows it; for an unpacked file not its path

    bool operator==(const LogSource &) const = default;
};

} // namespace ccm
