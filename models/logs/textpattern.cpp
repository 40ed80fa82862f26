// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/textpattern.h"

#include "models/logs/hyperscan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <hs.h>
#include <limits>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct PatternTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::TextPattern)
};

PatternBits bitOf(std::size_t pattern)
{
    return PatternBits{1} << pattern;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character < QChar(0x80); });
}

/// A literal as an expression: no character of it means anything.
QByteArray escaped(const QString &literal)
{
    QByteArray result;
    for (const char character : literal.toUtf8()) {
        const auto code = static_cast<unsigned char>(character);
        if (code >= 0x80 || QChar::isLetterOrNumber(code))
            result += character;
        else
            result += "\\x" + QByteArray::number(code, 16).rightJustified(2, '0');
    }
    return result;
}

/// One past the character class that begins at `at`.
qsizetype endOfClass(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    i += i < text.size() && text[i] == u'^' ? 1 : 0;
    i += i < text.size() && text[i] == u']' ? 1 : 0; // the first one is a member
    while (i < text.size() && text[i] != u']')
        i += text[i] == u'\\' ? 2 : 1;
    return i + 1;
}

/// Whether a match of the expression depends on what stands around it: where the text begins or ends.
/// In doubt it does. \b may stay: what borders a message is no letter.
bool looksAround(QStringView text)
{
    static constexpr QStringView Escapes = u"AzZBGKQ";
    for (qsizetype i = 0; i < text.size();) {
        const QChar character = text[i];
        if (character == u'[') {
            i = endOfClass(text, i);
            continue;
        }
        if (character == u'^' || character == u'$')
            return true;
        const QStringView rest = text.sliced(i + 1);
        if (character == u'\\' && !rest.isEmpty() && Escapes.contains(rest[0]))
            return true;
        const bool isPlainGroup =
            rest.startsWith(u"?:") || rest.startsWith(u"?i)") || rest.startsWith(u"?i:");
        if (character == u'(' && !isPlainGroup && (rest.startsWith(u'?') || rest.startsWith(u'*')))
            return true;
        i += character == u'\\' ? 2 : 1;
    }
    return false;
}

HyperscanExpression expressionOf(const TextPattern &pattern)
{
    HyperscanExpression expression{.flags = pattern.isCaseSensitive ? 0U : HS_FLAG_CASELESS};
    if (pattern.syntax == PatternSyntax::Literal) {
        expression.text = escaped(pattern.text);
        // With Unicode, "k" and "s" have more than two cases, which slows every search for a word.
        expression.flags |= isAscii(pattern.text) ? 0U : HS_FLAG_UTF8;
    } else {
        expression.text = pattern.text.toUtf8().replace('\0', "\\x00"); // to Hyperscan it is the end
        expression.flags |= HS_FLAG_UTF8;
    }
    return expression;
}

/// To tell whether it matches a text, rather than where.
HyperscanExpression wholeTextExpressionOf(const TextPattern &pattern)
{
    HyperscanExpression expression = expressionOf(pattern);
    expression.flags |= HS_FLAG_ALLOWEMPTY | HS_FLAG_SINGLEMATCH;
    if (pattern.isWhole)
        expression.text = "\\A" + expression.text + "\\z";
    return expression;
}

bool matchesEmpty(const TextPattern &pattern)
{
    return pattern.syntax == PatternSyntax::Literal
        ? pattern.text.isEmpty()
        : regularExpressionOf(pattern).match(QString()).hasMatch();
}

} // namespace

struct PatternSet::Data
{
    /// What QRegularExpression has to tell.
    struct Slow
    {
        std::size_t pattern = 0;
        QRegularExpression expression;
    };

    std::vector<Width> widths;
    PatternBits all = 0;
    PatternBits matchesEmpty = 0;
    PatternBits blockwise = 0;
    bool needsUtf8 = false; ///< some of them
    PatternBits unscanned = 0; ///< Hyperscan knows nothing of them
    PatternBits unsure = 0; ///< a match of Hyperscan's may be none
    std::vector<Slow> slow; ///< of all in `unscanned` and `unsure`
    QString fallbackText;
    std::unique_ptr<const HyperscanDatabase> texts; ///< null: nothing to scan for
    std::unique_ptr<const HyperscanDatabase> blocks;

