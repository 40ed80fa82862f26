// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QProcess>
#include <QString>

#include <functional>
#include <optional>

namespace ccm {

/// An object of another program, as assistive technology sees it (AT-SPI 2).
struct AccessibleNode
{
    QString service;
    QDBusObjectPath path;
};

/// A screen, a session bus and an accessibility bus of their own, and what can be asked over them. Needs Xvfb
/// (xvfb), dbus-daemon (dbus-daemon) and at-spi-bus-launcher (at-spi2-core).
class AccessibleBus
{
public:
    ~AccessibleBus();

    /// Empty, or what is missing or went wrong.
    [[nodiscard]] QString start();
    /// What a program needs to be there.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// The desktop: its children are programs.
    [[nodiscard]] static AccessibleNode root();
    [[nodiscard]] QList<AccessibleNode> children(const AccessibleNode &node) const;
    [[nodiscard]] QString name(const AccessibleNode &node) const;
    [[nodiscard]] QString role(const AccessibleNode &node) const;
    [[nodiscard]] bool isShowing(const AccessibleNode &node) const;
    /// Does what the object offers first: presses a button, triggers what a menu holds.
    [[nodiscard]] bool press(const AccessibleNode &node) const;

    /// The first that fits, in depth. Rows of tables are left out.
    using Fits = std::function<bool(const AccessibleNode &)>;
    [[nodiscard]] std::optional<AccessibleNode> find(const AccessibleNode &in, const Fits &fits) const;

private:
    [[nodiscard]] static QString firstLine(QProcess &process);

    QProcess m_screen;
    QProcess m_session;
    QString m_display;
    QString m_address; ///< of the session bus
    QDBusConnection m_bus{QString()};
};

} // namespace ccm
