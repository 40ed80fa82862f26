// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/ansicodepage.h"

#include <QByteArrayView>
#include <QString>

namespace ccm {

/// How the characters of a stretch of a log are stored.
enum class TextEncoding : quint8 {
    Bytes, ///< UTF-8 or, where a record is not valid UTF-8, the ANSI code page
    Utf16Le,
    Utf16Be,
};

/// What the bytes of a log do not tell.
struct TextSettings
{
    AnsiCodePage ansi = AnsiCodePage::Western; ///< of what is not valid UTF-8

    bool operator==(const TextSettings &) const = default;
};

struct DecodedText
{
    QString text;
    /// Some bytes stand for no character and are shown as replacement marks.
    bool undecodable = false;

    bool operator==(const DecodedText &) const = default;
};

/// The text of one record, or of a part of one. Never fails: what is no character becomes U+FFFD.
/// Zero characters become U+2400, and a long run of them "[512 zero bytes]", so that they can be seen.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding,
                                     const TextSettings &settings = {});

/// "[512 zero bytes]"
[[nodiscard]] QString zeroBytesText(qint64 count);

} // namespace ccm
