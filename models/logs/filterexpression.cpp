// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"

#include "models/logs/filterwords.h"

#include <QStringList>

#include <algorithm>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterNode::Kind;

QString patternText(const TextPattern &pattern)
{
    if (pattern.syntax == PatternSyntax::Literal) {
        if (!pattern.isCaseSensitive && isPlainWord(pattern.text))
            return pattern.text;
        QString quoted = pattern.text;
        quoted.replace(u'"', "\"\""_L1);
        return u'"' % quoted % u'"' % (pattern.isCaseSensitive ? u"c"_s : QString());
    }
    QString escaped;
    for (qsizetype i = 0; i < pattern.text.size(); ++i) {
        if (pattern.text[i] == u'/')
            escaped += u'\\';
        escaped += pattern.text[i];
        if (pattern.text[i] == u'\\' && i + 1 < pattern.text.size())
            escaped += pattern.text[++i];
    }
    return u'/' % escaped % u'/' % (pattern.isCaseSensitive ? QString() : u"i"_s);
}

QString conditionText(const FilterCondition &condition)
{
    const QString field = filterWord(condition.field);
    if (condition.field == FilterField::Severity)
        return field % filterWord(condition.comparison) % filterWord(condition.severity);
    if (condition.field == FilterField::Time)
        return field % filterWord(condition.comparison) % filterWord(condition.time);
    const QString pattern = patternText(condition.pattern);
    const bool isWhole = condition.pattern.isWhole;
    if (condition.field == FilterField::AnyText && !isWhole)
        return pattern;
    return field % (isWhole ? u"="_s : u":"_s) % pattern;
}

QString nodeText(const FilterNode &node, bool isInside);

QString joinedText(const std::vector<FilterNode> &operands, const QString &separator)
{
    QStringList texts;
    for (const FilterNode &operand : operands)
        texts.append(nodeText(operand, true));
    return texts.join(separator);
}

/// `isInside`: as an operand of something, to which it must hold together.
QString nodeText(const FilterNode &node, bool isInside)
{
    const auto enclosed = [isInside](const QString &text) { return isInside ? u'(' % text % u')' : text; };
    switch (node.kind) {
    case Kind::Condition:
        return conditionText(node.condition);
    case Kind::Not: {
        const FilterNode &operand = node.operands.front();
        const bool isSimple = operand.kind == Kind::Condition;
        return (isSimple ? u"-"_s : u"NOT "_s) % nodeText(operand, true);
    }
    case Kind::And:
        return enclosed(joinedText(node.operands, u" "_s));
    case Kind::Or:
        return node.operands.empty() ? u"NOT ()"_s : enclosed(joinedText(node.operands, u" OR "_s));
    }
    Q_UNREACHABLE();
}

std::vector<FilterNode> conjunctsOf(const FilterNode &node)
{
    return node.kind == Kind::And ? node.operands : std::vector<FilterNode>{node};
}

bool isValueOf(FilterField field, const FilterNode &node)
{
    return node.kind == Kind::Condition && node.condition.field == field && node.condition.pattern.isWhole;
}

bool isChoiceOf(FilterField field, const FilterNode &node)
{
    if (node.kind != Kind::Or)
        return isValueOf(field, node);
    return !node.operands.empty() && std::ranges::all_of(node.operands, [field](const FilterNode &operand) {
        return isValueOf(field, operand);
    });
}

} // namespace

QString filterExpression(const LogFilter &filter)
{
    return nodeText(filter.root(), false);
}

FilterCondition fieldIs(FilterField field, const QString &value)
{
    return {.field = field, .pattern = {.text = value, .isWhole = true}};
}

LogFilter including(const LogFilter &filter, const FilterCondition &value)
{
    std::vector<FilterNode> operands = conjunctsOf(filter.root());
    const FilterNode added = FilterNode::of(value);
    const auto choice =
        std::ranges::find_if(operands, [&](const FilterNode &node) { return isChoiceOf(value.field, node); });
    if (choice == operands.end() || !value.pattern.isWhole) {
        operands.push_back(added);
        return LogFilter(FilterNode::all(std::move(operands)));
    }
    const std::vector<FilterNode> present =
        choice->kind == Kind::Or ? choice->operands : std::vector<FilterNode>{*choice};
    if (std::ranges::find(present, added) == present.end())
        *choice = FilterNode::any({*choice, added});
    return LogFilter(FilterNode::all(std::move(operands)));
}

LogFilter excluding(const LogFilter &filter, const FilterCondition &value)
{
    std::vector<FilterNode> operands = conjunctsOf(filter.root());
    const FilterNode added = FilterNode::negation(FilterNode::of(value));
    if (std::ranges::find(operands, added) == operands.end())
        operands.push_back(added);
    return LogFilter(FilterNode::all(std::move(operands)));
}

} // namespace ccm
