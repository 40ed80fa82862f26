// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/discovery.h"

#include <QCoreApplication>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct DiscoveryText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Discovery)
};

constexpr qsizetype ShortHash = 8; // enough to tell two apart in a sentence

/// One condition of a discovery against one file.
struct Check
{
    std::optional<bool> met; ///< unset: not known
    QString sentence;
};

bool sameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString shortened(const QString &hash)
{
    return hash.first(qMin(hash.size(), ShortHash)) + u'…';
}

Check checkHash(const ManifestItem &item, const ClientFile &file)
{
    if (item.hash.isEmpty())
        return {.sentence = DiscoveryText::tr("The manifest names no hash to compare with.")};
    if (file.hash.isEmpty())
        return {.sentence = DiscoveryText::tr("The hash of the file on the client could not be read.")};
    if (sameText(item.hash, file.hash))
        return {.met = true, .sentence = DiscoveryText::tr("The hash is the one that the manifest names.")};
    return {.met = false,
            .sentence = DiscoveryText::tr(
                            "The hash differs: the manifest names %1, the file on the client has %2 instead.")
                            .arg(shortened(item.hash), shortened(file.hash))};
}

/// The version as it is shown: a text that is a version, such as 4.3.0215.0000, or else the numbers.
QString versionOf(const ClientFile &file)
{
    if (Version::parse(file.versionText))
        return file.versionText;
    return file.version ? file.version->text() : QString();
}

QString describe(bool met, const QString &version, const DiscoveryProperty &property)
{
    if (met)
        return DiscoveryText::tr("Its version %1 fulfils %2 %3.").arg(version, property.op, property.value);
    if (property.op == ">="_L1)
        return DiscoveryText::tr("Its version %1 is lower than %2.").arg(version, property.value);
    return DiscoveryText::tr("Its version %1 does not fulfil %2 %3.")
        .arg(version, property.op, property.value);
}

/// A file says its version twice, as numbers and as text. Where the two lead to different answers, which
/// one ccmsetup takes is not known.
Check checkProperty(const DiscoveryProperty &property, const ClientFile &file)
{
    if (!sameText(property.name, u"Version"))
        return {.sentence = DiscoveryText::tr("Ccmscope does not know the condition %1 %2 %3.")
                                .arg(property.name, property.op, property.value)};
    const auto wanted = Version::parse(property.value);
    if (!wanted)
        return {.sentence = DiscoveryText::tr("The version %1 that the manifest asks for is no version.")
                                .arg(property.value)};
    const auto textVersion = Version::parse(file.versionText);
    const auto version = file.version ? file.version : textVersion;
    if (!version)
        return {.sentence = DiscoveryText::tr("The file on the client has no version that could be read.")};
    const std::optional<bool> met = fulfils(*version, property.op, *wanted);
    if (!met)
        return {.sentence = DiscoveryText::tr("Ccmscope does not know the operator %1.").arg(property.op)};
    if (textVersion && fulfils(*textVersion, property.op, *wanted) != met)
        return {.sentence = DiscoveryText::tr(
                                "The file says two versions, %1 and %2, and only one of them fulfils %3 %4.")
                                .arg(version->text(), textVersion->text(), property.op, property.value)};
    return {.met = met, .sentence = describe(*met, versionOf(file), property)};
}

/// What failed decides, then what is not known; a finding tells the sentences that decided.
Finding conclude(const QList<Check> &checks, const ClientFile &file)
{
    QStringList met;
    QStringList failed;
    QStringList unknown;
    for (const Check &check : checks)
        (check.met ? (*check.met ? met : failed) : unknown).append(check.sentence);
    if (!failed.isEmpty())
        return {.status = ItemStatus::Differs, .reason = failed.join(u' '), .file = &file};
    if (!unknown.isEmpty())
        return {.status = ItemStatus::Unknown, .reason = unknown.join(u' '), .file = &file};
    if (met.isEmpty())
        met.append(DiscoveryText::tr("The file is there, and the manifest asks for no more."));
    return {.status = ItemStatus::InPlace, .reason = met.join(u' '), .file = &file};
}

