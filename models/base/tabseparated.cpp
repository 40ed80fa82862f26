// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/tabseparated.h"

namespace ccm {

QString tabSeparatedCell(QString text)
{
    for (const QChar separator : {u'\t', u'\r', u'\n'})
        text.replace(separator, u' ');
    return text;
}

} // namespace ccm
