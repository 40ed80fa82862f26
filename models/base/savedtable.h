// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

class QAbstractItemModel;

namespace ccm {

/// One cell of a table, as it is shown and as a script wants it.
struct SavedCell
{
    QString text;
    QJsonValue value; ///< null where it is not known
};

/// A table as it is shown, apart from its model: any thread may write it.
struct SavedTable
{
    QStringList titles; ///< as the user reads them
    QStringList keys; ///< stable words for scripts, one for each title
    QList<QList<SavedCell>> rows;
};

/// All rows of a model, in its order; of a tree all branches, each below its parent, with a first column that
/// says how deep it lies. `columns` are those to be taken, in that order; none are all.
///
/// Values of cells: a number where the column is one of numbers (sizes are bytes, durations milliseconds,
/// shares from 0 to 1), a time as ISO 8601 by the clock that the cell shows, else the text. What is empty or
/// stands there in words instead of a number is not known.
[[nodiscard]] SavedTable savedTable(const QAbstractItemModel &model, QList<int> columns = {});

/// Titles, and values as in JSON (what is not known in the words of its cell). UTF-8 with a byte order mark,
/// else Excel takes it for the system's code page; lines ended by CR LF, formulas neutralised.
[[nodiscard]] QByteArray tableToCsv(const SavedTable &table);
/// An array of objects, a row each.
[[nodiscard]] QByteArray tableToJson(const SavedTable &table);

/// "Site version" is "siteVersion": a key from a title in English.
[[nodiscard]] QString keyOfTitle(const QString &title);

} // namespace ccm
