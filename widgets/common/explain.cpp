// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/explain.h"

#include <QWidget>

namespace ccm {

void explain(QWidget &widget, const QString &text)
{
    widget.setToolTip(text);
    widget.setWhatsThis(text);
}

QString explanationOf(const QWidget &widget)
{
    for (const QWidget *around = &widget; around; around = around->parentWidget()) {
        if (!around->whatsThis().isEmpty())
            return around->whatsThis();
    }
    return {};
}

} // namespace ccm
