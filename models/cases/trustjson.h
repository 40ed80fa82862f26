// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

#include <QJsonObject>

namespace ccm {

/// What `signature` is in the headless contract: null when the file is not signed, else {kind,
/// digest:{algorithm, matches, sentence}, signer:{subject, issuer, serial, fingerprint, valid, sentence},
/// chain:{trusted, root, rootFingerprint, checkedAt, sentence},
/// countersignature:{time, valid, trusted, subject, sentence}|null, facts:[], revocationChecked: false,
/// more:[the same without kind, more and revocationChecked, with nesting]}.
/// `root` is the last certificate of the chain where that signed itself, in the store or not.
[[nodiscard]] QJsonValue trustToJson(const TrustReport &report);

/// What `--json trust` prints: {schema, source, signature, facts, warnings}. `facts` are those about the
/// file; those of a signature are in it.
[[nodiscard]] QJsonObject trustDocument(const QString &source, const TrustReport &report);

} // namespace ccm
