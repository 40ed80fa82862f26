// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/framing.h"
#include "models/logs/logrecord.h"
#include "models/logs/textdecoding.h"

#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace ccm {

/// What is known of a record without its text, packed into 16 bits of a LogEntry.
struct RecordTraits
{
    FrameKind kind = FrameKind::Line;
    Grammar grammar = Grammar::Plain;
    TextEncoding encoding = TextEncoding::Bytes;
    Severity severity = Severity::Info;
    SeverityRule severityRule = SeverityRule::None;
    bool isDamaged = false;
    bool isTimed = false; ///< it has a time of its own; others stand at the time of the record before them

    bool operator==(const RecordTraits &) const = default;
    [[nodiscard]] static RecordTraits unpacked(quint16 packed);
    [[nodiscard]] quint16 packed() const;
};

/// Number of a component, thread or source in the list of those of its log.
using NameId = quint16;
constexpr NameId NoName = 0; ///< the empty name
/// The log has more names than the index tells apart: only the record's text says which.
constexpr NameId ManyNames = std::numeric_limits<NameId>::max();

/// What the index holds in memory of one record; its text stays on disk.
struct LogEntry
{
    quint32 offset = 0; ///< bytes from LogSegment::offset
    qint32 time = 0; ///< milliseconds from LogSegment::time
    NameId component = NoName;
    NameId thread = NoName;
    NameId source = NoName;
    quint16 traits = 0;

    bool operator==(const LogEntry &) const = default;
};
static_assert(sizeof(LogEntry) == 16, "the promise of CONTRIBUTING.md");

/// A stretch of records of one file, never changed once it is published. A record reaches to the next
/// one's offset (the last one to `end`), without the line ends and byte order marks behind it.
struct LogSegment
{
    static constexpr std::size_t MostRecords = 65'536;

    int part = 0; ///< which of the files that make up the log
    qint64 offset = 0; ///< of the first record, in bytes
    qint64 end = 0;
    qint64 line = 1; ///< of the first record, 1-based
    qint64 time = 0; ///< milliseconds since 1970 in the writer's local time, as written
    std::optional<int> biasMinutes; ///< of every timed record in it, as written
    TimeWriter writer = TimeWriter::Unnamed; ///< of every timed record in it
    bool hasTime = false; ///< `time` means something
    /// The encoding changed before it: `end` of the segment before is all that tells where that one's last
    /// record ends.
    bool afterChange = false;
    quint32 errors = 0;
    quint32 warnings = 0;
    std::vector<LogEntry> entries;

    bool operator==(const LogSegment &) const = default;
};

/// How many records there are, and of which kind.
struct LogTally
{
    qsizetype records = 0;
    qsizetype errors = 0;
    qsizetype warnings = 0;

    bool operator==(const LogTally &) const = default;
};

/// All settled records of a log, numbered from 0 in file order; a value, cheap to copy and safe to
/// read on any thread. Later states of the same log have the same records under the same numbers.
class LogIndex
{
public:
    struct Place
    {
        const LogSegment *segment = nullptr;
        std::size_t index = 0;

        [[nodiscard]] const LogEntry &entry() const { return segment->entries[index]; }
    };
    using Segments = std::vector<std::shared_ptr<const LogSegment>>;

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] LogTally tally() const { return m_tally; }
    [[nodiscard]] const Segments &segments() const { return m_segments; }
    /// The number of the first record of segments()[segment].
    [[nodiscard]] quint32 firstOf(std::size_t segment) const { return m_first[segment]; }
    /// Which segment holds a record; `number` < count().
    [[nodiscard]] std::size_t segmentOf(quint32 number) const;

    [[nodiscard]] Place place(quint32 number) const;
    [[nodiscard]] RecordTraits traits(quint32 number) const;
    [[nodiscard]] qint64 offset(quint32 number) const;
    /// One past its bytes, with the line ends behind it.
    [[nodiscard]] qint64 end(quint32 number) const;
    /// The writer's local time, as written, in milliseconds since 1970; none where it has none itself.
    [[nodiscard]] std::optional<qint64> writtenTime(quint32 number) const;
    /// Where it stands in time, for a record without a time that of the one before it; none where no
    /// record before it has one. In UTC as far as that is known: of native records UTC = written + bias,
    /// of others `biasFactor` is 1 where that holds too, -1 where UTC = written - bias, and 0 where the
    /// sign is not known, so that the time stays as written.
    [[nodiscard]] std::optional<qint64> standingTime(quint32 number, int biasFactor) const;
    /// The record of `part` that holds the byte at `offset`.
    [[nodiscard]] std::optional<quint32> numberAt(int part, qint64 offset) const;

    /// How text that is not Unicode was read, and is to be read.
    [[nodiscard]] const TextSettings &textSettings() const { return m_textSettings; }
    /// By NameId; the first is empty.
    [[nodiscard]] const QStringList &components() const { return m_components; }
    [[nodiscard]] const QStringList &threads() const { return m_threads; }
    [[nodiscard]] const QStringList &sources() const { return m_sources; }

    /// Bytes of memory that the records take.
    [[nodiscard]] std::size_t memory() const;

private:
    friend class LogIndexBuilder;

    Segments m_segments;
    std::vector<quint32> m_first;
    quint32 m_count = 0;
    LogTally m_tally;
    TextSettings m_textSettings;
    QStringList m_components{QString()};
    QStringList m_threads{QString()};
    QStringList m_sources{QString()};
};

} // namespace ccm
