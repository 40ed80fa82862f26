// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/commandline.h"

#include <algorithm>

namespace ccm {

QStringList commandLineArguments(QStringView commandLine)
{
    QStringList arguments;
    QString argument;
    bool begun = false;
    bool quoted = false;
    for (const QChar c : commandLine) {
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (c.isSpace() && !quoted) {
            if (begun)
                arguments.append(argument);
            argument.clear();
            begun = false;
        } else {
            argument.append(c);
            begun = true;
        }
    }
    if (begun)
        arguments.append(argument);
    if (!arguments.isEmpty())
        arguments.removeFirst();
    return arguments;
}

CommandArgument parseArgument(const QString &argument)
{
    const QChar separator = argument.startsWith(u'/') ? u':' : u'=';
    const qsizetype at = argument.indexOf(separator);
    if (at < 0)
        return {.name = argument, .value = {}};
    return {.name = argument.left(at), .value = argument.sliced(at + 1)};
}

bool hasArgument(const QStringList &arguments, QStringView name)
{
    return std::ranges::any_of(arguments, [name](const QString &argument) {
        return name.compare(parseArgument(argument).name, Qt::CaseInsensitive) == 0;
    });
}

QString argumentValue(const QStringList &arguments, QStringView name)
{
    QString value;
    for (const QString &text : arguments) {
        const CommandArgument argument = parseArgument(text);
        if (name.compare(argument.name, Qt::CaseInsensitive) == 0)
            value = argument.value;
    }
    return value;
}

} // namespace ccm
