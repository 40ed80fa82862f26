// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrows.h"

#include <QSet>

#include <functional>

/// Rows that are made up when they are asked for, by their number: ten million take no memory. Counts how
/// often it is asked, so that a test can see that nobody looks at all of them.
class GeneratedRows final : public ccm::LogRows
{
public:
    explicit GeneratedRows(int rows = 0) : m_rows(rows) { }

    /// Changes a row's content; called with the row's serial number, which stays with the record.
    using Change = std::function<void(qint64 serial, ccm::LogRowContent &content)>;
    void setChange(Change change) { m_change = std::move(change); }

    void append(int count)
    {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    }
    /// The records that were there keep their serial numbers.
    void prepend(int count)
    {
        beginInsertRows({}, 0, count - 1);
        m_rows += count;
        m_firstSerial -= count;
        endInsertRows();
    }
    void removeFirst(int count)
    {
        beginRemoveRows({}, 0, count - 1);
        m_rows -= count;
        m_firstSerial += count;
        endRemoveRows();
    }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        m_firstSerial = 0;
        endResetModel();
    }
    void tellChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }

    [[nodiscard]] qint64 serial(int row) const { return m_firstSerial + row; }

    [[nodiscard]] ccm::LogRowContent content(int row) const override;
    [[nodiscard]] ccm::Severity severity(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    mutable qint64 asked = 0;
    QStringList titles{QStringLiteral("Log text"), QStringLiteral("Component"), QStringLiteral("Date/Time"),
                       QStringLiteral("Thread"),   QStringLiteral("Source"),    QStringLiteral("Log"),
                       QStringLiteral("Severity"), QStringLiteral("Elapsed")};

private:
    int m_rows = 0;
    qint64 m_firstSerial = 0;
    Change m_change;
    mutable ccm::LogRowContent m_data; ///< of the row that data() was asked for last
    mutable qint64 m_dataSerial = -1'000'000'000;
};
