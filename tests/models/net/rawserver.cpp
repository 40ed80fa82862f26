// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawserver.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

RawServer::RawServer(Answer answer, bool closesAfterAnswer)
    : m_answer(std::move(answer))
    , m_closes(closesAfterAnswer)
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
    m_port.wait(0);
}

RawServer::~RawServer() = default;

QList<QByteArray> RawServer::heads() const
{
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

void RawServer::serve(const std::stop_token &stop)
{
    constexpr int Tick = 20;
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    m_port.notify_all();
    while (!stop.stop_requested()) {
        if (!server.waitForNewConnection(Tick))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray received;
        while (!stop.stop_requested() && socket->state() == QAbstractSocket::ConnectedState) {
            if (socket->waitForReadyRead(Tick))
                received += socket->readAll();
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            const QByteArray head = received.first(end + 4);
            received.remove(0, end + 4);
            {
                const std::lock_guard lock(m_mutex);
                m_heads.append(head);
            }
            const QByteArray answer = m_answer(head);
            socket->write(answer);
            socket->waitForBytesWritten(1000);
            if (answer.isNull() || m_closes) {
                socket->disconnectFromHost();
                break;
            }
        }
    }
}
