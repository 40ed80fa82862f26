// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/csv.h"

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    // Those of full width too: a Japanese or Chinese Excel takes them for the narrow ones.
    constexpr QStringView Starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    if (text.isEmpty() || !Starts.contains(text.front()))
        return false;
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return !isNumber;
}

bool needsQuotes(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r'; });
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    if (!needsQuotes(cell))
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

} // namespace ccm
