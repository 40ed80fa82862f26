// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notifier.h"
#include "models/cases/tailnews.h"

#include <QObject>

namespace ccm {

class Session;

/// Tells on the desktop what is news in the logs that a session follows, while that is wanted.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(Session &session, QObject *parent = nullptr);

    /// What happens while it is not wanted is no news later.
    void setWanted(bool isWanted) { m_isWanted = isWanted; }

Q_SIGNALS:
    void recordWanted(const ccm::Evidence &record); ///< of a notification that was clicked
    void unheard(const ccm::TailNotice &notice); ///< the desktop shows no notifications

private:
    void tell(const std::optional<TailNotice> &notice);

    Session &m_session;
    bool m_isWanted = false;
    TailNews m_news;
    Notifier m_notifier;
};

} // namespace ccm
