// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/compare/compare.h"

/// Small manifests, clients and facts for the tests of the comparison.
namespace ccm::test {

using namespace Qt::StringLiterals;

inline const QString HashA = QString(64, u'A');
inline const QString HashB = QString(64, u'B');

inline ManifestItem scepItem(const QString &hash = HashA, const QString &version = u"4.3.215.0"_s)
{
    return {.fileName = u"SCEPInstall.exe"_s,
            .hash = hash,
            .keepAfterExit = true,
            .platforms = {u"ALL"_s},
            .os = {u"ALL"_s},
            .discovery = Discovery{.type = u"File"_s,
                                   .identifier = u"%windir%\\ccmsetup\\SCEPInstall.exe"_s,
                                   .verifyHash = true,
                                   .properties = {{.name = u"Version"_s, .op = u">="_s, .value = version}}},
            .installation = Installation{.order = 17, .type = u"NONE"_s}};
}

inline ManifestItem clientItem(const QString &folder, const QString &platform, const QString &hash)
{
    return {.fileName = folder + u"/client.msi"_s, .hash = hash, .platforms = {platform}, .os = {u"ALL"_s}};
}

inline ClientFile scepFile(const QString &hash, const Version &version, const QString &text = {})
{
    return {.name = u"SCEPInstall.exe"_s,
            .shownAs = u"client/ccmsetup/SCEPInstall.exe"_s,
            .sizeInBytes = 25'591'432,
            .hash = hash,
            .version = version,
            .versionText = text.isEmpty() ? version.text() : text};
}

inline ClientFile clientMsi(const QString &hash, const QString &version, const QString &folder = {})
{
    return {.name = folder + u"client.msi"_s,
            .shownAs = u"client.msi"_s,
            .hash = hash,
            .version = Version::parse(version)};
}

inline ClientSnapshot snapshotOf(const QList<ClientFile> &files)
{
    return {.source = u"client"_s, .hasSetupFolder = true, .files = files};
}

template<class T>
Fact<T> factOf(const T &value, const QString &file = u"ccmsetup.log"_s, qint64 line = 2)
{
    return {.value = value, .evidence = {.file = file, .line = line}};
}

inline SetupFacts x64Facts(const QString &installed = {})
{
    SetupFacts facts;
    facts.platform = factOf(u"X64"_s);
    if (const auto version = Version::parse(installed)) {
        facts.clientInstalled = factOf(true);
        facts.installedClient = factOf(*version);
    }
    return facts;
}

inline Manifest manifestOf(const QList<ManifestItem> &items)
{
    return {.source = u"site"_s, .items = items};
}

inline ItemComparison compareOne(const ManifestItem &item, const ClientSnapshot &client,
                                 const SetupFacts &facts = x64Facts())
{
    return compare(manifestOf({item}), client, facts, {}).items.first();
}

} // namespace ccm::test
