// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/highlightrules.h"

#include "models/logs/ruledocument.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct HighlightTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::HighlightRules)
};

struct ScopeWord
{
    QLatin1StringView word;
    HighlightScope scope{};
};
constexpr std::array Scopes{
    ScopeWord{"any"_L1, HighlightScope::Any}, ScopeWord{"message"_L1, HighlightScope::Message},
    ScopeWord{"component"_L1, HighlightScope::Component}, ScopeWord{"source"_L1, HighlightScope::Source}};

QJsonObject jsonOf(const HighlightRule &rule)
{
    const bool isRow = rule.paint == HighlightPaint::Row;
    const bool isRegex = rule.pattern.syntax == PatternSyntax::Regex;
    QJsonObject json{{u"name"_s, rule.name},
                     {u"enabled"_s, rule.isEnabled},
                     {u"paints"_s, isRow ? u"row"_s : u"match"_s},
                     {u"hue"_s, rule.hue}};
    if (rule.scope == HighlightScope::Thread) {
        json[u"thread"] = rule.pattern.text;
        return json;
    }
    json[isRegex ? u"regex"_s : u"text"_s] = rule.pattern.text;
    json[u"caseSensitive"] = rule.pattern.isCaseSensitive;
    json[u"scope"] = QString(std::ranges::find(Scopes, rule.scope, &ScopeWord::scope)->word);
    return json;
}

/// What is wrong with the rule; empty where nothing is.
QString readRule(const QJsonValue &json, HighlightRule &rule)
{
    constexpr int Unknown = -1;
    rule = {.name = json[u"name"].toString(), .isEnabled = json[u"enabled"].toBool(true)};
    rule.hue = json[u"hue"].toInt(Unknown);
    if (rule.hue < 0 || rule.hue > 359)
        return HighlightTexts::tr("its hue is not a number from 0 to 359");
    const QString paints = json[u"paints"].toString(u"match"_s);
    if (paints != "row"_L1 && paints != "match"_L1)
        return HighlightTexts::tr("it paints neither \"row\" nor \"match\"");
    rule.paint = paints == "row"_L1 ? HighlightPaint::Row : HighlightPaint::Match;
    const bool isThread = json[u"thread"].isString();
    const bool isRegex = json[u"regex"].isString();
    if (int{isThread} + int{isRegex} + int{json[u"text"].isString()} != 1)
        return HighlightTexts::tr("it needs either \"text\", \"regex\" or \"thread\"");
    if (isThread) {
        rule.scope = HighlightScope::Thread;
        rule.pattern = {.text = json[u"thread"].toString(), .isWhole = true};
    } else {
        const QString word = json[u"scope"].toString(u"message"_s);
        const auto *const scope = std::ranges::find(Scopes, word, &ScopeWord::word);
        if (scope == Scopes.end())
            return HighlightTexts::tr("its scope is not \"any\", \"message\", \"component\" or \"source\"");
        rule.scope = scope->scope;
        rule.pattern = {.text = json[isRegex ? u"regex" : u"text"].toString(),
                        .syntax = isRegex ? PatternSyntax::Regex : PatternSyntax::Literal,
                        .isCaseSensitive = json[u"caseSensitive"].toBool(false)};
    }
    if (rule.pattern.text.isEmpty())
        return HighlightTexts::tr("what it looks for is empty");
    const std::optional<Error> error = patternError(rule.pattern);
    return error ? error->detail : QString();
}

} // namespace

QByteArray highlightRulesJson(const HighlightRules &rules)
{
    QJsonArray list;
    for (const HighlightRule &rule : rules.rules)
        list.append(jsonOf(rule));
    return ruleDocument(u"rules"_s, list);
}

Result<HighlightRules> parseHighlightRules(const QByteArray &json, const QString &source)
{
    const Result<QJsonArray> list =
        readRuleDocument(json, source, u"rules"_s, HighlightRules::LargestFile, HighlightRules::MostRules);
    if (!list)
        return std::unexpected(list.error());
    HighlightRules result;
    for (const QJsonValue value : *list) {
        HighlightRule rule;
        const QString wrong = readRule(value, rule);
        if (!wrong.isEmpty())
            return fail(ErrorCode::Malformed, source,
                        HighlightTexts::tr("Rule %1, \"%2\", is wrong: %3.")
                            .arg(QString::number(result.rules.size() + 1), rule.name, wrong));
        result.rules.append(rule);
    }
    return result;
}

} // namespace ccm
