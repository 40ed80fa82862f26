// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/client/pefile.h"

namespace ccm {

/// Reads a VS_VERSIONINFO structure. `offset` is its place in the file, for errors.
[[nodiscard]] Result<PeVersion> parseVersionInfo(QByteArrayView bytes, qint64 offset, const QString &source);

} // namespace ccm
