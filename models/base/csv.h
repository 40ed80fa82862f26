// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;

namespace ccm {

/// One cell as RFC 4180 writes it. Text that a spreadsheet would take for a formula gets an apostrophe in
/// front: it begins with =, +, -, @, a tab or a carriage return and is no plain number.
[[nodiscard]] QString csvCell(const QString &text);

/// A table with its header, UTF-8 with a byte order mark (Excel takes it for the system's code page without
/// one), lines ended by CR LF.
[[nodiscard]] QByteArray tableToCsv(const QAbstractItemModel &table);

} // namespace ccm
