// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterexpression.h"
#include "models/logs/filterwords.h"

#include <QCoreApplication>

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::FilterExpression)
};

enum class Operator : quint8 { Contains, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct OperatorWord
{
    QLatin1StringView word;
    Operator value;
};

// Longer ones first.
constexpr std::array Operators{
    OperatorWord{">="_L1, Operator::GreaterOrEqual},
    OperatorWord{"<="_L1, Operator::LessOrEqual},
    OperatorWord{"!="_L1, Operator::NotEqual},
    OperatorWord{">"_L1, Operator::Greater},
    OperatorWord{"<"_L1, Operator::Less},
    OperatorWord{"="_L1, Operator::Equal},
    OperatorWord{":"_L1, Operator::Contains},
};

std::optional<OperatorWord> operatorAt(QStringView text)
{
    for (const OperatorWord &candidate : Operators) {
        if (text.startsWith(candidate.word))
            return candidate;
    }
    return {};
}

FilterComparison comparisonOf(Operator op)
{
    switch (op) {
    case Operator::Contains:
    case Operator::Equal:
    case Operator::NotEqual:
        return FilterComparison::Equal;
    case Operator::Less:
        return FilterComparison::Less;
    case Operator::LessOrEqual:
        return FilterComparison::LessOrEqual;
    case Operator::Greater:
        return FilterComparison::Greater;
    case Operator::GreaterOrEqual:
        return FilterComparison::GreaterOrEqual;
    }
    Q_UNREACHABLE();
}

/// Reads an expression by recursive descent.
class Parser
{
public:
    Parser(QStringView text, const FilterLimits &limits) : m_text(text), m_limits(limits) { }

    Result<FilterNode> expression()
    {
        Result<FilterNode> root = alternatives();
        skipSpace();
        if (root && !atEnd())
            return error(FilterTexts::tr("There is no opening parenthesis for this closing one."));
        return root;
    }

private:
    Result<FilterNode> alternatives();
    Result<FilterNode> conjunction();
    Result<FilterNode> operand();
    Result<FilterNode> negation(qsizetype length);
    Result<FilterNode> group();
    Result<FilterNode> condition();
    Result<FilterNode> textCondition(FilterField field, Operator op);
    Result<FilterNode> severityCondition(Operator op);
    Result<FilterNode> timeCondition(Operator op);
    Result<TextPattern> pattern(bool isNamed);
    Result<TextPattern> regex(qsizetype end);
    TextPattern phrase();
    QString word();
    QString value();

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] bool isBorder(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at].isSpace() || (m_text[at] == u')' && m_depth > 0);
    }
    [[nodiscard]] bool standsHere(QLatin1StringView keyword) const
    {
        return rest().startsWith(keyword, Qt::CaseInsensitive)
            && (isBorder(m_at + keyword.size()) || m_text[m_at + keyword.size()] == u'(');
    }
    [[nodiscard]] qsizetype endOfRegex() const;
    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] std::unexpected<Error> error(const QString &detail, qsizetype at = -1) const
    {
        return fail(ErrorCode::Malformed, FilterTexts::tr("The filter"), detail,
                    {.column = (at < 0 ? m_at : at) + 1});
    }

    QStringView m_text;
    FilterLimits m_limits;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of open parentheses
    int m_nesting = 0; ///< of parentheses and negations
};

Result<FilterNode> Parser::alternatives()
{
    std::vector<FilterNode> operands;
    while (true) {
        Result<FilterNode> next = conjunction();
        if (!next)
            return next;
        operands.push_back(std::move(*next));
        skipSpace();
        if (!standsHere("OR"_L1))
            return FilterNode::any(std::move(operands));
        if (operands.back() == FilterNode())
            return error(FilterTexts::tr("Something must stand before OR; a word OR is written \"OR\"."));
        const qsizetype at = m_at;
        m_at += 2;
        skipSpace();
        if (isBorder(m_at) || standsHere("OR"_L1) || standsHere("AND"_L1))
            return error(FilterTexts::tr("Something must follow OR; a word OR is written \"OR\"."), at);
    }
}

