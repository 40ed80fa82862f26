// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/fleet.h"

#include "models/manifest/clientreleases.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <map>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

/// How many of the last parts all paths share, "Windows" of "PC1/Windows" and "PC2/Windows" for example.
/// At least one part of the shortest path stays.
qsizetype sharedEnd(const QList<QStringList> &paths)
{
    const auto shortest = std::ranges::min(paths, {}, &QStringList::size).size();
    const auto partFromEnd = [](const QStringList &parts, qsizetype back) {
        return parts.at(parts.size() - 1 - back);
    };
    qsizetype shared = 0;
    while (shared + 1 < shortest && std::ranges::all_of(paths, [&](const QStringList &parts) {
               return partFromEnd(parts, shared) == partFromEnd(paths.constFirst(), shared);
           }))
        ++shared;
    return shared;
}

qsizetype sharedStart(const QList<QStringList> &paths, qsizetype ends)
{
    const auto shortest = std::ranges::min(paths, {}, &QStringList::size).size();
    qsizetype shared = 0;
    while (shared + ends + 1 < shortest && std::ranges::all_of(paths, [&](const QStringList &parts) {
               return parts.at(shared) == paths.constFirst().at(shared);
           }))
        ++shared;
    return shared;
}

} // namespace

QList<VersionCount> versionSpread(const QList<FleetRow> &clients)
{
    std::map<Version, qsizetype, std::greater<>> known;
    qsizetype unknown = 0;
    for (const FleetRow &client : clients) {
        if (client.error)
            continue;
        if (client.installed)
            ++known[*client.installed];
        else
            ++unknown;
    }
    QList<VersionCount> spread;
    for (const auto &[version, count] : known) {
        const auto release = clientRelease(version);
        spread.append({.version = version, .release = release ? release->name : QString(), .clients = count});
    }
    if (unknown > 0)
        spread.append(VersionCount{.clients = unknown});

    qsizetype all = 0;
    for (const VersionCount &count : std::as_const(spread))
        all += count.clients;
    for (VersionCount &count : spread)
        count.share = static_cast<double>(count.clients) / static_cast<double>(all);
    return spread;
}

QStringList tellingNames(const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    QList<QStringList> parts;
    for (const QString &path : paths)
        parts.append(QDir::cleanPath(path).split(u'/'));
    const bool isAlone =
        std::ranges::all_of(parts, [&parts](const QStringList &all) { return all == parts.constFirst(); });
    const qsizetype ends = isAlone ? 0 : sharedEnd(parts);
    const qsizetype starts = isAlone ? parts.constFirst().size() - 1 : sharedStart(parts, ends);
    QStringList names;
    for (const QStringList &all : std::as_const(parts))
        names.append(all.mid(starts, all.size() - starts - ends).join(u'/'));
    return names;
}

} // namespace ccm
