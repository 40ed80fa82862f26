// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfilter.h"

#include <algorithm>
#include <iterator>

namespace ccm {
namespace {

FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> operands)
{
    FilterNode node{.kind = kind};
    for (FilterNode &operand : operands) {
        if (operand.kind == kind)
            std::ranges::move(operand.operands, std::back_inserter(node.operands));
        else
            node.operands.push_back(std::move(operand));
    }
    if (node.operands.size() != 1)
        return node;
    FilterNode only = std::move(node.operands.front());
    return only;
}

} // namespace

qint64 NamedTime::end() const
{
    switch (precision) {
    case Precision::Day:
        return time + qint64{24} * 60 * 60 * 1000;
    case Precision::Minute:
        return time + qint64{60} * 1000;
    case Precision::Second:
        return time + 1000;
    case Precision::Millisecond:
        return time + 1;
    }
    Q_UNREACHABLE();
}

bool NamedTime::passes(FilterComparison comparison, qint64 written) const
{
    switch (comparison) {
    case FilterComparison::Equal:
        return written >= time && written < end();
    case FilterComparison::Less:
        return written < time;
    case FilterComparison::LessOrEqual:
        return written < end();
    case FilterComparison::Greater:
        return written >= end();
    case FilterComparison::GreaterOrEqual:
        return written >= time;
    }
    Q_UNREACHABLE();
}

FilterNode FilterNode::of(FilterCondition condition)
{
    return {.kind = Kind::Condition, .condition = std::move(condition), .operands = {}};
}

FilterNode FilterNode::negation(FilterNode operand)
{
    FilterNode node{.kind = Kind::Not};
    node.operands.push_back(std::move(operand));
    return node;
}

FilterNode FilterNode::all(std::vector<FilterNode> operands)
{
    return joined(Kind::And, std::move(operands));
}

FilterNode FilterNode::any(std::vector<FilterNode> operands)
{
    return joined(Kind::Or, std::move(operands));
}

LogFilter::LogFilter(const QString &text, Severity atLeast)
{
    std::vector<FilterNode> operands;
    if (!text.isEmpty())
        operands.push_back(FilterNode::of({.pattern = {.text = text}}));
    if (atLeast != Severity::Verbose)
        operands.push_back(FilterNode::of({.field = FilterField::Severity, .severity = atLeast}));
    m_root = FilterNode::all(std::move(operands));
}

} // namespace ccm
