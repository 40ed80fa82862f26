// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#endif

WebServer::~WebServer()
{
    stop();
}

int WebServer::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool WebServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

QString WebServer::start(const QByteArray &servers, int port)
{
    // One process, which dies with the test however that ends; as root it would become another user.
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray config =
        "daemon off;\nmaster_process off;\npid FOLDER/nginx.pid;\nerror_log FOLDER/error.log;\n"
        "events { worker_connections 64; }\nhttp {\n"
        "log_format asked '$server_port $scheme $request_uri $status ua=$http_user_agent "
        "auth=$http_authorization cookie=$http_cookie none=$http_if_none_match "
        "since=$http_if_modified_since lang=$http_accept_language';\n"
        "access_log FOLDER/access.log asked;\n"
        "client_body_temp_path FOLDER/t1; proxy_temp_path FOLDER/t2; fastcgi_temp_path FOLDER/t3;\n"
        "uwsgi_temp_path FOLDER/t4; scgi_temp_path FOLDER/t5;\n"
        + servers + "}\n";
    config.replace("FOLDER", folder);
    if (!write(u"nginx.conf"_s, config))
        return u"The configuration could not be written."_s;
#ifdef Q_OS_LINUX
    m_nginx.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(u"/usr/sbin/nginx"_s, {u"-p"_s, m_folder.path(), u"-c"_s, path(u"nginx.conf"_s)});
    if (!m_nginx.waitForStarted())
        return u"nginx is not there; install nginx-light."_s;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 10'000) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
        if (socket.waitForConnected(1000))
            return {};
        if (m_nginx.waitForFinished(20))
            break;
    }
    return u"nginx does not answer: "_s + QString::fromUtf8(m_nginx.readAll());
}

void WebServer::stop()
{
    if (m_nginx.state() == QProcess::NotRunning)
        return;
    m_nginx.kill();
    m_nginx.waitForFinished();
}

QByteArray WebServer::log() const
{
    QFile file(path(u"access.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
