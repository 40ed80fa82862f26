// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordjson.h"

#include "models/base/jsonbase.h"

namespace ccm {
namespace {

QByteArrayView wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Verbose:
        return "verbose";
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

QByteArrayView wordOf(SeverityRule rule)
{
    switch (rule) {
    case SeverityRule::Type:
        return "type";
    case SeverityRule::Text:
        return "text";
    case SeverityRule::FailedSetup:
        return "failedSetup";
    case SeverityRule::Success:
        return "success";
    case SeverityRule::ReturnValue:
        return "returnValue";
    case SeverityRule::None:
        return "none";
    }
    Q_UNREACHABLE();
}

QByteArrayView wordOf(Grammar grammar)
{
    switch (grammar) {
    case Grammar::CmTrace:
        return "cmtrace";
    case Grammar::Simple:
        return "simple";
    case Grammar::Pasted:
        return "pasted";
    case Grammar::Msi:
        return "msi";
    case Grammar::Dated:
        return "dated";
    case Grammar::WindowsUpdate:
        return "windowsupdate";
    case Grammar::Psadt:
        return "psadt";
    case Grammar::Plain:
        return "plain";
    }
    Q_UNREACHABLE();
}

void appendFlags(QByteArray &json, RecordFlags flags)
{
    QByteArray words;
    if (flags.testFlag(RecordFlag::Damaged))
        words += ",\"damaged\"";
    if (flags.testFlag(RecordFlag::Pending))
        words += ",\"pending\"";
    if (flags.testFlag(RecordFlag::Undecodable))
        words += ",\"undecodable\"";
    json += '[';
    json += QByteArrayView(words).sliced(words.isEmpty() ? 0 : 1);
    json += ']';
}

} // namespace

void appendJsonLine(QByteArray &json, const LogRecord &record, const QString &file, BiasSign sign)
{
    // In the order of their names.
    json += "{\"bias\":";
    json += record.time.biasMinutes ? QByteArray::number(*record.time.biasMinutes) : QByteArray("null");
    json += ",\"component\":";
    json::appendTextOrNull(json, record.component);
    json += ",\"file\":";
    json::appendText(json, file);
    json += ",\"flags\":";
    appendFlags(json, record.flags);
    json += ",\"grammar\":\"";
    json += wordOf(record.grammar);
    json += "\",\"length\":";
    json += QByteArray::number(record.length);
    json += ",\"message\":";
    json::appendText(json, record.message);
    json += ",\"offset\":";
    json += QByteArray::number(record.offset);
    json += ",\"severity\":\"";
    json += wordOf(record.severity);
    json += "\",\"severityRule\":\"";
    json += wordOf(record.severityRule);
    json += "\",\"source\":";
    json::appendTextOrNull(json, record.source);
    json += ",\"thread\":";
    json::appendTextOrNull(json, record.thread);
    json += ",\"time\":";
    json::appendTime(json, record.time.written);
    json += ",\"timeText\":";
    json::appendTextOrNull(json, record.time.isValid() ? QStringView() : QStringView(record.time.unread));
    json += ",\"type\":";
    json::appendTextOrNull(json, record.type);
    json += ",\"utc\":";
    json::appendTime(json, record.time.utc(sign), "Z");
    json += "}\n";
}

} // namespace ccm
