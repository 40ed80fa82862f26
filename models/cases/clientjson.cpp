// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientjson.h"

#include "models/base/jsonbase.h"
#include "models/client/commandline.h"
#include "models/client/diagnosis/diagnosis.h"
#include "models/client/nextstep.h"
#include "models/client/scheduleoutcome.h"
#include "models/client/statemeaning.h"
#include "models/client/upgradestage.h"

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
            {u"evidence"_s, json::evidence(phase.evidence)},
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
            {u"evidence"_s, json::evidence(item.evidence)},
        });
    }
    return array;
}

QString word(RunDownload::Outcome outcome)
{
    switch (outcome) {
    case RunDownload::Outcome::Running:
        return u"running"_s;
    case RunDownload::Outcome::Completed:
        return u"completed"_s;
    case RunDownload::Outcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonArray downloadsToJson(const QList<RunDownload> &downloads)
{
    QJsonArray array;
    for (const RunDownload &download : downloads) {
        const auto rate = download.bytesPerSecond();
        array.append(QJsonObject{
            {u"files"_s, QJsonArray::fromStringList(download.files)},
            {u"source"_s, json::text(download.source)},
            {u"start"_s, json::localTime(download.start.written)},
            {u"end"_s, json::localTime(download.end.written)},
            {u"bytes"_s, json::number(download.bytes)},
            {u"totalBytes"_s, json::number(download.totalBytes)},
            {u"bytesPerSecond"_s, rate ? QJsonValue(*rate) : QJsonValue()},
            {u"outcome"_s, word(download.outcome)},
            {u"failure"_s, json::text(download.failure)},
            {u"evidence"_s, json::evidence(download.evidence)},
        });
    }
    return array;
}

QJsonValue meaningOf(int topic, int id)
{
    const auto meaning = stateMeaning(topic, id);
    return meaning ? json::text(meaning->text) : QJsonValue();
}

QJsonArray statesToJson(const QList<SentState> &states)
{
    QJsonArray array;
    for (const SentState &state : states) {
        array.append(QJsonObject{
            {u"topic"_s, state.topic},
            {u"id"_s, state.id},
            {u"meaning"_s, meaningOf(state.topic, state.id)},
            {u"time"_s, json::localTime(state.time.written)},
            {u"evidence"_s, json::evidence(state.evidence)},
        });
    }
    return array;
}

QJsonValue installationToJson(const SetupRun &run, const QList<MsiInstallation> &installations)
{
    if (!run.installation)
        return {};
    const MsiInstallation &told = installations[*run.installation];
    const auto text = [](const auto &said) { return said ? json::text(said->text) : QJsonValue(); };
    return QJsonObject{
        {u"productVersion"_s, json::version(told.productVersion)},
        {u"result"_s, told.result ? QJsonValue(*told.result) : QJsonValue()},
        {u"failedAction"_s, text(told.failedAction)},
        {u"failedCustomAction"_s, text(told.failedCustomAction)},
        {u"customActionCode"_s, told.customActionCode ? QJsonValue(*told.customActionCode) : QJsonValue()},
        {u"evidence"_s, json::evidence(told.failedAction ? told.failedAction->evidence : told.evidence)},
    };
}

QJsonObject runToJson(const SetupRun &run, const QList<MsiInstallation> &installations)
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
        {u"failure"_s, json::text(run.failure)},
        {u"retryMinutes"_s, run.retryMinutes ? QJsonValue(*run.retryMinutes) : QJsonValue()},
        {u"managementPoint"_s, json::text(run.managementPoint.text)},
        {u"contentLocation"_s, json::text(run.contentLocation.text)},
        {u"clientVersionBefore"_s, json::version(run.versionBefore)},
        {u"offeredVersion"_s, json::version(run.offeredVersion)},
        {u"installProperties"_s, json::text(run.installProperties.text)},
        {u"downloads"_s, downloadsToJson(run.downloads)},
        {u"states"_s, statesToJson(run.states)},
        {u"installation"_s, installationToJson(run, installations)},
        {u"decisionEvidence"_s, json::evidence(run.decisionEvidence)},
        {u"endEvidence"_s, json::evidence(run.endEvidence)},
        {u"evidence"_s, json::evidence(run.evidence)},
    };
}

QJsonArray runsToJson(const ClientState &state)
{
    QJsonArray array;
    for (const SetupRun &run : state.runs)
        array.append(runToJson(run, state.installations));
    return array;
}

