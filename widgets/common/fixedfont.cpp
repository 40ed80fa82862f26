// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/fixedfont.h"

#include <QApplication>
#include <QFontDatabase>

namespace ccm {

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const qreal usual = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    const qreal now = QApplication::font().pointSizeF();
    if (usual > 0 && now > 0 && font.pointSizeF() > 0) // else they are given in pixels
        font.setPointSizeF(font.pointSizeF() * now / usual);
    return font;
}

} // namespace ccm
