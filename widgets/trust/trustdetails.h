// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/trust.h"

namespace ccm {

/// The details of a signature as text to read and copy: digests, each certificate of the chain, the
/// countersignature. Plain text, "name: value" a line.
[[nodiscard]] QString trustDetails(const SignatureReport &signature);
/// Everything that is told about a file, for a ticket.
[[nodiscard]] QString trustText(const TrustReport &report);

} // namespace ccm
