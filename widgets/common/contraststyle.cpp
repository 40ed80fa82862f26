// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/contraststyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelButtonTool:
    case QStyle::PE_PanelTipLabel:
        return true;
    default:
        return false;
    }
}

bool hasEdge(QStyle::ControlElement element)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_ProgressBarGroove:
    case QStyle::CE_ScrollBarSlider:
    case QStyle::CE_Splitter:
    case QStyle::CE_TabBarTabShape:
        return true;
    default:
        return false;
    }
}

/// Twice as wide where the keyboard is, so that its place is told by more than a colour.
void drawEdge(const QStyleOption &option, const QRect &rect, QPainter &painter)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const int width = isCurrent ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(group, QPalette::WindowText));
    for (int i = 0; i < width; ++i)
        painter.drawRect(rect.adjusted(i, i, -1 - i, -1 - i));
    painter.restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_TabBarTabHSpace ? usual / 2 : usual;
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    ConsoleStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameFocusRect || element == PE_IndicatorRadioButton) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, element == PE_IndicatorRadioButton);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option->palette.color(QPalette::WindowText), 1,
                             element == PE_FrameFocusRect ? Qt::DashLine : Qt::SolidLine));
        const QRect edge = option->rect.adjusted(0, 0, -1, -1);
        if (element == PE_FrameFocusRect)
            painter->drawRect(edge);
        else
            painter->drawEllipse(edge);
        painter->restore();
    } else if (hasEdge(element)) {
        drawEdge(*option, option->rect, *painter);
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    ConsoleStyle::drawControl(element, option, painter, widget);
    if (hasEdge(element))
        drawEdge(*option, option->rect, *painter);
    const bool isCurrentTab = element == CE_TabBarTabShape && option->state.testFlag(State_Selected);
    if (isCurrentTab) { // a bar on top: all tabs have the same ground
        QRect bar = option->rect;
        bar.setHeight(option->fontMetrics.height() / 4);
        painter->fillRect(bar, option->palette.color(QPalette::Highlight));
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    ConsoleStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, option->rect, *painter);
    else if (control == CC_ScrollBar)
        drawEdge(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else if (control == CC_Slider)
        drawEdge(*option, subControlRect(control, option, SC_SliderHandle, widget), *painter);
}

} // namespace ccm
