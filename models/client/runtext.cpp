// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/runtext.h"

#include "models/client/clienttext.h"
#include "models/client/exitcodes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ccm::clienttext {
namespace {

using namespace Qt::StringLiterals;
using Kind = ItemStage::Kind;

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::RunText)
};

struct StageWord
{
    Kind kind;
    QLatin1StringView word;
    const char *text; ///< translated in RunText
    Status status = Status::Neutral;
    bool hasDetail = false; ///< what the log adds is shown behind it
};

constexpr std::array StageWords = std::to_array<StageWord>({
    {Kind::Manifest, "lookedFor"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "In the manifest")},
    {Kind::Manifest, "applicable"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Applies")},
    {Kind::Manifest, "notApplicable"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Does not apply here"),
     Status::Muted},
    {Kind::Discovery, "version"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Version compared"), Status::Neutral,
     true},
    {Kind::Discovery, "same"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "The file is the manifest's")},
    {Kind::Discovery, "differs"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "The file is not the manifest's"),
     Status::Notice, true},
    {Kind::Discovery, "missing"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "No such file"), Status::Notice, true},
    {Kind::Discovery, "productMissing"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "No such product"),
     Status::Notice, true},
    {Kind::Discovery, "detected"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "There already")},
    {Kind::Discovery, "pending"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Has to be installed"), Status::Notice},
    {Kind::Download, "started"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Started"), Status::Notice, true},
    {Kind::Download, "completed"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Completed"), Status::Good},
    {Kind::Download, "failed"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Failed"), Status::Bad, true},
    {Kind::Validation, "validated"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "The hash is the manifest's"),
     Status::Good},
    {Kind::Validation, "trusted"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Signed by Microsoft"), Status::Good},
    {Kind::Install, "started"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Started"), Status::Notice},
    {Kind::Install, "succeeded"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Succeeded"), Status::Good},
    {Kind::Install, "failed"_L1, QT_TRANSLATE_NOOP("ccm::RunText", "Failed"), Status::Bad, true},
});

const StageWord *wordOf(const ItemStage &stage)
{
    const auto *const found = std::ranges::find_if(StageWords, [&stage](const StageWord &word) {
        return word.kind == stage.kind && word.word == stage.outcome;
    });
    return found == StageWords.end() ? nullptr : found;
}

/// A code with its meaning; anything else as it is.
QString explained(const QString &detail)
{
    bool isNumber = false;
    const int number = detail.toInt(&isNumber);
    const QString meaning = isNumber ? exitCodeText(number) : failureText(detail);
    return meaning.isEmpty() ? detail : RunText::tr("%1: %2").arg(detail, meaning);
}

} // namespace

QString stageKind(Kind kind)
{
    switch (kind) {
    case Kind::Manifest:
        return RunText::tr("Manifest");
    case Kind::Discovery:
        return RunText::tr("Discovery");
    case Kind::Download:
        return RunText::tr("Download");
    case Kind::Validation:
        return RunText::tr("Validation");
    case Kind::Install:
        return RunText::tr("Installation");
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString stageOutcome(const ItemStage &stage)
{
    const StageWord *word = wordOf(stage);
    if (!word)
        return stage.outcome;
    const QString text = RunText::tr(word->text);
    if (!word->hasDetail || stage.detail.isEmpty())
        return text;
    return RunText::tr("%1: %2").arg(text,
                                     stage.outcome == "failed"_L1 ? explained(stage.detail) : stage.detail);
}

QString downloadOutcome(const RunDownload &download)
{
    switch (download.outcome) {
    case RunDownload::Outcome::Running:
        return RunText::tr("Its end is not in the logs");
    case RunDownload::Outcome::Completed:
        return RunText::tr("Completed");
    case RunDownload::Outcome::Failed:
        return download.failure.isEmpty() ? RunText::tr("Failed")
                                          : RunText::tr("Failed: %1").arg(explained(download.failure));
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString downloadSize(const RunDownload &download)
{
    const QLocale locale;
    if (!download.bytes)
        return {};
    if (!download.totalBytes || *download.totalBytes == *download.bytes)
        return locale.toString(*download.bytes);
    return RunText::tr("%1 of %2")
        .arg(locale.toString(*download.bytes), locale.toString(*download.totalBytes));
}

QString downloadRate(const RunDownload &download)
{
    const auto rate = download.bytesPerSecond();
    return rate ? RunText::tr("%1/s").arg(QLocale().formattedDataSize(static_cast<qint64>(*rate), 1))
                : QString();
}

QString runName(const SetupRun &run)
{
    if (run.start.isValid())
        return time(run.start);
    return run.end.isValid() ? RunText::tr("before %1").arg(time(run.end)) : RunText::tr("unknown time");
}

QString place(const SetupRun &run, const RunPhase &phase)
{
    return RunText::tr("Run of %1, phase \"%2\"").arg(runName(run), clienttext::phase(phase.name));
}

QString installationResult(const MsiInstallation &installation)
{
    if (!installation.result) {
        if (installation.actions == 0)
            return RunText::tr("Its end is not in the log");
        return RunText::tr("Its end is not in the log; %n action(s) have ended, the last one is %1", nullptr,
                           installation.actions)
            .arg(installation.lastAction);
    }
    return explained(QString::number(*installation.result));
}

Status statusOf(const ItemStage &stage)
{
    const StageWord *word = wordOf(stage);
    return word ? word->status : Status::Neutral;
}

Status statusOf(const RunDownload &download)
{
    switch (download.outcome) {
    case RunDownload::Outcome::Running:
        return Status::Notice;
    case RunDownload::Outcome::Completed:
        return Status::Good;
    case RunDownload::Outcome::Failed:
        return Status::Bad;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

Status statusOf(const MsiInstallation &installation)
{
    if (!installation.result)
        return installation.failed() ? Status::Bad : Status::Notice;
    return exitMeaning(*installation.result) == ExitMeaning::Success ? Status::Good : Status::Bad;
}

Status statusOf(StateMeaning::Kind kind)
{
    switch (kind) {
    case StateMeaning::Kind::Neutral:
        return Status::Neutral;
    case StateMeaning::Kind::Progress:
        return Status::Notice;
    case StateMeaning::Kind::Success:
        return Status::Good;
    case StateMeaning::Kind::Restart:
        return Status::Warning;
    case StateMeaning::Kind::Failure:
        return Status::Bad;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm::clienttext
