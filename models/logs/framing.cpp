// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/framing.h"

#include "models/logs/cmtracemarkers.h"
#include "models/logs/encodingdetection.h"

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace std::string_view_literals;
using cmtrace::Closer;
using cmtrace::isLineEnd;
using cmtrace::Opener;
using cmtrace::trimmedEnd;

constexpr std::size_t NotFound = std::string_view::npos;
/// What PowerShell appends to a file in bytes whose last line has no end.
/// Its outer zero is behind it, or before it where the big end comes first.
constexpr std::string_view WideOpener = "<\0!\0[\0L\0O\0G\0["sv;
constexpr std::size_t DropFrom = std::size_t{64} * 1024; ///< moving the rest for less is not worth it

} // namespace

RecordFramer::RecordFramer(const FramingLimits &limits, LineTest standsAlone)
    : m_limits(limits)
    , m_standsAlone(standsAlone)
    , m_openers(Opener)
    , m_closers(Closer)
    , m_wideOpeners(WideOpener)
    , m_newlines("\n"sv)
{
}

void RecordFramer::startAt(qint64 offset, qint64 line)
{
    *this = RecordFramer(m_limits, m_standsAlone);
    m_buffer.startAt(offset, line);
    m_beginLine = line;
    m_state = State::LineStart;
}

qint64 RecordFramer::firstHeld() const
{
    const std::size_t needed = m_held.empty() ? m_begin : m_held.front().begin;
    return m_buffer.offsetOf(needed);
}

void RecordFramer::feed(QByteArrayView block, const Sink &sink)
{
    m_buffer.append(block);
    while (step(sink)) { }
    const std::size_t needed = m_held.empty() ? m_begin : m_held.front().begin;
    if (needed == m_buffer.text().size() || needed >= DropFrom)
        drop(needed);
}

void RecordFramer::finish(const Sink &sink) const
{
    RecordFramer rest = *this;
    rest.m_atEnd = true;
    rest.m_buffer.complete();
    while (rest.step(sink)) { }
}

void RecordFramer::squeeze()
{
    m_buffer.squeeze();
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
    const std::string_view head = m_buffer.rawFrom(0);
    if (head.size() < 4 && !m_atEnd)
        return false;
    const EncodingStart start = encodingOf(head);
    m_buffer.dropMark(start.markLength);
    setEncoding(start.encoding);
    m_state = State::LineStart;
    return true;
}

