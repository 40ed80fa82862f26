// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace ccm {

/// The code pages that Windows uses as "ANSI", by their numbers.
enum class AnsiCodePage : quint16 {
    Thai = 874,
    Japanese = 932,
    ChineseSimplified = 936,
    Korean = 949,
    ChineseTraditional = 950,
    CentralEuropean = 1250,
    Cyrillic = 1251,
    Western = 1252,
    Greek = 1253,
    Turkish = 1254,
    Hebrew = 1255,
    Arabic = 1256,
    Baltic = 1257,
    Vietnamese = 1258,
};

/// All of them, Western first, then by number.
[[nodiscard]] const QList<AnsiCodePage> &ansiCodePages();
/// Of 1252 and the like; unknown for other numbers.
[[nodiscard]] std::optional<AnsiCodePage> ansiCodePageOf(int number);
/// "Windows-1252 (Western European)"
[[nodiscard]] QString ansiCodePageText(AnsiCodePage codePage);

/// Every byte is shown: what is no character, as U+FFFD.
[[nodiscard]] QString decodeAnsi(QByteArrayView bytes, AnsiCodePage codePage);

} // namespace ccm
