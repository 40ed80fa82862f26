// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace ccm {

/// How a run of ccmsetup that returned this code stands.
enum class ExitMeaning : quint8 {
    Success, ///< 0, and the codes of Windows Installer that only ask for a restart
    Unfinished, ///< 7: setup goes on after the next restart
    Refused, ///< 8: another setup was running; this process did nothing
    Failure,
};

/// As Microsoft's documentation of ccmsetup's return codes and of Windows Installer lists them; every
/// other code but 0 is a failure.
[[nodiscard]] ExitMeaning exitMeaning(int code);
/// What an exit code of ccmsetup or of Windows Installer means, in a few words without a full stop;
/// empty where it is not known.
[[nodiscard]] QString exitCodeText(int code);
/// The same for the code of "CcmSetup failed with error code", hexadecimal as logged: an HTTP status
/// (0x8019nnnn) or a code of Windows Installer (0x8007nnnn). Empty where it is not known.
[[nodiscard]] QString failureText(QStringView code);

/// What a state id of topic 800 (client deployment) means, in a few words; empty where it is not known.
[[nodiscard]] QString deploymentStateText(int stateId);

} // namespace ccm
