// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/exitcodes.h"

#include "models/base/errortexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ExitCode)

public:
    static QString httpStatus(quint32 status) { return tr("HTTP status %1").arg(status); }
};

struct CodeRow
{
    int code = 0;
    const char *text = nullptr; ///< translated in CodeText
};

// Topic 800 of the state messages, as Microsoft documents its ids; our own words.
constexpr std::array DeploymentStates = std::to_array<CodeRow>({
    {100, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment started")},
    {101, QT_TRANSLATE_NOOP("ccm::ExitCode", "waiting for the download")},
    {102, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment scheduled")},
    {103, QT_TRANSLATE_NOOP("ccm::ExitCode", "waiting for a maintenance window")},
    {104, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment skipped")},
    {301, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the reason is not known")},
    {302, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the service could not be created")},
    {303, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the service could not be deleted")},
    {304, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, a write filter protects the system drive")},
    {305, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, native mode is not possible here")},
    {306, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the download could not be started")},
    {307, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the command line is not valid")},
    {308, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, a file could not be downloaded by WinHTTP")},
    {309, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, a file could not be downloaded by BITS")},
    {310, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, BITS could not be installed")},
    {311, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the signature of a prerequisite cannot be verified")},
    {312, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the disk is full")},
    {313, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, client.msi did not install")},
    {314, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the manifest could not be loaded")},
    {315, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, there is no client certificate")},
    {316, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, a prerequisite is not signed by Microsoft")},
    {317, QT_TRANSLATE_NOOP("ccm::ExitCode", "a restart is needed to go on")},
    {318,
     QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, client and management point are of different versions")},
    {319, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the operating system is not supported")},
    {320, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the deployment is not supported")},
    {321, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, BITS is missing")},
    {322, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the source folder is not available")},
    {323, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, App-V is not supported")},
    {324, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the site has the wrong version")},
    {325, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the hash of a prerequisite does not match")},
    {326, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, device management could not be removed")},
    {327, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the computer is under device management")},
    {328, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the computer is managed by Intune")},
    {329, QT_TRANSLATE_NOOP("ccm::ExitCode", "failed, the network is metered")},
    {400, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment succeeded")},
    {401, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment succeeded, a restart is required")},
    {402, QT_TRANSLATE_NOOP("ccm::ExitCode", "deployment succeeded after a restart")},
    {500, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment started")},
    {601, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the reason is not known")},
    {602, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the site code is not valid")},
    {603, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment to the management point failed")},
    {604, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, no default management point")},
    {605, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the site's signing certificate is missing")},
    {606, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, no site was discovered")},
    {607, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the client is newer than the site")},
    {608, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the version of the site was not found")},
    {609, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment failed, the version of the client cannot be read")},
    {700, QT_TRANSLATE_NOOP("ccm::ExitCode", "assignment succeeded")},
});

QString textOf(std::span<const CodeRow> rows, int code)
{
    const auto row = std::ranges::find(rows, code, &CodeRow::code);
    return row == rows.end() ? QString() : CodeText::tr(row->text);
}

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
    return textOf(DeploymentStates, stateId);
}

} // namespace ccm
