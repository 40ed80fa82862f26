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
    Success, ///< type 0 of the PowerShell App Deployment Toolkit, which is "success" there
    ReturnValue, ///< what an action of Windows Installer returned
    None, ///< nothing told; shown as information
};

enum class Grammar : quint8 {
    CmTrace, ///< <![LOG[text]LOG]!><time=... date=... component=... type=... thread=... file=...>
    Simple, ///< text  $$<component><stamp><thread=...>, of a site server
    Pasted, ///< text, component, time and thread, as CMTrace copies them
    Msi, ///< verbose log of Windows Installer
    Dated, ///< CBS, DISM, setupact, DPX: "2024-01-31 10:00:00, Info  CBS  text"
    WindowsUpdate, ///< "2024/01/31 10:00:00.0000000 PID  TID  Agent  text"
    Psadt, ///< PowerShell App Deployment Toolkit, legacy: "[2024-01-31 10:00:00.000] [Install] [Source]
           ///< [Info] :: text"
    Plain, ///< a line of text
};

enum class RecordFlag : quint8 {
    Damaged = 1, ///< a fragment: head or tail of the record is missing
    Pending = 2, ///< the end of the file stands inside this record; it may yet be completed
    Undecodable = 4, ///< holds bytes that are no text in the file's encoding; shown as replacement marks
};
Q_DECLARE_FLAGS(RecordFlags, RecordFlag)

/// How a bias is to be read; the writers differ.
enum class BiasSign : quint8 {
    WindowsBias, ///< as ConfigMgr writes it: UTC = written + bias
    EastPositive, ///< as scripts write an offset: UTC = written - bias
    Unknown,
};

/// Who wrote a time. It tells whether the bias can be trusted as it stands.
enum class TimeWriter : quint8 {
    Native, ///< C++ code of ConfigMgr, known by its source file or its grammar
    Unnamed, ///< nothing tells; read as ConfigMgr writes
    Script, ///< the bias may have any sign
    IsoOffset, ///< any, with an offset as ISO 8601 writes it: "+01:00" is a bias of -60
};

/// Whether a bias of such a writer has one meaning only: UTC = written + bias.
[[nodiscard]] constexpr bool hasKnownSign(TimeWriter writer)
{
    return writer == TimeWriter::Native || writer == TimeWriter::IsoOffset;
}

/// The time of a record as it was written. It carries no zone of its own.
struct LogTime
{
    /// Local time of the writer, carried as Qt::UTC so that no zone of this computer touches it.
    QDateTime written;
    /// As written, in minutes; of an ISO offset the negative. Unknown where the record has none, or not in a
    /// form that can be read.
    std::optional<int> biasMinutes;
    TimeWriter writer = TimeWriter::Unnamed;
    /// What stands in the record in the place of a time that cannot be read: "01-02-2024 25:00:00.000".
    /// Of no interest where `written` is valid.
    QString unread;

    bool operator==(const LogTime &) const = default;
    [[nodiscard]] bool isValid() const { return written.isValid(); }
    /// Invalid where the bias or its sign is unknown. `sign` is that of the log, as chooseBiasSign()
    /// finds it; records whose sign is known have their own whatever it is.
    [[nodiscard]] QDateTime utc(BiasSign sign) const
    {
        if (hasKnownSign(writer))
            sign = BiasSign::WindowsBias;
        if (!biasMinutes || !written.isValid() || sign == BiasSign::Unknown)
            return {};
        return written.addSecs(qint64{sign == BiasSign::EastPositive ? -*biasMinutes : *biasMinutes} * 60);
    }
    /// Where nothing is known of the log: scripts have no UTC.
    [[nodiscard]] QDateTime utc() const
    {
        return utc(writer == TimeWriter::Script ? BiasSign::Unknown : BiasSign::WindowsBias);
    }
};

/// One record of a log. `offset` and `length` are bytes of the file and cover the whole record.
struct LogRecord
{
    qint64 offset = 0;
    qint64 length = 0;
    qint64 line = 0; ///< 1-based line on which it starts
    LogTime time;
    QString type; ///< the raw type attribute or level word; empty where there is none
    Severity severity = Severity::Info;
    SeverityRule severityRule = SeverityRule::None;
    QString component;
    QString thread; ///< decimal; of Windows Installer as written, "94:70"
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
