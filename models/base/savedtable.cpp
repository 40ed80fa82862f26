// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/savedtable.h"

#include "models/base/csv.h"
#include "models/base/tablemodel.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

QJsonValue number(const QVariant &value)
{
    if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float)
        return value.toLongLong();
    const double real = value.toDouble();
    return std::isfinite(real) ? QJsonValue(real) : QJsonValue(QJsonValue::Null);
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QJsonValue valueOf(const QModelIndex &cell, const QString &text)
{
    const QVariant shown = cell.data();
    if (isNumber(shown))
        return number(shown);
    const QVariant key = cell.data(SortRole);
    const bool isOfNumbers =
        isNumber(key) && cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignTrailing);
    const bool isTime = key.typeId() == QMetaType::QDateTime || key.typeId() == QMetaType::QDate;
    // Where nothing is known the sort key only gives the row its place.
    if (text.isEmpty() || ((isOfNumbers || isTime) && !hasDigit(text)))
        return QJsonValue::Null;
    if (isOfNumbers)
        return number(key);
    if (key.typeId() == QMetaType::QDate)
        return key.toDate().toString(Qt::ISODate);
    if (isTime && key.toDateTime().isValid())
        return key.toDateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss");
    return text;
}

SavedCell cellAt(const QModelIndex &cell)
{
    const QString text = cell.data().toString();
    return {.text = text, .value = valueOf(cell, text)};
}

/// Takes the rows below a parent, and what lies below each of them.
class RowTaker
{
public:
    RowTaker(const QAbstractItemModel &model, const QList<int> &columns, SavedTable &table)
        : m_model(model)
        , m_columns(columns)
        , m_table(table)
    {
    }

    void take(const QModelIndex &parent, int level)
    {
        const int rows = m_model.rowCount(parent);
        for (int row = 0; row < rows; ++row) {
            QList<SavedCell> cells{{.text = QString::number(level), .value = level}};
            for (const int column : m_columns)
                cells.append(cellAt(m_model.index(row, column, parent)));
            m_table.rows.append(cells);
            const QModelIndex first = m_model.index(row, 0, parent);
            if (m_model.rowCount(first) > 0) {
                m_isTree = true;
                take(first, level + 1);
            }
        }
    }
    [[nodiscard]] bool isTree() const { return m_isTree; }

private:
    const QAbstractItemModel &m_model;
    const QList<int> &m_columns;
    SavedTable &m_table;
    bool m_isTree = false;
};

/// For a spreadsheet: as its value says, in no language; where nothing is known, the words that say so.
QString spreadsheetText(const SavedCell &cell)
{
    if (cell.value.isDouble())
        return QString::number(cell.value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return cell.value.isString() ? cell.value.toString() : cell.text;
}

QString keyOf(const QAbstractItemModel &model, int column)
{
    const QString key = model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? keyOfTitle(model.headerData(column, Qt::Horizontal).toString()) : key;
}

} // namespace

SavedTable savedTable(const QAbstractItemModel &model, QList<int> columns)
{
    if (columns.isEmpty()) {
        columns.resize(model.columnCount());
        std::iota(columns.begin(), columns.end(), 0);
    }
    SavedTable table{.titles = {QCoreApplication::translate("ccm::SavedTable", "Level")},
                     .keys = {u"level"_s},
                     .rows = {}};
    for (const int column : std::as_const(columns)) {
        table.titles.append(model.headerData(column, Qt::Horizontal).toString());
        table.keys.append(keyOf(model, column));
    }
    RowTaker taker(model, columns, table);
    taker.take({}, 0);
    if (taker.isTree())
        return table;
    table.titles.removeFirst();
    table.keys.removeFirst();
    for (QList<SavedCell> &row : table.rows)
        row.removeFirst();
    return table;
}

QByteArray tableToCsv(const SavedTable &table)
{
    QString csv(QChar::ByteOrderMark);
    QStringList cells;
    for (const QString &title : table.titles)
        cells.append(csvCell(title));
    csv += cells.join(u',') + u"\r\n"_s;
    for (const QList<SavedCell> &row : table.rows) {
        cells.clear();
        for (const SavedCell &cell : row)
            cells.append(csvCell(spreadsheetText(cell)));
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

QByteArray tableToJson(const SavedTable &table)
{
    QJsonArray rows;
    for (const QList<SavedCell> &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table.keys[i], row[i].value);
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

QString keyOfTitle(const QString &title)
{
    QString key;
    bool beginsWord = false;
    for (const QChar c : title) {
        if (!c.isLetterOrNumber()) {
            beginsWord = !key.isEmpty();
            continue;
        }
        key += beginsWord ? c.toUpper() : key.isEmpty() ? c.toLower() : c;
        beginsWord = false;
    }
    return key;
}

} // namespace ccm
