// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifications.h"

#include "app/session.h"

namespace ccm {

Notifications::Notifications(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &Session::logsFound, this, [this](const QList<LogSource> &logs) {
        QStringList names;
        for (const LogSource &log : logs)
            names.append(log.shownAs);
        m_news.follow(names);
    });
    connect(&m_session.tail(), &LogTail::updated, this,
            [this](int log, const LogSnapshot &snapshot) { tell(m_news.logGrew(log, snapshot)); });
    connect(&m_session, &Session::clientLoaded, this,
            [this](const ClientCase &client) { m_news.clientRead(client.state); });
    connect(&m_session, &Session::clientStateChanged, this,
            [this](const ClientState &state) { tell(m_news.clientChanged(state)); });
    connect(&m_notifier, &Notifier::activated, this, &Notifications::recordWanted);
    connect(&m_notifier, &Notifier::unheard, this, &Notifications::unheard);
}

void Notifications::tell(const std::optional<TailNotice> &notice)
{
    if (notice && m_isWanted)
        m_notifier.show(*notice);
}

} // namespace ccm
