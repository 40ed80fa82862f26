// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/comparejson.h"

#include "models/base/jsonbase.h"

#include <QJsonArray>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Install:
        return u"install"_s;
    case VerdictAction::Upgrade:
        return u"upgrade"_s;
    case VerdictAction::Update:
        return u"update"_s;
    case VerdictAction::Repair:
        return u"repair"_s;
    case VerdictAction::Skip:
        return u"skip"_s;
    case VerdictAction::Excluded:
        return u"excluded"_s;
    case VerdictAction::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(ItemStatus status)
{
    switch (status) {
    case ItemStatus::InPlace:
        return u"inPlace"_s;
    case ItemStatus::Differs:
        return u"differs"_s;
    case ItemStatus::Missing:
        return u"missing"_s;
    case ItemStatus::NotApplicable:
        return u"notApplicable"_s;
    case ItemStatus::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(ItemAction action)
{
    switch (action) {
    case ItemAction::Nothing:
        return u"none"_s;
    case ItemAction::Download:
        return u"download"_s;
    case ItemAction::RunLocal:
        return u"run"_s;
    case ItemAction::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject itemToJson(const ItemComparison &item)
{
    return {
        {u"fileName"_s, item.fileName},
        {u"applicable"_s, json::boolean(item.applicable)},
        {u"site"_s,
         QJsonObject{{u"version"_s, json::text(item.siteVersion)}, {u"hash"_s, json::text(item.siteHash)}}},
        {u"client"_s,
         QJsonObject{{u"version"_s, json::text(item.clientVersion)},
                     {u"hash"_s, json::text(item.clientHash)},
                     {u"size"_s, json::number(item.clientSize)}}},
        {u"status"_s, wordOf(item.status)},
        {u"action"_s, wordOf(item.action)},
        {u"reason"_s, json::text(item.reason)},
        {u"evidence"_s, json::evidence(item.evidence)}};
}

} // namespace

QJsonObject compareToJson(const Comparison &comparison)
{
    QJsonArray items;
    for (const ItemComparison &item : comparison.items)
        items.append(itemToJson(item));
    const Verdict &verdict = comparison.verdict;
    return {{u"schema"_s, json::SchemaVersion},
            {u"verdict"_s,
             QJsonObject{{u"action"_s, wordOf(verdict.action)},
                         {u"sentence"_s, json::text(verdict.sentence)},
                         {u"reasons"_s, QJsonArray::fromStringList(verdict.reasons)}}},
            {u"items"_s, items},
            {u"predictedLog"_s, QJsonArray()},
            {u"warnings"_s, QJsonArray::fromStringList(comparison.warnings)}};
}

} // namespace ccm
