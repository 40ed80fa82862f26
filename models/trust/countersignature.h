// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trust/chain.h"
#include "models/trust/signeddata.h"

namespace ccm {

/// Every countersignature of a signature, in its order.
[[nodiscard]] QList<Countersignature> countersignaturesOf(const SignedData &data, const RootStore &roots,
                                                          const QString &source);

} // namespace ccm
