// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace ccm::test {

inline constexpr int ToolTimeoutMs = 60'000;

/// Runs a program in a folder and returns its output. A missing program fails with its package's name.
inline QByteArray run(const QString &folder, const QString &program, const QStringList &arguments,
                      const char *package)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted(ToolTimeoutMs)) {
        QTest::qFail(qPrintable(QStringLiteral("%1 does not start; install the package %2")
                                    .arg(program, QString::fromLatin1(package))),
                     __FILE__, __LINE__);
        return {};
    }
    process.waitForFinished(ToolTimeoutMs);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path + QStringLiteral(" cannot be written")), __FILE__, __LINE__);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Calls a reader `read(QIODevice &, const QString &)` with bytes in memory.
template<typename Reader>
auto readBytes(Reader read, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer, QStringLiteral("file"));
}

} // namespace ccm::test
