// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/casepaths.h"
#include "models/compare/comparison.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace ccm {

/// What the command line asks for.
struct CommandLine
{
    enum class Task : quint8 { Open, Json, Screenshots, Summary, Report, Help, Version };

    Task task = Task::Open;
    QString json; ///< manifest, diff, client, compare, plan, trust or log
    std::optional<RunKind> run; ///< nothing: as the case asks, or of its own accord
    std::optional<Version> assumedInstalled; ///< take it that this version of the client is installed
    bool assumesPackage = false; ///< where no log tells the version, take that of client.msi on the disk
    QString screenshots; ///< the folder
    QSize size{1280, 800}; ///< of the window in the pictures
    QString language; ///< a code; empty: as the settings have it, or the system
    bool wantsSummary = false;
    QString report; ///< the file to write: .html, .htm, .pdf or .md
    QString site;
    QString earlier; ///< the manifest of the site before its update
    QString client;
    QString plan;
    QStringList paths; ///< everything else, told by content
    bool mayFetch = false; ///< also what a case names; what is named here always is
    /// What stands above is from a case that was named instead, and this is what it asks of the comparison.
    std::optional<Question> caseQuestion;
};

/// The whole sentence to print on wrong usage.
using UsageError = QString;

/// `arguments` as QCoreApplication has them: the program first. Paths become absolute.
[[nodiscard]] std::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);
/// --json is asked for about a case: a file of that ending, and nothing else.
[[nodiscard]] bool namesCaseForJson(const CommandLine &line);
[[nodiscard]] QString helpText();

} // namespace ccm
