// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CMTrace puts on the clipboard: text, component, time and thread with tabs between, or with spaces
// after a forum had it: "Using branch cache option. ccmsetup 9/9/2013 8:56:38 AM 6788 (0x1A84)". What
// tabSeparated() writes has up to four more behind tabs: source, log, severity and elapsed time.

#include "models/logs/linegrammars.h"
#include "models/logs/severity.h"
#include "models/logs/stampreader.h"

#include <algorithm>
#include <optional>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestTail = 600; ///< all behind the message; CMTrace cuts at 100 each
constexpr qsizetype MostFurtherCells = 4;

struct PastedTail
{
    QStringView message;
    QStringView component;
    QStringView date;
    QTime time;
    QStringView stamp; ///< date and time as they stand there
    QStringView thread;
    QStringView source;
};

bool isGap(QChar character)
{
    return character == u' ' || character == u'\t';
}

void dropGap(QStringView &text)
{
    while (!text.isEmpty() && isGap(text.back()))
        text.chop(1);
}

/// The last word of `text`, which is left before it.
QStringView lastWord(QStringView &text)
{
    dropGap(text);
    qsizetype begin = text.size();
    while (begin > 0 && !isGap(text[begin - 1]))
        --begin;
    const QStringView word = text.sliced(begin);
    text = text.first(begin);
    return word;
}

/// "6788 (0x1A84)": the same number twice, which hardly any other text ends with.
std::optional<QStringView> takeThread(QStringView &text)
{
    QStringView hex = lastWord(text);
    const QStringView decimal = lastWord(text);
    if (!hex.startsWith(u"(0x") || !hex.endsWith(u')'))
        return {};
    hex = hex.sliced(3, hex.size() - 4);
    bool hexRead = false;
    bool decimalRead = false;
    const bool same = hex.toUInt(&hexRead, 16) == decimal.toUInt(&decimalRead);
    return hexRead && decimalRead && same ? std::optional(decimal) : std::nullopt;
}

/// "8:56:38 AM", "08:53:44" or "22:04:03.123".
QTime takeClock(QStringView &text)
{
    QStringView word = lastWord(text);
    const bool afternoon = word == u"PM";
    const bool halfDays = afternoon || word == u"AM";
    if (halfDays)
        word = lastWord(text);
    QStringView digits = word;
    QTime time = takeTimeOfDay(digits, word.contains(u':') ? u':' : u'.');
    if (time.isValid() && word.contains(u':') && takeMark(digits, u'.')) {
        const int milliseconds = takeMilliseconds(digits);
        time = milliseconds < 0 ? QTime() : time.addMSecs(milliseconds);
    }
    if (!time.isValid() || !digits.isEmpty())
        return {};
    if (!halfDays)
        return time;
    if (time.hour() < 1 || time.hour() > 12)
        return {};
    return QTime(time.hour() % 12 + (afternoon ? 12 : 0), time.minute(), time.second());
}

bool isDateLike(QStringView text)
{
    int numbers = 0;
    while (!text.isEmpty() && takeNumber(text, 4) >= 0) {
        ++numbers;
        if (!text.isEmpty() && !takeMark(text, u'/') && !takeMark(text, u'.') && !takeMark(text, u'-'))
            return false;
    }
    return numbers == 3 && text.isEmpty();
}

std::optional<PastedTail> tailWithThread(QStringView line)
{
    PastedTail tail;
    const auto thread = takeThread(line);
    if (!thread)
        return {};
    tail.thread = *thread;
    dropGap(line);
    if (line.endsWith(u')')) // "(as written)", where UTC was asked for and is not known
        line = line.first(std::max(line.lastIndexOf(u'('), qsizetype{0}));
    const QStringView whole = line;
    tail.time = takeClock(line);
    tail.date = lastWord(line);
    tail.stamp = whole.sliced(line.size()).trimmed();
    if (!tail.time.isValid() || !isDateLike(tail.date))
        return {};
    // A component may hold spaces where tabs tell its ends.
    dropGap(line);
    const qsizetype tab = line.lastIndexOf(u'\t');
    if (tab >= 0) {
        tail.component = line.sliced(tab + 1);
        line = line.first(tab);
    } else {
        tail.component = lastWord(line);
    }
    dropGap(line);
    tail.message = line;
    return tail;
}

bool isSource(QStringView cell)
{
    for (const QLatin1StringView ending : {".log"_L1, ".lo_"_L1, " s"_L1}) {
        if (cell.endsWith(ending, Qt::CaseInsensitive))
            return false;
    }
    for (const Severity severity : {Severity::Verbose, Severity::Info, Severity::Warning, Severity::Error}) {
        if (cell.startsWith(severityText(severity)))
            return false;
    }
    return !cell.startsWith(u'+') && !cell.startsWith(u'\u2212');
}

/// The cells behind the thread are any of source, log, severity and elapsed time, in this order.
std::optional<PastedTail> pastedTail(QStringView line)
{
    auto tail = tailWithThread(line);
    QStringView source;
    for (qsizetype cells = 1; !tail && cells <= MostFurtherCells; ++cells) {
        const qsizetype tab = line.lastIndexOf(u'\t');
        if (tab < 0)
            return {};
        source = line.sliced(tab + 1);
        line = line.first(tab);
        tail = tailWithThread(line);
        if (tail && (cells == MostFurtherCells || isSource(source)))
            tail->source = source;
    }
    return tail;
}

class PastedGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Pasted; }

    LineRole roleOf(std::string_view line) const override
    {
        const std::string_view end =
            line.substr(line.size() - std::min(line.size(), static_cast<std::size_t>(LongestTail)));
        const std::size_t thread = end.rfind("(0x");
        const bool mayBeThread = thread != std::string_view::npos
            && (line.back() == ')' || end.find(")\t", thread) != std::string_view::npos);
        if (!mayBeThread)
            return LineRole::None;
        const QString text = QString::fromLatin1(end.data(), static_cast<qsizetype>(end.size()));
        return pastedTail(text) ? LineRole::Begins : LineRole::None;
    }

    bool isContinuedBy(std::string_view) const override { return false; }

    void parse(LogRecord &record, QStringView text, GrammarContext &) const override
    {
        const auto tail = pastedTail(text);
        if (!tail)
            return;
        record.component = tail->component.toString();
        record.thread = tail->thread.toString();
        record.source = tail->source.toString();
        record.message = tail->message.toString();
        // The order of day and month is that of the reader's computer.
        const QDate date = dateOfUnknownOrder(tail->date);
        if (date.isValid())
            record.time.written = QDateTime(date, tail->time, Qt::UTC);
        else
            record.time.unread = tail->stamp.toString();
    }
};

} // namespace

const LineGrammar &pastedGrammar()
{
    static const PastedGrammar grammar;
    return grammar;
}

} // namespace ccm
