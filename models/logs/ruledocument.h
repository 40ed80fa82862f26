// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonArray>

namespace ccm {

// The JSON document that holds saved filters or highlight rules: {"schema": 1, KEY: [...]}

[[nodiscard]] QByteArray ruleDocument(const QString &key, const QJsonArray &rules);

/// Malformed with the byte where it is no JSON, WrongKind where the list is missing, Unsupported where
/// it has another schema, TooLarge beyond the limits.
[[nodiscard]] Result<QJsonArray> readRuleDocument(const QByteArray &json, const QString &source,
                                                  const QString &key, qsizetype largestFile,
                                                  qsizetype mostRules);

} // namespace ccm
