// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ccm {

/// The window on the sample case, with settings of its own, and the ways to look at everything in it.
class SampleWindow
{
public:
    SampleWindow();

    /// Reads the sample case. False where it does not come to an end.
    [[nodiscard]] bool open();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QWidget *pane(Panes::Id id);

    /// Told for each view of each pane, while it is shown: "Compare/Items".
    using Look = std::function<void(QWidget &pane, const QString &name)>;
    void forEachView(const Look &look);

    /// Told for each pane with nothing in it, while something is read, and with an error: "manifest/loading".
    /// For a window that was not opened.
    void forEachState(const Look &look);

    /// Every dialog of the program with something in it, and other windows, shown: its name and itself.
    [[nodiscard]] std::vector<std::pair<QString, std::unique_ptr<QWidget>>> dialogs();

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ccm
