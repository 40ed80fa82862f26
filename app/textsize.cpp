// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textsize.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace ccm {

using namespace Qt::StringLiterals;

int nearestTextSize(int percent)
{
    return *std::ranges::min_element(TextSizes, {}, [percent](int size) {
        return std::abs(std::clamp(percent, TextSizes.front(), TextSizes.back()) - size);
    });
}

int textSizeBeside(int percent, int step)
{
    const auto here = std::ranges::find(TextSizes, nearestTextSize(percent)) - TextSizes.begin();
    const auto there = std::clamp<std::ptrdiff_t>(here + step, 0, std::ssize(TextSizes) - 1);
    return TextSizes[static_cast<std::size_t>(there)];
}

QString textSizeText(int percent)
{
    return u"%1\u00A0%2"_s.arg(QLocale().toString(percent), QLocale().percent());
}

void applyTextSize(int percent)
{
    constexpr qreal Whole = 100;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / Whole);
    else
        font.setPixelSize(qRound(font.pixelSize() * percent / Whole));
    // Nothing is set where nothing changes: the fonts that a system has for menus and the like stay then.
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace ccm
