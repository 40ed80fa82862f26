// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/cmtracegrammar.h"

#include "models/logs/cmtracemarkers.h"
#include "models/logs/encodingdetection.h"
#include "models/logs/framing.h"
#include "models/logs/severity.h"
#include "models/logs/stampreader.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <string_view>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

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

/// Scripts write what they like behind the time: the offset with the other sign (PSADT), a constant
/// +000 (MDT). Only where the writer may be a native one does a bias tell UTC.
TimeWriter writerOf(QStringView time, QStringView component, QStringView source)
{
    if (cmtrace::isNativeSource(std::u16string_view(source.utf16(), static_cast<std::size_t>(source.size()))))
        return TimeWriter::Native;
    for (const QLatin1StringView script : {".ps1"_L1, ".psm1"_L1, ".vbs"_L1, ".wsf"_L1}) {
        if (source.contains(script, Qt::CaseInsensitive))
            return TimeWriter::Script;
    }
    const bool constant = time.endsWith(".000+000"_L1) && !source.isEmpty() && !source.contains(u'.');
    return constant || isPsadt(component, source) ? TimeWriter::Script : TimeWriter::Unnamed;
}

/// The toolkit's version 3 writes three digits of fraction and then the offset in minutes, without a sign
/// where it is not negative: "13:34:13.930120". Anywhere else these are digits of the fraction.
std::optional<int> unsignedBiasOf(QStringView time)
{
    const qsizetype fraction = std::max(time.lastIndexOf(u'.'), time.lastIndexOf(u':')) + 1;
    QStringView digits = time.sliced(fraction);
    if (digits.size() < 4 || digits.size() > 6)
        return {};
    digits = digits.sliced(3);
    const int minutes = takeNumber(digits, 3);
    return minutes >= 0 && digits.isEmpty() ? std::optional(minutes) : std::nullopt;
}

/// All of `text`: "+01:00", as ISO 8601 writes an offset, east positive; as a bias, UTC = written + bias.
std::optional<int> isoBiasOf(QStringView text)
{
    constexpr int MinutesPerHour = 60;
    constexpr qsizetype Length = 6;
    if (text.size() != Length || (text[0] != u'+' && text[0] != u'-'))
        return {};
    const bool isEast = text[0] == u'+';
    text = text.sliced(1);
    const qsizetype before = text.size();
    const int hours = takeNumber(text, 2);
    const bool twoDigits = before - text.size() == 2;
    const bool mark = takeMark(text, u':');
    const int minutes = takeNumber(text, 2);
    const int offset = hours * MinutesPerHour + minutes;
    if (!twoDigits || !mark || !text.isEmpty() || minutes < 0 || minutes >= MinutesPerHour
        || offset > cmtrace::LargestBias)
        return {};
    return isEast ? -offset : offset;
}

/// The bias behind the fraction, and who wrote it as far as its form tells.
void setBias(LogTime &time, QStringView text)
{
    if (const auto iso = isoBiasOf(text)) {
        time.biasMinutes = iso;
        time.writer = TimeWriter::IsoOffset;
    } else if (text.startsWith("+-"_L1)) {
        // A script has put the "+" before a number that has its own sign.
        time.biasMinutes = biasOf(text.sliced(1));
        time.writer = TimeWriter::Script;
    } else {
        time.biasMinutes = biasOf(text);
    }
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
    // Scripts under a culture that writes so put full stops between all numbers.
    const QTime timeOfDay = takeTimeOfDay(time, time.contains(u':') ? u':' : u'.');
    const bool point = takeMark(time, u'.');
    const int milliseconds = point ? takeMilliseconds(time) : -1;
    const bool ends = time.isEmpty() || time.startsWith(u'+') || time.startsWith(u'-');
    const QDate day = dateOf(date);
    if (!timeOfDay.isValid() || milliseconds < 0 || !ends || !day.isValid())
        return {};
    LogTime result{.written = QDateTime(day, timeOfDay.addMSecs(milliseconds), Qt::UTC)};
    setBias(result, time);
    return result;
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
    if (!result.time.isValid()) {
        result.time.unread = QString(date.value % u' ' % time.value).simplified();
        return result;
    }
    if (result.time.writer != TimeWriter::Unnamed) // the form of the bias has told
        return result;
    result.time.writer = writerOf(time.value, component.value, file.value);
    if (!result.time.biasMinutes && isPsadt(component.value, file.value))
        result.time.biasMinutes = unsignedBiasOf(time.value);
    return result;
}

qsizetype closerIn(const Frame &frame, QByteArrayView bytes)
{
    QByteArray narrow;
    std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const bool wide = frame.encoding != TextEncoding::Bytes;
    if (wide) {
        appendNarrow(narrow, bytes, frame.encoding, true);
        text = {narrow.constData(), static_cast<std::size_t>(narrow.size())};
    }
    std::size_t at = frame.kind == FrameKind::HeadLost ? 0 : cmtrace::Opener.size();
    for (at = text.find(cmtrace::Closer, at); at != std::string_view::npos;
         at = text.find(cmtrace::Closer, at + 1)) {
        const std::string_view rest = text.substr(at + cmtrace::Closer.size());
        const bool lone = rest.size() == 1 && rest[0] == '<' && !frame.pending;
        if (!lone && cmtrace::behindCloser(rest) != cmtrace::Behind::Text)
            return static_cast<qsizetype>(at) * (wide ? 2 : 1);
    }
    return -1;
}

LogRecord parseCmTraceRecord(const Frame &frame, QByteArrayView bytes, const TextSettings &settings)
{
    const qsizetype unit = frame.encoding == TextEncoding::Bytes ? 1 : 2;
    const qsizetype closer = closerIn(frame, bytes);
    const bool hasCloser = closer >= 0;
    const auto openerLength = static_cast<qsizetype>(cmtrace::Opener.size()) * unit;
    const auto closerLength = static_cast<qsizetype>(cmtrace::Closer.size()) * unit;
    const qsizetype begin = frame.kind == FrameKind::HeadLost ? 0 : std::min(openerLength, bytes.size());
    const qsizetype end = hasCloser ? closer : bytes.size();
    const DecodedText message = decodeText(bytes.sliced(begin, end - begin), frame.encoding, settings);

    LogRecord record{.message = message.text, .grammar = Grammar::CmTrace};
    bool undecodable = message.undecodable;
    if (hasCloser) {
        const DecodedText tail = decodeText(bytes.sliced(end + closerLength), frame.encoding, settings);
        undecodable |= tail.undecodable;
        const CmTraceAttributes attributes = parseCmTraceAttributes(tail.text);
        record.time = attributes.time;
        record.type = attributes.type;
        record.component = attributes.component;
        record.thread = attributes.thread;
        record.source = attributes.source;
    }
    record.flags.setFlag(RecordFlag::Undecodable, undecodable);
    const SeverityDecision decision = severityOf(record);
    record.severity = decision.severity;
    record.severityRule = decision.rule;
    return record;
}

} // namespace ccm
