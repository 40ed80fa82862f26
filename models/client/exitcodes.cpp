// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/exitcodes.h"

#include "models/base/errortexts.h"
#include "models/client/statemeaning.h"

#include <QCoreApplication>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ExitCode)

public:
    static QString httpStatus(quint32 status) { return tr("HTTP status %1").arg(status); }
};

} // namespace

ExitMeaning exitMeaning(int code)
{
    switch (code) {
    case 0:
    case 1641:
    case 3010:
        return ExitMeaning::Success;
    case 7:
        return ExitMeaning::Unfinished;
    case 8:
        return ExitMeaning::Refused;
    default:
        return ExitMeaning::Failure;
    }
}

QString exitCodeText(int code)
{
    // Windows Installer's codes; other Win32 codes are not documented as exit codes of ccmsetup.
    constexpr int FirstInstallerCode = 1601;
    constexpr int LastInstallerCode = 1654;
    constexpr int RestartRequired = 3010;
    const bool isInstallers =
        (code >= FirstInstallerCode && code <= LastInstallerCode) || code == RestartRequired;
    if (code < 0)
        return {};
    return isInstallers ? win32Text(static_cast<quint32>(code)) : setupExitText(static_cast<quint32>(code));
}

QString failureText(QStringView code)
{
    constexpr quint32 HighWord = 0xFFFF0000U;
    constexpr quint32 Http = 0x80190000U;
    constexpr quint32 Win32 = 0x80070000U;
    constexpr quint32 FirstInstallerCode = 1601;
    bool ok = false;
    const quint32 value = code.toUInt(&ok, 16);
    if (!ok)
        return {};
    const quint32 low = value & ~HighWord;
    if ((value & HighWord) == Http)
        return CodeText::httpStatus(low);
    if ((value & HighWord) == Win32 && low >= FirstInstallerCode)
        return exitCodeText(static_cast<int>(low));
    return {};
}

QString deploymentStateText(int stateId)
{
    return stateMeaning(ClientDeploymentTopic, stateId).value_or(StateMeaning()).text;
}

} // namespace ccm
