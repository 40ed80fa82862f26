// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

#ifdef CCM_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ccm {

using namespace Qt::StringLiterals;

Notifier::Notifier(QObject *parent) : QObject(parent) { }

Notifier::~Notifier() = default;

void Notifier::show(const TailNotice &notice)
{
#ifdef CCM_HAS_DBUS
    if (QDBusConnection::sessionBus().isConnected()) {
        m_capabilities ? send(notice) : askServer(notice);
        return;
    }
#endif
    showInTray(notice);
}

#ifdef CCM_HAS_DBUS

namespace {

// Desktop Notifications Specification 1.2.
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

/// Some services read the text as markup. One that is not there may be started by the bus.
void Notifier::askServer(const TailNotice &notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(quint32, QString)));
    bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(closed(quint32)));
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        const QDBusPendingReply<QStringList> capabilities = *answer;
        answer->deleteLater();
        if (capabilities.isError()) {
            showInTray(notice);
            return;
        }
        m_capabilities = capabilities.value();
        send(notice);
    });
}

void Notifier::send(const TailNotice &notice)
{
    constexpr uint NewOne = 0;
    constexpr int AsTheDesktopLikes = -1; // milliseconds
    constexpr uchar Normal = 1;
    constexpr uchar Critical = 2; // stays until it is seen
    const bool readsMarkup = m_capabilities->contains(u"body-markup"_s);
    const QStringList actions{u"default"_s, tr("Show the record")};
    const QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"urgency"_s, QVariant::fromValue(notice.status == Status::Bad ? Critical : Normal)}};
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments(
        {QGuiApplication::applicationDisplayName(), NewOne, QGuiApplication::desktopFileName(), notice.title,
         readsMarkup ? notice.text.toHtmlEscaped() : notice.text,
         m_capabilities->contains(u"actions"_s) ? actions : QStringList(), hints, AsTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        const QDBusPendingReply<uint> id = *answer;
        answer->deleteLater();
        if (id.isError())
            showInTray(notice);
        else
            m_shown.insert(id.value(), notice.record);
    });
}

#endif

void Notifier::actionInvoked(quint32 id, const QString &action)
{
    if (action == "default"_L1 && m_shown.contains(id))
        Q_EMIT activated(m_shown.value(id));
}

void Notifier::closed(quint32 id)
{
    m_shown.remove(id);
}

void Notifier::showInTray(const TailNotice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        Q_EMIT unheard(notice);
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(u"Ccmscope"_s);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_inTray); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(m_inTray); });
    }
    m_inTray = notice.record;
    m_tray->show();
    m_tray->showMessage(notice.title, notice.text,
                        notice.status == Status::Bad ? QSystemTrayIcon::Warning
                                                     : QSystemTrayIcon::Information);
}

} // namespace ccm
