// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/statuscolors.h"

#include <QPalette>

namespace ccm {
namespace {

QColor hue(Status status, bool dark, const QPalette &palette)
{
    switch (status) {
    case Status::Neutral:
        return palette.color(QPalette::Text);
    case Status::Good:
        return dark ? QColor(0x7d, 0xdc, 0x92) : QColor(0x14, 0x5e, 0x28);
    case Status::Notice:
        return dark ? QColor(0x8f, 0xbc, 0xff) : QColor(0x0b, 0x4f, 0x9c);
    case Status::Warning:
        return dark ? QColor(0xf5, 0xc0, 0x5b) : QColor(0x74, 0x46, 0x00);
    case Status::Bad:
        return dark ? QColor(0xff, 0x9a, 0x94) : QColor(0x9b, 0x12, 0x17);
    case Status::Muted:
        return dark ? QColor(0xb0, 0xb4, 0xba) : QColor(0x53, 0x58, 0x5e);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto part = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1.0 - shareOfA)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

StatusColors statusColors(Status status, const QPalette &palette)
{
    constexpr double TintShare = 0.10;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = hue(status, isDark(palette), palette);
    return {.text = text, .background = status == Status::Neutral ? base : mixed(text, base, TintShare)};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace ccm
