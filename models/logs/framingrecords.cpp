// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What RecordFramer does from the opener of a record on, or from a closer that has none.

#include "models/logs/cmtracemarkers.h"
#include "models/logs/framing.h"

#include <algorithm>

namespace ccm {

using cmtrace::Closer;
using cmtrace::isLineEnd;
using cmtrace::Opener;
using cmtrace::trimmedEnd;

namespace {

constexpr std::size_t NotFound = std::string_view::npos;

} // namespace

/// Without attributes, and not at the end of a line, it is text that speaks about a closer.
bool RecordFramer::closerAt(std::size_t at)
{
    m_scan = at;
    const auto found = behind(at);
    if (!found)
        return false;
    if (found == cmtrace::Behind::Text) {
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

bool RecordFramer::open(const Sink &sink)
{
    const std::string_view bytes = m_buffer.text();
    const std::size_t limitAt = m_begin + static_cast<std::size_t>(m_limits.record);
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
    const std::string_view bytes = m_buffer.text();
    if (isLineEnd(bytes[at - 1])) {
        hand({.kind = FrameKind::TailLost, .line = m_beginLine, .damaged = true}, m_begin,
             trimmedEnd(bytes, m_begin, at), sink);
        openAt(at);
        return true;
    }
    if (at + Opener.size() == bytes.size() && !m_atEnd)
        return false;
    if (!cmtrace::isMentioned(bytes, at))
        m_restarts.push_back(at);
    m_scan = at + Opener.size();
    return true;
}

bool RecordFramer::tail(const Sink &sink)
{
    const std::string_view bytes = m_buffer.text();
    const std::size_t begin = m_closer + Closer.size();
    if (behind(m_closer) == cmtrace::Behind::Nothing && begin < bytes.size()) {
        endRecord(begin, false, sink);
        return true;
    }
    const std::string_view window = bytes.substr(begin, static_cast<std::size_t>(m_limits.attributes));
    const auto [at, isWhole] = cmtrace::endOfAttributes(window);
    if (isWhole) {
        endRecord(begin + at, true, sink);
        return true;
    }
    const bool full = window.size() == static_cast<std::size_t>(m_limits.attributes);
    if (at == NotFound && !full)
        return endOfBytes(m_headLost ? FrameKind::HeadLost : FrameKind::TailLost, NotFound, sink);
    // Cut off, or a quote is missing: what stands on the line still belongs to the record.
    const std::string_view attributes = window.substr(0, at);
    const std::size_t lastBracket = attributes.rfind('>');
    endRecord(begin + (lastBracket == NotFound ? attributes.size() : lastBracket + 1), false, sink);
    return true;
}

void RecordFramer::endRecord(std::size_t end, bool complete, const Sink &sink)
{
    if (complete && cmtrace::isFullTail(m_buffer.text().substr(m_closer, end - m_closer))) {
        for (const std::size_t restart : m_restarts) {
            hand({.kind = FrameKind::TailLost, .line = m_beginLine, .damaged = true}, m_begin, restart, sink);
            m_begin = restart;
            m_beginLine = m_buffer.lineAt(restart);
        }
    }
    const FrameKind kind = m_headLost ? FrameKind::HeadLost
        : complete                    ? FrameKind::Record
                                      : FrameKind::TailLost;
    hand({.kind = kind, .line = m_beginLine, .damaged = m_headLost || !complete}, m_begin, end, sink);
    goOn(end);
}

void RecordFramer::openAt(std::size_t at)
{
    goOn(at);
    m_state = State::Open;
    m_beginLine = m_buffer.lineAt(at);
    m_scan = at + Opener.size();
}

/// Unknown as long as too little is there to tell.
std::optional<cmtrace::Behind> RecordFramer::behind(std::size_t closer) const
{
    const std::string_view rest = m_buffer.text().substr(closer + Closer.size());
    if (rest.size() < Opener.size() && !m_atEnd)
        return {};
    return cmtrace::behindCloser(rest);
}

} // namespace ccm
