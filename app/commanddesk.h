// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panes.h"

#include <QObject>

class QWidget;

namespace ccm {

struct Command;
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

    QWidget &m_window;
    Panes &m_panes;
    Settings &m_settings;
};

} // namespace ccm
