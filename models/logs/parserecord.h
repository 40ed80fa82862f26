// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/linegrammar.h"
#include "models/logs/recordsplitter.h"
#include "models/logs/textdecoding.h"

#include <QByteArrayView>

namespace ccm {

/// The record in the bytes of one span, which is all it needs: it may be asked for any time later. Only of
/// Windows Installer the date comes from `context`, which is to see the records in the order of the file.
[[nodiscard]] LogRecord parseRecord(const RecordSpan &span, QByteArrayView bytes, GrammarContext &context,
                                    const TextSettings &settings = {});

} // namespace ccm
