// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordjson.h"

#include "models/base/jsonbase.h"

#include <QJsonArray>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Verbose:
        return u"verbose"_s;
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(SeverityRule rule)
{
    switch (rule) {
    case SeverityRule::Type:
        return u"type"_s;
    case SeverityRule::Text:
        return u"text"_s;
    case SeverityRule::FailedSetup:
        return u"failedSetup"_s;
    case SeverityRule::Success:
        return u"success"_s;
    case SeverityRule::ReturnValue:
        return u"returnValue"_s;
    case SeverityRule::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(Grammar grammar)
{
    switch (grammar) {
    case Grammar::CmTrace:
        return u"cmtrace"_s;
    case Grammar::Simple:
        return u"simple"_s;
    case Grammar::Pasted:
        return u"pasted"_s;
    case Grammar::Msi:
        return u"msi"_s;
    case Grammar::Dated:
        return u"dated"_s;
    case Grammar::WindowsUpdate:
        return u"windowsupdate"_s;
    case Grammar::Psadt:
        return u"psadt"_s;
    case Grammar::Plain:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray wordsOf(RecordFlags flags)
{
    QJsonArray words;
    if (flags.testFlag(RecordFlag::Damaged))
        words.append(u"damaged"_s);
    if (flags.testFlag(RecordFlag::Pending))
        words.append(u"pending"_s);
    if (flags.testFlag(RecordFlag::Undecodable))
        words.append(u"undecodable"_s);
    return words;
}

} // namespace

QJsonObject recordToJson(const LogRecord &record, const QString &file, BiasSign sign)
{
    return {{u"file"_s, file},
            {u"offset"_s, record.offset},
            {u"length"_s, record.length},
            {u"time"_s, json::localTime(record.time.written)},
            {u"utc"_s, json::utcTime(record.time.utc(sign))},
            {u"bias"_s, json::number(record.time.biasMinutes)},
            {u"type"_s, json::text(record.type)},
            {u"severity"_s, wordOf(record.severity)},
            {u"severityRule"_s, wordOf(record.severityRule)},
            {u"component"_s, json::text(record.component)},
            {u"thread"_s, json::text(record.thread)},
            {u"source"_s, json::text(record.source)},
            {u"message"_s, record.message},
            {u"grammar"_s, wordOf(record.grammar)},
            {u"flags"_s, wordsOf(record.flags)}};
}

} // namespace ccm
