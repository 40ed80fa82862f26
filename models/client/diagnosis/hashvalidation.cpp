// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleHashValidation)
};

QString bareName(const QString &path)
{
    return path.section(u'\\', -1).section(u'/', -1);
}

/// A file whose hash differs once it has come: before, that is only why it is downloaded.
CaseRecord differsAfterDownload(const RunCase &run)
{
    bool completed = false;
    QStringList come;
    for (const CaseRecord &each : run.records()) {
        const MessageKind kind = each.record->kind;
        if (kind == MessageKind::JobFileAdded || kind == MessageKind::CopyStarted) {
            come.append(bareName(each.field(1)));
            completed = false;
        } else if (kind == MessageKind::JobCompleted || kind == MessageKind::CopyCompleted) {
            completed = true;
        } else if (kind == MessageKind::FileDiffers && completed
                   && come.contains(bareName(each.field(0)), Qt::CaseInsensitive)) {
            return each;
        }
    }
    return {};
}

} // namespace

std::optional<Finding> hashValidation(const RunCase &run)
{
    constexpr int ExitCode = 10;
    constexpr int State = 325;
    const CaseRecord differs = differsAfterDownload(run);
    const CaseRecord state = run.state(State);
    const CaseRecord end = run.exitedWith(ExitCode);
    if (!differs && !state && !end)
        return std::nullopt;
    Finding result = finding("hash-validation"_L1, differs ? FindingRank::Cause : FindingRank::Symptom,
                             {differs, state, end});
    result.title = differs ? RuleText::tr("A downloaded file is not the one that the manifest names")
                           : RuleText::tr("A hash is not the one that was expected");
    result.cause = differs ? RuleText::tr("%1 was downloaded, but its hash is %2 where the manifest says %3.")
                                 .arg(differs.field(0), differs.field(2), differs.field(1))
                           : RuleText::tr("ccmsetup ended with that; which file it was is not in its log.");
    result.nextStep =
        RuleText::tr("Update the client package on the distribution points so that its files and its "
                     "manifest are of one version, and exclude the ccmsetup folder from whatever "
                     "changes files on their way.");
    return result;
}

} // namespace ccm::diagnosis
