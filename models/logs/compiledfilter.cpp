// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/compiledfilter.h"

#include <algorithm>

namespace ccm {
namespace {

using Kind = FilterNode::Kind;

/// Patterns in the order in which they are first met.
struct Patterns
{
    QList<TextPattern> messages;
    QList<TextPattern> names;

    static int add(QList<TextPattern> &patterns, const TextPattern &pattern)
    {
        const qsizetype known = patterns.indexOf(pattern);
        if (known >= 0)
            return static_cast<int>(known);
        patterns.append(pattern);
        return static_cast<int>(patterns.size() - 1);
    }
};

CompiledNode compiledCondition(const FilterCondition &condition, Patterns &patterns)
{
    CompiledNode node{.kind = Kind::Condition,
                      .field = condition.field,
                      .comparison = condition.comparison,
                      .severity = condition.severity,
                      .time = condition.time};
    switch (condition.field) {
    case FilterField::AnyText: {
        node.kind = Kind::Or;
        FilterCondition part = condition;
        for (const FilterField field : {FilterField::Component, FilterField::Source, FilterField::Message}) {
            part.field = field;
            node.operands.push_back(compiledCondition(part, patterns));
        }
        break;
    }
    case FilterField::Message:
        node.pattern = Patterns::add(patterns.messages, condition.pattern);
        break;
    case FilterField::Component:
    case FilterField::Thread:
    case FilterField::Source:
    case FilterField::Log:
        node.pattern = Patterns::add(patterns.names, condition.pattern);
        break;
    case FilterField::Severity:
    case FilterField::Time:
        break;
    }
    return node;
}

CompiledNode compiledNode(const FilterNode &node, Patterns &patterns)
{
    if (node.kind == Kind::Condition)
        return compiledCondition(node.condition, patterns);
    CompiledNode result{.kind = node.kind};
    for (const FilterNode &operand : node.operands)
        result.operands.push_back(compiledNode(operand, patterns));
    return result;
}

/// One record on its way through the tree. Its message is looked through once, if at all.
class RecordCheck
{
public:
    RecordCheck(const CompiledFilter &filter, const LogRecord &record, const QString &logName,
                std::optional<qint64> time)
        : m_filter(filter)
        , m_record(record)
        , m_logName(logName)
        , m_time(time)
    {
    }

    bool passes(const CompiledNode &node)
    {
        const auto operandPasses = [this](const CompiledNode &operand) { return passes(operand); };
        switch (node.kind) {
        case Kind::And:
            return std::ranges::all_of(node.operands, operandPasses);
        case Kind::Or:
            return std::ranges::any_of(node.operands, operandPasses);
        case Kind::Not:
            return !passes(node.operands.front());
        case Kind::Condition:
            return conditionPasses(node);
        }
        Q_UNREACHABLE();
    }

private:
    bool conditionPasses(const CompiledNode &node)
    {
        switch (node.field) {
        case FilterField::AnyText:
        case FilterField::Message:
            if (!m_hits)
                m_hits = m_filter.messages().matches(m_record.message);
            return (*m_hits >> node.pattern & 1U) != 0;
        case FilterField::Component:
            return nameMatches(node.pattern, m_record.component);
        case FilterField::Thread:
            return nameMatches(node.pattern, m_record.thread);
        case FilterField::Source:
            return nameMatches(node.pattern, m_record.source);
        case FilterField::Log:
            return nameMatches(node.pattern, m_logName);
        case FilterField::Severity:
            return severityPasses(node, m_record.severity);
        case FilterField::Time:
            return m_time && node.time.passes(node.comparison, *m_time);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool nameMatches(int pattern, const QString &name) const
    {
        const PatternBits bit = PatternBits{1} << pattern;
        return m_filter.names().matches(name.toUtf8(), bit) != 0;
    }

    const CompiledFilter &m_filter;
    const LogRecord &m_record;
    const QString &m_logName;
    std::optional<qint64> m_time;
    std::optional<PatternBits> m_hits; ///< in the message
};

} // namespace

CompiledFilter::CompiledFilter() : m_root(std::make_shared<const CompiledNode>()) { }

Result<CompiledFilter> CompiledFilter::compile(const LogFilter &filter)
{
    Patterns patterns;
    CompiledFilter result;
    result.m_root = std::make_shared<const CompiledNode>(compiledNode(filter.root(), patterns));
    Result<PatternSet> messages = PatternSet::compile(patterns.messages);
    if (!messages)
        return std::unexpected(messages.error());
    Result<PatternSet> names = PatternSet::compile(patterns.names);
    if (!names)
        return std::unexpected(names.error());
    result.m_messages = *std::move(messages);
    result.m_names = *std::move(names);
    return result;
}

QString CompiledFilter::fallbackText() const
{
    return m_messages.fallbackText(); // names are few
}

bool passes(const CompiledFilter &filter, const LogRecord &record, const QString &logName,
            std::optional<qint64> standingTime)
{
    const std::optional<qint64> time =
        record.time.isValid() ? record.time.written.toMSecsSinceEpoch() : standingTime;
    return RecordCheck(filter, record, logName, time).passes(filter.root());
}

bool severityPasses(const CompiledNode &node, Severity severity)
{
    switch (node.comparison) {
    case FilterComparison::Equal:
        return severity == node.severity;
    case FilterComparison::Less:
        return severity < node.severity;
    case FilterComparison::LessOrEqual:
        return severity <= node.severity;
    case FilterComparison::Greater:
        return severity > node.severity;
    case FilterComparison::GreaterOrEqual:
        return severity >= node.severity;
    }
    Q_UNREACHABLE();
}

} // namespace ccm
