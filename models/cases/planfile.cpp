// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/planfile.h"

#include "models/base/files.h"
#include "models/window/planreader.h"
#include "models/window/planwriter.h"

#include <QSaveFile>

namespace ccm {
namespace {

/// What the system says has no full stop, and an Error's detail is a sentence.
QString asSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

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
        return fail(ErrorCode::CannotWrite, path, asSentence(file.errorString()));
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
