// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace ccm {

/// What is offered when something is to be saved.
struct SaveOffer
{
    QString title;
    QString fileName; ///< its ending is taken where the user writes none
    QString
        filters{}; ///< "PNG picture (*.png);;..."; the ending follows the one that is chosen. May be empty
};

/// Asks for a file to write, without blocking. `chosen` is called with its path while `parent` lives.
QFileDialog *askWhereToSave(QWidget *parent, const SaveOffer &offer,
                            const std::function<void(const QString &path)> &chosen);

} // namespace ccm
