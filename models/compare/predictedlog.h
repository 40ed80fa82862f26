// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ccm {

struct ClientSnapshot;
struct Comparison;
struct Manifest;
struct SetupFacts;

/// Whose words the prediction uses. The same thing is worded differently by ccmsetup of 2012 and of the
/// current branch.
enum class LogWording : quint8 { Of2012, OfCurrentBranch };

/// How sure it is that ccmsetup writes a line, given that the run goes as predicted.
enum class LineSureness : quint8 {
    Verified, ///< a published log of this generation shows this wording at this place
    OtherGeneration, ///< the wording is known from the other generation only; it may be missing
    IfAllGoesWell, ///< it follows a download or an installation, which can fail
};

/// A line that ccmsetup, or the Endpoint Protection agent, would write.
struct PredictedLine
{
    QString text;
    int type = 1; ///< the raw type attribute: 0 verbose, 1 information, 2 warning
    QString component; ///< "ccmsetup", "EndpointProtectionAgent"
    QLatin1StringView ruleId; ///< the rule whose outcome it tells
    bool decision = false; ///< it tells what was found or decided, not what was done about it
    LineSureness sure = LineSureness::Verified;

    bool operator==(const PredictedLine &) const = default;
};

struct PredictedLog
{
    QList<PredictedLine> lines;
    LogWording wording = LogWording::Of2012;
    QString wordingReason; ///< one sentence: which version decided about the wording
    QStringList notes; ///< whole sentences: where and why the prediction is silent

    bool operator==(const PredictedLog &) const = default;
};

/// What the run would write, as far as the wording is verified: nothing is made up where it is not, and the
/// notes say so. The steps of the comparison are what is told. `windowsFolder` as the client's logs name it;
/// where nothing does, paths keep their %windir%.
[[nodiscard]] PredictedLog predictLog(const Comparison &comparison, const Manifest &site,
                                      const ClientSnapshot &client, const SetupFacts &facts,
                                      const std::optional<QString> &windowsFolder);

} // namespace ccm
