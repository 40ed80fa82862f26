// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/severity.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SeverityTexts
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Severity)
};

// What makes a mention none. Filters and lists go by the severity that was decided here.

/// Names that hold such a word and say nothing about how it went; in any case, and as whole words.
constexpr auto Names =
    uR"((?:Set|Get)(?:Thread)?ErrorMode|Error(?:Action|Variable|View|Reporting)(?:Preference)?|Windows\s+Error\s+Reporting|error[_\s]?logs?|ERROR_SUCCESS|fail[-\s]?over|Warning(?:Action|Preference|Variable)|(?:ansi|arith)_warnings)";

/// Words before it. A space stands for any.
constexpr std::array NoneBefore{"0"_L1,       "no"_L1,           "zero"_L1,   "without"_L1, "without any"_L1,
                                "free of"_L1, "not a single"_L1, "none"_L1,   "nothing"_L1, "not"_L1,
                                "not an"_L1,  "not a"_L1,        "didn't"_L1, "doesn't"_L1, "never"_L1};
/// After it: "-free", "s: 0", "(s) = 0", " code = 0x0", " with 0x00000000", " returned 0".
constexpr auto NoneAfter =
    uR"([a-z]*(?:\(s\))?(?:[-\s]free(?!\w)|(?:\s+with)?(?:[\s_]*(?:error|exit|return|result))?(?:[\s_]*(?:code|level|count|number|status|value))?\s*(?:is|was|returned|returns|[:=])?\s*['"(]?(?:0x)?0+(?![\w]|[.,][0-9])))";

/// Where a word ends or begins: beside what is no letter, and where capitals tell ("GetLastError").
constexpr auto WordBegin = uR"((?:(?<!\p{L})|(?-i:(?<=\p{Ll})(?=\p{Lu}))))";
constexpr auto WordEnd = uR"((?:(?!\p{L})|(?-i:(?<=\p{Ll})(?=\p{Lu}))))";

/// `stem` with what may make it none: "no errors or failures" has two mentions.
QRegularExpression mentionsOf(const QString &stem)
{
    QStringList words(NoneBefore.begin(), NoneBefore.end());
    words.replaceInStrings(u" "_s, u"\\s+"_s);
    const QString before = uR"((?<noneBefore>(?<![\w.,-])(?:)"_s % words.join(u'|')
        % uR"()\s+(?:(?:error|fail|warn)[a-z]*(?:\(s\))?\s+n?or\s+)?)?)"_s;
    const QString name = uR"((?<name>\b(?:)"_s % QStringView(Names) % uR"()(?!\p{L})))"_s;
    const QString word = QStringView(WordBegin) % stem % QStringView(WordEnd);
    return QRegularExpression(name % u'|' % before % word % u"(?<noneAfter>"_s % QStringView(NoneAfter)
                                  % u")?"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

/// Whether `words` stand in the text where they are not none.
bool speaksOf(const QRegularExpression &words, QStringView text)
{
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedView(u"name").isEmpty() && match.capturedView(u"noneBefore").isEmpty()
            && match.capturedView(u"noneAfter").isEmpty())
            return true;
    }
    return false;
}

struct Mentions
{
    bool failure = false; ///< "error" or "fail"
    bool warning = false; ///< "warn"
};

bool goesOnWith(QStringView text, qsizetype at, QLatin1StringView word)
{
    return text.sliced(at, std::min(word.size(), text.size() - at)).compare(word, Qt::CaseInsensitive) == 0;
}

/// Which words stand in the text at all: most lines hold none, and need no more than this one pass.
Mentions mentionsIn(QStringView text)
{
    Mentions found;
    for (qsizetype i = 0; i < text.size() && !found.failure; ++i) {
        switch (text[i].unicode() | 0x20) {
        case u'e':
            found.failure = goesOnWith(text, i, "error"_L1);
            break;
        case u'f':
            found.failure = goesOnWith(text, i, "fail"_L1);
            break;
        case u'w':
            found.warning = found.warning || goesOnWith(text, i, "warn"_L1);
            break;
        default:
            break;
        }
    }
    found.warning = found.warning || (found.failure && text.contains("warn"_L1, Qt::CaseInsensitive));
    return found;
}

} // namespace

