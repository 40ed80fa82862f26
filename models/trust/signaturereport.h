// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/chain.h"
#include "models/trust/signeddata.h"

namespace ccm {

/// A signature of a file, taken apart and not judged yet.
struct FoundSignature
{
    SignedData data;
    std::optional<IndirectData> indirect; ///< nothing: it does not say which digest the file has
    int nesting = 0;
    QByteArray after; ///< bytes behind the message
};

/// The four statements. `digestOfFile` is empty when it could not be computed; `gap` is why a digest that
/// matches would not cover the whole file, or empty.
[[nodiscard]] SignatureReport reportOf(const FoundSignature &signature, const QByteArray &digestOfFile,
                                       const QString &gap, const RootStore &roots, const QDateTime &at,
                                       const QString &source);

} // namespace ccm
