// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panes.h"
#include "models/base/loader.h"
#include "models/logs/loghits.h"

#include <QObject>

class QWidget;

namespace ccm {

struct Command;
class CommandPalette;
class Settings;

/// All commands of the window by name (the palette) and by key (the sheet), and the keys that the user chose.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    /// To be made when the window has its menus and panes; gives their actions the chosen keys.
    CommandDesk(QWidget &window, Panes &panes, Settings &settings);

    void openPalette();
    void openShortcuts();

private:
    [[nodiscard]] QList<Command> searched(const QString &typed) const;
    [[nodiscard]] QList<Command> codesIn(const QString &typed) const;
    void searchLogs(CommandPalette &palette, const QString &typed);
    void showHits(CommandPalette &palette, const QString &typed, const LogHits &hits);

    QWidget &m_window;
    Panes &m_panes;
    Settings &m_settings;
    Loader<LogHits> m_hits{this};
};

} // namespace ccm