QJsonValue scheduleToJson(const ClientState &state, const QDateTime &now)
{
    const auto outcome = scheduleOutcome(state, now);
    if (!outcome)
        return {};
    const UpgradeSchedule &schedule = *state.schedule;
    return QJsonObject{
        {u"local"_s, json::localTime(schedule.local)},
        {u"utc"_s, json::utcTime(schedule.utc)},
        {u"arguments"_s, json::text(schedule.arguments)},
        {u"drawn"_s, json::localTime(schedule.drawn.written)},
        {u"passed"_s, json::boolean(outcome->passed)},
        {u"ran"_s, outcome->ran.has_value()},
        {u"runsSinceDrawn"_s, outcome->runsSinceDrawn},
        {u"drawnAgain"_s, outcome->drawnAgain},
        {u"evidence"_s, json::evidence(schedule.evidence)},
    };
}

/// The management point's answer.
QJsonValue policyToJson(const std::optional<UpgradePolicy> &policy)
{
    if (!policy)
        return {};
    return QJsonObject{
        {u"randomizeMaxDays"_s,
         policy->randomizeMaxDays ? QJsonValue(*policy->randomizeMaxDays) : QJsonValue()},
        {u"programEnabled"_s, json::boolean(policy->programEnabled)},
        {u"excludeServers"_s, json::boolean(policy->excludeServers)},
        {u"isExcludedFromUpgrade"_s, json::boolean(policy->isExcludedFromUpgrade)},
        {u"ignoreNonPersistableVm"_s, json::boolean(policy->ignoreNonPersistableVm)},
        {u"overrideServiceWindow"_s, json::boolean(policy->overrideServiceWindow)},
        {u"isStagingPackage"_s, json::boolean(policy->isStagingPackage)},
        {u"enablePeerCache"_s, json::boolean(policy->enablePeerCache)},
        {u"minimumClientVersion"_s, json::version(policy->minimumClientVersion)},
        {u"siteVersion"_s, json::version(policy->siteVersion)},
        {u"expectedPackageVersion"_s, json::text(policy->expectedPackageVersion)},
        {u"fullPackageVersion"_s, json::text(policy->fullPackageVersion)},
        {u"fullPackageId"_s, json::text(policy->fullPackageId)},
        {u"fullPackageHash"_s, json::text(policy->fullPackageHash)},
        {u"lastModified"_s, json::utcTime(policy->lastModified)},
        {u"evidence"_s, json::evidence(policy->evidence)},
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
        {u"stateId"_s, protection->stateId ? QJsonValue(*protection->stateId) : QJsonValue()},
        {u"stateMeaning"_s,
         protection->stateId ? meaningOf(EndpointProtectionTopic, *protection->stateId) : QJsonValue()},
        {u"evidence"_s, json::evidence(protection->evidence)},
    };
}

QString word(FindingRank rank)
{
    switch (rank) {
    case FindingRank::Cause:
        return u"cause"_s;
    case FindingRank::Symptom:
        return u"symptom"_s;
    case FindingRank::Waiting:
        return u"waiting"_s;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QJsonArray diagnosisToJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{
            {u"id"_s, finding.id},
            {u"title"_s, finding.title},
            {u"cause"_s, finding.cause},
            {u"nextStep"_s, finding.nextStep},
            {u"rank"_s, word(finding.rank)},
            {u"evidence"_s, json::evidence(finding.evidence.value(0))},
        });
    }
    return array;
}

QJsonObject messagesToJson(const ClientState &state)
{
    QJsonArray examples;
    for (const UnknownMessage &message : state.unknownMessages) {
        examples.append(QJsonObject{{u"text"_s, message.text},
                                    {u"count"_s, message.count},
                                    {u"evidence"_s, json::evidence(message.evidence)}});
    }
    return {{u"total"_s, state.messages},
            {u"recognised"_s, state.recognised},
            {u"unknown"_s, state.messages - state.recognised},
            {u"examples"_s, examples}};
}

} // namespace

QJsonObject clientToJson(const ClientState &state, const QDateTime &now)
{
    return {
        {u"schema"_s, json::SchemaVersion},
        {u"state"_s, word(state.progress)},
        {u"stage"_s, upgradeStage(state)},
        {u"headline"_s, json::text(state.headline)},
        {u"nextStep"_s, json::text(nextStep(state, now))},
        {u"clientVersion"_s,
         state.clientVersionFromPackage ? QJsonValue() : json::version(state.clientVersion)},
        {u"packageVersion"_s,
         state.clientVersionFromPackage ? json::version(state.clientVersion) : QJsonValue()},
        {u"site"_s, json::text(state.siteCode)},
        {u"runs"_s, runsToJson(state)},
        {u"schedule"_s, scheduleToJson(state, now)},
        {u"policy"_s, policyToJson(state.policy)},
        {u"endpointProtection"_s, protectionToJson(state.endpointProtection)},
        {u"diagnosis"_s, diagnosisToJson(diagnose(state, now))},
        {u"messages"_s, messagesToJson(state)},
        {u"warnings"_s, QJsonArray::fromStringList(state.warnings)},
    };
}

} // namespace ccm
