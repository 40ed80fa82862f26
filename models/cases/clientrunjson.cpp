// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientrunjson.h"

#include "models/base/jsonbase.h"
#include "models/client/commandline.h"
#include "models/client/statemeaning.h"

#include <QJsonObject>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

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

QJsonArray statesToJson(const QList<SentState> &states)
{
    QJsonArray array;
    for (const SentState &state : states) {
        array.append(QJsonObject{
            {u"topic"_s, state.topic},
            {u"id"_s, state.id},
            {u"meaning"_s, stateMeaningToJson(state.topic, state.id)},
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

} // namespace

QJsonValue stateMeaningToJson(int topic, int id)
{
    const auto meaning = stateMeaning(topic, id);
    return meaning ? json::text(meaning->text) : QJsonValue();
}

QJsonArray runsToJson(const ClientState &state)
{
    QJsonArray array;
    for (const SetupRun &run : state.runs)
        array.append(runToJson(run, state.installations));
    return array;
}

} // namespace ccm
