// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessiblebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QStringList>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds

QDBusMessage call(const AccessibleNode &node, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(node.service, node.path.path(), interface, method);
}

QString accessible()
{
    return u"org.a11y.atspi.Accessible"_s;
}

} // namespace

AccessibleBus::~AccessibleBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    for (QProcess *process : {&m_session, &m_screen}) {
        process->terminate();
        process->waitForFinished(Patience);
    }
}

QString AccessibleBus::firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(Patience))
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

QString AccessibleBus::start()
{
    for (const auto &[program, package] :
         {std::pair{u"Xvfb"_s, u"xvfb"_s}, {u"dbus-daemon"_s, u"dbus-daemon"_s}}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"This test needs %1, which is in the package %2."_s.arg(program, package);
    }
    // Without -noreset it begins anew when its last client leaves, as the one that starts the accessibility
    // bus does, and refuses who comes at that moment.
    m_screen.start(u"Xvfb"_s,
                   {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x1000x24"_s});
    m_display = firstLine(m_screen);
    if (m_display.isEmpty())
        return u"Xvfb does not start."_s;
    // On that screen, not on the user's: the bus of accessibility is known to a screen.
    m_session.setProcessEnvironment(environment());
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address=1"_s, u"--nofork"_s});
    m_address = firstLine(m_session);
    if (m_address.isEmpty())
        return u"dbus-daemon does not start."_s;

    const auto session = QDBusConnection::connectToBus(m_address, u"session"_s);
    const QDBusReply<QString> address = session.call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    QDBusConnection::disconnectFromBus(u"session"_s);
    if (!address.isValid())
        return u"There is no accessibility bus; it is in the package at-spi2-core. "_s
            + address.error().message();
    m_bus = QDBusConnection::connectToBus(address, u"accessibility"_s);
    return m_bus.isConnected() ? QString() : m_bus.lastError().message();
}

QProcessEnvironment AccessibleBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + m_display);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return environment;
}

AccessibleNode AccessibleBus::root()
{
    return {.service = u"org.a11y.atspi.Registry"_s,
            .path = QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
}

QList<AccessibleNode> AccessibleBus::children(const AccessibleNode &node) const
{
    const QDBusMessage reply = m_bus.call(call(node, accessible(), u"GetChildren"_s));
    QList<AccessibleNode> found;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a(so)"_L1)
        return found;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        AccessibleNode child;
        list.beginStructure();
        list >> child.service >> child.path;
        list.endStructure();
        found.append(child);
    }
    list.endArray();
    return found;
}

QString AccessibleBus::name(const AccessibleNode &node) const
{
    QDBusMessage get = call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << accessible() << u"Name"_s;
    const QDBusReply<QDBusVariant> reply = m_bus.call(get);
    return reply.isValid() ? reply.value().variant().toString() : QString();
}

QString AccessibleBus::role(const AccessibleNode &node) const
{
    const QDBusReply<QString> reply = m_bus.call(call(node, accessible(), u"GetRoleName"_s));
    return reply.isValid() ? reply.value() : QString();
}

bool AccessibleBus::isShowing(const AccessibleNode &node) const
{
    constexpr uint Showing = 1U << 25U; // ATSPI_STATE_SHOWING
    const QDBusReply<QList<uint>> reply = m_bus.call(call(node, accessible(), u"GetState"_s));
    return reply.isValid() && !reply.value().isEmpty() && (reply.value().constFirst() & Showing) != 0;
}

bool AccessibleBus::press(const AccessibleNode &node) const
{
    QDBusMessage act = call(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s);
    act << 0;
    const QDBusReply<bool> reply = m_bus.call(act);
    return reply.isValid() && reply.value();
}

std::optional<AccessibleNode> AccessibleBus::find(const AccessibleNode &in, const Fits &fits) const
{
    if (fits(in))
        return in;
    const QString kind = role(in);
    if (kind.contains(u"table"_s) || kind == "tree"_L1)
        return {};
    for (const AccessibleNode &child : children(in)) {
        if (const auto found = find(child, fits))
            return found;
    }
    return {};
}

} // namespace ccm
