// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/diagnosis/rules.h"

#include <QCoreApplication>

namespace ccm::diagnosis {
namespace {

using namespace Qt::StringLiterals;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RuleBitsNotFound)
};

constexpr auto FromPoint = "download.failed-download-dp-error"_L1;

/// The file of the last job, if it had only one.
QString fileAsked(const RunCase &run)
{
    const QList<RunDownload> &downloads = run.run().downloads;
    const bool isOne = !downloads.isEmpty() && downloads.constLast().files.size() == 1;
    return isOne ? downloads.constLast().source : QString();
}

} // namespace

std::optional<Finding> bitsNotFound(const RunCase &run)
{
    constexpr quint32 NotFound = 0x80190194U;
    const CaseRecord failed =
        run.first({"download.bits-failed"_L1, "download.failed"_L1, FromPoint}, NotFound);
    const CaseRecord point = run.first({FromPoint}, NotFound);
    const CaseRecord end = run.first({"exit.failed"_L1}, NotFound);
    if (!failed && !end)
        return std::nullopt;
    const CaseRecord further = point.record == failed.record ? CaseRecord() : point;
    Finding result = finding("bits-not-found"_L1, failed ? FindingRank::Cause : FindingRank::Symptom,
                             {failed, further, end});
    const QString address = point ? point.field(0) : fileAsked(run);
    result.title = RuleText::tr("The web server does not have a file of the client (404)");
    result.cause = address.isEmpty()
        ? RuleText::tr(
              "A download by BITS ended with HTTP status 404 (0x80190194): the server does not have the "
              "file, or does not hand it out.")
        : RuleText::tr(
              "The download of %1 by BITS ended with HTTP status 404 (0x80190194): the server does not "
              "have the file, or does not hand it out.")
              .arg(address);
    result.nextStep =
        RuleText::tr("Open the address from the client; if the file is missing, update the client "
                     "package on that distribution point, and if it is there, look at the request "
                     "filtering of its web server.");
    return result;
}

} // namespace ccm::diagnosis
