// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/base/error.h"

namespace ccm {

/// What a process tells its caller.
enum ExitCode : int { Done = 0, WrongUsage = 2, CannotReadInput = 3 };

/// Runs --json: prints to stdout, or one line to stderr. Needs QCoreApplication and nothing more.
[[nodiscard]] ExitCode runHeadless(const CommandLine &line);
/// Runs --summary likewise.
[[nodiscard]] ExitCode printSummary(const CommandLine &line);
/// One line of text, ended, on stdout or stderr, as UTF-8.
void printLine(const QString &text);
void printError(const QString &text);
/// Why a bundle is not read where nobody can say where to unpack it.
[[nodiscard]] Error bundleRefusal(const QString &path);

} // namespace ccm
