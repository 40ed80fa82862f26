// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleInstallerFailed)
};

/// The records of the installer's log come first: they are nearer to the cause.
void tellAction(const MsiInstallation &log, Finding &finding)
{
    finding.evidence.prepend(log.failedAction->evidence);
    if (log.failedAction->time.isValid())
        finding.time = log.failedAction->time;
    if (log.failedCustomAction) {
        finding.evidence.prepend(log.failedCustomAction->evidence);
        if (log.failedCustomAction->time.isValid())
            finding.time = log.failedCustomAction->time;
        finding.cause = log.customActionCode
            ? RuleText::tr(
                  "The custom action %1 returned %2; the action %3 was the first to fail for it, and "
                  "Windows Installer rolled the client's installation back (1603).")
                  .arg(log.failedCustomAction->text, QString::number(*log.customActionCode),
                       log.failedAction->text)
            : RuleText::tr(
                  "The custom action %1 failed; the action %2 was the first to fail for it, and Windows "
                  "Installer rolled the client's installation back (1603).")
                  .arg(log.failedCustomAction->text, log.failedAction->text);
    } else {
        finding.cause = RuleText::tr("The action %1 was the first to fail, and Windows Installer rolled the "
                                     "client's installation back (1603).")
                            .arg(log.failedAction->text);
    }
    finding.nextStep =
        RuleText::tr("Read the records before it in the log of Windows Installer: they say what the "
                     "action wanted and did not get.");
}

} // namespace

std::optional<Finding> installerFailed(const RunCase &run)
{
    constexpr quint32 Failed = 1603;
    const CaseRecord told = run.first([](const SpokenRecord &record) {
        return record.kind == MessageKind::InstallFailed && record.fields.value(0) == QString::number(Failed);
    });
    const CaseRecord end = run.endedWith(Failed);
    if (!told && !end)
        return std::nullopt;
    const MsiInstallation *log = run.installation();
    const bool isNamed = log && log->failedAction;
    Finding result = finding("installer-failed"_L1,
                             told || isNamed ? FindingRank::Cause : FindingRank::Symptom, {told, end});
    result.title = RuleText::tr("Windows Installer could not install the client (1603)");
    if (isNamed) {
        tellAction(*log, result);
        return result;
    }
    result.cause =
        RuleText::tr("Windows Installer rolled the client's installation back (1603). Which action failed "
                     "first stands in its own log, which is not among the logs here or does not tell.");
    result.nextStep =
        RuleText::tr("Open client.msi.log of this run beside ccmsetup.log and look for the first "
                     "\"Return value 3\".");
    return result;
}

} // namespace ccm::diagnosis