Result<FilterNode> Parser::conjunction()
{
    std::vector<FilterNode> operands;
    while (true) {
        skipSpace();
        if (isBorder(m_at) || standsHere("OR"_L1) || (m_text[m_at] == u')'))
            return FilterNode::all(std::move(operands));
        if (standsHere("AND"_L1)) {
            const qsizetype at = m_at;
            if (operands.empty())
                return error(
                    FilterTexts::tr("Something must stand before AND; a word AND is written \"AND\"."));
            m_at += 3;
            skipSpace();
            if (isBorder(m_at) || standsHere("OR"_L1) || standsHere("AND"_L1))
                return error(FilterTexts::tr("Something must follow AND; a word AND is written \"AND\"."),
                             at);
        }
        Result<FilterNode> next = operand();
        if (!next)
            return next;
        operands.push_back(std::move(*next));
    }
}

Result<FilterNode> Parser::operand()
{
    if (standsHere("NOT"_L1))
        return negation(3);
    // "--" begins a line of dashes rather than a negation of one.
    if (m_text[m_at] == u'-' && !isBorder(m_at + 1) && m_text[m_at + 1] != u'-')
        return negation(1);
    if (m_text[m_at] == u'(')
        return group();
    return condition();
}

Result<FilterNode> Parser::negation(qsizetype length)
{
    const qsizetype at = m_at;
    m_at += length;
    skipSpace();
    if (isBorder(m_at) || standsHere("OR"_L1) || standsHere("AND"_L1))
        return error(FilterTexts::tr("Something must follow NOT; a word NOT is written \"NOT\"."), at);
    if (++m_nesting > m_limits.depth)
        return error(FilterTexts::tr("It is nested too deeply."));
    Result<FilterNode> negated = operand();
    --m_nesting;
    if (!negated)
        return negated;
    return FilterNode::negation(std::move(*negated));
}

Result<FilterNode> Parser::group()
{
    ++m_at;
    ++m_depth;
    if (++m_nesting > m_limits.depth)
        return error(FilterTexts::tr("It is nested too deeply."));
    Result<FilterNode> inner = alternatives();
    --m_nesting;
    --m_depth;
    if (inner && !atEnd())
        ++m_at; // the closing parenthesis; at the end it may be missing
    return inner;
}

/// "name:value", or a word.
Result<FilterNode> Parser::condition()
{
    const qsizetype begin = m_at;
    qsizetype end = begin;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    const std::optional<FilterField> field = filterFieldOf(m_text.sliced(begin, end - begin));
    const std::optional<OperatorWord> op = operatorAt(m_text.sliced(end));
    if (!field || !op) {
        Result<TextPattern> wanted = pattern(false);
        if (!wanted)
            return std::unexpected(wanted.error());
        return FilterNode::of({.pattern = std::move(*wanted)});
    }
    m_at = end + op->word.size();
    skipSpace();
    if (isBorder(m_at))
        return error(FilterTexts::tr("A value must follow %1.").arg(m_text.sliced(begin, m_at - begin)),
                     begin);
    if (*field == FilterField::Severity)
        return severityCondition(op->value);
    if (*field == FilterField::Time)
        return timeCondition(op->value);
    return textCondition(*field, op->value);
}

Result<FilterNode> Parser::textCondition(FilterField field, Operator op)
{
    if (op != Operator::Contains && op != Operator::Equal && op != Operator::NotEqual)
        return error(
            FilterTexts::tr("Only severity and time are more or less than something; use : or = here."));
    Result<TextPattern> wanted = pattern(true);
    if (!wanted)
        return std::unexpected(wanted.error());
    wanted->isWhole = op != Operator::Contains && wanted->syntax == PatternSyntax::Literal;
    FilterNode node = FilterNode::of({.field = field, .pattern = std::move(*wanted)});
    return op == Operator::NotEqual ? FilterNode::negation(std::move(node)) : node;
}

Result<FilterNode> Parser::severityCondition(Operator op)
{
    const qsizetype at = m_at;
    const std::optional<Severity> severity = filterSeverityOf(value());
    if (!severity)
        return error(FilterTexts::tr("A severity is verbose, info, warning or error."), at);
    FilterNode node = FilterNode::of(
        {.field = FilterField::Severity, .comparison = comparisonOf(op), .severity = *severity});
    return op == Operator::NotEqual ? FilterNode::negation(std::move(node)) : node;
}

