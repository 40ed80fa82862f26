// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ccm {

/// A value in DER: its tag, and where its content begins.
struct DerElement
{
    QByteArrayView content;
    QByteArrayView rest; ///< what follows the value
    int tag = -1; ///< as V_ASN1_SEQUENCE; -1: there is no value of a definite length here
};

/// The first value. Of `bytes`, which it looks into.
[[nodiscard]] DerElement firstElement(QByteArrayView bytes);

} // namespace ccm
