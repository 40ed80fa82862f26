// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

class QIODevice;

namespace ccm {

/// What the header of a cabinet says of it ("Microsoft Cabinet Format", CFHEADER and CFFOLDER).
struct CabinetFacts
{
    qint64 length = 0; ///< of the cabinet, in bytes
    int files = 0;
    int folders = 0;
    QStringList methods; ///< "MSZIP", "LZX:21", ...: each once, in the order of the folders
    int setId = 0;
    int setIndex = 0; ///< of this cabinet in its set, from 0
    QString previousName; ///< of the file that the cabinet before this one should be; empty: none
    QString nextName;
    int reservedBytes = 0; ///< in the header, for whoever made the cabinet; a signer's are 20
    bool hasSignature = false; ///< the reserved bytes say where one lies, within the file

    bool operator==(const CabinetFacts &) const = default;
};

/// Reads the header at `offset` of the device. Errors: WrongKind (no mark), Truncated, Malformed.
[[nodiscard]] Result<CabinetFacts> readCabinetFacts(QIODevice &device, const QString &source,
                                                    qint64 offset = 0);

} // namespace ccm
