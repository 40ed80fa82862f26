// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compare/verdictsentence.h"

#include "models/compare/installedclient.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Verdict)
};

QString enumerated(const QStringList &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names.first();
    case 2:
        return VerdictText::tr("%1 and %2").arg(names.at(0), names.at(1));
    case 3:
        return VerdictText::tr("%1, %2 and %3").arg(names.at(0), names.at(1), names.at(2));
    default:
        return VerdictText::tr("%n file(s)", nullptr, static_cast<int>(names.size()));
    }
}

/// "SCEPInstall.exe again", "SCEPInstall.exe again and client.msi", "5 files"; empty when nothing is.
QString downloadPhrase(const QList<ItemComparison> &items)
{
    QStringList again;
    QStringList fresh;
    for (const ItemComparison &item : items) {
        if (item.action != ItemAction::Download)
            continue;
        const bool isThere = item.status == ItemStatus::Differs || item.status == ItemStatus::InPlace;
        (isThere ? again : fresh).append(item.fileName.sliced(item.fileName.lastIndexOf(u'/') + 1));
    }
    if (again.isEmpty() || again.size() + fresh.size() > 3)
        return enumerated(again + fresh);
    //: %1 is one or more file names
    const QString there = VerdictText::tr("%1 again").arg(enumerated(again));
    //: both are file names: "SCEPInstall.exe again and client.msi"
    return fresh.isEmpty() ? there : VerdictText::tr("%1 and %2").arg(there, enumerated(fresh));
}

QString sentenceWithout(VerdictAction action, const QString &installed, const QString &wanted)
{
    switch (action) {
    case VerdictAction::Install:
        return VerdictText::tr("ccmsetup would install the client.");
    case VerdictAction::Upgrade:
        return VerdictText::tr("ccmsetup would upgrade the client from version %1 to %2.")
            .arg(installed, wanted);
    case VerdictAction::Update:
        return VerdictText::tr("ccmsetup would update the client from version %1 to %2.")
            .arg(installed, wanted);
    case VerdictAction::Repair:
        return VerdictText::tr("ccmsetup would repair the client, because version %1 is already installed.")
            .arg(installed);
    case VerdictAction::Skip:
        return VerdictText::tr("ccmsetup would skip the client, because version %1 is already installed.")
            .arg(installed);
    case VerdictAction::Excluded:
    case VerdictAction::Unknown:
        break;
    }
    return {};
}

/// The same with what is downloaded, which a translator must be able to place.
QString sentenceWith(VerdictAction action, const QString &files, const QString &installed,
                     const QString &wanted)
{
    switch (action) {
    case VerdictAction::Install:
        return VerdictText::tr("ccmsetup would download %1 and install the client.").arg(files);
    case VerdictAction::Upgrade:
        return VerdictText::tr("ccmsetup would download %1 and upgrade the client from version %2 to %3.")
            .arg(files, installed, wanted);
    case VerdictAction::Update:
        return VerdictText::tr("ccmsetup would download %1 and update the client from version %2 to %3.")
            .arg(files, installed, wanted);
    case VerdictAction::Repair:
        return VerdictText::
            tr("ccmsetup would download %1 and repair the client, because version %2 is already installed.")
                .arg(files, installed);
    case VerdictAction::Skip:
        return VerdictText::tr(
                   "ccmsetup would download %1 and skip the client, because version %2 is already installed.")
            .arg(files, installed);
    case VerdictAction::Excluded:
    case VerdictAction::Unknown:
        break;
    }
    return VerdictText::tr("ccmsetup would download %1.").arg(files);
}

/// An update that leaves the version as it is: patches, updates or languages of the package.
QString additionSentence(const QString &files, const QString &installed)
{
    return files.isEmpty()
        ? VerdictText::tr("ccmsetup would add to the client, which has version %1, what the package brings.")
              .arg(installed)
        : VerdictText::tr("ccmsetup would download %1 and add to the client, which has version %2, what the "
                          "package brings.")
              .arg(files, installed);
}

QString stopSentence(QLatin1StringView ruleId)
{
    if (ruleId == "gate.program"_L1)
        return VerdictText::tr("ccmsetup would stop, because automatic client upgrade is off at the site.");
    if (ruleId == "gate.servers"_L1)
        return VerdictText::tr("ccmsetup would stop, because the site leaves servers out of upgrades.");
    if (ruleId == "gate.desktops"_L1)
        return VerdictText::tr(
            "ccmsetup would stop, because the site leaves virtual desktops out of upgrades.");
    return VerdictText::tr("ccmsetup would stop, because the client is excluded from upgrades.");
}

} // namespace

QString verdictSentence(const ClientDecision &decision, const RuleInput &input,
                        const QList<ItemComparison> &items)
{
    if (decision.action == VerdictAction::Excluded)
        return stopSentence(decision.ruleId);
    const auto version = installedClient(input);
    const QString installed = version ? version->text() : QString();
    const QString wanted = input.siteClient.version ? input.siteClient.version->text() : QString();
    const QString files = downloadPhrase(items);
    QStringList sentences;
    if (decision.action == VerdictAction::Update && !(version < input.siteClient.version))
        sentences.append(additionSentence(files, installed));
    else if (!files.isEmpty())
        sentences.append(sentenceWith(decision.action, files, installed, wanted));
    else if (decision.action != VerdictAction::Unknown)
        sentences.append(sentenceWithout(decision.action, installed, wanted));
    else
        sentences.append(VerdictText::tr("What ccmsetup would do about the client is not known."));
    if (decision.action == VerdictAction::Unknown && !files.isEmpty())
        sentences.append(VerdictText::tr("What it would do about the client itself is not known."));
    if (decision.action == VerdictAction::Unknown)
        sentences.append(decision.sentence);
    else if (input.question.assumedInstalled)
        sentences.append(installedReason(input));
    return sentences.join(u' ');
}

} // namespace ccm
