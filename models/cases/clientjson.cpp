// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientjson.h"

#include "models/base/jsonbase.h"
#include "models/cases/clientrunjson.h"
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
        {u"ran"_s, outcome->ran || outcome->isInLogs ? QJsonValue(outcome->ran.has_value()) : QJsonValue()},
        {u"runsSinceDrawn"_s, outcome->runsSinceDrawn},
        {u"drawnAgain"_s, outcome->drawnAgain},
        {u"evidence"_s, json::evidence(schedule.evidence)},
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
         protection->stateId ? stateMeaningToJson(EndpointProtectionTopic, *protection->stateId)
                             : QJsonValue()},
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

QJsonValue policyToJson(const std::optional<UpgradePolicy> &policy)
{
    if (!policy)
        return {};
    QJsonArray attributes;
    for (const auto &[name, value] : policy->attributes)
        attributes.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return QJsonObject{
        {u"randomizeMaxDays"_s, json::number(policy->randomizeMaxDays)},
        {u"programEnabled"_s, json::boolean(policy->programEnabled)},
        {u"excludeServers"_s, json::boolean(policy->excludeServers)},
        {u"isExcludedFromUpgrade"_s, json::boolean(policy->isExcludedFromUpgrade)},
        {u"ignoreNonPersistableVM"_s, json::boolean(policy->ignoreNonPersistableVm)},
        {u"overrideServiceWindow"_s, json::boolean(policy->overrideServiceWindow)},
        {u"isStagingPackage"_s, json::boolean(policy->isStagingPackage)},
        {u"enablePeerCache"_s, json::boolean(policy->enablePeerCache)},
        {u"minimumClientVersion"_s, json::version(policy->minimumClientVersion)},
        {u"siteVersion"_s, json::version(policy->siteVersion)},
        {u"expectedPackageVersion"_s, json::text(policy->expectedPackageVersion)},
        {u"fullPackageVersion"_s, json::text(policy->fullPackageVersion)},
        {u"fullPackageID"_s, json::text(policy->fullPackageId)},
        {u"fullPackageHash"_s, json::text(policy->fullPackageHash)},
        {u"lastModifiedTime"_s, json::utcTime(policy->lastModified)},
        {u"attributes"_s, attributes},
        {u"evidence"_s, json::evidence(policy->evidence)},
    };
}

} // namespace

QJsonObject clientToJson(const ClientState &state, const std::optional<UpgradePolicy> &policy,
                         const QDateTime &now)
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
        {u"policy"_s, policyToJson(policy)},
        {u"endpointProtection"_s, protectionToJson(state.endpointProtection)},
        {u"diagnosis"_s, diagnosisToJson(diagnose(state, now))},
        {u"messages"_s, messagesToJson(state)},
        {u"warnings"_s, QJsonArray::fromStringList(state.warnings)},
    };
}

} // namespace ccm
