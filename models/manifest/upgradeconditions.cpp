// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/punctuation.h"
#include "models/manifest/diffwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Id = UpgradeCondition::Id;
using State = UpgradeCondition::State;

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::UpgradeConditions)
};

QString listed(const QStringList &names)
{
    constexpr qsizetype Named = 5;
    if (names.size() <= Named)
        return commaSeparated(names);
    return ConditionText::tr("%1 and %2 more")
        .arg(commaSeparated(names.first(Named)), QString::number(names.size() - Named));
}

UpgradeCondition clientVersion(const ReleaseStep &release)
{
    UpgradeCondition condition{.id = Id::ClientVersion, .sentence = release.sentence};
    switch (release.kind) {
    case ReleaseStep::Kind::Unknown:
        condition.state = State::CannotTell;
        break;
    case ReleaseStep::Kind::Same:
    case ReleaseStep::Kind::Downgrade:
        condition.state = State::NotMet;
        break;
    case ReleaseStep::Kind::Update:
    case ReleaseStep::Kind::Upgrade:
        condition.state = State::Met;
        break;
    }
    return condition;
}

/// ccmsetup asks for the folder x64/LanguagePack on its own; no public manifest names language packs.
UpgradeCondition languagePack()
{
    return {.id = Id::LanguagePack,
            .state = State::CannotTell,
            .sentence = ConditionText::tr("Language packs lie in folders of their own beside the manifest, "
                                          "which does not list them.")};
}

bool isClient(const QString &fileName)
{
    return fileName.sliced(fileName.lastIndexOf(u'/') + 1).compare("client.msi"_L1, Qt::CaseInsensitive) == 0;
}

UpgradeCondition prerequisiteVersion(const ManifestDiff &diff)
{
    UpgradeCondition condition{.id = Id::PrerequisiteVersion};
    QStringList oneSided;
    for (const ItemChange &change : diff.changed) {
        const FieldChange *version = change.field(u"version");
        if (!version || isClient(change.fileName))
            continue;
        const bool isKnown = Version::parse(version->before) && Version::parse(version->after);
        (isKnown ? condition.items : oneSided).append(change.fileName);
    }
    if (!condition.items.isEmpty()) {
        condition.state = State::Met;
        condition.sentence =
            ConditionText::tr("Another version is required of %1.").arg(listed(condition.items));
    } else if (!oneSided.isEmpty()) {
        condition.state = State::CannotTell;
        condition.sentence =
            ConditionText::tr("Only one of the manifests requires a version of %1.").arg(listed(oneSided));
    } else {
        condition.state = State::NotMet;
        condition.sentence =
            ConditionText::tr("The versions that both manifests require of prerequisites are the same.");
    }
    return condition;
}

bool hasHashes(const Manifest &manifest)
{
    return std::ranges::none_of(manifest.items, &QString::isEmpty, &ManifestItem::hash);
}

UpgradeCondition installationFiles(const ManifestDiff &diff, const Manifest &before, const Manifest &after)
{
    UpgradeCondition condition{.id = Id::InstallationFiles, .items = diff.download.fileNames};
    for (const LoneItem &item : diff.added + diff.removed)
        condition.items.append(item.fileName);
    if (!condition.items.isEmpty()) {
        condition.state = State::Met;
        condition.sentence =
            ConditionText::tr("These files differ, came or went: %1.").arg(listed(condition.items));
    } else if (hasHashes(before) && hasHashes(after)) {
        condition.state = State::NotMet;
        condition.sentence = ConditionText::tr("Every file has the same hash in both manifests.");
    } else {
        condition.state = State::CannotTell;
        condition.sentence =
            ConditionText::tr("Some items have no hash, so their files may differ all the same.");
    }
    return condition;
}

} // namespace

QString conditionTitle(UpgradeCondition::Id id)
{
    switch (id) {
    case Id::ClientVersion:
        return ConditionText::tr("The client version is lower than the hierarchy's");
    case Id::LanguagePack:
        return ConditionText::tr("The client lacks a language pack");
    case Id::PrerequisiteVersion:
        return ConditionText::tr("A prerequisite has a different version");
    case Id::InstallationFiles:
        return ConditionText::tr("Installation files differ");
    }
    Q_UNREACHABLE();
}

QString stateText(UpgradeCondition::State state)
{
    switch (state) {
    case State::Met:
        return ConditionText::tr("met");
    case State::NotMet:
        return ConditionText::tr("not met");
    case State::CannotTell:
        return ConditionText::tr("cannot be told from manifests");
    }
    Q_UNREACHABLE();
}

QList<UpgradeCondition> upgradeConditions(const ManifestDiff &diff, const Manifest &before,
                                          const Manifest &after)
{
    return {clientVersion(diff.release), languagePack(), prerequisiteVersion(diff),
            installationFiles(diff, before, after)};
}

} // namespace ccm