Result<FilterNode> Parser::timeCondition(Operator op)
{
    const qsizetype at = m_at;
    const QString written = value();
    const auto timeIs = [](FilterComparison comparison, const NamedTime &time) {
        return FilterNode::of({.field = FilterField::Time, .comparison = comparison, .time = time});
    };
    if (const std::optional<NamedTime> time = filterTimeOf(written)) {
        FilterNode node = timeIs(comparisonOf(op), *time);
        return op == Operator::NotEqual ? FilterNode::negation(std::move(node)) : node;
    }
    const qsizetype dots = written.indexOf(".."_L1);
    const std::optional<NamedTime> from = filterTimeOf(written.left(dots));
    const std::optional<NamedTime> to = filterTimeOf(written.mid(dots + 2));
    if (dots >= 0 && from && to && (op == Operator::Contains || op == Operator::Equal))
        return FilterNode::all(
            {timeIs(FilterComparison::GreaterOrEqual, *from), timeIs(FilterComparison::LessOrEqual, *to)});
    return error(
        FilterTexts::tr("A time is written as 2013-09-10, 2013-09-10T22:00 or 2013-09-10T22:00:05.123."), at);
}

/// A phrase, a regular expression or a word.
Result<TextPattern> Parser::pattern(bool isNamed)
{
    if (m_text[m_at] == u'"')
        return phrase();
    if (m_text[m_at] == u'/') {
        // Switches of ccmsetup look like the beginning of one: /mp:server
        const qsizetype end = endOfRegex();
        if (end >= 0)
            return regex(end);
        if (isNamed)
            return error(FilterTexts::tr("The regular expression is not closed by / or /i; text with a slash "
                                         "at its start is put in quotes."));
    }
    return TextPattern{.text = word()};
}

/// The index of the slash that ends the regular expression here; -1 where it is none.
qsizetype Parser::endOfRegex() const
{
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\') {
            ++i;
        } else if (m_text[i] == u'/') {
            const bool hasFlag = i + 1 < m_text.size() && m_text[i + 1] == u'i';
            return i > m_at + 1 && isBorder(i + (hasFlag ? 2 : 1)) ? i : -1;
        }
    }
    return -1;
}

Result<TextPattern> Parser::regex(qsizetype end)
{
    const qsizetype begin = m_at + 1;
    TextPattern result{.text = m_text.sliced(begin, end - begin).toString(), .syntax = PatternSyntax::Regex};
    result.isCaseSensitive = end + 1 == m_text.size() || m_text[end + 1] != u'i';
    if (const std::optional<Error> wrong = patternError(result))
        return error(wrong->detail, begin + qMax(qint64{0}, wrong->place.column - 1));
    result.text.replace("\\/"_L1, "/"_L1);
    m_at = end + (result.isCaseSensitive ? 1 : 2);
    return result;
}

TextPattern Parser::phrase()
{
    TextPattern result;
    ++m_at;
    while (!atEnd()) {
        if (m_text[m_at] == u'"') {
            ++m_at;
            if (atEnd() || m_text[m_at] != u'"')
                break;
        }
        result.text.append(m_text[m_at++]);
    }
    result.isCaseSensitive = !atEnd() && m_text[m_at] == u'c' && isBorder(m_at + 1);
    m_at += result.isCaseSensitive ? 1 : 0;
    return result;
}

/// Up to the next space, or the parenthesis that closes a group; those of "GetHost(name)" belong to it.
QString Parser::word()
{
    const qsizetype begin = m_at;
    int open = 0;
    for (; !atEnd() && !m_text[m_at].isSpace(); ++m_at) {
        if (m_text[m_at] == u'(')
            ++open;
        else if (m_text[m_at] == u')' && open > 0)
            --open;
        else if (m_text[m_at] == u')' && m_depth > 0)
            break;
    }
    return m_text.sliced(begin, m_at - begin).toString();
}

QString Parser::value()
{
    return m_text[m_at] == u'"' ? phrase().text : word();
}

} // namespace

Result<LogFilter> parseFilter(const QString &expression, const FilterLimits &limits)
{
    if (expression.size() > limits.length)
        return fail(
            ErrorCode::TooLarge, FilterTexts::tr("The filter"),
            FilterTexts::tr("A filter may have %n character(s).", nullptr, static_cast<int>(limits.length)));
    Result<FilterNode> root = Parser(expression, limits).expression();
    if (!root)
        return std::unexpected(root.error());
    return LogFilter(std::move(*root));
}

} // namespace ccm
