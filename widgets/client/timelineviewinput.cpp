// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TimelineView: keys, mouse and context menu.

#include "widgets/client/timelineview.h"
#include "widgets/client/timelineviewaccessible.h"
#include "widgets/common/statusdelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr double ZoomStep = 1.5;
constexpr double PanStep = 0.2; ///< of what is in sight

} // namespace

struct TimelineView::Key
{
    QKeyCombination keys;
    Command command;
};

struct TimelineView::MenuItem
{
    Command command;
    const char *text = nullptr; ///< translated in TimelineView
    QKeyCombination keys;
    bool beginsGroup = false;
};

const QList<TimelineView::Key> &TimelineView::keys()
{
    static const QList<Key> keys{
        {Qt::Key_Left, Command::Previous},
        {Qt::Key_Right, Command::Next},
        {Qt::Key_Up, Command::Up},
        {Qt::Key_Down, Command::Down},
        {Qt::Key_Return, Command::ShowRecord},
        {Qt::Key_Enter, Command::ShowRecord},
        {Qt::CTRL | Qt::Key_C, Command::Copy},
        {Qt::Key_F, Command::Fit},
        {Qt::Key_PageUp, Command::PreviousRun},
        {Qt::Key_P, Command::PreviousRun},
        {Qt::Key_PageDown, Command::NextRun},
        {Qt::Key_N, Command::NextRun},
        {Qt::Key_End, Command::LastRun},
        {Qt::Key_Home, Command::WholeStory},
        {Qt::CTRL | Qt::Key_0, Command::WholeStory},
        {Qt::Key_Plus, Command::ZoomIn},
        {Qt::SHIFT | Qt::Key_Plus, Command::ZoomIn}, // where it stands above another character
        {Qt::CTRL | Qt::Key_Plus, Command::ZoomIn},
        {Qt::Key_Equal, Command::ZoomIn}, // and where it needs Shift
        {Qt::CTRL | Qt::Key_Equal, Command::ZoomIn},
        {Qt::Key_Minus, Command::ZoomOut},
        {Qt::CTRL | Qt::Key_Minus, Command::ZoomOut},
        {Qt::SHIFT | Qt::Key_Left, Command::PanLeft},
        {Qt::SHIFT | Qt::Key_Right, Command::PanRight},
    };
    return keys;
}

const QList<TimelineView::MenuItem> &TimelineView::menuItems()
{
    static const QList<MenuItem> items{
        {Command::ShowRecord, QT_TR_NOOP("&Show its record in the log"), Qt::Key_Return},
        {Command::Copy, QT_TR_NOOP("&Copy what it says"), Qt::CTRL | Qt::Key_C},
        {Command::Fit, QT_TR_NOOP("&Fit it to the width"), Qt::Key_F, true},
        {Command::PreviousRun, QT_TR_NOOP("&Previous run"), Qt::Key_PageUp},
        {Command::NextRun, QT_TR_NOOP("&Next run"), Qt::Key_PageDown},
        {Command::LastRun, QT_TR_NOOP("&Last run"), Qt::Key_End},
        {Command::WholeStory, QT_TR_NOOP("&Whole story"), Qt::Key_Home},
        {Command::ZoomIn, QT_TR_NOOP("Zoom &in"), Qt::Key_Plus, true},
        {Command::ZoomOut, QT_TR_NOOP("Zoom &out"), Qt::Key_Minus},
        {Command::PanLeft, QT_TR_NOOP("&Earlier"), Qt::SHIFT | Qt::Key_Left},
        {Command::PanRight, QT_TR_NOOP("L&ater"), Qt::SHIFT | Qt::Key_Right},
    };
    return items;
}

const TimelineView::Key *TimelineView::keyOf(const QKeyEvent &event)
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    const auto found = std::ranges::find(keys(), pressed, &Key::keys);
    return found == keys().end() ? nullptr : &*found;
}

bool TimelineView::canCarryOut(Command command) const
{
    const TimelineEntry *entry = m_layout.entry(m_current);
    switch (command) {
    case Command::ShowRecord:
        return entry && !entry->evidence.isEmpty();
    case Command::Copy:
    case Command::Fit:
        return entry;
    case Command::PreviousRun:
    case Command::NextRun:
    case Command::LastRun:
        return lastRun().isValid();
    default:
        return !m_layout.timeline().isEmpty();
    }
}

