// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracegrammar.h"

#include "models/logs/framing.h"
#include "models/logs/severity.h"

#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype OpenerLength = 7; // "<![LOG["
constexpr qsizetype CloserLength = 7; // "]LOG]!>"

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// The digits at the start of `text`, at least one and at most `most`; -1 where there are none.
int takeNumber(QStringView &text, qsizetype most)
{
    int value = 0;
    qsizetype count = 0;
    while (count < text.size() && count < most && isDigit(text[count]))
        value = value * 10 + text[count++].digitValue();
    text = text.sliced(count);
    return count == 0 ? -1 : value;
}

bool takeMark(QStringView &text, QChar mark)
{
    if (!text.startsWith(mark))
        return false;
    text = text.sliced(1);
    return true;
}

/// Milliseconds of a fraction with 1 to 7 digits; -1 where there is none.
int takeMilliseconds(QStringView &text)
{
    constexpr std::array<int, 4> ToMilliseconds{0, 100, 10, 1};
    const qsizetype before = text.size();
    const int first = takeNumber(text, 3);
    if (first < 0)
        return -1;
    const qsizetype digits = before - text.size();
    takeNumber(text, 4);
    return first * ToMilliseconds.at(static_cast<std::size_t>(digits));
}

QDate dateOf(QStringView text)
{
    const int month = takeNumber(text, 2);
    const bool first = takeMark(text, u'-');
    const int day = takeNumber(text, 2);
    const bool second = takeMark(text, u'-');
    const qsizetype yearDigits = text.size();
    const int year = takeNumber(text, 4);
    if (!first || !second || yearDigits != 4 || !text.isEmpty())
        return {};
    return {year, month, day};
}

std::optional<int> biasOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (!negative && !text.startsWith(u'+'))
        return {};
    text = text.sliced(1);
    const int minutes = takeNumber(text, 4);
    if (minutes < 0 || !text.isEmpty())
        return {};
    return negative ? -minutes : minutes;
}

/// Scripts write what they like behind the time: the offset with the other sign (PSADT), a constant
/// +000 (MDT). Only where the writer may be a native one does a bias tell UTC.
bool biasTells(QStringView time, QStringView source)
{
    for (const QLatin1StringView script : {".ps1"_L1, ".psm1"_L1, ".vbs"_L1, ".wsf"_L1}) {
        if (source.contains(script, Qt::CaseInsensitive))
            return false;
    }
    const bool constant = time.endsWith(".000+000"_L1);
    return !constant || source.isEmpty() || source.contains(u'.');
}

/// One attribute's value at the start of `text`, which is left behind it.
QStringView takeValue(QStringView &text)
{
    qsizetype end = 0;
    if (text.startsWith(u'"')) {
        // A quote inside a value is one that neither a space nor the end follows.
        do {
            end = text.indexOf(u'"', end + 1);
        } while (end >= 0 && end + 1 < text.size() && text[end + 1] != u' ' && text[end + 1] != u'>');
        const QStringView value = end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        return value;
    }
    while (end < text.size() && text[end] != u' ' && text[end] != u'>')
        ++end;
    QStringView value = text.first(end);
    text = text.sliced(end);
    while (value.endsWith(u'"'))
        value.chop(1);
    return value;
}

QStringView takeName(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    const QStringView name = text.first(end);
    text = text.sliced(end);
    return name;
}

} // namespace

LogTime parseCmTraceTime(QStringView time, QStringView date)
{
    const int hour = takeNumber(time, 2);
    const bool first = takeMark(time, u':');
    const int minute = takeNumber(time, 2);
    const bool second = takeMark(time, u':');
    const int seconds = takeNumber(time, 2);
    const bool point = takeMark(time, u'.');
    const int milliseconds = point ? takeMilliseconds(time) : -1;
    const bool ends = time.isEmpty() || time.startsWith(u'+') || time.startsWith(u'-');
    if (!first || !second || milliseconds < 0 || !ends)
        return {};
    const QTime timeOfDay(hour, minute, seconds, milliseconds);
    const QDate day = dateOf(date);
    if (!timeOfDay.isValid() || !day.isValid())
        return {};
    return {.written = QDateTime(day, timeOfDay, Qt::UTC), .biasMinutes = biasOf(time)};
}

CmTraceAttributes parseCmTraceAttributes(QStringView tail)
{
    struct Known
    {
        QLatin1StringView name;
        QStringView value{};
    };
    std::array<Known, 6> known{
        {{"time"_L1}, {"date"_L1}, {"component"_L1}, {"type"_L1}, {"thread"_L1}, {"file"_L1}}};

    takeMark(tail, u'<');
    while (!tail.isEmpty()) {
        const QStringView name = takeName(tail);
        if (name.isEmpty() || !takeMark(tail, u'=')) {
            tail = tail.sliced(qMin(tail.size(), qsizetype{1}));
            continue;
        }
        const QStringView value = takeValue(tail);
        for (Known &attribute : known) {
            if (name == attribute.name && attribute.value.isNull())
                attribute.value = value;
        }
    }
    const auto &[time, date, component, type, thread, file] = known;
    CmTraceAttributes result{.time = parseCmTraceTime(time.value, date.value),
                             .component = component.value.toString(),
                             .type = type.value.toString(),
                             .thread = thread.value.toString(),
                             .source = file.value.toString()};
    if (!biasTells(time.value, file.value))
        result.time.biasMinutes.reset();
    return result;
}

LogRecord parseCmTraceRecord(const Frame &frame, QByteArrayView bytes)
{
    const qsizetype unit = frame.encoding == TextEncoding::Bytes ? 1 : 2;
    const bool hasCloser = frame.closer >= 0;
    const qsizetype begin = frame.kind == FrameKind::HeadLost ? 0 : OpenerLength * unit;
    const qsizetype end = hasCloser ? frame.closer : bytes.size();
    const DecodedText message = decodeText(bytes.sliced(begin, end - begin), frame.encoding);

    LogRecord record{.message = message.text, .grammar = Grammar::CmTrace};
    bool undecodable = message.undecodable;
    if (hasCloser) {
        const DecodedText tail = decodeText(bytes.sliced(end + CloserLength * unit), frame.encoding);
        undecodable |= tail.undecodable;
        const CmTraceAttributes attributes = parseCmTraceAttributes(tail.text);
        record.time = attributes.time;
        record.type = attributes.type;
        record.component = attributes.component;
        record.thread = attributes.thread;
        record.source = attributes.source;
    }
    record.flags.setFlag(RecordFlag::Undecodable, undecodable);
    const SeverityDecision decision = severityOf(record.type, record.message);
    record.severity = decision.severity;
    record.severityRule = decision.rule;
    return record;
}

} // namespace ccm
