// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/tradeoffchart.h"

#include "widgets/common/statusdelegate.h"
#include "widgets/window/tradeoffplot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

TradeoffChart::TradeoffChart(QWidget *parent) : Chart(parent), m_plot(new TradeoffPlot(this))
{
    setObjectName(u"tradeoffChart"_s);
    setAccessibleName(tr("What other numbers of days would give; the table shows the same numbers"));
    setWhatsThis(tr("Left and Right look at another number of days, Enter or a click chooses it."));
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(frameMargins());
    room->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mouseMove, this, &TradeoffChart::showToolTip);
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](QMouseEvent *event) { m_pressedAt = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, &TradeoffChart::takeClick);
}

void TradeoffChart::setFigures(const QList<PlanFigures> &figures, int currentDays, double probability)
{
    m_plot->setFigures(figures, probability);
    setCurrentDays(currentDays);
    describe(textOf(lookedAtDays()));
}

void TradeoffChart::setCurrentDays(int days)
{
    m_plot->setCurrentDays(days);
    setSummary(textOf(days));
}

int TradeoffChart::lookedAtDays() const
{
    return m_plot->cursor() < 0 ? 0 : m_plot->figures()[m_plot->cursor()].days;
}

QString TradeoffChart::textOf(int days) const
{
    const auto found = std::ranges::find(m_plot->figures(), days, &PlanFigures::days);
    return found == m_plot->figures().end() ? QString() : m_plot->textOf(*found);
}

QList<QPointF> TradeoffChart::pointsOf(Series series) const
{
    return m_plot->pointsOf(series);
}

void TradeoffChart::draw(QPaintDevice &device, const QSize &size, const QPalette &palette)
{
    m_plot->drawOn(device, size, palette);
}

void TradeoffChart::lookAt(qsizetype number)
{
    m_plot->setCursor(number);
    describe(textOf(lookedAtDays()));
}

void TradeoffChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_plot->figures().size();
    const qsizetype cursor = m_plot->cursor();
    switch (count > 0 ? event->key() : Qt::Key_unknown) {
    case Qt::Key_Left:
        return lookAt(cursor < 0 ? m_plot->currentNumber() : std::max<qsizetype>(cursor - 1, 0));
    case Qt::Key_Right: // both begin at the plan's own
        return lookAt(std::min(cursor < 0 ? m_plot->currentNumber() : cursor + 1, count - 1));
    case Qt::Key_Home:
        return lookAt(0);
    case Qt::Key_End:
        return lookAt(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (cursor >= 0)
            Q_EMIT daysChosen(lookedAtDays());
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void TradeoffChart::showToolTip(QMouseEvent *event)
{
    const qsizetype number = m_plot->figuresAt(event->pos());
    QToolTip::showText(event->globalPosition().toPoint(),
                       number < 0 ? QString() : plainToolTip(m_plot->textOf(m_plot->figures()[number])),
                       m_plot);
}

void TradeoffChart::takeClick(QMouseEvent *event)
{
    const bool isClick = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const qsizetype number = m_plot->figuresAt(event->pos());
    if (!isClick || event->button() != Qt::LeftButton || number < 0)
        return;
    lookAt(number);
    Q_EMIT daysChosen(lookedAtDays());
}

} // namespace ccm
