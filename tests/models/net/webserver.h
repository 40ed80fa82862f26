// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// nginx on loopback, on free ports, with its files in a folder of its own; gone with this object.
class WebServer
{
public:
    WebServer() = default;
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    /// A port that is free at this moment.
    [[nodiscard]] static int freePort();
    /// `servers` is what stands in http {}: server blocks. Empty when it answers, else why not.
    [[nodiscard]] QString start(const QByteArray &servers, int port);
    void stop();
    /// Writes below the folder that `root` may name.
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What was asked for and with what: one line for each request.
    [[nodiscard]] QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QProcess m_nginx;
};
