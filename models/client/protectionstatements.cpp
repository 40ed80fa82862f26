// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/endpointprotection.h"
#include "models/client/runtext.h"
#include "models/client/statemeaning.h"
#include "models/client/statement.h"

#include <QCoreApplication>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ProtectionText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ProtectionStatements)
};

struct StepWord
{
    QLatin1StringView name;
    const char *text; ///< translated in ProtectionText
};

constexpr std::array StepWords = std::to_array<StepWord>({
    {"trigger"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Started by")},
    {"installerVersion"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "SCEPInstall.exe looked at")},
    {"installedVersion"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Found installed")},
    {"lower"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Lower than the installer")},
    {"install"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Installation started")},
    {"result"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Result of the installer")},
    {"installed"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "Result")},
    {"state"_L1, QT_TRANSLATE_NOOP("ccm::ProtectionStatements", "State message sent")},
});

QString stepWord(const QString &name)
{
    const auto *const found = std::ranges::find(StepWords, name, &StepWord::name);
    return found == StepWords.end() ? name : ProtectionText::tr(found->text);
}

QString versionOf(const std::optional<Version> &version)
{
    return version ? version->text() : ProtectionText::tr("Unknown");
}

Status muted(const std::optional<Version> &version)
{
    return version ? Status::Neutral : Status::Muted;
}

/// "0x80004005" and "0x00000000".
bool isFailure(QStringView code)
{
    bool isNumber = false;
    return (code.toUInt(&isNumber, 16) & 0x80000000U) != 0 && isNumber;
}

/// The first record that names the version before; none where no step does.
ProtectionStep lookBefore(const EndpointProtection &protection)
{
    for (const ProtectionStep &step : protection.steps) {
        const bool isLook = step.name == "installedVersion"_L1 || step.name == "lower"_L1;
        if (isLook && protection.installedBefore && step.text == protection.installedBefore->text())
            return step;
    }
    return {};
}

Statement stepStatement(const ProtectionStep &step)
{
    Statement statement{.what = stepWord(step.name),
                        .says = step.text,
                        .time = step.time.written,
                        .status = Status::Neutral,
                        .evidence = step.evidence};
    if (step.name == "state"_L1) {
        if (const auto meaning = stateMeaning(EndpointProtectionTopic, step.text.toInt())) {
            statement.says = ProtectionText::tr("%1: %2").arg(step.text, meaning->text);
            statement.status = meaning->kind == StateMeaning::Kind::Failure ? Status::Bad : Status::Neutral;
        }
    } else if (step.name == "result"_L1 && isFailure(step.text)) {
        statement.status = Status::Bad;
    } else if (step.name == "installed"_L1) {
        statement.says = ProtectionText::tr("Installed successfully");
        statement.status = Status::Good;
    }
    return statement;
}

} // namespace

QList<Statement> protectionStatements(const std::optional<EndpointProtection> &protection)
{
    if (!protection)
        return {};
    QList<Statement> statements;
    const ProtectionStep look = lookBefore(*protection);
    statements.append({.what = ProtectionText::tr("Version before"),
                       .says = versionOf(protection->installedBefore),
                       .time = look.time.written,
                       .status = muted(protection->installedBefore),
                       .evidence = look.evidence});
    if (protection->installationStarted || protection->installedAfter) {
        const bool isWorse = protection->result == "failed"_L1;
        QString after = versionOf(protection->installedAfter);
        if (protection->installedAfter && protection->afterFromInstaller)
            after = ProtectionText::tr("%1, by the installer that succeeded").arg(after);
        statements.append({.what = ProtectionText::tr("Version after"),
                           .says = after,
                           .time = protection->time.written,
                           .status = isWorse                ? Status::Bad
                               : protection->installedAfter ? Status::Good
                                                            : Status::Muted,
                           .evidence = protection->evidence});
    }
    if (protection->onDisk)
        statements.append({.what = ProtectionText::tr("SCEPInstall.exe on disk"),
                           .says = protection->onDisk->text(),
                           .time = {},
                           .status = Status::Neutral,
                           .evidence = protection->onDiskEvidence});
    for (const ProtectionStep &step : protection->steps)
        statements.append(stepStatement(step));
    return statements;
}

} // namespace ccm
