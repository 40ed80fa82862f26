// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/chart.h"

#include <QAccessible>

namespace ccm {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Chart::describe(const QString &text)
{
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text); // tells screen readers, too
    Q_EMIT described(text);
}

} // namespace ccm
