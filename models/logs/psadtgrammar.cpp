// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "[2024-12-24 14:44:13.658] [Install] [Source] [Error] :: text": PowerShell App Deployment Toolkit, legacy.

#include "models/logs/linegrammars.h"
#include "models/logs/severity.h"
#include "models/logs/stampreader.h"

#include <QList>

namespace ccm {
namespace {

/// "[a] [b] [c]" at the start of `text`; stops before anything else.
QList<QStringView> takeBrackets(QStringView &text)
{
    constexpr qsizetype Most = 3; // phase, source, level
    QList<QStringView> groups;
    while (groups.size() < Most && text.startsWith(u'[') && text.indexOf(u']') > 0) {
        const qsizetype end = text.indexOf(u']');
        groups.append(text.sliced(1, end - 1));
        text = text.sliced(end + 1);
        skipSpaces(text);
    }
    return groups;
}

class PsadtGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Psadt; }

    LineRole roleOf(std::string_view line) const override
    {
        if (line[0] != '[')
            return LineRole::None;
        return startsWithShape(line, "[0000-00-00 00:00:00.0") ? LineRole::Begins : LineRole::None;
    }

    void parse(LogRecord &record, QStringView text, GrammarContext &) const override
    {
        takeMark(text, u'[');
        const QDate date = takeYearFirst(text, u'-');
        takeMark(text, u' ');
        const QTime time = takeTimeOfDay(text);
        const int milliseconds = takeMark(text, u'.') ? takeMilliseconds(text) : -1;
        const bool closed = takeMark(text, u']');
        skipSpaces(text);
        const QList<QStringView> groups = takeBrackets(text);
        if (!date.isValid() || !time.isValid() || milliseconds < 0 || !closed || groups.isEmpty())
            return;
        if (!text.startsWith(u"::"))
            return;
        record.time = {.written = QDateTime(date, time.addMSecs(milliseconds), Qt::UTC),
                       .writer = TimeWriter::Script};
        record.type = groups.last().toString();
        if (groups.size() > 1)
            record.component = groups[groups.size() - 2].toString();
        text = text.sliced(2);
        takeMark(text, u' ');
        // The phase stays with the text, as the toolkit itself writes it in the other form of its log.
        record.message =
            groups.size() > 2 ? QString(u'[' + groups.first() + u"] :: " + text) : text.toString();
        const SeverityDecision decision = severityOfLevel(record.type, record.message);
        record.severity = decision.severity;
        record.severityRule = decision.rule;
    }
};

} // namespace

const LineGrammar &psadtGrammar()
{
    static const PsadtGrammar grammar;
    return grammar;
}

} // namespace ccm
