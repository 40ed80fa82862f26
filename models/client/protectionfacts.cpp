// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/protectionfacts.h"

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView Installer = "SCEPInstall.exe"_L1;

/// The installer's version where the record tells it.
std::optional<Version> installerIn(const SpokenRecord &record)
{
    const bool isRead = record.kind == MessageKind::ProtectionInstaller
        && record.fields.value(0).endsWith(Installer, Qt::CaseInsensitive);
    if (isRead || record.kind == MessageKind::ProtectionLower)
        return Version::parse(record.fields.value(1));
    return std::nullopt;
}

} // namespace

Fact<Version> installedProtection(const QList<SpokenRecord> &records)
{
    Fact<Version> installed;
    std::optional<Version> installer;
    for (const SpokenRecord &record : records) {
        if (const auto version = installerIn(record))
            installer = version;
        switch (record.kind) {
        case MessageKind::ProtectionInstalled:
        case MessageKind::ProtectionLower:
            installed = {.value = Version::parse(record.fields.value(0)), .evidence = record.evidence};
            break;
        case MessageKind::ProtectionProcess:
            if (record.fields.value(0).contains(Installer, Qt::CaseInsensitive))
                installed = {};
            break;
        case MessageKind::ProtectionSucceeded:
            installed = {};
            if (installer)
                installed = {.value = installer, .evidence = record.evidence};
            break;
        default:
            break;
        }
    }
    return installed;
}

Fact<Version> protectionInstaller(const QList<SpokenRecord> &records, const ClientSnapshot *snapshot)
{
    Fact<Version> read;
    for (const SpokenRecord &record : records) {
        if (const auto version = installerIn(record))
            read = {.value = version, .evidence = record.evidence};
    }
    const ClientFile *file = snapshot ? snapshot->find(Installer.toString()) : nullptr;
    if (!file || !file->version)
        return read;
    Fact<Version> onDisk{.value = file->version, .evidence = {.file = file->shownAs}};
    if (read.isKnown() && *read.value != *onDisk.value)
        onDisk.disagreeing.append({.value = *read.value, .evidence = read.evidence});
    return onDisk;
}

} // namespace ccm
