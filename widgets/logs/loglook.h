// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/status.h"
#include "models/logs/logrows.h"
#include "widgets/common/huecolors.h"

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QPalette>
#include <QPixmap>

namespace ccm {

/// How serious a row is, for the eye.
[[nodiscard]] Status statusOf(Severity severity);

/// Colours, shapes and sizes in which a log's rows are painted: worked out once for a palette and a
/// font, because a frame asks for them some hundred times.
class LogLook
{
public:
    LogLook(const QPalette &palette, const QFont &font, qreal pixelRatio);

    struct RowColors
    {
        QColor text;
        QColor background;
        QColor mark; ///< severity's bar; invalid where nothing stands out
    };

    [[nodiscard]] RowColors row(const LogRowContent &content, bool isSelected, bool isActive) const;
    [[nodiscard]] const HueColors &hue(int degrees) const;
    /// The shape of a severity in `color`; null for information.
    [[nodiscard]] QPixmap shape(Severity severity, const QColor &color) const;

    QPalette palette;
    QFont font;
    QFont pendingFont; ///< italic: the record may yet change
    QFontMetrics metrics;
    QColor muted;
    int line = 0; ///< height of a line of text
    int padding = 0; ///< above and below the text of a row
    int margin = 0; ///< left and right of a cell's text
    int bar = 0; ///< width of a stripe
    int gutter = 0; ///< left of all columns: the log's stripe, the severity's bar, the bookmark
    int shapeSize = 0;

private:
    qreal m_pixelRatio = 1;
    mutable QHash<int, HueColors> m_hues;
    mutable QHash<quint64, QPixmap> m_shapes;
};

} // namespace ccm