void TimelineView::carryOut(Command command)
{
    if (!canCarryOut(command))
        return;
    // Around what is current, where it is in sight.
    const TimelineScale &scale = m_layout.scale();
    const QRectF rect = m_layout.entryRect(m_current);
    const double left = std::max(rect.left(), scale.left());
    const double right = std::min(rect.right(), scale.right());
    const bool isInSight = m_layout.entry(m_current) && left <= right;
    const double middle = scale.time(isInSight ? (left + right) / 2 : (scale.left() + scale.right()) / 2);
    switch (command) {
    case Command::ShowRecord:
        return showRecord(m_current);
    case Command::Copy:
        return copyText();
    case Command::Fit:
        return fit(m_current);
    case Command::PreviousRun:
        return moveToRun(-1);
    case Command::NextRun:
        return moveToRun(1);
    case Command::LastRun:
        goTo(lastRun());
        return fit(lastRun());
    case Command::WholeStory:
        return showWhole();
    case Command::ZoomIn:
        return zoom(ZoomStep, middle);
    case Command::ZoomOut:
        return zoom(1 / ZoomStep, middle);
    case Command::PanLeft:
        return pan(-PanStep * scale.span());
    case Command::PanRight:
        return pan(PanStep * scale.span());
    case Command::Previous:
        return moveBy(-1);
    case Command::Next:
        return moveBy(1);
    case Command::Up:
        return moveToTrack(-1);
    case Command::Down:
        return moveToTrack(1);
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

bool TimelineView::event(QEvent *event)
{
    // A window may have the same keys for something else; while the focus is here, they are ours.
    if (event->type() == QEvent::ShortcutOverride && keyOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (const Key *key = keyOf(*event))
        carryOut(key->command);
    else
        event->ignore(); // not to the scroll bars: they do not know the keys above
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceTimelineEntry(*this);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelineEntry *entry = m_layout.entry(m_layout.placeAt(help->pos()));
    if (!entry) {
        QToolTip::hideText();
        return true;
    }
    QString text = entry->detail;
    if (!entry->evidence.isEmpty())
        text += u'\n' + tr("A click with Ctrl held shows its record in the log.");
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    if (m_layout.overviewRect().contains(event->position().toPoint())) {
        m_drag = Drag::Overview;
        centreWholeOn(event->position());
        return;
    }
    m_drag = Drag::Pressed;
    const TimelinePlace place = m_layout.placeAt(event->position());
    setCurrent(place);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        showRecord(place);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_dragFrom;
    if (m_drag == Drag::Overview)
        return centreWholeOn(event->position());
    if (m_drag == Drag::Pressed && moved.manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Panning;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag != Drag::Panning)
        return;
    const TimelineScale &scale = m_layout.scale();
    pan(scale.time(m_dragFrom.x()) - scale.time(event->position().x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(std::lround(moved.y())));
    m_dragFrom = event->position();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_drag = Drag::None;
    viewport()->unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fit(m_layout.placeAt(event->position()));
}

void TimelineView::centreWholeOn(QPointF position)
{
    const TimelineScale &whole = m_layout.wholeScale();
    const double x = std::clamp(position.x(), whole.left(), whole.right());
    const TimelineScale &scale = m_layout.scale();
    pan(whole.time(x) - (scale.from() + scale.span() / 2));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    constexpr double Notch = 120; // of a wheel, in eighths of a degree
    const QPoint turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    const TimelineScale &scale = m_layout.scale();
    if (event->position().x() < scale.left()) // over the titles, as everywhere else
        return QAbstractScrollArea::wheelEvent(event);
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int delta = isSideways ? turned.x() : turned.y();
        pan(-delta / Notch * PanStep / 2 * scale.span());
    } else {
        zoom(std::pow(ZoomStep, turned.y() / Notch), scale.time(event->position().x()));
    }
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrent(m_layout.placeAt(event->pos()));
    else if (m_layout.entry(m_current))
        position = viewport()->mapToGlobal(
            m_layout.entryRect(m_current).intersected(m_layout.tracksRect()).bottomLeft().toPoint());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"clientTimelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MenuItem &item : menuItems()) {
        if (item.beginsGroup)
            menu->addSeparator();
        QAction *action = menu->addAction(tr(item.text));
        action->setShortcut(item.keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(canCarryOut(item.command));
        connect(action, &QAction::triggered, this, [this, command = item.command] { carryOut(command); });
    }
    menu->popup(position);
}

} // namespace ccm
