// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

/// A log made by hand, record by record, all of one day and five hours behind UTC.
class LogBuilder
{
public:
    explicit LogBuilder(const QString &file, const QString &component = QStringLiteral("ccmsetup"))
        : m_component(component)
    {
        m_log.file = file;
    }

    /// `time` is "hh:mm:ss".
    LogBuilder &say(const char *time, const char *thread, const QString &message)
    {
        ccm::LogRecord record;
        record.line = m_log.records.size() + 1;
        record.offset = (record.line - 1) * 200;
        record.length = 200;
        const QTime written = QTime::fromString(QString::fromLatin1(time), QStringLiteral("hh:mm:ss"));
        record.time = {.written = QDateTime(QDate(2013, 9, 9), written, Qt::UTC), .biasMinutes = 300};
        record.type = QStringLiteral("1");
        record.component = m_component;
        record.thread = QString::fromLatin1(thread);
        record.message = message;
        record.grammar = ccm::Grammar::CmTrace;
        m_log.records.append(record);
        return *this;
    }

    LogBuilder &start(const char *time, const char *thread, const char *process)
    {
        return say(time, thread,
                   QStringLiteral("==========[ ccmsetup started in process %1 ]==========")
                       .arg(QString::fromLatin1(process)));
    }

    LogBuilder &exit(const char *time, const char *thread, int code)
    {
        return say(time, thread, QStringLiteral("CcmSetup is exiting with return code %1").arg(code));
    }

    LogBuilder &flag(ccm::RecordFlag flag)
    {
        m_log.records.last().flags |= flag;
        return *this;
    }

    [[nodiscard]] const ccm::LogDocument &log() const { return m_log; }

private:
    ccm::LogDocument m_log;
    QString m_component;
};
