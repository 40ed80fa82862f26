// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedrows.h"

#include <QDateTime>

#include <array>

using namespace ccm;
using namespace Qt::StringLiterals;

Severity GeneratedRows::severity(int row) const
{
    const qint64 number = serial(row);
    return number % 50 == 10 ? Severity::Error
        : number % 50 == 20  ? Severity::Warning
        : number % 7 == 3    ? Severity::Verbose
                             : Severity::Info;
}

LogRowContent GeneratedRows::content(int row) const
{
    ++asked;
    static const std::array messages{
        u"Successfully connected to the management point https://mp01.site.example"_s,
        u"Downloading file C:\\WINDOWS\\ccmsetup\\client.msi, 24,117,248 of 47,185,920 bytes; the transfer goes on when the link is free"_s,
        u"Entry in the queue"_s,
        u"Detected 38225 MB free disk space on system drive. Running from folder 'C:\\WINDOWS\\ccmsetup' on a computer with a fixed disk"_s,
        u"GetHttpRequestObjects failed for verb: 'CCM_POST', url: 'https://mp01.site.example/ccm_system/request'"_s,
    };
    static const std::array levels{u"Verbose"_s, u"Info"_s, u"Warning"_s, u"Error"_s};
    static const std::array components{u"ccmsetup"_s, u"ContentTransferManager"_s, u"PolicyAgent"_s};
    const auto number = static_cast<std::size_t>(std::abs(serial(row)));
    const Severity level = severity(row);
    LogRowContent content{
        .message = u"record %1: "_s.arg(serial(row)) + messages.at(number % messages.size()),
        .component = components.at(number % components.size()),
        .time = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC)
                    .addMSecs(serial(row) * 137)
                    .toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
        .thread = u"%1 (0x%2)"_s.arg(QString::number(1000 + number % 9000),
                                     QString::number(1000 + number % 9000, 16).toUpper()),
        .source = u"ccmsetup.cpp:%1"_s.arg(100 + number % 9900),
        .file = u"ccmsetup.log"_s,
        .level = levels.at(static_cast<std::size_t>(level)),
        .elapsed = u"0.137 s"_s,
        .severity = level,
        .fileNumber = static_cast<int>(number / 4 % 3),
    };
    if (m_change)
        m_change(serial(row), content);
    return content;
}

QVariant GeneratedRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    // Views ask cell by cell: a row is made up once for all of them, else a benchmark would measure that.
    if (m_dataSerial != serial(index.row())) {
        m_dataSerial = serial(index.row());
        m_data = content(index.row());
    }
    const LogRowContent &row = m_data;
    const std::array cells{row.message, row.component, row.time,  row.thread,
                           row.source,  row.file,      row.level, row.elapsed};
    return cells.at(static_cast<std::size_t>(index.column()));
}

QVariant GeneratedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titles.value(section) : QVariant();
}
