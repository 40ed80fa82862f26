// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbose log of Windows Installer:
//   === Verbose logging started: 31/10/2023  9:12:53  Build type: ... ===
//   MSI (s) (94:70) [04:25:27:728]: text
//   Action start 9:12:53: Name.
//   Action ended 9:12:53: Name. Return value 1.
//   Property(S): NAME = value
// Lines have the time of day; the date is that of the header, in the locale of the machine, and the next one
// whenever the time goes back. Where the header does not tell day from month, the time of day is shown alone.

#include "models/logs/linegrammars.h"
#include "models/logs/severity.h"
#include "models/logs/stampreader.h"

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr int Disorder = 60; ///< seconds; lines of two processes come in this order or that

bool isHeader(QStringView text)
{
    return text.startsWith(u"=== ");
}

/// "9:12:53: " behind "Action ", "Action start " or "Action ended ".
struct Clock
{
    QTime time;
    QStringView text; ///< as it stands there
};

Clock actionClock(QStringView text)
{
    constexpr std::array<QLatin1StringView, 3> Words{"Action start "_L1, "Action ended "_L1, "Action "_L1};
    const auto word = std::ranges::find_if(Words, [&](auto known) { return text.startsWith(known); });
    if (word == Words.end())
        return {};
    text = text.sliced(word->size());
    QStringView rest = text;
    const QTime time = takeTimeOfDay(rest);
    return rest.startsWith(u": ") ? Clock{.time = time, .text = text.chopped(rest.size())} : Clock();
}

bool isAction(std::string_view line)
{
    for (const std::string_view shape : {"Action start ", "Action ended ", "Action "}) {
        if (!line.starts_with(shape))
            continue;
        const std::string_view rest = line.substr(shape.size());
        return startsWithShape(rest, "0:00:00: ") || startsWithShape(rest, "00:00:00: ");
    }
    return false;
}

/// The day of a time that follows another one.
QDate dayOf(QTime time, const GrammarContext &context)
{
    if (!context.msiTime.isValid())
        return context.msiDate;
    const int step = context.msiTime.secsTo(time);
    if (step < -Disorder)
        return context.msiDate.addDays(1);
    constexpr int Day = 24 * 60 * 60;
    return step > Day - Disorder ? context.msiDate.addDays(-1) : context.msiDate;
}

void setTime(LogRecord &record, const Clock &clock, GrammarContext &context)
{
    if (!clock.time.isValid())
        return;
    if (!context.msiDate.isValid()) {
        record.time.unread = clock.text.toString().simplified();
        return;
    }
    const QDate day = dayOf(clock.time, context);
    record.time.written = QDateTime(day, clock.time, Qt::UTC);
    if (day >= context.msiDate) {
        context.msiDate = day;
        context.msiTime = clock.time;
    }
}

void readHeader(LogRecord &record, QStringView text, GrammarContext &context)
{
    text = text.sliced(text.indexOf(u':') + 1);
    skipSpaces(text);
    const QStringView stamp = text;
    const QStringView date = takeWord(text);
    skipSpaces(text);
    const QTime time = takeTimeOfDay(text);
    context = {.msiDate = dateOfUnknownOrder(date)};
    setTime(record, {.time = time, .text = stamp.chopped(text.size())}, context);
}

void readLine(LogRecord &record, QStringView text, GrammarContext &context)
{
    const QStringView process = text.first(7); // "MSI (s)"
    text = text.sliced(8);
    const qsizetype threadEnd = text.indexOf(u')');
    const qsizetype stampEnd = text.indexOf(u"]: ");
    if (threadEnd < 0 || stampEnd < threadEnd + 3)
        return;
    const QStringView whole = text.sliced(threadEnd + 3, stampEnd - threadEnd - 3);
    QStringView stamp = whole;
    const QTime time = takeTimeOfDay(stamp);
    const int milliseconds = takeMark(stamp, u':') ? takeMilliseconds(stamp) : -1;
    if (!time.isValid() || milliseconds < 0 || !stamp.isEmpty())
        return;
    record.component = process.toString();
    record.thread = text.sliced(1, threadEnd - 1).toString();
    setTime(record, {.time = time.addMSecs(milliseconds), .text = whole}, context);
    // Whatever is known of the date: text and severity come from the record alone (see parseRecord()).
    record.message = text.sliced(stampEnd + 3).toString();
}

/// 0 and 1 are well, 2 was cancelled by the user, 3 is fatal and 4 suspended.
SeverityDecision severityOfMsi(QStringView message)
{
    constexpr auto Returned = "Return value "_L1;
    constexpr auto Main = "MainEngineThread is returning "_L1;
    QStringView rest = message;
    if (message.startsWith("Action ended "_L1) && message.lastIndexOf(Returned) >= 0) {
        rest = rest.sliced(message.lastIndexOf(Returned) + Returned.size());
        switch (takeNumber(rest, 4)) {
        case 0:
        case 1:
            return {.severity = Severity::Info, .rule = SeverityRule::ReturnValue};
        case 2:
        case 4:
            return {.severity = Severity::Warning, .rule = SeverityRule::ReturnValue};
        case 3:
            return {.severity = Severity::Error, .rule = SeverityRule::ReturnValue};
        default:
            break;
        }
    }
    if (message.startsWith(Main)) {
        rest = rest.sliced(Main.size());
        switch (takeNumber(rest, 9)) {
        case 0:
            return {.severity = Severity::Info, .rule = SeverityRule::ReturnValue};
        case 1603:
            return {.severity = Severity::Error, .rule = SeverityRule::ReturnValue};
        default:
            break;
        }
    }
    return severityOfText(message);
}

class MsiGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Msi; }

    LineRole roleOf(std::string_view line) const override
    {
        bool begins = false;
        switch (line[0]) {
        case 'M': // c: client, s: service, a: custom action, N: neither
            begins = line.size() > 9 && line.starts_with("MSI (")
                && std::string_view("csaN").contains(line[5]) && line.substr(6).starts_with(") (");
            break;
        case '=':
            begins = line.starts_with("=== Verbose logging st") || line.starts_with("=== Logging st");
            break;
        case 'A':
            begins = isAction(line);
            break;
        case 'P':
            begins = line.size() > 13 && line.starts_with("Property(") && line.substr(10).starts_with("): ");
            break;
        default:
            break;
        }
        return begins ? LineRole::Begins : LineRole::None;
    }

    /// Custom actions write lines of their own; what belongs to the line before is indented.
    bool isContinuedBy(std::string_view line) const override { return line[0] == ' ' || line[0] == '\t'; }

    void parse(LogRecord &record, QStringView text, GrammarContext &context) const override
    {
        if (isHeader(text))
            readHeader(record, text, context);
        else if (text.startsWith(u"MSI (") && text.size() > 9)
            readLine(record, text, context);
        else
            setTime(record, actionClock(text), context);
        const SeverityDecision decision = severityOfMsi(record.message);
        record.severity = decision.severity;
        record.severityRule = decision.rule;
    }
};

} // namespace

const LineGrammar &msiGrammar()
{
    static const MsiGrammar grammar;
    return grammar;
}

} // namespace ccm
