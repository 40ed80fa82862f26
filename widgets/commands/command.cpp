// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/command.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// "&Open...": a mnemonic is no letter of the name, two are one.
QString plainText(QString text)
{
    text.truncate(text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t')); // keys stand behind it
    const QString both = u"\x1F"_s;
    return text.replace(u"&&"_s, both).remove(u'&').replace(both, u"&"_s);
}

class Collector
{
public:
    explicit Collector(bool isHiddenToo) : m_isHiddenToo(isHiddenToo) { }

    void addMenu(const QList<QAction *> &actions, const QString &where)
    {
        for (QAction *action : actions) {
            if (QMenu *menu = action->menu()) {
                Q_EMIT menu->aboutToShow();
                const QString name = plainText(menu->title());
                addMenu(menu->actions(), where.isEmpty() ? name : where + u" > "_s + name);
            } else {
                add(action, where);
            }
        }
    }

    void addWidget(const QWidget *widget)
    {
        if (!m_isHiddenToo && !widget->isVisible())
            return;
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            if (!action->menu())
                add(action, nameOf(widget));
        }
    }

    [[nodiscard]] QList<Command> take() { return std::move(m_commands); }

private:
    void add(QAction *action, const QString &where)
    {
        const QString text = plainText(action->text());
        const bool isOffered = m_isHiddenToo || (action->isEnabled() && action->isVisible());
        if (action->isSeparator() || text.isEmpty() || !isOffered || m_seen.contains(action))
            return;
        m_seen.insert(action);
        m_commands.append(
            {.text = text, .where = where, .action = action, .run = [action = QPointer(action)] {
                 if (action)
                     action->trigger();
             }});
    }

    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        while (widget && widget->accessibleName().isEmpty() && !widget->isWindow())
            widget = widget->parentWidget();
        return widget ? widget->accessibleName() : QString();
    }

    bool m_isHiddenToo;
    QList<Command> m_commands;
    QSet<const QAction *> m_seen;
};

/// 0 is the closest; nothing where a word does not occur.
std::optional<int> rankOf(const Command &command, const QString &typed, const QStringList &words)
{
    const auto areAllIn = [&words](const QString &text, const QString &before) {
        return std::ranges::all_of(words, [&](const QString &word) {
            return text.contains(QString(before + word), Qt::CaseInsensitive);
        });
    };
    if (!areAllIn(command.where + u' ' + command.text, {}))
        return {};
    if (command.text.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (areAllIn(u' ' + command.text, u" "_s))
        return 1;
    return areAllIn(command.text, {}) ? 2 : 3;
}

} // namespace

QKeySequence Command::keys() const
{
    return action ? action->shortcut() : QKeySequence();
}

QList<Command> commandsOf(const QWidget &window, bool isHiddenToo)
{
    Collector collector(isHiddenToo);
    if (const auto *bar = window.findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly))
        collector.addMenu(bar->actions(), {});
    collector.addWidget(&window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!qobject_cast<const QMenu *>(widget) && !qobject_cast<const QMenuBar *>(widget))
            collector.addWidget(widget);
    }
    return collector.take();
}

QList<Command> matching(const QList<Command> &commands, const QString &typed)
{
    const QString sought = typed.simplified();
    if (sought.isEmpty())
        return commands;
    const QStringList words = sought.split(u' ');
    std::array<QList<Command>, 4> byRank;
    for (const Command &command : commands) {
        if (const auto rank = rankOf(command, sought, words))
            byRank[static_cast<std::size_t>(*rank)].append(command);
    }
    return byRank[0] + byRank[1] + byRank[2] + byRank[3];
}

} // namespace ccm
