// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientjson.h"

#include "models/base/jsonbase.h"
#include "models/client/commandline.h"

#include <QJsonArray>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QString word(UpgradeProgress progress)
{
    switch (progress) {
    case UpgradeProgress::None:
        return u"none"_s;
    case UpgradeProgress::Unknown:
        return u"unknown"_s;
    case UpgradeProgress::Scheduled:
        return u"scheduled"_s;
    case UpgradeProgress::Running:
        return u"running"_s;
    case UpgradeProgress::Done:
        return u"done"_s;
    case UpgradeProgress::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonValue word(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::AutomaticUpgrade:
        return u"auto"_s;
    case RunTrigger::ScheduledTask:
        return u"task"_s;
    case RunTrigger::ClientPush:
        return u"push"_s;
    case RunTrigger::CommandLine:
        return u"manual"_s;
    case RunTrigger::Unknown:
        return {};
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonValue word(RunDecision decision)
{
    switch (decision) {
    case RunDecision::Install:
        return u"install"_s;
    case RunDecision::Upgrade:
        return u"upgrade"_s;
    case RunDecision::Repair:
        return u"repair"_s;
    case RunDecision::Skip:
        return u"skip"_s;
    case RunDecision::Excluded:
        return u"excluded"_s;
    case RunDecision::Unknown:
        return {};
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonValue word(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::NotApplicable:
        return u"notApplicable"_s;
    case ItemOutcome::Detected:
        return u"detected"_s;
    case ItemOutcome::Pending:
        return u"pending"_s;
    case ItemOutcome::Replaced:
        return u"replaced"_s;
    case ItemOutcome::Downloaded:
        return u"downloaded"_s;
    case ItemOutcome::Unknown:
        return {};
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonObject switchesToJson(const QStringList &switches)
{
    QJsonObject object;
    for (const QString &text : switches) {
        const CommandArgument argument = parseArgument(text);
        const bool alone = argument.name == text;
        object.insert(argument.name, alone ? QJsonValue(true) : QJsonValue(argument.value));
    }
    return object;
}

QJsonArray phasesToJson(const QList<RunPhase> &phases)
{
    QJsonArray array;
    for (const RunPhase &phase : phases) {
        array.append(QJsonObject{
            {u"name"_s, phase.name},
            {u"start"_s, json::localTime(phase.start.written)},
            {u"end"_s, json::localTime(phase.end.written)},
            {u"outcome"_s, json::text(phase.outcome)},
        });
    }
    return array;
}

QJsonArray itemsToJson(const QList<RunItem> &items)
{
    QJsonArray array;
    for (const RunItem &item : items) {
        array.append(QJsonObject{
            {u"fileName"_s, item.fileName},
            {u"outcome"_s, word(item.outcome)},
            {u"bytes"_s, json::number(item.bytes)},
        });
    }
    return array;
}

QJsonObject runToJson(const SetupRun &run)
{
    return {
        {u"start"_s, json::localTime(run.start.written)},
        {u"end"_s, run.endEvidence.isEmpty() ? QJsonValue() : json::localTime(run.end.written)},
        {u"trigger"_s, word(run.trigger)},
        {u"commandLine"_s, json::text(run.commandLine)},
        {u"switches"_s, switchesToJson(run.switches)},
        {u"decision"_s, word(run.decision)},
        {u"exitCode"_s, run.exitCode ? QJsonValue(*run.exitCode) : QJsonValue()},
        {u"phases"_s, phasesToJson(run.phases)},
        {u"items"_s, itemsToJson(run.items)},
        {u"evidence"_s, json::evidence(run.evidence)},
    };
}

QJsonArray runsToJson(const QList<SetupRun> &runs)
{
    QJsonArray array;
    for (const SetupRun &run : runs)
        array.append(runToJson(run));
    return array;
}

QJsonValue scheduleToJson(const std::optional<UpgradeSchedule> &schedule)
{
    if (!schedule)
        return {};
    return QJsonObject{
        {u"local"_s, json::localTime(schedule->local)},
        {u"utc"_s, json::utcTime(schedule->utc)},
        {u"arguments"_s, json::text(schedule->arguments)},
    };
}

QJsonValue protectionToJson(const std::optional<EndpointProtection> &protection)
{
    if (!protection)
        return {};
    return QJsonObject{
        {u"installerVersion"_s, json::version(protection->installerVersion)},
        {u"installedBefore"_s, json::version(protection->installedBefore)},
        {u"installedAfter"_s, json::version(protection->installedAfter)},
        {u"result"_s, json::text(protection->result)},
    };
}

} // namespace

QJsonObject clientToJson(const ClientState &state)
{
    return {
        {u"schema"_s, json::SchemaVersion},
        {u"state"_s, word(state.progress)},
        {u"headline"_s, json::text(state.headline)},
        {u"clientVersion"_s,
         state.clientVersionFromPackage ? QJsonValue() : json::version(state.clientVersion)},
        {u"packageVersion"_s,
         state.clientVersionFromPackage ? json::version(state.clientVersion) : QJsonValue()},
        {u"site"_s, json::text(state.siteCode)},
        {u"runs"_s, runsToJson(state.runs)},
        {u"schedule"_s, scheduleToJson(state.schedule)},
        {u"policy"_s, QJsonValue()},
        {u"endpointProtection"_s, protectionToJson(state.endpointProtection)},
        {u"diagnosis"_s, QJsonArray()},
        {u"messages"_s, QJsonObject{{u"total"_s, state.messages}, {u"recognised"_s, state.recognised}}},
        {u"warnings"_s, QJsonArray::fromStringList(state.warnings)},
    };
}

} // namespace ccm
