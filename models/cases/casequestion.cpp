// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casequestion.h"

#include "models/cases/comparisonwords.h"
#include "models/window/jsonfields.h"

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype LongestWord = 100;

QString runWord(JsonFields &fields)
{
    return fields.text("run"_L1, jsonWord(RunKind::Automatic), LongestWord);
}

/// Nothing where there is none of that word.
std::optional<RunKind> runOf(const QString &word)
{
    for (const RunKind run : {RunKind::Automatic, RunKind::ScheduledTask, RunKind::Manual}) {
        if (jsonWord(run) == word)
            return run;
    }
    return {};
}

JsonFields questionIn(JsonFields &fields)
{
    return {fields.object("question"_L1), u"question"_s, fields.findings()};
}

std::optional<Version> readVersion(JsonFields &fields)
{
    if (!fields.has("assumedInstalled"_L1))
        return {};
    const auto version = Version::parse(fields.text("assumedInstalled"_L1, {}, LongestWord));
    if (!version)
        fields.reject("assumedInstalled"_L1, u"5.00.9122.1000"_s);
    return version;
}

} // namespace

QJsonObject questionObject(const Question &question, const QString &unknownRun)
{
    QJsonObject object;
    if (!unknownRun.isEmpty())
        object.insert("run"_L1, unknownRun);
    if (question.run != RunKind::Automatic)
        object.insert("run"_L1, jsonWord(question.run));
    if (question.assumedInstalled)
        object.insert("assumedInstalled"_L1, question.assumedInstalled->text());
    if (question.serversExcluded)
        object.insert("serversExcluded"_L1, *question.serversExcluded);
    for (const auto &[key, isSupposed] : {std::pair{"forcedReinstall"_L1, question.forcedReinstall},
                                          {"withEarlierManifest"_L1, question.withEarlierManifest},
                                          {"ignoreSkipUpgrade"_L1, question.ignoreSkipUpgrade}}) {
        if (isSupposed)
            object.insert(key, true);
    }
    return object;
}

Question readQuestion(JsonFields &fields)
{
    JsonFields question = questionIn(fields);
    Question read{.run = runOf(runWord(question)).value_or(RunKind::Automatic),
                  .assumedInstalled = readVersion(question)};
    if (question.has("serversExcluded"_L1))
        read.serversExcluded = question.boolean("serversExcluded"_L1, false);
    read.forcedReinstall = question.boolean("forcedReinstall"_L1, false);
    read.withEarlierManifest = question.boolean("withEarlierManifest"_L1, false);
    read.ignoreSkipUpgrade = question.boolean("ignoreSkipUpgrade"_L1, false);
    return read;
}

QString unknownRunIn(JsonFields &fields)
{
    JsonFields question = questionIn(fields);
    const QString word = runWord(question);
    return runOf(word) ? QString() : word;
}

} // namespace ccm
