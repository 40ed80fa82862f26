// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/endpointprotection.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView Installer = "SCEPInstall.exe"_L1;

/// Follows the agent through its log, record by record.
class ProtectionReader
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::ProtectionInstaller:
            if (record.fields.value(0).endsWith(Installer, Qt::CaseInsensitive)) {
                installerIs(record, record.fields.value(1));
                step(record, u"installerVersion"_s, record.fields.value(1));
            }
            break;
        case MessageKind::ProtectionInstalled:
            installedIs(record, record.fields.value(0));
            step(record, u"installedVersion"_s, record.fields.value(0));
            break;
        case MessageKind::ProtectionLower:
            step(record, u"lower"_s, record.fields.value(0));
            installedIs(record, record.fields.value(0));
            installerIs(record, record.fields.value(1));
            break;
        case MessageKind::ProtectionProcess:
            if (record.fields.value(0).contains(Installer, Qt::CaseInsensitive))
                installationStarts(record);
            break;
        case MessageKind::ProtectionSucceeded:
            ends(record, u"installed"_s);
            step(record, u"installed"_s, {});
            m_result.installedAfter = m_result.installerVersion;
            m_result.afterFromInstaller = true;
            break;
        case MessageKind::ProtectionResult:
            if (isFailure(record.fields.value(0)))
                ends(record, u"failed"_s);
            step(record, u"result"_s, record.fields.value(0));
            break;
        case MessageKind::ProtectionState:
            stateIs(record);
            break;
        default:
            if (record.id == "protection.endpoint-triggered"_L1)
                step(record, u"trigger"_s, record.fields.value(0));
            break;
        }
    }

    [[nodiscard]] std::optional<EndpointProtection> result() const
    {
        return m_told ? std::optional(m_result) : std::nullopt;
    }

private:
    void installerIs(const SpokenRecord &record, const QString &version)
    {
        m_result.installerVersion = Version::parse(version);
        tells(record);
    }

    void installedIs(const SpokenRecord &record, const QString &version)
    {
        const bool afterInstallation = !m_result.result.isEmpty() || m_result.installationStarted;
        (afterInstallation ? m_result.installedAfter : m_result.installedBefore) = Version::parse(version);
        m_result.afterFromInstaller = false;
        tells(record);
    }

    void installationStarts(const SpokenRecord &record)
    {
        if (m_result.installationStarted && m_result.installedAfter)
            m_result.installedBefore = m_result.installedAfter;
        m_result.installationStarted = true;
        m_result.installedAfter.reset();
        m_result.result.clear();
        m_result.stateId.reset();
        step(record, u"install"_s, record.fields.value(0));
        tells(record);
    }

    void stateIs(const SpokenRecord &record)
    {
        constexpr int Deployment = 2001;
        constexpr int InstallFailed = 4;
        if (record.fields.value(0).toInt() != Deployment)
            return;
        m_result.stateId = record.fields.value(1).toInt();
        step(record, u"state"_s, record.fields.value(1));
        if (m_result.stateId == InstallFailed)
            ends(record, u"failed"_s);
        else
            tells(record);
    }

    void ends(const SpokenRecord &record, const QString &result)
    {
        tells(record);
        m_result.result = result;
        m_result.evidence = record.evidence;
        m_result.time = record.time;
    }

    void tells(const SpokenRecord &record)
    {
        m_told = true;
        if (m_result.result.isEmpty())
            m_result.evidence = record.evidence;
    }

    void step(const SpokenRecord &record, const QString &name, const QString &text)
    {
        if (m_result.steps.size() >= MostProtectionSteps)
            m_result.steps.removeFirst();
        m_result.steps.append({.name = name, .text = text, .time = record.time, .evidence = record.evidence});
    }

    /// The severity bit of an HRESULT.
    static bool isFailure(QStringView code)
    {
        bool ok = false;
        const quint32 value = code.toUInt(&ok, 16);
        return ok && (value & 0x80000000U) != 0;
    }

    EndpointProtection m_result;
    bool m_told = false;
};

} // namespace

std::optional<EndpointProtection> endpointProtection(const QList<SpokenRecord> &records,
                                                     const ClientSnapshot *snapshot)
{
    ProtectionReader reader;
    for (const SpokenRecord &record : records)
        reader.take(record);

    std::optional<EndpointProtection> result = reader.result();
    const ClientFile *file = snapshot ? snapshot->find(Installer.toString()) : nullptr;
    if (!file || !file->version)
        return result;
    if (!result)
        result.emplace();
    result->onDisk = file->version;
    result->onDiskEvidence = {.file = file->shownAs};
    if (!result->installerVersion)
        result->installerVersion = file->version;
    if (result->evidence.isEmpty())
        result->evidence = result->onDiskEvidence;
    return result;
}

std::optional<Version> currentVersion(const EndpointProtection &protection)
{
    if (protection.installedAfter)
        return protection.installedAfter;
    return protection.installationStarted ? std::nullopt : protection.installedBefore;
}

std::optional<qsizetype> bringingRun(const EndpointProtection &protection, const QList<SetupRun> &runs)
{
    const auto brings = [](const RunItem &item) {
        return (item.outcome == ItemOutcome::Replaced || item.outcome == ItemOutcome::Downloaded)
            && item.fileName.endsWith(Installer, Qt::CaseInsensitive);
    };
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        const bool isLater = protection.time.isValid() && runs[i].end.isValid()
            && runs[i].end.written > protection.time.written;
        if (!isLater && std::ranges::any_of(runs[i].items, brings))
            return i;
    }
    return std::nullopt;
}

} // namespace ccm