/// Nothing can be said to be missing from a folder that was not opened, or of which only logs were copied.
std::optional<QString> whyFolderIsUnknown(const ClientSnapshot &client)
{
    if (!client.hasSetupFolder)
        return DiscoveryText::tr("What was opened does not hold the client's ccmsetup folder.");
    if (client.files.isEmpty())
        return DiscoveryText::tr("What was opened holds only logs of the client's ccmsetup folder.");
    return std::nullopt;
}

Finding discoverFile(const ManifestItem &item, const ClientSnapshot &client)
{
    const Discovery &discovery = *item.discovery;
    const auto path = pathInWindows(discovery.identifier);
    const ClientFile *file = path ? client.findInWindows(*path) : nullptr;
    if (file) {
        QList<Check> checks;
        if (discovery.verifyHash)
            checks.append(checkHash(item, *file));
        for (const DiscoveryProperty &property : discovery.properties)
            checks.append(checkProperty(property, *file));
        return conclude(checks, *file);
    }
    if (!path || !path->startsWith("ccmsetup/"_L1, Qt::CaseInsensitive))
        return {.reason = DiscoveryText::tr("What was opened does not hold %1.").arg(discovery.identifier)};
    if (const auto reason = whyFolderIsUnknown(client))
        return {.reason = *reason};
    if (!client.isComplete)
        return {.status = ItemStatus::Unknown,
                .reason =
                    DiscoveryText::tr("%1 is not in what could be read; some of what was opened could not.")
                        .arg(discovery.identifier)};
    return {.status = ItemStatus::Missing,
            .reason = DiscoveryText::tr("%1 is not on the client.").arg(discovery.identifier)};
}

} // namespace

std::optional<bool> fulfils(const Version &version, QStringView op, const Version &wanted)
{
    if (op == ">="_L1)
        return version >= wanted;
    if (op == ">"_L1)
        return version > wanted;
    if (op == "="_L1 || op == "=="_L1)
        return version == wanted;
    if (op == "<="_L1)
        return version <= wanted;
    if (op == "<"_L1)
        return version < wanted;
    return std::nullopt;
}

std::optional<QString> pathInWindows(const QString &identifier)
{
    QString path = identifier;
    path.replace(u'\\', u'/');
    for (const auto prefix : {"%windir%/"_L1, "%systemroot%/"_L1}) {
        if (path.startsWith(prefix, Qt::CaseInsensitive))
            return path.sliced(prefix.size());
    }
    return std::nullopt;
}

Finding discover(const ManifestItem &item, const ClientSnapshot &client)
{
    if (!item.discovery)
        return {.reason = DiscoveryText::tr("The manifest does not say how ccmsetup looks for it.")};
    const QString &type = item.discovery->type;
    const QString &identifier = item.discovery->identifier;
    if (sameText(type, u"File"))
        return discoverFile(item, client);
    if (sameText(type, u"MSI"))
        return {.reason = DiscoveryText::tr(
                              "ccmsetup asks Windows Installer for the upgrade code %1. Files do not tell.")
                              .arg(identifier)};
    if (sameText(type, u"Registry"))
        return {.reason = DiscoveryText::tr("ccmsetup looks into the registry at %1. Files do not tell.")
                              .arg(identifier)};
    return {.reason =
                DiscoveryText::tr("Ccmscope does not know how ccmsetup looks for a discovery of the type %1.")
                    .arg(type)};
}

bool isClientPackage(const ManifestItem &item)
{
    return sameText(item.bareName(), u"client.msi");
}

Finding discoverClientPackage(const ManifestItem &item, const ClientSnapshot &client)
{
    const ClientFile *found = nullptr;
    for (const ClientFile &file : client.files) {
        if (!sameText(QStringView(file.name).sliced(file.name.lastIndexOf(u'/') + 1), u"client.msi"))
            continue;
        const Check hash = checkHash(item, file);
        if (hash.met == true)
            return {.status = ItemStatus::InPlace, .reason = hash.sentence, .file = &file};
        if (!found)
            found = &file;
    }
    if (found)
        return conclude({checkHash(item, *found)}, *found);
    if (const auto reason = whyFolderIsUnknown(client))
        return {.reason = *reason};
    return {.status = ItemStatus::Missing,
            .reason = DiscoveryText::tr(
                "No client.msi lies in the ccmsetup folder; ccmsetup may have deleted it when it ended.")};
}

} // namespace ccm
