// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/manifestdiff.h"

#include <QCoreApplication>
#include <QHash>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct DiffText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ManifestDiff)
};

/// A file name may stand in a manifest twice; the n-th of one side is the n-th of the other.
using Key = std::pair<QString, int>;

QList<Key> keysOf(const Manifest &manifest)
{
    QHash<QString, int> seen;
    QList<Key> keys;
    for (const ManifestItem &item : manifest.items) {
        const QString name = item.fileName.toCaseFolded();
        keys.append({name, seen[name]++});
    }
    return keys;
}

QString wordOf(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString versionOf(const ManifestItem &item)
{
    const auto version = item.discovery ? item.discovery->version() : std::nullopt;
    return version ? version->text() : QString();
}

/// The discovery as one line, its version left out: that is a field of its own.
QString textOf(const std::optional<Discovery> &discovery)
{
    if (!discovery)
        return {};
    QStringList parts{discovery->type, discovery->identifier};
    if (discovery->verifyHash)
        parts.append(u"VerifyHash"_s);
    for (const DiscoveryProperty &property : discovery->properties) {
        const bool isVersion = Version::parse(property.value).has_value();
        parts.append(property.name + u' ' + property.op + (isVersion ? QString() : u' ' + property.value));
    }
    return parts.join(u", "_s);
}

QString textOf(const std::optional<Installation> &installation)
{
    if (!installation)
        return {};
    return (QStringList{installation->type,
                        installation->order ? QString::number(*installation->order) : QString(),
                        installation->parameters})
        .join(u' ')
        .trimmed();
}

QList<FieldChange> changesOf(const ManifestItem &before, const ManifestItem &after)
{
    QList<FieldChange> changes;
    const auto note = [&changes](const QString &name, const QString &a, const QString &b) {
        if (a != b)
            changes.append({.name = name, .before = a, .after = b});
    };
    if (before.hash.compare(after.hash, Qt::CaseInsensitive) != 0)
        note(u"hash"_s, before.hash, after.hash);
    if (Version::parse(versionOf(before)) != Version::parse(versionOf(after)))
        note(u"version"_s, versionOf(before), versionOf(after));
    note(u"keepAfterExit"_s, wordOf(before.keepAfterExit), wordOf(after.keepAfterExit));
    note(u"platforms"_s, before.platforms.join(u", "_s), after.platforms.join(u", "_s));
    note(u"os"_s, before.os.join(u", "_s), after.os.join(u", "_s));
    note(u"discovery"_s, textOf(before.discovery), textOf(after.discovery));
    note(u"installation"_s, textOf(before.installation), textOf(after.installation));
    note(u"unknown"_s, before.unknown.join(u' '), after.unknown.join(u' '));
    return changes;
}

QString headlineOf(const ManifestDiff &diff)
{
    if (diff.added.isEmpty() && diff.removed.isEmpty() && diff.changed.isEmpty())
        return diff.reordered ? DiffText::tr("No item changed; their order did.")
                              : DiffText::tr("No item changed.");
    QStringList parts;
    if (!diff.changed.isEmpty()) {
        const ItemChange &first = diff.changed.constFirst();
        const auto version = std::ranges::find(first.fields, u"version"_s, &FieldChange::name);
        QString what = first.fileName;
        if (version != first.fields.cend() && !version->before.isEmpty() && !version->after.isEmpty())
            what = DiffText::tr("%1 from %2 to %3").arg(first.fileName, version->before, version->after);
        parts.append(DiffText::tr("%n item(s) changed", nullptr, static_cast<int>(diff.changed.size()))
                     + (diff.changed.size() == 1 ? u": "_s + what : QString()));
    }
    if (!diff.added.isEmpty())
        parts.append(DiffText::tr("%n item(s) added", nullptr, static_cast<int>(diff.added.size())));
    if (!diff.removed.isEmpty())
        parts.append(DiffText::tr("%n item(s) removed", nullptr, static_cast<int>(diff.removed.size())));
    return parts.join(u"; "_s) + u'.';
}

} // namespace

ManifestDiff diffManifests(const Manifest &before, const Manifest &after)
{
    const QList<Key> oldKeys = keysOf(before);
    const QList<Key> newKeys = keysOf(after);
    QHash<Key, qsizetype> oldPlaces;
    for (qsizetype i = 0; i < oldKeys.size(); ++i)
        oldPlaces.insert(oldKeys[i], i);

    ManifestDiff diff;
    qsizetype lastPlace = -1;
    for (qsizetype i = 0; i < newKeys.size(); ++i) {
        const ManifestItem &item = after.items[i];
        const auto place = oldPlaces.constFind(newKeys[i]);
        if (place == oldPlaces.cend()) {
            diff.added.append(item.fileName);
            continue;
        }
        diff.reordered |= *place < lastPlace;
        lastPlace = *place;
        if (auto fields = changesOf(before.items[*place], item); !fields.isEmpty())
            diff.changed.append({.fileName = item.fileName, .fields = std::move(fields)});
        oldPlaces.erase(place);
    }
    for (qsizetype i = 0; i < oldKeys.size(); ++i) {
        if (oldPlaces.contains(oldKeys[i]))
            diff.removed.append(before.items[i].fileName);
    }
    diff.headline = headlineOf(diff);
    return diff;
}

} // namespace ccm