bool RecordFramer::lineStart(const Sink &sink)
{
    const std::string_view bytes = m_buffer.text();
    EncodingChange change;
    for (; m_begin < bytes.size(); ++m_begin) {
        change = encodingChangeAt(m_buffer.encoding(), m_buffer.rawFrom(m_begin), m_atEnd);
        if (!isLineEnd(bytes[m_begin]) || change.to || !change.isKnown)
            break;
    }
    m_scan = m_begin;
    if (m_begin == bytes.size()) {
        if (m_atEnd)
            flushHeld(sink);
        return false;
    }
    const bool mayBeOpener = bytes[m_begin] == '<' && bytes.size() - m_begin < Opener.size();
    if (!change.isKnown || (mayBeOpener && !m_atEnd))
        return false;
    if (change.to) {
        changeEncoding(*change.to, sink);
        return true;
    }
    m_beginLine = m_buffer.lineAt(m_begin);
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

void RecordFramer::changeEncoding(const EncodingStart &start, const Sink &sink)
{
    if (start.encoding != m_buffer.encoding()) {
        flushHeld(sink);
        drop(m_begin);
        m_buffer.dropMark(start.markLength);
        setEncoding(start.encoding);
        m_hasChanged = true;
        return;
    }
    m_begin += static_cast<std::size_t>(start.markLength) / (start.encoding == TextEncoding::Bytes ? 1 : 2);
}

bool RecordFramer::text(const Sink &sink)
{
    const std::string_view bytes = m_buffer.text();
    const std::size_t limitAt = m_begin + static_cast<std::size_t>(m_limits.record);
    const std::size_t newline = m_newlines.find(bytes, m_scan);
    const std::size_t opener = m_openers.find(bytes, m_scan);
    const std::size_t closer = m_closers.find(bytes, m_scan);
    const bool mayWiden = m_buffer.encoding() == TextEncoding::Bytes;
    const std::size_t wideOpener = mayWiden ? m_wideOpeners.find(bytes, m_scan) : NotFound;
    const std::size_t next = std::min({newline, opener, closer, wideOpener});
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
    if (next == wideOpener) {
        const bool isBig = wideOpener > m_begin && bytes[wideOpener - 1] == '\0';
        const std::size_t end = wideOpener - (isBig ? 1 : 0);
        flushHeld(sink);
        hand({.kind = FrameKind::Line, .line = m_beginLine}, m_begin, end, sink);
        goOn(end);
        return true;
    }
    // The line end is missing: something was torn here.
    flushHeld(sink);
    hand({.kind = FrameKind::Line, .line = m_beginLine, .damaged = true}, m_begin, opener, sink);
    openAt(opener);
    return true;
}

void RecordFramer::endLine(std::size_t newline, const Sink &sink)
{
    m_held.push_back(
        {.begin = m_begin, .end = trimmedEnd(m_buffer.text(), m_begin, newline), .line = m_beginLine});
    const std::string_view line = m_buffer.text().substr(m_begin, m_held.back().end - m_begin);
    if (m_standsAlone && m_standsAlone(line)) {
        flushHeld(sink);
        m_holding = true;
        m_begin = m_scan = newline + 1;
        m_state = State::LineStart;
        return;
    }
    const bool tooLong = newline - m_held.front().begin > static_cast<std::size_t>(m_limits.heldText);
    if (tooLong)
        m_holding = false;
    if (!m_holding)
        flushHeld(sink);
    m_begin = m_scan = newline + 1;
    m_state = State::LineStart;
}

bool RecordFramer::zeros(const Sink &sink)
{
    const std::size_t limitAt = m_begin + static_cast<std::size_t>(m_limits.record);
    const std::size_t end = m_buffer.text().find_first_not_of('\0', m_scan);
    if (end == NotFound) {
        m_scan = m_buffer.text().size();
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

/// Waits for more bytes. Where there are none, what is there is the last frame; where there are too
/// many without a mark, the frame is cut, at a place that does not depend on the blocks.
bool RecordFramer::endOfBytes(FrameKind kind, std::size_t limitAt, const Sink &sink)
{
    const std::size_t size = m_buffer.text().size();
    if (limitAt != NotFound && size >= limitAt + WideOpener.size()) {
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
         m_begin, trimmedEnd(m_buffer.text(), m_begin, size), sink);
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

void RecordFramer::hand(const Frame &frame, std::size_t begin, std::size_t end, const Sink &sink)
{
    const QByteArrayView bytes = m_buffer.raw(begin, end);
    Frame placed = frame;
    placed.offset = m_buffer.offsetOf(begin);
    placed.length = bytes.size();
    placed.encoding = m_buffer.encoding();
    placed.afterChange = std::exchange(m_hasChanged, false);
    sink(placed, bytes);
}

void RecordFramer::goOn(std::size_t at)
{
    m_state = State::LineStart;
    m_begin = m_scan = at;
    m_restarts.clear();
    m_headLost = false;
    m_holding = true;
}

void RecordFramer::setEncoding(TextEncoding encoding)
{
    m_buffer.setEncoding(encoding);
    if (m_atEnd)
        m_buffer.complete();
    m_openers = Needle(Opener);
    m_closers = Needle(Closer);
    m_wideOpeners = Needle(WideOpener);
    m_newlines = Needle("\n"sv);
}

void RecordFramer::drop(std::size_t count)
{
    m_buffer.drop(count);
    m_begin -= count;
    m_scan -= std::min(m_scan, count);
    m_closer -= std::min(m_closer, count);
    for (std::size_t &restart : m_restarts)
        restart -= count;
    for (HeldLine &line : m_held) {
        line.begin -= count;
        line.end -= count;
    }
    m_openers.drop(count);
    m_closers.drop(count);
    m_wideOpeners.drop(count);
    m_newlines.drop(count);
}

} // namespace ccm
