// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace ccm {

/// The environment variables of a client that are known, and no others. Names count without regard to
/// case, as Windows has it.
class EnvironmentVariables
{
public:
    void set(const QString &name, const QString &value);
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    bool operator==(const EnvironmentVariables &) const = default;

private:
    QHash<QString, QString> m_values; ///< by name in lower case
};

/// %windir% and %systemroot% of a client whose Windows folder is known, for example from the path of its
/// ccmsetup folder. No other variable follows from it.
[[nodiscard]] EnvironmentVariables windowsEnvironment(const QString &windowsFolder);

/// The Windows folder of the client that wrote this path, where the path tells it: the folder around
/// "ccmsetup\Logs" or "System32" on a local drive. A bare ccmsetup folder is no evidence, since setup
/// can be started from anywhere. Takes '/' for a backslash. Unknown: nothing.
[[nodiscard]] std::optional<QString> windowsFolderIn(const QString &path);

/// The text with each %name% replaced that is known. Values are not expanded again. What is unknown, and
/// a single '%', stays as written. Nothing is said about the redirection of system32 for 32-bit programs.
[[nodiscard]] QString expanded(const QString &text, const EnvironmentVariables &variables);

/// The variables of the text that are not known, as written and without '%', each once, in order.
[[nodiscard]] QStringList unknownVariables(const QString &text, const EnvironmentVariables &variables);

} // namespace ccm
