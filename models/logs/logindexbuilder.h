// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/segmentwriter.h"

namespace ccm {

/// The names that one worker met for the first time in a stretch, in its own numbering.
struct NewNames
{
    QStringList components;
    QStringList threads;
    QStringList sources;
};

/// From the numbers of one worker's names to those of the log.
class NameMap
{
public:
    void add(const QStringList &names, NameTable &table);
    [[nodiscard]] NameId operator()(NameId id) const { return id == ManyNames ? ManyNames : m_ids[id]; }
    [[nodiscard]] bool isIdentity() const { return m_isIdentity; }

private:
    std::vector<NameId> m_ids{NoName};
    bool m_isIdentity = true;
};

struct NameMaps
{
    NameMap components;
    NameMap threads;
    NameMap sources;
};

/// Puts a log's segments together, in the order of the file.
class LogIndexBuilder
{
public:
    explicit LogIndexBuilder(const TextSettings &settings = {});

    /// The record follows all others; its names are numbered by names().
    template<std::invocable<> LineOf>
    void add(const RecordFacts &facts, const LineOf &lineOf)
    {
        m_writer.write(facts, lineOf);
    }
    /// Segments whose names are numbered by a worker. `firstLine` is added to their lines.
    void append(std::vector<LogSegment> segments, const NewNames &names, NameMaps &maps, qint64 firstLine);
    void beginPart();
    [[nodiscard]] LogNames &names() { return m_names; }

    /// All that was added so far.
    [[nodiscard]] LogIndex index();
    /// Forgets what was added to this part since index() said `before`.
    void goBackTo(const LogIndex &before);

private:
    void seal();
    void adopt(LogSegment segment, bool compact);
    void continueTime(LogSegment &segment) const;
    [[nodiscard]] bool canJoin(const LogSegment &segment) const;
    [[nodiscard]] LogSegment joinedWithLast(LogSegment segment);

    LogNames m_names;
    SegmentWriter m_writer;
    int m_part = 0;
    LogIndex m_index;
};

} // namespace ccm
