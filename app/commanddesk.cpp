// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commanddesk.h"

#include "app/settings.h"
#include "app/tablesearch.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"

namespace ccm {

using namespace Qt::StringLiterals;

CommandDesk::CommandDesk(QWidget &window, Panes &panes, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_panes(panes)
    , m_settings(settings)
{
    applyKeys(m_window, m_settings.chosenKeys());
}

void CommandDesk::openPalette()
{
    auto *palette = new CommandPalette(commandsOf(m_window), &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->setSearch([this](const QString &typed) { return searched(typed); });
    palette->open();
}

/// What is in the files: items of the manifest, runs of the client, rows of all tables, and what is typed as
/// a text in the logs.
QList<Command> CommandDesk::searched(const QString &typed) const
{
    QList<Command> items;
    const QStringList names = m_panes.itemNames();
    for (const QString &name : names)
        items.append({.text = name, .where = tr("Item of the manifest"), .run = [this, name] {
                          m_panes.showItem(name);
                      }});
    const QStringList runs = m_panes.runNames();
    for (qsizetype i = 0; i < runs.size(); ++i)
        items.append({.text = runs[i], .where = tr("Client"), .run = [this, i] { m_panes.showRun(i); }});
    QList<Command> found = matching(items, typed);
    for (const Panes::Id id : {Panes::Client, Panes::Manifest, Panes::Compare, Panes::Window})
        found += rowsWith(*m_panes.widget(id), Panes::title(id), typed,
                          [this, id](const std::function<void()> &lead) { m_panes.follow(id, lead); });
    if (m_panes.hasLogs())
        found.append({.text = tr("Find \"%1\"").arg(typed.trimmed()),
                      .where = tr("Log"),
                      .run = [this, typed] { m_panes.findInLogs(typed.trimmed()); }});
    return found;
}

void CommandDesk::openShortcuts()
{
    auto *sheet = new ShortcutsDialog(m_window, m_settings.chosenKeys(), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutsDialog::chosenChanged, this,
            [this](const ChosenKeys &chosen) { m_settings.setChosenKeys(chosen); });
    sheet->open();
}

} // namespace ccm
