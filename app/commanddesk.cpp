// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commanddesk.h"

#include "app/settings.h"
#include "app/tablesearch.h"
#include "models/base/errorlookup.h"
#include "models/logs/logrecordtext.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"

#include <algorithm>

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
    connect(palette, &CommandPalette::typedChanged, this,
            [this, palette](const QString &typed) { searchLogs(*palette, typed); });
    connect(palette, &QDialog::finished, this, [this] { m_hits.cancel(); });
    palette->open();
}

/// Of the logs only the newest hits have a place in the list.
void CommandDesk::searchLogs(CommandPalette &palette, const QString &typed)
{
    m_hits.cancel();
    if (!m_panes.hasLogs() || typed.trimmed().size() < TableSearchLimits::LeastCharacters)
        return;
    palette.showLater(typed, {}, tr("Searching the logs…"));
    const LogModel &logs = m_panes.logs();
    QList<LogSnapshot> snapshots;
    for (int log = 0; log < logs.files().size(); ++log)
        snapshots.append(logs.snapshot(log));
    m_hits.start(
        [snapshots, names = logs.files(), typed](const std::stop_token &stop) {
            return newestHits(snapshots, names, typed, TableSearchLimits::FoundPerTable, stop);
        },
        [this, typed, shown = QPointer(&palette)](const Result<LogHits> &hits) {
            if (shown && hits)
                showHits(*shown, typed, *hits);
            else if (shown)
                shown->showLater(typed, {}, hits.error().message());
        });
}

void CommandDesk::showHits(CommandPalette &palette, const QString &typed, const LogHits &hits)
{
    QList<Command> found;
    for (const LogHits::Hit &hit : hits.newest) {
        // The time first: it tells records alike from one another where the place is cut.
        const QString time = hit.record.time.written.toString(u"yyyy-MM-dd HH:mm:ss");
        const QString log = shortLogName(hit.place.file);
        found.append({.text = firstLine(hit.record.message),
                      .where = time.isEmpty() ? log : time + u", "_s + log,
                      .run = [this, place = hit.place] { m_panes.showEvidence(place); }});
    }
    const auto count = static_cast<int>(hits.count);
    const QString sentence = hits.count > hits.newest.size()
        ? tr("%Ln record(s) of the logs have these words; the newest are listed.", nullptr, count)
        : tr("%Ln record(s) of the logs have these words.", nullptr, count);
    palette.showLater(typed, found, sentence);
}

/// The readings of an error code whose meaning is known. Hexadecimal digits alone must not be a word: "add".
QList<Command> CommandDesk::codesIn(const QString &typed) const
{
    const QString code = likelyErrorCode(typed);
    const bool isWord = std::ranges::all_of(code, [](QChar c) { return c.isLetter(); });
    if (isWord || code.size() < TableSearchLimits::LeastCharacters)
        return {};
    const Result<QList<ErrorReading>> readings = lookUpError(code);
    QList<Command> found;
    for (const ErrorReading &reading : readings ? *readings : QList<ErrorReading>()) {
        if (reading.isKnown())
            found.append({.text = reading.summary(), .where = tr("Error code"), .run = [this, code] {
                              m_panes.lookUpError(code);
                          }});
    }
    return found;
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
    QList<Command> found = codesIn(typed) + matching(items, typed);
    for (const Panes::Id id : {Panes::Client, Panes::Manifest, Panes::Compare, Panes::Window})
        found += rowsWith(*m_panes.widget(id), Panes::title(id), typed,
                          [this, id](const std::function<void()> &lead) { m_panes.follow(id, lead); });
    if (m_panes.showsLogs())
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
