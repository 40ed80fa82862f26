// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/loglook.h"

#include "widgets/common/icons.h"
#include "widgets/common/statuscolors.h"

#include <QPainter>

#include <algorithm>

namespace ccm {

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Verbose:
        return Status::Muted;
    case Severity::Info:
        return Status::Neutral;
    case Severity::Warning:
        return Status::Warning;
    case Severity::Error:
        return Status::Bad;
    }
    Q_UNREACHABLE();
}

LogLook::LogLook(const QPalette &colors, const QFont &shownFont, qreal pixelRatio)
    : palette(colors)
    , font(shownFont)
    , pendingFont(shownFont)
    , metrics(shownFont)
    , muted(statusColors(Status::Muted, colors).text)
    , line(metrics.lineSpacing())
    , padding(std::max(2, metrics.height() / 8))
    , margin(std::max(3, metrics.averageCharWidth() / 2 + 1))
    , bar(std::max(3, metrics.averageCharWidth() / 2))
    , gutter(2 * bar + metrics.height())
    , shapeSize(metrics.height())
    , m_pixelRatio(pixelRatio)
{
    pendingFont.setItalic(true);
}

LogLook::RowColors LogLook::row(const LogRowContent &content, bool isSelected, bool isActive) const
{
    const QPalette::ColorGroup group = isActive ? QPalette::Active : QPalette::Inactive;
    const Status status = statusOf(content.severity);
    const StatusColors colors = statusColors(status, palette);
    const bool standsOut = status == Status::Bad || status == Status::Warning;
    RowColors row{.text = palette.color(group, QPalette::Text),
                  .background = palette.color(group, QPalette::Base),
                  .mark = standsOut ? colors.text : QColor()};
    const bool isQuiet = content.isContext || content.flags.testFlag(RecordFlag::Pending);
    if (isSelected) {
        row.text = palette.color(group, QPalette::HighlightedText);
        row.background = palette.color(group, QPalette::Highlight);
    } else if (isQuiet) {
        row.text = muted;
    } else if (content.hue >= 0) {
        row.text = hue(content.hue).text;
        row.background = hue(content.hue).background;
    } else if (status != Status::Neutral) {
        row.text = colors.text;
        if (standsOut)
            row.background = colors.background;
    }
    return row;
}

const HueColors &LogLook::hue(int degrees) const
{
    auto found = m_hues.constFind(degrees);
    if (found == m_hues.cend())
        found = m_hues.insert(degrees, hueColors(degrees, palette));
    return *found;
}

QPixmap LogLook::shape(Severity severity, const QColor &color) const
{
    const Status status = statusOf(severity);
    if (status == Status::Neutral)
        return {};
    const quint64 key = quint64{color.rgba()} << 8U | static_cast<quint64>(severity);
    auto found = m_shapes.constFind(key);
    if (found == m_shapes.cend()) {
        const QSize size(shapeSize, shapeSize);
        QPixmap pixmap = statusIcon(status, palette).pixmap(size, m_pixelRatio);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect({}, size), color);
        painter.end();
        found = m_shapes.insert(key, pixmap);
    }
    return *found;
}

} // namespace ccm
