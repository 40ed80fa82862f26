// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace ccm {

/// The arguments of a command line as ccmsetup logs it, without the program: split at blanks, with
/// quotation marks taken off wherever they stand: `"/mp:http://x" SMSSITECODE="PRI"` gives
/// `/mp:http://x` and `SMSSITECODE=PRI`. A quotation mark that is not closed reaches to the end.
[[nodiscard]] QStringList commandLineArguments(QStringView commandLine);

/// One argument taken apart: "/UpgradePackageVersion:4" is a name with a value, "/AutoUpgrade" is a
/// name alone, "SMSSITECODE=PRI" is a property.
struct CommandArgument
{
    QString name; ///< with the leading '/' of a switch
    QString value; ///< empty where there is none

    bool operator==(const CommandArgument &) const = default;
};

[[nodiscard]] CommandArgument parseArgument(const QString &argument);
/// Whether there is a switch or property of this name, without regard to case.
[[nodiscard]] bool hasArgument(const QStringList &arguments, QStringView name);
/// The value of the last switch or property of this name, without regard to case; empty if none.
[[nodiscard]] QString argumentValue(const QStringList &arguments, QStringView name);

} // namespace ccm
