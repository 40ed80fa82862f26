// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTest>

namespace ccm::test {

/// Runs a program that knows nothing of Ccmscope. One that the machine lacks is a failure that names
/// the Debian package.
inline bool runTool(const QString &tool, const QString &package, const QStringList &arguments,
                    const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        QTest::qFail(qPrintable(QStringLiteral("%1 is missing: install the package %2").arg(tool, package)),
                     __FILE__, __LINE__);
        return false;
    }
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        const QByteArray words = process.readAll();
        QTest::qFail(words.constData(), __FILE__, __LINE__);
        return false;
    }
    return true;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ccm::test
