// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace ccm {

/// Where a statement comes from: a place in a file that the user can be led to.
struct Evidence
{
    QString file; ///< as shown to the user
    qint64 offset = -1; ///< of the record's first byte, or -1
    qint64 line = 0; ///< 1-based, or 0

    bool operator==(const Evidence &) const = default;
    [[nodiscard]] bool isEmpty() const { return file.isEmpty(); }
    /// It is a record of a log, which can be shown; otherwise it is a file as a whole.
    [[nodiscard]] bool isRecord() const { return !file.isEmpty() && offset >= 0; }
};

} // namespace ccm

Q_DECLARE_METATYPE(ccm::Evidence)
