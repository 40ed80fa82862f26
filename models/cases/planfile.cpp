// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planfile.h"

#include "models/base/files.h"
#include "models/window/planreader.h"
#include "models/window/planwriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ccm {
namespace {

struct PlanFileText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PlanFile)
};

} // namespace

Result<Plan> readPlan(const QString &path)
{
    const auto bytes = readFile(path, PlanFileLimits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parsePlan(*bytes, path);
}

Result<void> savePlan(const QString &path, const Plan &plan)
{
    QSaveFile file(path);
    const QByteArray json = writePlan(plan);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCode::CannotRead, path,
                    PlanFileText::tr("The plan cannot be written: %1").arg(file.errorString()));
    return {};
}

Result<Completions> readCompletions(const QString &path, const QTimeZone &zone)
{
    const auto bytes = readFile(path, CompletionFileLimits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseCompletions(*bytes, path, zone);
}

} // namespace ccm
