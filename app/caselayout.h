// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

class QMainWindow;

namespace ccm {

/// How the window and its panes share the room. Parts are known by their object names.
struct CaseLayout
{
    QByteArray geometry;
    QByteArray docks;
    QMap<QString, QByteArray> splitters;
    QMap<QString, qint32> tabs; ///< which one is in front
    QMap<QString, QByteArray> views; ///< of panes, as they give it themselves
};

[[nodiscard]] CaseLayout layoutOf(const QMainWindow &window);
/// All but the tabs and the views. What the window does not have changes nothing.
void restoreLayout(QMainWindow &window, const CaseLayout &layout);
/// Later: what is loaded brings tabs to the front, too.
void restoreTabs(QMainWindow &window, const CaseLayout &layout);

[[nodiscard]] QByteArray layoutBytes(const CaseLayout &layout);
/// Nothing in it where the bytes are of another version, or damaged.
[[nodiscard]] CaseLayout layoutFrom(const QByteArray &bytes);

} // namespace ccm
