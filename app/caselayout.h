// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

class QMainWindow;

namespace ccm {

class Panes;

/// How the window and its panes share the room.
struct CaseLayout
{
    QByteArray geometry; ///< of the window
    QByteArray docks;
    QMap<QString, QByteArray> panes; ///< layoutState(), by the word of a pane
    QMap<QString, QByteArray> views; ///< what a pane gives itself, likewise
};

/// As the user has it now.
[[nodiscard]] CaseLayout layoutOf(const QMainWindow &window, Panes &panes);
/// Of what it does not hold, all stays as it is.
void restoreLayout(const CaseLayout &layout, QMainWindow &window, Panes &panes);
/// Likewise, its `panes` alone: what is loaded may bring tabs to the front.
void restorePaneLayouts(const CaseLayout &layout, Panes &panes);

[[nodiscard]] QByteArray layoutBytes(const CaseLayout &layout);
/// Nothing in it where the bytes are of another version, or damaged.
[[nodiscard]] CaseLayout layoutFrom(const QByteArray &bytes);

} // namespace ccm
