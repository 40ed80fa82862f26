// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"

#include <optional>
#include <string_view>

namespace ccm {

/// A CMTrace record about which there is no doubt. Positions are bytes in what was scanned.
struct ScannedRecord
{
    std::size_t end = 0; ///< behind its '>'
    std::size_t next = 0; ///< behind the line ends that follow: the next opener, or the end of the bytes
    qint64 time = 0; ///< milliseconds since 1970 in the writer's local time
    std::optional<int> biasMinutes;
    std::string_view component;
    std::string_view thread;
    std::string_view source;
    Severity severity = Severity::Info;
};

/// Reads well-formed CMTrace records as native writers write them, at the speed of memory, so that the
/// careful way (RecordSplitter and parseRecord) is left with the others. It takes a record only where
/// the careful way finds the same one with the same attributes, whatever surrounds it.
class CmTraceScanner
{
public:
    /// The record that begins at `at` with an opener at the start of a line; `bytes` ends at another
    /// such opener or at the end of the file. Empty where there is any doubt.
    [[nodiscard]] std::optional<ScannedRecord> scan(std::string_view bytes, std::size_t at);

private:
    [[nodiscard]] bool readDate(std::string_view text);

    std::string m_date; ///< as last written: most records of a log have the same
    qint64 m_dateMs = 0;
};

/// The first opener at the start of a line at or after `from`, or npos. In bytes (not UTF-16) a record
/// begins there whatever stands before it.
[[nodiscard]] std::size_t findRecordStart(std::string_view bytes, std::size_t from);

} // namespace ccm
