// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/turns.h"

namespace ccm {

QString withTurnsShown(QString text)
{
    using namespace Qt::StringLiterals;
    const auto turns = [](QChar c) {
        return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    };
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (turns(text.at(i)))
            text.replace(i, 1, u"‹U+%1›"_s.arg(QString::number(text.at(i).unicode(), 16).toUpper()));
    }
    return text;
}

} // namespace ccm
