// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <QStringView>

namespace ccm {

struct SeverityDecision
{
    Severity severity = Severity::Info;
    SeverityRule rule = SeverityRule::None;

    bool operator==(const SeverityDecision &) const = default;
};

/// How serious a record is, and what told. `type` is the raw attribute.
///
/// 0 is verbose, 1 information, 2 a warning, 3 an error; in native logs 0 is not "success". Any other
/// type is decided by the words of the message, as is text without a type.
/// "CcmSetup failed with error code", which ccmsetup logs as type 1, is an error all the same where the
/// code is not 0. Spaces before the number do not count, as CMTrace reads it.
[[nodiscard]] SeverityDecision severityOf(QStringView type, QStringView message);

/// The same of a whole record: type 0 is "success", and so information, where the PowerShell App
/// Deployment Toolkit writes (source *.ps1, or a component of it); else it is verbose.
[[nodiscard]] SeverityDecision severityOf(const LogRecord &record);

/// The level word of a dated log ("Info", "Warning", "Error") decides; any other leaves it to the text.
[[nodiscard]] SeverityDecision severityOfLevel(QStringView level, QStringView message);

/// Whether the PowerShell App Deployment Toolkit wrote it: component *-ADT* or PSAppDeployToolkit, or a
/// source *.ps1.
[[nodiscard]] bool isPsadt(QStringView component, QStringView source);

/// CMTrace's words: "error" or "fail" (not "failover") an error, "warn" a warning, in any case. Unlike
/// there, only whole words count (also "GetLastError" and "ERROR_"), names are none ("SetErrorMode",
/// "errorlog"), and so is one that is said not to be ("0 errors", "did not fail", "error code = 0").
[[nodiscard]] SeverityDecision severityOfText(QStringView text);

/// "error", "warning", "info", "verbose"
[[nodiscard]] QString severityText(Severity severity);
/// Why, as a whole sentence for the user.
[[nodiscard]] QString severityRuleText(SeverityRule rule);

} // namespace ccm
