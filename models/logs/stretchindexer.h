// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/cmtracescan.h"
#include "models/logs/logindexbuilder.h"

namespace ccm {

/// The records of a stretch of a file, as one worker found them.
struct IndexedStretch
{
    std::vector<LogSegment> segments; ///< names in the worker's numbering, lines counted from 0
    NewNames newNames;
    qint64 lines = 0; ///< line ends in it
    /// A record that begins in the stretch reaches beyond its end, though another begins there: the file
    /// went on in UTF-16. Nothing of the stretch counts then.
    bool isBroken = false;
};

/// One worker of the bulk index. A stretch begins with the opener of a CMTrace record at the start of a
/// line, and another such opener follows it: what lies between does not depend on what lies around it.
class StretchIndexer
{
public:
    explicit StretchIndexer(const TextSettings &settings) : m_settings(settings) { }

    [[nodiscard]] IndexedStretch index(std::string_view bytes, qint64 offset);

private:
    class LineCounter;

    void addScanned(const ScannedRecord &record, std::size_t at, LineCounter &lines);
    [[nodiscard]] bool addCarefully(std::string_view bytes, std::size_t from, std::size_t to,
                                    LineCounter &lines);
    [[nodiscard]] NewNames takeNewNames();

    TextSettings m_settings;
    LogNames m_names;
    CmTraceScanner m_scanner{m_names};
    NewNames m_known; ///< handed out before
    SegmentWriter m_writer;
    qint64 m_offset = 0;
    bool m_hasChanged = false; ///< the encoding, before the record to come
};

} // namespace ccm