    void add(const TextPattern &pattern, std::vector<HyperscanExpression> &forTexts,
             std::vector<HyperscanExpression> &forBlocks);
    void addBlockwise(const TextPattern &pattern, std::size_t number,
                      std::vector<HyperscanExpression> &forBlocks);
    void giveUpScanning(const QList<TextPattern> &patterns);
};

/// Tries the ways to find it, the fastest first.
void PatternSet::Data::add(const TextPattern &pattern, std::vector<HyperscanExpression> &forTexts,
                           std::vector<HyperscanExpression> &forBlocks)
{
    const std::size_t number = widths.size();
    widths.push_back({.isWhole = pattern.isWhole});
    all |= bitOf(number);
    if (ccm::matchesEmpty(pattern))
        matchesEmpty |= bitOf(number);

    HyperscanExpression expression = wholeTextExpressionOf(pattern);
    expression.id = static_cast<unsigned>(number);
    if (HyperscanDatabase::compile({expression})) {
        forTexts.push_back(expression);
        addBlockwise(pattern, number, forBlocks);
        return;
    }
    slow.push_back({.pattern = number, .expression = regularExpressionOf(pattern)});
    expression.flags |= HS_FLAG_PREFILTER;
    if (HyperscanDatabase::compile({expression})) {
        forTexts.push_back(expression);
        unsure |= bitOf(number);
    } else {
        unscanned |= bitOf(number);
    }
}

void PatternSet::Data::addBlockwise(const TextPattern &pattern, std::size_t number,
                                    std::vector<HyperscanExpression> &forBlocks)
{
    HyperscanExpression expression = expressionOf(pattern);
    expression.id = static_cast<unsigned>(number);
    const HyperscanInfo info = HyperscanDatabase::info(expression);
    const bool isRegex = pattern.syntax == PatternSyntax::Regex;
    if (info.leastWidth == 0 || (isRegex && looksAround(pattern.text)))
        return;
    const bool isBounded = info.mostWidth != std::numeric_limits<unsigned>::max();
    widths[number].least = info.leastWidth;
    widths[number].most = isBounded ? qint64{info.mostWidth} : std::numeric_limits<qint64>::max();
    blockwise |= bitOf(number);
    needsUtf8 |= (expression.flags & HS_FLAG_UTF8) != 0;
    forBlocks.push_back(expression);
}

/// Each one can be compiled, but not all of them together.
void PatternSet::Data::giveUpScanning(const QList<TextPattern> &patterns)
{
    blockwise = 0;
    unsure = 0;
    unscanned = all;
    texts.reset();
    blocks.reset();
    slow.clear();
    for (const TextPattern &pattern : patterns) {
        QRegularExpression expression = regularExpressionOf(pattern);
        if (pattern.isWhole)
            expression.setPattern(u"\\A"_s % expression.pattern() % u"\\z"_s);
        slow.push_back({.pattern = slow.size(), .expression = expression});
    }
}

PatternSet::PatternSet() : m_data(std::make_shared<const Data>()) { }

Result<PatternSet> PatternSet::compile(const QList<TextPattern> &patterns)
{
    if (patterns.size() > MostPatterns)
        return fail(
            ErrorCode::TooLarge, QString(),
            PatternTexts::tr("At most %n pattern(s) can be looked for at once.", nullptr, int{MostPatterns}));
    auto data = std::make_shared<Data>();
    std::vector<HyperscanExpression> forTexts;
    std::vector<HyperscanExpression> forBlocks;
    for (const TextPattern &pattern : patterns) {
        if (const std::optional<Error> error = patternError(pattern))
            return std::unexpected(*error);
        data->add(pattern, forTexts, forBlocks);
    }
    if (!forTexts.empty())
        data->texts = HyperscanDatabase::compile(forTexts);
    if (!forBlocks.empty())
        data->blocks = HyperscanDatabase::compile(forBlocks);
    if ((!forTexts.empty() && !data->texts) || (!forBlocks.empty() && !data->blocks))
        data->giveUpScanning(patterns);

    QStringList names;
    for (const Data::Slow &slow : data->slow)
        names.append(patterns[static_cast<qsizetype>(slow.pattern)].text.left(80));
    if (!names.isEmpty())
        data->fallbackText =
            PatternTexts::tr("Searching takes longer, because of what the fast engine does not know in: %1")
                .arg(names.join(u", "_s));
    PatternSet result;
    result.m_data = std::move(data);
    return result;
}

