// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/highlightrules.h"
#include "models/logs/logrows.h"
#include "models/logs/logsnapshot.h"

#include <QRegularExpression>

#include <array>
#include <stop_token>

namespace ccm {

/// What the rules paint of one record.
struct Highlights
{
    int hue = -1; ///< of the whole row; -1: none
    QList<HighlightSpan> spans; ///< in the message, in order, none over another

    bool operator==(const Highlights &) const = default;
};

/// Rules ready to be used; an immutable value that any thread may use.
class Highlighter
{
public:
    static constexpr qsizetype MostSpans = 1000; ///< in one record

    Highlighter() = default;
    /// As PatternSet::compile() says it where a pattern is none. Rules that are not enabled count for
    /// nothing.
    [[nodiscard]] static Result<Highlighter> compile(const HighlightRules &rules);

    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    [[nodiscard]] QString fallbackText() const { return m_patterns.fallbackText(); }
    [[nodiscard]] Highlights highlights(const LogRecord &record) const;

    /// A bit for each enabled rule that matches.
    [[nodiscard]] PatternBits hits(const LogRecord &record) const;
    /// All patterns; bit n is rule n's. A column asks only rulesOf() it.
    [[nodiscard]] const PatternSet &patterns() const { return m_patterns; }
    [[nodiscard]] PatternBits rulesOf(HighlightScope column) const
    {
        return m_scopes.at(static_cast<std::size_t>(column));
    }
    [[nodiscard]] int hueOf(int rule) const { return m_rules[rule].hue; }

private:
    void addSpans(int rule, const QString &message, QList<HighlightSpan> &spans) const;

    QList<HighlightRule> m_rules; ///< enabled ones
    QList<QRegularExpression> m_expressions; ///< of each, to find where it matches
    PatternSet m_patterns;
    std::array<PatternBits, 5> m_scopes{}; ///< the rules that look into each column; none for Any
};

/// No rule matches.
constexpr quint16 NoHue = 0xFFFF;

/// For a minimap: the hue of the first rule that matches in each of `buckets` stretches of nearly equal
/// length of the settled records `first` to `first + count - 1`, NoHue where none does; with `buckets`
/// = `count` it is one for each record. Reads the text on all cores; fails as scan() does.
[[nodiscard]] Result<std::vector<quint16>> scanHighlights(const Highlighter &rules, const LogSnapshot &log,
                                                          quint32 first, quint32 count, int buckets,
                                                          const std::stop_token &stop = {});

} // namespace ccm
