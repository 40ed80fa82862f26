// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/comparejson.h"

#include "models/base/jsonbase.h"
#include "models/cases/comparisonwords.h"
#include "models/cases/predictionjson.h"
#include "models/compare/rules.h"

#include <QJsonArray>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QJsonValue order(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject itemToJson(const ItemComparison &item)
{
    return {{u"fileName"_s, item.fileName},
            {u"applicable"_s, json::boolean(item.applicable)},
            {u"site"_s,
             QJsonObject{
                 {u"version"_s, json::text(item.siteVersion)},
                 {u"hash"_s, json::text(item.siteHash)},
                 {u"size"_s, json::number(item.siteSize)},
                 {u"line"_s, item.siteLine > 0 ? QJsonValue(item.siteLine) : QJsonValue(QJsonValue::Null)}}},
            {u"client"_s,
             QJsonObject{{u"version"_s, json::text(item.clientVersion)},
                         {u"hash"_s, json::text(item.clientHash)},
                         {u"size"_s, json::number(item.clientSize)}}},
            {u"status"_s, jsonWord(item.status)},
            {u"action"_s, jsonWord(item.action)},
            {u"order"_s, order(item.order)},
            {u"onlyPlaced"_s, item.isOnlyPlaced},
            {u"reason"_s, json::text(item.reason)},
            {u"evidence"_s, json::evidence(item.evidence)}};
}

QJsonObject verdictToJson(const Verdict &verdict)
{
    return {{u"action"_s, jsonWord(verdict.action)},
            {u"sentence"_s, json::text(verdict.sentence)},
            {u"reasons"_s, QJsonArray::fromStringList(verdict.reasons)},
            {u"rule"_s, json::text(verdict.ruleId)}};
}

QJsonObject questionToJson(const Question &question)
{
    return {{u"run"_s, jsonWord(question.run)},
            {u"assumedInstalled"_s, json::version(question.assumedInstalled)},
            {u"serversExcluded"_s, json::boolean(question.serversExcluded)},
            {u"forcedReinstall"_s, question.forcedReinstall},
            {u"ignoreSkipUpgrade"_s, question.ignoreSkipUpgrade}};
}

QJsonObject stepToJson(const RuleOutcome &step, const Comparison &comparison)
{
    return {
        {u"rule"_s, step.ruleId},
        {u"name"_s, ruleName(step.ruleId)},
        {u"item"_s, step.item < 0 ? QJsonValue(QJsonValue::Null) : comparison.items.at(step.item).fileName},
        {u"fires"_s, jsonWord(step.fires)},
        {u"sentence"_s, json::text(step.sentence)},
        {u"assumption"_s, json::text(step.assumption)},
        {u"evidence"_s, json::evidence(step.evidence)}};
}

QJsonArray stepsToJson(const Comparison &comparison)
{
    QJsonArray steps;
    for (const RuleOutcome &step : comparison.steps)
        steps.append(stepToJson(step, comparison));
    return steps;
}

QJsonArray pendingToJson(const Comparison &comparison)
{
    QJsonArray pending;
    for (const qsizetype i : comparison.pending)
        pending.append(comparison.items.at(i).fileName);
    return pending;
}

QJsonObject downloadToJson(const PendingDownload &download)
{
    return {{u"files"_s, download.files},
            {u"knownBytes"_s, download.knownBytes},
            {u"filesOfUnknownSize"_s, download.filesOfUnknownSize},
            {u"undecidedItems"_s, download.undecidedItems}};
}

/// Null where neither the manifest nor the client has Endpoint Protection.
QJsonValue protectionToJson(const ProtectionOutcome &protection)
{
    if (protection.sentence.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"action"_s, jsonWord(protection.action)},
                       {u"installerVersion"_s, json::version(protection.installer)},
                       {u"installedVersion"_s, json::version(protection.installed)},
                       {u"sentence"_s, protection.sentence},
                       {u"rule"_s, json::text(protection.ruleId)},
                       {u"evidence"_s, json::evidence(protection.evidence)}};
}

QJsonValue assumableToJson(const std::optional<Assumable> &assumable)
{
    if (!assumable)
        return QJsonValue::Null;
    return QJsonObject{{u"version"_s, assumable->version.text()},
                       {u"evidence"_s, json::evidence(assumable->evidence)}};
}

QJsonValue metToJson(UpgradeCondition::State state)
{
    if (state == UpgradeCondition::State::CannotTell)
        return QJsonValue::Null;
    return state == UpgradeCondition::State::Met;
}

QJsonArray triggersToJson(const QList<UpgradeCondition> &triggers)
{
    QJsonArray array;
    for (const UpgradeCondition &trigger : triggers)
        array.append(QJsonObject{{u"condition"_s, jsonWord(trigger.id)},
                                 {u"met"_s, metToJson(trigger.state)},
                                 {u"sentence"_s, json::text(trigger.sentence)},
                                 {u"items"_s, QJsonArray::fromStringList(trigger.items)}});
    return array;
}

} // namespace

QJsonObject compareToJson(const Comparison &comparison)
{
    QJsonArray items;
    for (const ItemComparison &item : comparison.items)
        items.append(itemToJson(item));
    return {{u"schema"_s, json::SchemaVersion},
            {u"question"_s, questionToJson(comparison.question)},
            {u"verdict"_s, verdictToJson(comparison.verdict)},
            {u"installedVersion"_s, json::version(comparison.installed)},
            {u"siteClientVersion"_s, json::version(comparison.wanted)},
            {u"assumptions"_s, QJsonArray::fromStringList(comparison.assumptions)},
            {u"assumable"_s, assumableToJson(comparison.assumable)},
            {u"items"_s, items},
            {u"steps"_s, stepsToJson(comparison)},
            {u"pending"_s, pendingToJson(comparison)},
            {u"downloadBytes"_s, json::number(comparison.download.bytes())},
            {u"download"_s, downloadToJson(comparison.download)},
            {u"triggers"_s, triggersToJson(comparison.triggers)},
            {u"endpointProtection"_s, protectionToJson(comparison.protection)},
            {u"predictedLog"_s, predictedTexts(comparison.predicted)},
            {u"predicted"_s, predictedLines(comparison.predicted)},
            {u"prediction"_s, predictionToJson(comparison.predicted)},
            {u"alignment"_s, alignmentToJson(comparison)},
            {u"warnings"_s, QJsonArray::fromStringList(comparison.warnings)}};
}

} // namespace ccm
