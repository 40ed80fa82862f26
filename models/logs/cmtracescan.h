// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/knownnames.h"
#include "models/logs/segmentwriter.h"

#include <optional>
#include <string_view>

namespace ccm {

/// A CMTrace record about which there is no doubt. Positions are bytes in what was scanned.
struct ScannedRecord
{
    std::size_t end = 0; ///< behind its '>'
    std::size_t next = 0; ///< behind the line ends that follow: the next opener, or the end of the bytes
    qint64 time = 0; ///< milliseconds since 1970 in the writer's local time
    int biasMinutes = 0;
    NameId component = NoName;
    NameId thread = NoName;
    NameId source = NoName;
    Severity severity = Severity::Info;
};

/// Reads well-formed CMTrace records as native writers write them, at the speed of memory, so that the
/// careful way (RecordSplitter and parseRecord) is left with the others. It takes a record only where
/// the careful way finds the same one with the same attributes, whatever surrounds it.
class CmTraceScanner
{
public:
    /// Names are numbered by `names`, which must outlive it.
    explicit CmTraceScanner(LogNames &names) : m_names(names) { }

    /// The record that begins at `at` with an opener at the start of a line; `bytes` ends at another
    /// such opener or at the end of the file. Empty where there is any doubt.
    [[nodiscard]] std::optional<ScannedRecord> scan(std::string_view bytes, std::size_t at);

private:
    struct Stamp
    {
        std::size_t length = 0; ///< of its text
        int biasMinutes = 0;
        qint64 dateMs = 0;
    };

    [[nodiscard]] std::optional<Stamp> readStamp(std::string_view text);

    LogNames &m_names;
    KnownNames m_components;
    KnownNames m_threads;
    KnownNames m_sources;
    /// Bias and date as last written: nearly all records of a log have the same.
    static constexpr std::string_view StampShape = "+000\" date=\"01-01-1970\"";
    std::array<char, StampShape.size()> m_lastText{};
    std::optional<Stamp> m_last;
};

/// The first opener at the start of a line at or after `from`, or npos. In bytes (not UTF-16) a record
/// begins there whatever stands before it.
[[nodiscard]] std::size_t findRecordStart(std::string_view bytes, std::size_t from);

} // namespace ccm
