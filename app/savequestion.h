// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ccm {

/// What is asked before changes are lost.
struct SaveQuestion
{
    QString name; ///< of the box as an object
    QString title;
    QString text; ///< plain
};

/// Asks without blocking whether to save, to discard or to stay. To stay calls neither.
void askToSave(QWidget *window, const SaveQuestion &question, const std::function<void()> &save,
               const std::function<void()> &discard);

} // namespace ccm
