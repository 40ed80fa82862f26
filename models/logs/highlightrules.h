// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/textpattern.h"

namespace ccm {

/// Where a rule looks.
enum class HighlightScope : quint8 {
    Any, ///< the message, the component and the source
    Message,
    Component,
    Thread,
    Source,
};

enum class HighlightPaint : quint8 {
    Row,
    Match, ///< what the rule finds in the message; in the other columns there is nothing to mark
};

/// What to look for, and what to paint in which hue.
struct HighlightRule
{
    QString name;
    bool isEnabled = true;
    TextPattern pattern; ///< of Thread the whole number, as written
    HighlightScope scope = HighlightScope::Message;
    HighlightPaint paint = HighlightPaint::Match;
    int hue = 0; ///< 0 to 359

    bool operator==(const HighlightRule &) const = default;
};

/// Rules in order: of two that match, the earlier one wins.
struct HighlightRules
{
    static constexpr qsizetype MostRules = PatternSet::MostPatterns;
    static constexpr qsizetype LargestFile = qsizetype{4} * 1024 * 1024; ///< in bytes

    QList<HighlightRule> rules;

    bool operator==(const HighlightRules &) const = default;
};

/// {"schema": 1, "rules": [{"name": "...", "enabled": true, "text": "..." or "regex": "..." or
/// "thread": "1234", "caseSensitive": false, "scope": "any|message|component|source",
/// "paints": "row|match", "hue": 210}]}
[[nodiscard]] QByteArray highlightRulesJson(const HighlightRules &rules);
/// `source` names the file in errors, which say where it is wrong.
[[nodiscard]] Result<HighlightRules> parseHighlightRules(const QByteArray &json, const QString &source);

/// What ccmsetup, Endpoint Protection, Windows Installer and BITS say, as real logs word it: ccmsetup.log
/// of 2012 SP1 and later, EndpointProtectionAgent.log, and Windows Installer's "Return value" lines.
[[nodiscard]] HighlightRules builtInHighlightRules();

} // namespace ccm
