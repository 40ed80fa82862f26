// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/comparisonwords.h"

namespace ccm {

using namespace Qt::StringLiterals;

QString jsonWord(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Install:
        return u"install"_s;
    case VerdictAction::Upgrade:
        return u"upgrade"_s;
    case VerdictAction::Update:
        return u"update"_s;
    case VerdictAction::Repair:
        return u"repair"_s;
    case VerdictAction::Skip:
        return u"skip"_s;
    case VerdictAction::Excluded:
        return u"excluded"_s;
    case VerdictAction::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(ItemStatus status)
{
    switch (status) {
    case ItemStatus::InPlace:
        return u"inPlace"_s;
    case ItemStatus::Differs:
        return u"differs"_s;
    case ItemStatus::Missing:
        return u"missing"_s;
    case ItemStatus::NotApplicable:
        return u"notApplicable"_s;
    case ItemStatus::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(ItemAction action)
{
    switch (action) {
    case ItemAction::Nothing:
        return u"none"_s;
    case ItemAction::Download:
        return u"download"_s;
    case ItemAction::RunLocal:
        return u"run"_s;
    case ItemAction::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(RunKind run)
{
    switch (run) {
    case RunKind::Automatic:
        return u"auto"_s;
    case RunKind::ScheduledTask:
        return u"task"_s;
    case RunKind::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(Firing fires)
{
    switch (fires) {
    case Firing::No:
        return u"no"_s;
    case Firing::Yes:
        return u"yes"_s;
    case Firing::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(ProtectionAction action)
{
    switch (action) {
    case ProtectionAction::Upgrade:
        return u"upgrade"_s;
    case ProtectionAction::Nothing:
        return u"none"_s;
    case ProtectionAction::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(UpgradeCondition::Id id)
{
    switch (id) {
    case UpgradeCondition::Id::ClientVersion:
        return u"clientVersion"_s;
    case UpgradeCondition::Id::LanguagePack:
        return u"languagePack"_s;
    case UpgradeCondition::Id::PrerequisiteVersion:
        return u"prerequisiteVersion"_s;
    case UpgradeCondition::Id::InstallationFiles:
        return u"installationFiles"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(LineSureness sure)
{
    switch (sure) {
    case LineSureness::Verified:
        return u"verified"_s;
    case LineSureness::OtherGeneration:
        return u"otherGeneration"_s;
    case LineSureness::IfAllGoesWell:
        return u"ifAllGoesWell"_s;
    }
    Q_UNREACHABLE();
}

QString jsonWord(AlignedLine::Kind kind)
{
    switch (kind) {
    case AlignedLine::Kind::Same:
        return u"same"_s;
    case AlignedLine::Kind::Differs:
        return u"differs"_s;
    case AlignedLine::Kind::NotLogged:
        return u"notLogged"_s;
    case AlignedLine::Kind::NotPredicted:
        return u"notPredicted"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ccm
