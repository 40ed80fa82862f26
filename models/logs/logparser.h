// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/linegrammar.h"
#include "models/logs/logrecord.h"
#include "models/logs/recordsplitter.h"

#include <QSet>

namespace ccm {

/// Turns a growing stream of bytes into records: framing, decoding, grammar, severity.
class LogParser
{
public:
    explicit LogParser(const FramingLimits &limits = {}, const TextSettings &settings = {});

    /// The records that are complete with these bytes.
    [[nodiscard]] QList<LogRecord> feed(QByteArrayView block);
    /// What the bytes not yet handed out would be if nothing followed: the record that is being
    /// written (flag Pending), and lines that a torn record may yet claim. Feeding may go on after it.
    [[nodiscard]] QList<LogRecord> rest();

private:
    [[nodiscard]] LogRecord shared(LogRecord record);
    void share(QString &text);

    RecordSplitter m_splitter;
    GrammarContext m_context;
    TextSettings m_settings;
    QSet<QString> m_shared; ///< components and the like come again and again
};

/// The records of bytes that are there as a whole.
[[nodiscard]] LogDocument parseLog(QByteArrayView bytes, const QString &shownAs,
                                   const TextSettings &settings = {});

} // namespace ccm
