// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/messagetable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

template<class T>
using Word = std::pair<QLatin1StringView, T>;

constexpr std::array Kinds = std::to_array<Word<MessageKind>>({
    {"Other"_L1, MessageKind::Other},
    {"ProcessStarted"_L1, MessageKind::ProcessStarted},
    {"Platform"_L1, MessageKind::Platform},
    {"SetupVersion"_L1, MessageKind::SetupVersion},
    {"SystemVersion"_L1, MessageKind::SystemVersion},
    {"CommandLine"_L1, MessageKind::CommandLine},
    {"LaunchedByTask"_L1, MessageKind::LaunchedByTask},
    {"NoClient"_L1, MessageKind::NoClient},
    {"Excluded"_L1, MessageKind::Excluded},
    {"InstallerLog"_L1, MessageKind::InstallerLog},
    {"ServiceCreated"_L1, MessageKind::ServiceCreated},
    {"ServiceStarted"_L1, MessageKind::ServiceStarted},
    {"ServiceMain"_L1, MessageKind::ServiceMain},
    {"SiteCode"_L1, MessageKind::SiteCode},
    {"SiteVersion"_L1, MessageKind::SiteVersion},
    {"SiteInfo"_L1, MessageKind::SiteInfo},
    {"ReplyReceived"_L1, MessageKind::ReplyReceived},
    {"ManifestVersions"_L1, MessageKind::ManifestVersions},
    {"ManifestLoaded"_L1, MessageKind::ManifestLoaded},
    {"ItemLookedFor"_L1, MessageKind::ItemLookedFor},
    {"ItemApplicable"_L1, MessageKind::ItemApplicable},
    {"ItemNotApplicable"_L1, MessageKind::ItemNotApplicable},
    {"ItemDetected"_L1, MessageKind::ItemDetected},
    {"ItemPending"_L1, MessageKind::ItemPending},
    {"FileValidated"_L1, MessageKind::FileValidated},
    {"FileDiffers"_L1, MessageKind::FileDiffers},
    {"VersionChecked"_L1, MessageKind::VersionChecked},
    {"FileMissing"_L1, MessageKind::FileMissing},
    {"HiveSelected"_L1, MessageKind::HiveSelected},
    {"ProductMissing"_L1, MessageKind::ProductMissing},
    {"NoLanguageChanges"_L1, MessageKind::NoLanguageChanges},
    {"NoLanguagePacks"_L1, MessageKind::NoLanguagePacks},
    {"NoClientPatches"_L1, MessageKind::NoClientPatches},
    {"NoClientUpdates"_L1, MessageKind::NoClientUpdates},
    {"Product"_L1, MessageKind::Product},
    {"CopyStarted"_L1, MessageKind::CopyStarted},
    {"CopyProgress"_L1, MessageKind::CopyProgress},
    {"CopyCompleted"_L1, MessageKind::CopyCompleted},
    {"JobFileAdded"_L1, MessageKind::JobFileAdded},
    {"JobStarted"_L1, MessageKind::JobStarted},
    {"JobProgress"_L1, MessageKind::JobProgress},
    {"JobCompleted"_L1, MessageKind::JobCompleted},
    {"DownloadFailed"_L1, MessageKind::DownloadFailed},
    {"SkipDecided"_L1, MessageKind::SkipDecided},
    {"RepairDecided"_L1, MessageKind::RepairDecided},
    {"Repairing"_L1, MessageKind::Repairing},
    {"Scheduled"_L1, MessageKind::Scheduled},
    {"InstallStarted"_L1, MessageKind::InstallStarted},
    {"InstallFailed"_L1, MessageKind::InstallFailed},
    {"InstallSucceeded"_L1, MessageKind::InstallSucceeded},
    {"StateSent"_L1, MessageKind::StateSent},
    {"Exited"_L1, MessageKind::Exited},
    {"Failed"_L1, MessageKind::Failed},
    {"ProtectionInstaller"_L1, MessageKind::ProtectionInstaller},
    {"ProtectionInstalled"_L1, MessageKind::ProtectionInstalled},
    {"ProtectionLower"_L1, MessageKind::ProtectionLower},
    {"ProtectionProcess"_L1, MessageKind::ProtectionProcess},
    {"ProtectionResult"_L1, MessageKind::ProtectionResult},
    {"ProtectionSucceeded"_L1, MessageKind::ProtectionSucceeded},
    {"ProtectionState"_L1, MessageKind::ProtectionState},
});

