// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QList>
#include <QUrl>

namespace ccm {

constexpr qsizetype MaximumAddressLength = 2048;

/// Begins with a scheme: "http://...", "https://...", or any other but smb and file.
[[nodiscard]] bool isWebAddress(QStringView text);
/// May be the name of a management point: "mp01", "mp01.corp.example", "mp01:8080". A name that ends like a
/// file (.cab, .xml, .zip, .log ...) is none. Whether such a file exists is for the caller to look.
[[nodiscard]] bool isServerName(QStringView text);

/// The addresses to try, in this order. A management point keeps the manifest at /CCM_Client/ccmsetup.cab, a
/// distribution point in /SMS_DP_SMSPKG$/<package>/. A folder gets "ccmsetup.cab" appended; a bare server
/// name is asked by https first; http is for where https is not offered.
[[nodiscard]] Result<QList<QUrl>> manifestAddresses(const QString &text);

} // namespace ccm
