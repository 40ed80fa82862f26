// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ccm {

/// The fields of an HRESULT: bit 31 severity, bits 16 to 26 facility, bits 0 to 15 code.
struct HResult
{
    quint32 value = 0;

    [[nodiscard]] constexpr bool isFailure() const { return (value & 0x8000'0000U) != 0; }
    [[nodiscard]] constexpr quint16 facility() const { return static_cast<quint16>((value >> 16U) & 0x7FFU); }
    [[nodiscard]] constexpr quint16 code() const { return static_cast<quint16>(value & 0xFFFFU); }
    /// The Win32 code inside 0x8007nnnn; 0x80072EE7 holds 12007, a code of WinHTTP.
    [[nodiscard]] std::optional<quint32> win32Code() const;
    /// The status inside 0x8019nnnn, where BITS keeps it: 404 of 0x80190194.
    [[nodiscard]] std::optional<quint32> httpStatus() const;
};

/// The upper four bits of an NTSTATUS that is an error (0xCnnnnnnn). No HRESULT sets bit 30.
[[nodiscard]] constexpr bool isNtStatus(quint32 value)
{
    return (value >> 28U) == 0xCU;
}

/// "Win32 (7)"; only the number where the facility is not known. Names as winerror.h gives them;
/// 0x7D0 is that of Configuration Manager, as its documented codes 0x87D0nnnn show.
[[nodiscard]] QString facilityText(quint16 facility);

} // namespace ccm
