// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"
#include "models/client/exitcodes.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RulePrerequisite)
};

bool isInstallerOfItem(const SpokenRecord &record)
{
    return record.id == "install.file-returned-failure-exit"_L1
        || record.id.startsWith("install.file-installation-failed-error"_L1);
}

/// 1618 says nothing about the prerequisite; installerBusy() has it. 1641 and 3010 are no failures.
bool failedOfItself(const SpokenRecord &record)
{
    constexpr int Busy = 1618;
    if (!isInstallerOfItem(record))
        return false;
    const int code = record.fields.value(1).toInt();
    return code != Busy && exitMeaning(code) != ExitMeaning::Success;
}

} // namespace

std::optional<Finding> prerequisite(const RunCase &run)
{
    constexpr int ExitCode = 9;
    const CaseRecord failed = run.first(failedOfItself);
    const CaseRecord end = run.exitedWith(ExitCode);
    if (!failed && !end)
        return std::nullopt;
    Finding result =
        finding("prerequisite"_L1, failed ? FindingRank::Cause : FindingRank::Symptom, {failed, end});
    result.title = RuleText::tr("A prerequisite could not be installed");
    if (failed) {
        const QString meaning = exitCodeText(failed.field(1).toInt());
        const QString code =
            meaning.isEmpty() ? failed.field(1) : RuleText::tr("%1, %2").arg(failed.field(1), meaning);
        result.cause = RuleText::tr("The installer of the prerequisite %1 returned exit code %2.")
                           .arg(failed.field(0), code);
        result.nextStep =
            RuleText::tr("Run that installer by hand on the client and read its own log; the client "
                         "is installed only after all of its prerequisites.");
        return result;
    }
    result.cause = RuleText::tr("ccmsetup ended with exit code 9: a prerequisite of the client is not met.");
    result.nextStep =
        RuleText::tr("Look for the item that was put to the pending list and not installed, and "
                     "install it by hand.");
    return result;
}

} // namespace ccm::diagnosis
