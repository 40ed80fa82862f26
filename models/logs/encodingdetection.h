// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/textdecoding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>

namespace ccm {

inline constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";

struct EncodingStart
{
    TextEncoding encoding = TextEncoding::Bytes;
    qsizetype markLength = 0; ///< of the byte order mark, in bytes

    bool operator==(const EncodingStart &) const = default;
};

/// What the first bytes of a file say; four of them decide.
[[nodiscard]] EncodingStart encodingOf(std::string_view head);

/// What the bytes at the start of a line say of the encoding from there on.
struct EncodingChange
{
    bool isKnown = true; ///< false: more bytes are needed to tell
    std::optional<EncodingStart> to; ///< unset where it stays as it is

    bool operator==(const EncodingChange &) const = default;
};

/// PowerShell's Out-File -Append writes UTF-16 behind whatever a file holds, and other writers go on in bytes
/// behind that. UTF-16 shows by ASCII characters with a zero each or by its mark; bytes show by "<![LOG["
/// and by a line of ASCII up to CR LF. `atEnd`: nothing follows `rest`.
[[nodiscard]] EncodingChange encodingChangeAt(TextEncoding now, std::string_view rest, bool atEnd);

/// Appends one byte for each UTF-16 unit of `raw` from that with index narrow.size() on. Units outside of
/// ASCII become 0xFF, which no marker and no stamp holds. `atEnd`: half a unit at the end is one.
void appendNarrow(QByteArray &narrow, QByteArrayView raw, TextEncoding encoding, bool atEnd);

} // namespace ccm
