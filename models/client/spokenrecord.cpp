// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/spokenrecord.h"

#include "models/client/installations.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SpokenText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::SpokenRecord)

public:
    static QString overlap(const QString &one, const QString &other)
    {
        return tr("%1 and %2 overlap in time: they are not parts of one log, and may be of two computers.")
            .arg(one, other);
    }
};

QLatin1StringView componentOf(MessageSpeaker speaker)
{
    return speaker == MessageSpeaker::Setup ? "ccmsetup"_L1 : "EndpointProtectionAgent"_L1;
}

bool speaksIn(MessageSpeaker speaker, const LogDocument &log)
{
    const QString name = log.file.section(u'/', -1).section(u'\\', -1);
    if (name.startsWith("ccmsetup-ccmeval"_L1, Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(log.records, [speaker](const LogRecord &record) {
        return record.component.compare(componentOf(speaker), Qt::CaseInsensitive) == 0;
    });
}

bool hasTime(const LogRecord &record)
{
    return record.time.isValid();
}

/// Milliseconds of the time as written; 0 for a log without any.
qint64 firstTime(const LogDocument &log)
{
    const auto timed = std::ranges::find_if(log.records, hasTime);
    return timed == log.records.end() ? 0 : timed->time.written.toMSecsSinceEpoch();
}

qint64 lastTime(const LogDocument &log)
{
    const auto timed = std::ranges::find_if(log.records | std::views::reverse, hasTime);
    return timed == log.records.rend() ? 0 : timed->time.written.toMSecsSinceEpoch();
}

/// Whether the shorter log is how the longer one began.
bool isCopy(const LogDocument &longer, const LogDocument &shorter)
{
    if (shorter.records.size() > longer.records.size())
        return false;
    return std::ranges::equal(shorter.records, longer.records | std::views::take(shorter.records.size()),
                              [](const LogRecord &x, const LogRecord &y) {
                                  return x.time == y.time && x.thread == y.thread && x.message == y.message;
                              });
}

/// The logs in which `speaker` speaks, without copies, by their first time.
QList<const LogDocument *> logsOf(MessageSpeaker speaker, const QList<LogDocument> &logs)
{
    QList<const LogDocument *> speaking;
    for (const LogDocument &log : logs) {
        if (speaksIn(speaker, log))
            speaking.append(&log);
    }
    // All point into one list: with the pointer as second key, equal ones keep their order.
    std::ranges::sort(speaking, {},
                      [](const LogDocument *log) { return std::pair(-log->records.size(), log); });

    QList<const LogDocument *> result;
    for (const LogDocument *log : std::as_const(speaking)) {
        if (std::ranges::none_of(result, [log](const LogDocument *other) { return isCopy(*other, *log); }))
            result.append(log);
    }
    std::ranges::sort(result, {}, [](const LogDocument *log) { return std::pair(firstTime(*log), log); });
    return result;
}

constexpr QLatin1StringView ReplyStart = "Received reply body '"_L1;

/// What stands between the quotation marks, of which the closing one may be missing.
QString replyIn(const QString &message)
{
    QString reply = message.sliced(ReplyStart.size()).trimmed();
    if (reply.endsWith(u'\''))
        reply.chop(1);
    return reply;
}

bool tellsDecision(MessageKind kind)
{
    return kind == MessageKind::RepairDecided || kind == MessageKind::Repairing
        || kind == MessageKind::SkipDecided || kind == MessageKind::Excluded;
}

/// Other components write into ccmsetup.log, too (FSPStateMessage, LocationServices), from its process.
SpokenRecord spoken(MessageSpeaker speaker, const LogDocument &log, const LogRecord &record)
{
    SpokenRecord result{
        .evidence = {.file = log.file, .offset = record.offset, .line = record.line},
        .time = record.time,
        .thread = record.thread,
        .id = {},
        .fields = {},
        .message = record.message,
    };
    // A part of a record may read like another one: "return code 16" of "return code 1603".
    if (record.flags & (RecordFlags(RecordFlag::Damaged) | RecordFlag::Pending)) {
        if (!record.flags.testFlag(RecordFlag::Pending) && record.message.startsWith(ReplyStart)) {
            result.kind = MessageKind::ReplyReceived;
            result.fields = {replyIn(record.message)};
        }
        return result;
    }
    const auto known = recognise(speaker, record.message);
    if (!known || known->known->sureness == MessageSureness::Recalled)
        return result;
    result.id = known->known->id;
    result.kind = known->known->kind;
    if (!tellsDecision(result.kind))
        result.message.clear();
    result.phase = known->known->phase;
    result.recognised = true;
    result.fields = known->fields;
    return result;
}

} // namespace

QList<SpokenRecord> spokenRecords(MessageSpeaker speaker, const QList<LogDocument> &logs,
                                  QStringList &warnings)
{
    QList<SpokenRecord> result;
    const LogDocument *before = nullptr;
    for (const LogDocument *log : logsOf(speaker, logs)) {
        if (before && firstTime(*log) < lastTime(*before))
            warnings.append(SpokenText::overlap(before->file, log->file));
        for (const LogRecord &record : log->records)
            result.append(spoken(speaker, *log, record));
        before = log;
    }
    return result;
}

SpokenLogs spokenLogs(const QList<LogDocument> &logs)
{
    SpokenLogs result;
    result.setup = spokenRecords(MessageSpeaker::Setup, logs, result.warnings);
    result.protection = spokenRecords(MessageSpeaker::EndpointProtection, logs, result.warnings);
    result.installations = clientInstallations(logs);
    return result;
}

} // namespace ccm
