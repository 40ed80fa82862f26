// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ccm {

/// Foreign text on one line, without characters that act instead of being shown.
[[nodiscard]] QString neutralised(const QString &text);
/// The same for the text of an HTML page.
[[nodiscard]] QString htmlText(const QString &text);
/// A whole page that loads nothing, light or dark as the reader's system is. `title` is plain text and
/// becomes the heading, too; `body` is HTML, made with htmlText().
[[nodiscard]] QString htmlPage(const QString &title, const QString &body);

} // namespace ccm
