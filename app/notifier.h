// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/tailnews.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QSystemTrayIcon;

namespace ccm {

/// Shows notifications on the desktop: by the notification service of a Linux desktop where one answers,
/// else by an icon in the system tray, which is there from the first one on. Waits for nobody; where there is
/// neither, nothing is shown.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;
    Q_DISABLE_COPY_MOVE(Notifier)

    void show(const TailNotice &notice);

Q_SIGNALS:
    void activated(const ccm::Evidence &record); ///< the user wants to see it
    void unheard(const ccm::TailNotice &notice); ///< the desktop shows no notifications

private:
    // Connected by name: they answer to signals of the bus.
    Q_SLOT void actionInvoked(quint32 id, const QString &action);
    Q_SLOT void closed(quint32 id);
    void askServer(const TailNotice &notice);
    void send(const TailNotice &notice);
    void showInTray(const TailNotice &notice);

    std::optional<QStringList> m_capabilities; ///< of the service; nothing: not asked yet
    QHash<quint32, Evidence> m_shown; ///< by the service, until they are closed
    QSystemTrayIcon *m_tray = nullptr; ///< made when it is needed
    Evidence m_inTray; ///< of the last one
};

} // namespace ccm
