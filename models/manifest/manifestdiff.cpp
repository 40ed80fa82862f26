// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestdiff.h"

#include "models/manifest/diffwords.h"
#include "models/manifest/itemfields.h"
#include "models/manifest/itempairs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

ItemField fileNameField(const ManifestItem &item)
{
    return {.name = u"fileName"_s, .value = item.fileName, .element = u"Item"_s, .attribute = u"FileName"_s};
}

FieldDifferences differencesOf(const ManifestItem &before, const ManifestItem &after, bool hasOtherName)
{
    QList<ItemField> oldFields = fieldsOf(before);
    QList<ItemField> newFields = fieldsOf(after);
    if (hasOtherName) { // or the attribute that holds it has another one
        if (!before.fileName.isEmpty())
            oldFields.prepend(fileNameField(before));
        if (!after.fileName.isEmpty())
            newFields.prepend(fileNameField(after));
    }
    return differencesOf(oldFields, newFields);
}

void comparePair(const Manifest &before, const Manifest &after, const ItemPair &pair, ManifestDiff &diff)
{
    const ManifestItem &old = before.items[pair.before];
    const ManifestItem &item = after.items[pair.after];
    const QString name = item.fileName.isEmpty() ? old.fileName : item.fileName;
    const bool hasOtherName =
        old.fileName.trimmed().compare(item.fileName.trimmed(), Qt::CaseInsensitive) != 0;
    FieldDifferences differences = differencesOf(old, item, hasOtherName);
    if (differences.changes.removeIf([](const FieldChange &field) { return field.name == "fileName"_L1; })
        > 0)
        diff.moved.append({.before = old.fileName,
                           .after = item.fileName,
                           .beforePlace = pair.before,
                           .afterPlace = pair.after});
    if (!differences.renames.isEmpty())
        diff.renamed.append({.fileName = name,
                             .attributes = std::move(differences.renames),
                             .beforePlace = pair.before,
                             .afterPlace = pair.after});
    if (!differences.changes.isEmpty())
        diff.changed.append({.fileName = name,
                             .fields = std::move(differences.changes),
                             .beforePlace = pair.before,
                             .afterPlace = pair.after});
}

/// What has no partner.
QList<LoneItem> loneItems(const QList<ManifestItem> &items, const QSet<int> &paired)
{
    QList<LoneItem> lone;
    for (int i = 0; i < items.size(); ++i) {
        if (!paired.contains(i))
            lone.append({.fileName = items[i].fileName, .place = i});
    }
    return lone;
}

bool isLimited(const QStringList &values)
{
    return !std::ranges::all_of(
        values, [](const QString &value) { return value.compare("ALL"_L1, Qt::CaseInsensitive) == 0; });
}

DownloadReach reachOf(const ManifestItem &item)
{
    if (!item.discovery)
        return DownloadReach::Unknown;
    if (!item.discovery->verifyHash)
        return DownloadReach::WhereItIsMissing;
    return isLimited(item.platforms) || isLimited(item.os) ? DownloadReach::WhereItApplies
                                                           : DownloadReach::EveryClient;
}

Download downloadOf(const ManifestDiff &diff, const Manifest &after, const FileSizes &sizes)
{
    Download download{.bytes = 0};
    for (const ItemChange &change : diff.changed) {
        const FieldChange *hash = change.field(u"hash");
        if (!hash || hash->after.isEmpty() || hash->before.isEmpty())
            continue; // the same file, or nobody can tell
        const ManifestItem &item = after.items[change.afterPlace];
        download.fileNames.append(change.fileName);
        download.reaches.append(reachOf(item));
        const auto size = sizes.constFind(item.fileName.toLower());
        if (size == sizes.cend())
            download.bytes.reset();
        else if (download.bytes)
            *download.bytes += *size;
    }
    if (!download.reaches.isEmpty()) {
        const DownloadReach first = download.reaches.constFirst();
        const bool isSame =
            std::ranges::all_of(download.reaches, [first](DownloadReach reach) { return reach == first; });
        download.reach = isSame ? first : DownloadReach::Unknown;
    }
    return download;
}

} // namespace

const FieldChange *ItemChange::field(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &FieldChange::name);
    return found == fields.cend() ? nullptr : &*found;
}

bool ManifestDiff::isEqual() const
{
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty() && reordered.isEmpty()
        && root.isEmpty();
}

ManifestDiff diffManifests(const Manifest &before, const Manifest &after, const FileSizes &sizesAfter)
{
    const QList<ItemPair> pairs = pairItems(before.items, after.items);
    ManifestDiff diff{.beforeSource = before.source, .afterSource = after.source};
    QSet<int> oldPaired;
    QSet<int> newPaired;
    for (const ItemPair &pair : pairs) {
        oldPaired.insert(pair.before);
        newPaired.insert(pair.after);
        comparePair(before, after, pair, diff);
    }
    diff.added = loneItems(after.items, newPaired);
    diff.removed = loneItems(before.items, oldPaired);
    for (const ItemPair &pair : reorderedPairs(pairs))
        diff.reordered.append({.fileName = after.items[pair.after].fileName,
                               .beforePlace = pair.before,
                               .afterPlace = pair.after});
    FieldDifferences root = differencesOf(fieldsOf(before), fieldsOf(after));
    diff.root = std::move(root.changes);
    if (!root.renames.isEmpty())
        diff.renamed.prepend({.fileName = {}, .attributes = std::move(root.renames)});
    diff.download = downloadOf(diff, after, sizesAfter);
    diff.release = releaseStep(before.clientVersion, after.clientVersion);
    diff.conditions = upgradeConditions(diff, before, after);
    diff.headline = headlineOf(diff);
    return diff;
}

} // namespace ccm
