// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace ccm {

/// A row of swatches to choose a hue from, each looking as what is marked with it will look.
class HuePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit HuePicker(QWidget *parent = nullptr);

    /// In degrees; a hue that has no swatch gets one of its own.
    void setHue(int hue);
    [[nodiscard]] int hue() const;

Q_SIGNALS:
    void hueChosen(int hue);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addSwatch(int hue, const QString &name);
    void draw();

    QButtonGroup *m_swatches;
    QToolButton *m_other; ///< of the hue that is none of the others
};

/// A square in the colours of a hue, with a letter on it, for lists and swatches.
[[nodiscard]] QPixmap huePixmap(int hue, const QPalette &palette, int size, qreal pixelRatio);

} // namespace ccm
