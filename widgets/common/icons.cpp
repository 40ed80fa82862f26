// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"

#include "widgets/common/statuscolors.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array Sizes{16, 20, 24, 32, 48, 64};

QPixmap render(QSvgRenderer &renderer, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// The drawings say `currentColor`, which Qt's SVG renderer does not know.
QByteArray coloured(QByteArray svg, const QColor &color)
{
    return svg.replace("currentColor", color.name().toLatin1());
}

QIcon drawnIcon(QStringView name, const QColor &normal, const QColor &disabled, const QColor &selected)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();

    QIcon icon;
    const auto add = [&](const QColor &color, QIcon::Mode mode) {
        QSvgRenderer renderer(coloured(svg, color));
        for (const int size : Sizes)
            icon.addPixmap(render(renderer, size), mode);
    };
    add(normal, QIcon::Normal);
    add(disabled, QIcon::Disabled);
    add(selected, QIcon::Selected);
    return icon;
}

QStringView shapeOf(Status status)
{
    switch (status) {
    case Status::Neutral:
        return {};
    case Status::Good:
        return u"status-good";
    case Status::Notice:
        return u"status-notice";
    case Status::Warning:
        return u"status-warning";
    case Status::Bad:
        return u"status-bad";
    case Status::Muted:
        return u"status-muted";
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon themedIcon(QStringView name, const QPalette &palette)
{
    return drawnIcon(name, palette.color(QPalette::Active, QPalette::ButtonText),
                     palette.color(QPalette::Disabled, QPalette::ButtonText),
                     palette.color(QPalette::Active, QPalette::HighlightedText));
}

QIcon statusIcon(Status status, const QPalette &palette)
{
    if (status == Status::Neutral)
        return {};
    const QColor color = statusColors(status, palette).text;
    return drawnIcon(shapeOf(status), color, palette.color(QPalette::Disabled, QPalette::Text),
                     palette.color(QPalette::Active, QPalette::HighlightedText));
}

} // namespace ccm
