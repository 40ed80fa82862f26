// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/nametable.h"

#include <concepts>

namespace ccm {

struct LogRecord;
struct RecordSpan;

/// What goes into the index of one record.
struct RecordFacts
{
    qint64 offset = 0;
    qint64 end = 0;
    std::optional<qint64> time; ///< milliseconds since 1970 in the writer's local time
    std::optional<int> biasMinutes; ///< counts only with a time
    TimeWriter writer = TimeWriter::Unnamed; ///< that too
    NameId component = NoName;
    NameId thread = NoName;
    NameId source = NoName;
    RecordTraits traits; ///< isTimed follows from `time`
    bool afterChange = false; ///< as Frame::afterChange
};

/// The three lists of names of a log.
struct LogNames
{
    NameTable components;
    NameTable threads;
    NameTable sources;
};

/// Packs records that come in file order into segments.
class SegmentWriter
{
public:
    explicit SegmentWriter(int part = 0) : m_part(part) { }

    /// `lineOf` tells the record's line; asked only where a segment begins.
    template<std::invocable<> LineOf>
    void write(const RecordFacts &facts, const LineOf &lineOf)
    {
        if (!fits(facts))
            open(facts, lineOf());
        add(facts);
    }

    [[nodiscard]] bool isEmpty() const { return m_segments.empty(); }
    /// What was written since the last call, as segments without spare memory.
    [[nodiscard]] std::vector<LogSegment> take();

private:
    [[nodiscard]] bool fits(const RecordFacts &facts) const;
    void open(const RecordFacts &facts, qint64 line);
    void add(const RecordFacts &facts);

    int m_part;
    std::vector<LogSegment> m_segments; ///< the last one is open
    qint32 m_lastTime = 0; ///< of the open one
    bool m_hasBias = false; ///< a timed record has set its bias
};

/// The facts of a record that was parsed in full; its names are numbered by `names`.
[[nodiscard]] RecordFacts factsOf(const LogRecord &record, const RecordSpan &span, LogNames &names);

} // namespace ccm
