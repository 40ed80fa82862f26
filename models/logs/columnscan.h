// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/compiledfilter.h"
#include "models/logs/logindex.h"

#include <array>
#include <span>
#include <vector>

namespace ccm {

/// So many records are looked at together: their bits stay in the nearest cache.
constexpr std::size_t ScanRecords = 4096;
using ScanWords = std::array<quint64, ScanRecords / 64>;

/// What is known of each record: it passes surely, or perhaps (which all do that pass surely).
struct ScanAnswer
{
    ScanWords surely{};
    ScanWords perhaps{};
};

/// Where a settled record stands in time, as written: by what a filter compares it. None where no record
/// before it has a time either.
[[nodiscard]] std::optional<qint64> writtenStandingTime(const LogIndex &index, quint32 number);

/// Answers for each record of one chunk what a filter asks of the index. What is asked of the message is
/// answered by `hits`, where they are known.
class ColumnScan
{
public:
    /// The index, the filter's tree and the patterns must outlive it.
    ColumnScan(const LogIndex &index, const CompiledFilter &filter, const QString &logName);

    /// The settled records `first` to `first + count - 1`, at most ScanRecords.
    [[nodiscard]] ScanAnswer answer(quint32 first, std::size_t count) const
    {
        return answerOf(m_root, first, count, {});
    }
    [[nodiscard]] ScanAnswer answer(quint32 first, std::span<const PatternBits> hits) const
    {
        return answerOf(m_root, first, hits.size(), hits);
    }
    /// A name that the filter asks for is not told by the index.
    [[nodiscard]] bool lacksName(const LogEntry &entry) const;

private:
    /// A node with what it asks worked out for this index.
    struct Node
    {
        const CompiledNode *asked = nullptr;
        /// By NameId whether a name matches; by LogEntry::traits whether a severity passes.
        std::vector<quint8> table;
        qint64 from = 0; ///< of Time: first millisecond that passes
        qint64 end = 0; ///< one past the last one
        bool isTrue = false; ///< of Log
        std::vector<Node> operands;
    };

    Node prepared(const CompiledNode &asked, const QString &logName);
    [[nodiscard]] std::vector<quint8> nameTable(const QStringList &names, int pattern) const;
    [[nodiscard]] ScanAnswer answerOf(const Node &node, quint32 first, std::size_t count,
                                      std::span<const PatternBits> hits) const;
    [[nodiscard]] ScanAnswer conditionAnswer(const Node &node, quint32 first, std::size_t count,
                                             std::span<const PatternBits> hits) const;
    template<NameId LogEntry::*Name>
    [[nodiscard]] ScanAnswer nameAnswer(const Node &node, quint32 first, std::size_t count) const;
    template<typename Visit>
    void forEachStretch(quint32 first, std::size_t count, const Visit &visit) const;

    const LogIndex &m_index;
    const CompiledFilter &m_filter;
    bool m_asksComponents = false;
    bool m_asksThreads = false;
    bool m_asksSources = false;
    Node m_root;
};

} // namespace ccm
