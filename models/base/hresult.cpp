// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hresult.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

struct FacilityName
{
    Q_DECLARE_TR_FUNCTIONS(ccm::HResult)
};

struct FacilityRow
{
    quint16 facility = 0;
    const char *name = nullptr; ///< translated in FacilityName
};

constexpr quint16 Win32Facility = 7;
constexpr quint16 HttpFacility = 0x19;

constexpr auto Facilities = std::to_array<FacilityRow>({
    {0, QT_TRANSLATE_NOOP("ccm::HResult", "general")},
    {1, QT_TRANSLATE_NOOP("ccm::HResult", "remote calls (RPC)")},
    {2, QT_TRANSLATE_NOOP("ccm::HResult", "COM automation")},
    {3, QT_TRANSLATE_NOOP("ccm::HResult", "structured storage")},
    {4, QT_TRANSLATE_NOOP("ccm::HResult", "of the interface called, for instance WMI")},
    {Win32Facility, QT_TRANSLATE_NOOP("ccm::HResult", "Win32")},
    {8, QT_TRANSLATE_NOOP("ccm::HResult", "Windows, COM servers")},
    {9, QT_TRANSLATE_NOOP("ccm::HResult", "security, keys and secure connections")},
    {0xA, QT_TRANSLATE_NOOP("ccm::HResult", "controls")},
    {0xB, QT_TRANSLATE_NOOP("ccm::HResult", "certificates and trust")},
    {0xC, QT_TRANSLATE_NOOP("ccm::HResult", "Internet")},
    {0xD, QT_TRANSLATE_NOOP("ccm::HResult", "media server")},
    {0xE, QT_TRANSLATE_NOOP("ccm::HResult", "message queuing")},
    {0xF, QT_TRANSLATE_NOOP("ccm::HResult", "device setup")},
    {0x10, QT_TRANSLATE_NOOP("ccm::HResult", "smart cards")},
    {0x11, QT_TRANSLATE_NOOP("ccm::HResult", "COM+")},
    {0x13, QT_TRANSLATE_NOOP("ccm::HResult", ".NET runtime")},
    {0x17, QT_TRANSLATE_NOOP("ccm::HResult", "side-by-side assemblies")},
    {HttpFacility, QT_TRANSLATE_NOOP("ccm::HResult", "HTTP")},
    {0x20, QT_TRANSLATE_NOOP("ccm::HResult", "BITS")},
    {0x21, QT_TRANSLATE_NOOP("ccm::HResult", "configuration")},
    {0x22, QT_TRANSLATE_NOOP("ccm::HResult", "state management")},
    {0x24, QT_TRANSLATE_NOOP("ccm::HResult", "Windows Update Agent")},
    {0x25, QT_TRANSLATE_NOOP("ccm::HResult", "directory service")},
    {0x7D0, QT_TRANSLATE_NOOP("ccm::HResult", "Configuration Manager")},
});
static_assert(std::ranges::is_sorted(Facilities, {}, &FacilityRow::facility));

} // namespace

std::optional<quint32> HResult::win32Code() const
{
    return isFailure() && !isNtStatus(value) && facility() == Win32Facility ? std::optional<quint32>(code())
                                                                            : std::nullopt;
}

std::optional<quint32> HResult::httpStatus() const
{
    // The same facility also holds messages of BITS, from 0x80194000 on.
    constexpr quint16 LastStatus = 599;
    return isFailure() && !isNtStatus(value) && facility() == HttpFacility && code() >= 100
            && code() <= LastStatus
        ? std::optional<quint32>(code())
        : std::nullopt;
}

QString facilityText(quint16 facility)
{
    const auto row = std::ranges::lower_bound(Facilities, facility, {}, &FacilityRow::facility);
    if (row == Facilities.end() || row->facility != facility)
        return QString::number(facility);
    return FacilityName::tr("%1 (%2)").arg(FacilityName::tr(row->name), QString::number(facility));
}

} // namespace ccm
