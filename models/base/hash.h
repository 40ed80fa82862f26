// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

#include <stop_token>

namespace ccm {

/// SHA-256 as the manifest writes it: 64 hexadecimal digits in upper case.
[[nodiscard]] QString sha256(QByteArrayView bytes);
/// Reads the file in blocks; asks `stop` between them.
[[nodiscard]] Result<QString> sha256OfFile(const QString &path, const std::stop_token &stop = {});

} // namespace ccm
