// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ccm {

/// Says what a field is for, as plain text: to who points at it, and to who asks "What's This?".
void explain(QWidget &widget, const QString &text);

/// What is said of it, or of what it is a part of; empty where nothing is.
[[nodiscard]] QString explanationOf(const QWidget &widget);

} // namespace ccm
