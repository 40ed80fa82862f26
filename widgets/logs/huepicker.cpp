// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/huepicker.h"

#include "widgets/common/huecolors.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct NamedHue
{
    int hue;
    const char *name;
};

constexpr std::array Hues{
    NamedHue{0, QT_TRANSLATE_NOOP("ccm::HuePicker", "Red")},
    NamedHue{30, QT_TRANSLATE_NOOP("ccm::HuePicker", "Orange")},
    NamedHue{55, QT_TRANSLATE_NOOP("ccm::HuePicker", "Yellow")},
    NamedHue{90, QT_TRANSLATE_NOOP("ccm::HuePicker", "Lime")},
    NamedHue{130, QT_TRANSLATE_NOOP("ccm::HuePicker", "Green")},
    NamedHue{180, QT_TRANSLATE_NOOP("ccm::HuePicker", "Teal")},
    NamedHue{215, QT_TRANSLATE_NOOP("ccm::HuePicker", "Blue")},
    NamedHue{245, QT_TRANSLATE_NOOP("ccm::HuePicker", "Indigo")},
    NamedHue{275, QT_TRANSLATE_NOOP("ccm::HuePicker", "Violet")},
    NamedHue{320, QT_TRANSLATE_NOOP("ccm::HuePicker", "Pink")},
};

} // namespace

QPixmap huePixmap(int hue, const QPalette &palette, int size, qreal pixelRatio)
{
    const HueColors colors = hueColors(hue, palette);
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.background);
    painter.setPen(QPen(colors.mark, 2));
    painter.drawRoundedRect(QRectF(1, 1, size - 2, size - 2), 2, 2);
    QFont font;
    font.setPixelSize(size * 2 / 3);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, 0, size, size), static_cast<int>(Qt::AlignCenter), u"a"_s);
    return pixmap;
}

HuePicker::HuePicker(QWidget *parent) : QWidget(parent), m_swatches(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1);
    for (const NamedHue &named : Hues)
        layout->addWidget(addSwatch(named.hue, tr(named.name)));
    m_other = addSwatch(-1, tr("Another hue"));
    m_other->hide();
    layout->addWidget(m_other);
    layout->addStretch(1);
    connect(m_swatches, &QButtonGroup::idClicked, this, &HuePicker::hueChosen);
    draw();
    setHue(Hues.front().hue);
}

/// The hue is the button's id in the group.
QToolButton *HuePicker::addSwatch(int hue, const QString &name)
{
    auto *swatch = new QToolButton(this);
    swatch->setObjectName(u"hue%1"_s.arg(hue));
    swatch->setCheckable(true);
    swatch->setAutoRaise(true);
    swatch->setAccessibleName(name);
    swatch->setToolTip(name);
    swatch->setFocusPolicy(Qt::StrongFocus);
    m_swatches->addButton(swatch, hue + (hue < 0 ? -1 : 0)); // -1 would be numbered by the group
    return swatch;
}

void HuePicker::setHue(int hue)
{
    QAbstractButton *swatch = m_swatches->button(hue);
    if (!swatch) {
        m_swatches->setId(m_other, hue);
        m_other->setVisible(true);
        swatch = m_other;
        draw();
    }
    swatch->setChecked(true);
    // Tab leads to the one that is chosen, arrows to the others.
    for (QAbstractButton *button : m_swatches->buttons())
        button->setFocusPolicy(button == swatch ? Qt::StrongFocus : Qt::ClickFocus);
}

int HuePicker::hue() const
{
    return m_swatches->checkedId();
}

void HuePicker::draw()
{
    const int size = fontMetrics().height();
    for (QAbstractButton *swatch : m_swatches->buttons()) {
        swatch->setIconSize(QSize(size, size));
        swatch->setIcon(huePixmap(m_swatches->id(swatch), palette(), size, devicePixelRatioF()));
    }
}

void HuePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace ccm
