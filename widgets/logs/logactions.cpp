// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/logactions.h"

#include "models/logs/logmodel.h"
#include "models/logs/logtail.h"
#include "models/logs/textdecoding.h"
#include "widgets/common/icons.h"
#include "widgets/logs/logchoices.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace ccm {

LogActions::LogActions(QWidget *owner) : QObject(owner), m_owner(owner)
{
    previousError = add(tr("Previous error"), "previousError", Qt::SHIFT | Qt::Key_F8);
    nextError = add(tr("Next error"), "nextError", Qt::Key_F8);
    follow = addToggle(tr("Follow"), "follow", true);
    follow->setToolTip(tr("Follow the end of the log (F in the list)"));
    pause = addToggle(tr("Pause reading"), "pauseTail", false, Qt::CTRL | Qt::Key_U);
    notify = addToggle(tr("Notify me of errors and of the end of a run"), "notify", false);
    notify->setToolTip(
        tr("A notification on the desktop for the first new error of each log that is followed, "
           "and when a run of ccmsetup ends"));
    find = add(tr("Find..."), "findInLog");
    // The key is the window's, for all its panes; here it is only told.
    find->setText(find->text() + u'\t' + QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    findNext = add(tr("Find next"), "findNext", Qt::Key_F3);
    findPrevious = add(tr("Find previous"), "findPrevious", Qt::SHIFT | Qt::Key_F3);
    filter = add(tr("Go to the filter"), "goToFilter", Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    lookUpError = add(tr("Look up an error code..."), "lookUpError", Qt::CTRL | Qt::Key_L);
    highlights = add(tr("Highlight rules..."), "highlights");
    details = addToggle(tr("Details of the record"), "showDetails", true, Qt::CTRL | Qt::Key_H);
    histogram = addToggle(tr("Records over time"), "showHistogram", true);
    wrap = addToggle(tr("Wrap long text"), "wrap", false, Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    bookmark = add(tr("Set or remove a bookmark"), "bookmark", Qt::CTRL | Qt::Key_B);
    nextBookmark = add(tr("Next bookmark"), "nextBookmark", Qt::Key_F2);
    previousBookmark = add(tr("Previous bookmark"), "previousBookmark", Qt::SHIFT | Qt::Key_F2);
    copyWithHeader = add(tr("Copy rows with the header"), "copyWithHeader", Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyJson = add(tr("Copy rows as JSON"), "copyJson");
    saveRows = add(tr("Save these records..."), "saveRows");
    paste = add(tr("Open the log text in the clipboard"), "pasteLog", QKeySequence::Paste);
    addChoices();
    drawIcons();
}

QAction *LogActions::add(const QString &text, const char *name, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString keyText = key.toString(QKeySequence::NativeText);
    action->setToolTip(keyText.isEmpty() ? text : tr("%1 (%2)", "action (key)").arg(text, keyText));
    m_owner->addAction(action);
    return action;
}

QAction *LogActions::addToggle(const QString &text, const char *name, bool on, const QKeySequence &key)
{
    QAction *action = add(text, name, key);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void LogActions::addChoices()
{
    const auto choice = [](QActionGroup *group, const QString &text, int data, bool isChosen) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        action->setData(data);
    };
    times = new QActionGroup(this);
    choice(times, tr("Times as written"), static_cast<int>(TimeDisplay::AsWritten), true);
    choice(times, tr("Times in UTC"), static_cast<int>(TimeDisplay::Utc), false);
    choice(times, tr("Times in my zone"), static_cast<int>(TimeDisplay::Local), false);
    intervals = new QActionGroup(this);
    for (const int interval : LogChoices::Intervals)
        choice(intervals, tr("Look for new records every %1 ms").arg(interval), interval,
               interval == LogTail::DefaultInterval.count());
    codePages = new QActionGroup(this);
    for (const AnsiCodePage page : ansiCodePages())
        choice(codePages, ansiCodePageText(page), static_cast<int>(page), page == TextSettings().ansi);
    contexts = new QActionGroup(this);
    choice(contexts, tr("Only the records that pass"), 0, true);
    for (const int records : {1, 3, 10})
        choice(contexts, tr("And %n record(s) around each", nullptr, records), records, false);
}

void LogActions::drawIcons()
{
    follow->setIcon(themedIcon(u"follow", m_owner->palette()));
    previousError->setIcon(themedIcon(u"previous-error", m_owner->palette()));
    nextError->setIcon(themedIcon(u"next-error", m_owner->palette()));
}

QMenu *LogActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions({find, findNext, findPrevious, filter});
    QMenu *around = menu->addMenu(tr("When filtering, show"));
    around->addActions(contexts->actions());
    menu->addSeparator();
    menu->addActions({bookmark, nextBookmark, previousBookmark});
    menu->addSeparator();
    menu->addActions({lookUpError, highlights});
    menu->addSeparator();
    menu->addActions({details, histogram, wrap});
    menu->addSeparator();
    menu->addActions(times->actions());
    menu->addSeparator();
    menu->addActions({pause, notify});
    QMenu *often = menu->addMenu(tr("How often to look"));
    often->addActions(intervals->actions());
    QMenu *text = menu->addMenu(tr("Text that is not Unicode is"));
    text->addActions(codePages->actions());
    menu->addSeparator();
    menu->addActions({copyWithHeader, copyJson, saveRows, paste});
    return menu;
}

} // namespace ccm
