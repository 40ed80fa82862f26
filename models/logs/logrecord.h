// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace ccm {

enum class Severity : quint8 { Verbose, Info, Warning, Error };

/// What decided the severity of a record.
enum class SeverityRule : quint8 {
    Type, ///< the record's own type attribute
    Text, ///< words in the message, because the record has no type that tells
    FailedSetup, ///< "CcmSetup failed with error code ...", which is logged as type 1
    None, ///< nothing told; shown as information
};

enum class Grammar : quint8 {
    CmTrace, ///< <![LOG[text]LOG]!><time=... date=... component=... type=... thread=... file=...>
    Plain, ///< a line of text
};

enum class RecordFlag : quint8 {
    Damaged = 1, ///< a fragment: head or tail of the record is missing
    Pending = 2, ///< the end of the file stands inside this record; it may yet be completed
    Undecodable = 4, ///< holds bytes that are no text in the file's encoding; shown as replacement marks
};
Q_DECLARE_FLAGS(RecordFlags, RecordFlag)

/// The time of a record as it was written. It carries no zone of its own.
struct LogTime
{
    /// Local time of the writer, carried as Qt::UTC so that no zone of this computer touches it.
    QDateTime written;
    /// As ConfigMgr writes it: UTC = written + bias. Unknown where the record has none.
    std::optional<int> biasMinutes;

    bool operator==(const LogTime &) const = default;
    [[nodiscard]] bool isValid() const { return written.isValid(); }
    /// Invalid where the bias is unknown.
    [[nodiscard]] QDateTime utc() const
    {
        return biasMinutes && written.isValid() ? written.addSecs(qint64{*biasMinutes} * 60) : QDateTime();
    }
};

/// One record of a log. `offset` and `length` are bytes of the file and cover the whole record.
struct LogRecord
{
    qint64 offset = 0;
    qint64 length = 0;
    qint64 line = 0; ///< 1-based line on which it starts
    LogTime time;
    QString type; ///< the raw type attribute; empty where there is none
    Severity severity = Severity::Info;
    SeverityRule severityRule = SeverityRule::None;
    QString component;
    QString thread; ///< decimal, as written
    QString source; ///< the `file` attribute, for example "ccmsetup.cpp:123"
    QString message; ///< line breaks kept
    Grammar grammar = Grammar::Plain;
    RecordFlags flags;

    bool operator==(const LogRecord &) const = default;
};

/// The records of one file, in file order.
struct LogDocument
{
    QString file; ///< as shown to the user
    QList<LogRecord> records;

    bool operator==(const LogDocument &) const = default;
};

} // namespace ccm

Q_DECLARE_OPERATORS_FOR_FLAGS(ccm::RecordFlags)
Q_DECLARE_METATYPE(ccm::LogRecord)
