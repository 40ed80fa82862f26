// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/clientalignment.h"

#include "models/compare/loggedrun.h"
#include "models/logs/logreader.h"

#include <QFileInfo>

namespace ccm {
namespace {

/// As for the client's state: ccmsetup's logs roll at 250,000 bytes by default.
constexpr qint64 MaximumLogSize = qint64{64} * 1024 * 1024;

bool isSetupLog(const LogSource &log)
{
    QString path = log.shownAs;
    path.replace(u'\\', u'/');
    return QStringView(path)
        .sliced(path.lastIndexOf(u'/') + 1)
        .startsWith(QStringLiteral("ccmsetup"), Qt::CaseInsensitive);
}

} // namespace

Result<std::optional<LogAlignment>> alignWithLogs(const Comparison &comparison, const QList<LogSource> &logs,
                                                  const std::stop_token &stop)
{
    QList<LogDocument> documents;
    for (const LogSource &log : logs) {
        if (!isSetupLog(log) || QFileInfo(log.path).size() > MaximumLogSize)
            continue;
        auto document = readLog(log.path, log.shownAs, stop);
        if (document)
            documents.append(std::move(*document));
        else if (document.error().code == ErrorCode::Cancelled)
            return std::unexpected(document.error());
    }
    const auto run = lastRunOf(comparison.question.run, documents);
    if (!run)
        return std::optional<LogAlignment>();
    LogAlignment alignment = alignLogs(comparison.predicted, run->lines);
    alignment.run = run->name;
    return std::optional(std::move(alignment));
}

} // namespace ccm
