// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logrecord.h"
#include "models/logs/textpattern.h"

#include <vector>

namespace ccm {

enum class FilterField : quint8 {
    AnyText, ///< the message, the component or the source
    Message,
    Component,
    Thread,
    Source, ///< the `file` attribute
    Log, ///< the name of the log that the record is in
    Severity,
    Time, ///< as written
};

enum class FilterComparison : quint8 { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A time as somebody names it: all of the stretch that he names, a day or a millisecond.
struct NamedTime
{
    enum class Precision : quint8 { Day, Minute, Second, Millisecond };

    qint64 time = 0; ///< its start: milliseconds since 1970 in the writer's local time, as written
    Precision precision = Precision::Millisecond;

    bool operator==(const NamedTime &) const = default;
    /// One past its last millisecond.
    [[nodiscard]] qint64 end() const;
    [[nodiscard]] bool passes(FilterComparison comparison, qint64 written) const;
};

/// One thing that is asked of a record.
struct FilterCondition
{
    FilterField field = FilterField::AnyText;
    TextPattern pattern; ///< of the fields that are text
    FilterComparison comparison = FilterComparison::GreaterOrEqual; ///< of Severity and Time
    Severity severity = Severity::Verbose;
    NamedTime time;

    bool operator==(const FilterCondition &) const = default;
};

/// A tree of conditions. An And of nothing is true, an Or of nothing is false; Not has one operand.
struct FilterNode
{
    enum class Kind : quint8 { Condition, Not, And, Or };

    Kind kind = Kind::And;
    FilterCondition condition;
    std::vector<FilterNode> operands;

    bool operator==(const FilterNode &) const = default;

    [[nodiscard]] static FilterNode of(FilterCondition condition);
    [[nodiscard]] static FilterNode negation(FilterNode operand);
    /// One operand stands for itself; operands of the same kind are taken in.
    [[nodiscard]] static FilterNode all(std::vector<FilterNode> operands);
    [[nodiscard]] static FilterNode any(std::vector<FilterNode> operands);
};

/// Which records are shown: a value, to be compiled before it is used (compiledfilter.h).
class LogFilter
{
public:
    LogFilter() = default;
    explicit LogFilter(FilterNode root) : m_root(std::move(root)) { }
    /// `text` must stand in the message, the component or the source, in any case; empty: any record.
    explicit LogFilter(const QString &text, Severity atLeast = Severity::Verbose);

    [[nodiscard]] const FilterNode &root() const { return m_root; }
    [[nodiscard]] bool showsAll() const { return m_root == FilterNode(); }

    bool operator==(const LogFilter &) const = default;

private:
    FilterNode m_root;
};

} // namespace ccm
