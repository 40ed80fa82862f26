// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "widgets/common/contraststyle.h"
#include "widgets/common/huecolors.h"
#include "widgets/common/statuscolors.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStyle>
#include <QStyleHints>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ThemeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Theme)
};

struct Shades
{
    QColor window, base, alternate, button, text, bright, placeholder, disabled, highlight, highlighted, link,
        edge;
};

const Shades LightShades{.window = 0xf3f4f6,
                         .base = 0xffffff,
                         .alternate = 0xf7f8fa,
                         .button = 0xf3f4f6,
                         .text = 0x1b1f24,
                         .bright = 0xffffff,
                         .placeholder = 0x5f6670,
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
                        .placeholder = 0xa0a7b0,
                        .disabled = 0x7d848d,
                        .highlight = 0x3577be,
                        .highlighted = 0xffffff,
                        .link = 0x8fbcff,
                        .edge = 0x454c55};

// One ground for everything, the text in the other extreme; what cannot be used stays readable.
const Shades ContrastLightShades{.window = 0xffffff,
                                 .base = 0xffffff,
                                 .alternate = 0xffffff,
                                 .button = 0xffffff,
                                 .text = QRgb(0x000000),
                                 .bright = QRgb(0x000000),
                                 .placeholder = 0x404040,
                                 .disabled = 0x595959,
                                 .highlight = 0x37006e,
                                 .highlighted = 0xffffff,
                                 .link = 0x00009f,
                                 .edge = QRgb(0x000000)};
const Shades ContrastDarkShades{.window = QRgb(0x000000),
                                .base = QRgb(0x000000),
                                .alternate = QRgb(0x000000),
                                .button = QRgb(0x000000),
                                .text = 0xffffff,
                                .bright = 0xffffff,
                                .placeholder = 0xc8c8c8,
                                .disabled = 0xa6a6a6,
                                .highlight = 0x1aebff,
                                .highlighted = QRgb(0x000000),
                                .link = 0xffff00,
                                .edge = 0xffffff};

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
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    return palette;
}

/// What of a system's palette cannot be read, in colours that can. Fusion's own selection, for one, has a
/// contrast of 3.7 : 1. Everything else goes on following the system.
QPalette legible(const QPalette &palette)
{
    constexpr double LevelAA = 4.5;
    constexpr int Darker = 105; // percent
    QPalette changes;
    const QColor highlighted = palette.color(QPalette::HighlightedText);
    QColor highlight = palette.color(QPalette::Highlight);
    const bool isOnDark = highlighted.lightness() < 128;
    for (int i = 0; i < 100 && contrastRatio(highlight, highlighted) < LevelAA; ++i)
        highlight = isOnDark ? highlight.lighter(Darker) : highlight.darker(Darker);
    if (highlight != palette.color(QPalette::Highlight))
        changes.setColor(QPalette::Highlight, highlight);
    // Usually half transparent, which is too pale. The status that is muted can be read.
    changes.setColor(QPalette::PlaceholderText, statusColors(Status::Muted, palette).text);
    return changes;
}

/// What the platform brings; an empty palette asks for that.
QPalette systemPalette()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool wantsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (wantsDark && !isDark(QApplication::style()->standardPalette()))
        return paletteOf(DarkShades);
#endif
    return {};
}

} // namespace

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return systemPalette();
    case Theme::Light:
        return paletteOf(LightShades);
    case Theme::Dark:
        return paletteOf(DarkShades);
    case Theme::HighContrastLight:
        return paletteOf(ContrastLightShades);
    case Theme::HighContrastDark:
        return paletteOf(ContrastDarkShades);
    }
    Q_UNREACHABLE();
}

void applyTheme(Theme theme)
{
    const QPalette palette = themePalette(theme);
#ifdef Q_OS_LINUX
    // An empty palette would tell of the theme that is left.
    const bool isContrasting = theme != Theme::System && isHighContrast(palette);
    QApplication::setStyle(isContrasting ? new ContrastStyle : new ConsoleStyle);
#endif
    QApplication::setPalette(palette);
    if (theme != Theme::System)
        return;
    // Now the system's colours are known.
    QApplication::setPalette(legible(QApplication::palette()));
#ifdef Q_OS_LINUX
    if (isHighContrast(QApplication::palette()))
        QApplication::setStyle(new ContrastStyle);
#endif
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
    case Theme::HighContrastLight:
        return u"contrast-light"_s;
    case Theme::HighContrastDark:
        return u"contrast-dark"_s;
    }
    Q_UNREACHABLE();
}

QString themeTitle(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return ThemeText::tr("As the &system");
    case Theme::Light:
        return ThemeText::tr("&Light");
    case Theme::Dark:
        return ThemeText::tr("&Dark");
    case Theme::HighContrastLight:
        //: the look of the program: black on white
        return ThemeText::tr("High &contrast, light");
    case Theme::HighContrastDark:
        //: the look of the program: white on black
        return ThemeText::tr("High contrast, d&ark");
    }
    Q_UNREACHABLE();
}

Theme themeFromWord(const QString &word)
{
    for (const Theme theme : AllThemes) {
        if (themeWord(theme) == word)
            return theme;
    }
    return Theme::System;
}

} // namespace ccm
