// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace ccm {

/// How the window and its panes share the room.
struct CaseLayout
{
    QByteArray geometry; ///< of the window
    QByteArray docks;
    QMap<QString, QByteArray> panes; ///< layoutState(), by the word of a pane
    QMap<QString, QByteArray> views; ///< what a pane gives itself, likewise
};

[[nodiscard]] QByteArray layoutBytes(const CaseLayout &layout);
/// Nothing in it where the bytes are of another version, or damaged.
[[nodiscard]] CaseLayout layoutFrom(const QByteArray &bytes);

} // namespace ccm
