// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CMTrace puts on the clipboard: text, component, time and thread with tabs between, or with spaces
// after a forum had it: "Using branch cache option. ccmsetup 9/9/2013 8:56:38 AM 6788 (0x1A84)".

#include "models/logs/linegrammars.h"
#include "models/logs/stampreader.h"

#include <optional>

namespace ccm {
namespace {

constexpr qsizetype LongestTail = 300; ///< component, time and thread together; CMTrace cuts at 100 each

struct PastedTail
{
    QStringView message;
    QStringView component;
    QStringView date;
    QTime time;
    QStringView thread;
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

/// "8:56:38 AM" or "08:53:44".
QTime takeClock(QStringView &text)
{
    QStringView word = lastWord(text);
    const bool afternoon = word == u"PM";
    const bool halfDays = afternoon || word == u"AM";
    if (halfDays)
        word = lastWord(text);
    QStringView digits = word;
    const QTime time = takeTimeOfDay(digits, word.contains(u'.') ? u'.' : u':');
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

std::optional<PastedTail> pastedTail(QStringView line)
{
    PastedTail tail;
    const auto thread = takeThread(line);
    if (!thread)
        return {};
    tail.thread = *thread;
    tail.time = takeClock(line);
    tail.date = lastWord(line);
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

class PastedGrammar final : public LineGrammar
{
public:
    Grammar grammar() const override { return Grammar::Pasted; }

    LineRole roleOf(std::string_view line) const override
    {
        if (line.back() != ')')
            return LineRole::None;
        if (line.find("(0x", line.size() - std::min<std::size_t>(line.size(), 20)) == std::string_view::npos)
            return LineRole::None;
        const std::string_view end =
            line.substr(line.size() - std::min(line.size(), static_cast<std::size_t>(LongestTail)));
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
        // The order of day and month is that of the reader's computer. Unknown, the text keeps it.
        const QDate date = dateOfUnknownOrder(tail->date);
        if (date.isValid()) {
            record.time.written = QDateTime(date, tail->time, Qt::UTC);
            record.message = tail->message.toString();
        }
    }
};

} // namespace

const LineGrammar &pastedGrammar()
{
    static const PastedGrammar grammar;
    return grammar;
}

} // namespace ccm