SeverityDecision severityOf(QStringView type, QStringView message)
{
    // As CMTrace reads the number.
    while (!type.isEmpty() && type.front().isSpace())
        type = type.sliced(1);
    if (type == "1"_L1) {
        if (message.startsWith("CcmSetup failed with error code"_L1, Qt::CaseInsensitive)
            && severityOfText(message).severity == Severity::Error)
            return {.severity = Severity::Error, .rule = SeverityRule::FailedSetup};
        return {.severity = Severity::Info, .rule = SeverityRule::Type};
    }
    if (type == "0"_L1)
        return {.severity = Severity::Verbose, .rule = SeverityRule::Type};
    if (type == "2"_L1)
        return {.severity = Severity::Warning, .rule = SeverityRule::Type};
    if (type == "3"_L1)
        return {.severity = Severity::Error, .rule = SeverityRule::Type};
    // Home-made writers put a word where the number belongs.
    const SeverityDecision byWord = severityOfText(type);
    const SeverityDecision byMessage = severityOfText(message);
    return byWord.severity > byMessage.severity ? byWord : byMessage;
}

SeverityDecision severityOf(const LogRecord &record)
{
    if (QStringView(record.type).trimmed() == "0"_L1 && isPsadt(record.component, record.source))
        return {.severity = Severity::Info, .rule = SeverityRule::Success};
    return severityOf(record.type, record.message);
}

SeverityDecision severityOfLevel(QStringView level, QStringView message)
{
    struct Known
    {
        QLatin1StringView word;
        Severity severity;
    };
    for (const Known &known : {Known{"Info"_L1, Severity::Info}, Known{"Information"_L1, Severity::Info},
                               Known{"Warning"_L1, Severity::Warning}, Known{"Error"_L1, Severity::Error}}) {
        if (level.compare(known.word, Qt::CaseInsensitive) == 0)
            return {.severity = known.severity, .rule = SeverityRule::Type};
    }
    return severityOf(level, message);
}

bool isPsadt(QStringView component, QStringView source)
{
    return source.endsWith(".ps1"_L1, Qt::CaseInsensitive)
        || component.contains("-ADT"_L1, Qt::CaseInsensitive)
        || component.contains("PSAppDeployToolkit"_L1, Qt::CaseInsensitive);
}

SeverityDecision severityOfText(QStringView text)
{
    static const QRegularExpression failures = mentionsOf(
        u"(?:error(?:s|ed|codes?|count|level|message|msg|number|status|text|value)?|fail(?:s|ed|ing|ures?)?)"_s);
    static const QRegularExpression warnings = mentionsOf(u"warn(?:s|ed|ings?)?"_s);
    const Mentions mentions = mentionsIn(text);
    if (mentions.failure && speaksOf(failures, text))
        return {.severity = Severity::Error, .rule = SeverityRule::Text};
    if (mentions.warning && speaksOf(warnings, text))
        return {.severity = Severity::Warning, .rule = SeverityRule::Text};
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Verbose:
        return SeverityTexts::tr("Verbose");
    case Severity::Info:
        return SeverityTexts::tr("Info");
    case Severity::Warning:
        return SeverityTexts::tr("Warning");
    case Severity::Error:
        return SeverityTexts::tr("Error");
    }
    Q_UNREACHABLE();
}

QString severityRuleText(SeverityRule rule)
{
    switch (rule) {
    case SeverityRule::Type:
        return SeverityTexts::tr("The record's type says so.");
    case SeverityRule::Text:
        return SeverityTexts::tr("Words of the message say so; the record has no type that tells.");
    case SeverityRule::FailedSetup:
        return SeverityTexts::tr(
            "It is the line with which ccmsetup fails; ccmsetup logs it as information.");
    case SeverityRule::Success:
        return SeverityTexts::tr("The PowerShell App Deployment Toolkit wrote it, where type 0 means "
                                 "success; elsewhere 0 is verbose.");
    case SeverityRule::ReturnValue:
        return SeverityTexts::tr("The value that Windows Installer's action returned says so.");
    case SeverityRule::None:
        return SeverityTexts::tr("Nothing tells; shown as information.");
    }
    Q_UNREACHABLE();
}

} // namespace ccm
