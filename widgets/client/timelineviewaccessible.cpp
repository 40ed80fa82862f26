// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/client/timelineviewaccessible.h"

#include "widgets/client/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

#include <utility>

namespace ccm {
namespace {

int countOf(const TimelineView &view)
{
    qsizetype count = 0;
    for (const TimelineTrack &track : view.layoutOfEntries().timeline().tracks)
        count += track.entries.size();
    return static_cast<int>(count);
}

/// The tracks one after the other.
int numberOf(const TimelineView &view, TimelinePlace place)
{
    qsizetype number = place.entry;
    for (qsizetype track = 0; track < place.track; ++track)
        number += view.layoutOfEntries().timeline().tracks[track].entries.size();
    return place.isValid() ? static_cast<int>(number) : -1;
}

TimelinePlace placeOf(const TimelineView &view, int number)
{
    qsizetype left = number;
    const QList<TimelineTrack> &tracks = view.layoutOfEntries().timeline().tracks;
    for (qsizetype track = 0; left >= 0 && track < tracks.size(); ++track) {
        if (left < tracks[track].entries.size())
            return {.track = track, .entry = left};
        left -= tracks[track].entries.size();
    }
    return {};
}

class EntryInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryInterface(TimelineView &view, int number) : m_view(&view), m_number(number) { }

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool isValid() const override { return entry() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const TimelineEntry *told = entry();
        if (!told)
            return {};
        if (kind == QAccessible::Name)
            return told->detail;
        const TimelinePlace place = placeOf(*m_view, m_number);
        return kind == QAccessible::Description
            ? m_view->layoutOfEntries().timeline().tracks[place.track].title()
            : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const TimelineLayout &layout = m_view->layoutOfEntries();
        const QRectF tracks = layout.tracksRect();
        const QRect shown = layout.entryRect(placeOf(*m_view, m_number)).intersected(tracks).toAlignedRect();
        return shown.isEmpty() ? QRect() : shown.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_view->current() == placeOf(*m_view, m_number);
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        const TimelineEntry *told = entry();
        if (!told)
            return;
        m_view->setCurrent(placeOf(*m_view, m_number));
        if (name == pressAction() && !told->evidence.isEmpty())
            Q_EMIT m_view->evidenceActivated(told->evidence);
        else if (name == setFocusAction())
            m_view->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const TimelineEntry *entry() const
    {
        return m_view ? m_view->layoutOfEntries().entry(placeOf(*m_view, m_number)) : nullptr;
    }

    QPointer<TimelineView> m_view;
    int m_number = 0; ///< of the entry among all
};

class ListInterface final : public QAccessibleWidget
{
public:
    explicit ListInterface(TimelineView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) { }

    [[nodiscard]] int childCount() const override { return countOf(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        const auto found = m_entries.constFind(number);
        if (found != m_entries.cend()) {
            if (QAccessibleInterface *entry = QAccessible::accessibleInterface(*found))
                return entry;
        }
        if (m_entries.size() >= MaximumEntries)
            forget();
        auto *entry = new EntryInterface(m_view, number); // registered: Qt deletes it
        m_entries.insert(number, QAccessible::registerAccessibleInterface(entry));
        return entry;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF position = m_view.viewport()->mapFromGlobal(QPointF(x, y));
        return child(numberOf(m_view, m_view.layoutOfEntries().placeAt(position)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *entry = dynamic_cast<const EntryInterface *>(child);
        return entry ? entry->number() : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? child(numberOf(m_view, m_view.current())) : nullptr;
    }

    void forget() const
    {
        const QHash<int, QAccessible::Id> entries = std::exchange(m_entries, {});
        for (const QAccessible::Id id : entries)
            QAccessible::deleteAccessibleInterface(id);
    }

protected:
    ~ListInterface() override { forget(); }

private:
    static constexpr qsizetype MaximumEntries = 2'000; ///< more are asked for again

    TimelineView &m_view;
    mutable QHash<int, QAccessible::Id> m_entries;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ListInterface(*view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

void announceTimelineEntry(TimelineView &view)
{
    const int number = numberOf(view, view.current());
    if (number < 0 || !view.hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(number);
    QAccessible::updateAccessibility(&event);
}

void forgetTimelineEntries(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *list = dynamic_cast<ListInterface *>(QAccessible::queryAccessibleInterface(&view)))
        list->forget();
}

} // namespace ccm
