// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ccm {

/// What the administrator of this computer has decided for all its users.
struct Policy
{
    /// Nothing: left to the user. Else who forbids it: the file or the registry key, as shown to the user.
    std::optional<QString> networkForbiddenBy;
    /// A whole sentence where the policy could not be understood, and forbids for that reason.
    QString problem;

    bool operator==(const Policy &) const = default;
};

/// Of ini files with "[network] allowed=false". One that forbids wins over any other. What cannot be read or
/// understood forbids as well: who writes a policy wants it to hold.
[[nodiscard]] Policy readPolicy(const QStringList &files);

/// That of this computer. A fixed file, and any in XDG_CONFIG_DIRS: that variable can forbid more, but lift
/// nothing. On Windows HKEY_LOCAL_MACHINE\Software\Policies\Ccmscope, value "allowed" of its key "network".
[[nodiscard]] Policy policyOfThisComputer();

/// Why nothing may be fetched from a server, in a whole sentence; empty: it may be. The user's own wish
/// counts where the policy leaves it to the user. Files on shares are not meant: the system opens them.
[[nodiscard]] QString networkRefusal(const Policy &policy, bool userAllows);

} // namespace ccm
