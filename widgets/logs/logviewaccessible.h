// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccm {

class LogView;

/// Makes assistive technology see every LogView as a table: a row a record, a column a shown column.
/// The text's cell tells the whole record: "Error, 08:56:37.101, ccmsetup, Download failed". Cells come
/// into being when they are asked for. To be called any number of times.
void installLogViewAccessibility();
/// Tells that another row is current, if anyone listens.
void announceCurrentRow(LogView &view);

} // namespace ccm
