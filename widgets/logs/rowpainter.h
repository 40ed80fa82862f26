// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/logs/laidrow.h"
#include "widgets/logs/loglook.h"

#include <QRect>

class QPainter;

namespace ccm {

/// Where the parts of a row are, and in what state it is.
struct RowPlace
{
    QRect row; ///< with the seam and the gutter
    std::array<int, LogRows::ColumnCount> columns{}; ///< left edges
    std::array<int, LogRows::ColumnCount> widths{}; ///< 0 for a hidden column
    int textShift = 0; ///< pixels of the text that are scrolled out at its start
    bool isWrapped = false;
    bool isSelected = false;
    bool isActive = true; ///< the window is
    bool hasFocusFrame = false;
    bool hasStripe = true;
    bool isRightToLeft = false;
};

void paintRow(QPainter &painter, LaidRow &row, const RowPlace &place, const LogLook &look);

} // namespace ccm
