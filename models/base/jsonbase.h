// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/evidence.h"
#include "models/base/version.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

#include <optional>

/// What the JSON of the headless contract is made of. Unknown is null, never a guess.
namespace ccm::json {

constexpr int SchemaVersion = 1;

[[nodiscard]] QJsonValue text(const QString &value); ///< null when empty
[[nodiscard]] QJsonValue version(const std::optional<Version> &value); ///< as written, or null
[[nodiscard]] QJsonValue number(const std::optional<qint64> &value);
[[nodiscard]] QJsonValue boolean(const std::optional<bool> &value);
/// A time without a zone: "2013-09-10T22:04:03.000"; null when invalid.
[[nodiscard]] QJsonValue localTime(const QDateTime &value);
/// A time in UTC: "2013-09-11T03:04:03.000Z"; null when invalid.
[[nodiscard]] QJsonValue utcTime(const QDateTime &value);
/// Line, column and offset of a byte, as QJsonParseError counts them; the column counts bytes.
[[nodiscard]] Place placeOf(const QByteArray &json, qsizetype offset);
/// {file, offset, line}, or null when there is none.
[[nodiscard]] QJsonValue evidence(const Evidence &value);

// For objects of which there are millions: the text itself, as QJsonDocument would write it.

/// In quotes.
void appendText(QByteArray &json, QStringView text);
/// The same; null when empty.
void appendTextOrNull(QByteArray &json, QStringView text);
/// As localTime() has it, quotes and all; with `ending` before the closing quote.
void appendTime(QByteArray &json, const QDateTime &value, QByteArrayView ending = {});

} // namespace ccm::json
