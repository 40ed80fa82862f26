// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ccm {

/// A style whose controls keep their edges in high contrast. Fusion derives edges from the window's colour,
/// and there is nothing darker than black: a field would be text that floats on the window.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes the style it draws upon.
    explicit ContrastStyle(QStyle *base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace ccm
