// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clienttext.h"

#include "models/base/moment.h"
#include "models/base/punctuation.h"
#include "models/client/exitcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ccm::clienttext {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientText)

public:
    static QString unknown() { return tr("Unknown"); }
    static QString endIsNotInTheLogs() { return tr("The end is not in the logs"); }
    static QString line(const QString &file, qint64 line)
    {
        return tr("%1, line %2").arg(file, QString::number(line));
    }

    static QString lasting(qint64 milliseconds)
    {
        constexpr qint64 Second = 1000;
        constexpr qint64 Minute = 60 * Second;
        constexpr qint64 Hour = 60 * Minute;
        const auto number = [](qint64 value) { return QString::number(value); };
        if (milliseconds < Minute)
            return tr("%1 s").arg(static_cast<double>(milliseconds) / Second, 0, 'f', 1);
        if (milliseconds < Hour)
            return tr("%1 min %2 s")
                .arg(number(milliseconds / Minute), number(milliseconds % Minute / Second));
        return tr("%1 h %2 min").arg(number(milliseconds / Hour), number(milliseconds % Hour / Minute));
    }
};

struct Word
{
    QLatin1StringView word; ///< the stable one of the value
    const char *text = nullptr; ///< translated in Text
};

constexpr std::array Phases = std::to_array<Word>({
    {"start"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Start")},
    {"locate"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Finding site and content")},
    {"manifest"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Manifest")},
    {"discovery"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Looking for items")},
    {"download"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Download")},
    {"decision"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Decision")},
    {"install"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Windows Installer")},
    {"state"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "State message")},
    {"exit"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Exit")},
});

constexpr std::array Outcomes = std::to_array<Word>({
    {"loaded"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Loaded")},
    {"detected"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Everything is there")},
    {"pending"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Something has to be installed")},
    {"completed"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Completed")},
    {"excluded"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Stopped: the client is excluded")},
    {"skip"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Skip: the client is installed already")},
    {"repair"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Repair")},
    {"succeeded"_L1, QT_TRANSLATE_NOOP("ccm::ClientText", "Succeeded")},
});

template<std::size_t Count>
QString worded(const std::array<Word, Count> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word, &Word::word);
    return found == words.end() ? word : Text::tr(found->text);
}

QString withMeaning(const QString &code, const QString &meaning)
{
    return meaning.isEmpty() ? code : code + u": "_s + meaning;
}

} // namespace

QString trigger(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::AutomaticUpgrade:
        return Text::tr("Automatic upgrade");
    case RunTrigger::ScheduledTask:
        return Text::tr("Scheduled task");
    case RunTrigger::ClientPush:
        return Text::tr("Client push");
    case RunTrigger::CommandLine:
        return Text::tr("Command line: by hand, a script or other software");
    case RunTrigger::Unknown:
        return Text::unknown();
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString decision(RunDecision decision)
{
    switch (decision) {
    case RunDecision::Install:
        return Text::tr("Install");
    case RunDecision::Upgrade:
        return Text::tr("Upgrade");
    case RunDecision::Repair:
        return Text::tr("Repair");
    case RunDecision::Skip:
        return Text::tr("Skip");
    case RunDecision::Excluded:
        return Text::tr("Excluded");
    case RunDecision::Unknown:
        return Text::unknown();
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString outcome(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::NotApplicable:
        return Text::tr("Does not apply here");
    case ItemOutcome::Detected:
        return Text::tr("There already");
    case ItemOutcome::Pending:
        return Text::tr("Was put on the list to install");
    case ItemOutcome::Replaced:
        return Text::tr("Replaced by the site's version");
    case ItemOutcome::Downloaded:
        return Text::tr("Downloaded");
    case ItemOutcome::Unknown:
        return Text::unknown();
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString progress(UpgradeProgress progress)
{
    switch (progress) {
    case UpgradeProgress::None:
        return Text::tr("Nothing in the logs");
    case UpgradeProgress::Unknown:
        return Text::unknown();
    case UpgradeProgress::Scheduled:
        return Text::tr("Scheduled");
    case UpgradeProgress::Running:
        return Text::tr("Not finished");
    case UpgradeProgress::Done:
        return Text::tr("Done");
    case UpgradeProgress::Failed:
        return Text::tr("Failed");
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

QString exitOf(const SetupRun &run)
{
    if (!run.failure.isEmpty())
        return withMeaning(run.failure, failureText(run.failure));
    if (run.exitCode)
        return withMeaning(QString::number(*run.exitCode), exitCodeText(*run.exitCode));
    return Text::endIsNotInTheLogs();
}

QString phase(const QString &name)
{
    return worded(Phases, name);
}

QString phaseOutcome(const RunPhase &phase)
{
    bool isNumber = false;
    const int number = phase.outcome.toInt(&isNumber);
    if (isNumber)
        return withMeaning(phase.outcome,
                           phase.name == "state"_L1 ? deploymentStateText(number) : exitCodeText(number));
    if (phase.outcome.startsWith("failed "_L1)) {
        const QString code = phase.outcome.section(u' ', 1);
        const int decimal = code.toInt(&isNumber);
        return Text::tr("Failed: %1")
            .arg(withMeaning(code, isNumber ? exitCodeText(decimal) : failureText(code)));
    }
    return worded(Outcomes, phase.outcome);
}

QString time(const QDateTime &time)
{
    return time.isValid() ? momentText(time, MomentPrecision::Second) : Text::unknown();
}

QString time(const LogTime &time)
{
    return clienttext::time(time.written);
}

QString duration(const LogTime &start, const LogTime &end)
{
    if (!start.isValid() || !end.isValid() || end.written < start.written)
        return {};
    return Text::lasting(start.written.msecsTo(end.written));
}

QString place(const Evidence &evidence)
{
    const QString name = evidence.file.section(u'/', -1).section(u'\\', -1);
    return evidence.line > 0 ? Text::line(name, evidence.line) : name;
}

QString unknownMessages(const ClientState &state)
{
    const qint64 unknown = state.messages - state.recognised;
    if (unknown == 0)
        return Text::tr("All messages are known to Ccmscope.");
    return Text::tr("%n of %1 messages are not known to Ccmscope.", nullptr, static_cast<int>(unknown))
        .arg(state.messages);
}

QString policy(const UpgradePolicy &policy)
{
    QStringList parts;
    if (policy.programEnabled)
        parts.append(*policy.programEnabled ? Text::tr("automatic upgrade is on")
                                            : Text::tr("automatic upgrade is off"));
    if (policy.randomizeMaxDays)
        parts.append(Text::tr("spread over %n day(s)", nullptr, *policy.randomizeMaxDays));
    if (policy.excludeServers)
        parts.append(*policy.excludeServers ? Text::tr("servers excluded") : Text::tr("servers included"));
    if (policy.isExcludedFromUpgrade)
        parts.append(*policy.isExcludedFromUpgrade ? Text::tr("this client excluded")
                                                   : Text::tr("this client not excluded"));
    if (policy.isStagingPackage.value_or(false))
        parts.append(Text::tr("a pre-production client"));
    if (parts.isEmpty())
        return Text::unknown();
    parts.first()[0] = parts.first()[0].toUpper();
    return asSentence(commaSeparated(parts));
}

Status statusOf(const SetupRun &run)
{
    if (!run.failure.isEmpty())
        return Status::Bad;
    if (!run.exitCode)
        return Status::Notice;
    switch (exitMeaning(*run.exitCode)) {
    case ExitMeaning::Success:
        return Status::Good;
    case ExitMeaning::Unfinished:
    case ExitMeaning::Refused:
        return Status::Warning;
    case ExitMeaning::Failure:
        return Status::Bad;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

Status statusOf(UpgradeProgress progress)
{
    switch (progress) {
    case UpgradeProgress::None:
    case UpgradeProgress::Unknown:
        return Status::Muted;
    case UpgradeProgress::Scheduled:
    case UpgradeProgress::Running:
        return Status::Notice;
    case UpgradeProgress::Done:
        return Status::Good;
    case UpgradeProgress::Failed:
        return Status::Bad;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

Status statusOf(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Unknown:
    case ItemOutcome::NotApplicable:
        return Status::Muted;
    case ItemOutcome::Detected:
        return Status::Neutral;
    case ItemOutcome::Pending:
        return Status::Notice;
    case ItemOutcome::Replaced:
    case ItemOutcome::Downloaded:
        return Status::Good;
    }
    Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
}

} // namespace ccm::clienttext
