// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/ansicodepage.h"
#include "models/logs/logrecordtext.h"

#include <QMetaType>

#include <algorithm>
#include <array>

namespace ccm {

/// What the user chose for reading logs, whichever they are.
struct LogChoices
{
    /// How often new records are looked for, in milliseconds.
    static constexpr std::array Intervals{100, 250, 500, 1000, 5000};

    TimeDisplay times = TimeDisplay::AsWritten;
    AnsiCodePage codePage = AnsiCodePage::Western; ///< of text that is not Unicode
    int intervalMs = 500; ///< one of Intervals
    bool notifies = false; ///< on the desktop, of errors and of the end of a run

    bool operator==(const LogChoices &) const = default;

    [[nodiscard]] static bool isInterval(int milliseconds)
    {
        return std::ranges::find(Intervals, milliseconds) != Intervals.end();
    }
    [[nodiscard]] static bool isTimeDisplay(int number)
    {
        return number >= 0 && number <= static_cast<int>(TimeDisplay::Local);
    }
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::LogChoices)
