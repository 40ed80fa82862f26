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
    RunKind run = RunKind::Automatic;
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
};

/// The whole sentence to print on wrong usage.
using UsageError = QString;

/// `arguments` as QCoreApplication has them: the program first. Paths become absolute.
[[nodiscard]] std::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace ccm
