// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "2023-10-31 09:12:53, Info                  CBS    text", as CBS, DISM, DPX and Windows Setup write; Setup
// puts a number in brackets before the component.

#include "models/logs/linegrammars.h"
#include "models/logs/severity.h"
#include "models/logs/stampreader.h"

#include <algorithm>

namespace ccm {
namespace {

/// The list of components is open-ended: a short word in capitals, or any word with padding behind it.
QString takeComponent(QStringView &text)
{
    QStringView rest = text;
    const QStringView word = takeWord(rest);
    const auto isCapital = [](QChar character) { return character >= u'A' && character <= u'Z'; };
    const bool padded = rest.startsWith(u"  ");
    const bool capitals = word.size() >= 2 && word.size() <= 8 && std::ranges::all_of(word, isCapital);
    if (word.isEmpty() || rest.isEmpty() || (!padded && !capitals))
        return {};
    skipSpaces(rest);
    text = rest;
    return word.toString();
}

class DatedGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Dated; }

    LineRole roleOf(std::string_view line) const override
    {
        if (line[0] < '0' || line[0] > '9')
            return LineRole::None;
        return startsWithShape(line, "0000-00-00 00:00:00, ") ? LineRole::Begins : LineRole::None;
    }

    void parse(LogRecord &record, QStringView text, GrammarContext &) const override
    {
        const QDate date = takeYearFirst(text, u'-');
        takeMark(text, u' ');
        const QTime time = takeTimeOfDay(text);
        takeMark(text, u',');
        if (!date.isValid() || !time.isValid())
            return;
        record.time.written = QDateTime(date, time, Qt::UTC);
        skipSpaces(text);
        const QStringView level = takeWord(text);
        record.type = level.toString();
        skipSpaces(text);
        QStringView number;
        if (text.startsWith(u"[0x") && text.indexOf(u']') > 0) {
            number = text.first(text.indexOf(u']') + 1);
            text = text.sliced(number.size());
            skipSpaces(text);
        }
        record.component = takeComponent(text);
        record.message = number.isEmpty() ? text.toString() : QString(number.toString() + u' ' + text);
        const SeverityDecision decision = severityOfLevel(level, record.message);
        record.severity = decision.severity;
        record.severityRule = decision.rule;
    }
};

} // namespace

const LineGrammar &datedGrammar()
{
    static const DatedGrammar grammar;
    return grammar;
}

} // namespace ccm
