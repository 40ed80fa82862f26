// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/timeline.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPalette>

#include <array>

namespace ccm {

/// How the entries of a timeline look in a palette. To be made anew when that changes.
class TimelineLook
{
public:
    struct Colors
    {
        QColor text; ///< on `fill`
        QColor fill;
        QColor mark; ///< of edges and of what is too small for a text, on the palette's Base
    };

    explicit TimelineLook(const QPalette &palette);
    /// Phases get hues, so that one is known again where its name has no room. In the order in which the
    /// story names them first.
    void nameHues(const Timeline &timeline);

    [[nodiscard]] Colors colorsOf(const TimelineEntry &entry) const;
    [[nodiscard]] Colors colorsOf(Status status) const;
    /// Null where the status has no shape.
    [[nodiscard]] const QIcon &iconOf(Status status) const;
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

private:
    QPalette m_palette;
    std::array<QIcon, 6> m_icons; ///< by Status
    std::array<Colors, 6> m_colors; ///< by Status
    QHash<QString, Colors> m_hues; ///< by label
};

/// What stands out of several that share a place.
[[nodiscard]] Status worse(Status one, Status other);

} // namespace ccm
