// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace ccm {

/// What assistive technology is told beyond what Qt tells by itself; once, before the first widget.
/// A label that has an accessible name is called by it and by its text, "Verdict: ccmsetup would...": Qt
/// would leave the text out, and nobody would ever hear it.
void installAccessibleInterfaces();

/// What a widget that paints itself is: Qt would call it a part of the window without a role.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace ccm
