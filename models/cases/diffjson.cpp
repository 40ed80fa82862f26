// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/diffjson.h"

#include "models/base/jsonbase.h"
#include "models/manifest/diffwords.h"

#include <QJsonArray>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

QJsonArray fieldsToJson(const QList<FieldChange> &changes)
{
    QJsonArray fields;
    for (const FieldChange &field : changes)
        fields.append(QJsonObject{{u"name"_s, field.name},
                                  {u"before"_s, json::text(field.before)},
                                  {u"after"_s, json::text(field.after)}});
    return fields;
}

QJsonArray namesOf(const QList<LoneItem> &items)
{
    QJsonArray names;
    for (const LoneItem &item : items)
        names.append(item.fileName);
    return names;
}

QJsonArray renamedToJson(const QList<RenamedAttributes> &renamed)
{
    QJsonArray array;
    for (const RenamedAttributes &item : renamed) {
        for (const AttributeRename &attribute : item.attributes)
            array.append(QJsonObject{{u"fileName"_s, json::text(item.fileName)},
                                     {u"element"_s, attribute.element},
                                     {u"before"_s, attribute.before},
                                     {u"after"_s, attribute.after},
                                     {u"value"_s, attribute.value}});
    }
    return array;
}

QString wordOf(UpgradeCondition::Id id)
{
    switch (id) {
    case UpgradeCondition::Id::ClientVersion:
        return u"clientVersion"_s;
    case UpgradeCondition::Id::LanguagePack:
        return u"languagePack"_s;
    case UpgradeCondition::Id::PrerequisiteVersion:
        return u"prerequisiteVersion"_s;
    case UpgradeCondition::Id::InstallationFiles:
        return u"installationFiles"_s;
    }
    Q_UNREACHABLE();
}

/// True, false, or null where manifests cannot tell.
QJsonValue isMet(UpgradeCondition::State state)
{
    if (state == UpgradeCondition::State::CannotTell)
        return {};
    return state == UpgradeCondition::State::Met;
}

QJsonArray conditionsToJson(const QList<UpgradeCondition> &conditions)
{
    QJsonArray array;
    for (const UpgradeCondition &condition : conditions)
        array.append(QJsonObject{{u"id"_s, wordOf(condition.id)},
                                 {u"met"_s, isMet(condition.state)},
                                 {u"title"_s, conditionTitle(condition.id)},
                                 {u"sentence"_s, condition.sentence},
                                 {u"items"_s, QJsonArray::fromStringList(condition.items)}});
    return array;
}

QString wordOf(DownloadReach reach)
{
    switch (reach) {
    case DownloadReach::Nobody:
        return u"nobody"_s;
    case DownloadReach::EveryClient:
        return u"everyClient"_s;
    case DownloadReach::WhereItApplies:
        return u"whereItApplies"_s;
    case DownloadReach::WhereItIsMissing:
        return u"whereItIsMissing"_s;
    case DownloadReach::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject downloadToJson(const Download &download)
{
    return {{u"bytes"_s, json::number(download.bytes)},
            {u"reach"_s, wordOf(download.reach)},
            {u"fileNames"_s, QJsonArray::fromStringList(download.fileNames)}};
}

QJsonValue wordOf(ReleaseStep::Kind kind)
{
    switch (kind) {
    case ReleaseStep::Kind::Unknown:
        return {};
    case ReleaseStep::Kind::Same:
        return u"same"_s;
    case ReleaseStep::Kind::Update:
        return u"update"_s;
    case ReleaseStep::Kind::Upgrade:
        return u"upgrade"_s;
    case ReleaseStep::Kind::Downgrade:
        return u"downgrade"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue releaseToJson(const std::optional<Version> &version)
{
    if (!version)
        return {};
    const auto release = clientRelease(*version);
    return QJsonObject{{u"version"_s, version->text()},
                       {u"name"_s, json::text(release ? release->name : QString())}};
}

} // namespace

QJsonObject diffToJson(const ManifestDiff &diff)
{
    QJsonArray changed;
    for (const ItemChange &item : diff.changed)
        changed.append(QJsonObject{{u"fileName"_s, item.fileName}, {u"fields"_s, fieldsToJson(item.fields)}});
    QJsonArray moved;
    for (const MovedItem &item : diff.moved)
        moved.append(QJsonObject{{u"before"_s, item.before}, {u"after"_s, item.after}});
    QJsonArray reordered;
    for (const ReorderedItem &item : diff.reordered)
        reordered.append(QJsonObject{{u"fileName"_s, item.fileName},
                                     {u"before"_s, item.beforePlace + 1},
                                     {u"after"_s, item.afterPlace + 1}});
    return {{u"schema"_s, json::SchemaVersion},
            {u"before"_s, json::text(diff.beforeSource)},
            {u"after"_s, json::text(diff.afterSource)},
            {u"added"_s, namesOf(diff.added)},
            {u"removed"_s, namesOf(diff.removed)},
            {u"changed"_s, changed},
            {u"moved"_s, moved},
            {u"reordered"_s, !diff.reordered.isEmpty()},
            {u"reorderedItems"_s, reordered},
            {u"renamed"_s, renamedToJson(diff.renamed)},
            {u"manifest"_s, fieldsToJson(diff.root)},
            {u"conditions"_s, conditionsToJson(diff.conditions)},
            {u"clientRelease"_s,
             QJsonObject{{u"before"_s, releaseToJson(diff.release.before)},
                         {u"after"_s, releaseToJson(diff.release.after)},
                         {u"kind"_s, wordOf(diff.release.kind)}}},
            {u"download"_s, downloadToJson(diff.download)},
            {u"headline"_s, diff.headline}};
}

} // namespace ccm
