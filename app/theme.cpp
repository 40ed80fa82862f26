// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct Shades
{
    QColor window, base, alternate, button, text, bright, disabled, highlight, highlighted, link, edge;
};

const Shades LightShades{.window = 0xf3f4f6,
                         .base = 0xffffff,
                         .alternate = 0xf7f8fa,
                         .button = 0xf3f4f6,
                         .text = 0x1b1f24,
                         .bright = 0xffffff,
                         .disabled = 0x8a9099,
                         .highlight = 0x1f66b0,
                         .highlighted = 0xffffff,
                         .link = 0x0b4f9c,
                         .edge = 0xc4c9d0};
const Shades DarkShades{.window = 0x22262b,
                        .base = 0x1a1d21,
                        .alternate = 0x20242a,
                        .button = 0x2b3036,
                        .text = 0xe6e9ed,
                        .bright = 0xffffff,
                        .disabled = 0x7d848d,
                        .highlight = 0x2f6fb5,
                        .highlighted = 0xffffff,
                        .link = 0x8fbcff,
                        .edge = 0x454c55};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::ToolTipBase, shades.button);
    palette.setColor(QPalette::BrightText, shades.bright);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlighted);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::Mid, shades.edge);
    palette.setColor(QPalette::PlaceholderText, shades.disabled);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
#ifdef Q_OS_LINUX
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#endif
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        break;
    case Theme::Light:
        QApplication::setPalette(paletteOf(LightShades));
        break;
    case Theme::Dark:
        QApplication::setPalette(paletteOf(DarkShades));
        break;
    }
}

QString themeWord(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme themeFromWord(const QString &word)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (themeWord(theme) == word)
            return theme;
    }
    return Theme::System;
}

} // namespace ccm
