// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/framing.h"

#include "models/logs/cmtracemarkers.h"
#include "models/logs/encodingdetection.h"

#include <algorithm>

namespace ccm {
namespace {

using namespace std::string_view_literals;
using cmtrace::Closer;
using cmtrace::isLineEnd;
using cmtrace::Opener;

constexpr std::size_t NotFound = std::string_view::npos;
constexpr std::string_view WideOpener = "<\0!\0[\0L\0O\0G\0[\0"sv;
constexpr std::size_t DropFrom = 64 * 1024; ///< moving the rest for less is not worth it

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::size_t number(qsizetype limit)
{
    return static_cast<std::size_t>(limit);
}

/// `end` without the line ends before it.
std::size_t trimmedEnd(std::string_view data, std::size_t begin, std::size_t end)
{
    while (end > begin && isLineEnd(data[end - 1]))
        --end;
    return end;
}

/// Whether the marker at `at` is spoken about ("found <![LOG[ in it") rather than begun.
/// A torn write is glued to the record that it cuts off.
bool isMentioned(std::string_view data, std::size_t at)
{
    constexpr std::string_view Quotes = "\"'`"sv;
    constexpr std::string_view Around = " \t\"'`()[],;:\r\n"sv;
    const std::size_t behind = at + Opener.size();
    if (Quotes.contains(data[at - 1]))
        return true;
    return Around.contains(data[at - 1]) && (behind >= data.size() || Around.contains(data[behind]));
}

/// The '>' that ends the attributes at the start of `tail`, leaving out those within quotes.
std::size_t endOfAttributes(std::string_view tail)
{
    bool quoted = false;
    for (std::size_t i = 1; i < tail.size(); ++i) {
        if (tail[i] == '"')
            quoted = !quoted;
        else if (tail[i] == '>' && !quoted)
            return i + 1;
    }
    return NotFound;
}

bool isFullTail(std::string_view tail)
{
    return tail.find("time=\""sv) != NotFound && tail.find(" date=\""sv) != NotFound;
}

} // namespace

RecordFramer::RecordFramer(const FramingLimits &limits, LineTest standsAlone)
    : m_limits(limits)
    , m_standsAlone(standsAlone)
    , m_openers(Opener)
    , m_closers(Closer)
    , m_newlines("\n"sv)
{
}

void RecordFramer::startAt(qint64 offset, qint64 line)
{
    *this = RecordFramer(m_limits, m_standsAlone);
    m_base = offset;
    m_line = m_beginLine = line;
    m_state = State::LineStart;
}

bool RecordFramer::isAtRecordBoundary() const
{
    return m_state == State::LineStart && m_encoding == TextEncoding::Bytes && m_held.empty()
        && m_begin == data().size();
}

qint64 RecordFramer::firstHeld() const
{
    const std::size_t needed = m_held.empty() ? m_begin : m_held.front().begin;
    return m_base + static_cast<qint64>(needed * unit());
}

void RecordFramer::feed(QByteArrayView block, const Sink &sink)
{
    m_raw.append(block);
    narrow();
    while (step(sink)) { }
    const std::size_t needed = m_held.empty() ? m_begin : m_held.front().begin;
    if (needed == data().size() || needed >= DropFrom)
        drop(needed);
}

void RecordFramer::finish(const Sink &sink) const
{
    RecordFramer rest = *this;
    rest.m_atEnd = true;
    rest.narrow();
    while (rest.step(sink)) { }
}

bool RecordFramer::step(const Sink &sink)
{
    switch (m_state) {
    case State::FileStart:
        return fileStart();
    case State::LineStart:
        return lineStart(sink);
    case State::Text:
        return text(sink);
    case State::Zeros:
        return zeros(sink);
    case State::Open:
        return open(sink);
    case State::Tail:
        return tail(sink);
    case State::Done:
        return false;
    }
    Q_UNREACHABLE();
}

bool RecordFramer::fileStart()
{
    if (m_raw.size() < 4 && !m_atEnd)
        return false;
    const EncodingStart start = encodingOf(viewOf(m_raw));
    m_raw.remove(0, start.markLength);
    m_base += start.markLength;
    setEncoding(start.encoding);
    m_state = State::LineStart;
    return true;
}

bool RecordFramer::lineStart(const Sink &sink)
{
    const std::string_view bytes = data();
    while (m_begin < bytes.size() && isLineEnd(bytes[m_begin]))
        ++m_begin;
    m_scan = m_begin;
    if (m_begin == bytes.size()) {
        if (m_atEnd)
            flushHeld(sink);
        return false;
    }
    // A marker or a byte order mark is known for sure only once it is there as a whole.
    const std::string_view rest = viewOf(m_raw).substr(m_begin * unit());
    const bool mayBeMark = rest[0] == '<' || bytes[m_begin] == '<' || rest[0] == Utf8Mark[0];
    if (mayBeMark && rest.size() < WideOpener.size() && !m_atEnd)
        return false;
    if (switchEncoding(m_begin, sink))
        return true;
    m_beginLine = lineAt(m_begin);
    if (bytes.substr(m_begin).starts_with(Opener)) {
        flushHeld(sink);
        openAt(m_begin);
    } else if (bytes[m_begin] == '\0') {
        flushHeld(sink);
        m_state = State::Zeros;
    } else {
        m_state = State::Text;
    }
    return true;
}

/// PowerShell's Out-File -Append writes UTF-16 behind whatever the file holds, and other writers go
/// on in bytes behind that. The change is seen where a record begins.
bool RecordFramer::switchEncoding(std::size_t at, const Sink &sink)
{
    const std::string_view rest = viewOf(m_raw).substr(at * unit());
    const bool toWide = m_encoding == TextEncoding::Bytes && rest.starts_with(WideOpener);
    const bool toBytes = m_encoding != TextEncoding::Bytes && rest.starts_with(Opener);
    const bool mark = m_encoding == TextEncoding::Bytes && rest.starts_with(Utf8Mark);
    if (mark)
        m_begin = at + Utf8Mark.size();
    if (!toWide && !toBytes)
        return mark;
    flushHeld(sink);
    drop(at);
    setEncoding(toWide ? TextEncoding::Utf16Le : TextEncoding::Bytes);
    return true;
}

bool RecordFramer::text(const Sink &sink)
{
    const std::string_view bytes = data();
    const std::size_t limitAt = m_begin + number(m_limits.record);
    const std::size_t newline = m_newlines.find(bytes, m_scan);
    const std::size_t opener = m_openers.find(bytes, m_scan);
    const std::size_t closer = m_closers.find(bytes, m_scan);
    const std::size_t next = std::min({newline, opener, closer});
    if (next == NotFound)
        return endOfBytes(FrameKind::Line, limitAt, sink);
    if (next >= limitAt) {
        flushHeld(sink);
        cut(FrameKind::Line, limitAt, sink);
        return true;
    }
    if (next == newline) {
        endLine(newline, sink);
        return true;
    }
    if (next == closer)
        return closerAt(closer);
    // The line end is missing: something was torn here.
    flushHeld(sink);
    hand({.kind = FrameKind::Line, .line = m_beginLine, .damaged = true}, m_begin, opener, sink);
    openAt(opener);
    return true;
}

/// Without attributes, and not at the end of a line, it is text that speaks about a closer.
bool RecordFramer::closerAt(std::size_t at)
{
    m_scan = at;
    const After behind = after(at);
    if (behind == After::Unknown)
        return false;
    if (behind == After::Text) {
        m_scan = at + 1;
        return true;
    }
    m_headLost = m_state == State::Text;
    if (!m_held.empty()) {
        m_begin = m_held.front().begin;
        m_beginLine = m_held.front().line;
        m_held.clear();
    }
    m_closer = at;
    m_state = State::Tail;
    return true;
}

void RecordFramer::endLine(std::size_t newline, const Sink &sink)
{
    m_held.push_back({.begin = m_begin, .end = trimmedEnd(data(), m_begin, newline), .line = m_beginLine});
    const std::string_view line = data().substr(m_begin, m_held.back().end - m_begin);
    if (m_standsAlone && m_standsAlone(line)) {
        flushHeld(sink);
        m_holding = true;
        m_begin = m_scan = newline + 1;
        m_state = State::LineStart;
        return;
    }
    const bool tooLong = newline - m_held.front().begin > number(m_limits.heldText);
    if (tooLong)
        m_holding = false;
    if (!m_holding)
        flushHeld(sink);
    m_begin = m_scan = newline + 1;
    m_state = State::LineStart;
}

bool RecordFramer::zeros(const Sink &sink)
{
    const std::size_t limitAt = m_begin + number(m_limits.record);
    const std::size_t end = data().find_first_not_of('\0', m_scan);
    if (end == NotFound) {
        m_scan = data().size();
        return endOfBytes(FrameKind::Zeros, limitAt, sink);
    }
    if (end > limitAt) {
        cut(FrameKind::Zeros, limitAt, sink);
        return true;
    }
    hand({.kind = FrameKind::Zeros, .line = m_beginLine, .damaged = true}, m_begin, end, sink);
    goOn(end);
    return true;
}

bool RecordFramer::open(const Sink &sink)
{
    const std::string_view bytes = data();
    const std::size_t limitAt = m_begin + number(m_limits.record);
    const std::size_t opener = m_openers.find(bytes, m_scan);
    const std::size_t closer = m_closers.find(bytes, m_scan);
    const std::size_t next = std::min(opener, closer);
    if (next == NotFound)
        return endOfBytes(FrameKind::TailLost, limitAt, sink);
    if (next >= limitAt) {
        cut(FrameKind::TailLost, limitAt, sink);
        return true;
    }
    m_scan = next;
    return next == opener ? secondOpener(opener, sink) : closerAt(closer);
}

/// At the start of a line it begins a record and leaves a fragment. Inside a line it may: that is
/// known when a closer with attributes follows.
bool RecordFramer::secondOpener(std::size_t at, const Sink &sink)
{
    const std::string_view bytes = data();
    if (isLineEnd(bytes[at - 1])) {
        hand({.kind = FrameKind::TailLost, .line = m_beginLine, .damaged = true}, m_begin,
             trimmedEnd(bytes, m_begin, at), sink);
        openAt(at);
        return true;
    }
    if (at + Opener.size() == bytes.size() && !m_atEnd)
        return false;
    if (!isMentioned(bytes, at))
        m_restarts.push_back(at);
    m_scan = at + Opener.size();
    return true;
}

bool RecordFramer::tail(const Sink &sink)
{
    const std::string_view bytes = data();
    const std::size_t begin = m_closer + Closer.size();
    if (after(m_closer) == After::Nothing && begin < bytes.size()) {
        endRecord(begin, false, sink);
        return true;
    }
    const std::string_view window = bytes.substr(begin, number(m_limits.attributes));
    const std::size_t stop = std::min(window.find_first_of("\r\n"sv), window.find(Opener));
    const std::string_view attributes = window.substr(0, stop);
    const std::size_t end = endOfAttributes(attributes);
    if (end != NotFound) {
        endRecord(begin + end, true, sink);
        return true;
    }
    const bool full = window.size() == number(m_limits.attributes);
    if (stop == NotFound && !full)
        return endOfBytes(m_headLost ? FrameKind::HeadLost : FrameKind::TailLost, NotFound, sink);
    // Cut off, or a quote is missing: what stands on the line still belongs to the record.
    const std::size_t lastBracket = attributes.rfind('>');
    endRecord(begin + (lastBracket == NotFound ? attributes.size() : lastBracket + 1), false, sink);
    return true;
}

void RecordFramer::endRecord(std::size_t end, bool complete, const Sink &sink)
{
    if (complete && isFullTail(data().substr(m_closer, end - m_closer))) {
        for (const std::size_t restart : m_restarts) {
            hand({.kind = FrameKind::TailLost, .line = m_beginLine, .damaged = true}, m_begin, restart, sink);
            m_begin = restart;
            m_beginLine = lineAt(restart);
        }
    }
    const FrameKind kind = m_headLost ? FrameKind::HeadLost
        : complete                    ? FrameKind::Record
                                      : FrameKind::TailLost;
    hand({.kind = kind, .line = m_beginLine, .damaged = m_headLost || !complete}, m_begin, end, sink);
    goOn(end);
}

/// Waits for more bytes. Where there are none, what is there is the last frame; where there are too
/// many without a mark, the frame is cut, at a place that does not depend on the blocks.
bool RecordFramer::endOfBytes(FrameKind kind, std::size_t limitAt, const Sink &sink)
{
    const std::size_t size = data().size();
    if (limitAt != NotFound && size >= limitAt + Opener.size()) {
        flushHeld(sink);
        cut(kind, limitAt, sink);
        return true;
    }
    if (!m_atEnd)
        return false;
    flushHeld(sink);
    hand({.kind = kind,
          .line = m_beginLine,
          .damaged = kind == FrameKind::HeadLost || kind == FrameKind::Zeros,
          .pending = true},
         m_begin, trimmedEnd(data(), m_begin, size), sink);
    m_state = State::Done;
    return false;
}

void RecordFramer::cut(FrameKind kind, std::size_t at, const Sink &sink)
{
    hand({.kind = kind, .line = m_beginLine, .damaged = true}, m_begin, at, sink);
    goOn(at);
    m_holding = false;
}

void RecordFramer::flushHeld(const Sink &sink)
{
    for (const HeldLine &line : m_held)
        hand({.kind = FrameKind::Line, .line = line.line}, line.begin, line.end, sink);
    m_held.clear();
}

void RecordFramer::hand(const Frame &frame, std::size_t begin, std::size_t end, const Sink &sink) const
{
    const std::size_t rawSize = number(m_raw.size());
    const std::size_t first = begin * unit();
    const std::size_t last = std::min(end * unit(), rawSize); // the last unit may be half there
    Frame placed = frame;
    placed.offset = m_base + static_cast<qint64>(first);
    placed.length = static_cast<qint64>(last - first);
    placed.encoding = m_encoding;
    sink(placed, QByteArrayView(m_raw).sliced(static_cast<qsizetype>(first), placed.length));
}

void RecordFramer::goOn(std::size_t at)
{
    m_state = State::LineStart;
    m_begin = m_scan = at;
    m_restarts.clear();
    m_headLost = false;
    m_holding = true;
}

void RecordFramer::openAt(std::size_t at)
{
    goOn(at);
    m_state = State::Open;
    m_beginLine = lineAt(at);
    m_scan = at + Opener.size();
}

RecordFramer::After RecordFramer::after(std::size_t closer) const
{
    const std::string_view rest = data().substr(closer + Closer.size());
    if (rest.size() < Opener.size() && !m_atEnd)
        return After::Unknown;
    switch (cmtrace::behindCloser(rest)) {
    case cmtrace::Behind::Attributes:
        return After::Attributes;
    case cmtrace::Behind::Nothing:
        return After::Nothing;
    case cmtrace::Behind::Text:
        return After::Text;
    }
    Q_UNREACHABLE();
}

qint64 RecordFramer::lineAt(std::size_t at)
{
    if (at > m_counted) {
        const std::string_view passed = data().substr(m_counted, at - m_counted);
        m_line += std::ranges::count(passed, '\n');
        m_counted = at;
    }
    return m_line;
}

std::string_view RecordFramer::data() const
{
    return viewOf(m_encoding == TextEncoding::Bytes ? m_raw : m_narrow);
}

void RecordFramer::narrow()
{
    if (m_encoding != TextEncoding::Bytes)
        appendNarrow(m_narrow, m_raw, m_encoding, m_atEnd);
}

void RecordFramer::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    m_narrow.clear();
    m_openers = Needle(Opener);
    m_closers = Needle(Closer);
    m_newlines = Needle("\n"sv);
    narrow();
}

void RecordFramer::drop(std::size_t count)
{
    (void)lineAt(count);
    m_raw.remove(0, static_cast<qsizetype>(count * unit()));
    m_narrow.remove(0, static_cast<qsizetype>(std::min(count, number(m_narrow.size()))));
    m_base += static_cast<qint64>(count * unit());
    m_begin -= count;
    m_scan -= std::min(m_scan, count);
    m_counted -= count;
    m_closer -= std::min(m_closer, count);
    for (std::size_t &restart : m_restarts)
        restart -= count;
    for (HeldLine &line : m_held) {
        line.begin -= count;
        line.end -= count;
    }
    m_openers.drop(count);
    m_closers.drop(count);
    m_newlines.drop(count);
}

} // namespace ccm