constexpr std::array Phases = std::to_array<Word<MessagePhase>>({
    {"none"_L1, MessagePhase::None},
    {"start"_L1, MessagePhase::Start},
    {"locate"_L1, MessagePhase::Locate},
    {"manifest"_L1, MessagePhase::Manifest},
    {"discovery"_L1, MessagePhase::Discovery},
    {"download"_L1, MessagePhase::Download},
    {"decision"_L1, MessagePhase::Decision},
    {"install"_L1, MessagePhase::Install},
    {"state"_L1, MessagePhase::State},
    {"exit"_L1, MessagePhase::Exit},
});

constexpr std::array Severities = std::to_array<Word<Severity>>({
    {"verbose"_L1, Severity::Verbose},
    {"info"_L1, Severity::Info},
    {"warning"_L1, Severity::Warning},
    {"error"_L1, Severity::Error},
});

constexpr std::array Surenesses = std::to_array<Word<MessageSureness>>({
    {"verified"_L1, MessageSureness::Verified},
    {"recalled"_L1, MessageSureness::Recalled},
});

constexpr std::array Speakers = std::to_array<Word<MessageSpeaker>>({
    {"setup"_L1, MessageSpeaker::Setup},
    {"protection"_L1, MessageSpeaker::EndpointProtection},
});

template<class T, std::size_t Count>
std::optional<T> meant(const std::array<Word<T>, Count> &words, const QByteArray &text)
{
    const auto found = std::ranges::find_if(
        words, [&text](const Word<T> &word) { return word.first == QLatin1StringView(text); });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// "\\n" is a line break, "\\\\" a backslash; another backslash stands for nothing.
std::optional<QByteArray> unescaped(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result.append(text[i]);
            continue;
        }
        const char next = ++i < text.size() ? text[i] : '\0';
        if (next != 'n' && next != '\\')
            return std::nullopt;
        result.append(next == 'n' ? '\n' : '\\');
    }
    return result;
}

/// Each '{' has its '}', and none stands within another: the matcher relies on it. A brace that is meant as
/// such cannot be written.
bool hasWholeFields(const QByteArray &text)
{
    bool inside = false;
    for (const char c : text) {
        if (c != '{' && c != '}')
            continue;
        if ((c == '{') == inside)
            return false;
        inside = !inside;
    }
    return !inside && !text.isEmpty();
}

} // namespace

MessageTable::MessageTable(QByteArrayView bytes)
{
    for (const QByteArray &line : bytes.toByteArray().split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            read(line);
    }
}

std::span<const MessageTemplate> MessageTable::rows(MessageSpeaker speaker) const
{
    return speaker == MessageSpeaker::Setup ? m_setup : m_protection;
}

void MessageTable::read(QByteArrayView line)
{
    constexpr qsizetype Columns = 7;
    const QList<QByteArray> cells = line.toByteArray().split('\t');
    if (cells.size() != Columns) {
        ++m_unread;
        return;
    }
    const auto speaker = meant(Speakers, cells[1]);
    const auto phase = meant(Phases, cells[2]);
    const auto kind = meant(Kinds, cells[3]);
    const auto severity = meant(Severities, cells[4]);
    const auto sureness = meant(Surenesses, cells[5]);
    const auto text = unescaped(cells[6].endsWith('\r') ? cells[6].chopped(1) : cells[6]);
    if (!speaker || !phase || !kind || !severity || !sureness || !text || !hasWholeFields(*text)) {
        ++m_unread;
        return;
    }
    const bool decides = *sureness == MessageSureness::Verified;
    auto &table = *speaker == MessageSpeaker::Setup ? m_setup : m_protection;
    table.push_back({.id = keep(cells[0]),
                     .kind = decides ? *kind : MessageKind::Other,
                     .phase = decides ? *phase : MessagePhase::None,
                     .severity = *severity,
                     .sureness = *sureness,
                     .text = keep(*text)});
}

QLatin1StringView MessageTable::keep(const QByteArray &text)
{
    m_texts.append(text);
    return QLatin1StringView(m_texts.constLast());
}

} // namespace ccm
