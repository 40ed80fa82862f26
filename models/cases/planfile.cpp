// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planfile.h"

#include "models/base/files.h"
#include "models/window/planreader.h"
#include "models/window/planwriter.h"

namespace ccm {

Result<Plan> readPlan(const QString &path)
{
    const auto bytes = readFile(path, PlanFileLimits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parsePlan(*bytes, path);
}

Result<void> savePlan(const QString &path, const Plan &plan)
{
    return writeFile(path, writePlan(plan));
}

Result<Completions> readCompletions(const QString &path, const QTimeZone &zone)
{
    const auto bytes = readFile(path, CompletionFileLimits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseCompletions(*bytes, path, zone);
}

} // namespace ccm
