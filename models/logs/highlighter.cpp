// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/highlighter.h"

#include <algorithm>
#include <bit>

namespace ccm {

Result<Highlighter> Highlighter::compile(const HighlightRules &rules)
{
    Highlighter result;
    QList<TextPattern> patterns;
    for (const HighlightRule &rule : rules.rules) {
        if (!rule.isEnabled)
            continue;
        if (rule.pattern.text.isEmpty())
            continue; // it would mark everything
        const PatternBits bit =
            patterns.size() < PatternSet::MostPatterns ? PatternBits{1} << patterns.size() : 0;
        const auto looksInto = [&](HighlightScope column) {
            result.m_scopes.at(static_cast<std::size_t>(column)) |= bit;
        };
        if (rule.scope == HighlightScope::Any) {
            looksInto(HighlightScope::Message);
            looksInto(HighlightScope::Component);
            looksInto(HighlightScope::Source);
        } else {
            looksInto(rule.scope);
        }
        patterns.append(rule.pattern);
        result.m_rules.append(rule);
        result.m_expressions.append(regularExpressionOf(rule.pattern));
    }
    Result<PatternSet> compiled = PatternSet::compile(patterns);
    if (!compiled)
        return std::unexpected(compiled.error());
    result.m_patterns = *std::move(compiled);
    return result;
}

PatternBits Highlighter::hits(const LogRecord &record) const
{
    const auto matches = [this](HighlightScope column, const QString &text) -> PatternBits {
        const PatternBits wanted = rulesOf(column);
        return wanted == 0 ? 0 : m_patterns.matches(text.toUtf8(), wanted);
    };
    return matches(HighlightScope::Message, record.message)
        | matches(HighlightScope::Component, record.component)
        | matches(HighlightScope::Thread, record.thread) | matches(HighlightScope::Source, record.source);
}

Highlights Highlighter::highlights(const LogRecord &record) const
{
    Highlights result;
    for (PatternBits rest = hits(record); rest != 0; rest &= rest - 1) {
        const int number = std::countr_zero(rest);
        const HighlightRule &rule = m_rules[number];
        if (rule.paint == HighlightPaint::Match)
            addSpans(number, record.message, result.spans);
        else if (result.hue < 0)
            result.hue = rule.hue;
    }
    return result;
}

/// Earlier rules have marked what they want; where they did, this one marks nothing.
void Highlighter::addSpans(int rule, const QString &message, QList<HighlightSpan> &spans) const
{
    const PatternBits bit = PatternBits{1} << rule;
    if ((rulesOf(HighlightScope::Message) & bit) == 0)
        return;
    const auto endOf = [](const HighlightSpan &span) { return span.start + span.length; };
    for (auto matches = m_expressions[rule].globalMatch(message);
         matches.hasNext() && spans.size() < MostSpans;) {
        const QRegularExpressionMatch match = matches.next();
        const HighlightSpan span{
            .start = match.capturedStart(), .length = match.capturedLength(), .hue = m_rules[rule].hue};
        const auto next = std::ranges::upper_bound(spans, span.start, {}, endOf);
        const bool isFree = next == spans.end() || next->start >= endOf(span);
        if (span.length > 0 && isFree)
            spans.insert(next, span);
    }
}

} // namespace ccm
