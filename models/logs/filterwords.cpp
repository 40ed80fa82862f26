// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/filterwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

template<typename Value>
struct Word
{
    QLatin1StringView word;
    Value value;
};

// The first word of a value is the one that is written.
constexpr std::array Fields{
    Word<FilterField>{"text"_L1, FilterField::AnyText},
    Word<FilterField>{"any"_L1, FilterField::AnyText},
    Word<FilterField>{"message"_L1, FilterField::Message},
    Word<FilterField>{"component"_L1, FilterField::Component},
    Word<FilterField>{"thread"_L1, FilterField::Thread},
    Word<FilterField>{"source"_L1, FilterField::Source},
    Word<FilterField>{"file"_L1, FilterField::Source},
    Word<FilterField>{"log"_L1, FilterField::Log},
    Word<FilterField>{"severity"_L1, FilterField::Severity},
    Word<FilterField>{"level"_L1, FilterField::Severity},
    Word<FilterField>{"time"_L1, FilterField::Time},
};

constexpr std::array Severities{
    Word<Severity>{"verbose"_L1, Severity::Verbose},  Word<Severity>{"info"_L1, Severity::Info},
    Word<Severity>{"information"_L1, Severity::Info}, Word<Severity>{"warning"_L1, Severity::Warning},
    Word<Severity>{"warn"_L1, Severity::Warning},     Word<Severity>{"error"_L1, Severity::Error},
};

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Word<Value>, Count> &words, QStringView text)
{
    for (const Word<Value> &word : words) {
        if (text.compare(word.word, Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return {};
}

template<typename Value, std::size_t Count>
QString wordOf(const std::array<Word<Value>, Count> &words, Value value)
{
    return std::ranges::find(words, value, &Word<Value>::value)->word;
}

} // namespace

std::optional<FilterField> filterFieldOf(QStringView word)
{
    return valueOf(Fields, word);
}

QString filterWord(FilterField field)
{
    return wordOf(Fields, field);
}

std::optional<Severity> filterSeverityOf(QStringView word)
{
    return valueOf(Severities, word);
}

QString filterWord(Severity severity)
{
    return wordOf(Severities, severity);
}

std::optional<NamedTime> filterTimeOf(QStringView word)
{
    using Precision = NamedTime::Precision;
    static const QRegularExpression form(
        uR"(\A(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(word.toString());
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QString fraction = match.captured(7).leftJustified(3, u'0');
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6), match.hasCaptured(7) ? fraction.toInt() : 0);
    if (!date.isValid() || !time.isValid())
        return {};
    const Precision precision = match.hasCaptured(7) ? Precision::Millisecond
        : match.hasCaptured(6)                       ? Precision::Second
        : match.hasCaptured(4)                       ? Precision::Minute
                                                     : Precision::Day;
    return NamedTime{.time = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(), .precision = precision};
}

QString filterWord(const NamedTime &time)
{
    const QDateTime written = QDateTime::fromMSecsSinceEpoch(time.time, Qt::UTC);
    switch (time.precision) {
    case NamedTime::Precision::Day:
        return written.toString(u"yyyy-MM-dd"_s);
    case NamedTime::Precision::Minute:
        return written.toString(u"yyyy-MM-ddTHH:mm"_s);
    case NamedTime::Precision::Second:
        return written.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    case NamedTime::Precision::Millisecond:
        return written.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    }
    Q_UNREACHABLE();
}

QString filterWord(FilterComparison comparison)
{
    switch (comparison) {
    case FilterComparison::Equal:
        return u"="_s;
    case FilterComparison::Less:
        return u"<"_s;
    case FilterComparison::LessOrEqual:
        return u"<="_s;
    case FilterComparison::Greater:
        return u">"_s;
    case FilterComparison::GreaterOrEqual:
        return u">="_s;
    }
    Q_UNREACHABLE();
}

bool isPlainWord(QStringView word)
{
    const auto isPlain = [](QChar character) {
        return character.isLetterOrNumber() || u"_.-\\$@#%+~{}[],;"_s.contains(character);
    };
    const auto is = [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    const bool isOperator = is("AND"_L1) || is("OR"_L1) || is("NOT"_L1);
    return !word.isEmpty() && word.front() != u'-' && !isOperator && std::ranges::all_of(word, isPlain);
}

} // namespace ccm