int PatternSet::count() const
{
    return static_cast<int>(m_data->widths.size());
}

PatternBits PatternSet::all() const
{
    return m_data->all;
}

QString PatternSet::fallbackText() const
{
    return m_data->fallbackText;
}

PatternBits PatternSet::blockwise() const
{
    return m_data->blockwise;
}

bool PatternSet::needsUtf8() const
{
    return m_data->needsUtf8;
}

PatternSet::Width PatternSet::width(int pattern) const
{
    return m_data->widths[static_cast<std::size_t>(pattern)];
}

PatternBits PatternSet::matches(QByteArrayView text, PatternBits wanted) const
{
    if (text.isEmpty())
        return m_data->matchesEmpty & wanted;
    struct Found
    {
        PatternBits bits = 0;
        PatternBits wanted = 0;
    };
    Found found{.bits = m_data->unscanned, .wanted = wanted};
    if (m_data->texts && (wanted & ~m_data->unscanned)) {
        const auto onMatch = [](unsigned id, quint64, void *context) {
            Found &state = *static_cast<Found *>(context);
            state.bits |= bitOf(id);
            return (state.bits & state.wanted) != state.wanted;
        };
        m_data->texts->scan(text, onMatch, &found);
    }
    PatternBits bits = found.bits & wanted;
    const PatternBits toCheck = bits & (m_data->unsure | m_data->unscanned);
    if (toCheck == 0)
        return bits;
    const QString decoded = QString::fromUtf8(text);
    for (const Data::Slow &slow : m_data->slow) {
        if ((toCheck & bitOf(slow.pattern)) && !slow.expression.match(decoded).hasMatch())
            bits &= ~bitOf(slow.pattern);
    }
    return bits;
}

bool PatternSet::findHits(QByteArrayView block, std::size_t most, std::vector<PatternHit> &hits) const
{
    struct Found
    {
        std::vector<PatternHit> &hits;
        std::size_t most = 0;
        bool isTooMuch = false;
    };
    hits.clear();
    if (!m_data->blocks)
        return true;
    Found found{.hits = hits, .most = most};
    const auto onMatch = [](unsigned id, quint64 end, void *context) {
        Found &state = *static_cast<Found *>(context);
        state.isTooMuch = state.hits.size() == state.most;
        if (!state.isTooMuch)
            state.hits.push_back({.pattern = static_cast<int>(id), .end = static_cast<qint64>(end)});
        return !state.isTooMuch;
    };
    m_data->blocks->scan(block, onMatch, &found);
    return !found.isTooMuch;
}

std::optional<Error> patternError(const TextPattern &pattern)
{
    const auto error = [&](ErrorCode code, const QString &detail, qint64 column) {
        return Error{
            .code = code, .source = pattern.text.left(80), .detail = detail, .place = {.column = column}};
    };
    if (pattern.text.size() > PatternSet::LongestPattern)
        return error(
            ErrorCode::TooLarge,
            PatternTexts::tr("A pattern may have %n character(s).", nullptr, int{PatternSet::LongestPattern}),
            0);
    if (pattern.syntax == PatternSyntax::Literal)
        return {};
    const QRegularExpression expression = regularExpressionOf(pattern);
    if (expression.isValid())
        return {};
    return error(ErrorCode::Malformed,
                 PatternTexts::tr("The regular expression is wrong at character %1: %2.")
                     .arg(QString::number(expression.patternErrorOffset() + 1), expression.errorString()),
                 expression.patternErrorOffset() + 1);
}

QRegularExpression regularExpressionOf(const TextPattern &pattern)
{
    const bool isRegex = pattern.syntax == PatternSyntax::Regex;
    return QRegularExpression(isRegex ? pattern.text : QRegularExpression::escape(pattern.text),
                              pattern.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                      : QRegularExpression::CaseInsensitiveOption);
}

} // namespace ccm
