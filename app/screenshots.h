// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

namespace ccm {

class MainWindow;

/// Draws every pane, light and dark, into PNG files in the folder and prints each file's name.
/// An empty text when all were written, else the sentence that says what was not.
[[nodiscard]] QString drawScreenshots(MainWindow &window, const QString &folder, const QSize &size);

} // namespace ccm
