// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/csv.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    constexpr QStringView Starts = u"=+-@\t\r";
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

QByteArray tableToCsv(const QAbstractItemModel &table)
{
    QString csv(QChar::ByteOrderMark);
    const auto addLine = [&](const auto &cellAt) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(csvCell(cellAt(column)));
        csv += cells.join(u',') + u"\r\n"_s;
    };
    addLine([&](int column) { return table.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < table.rowCount(); ++row)
        addLine([&](int column) { return table.index(row, column).data().toString(); });
    return csv.toUtf8();
}

} // namespace ccm
