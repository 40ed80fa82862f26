// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleInstallerBusy)
};

} // namespace

std::optional<Finding> installerBusy(const RunCase &run)
{
    constexpr quint32 Busy = 1618;
    const CaseRecord told = run.first([](const SpokenRecord &record) {
        const bool ofClient = record.kind == MessageKind::InstallFailed;
        const bool ofPrerequisite = record.id == "install.file-returned-failure-exit"_L1
            || record.id.startsWith("install.file-installation-failed-error"_L1);
        return (ofClient && record.fields.value(0) == QString::number(Busy))
            || (ofPrerequisite && record.fields.value(1) == QString::number(Busy));
    });
    const CaseRecord end = run.endedWith(Busy);
    if (!told && !end)
        return std::nullopt;
    Finding result =
        finding("installer-busy"_L1, told ? FindingRank::Cause : FindingRank::Symptom, {told, end});
    result.title = RuleText::tr("Another installation was under way");
    result.cause =
        RuleText::tr("Windows Installer answered 1618: it was busy with another installation and takes "
                     "only one at a time.");
    result.nextStep =
        RuleText::tr("Let the other installation end, or restart the computer if it hangs, and run "
                     "ccmsetup again.");
    return result;
}

} // namespace ccm::diagnosis
