// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/recordsplitter.h"

#include "models/logs/cmtracemarkers.h"
#include "models/logs/encodingdetection.h"
#include "models/logs/linegrammars.h"

#include <algorithm>

namespace ccm {
namespace {

constexpr qint64 DropFrom = qint64{64} * 1024; ///< moving the rest for less is not worth it

bool standsAlone(std::string_view line)
{
    return recognise(line).role != LineRole::None;
}

/// `first` up to the end of `last`.
Frame joined(const Frame &first, const Frame &last)
{
    Frame frame = first;
    frame.length = last.offset + last.length - first.offset;
    frame.damaged |= last.damaged;
    frame.pending |= last.pending;
    return frame;
}

/// With one byte per unit; `narrow` holds it where that is not so in the file.
std::string_view narrowed(QByteArrayView bytes, TextEncoding encoding, QByteArray &narrow)
{
    if (encoding == TextEncoding::Bytes)
        return {bytes.data(), static_cast<std::size_t>(bytes.size())};
    appendNarrow(narrow, bytes, encoding, true);
    return {narrow.constData(), static_cast<std::size_t>(narrow.size())};
}

qint64 unitOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Bytes ? 1 : 2;
}

} // namespace

RecordSplitter::RecordSplitter(const FramingLimits &limits) : m_limits(limits), m_framer(limits, standsAlone)
{
}

void RecordSplitter::startAt(qint64 offset, qint64 line)
{
    *this = RecordSplitter(m_limits);
    m_framer.startAt(offset, line);
    m_base = offset;
    m_atStart = false;
}

void RecordSplitter::feed(QByteArrayView block, const Sink &sink)
{
    m_raw.append(block);
    m_framer.feed(block, [&](const Frame &frame, QByteArrayView bytes) { take(frame, bytes, sink); });
    qint64 needed = m_framer.firstHeld();
    if (m_group)
        needed = std::min(needed, m_group->frame.offset);
    if (!m_waiting.empty())
        needed = std::min(needed, m_waiting.front().offset);
    const qint64 count = needed - m_base;
    if (count == m_raw.size() || count >= DropFrom) {
        m_raw.remove(0, static_cast<qsizetype>(count));
        m_base = needed;
    }
}

void RecordSplitter::finish(const Sink &sink) const
{
    RecordSplitter rest = *this;
    m_framer.finish([&](const Frame &frame, QByteArrayView bytes) { rest.take(frame, bytes, sink); });
    rest.closeGroup(sink);
    // A server log writes the metadata last: what is there of a message is one record.
    if (!rest.m_waiting.empty() && rest.m_before == Grammar::Simple) {
        RecordSpan span{.frame = joined(rest.m_waiting.front(), rest.m_waiting.back()),
                        .grammar = Grammar::Simple};
        span.frame.pending = true;
        rest.hand(span, sink);
        return;
    }
    rest.giveUpWaiting(sink);
}

void RecordSplitter::squeeze()
{
    m_raw.squeeze();
    m_framer.squeeze();
}

void RecordSplitter::take(const Frame &frame, QByteArrayView bytes, const Sink &sink)
{
    if (frame.kind == FrameKind::Line) {
        takeLine(frame, bytes, sink);
        return;
    }
    closeGroup(sink);
    giveUpWaiting(sink);
    const bool zeros = frame.kind == FrameKind::Zeros;
    m_before = zeros ? Grammar::Plain : Grammar::CmTrace;
    m_atStart = false;
    sink({.frame = frame, .grammar = m_before}, bytes);
}

void RecordSplitter::takeLine(const Frame &frame, QByteArrayView bytes, const Sink &sink)
{
    QByteArray narrow;
    const std::string_view line = narrowed(bytes, frame.encoding, narrow);
    const auto [grammar, role] = recognise(line);
    switch (role) {
    case LineRole::Begins:
        begin(frame, *grammar, sink);
        break;
    case LineRole::Ends:
        end(frame, grammar->grammar(), sink);
        break;
    case LineRole::None:
        continueOrWait(frame, line, sink);
        break;
    }
}

void RecordSplitter::begin(const Frame &frame, const LineGrammar &grammar, const Sink &sink)
{
    closeGroup(sink);
    giveUpWaiting(sink);
    m_group = {.frame = frame, .grammar = grammar.grammar()};
    m_before = grammar.grammar();
    m_atStart = false;
}

void RecordSplitter::end(Frame frame, Grammar grammar, const Sink &sink)
{
    closeGroup(sink);
    // Metadata to the end of the line is all that a record needs, whatever is glued to it.
    frame.damaged = frame.pending = false;
    const bool joins = !m_waiting.empty() && fits(m_waiting.front(), frame);
    if (joins)
        frame = joined(m_waiting.front(), frame);
    else
        giveUpWaiting(sink);
    m_waiting.clear();
    m_before = grammar;
    m_atStart = false;
    hand({.frame = frame, .grammar = grammar}, sink);
}

void RecordSplitter::continueOrWait(const Frame &frame, std::string_view line, const Sink &sink)
{
    if (m_group && lineGrammarOf(m_group->grammar)->isContinuedBy(line) && fits(m_group->frame, frame)) {
        m_group->frame = joined(m_group->frame, frame);
        return;
    }
    if (m_group && !fits(m_group->frame, frame))
        m_group->frame.damaged = true; // cut
    closeGroup(sink);
    if (!mayWait()) {
        m_before = Grammar::Plain;
        handLine(frame, sink);
        return;
    }
    m_waiting.push_back(frame);
    if (fits(m_waiting.front(), frame))
        return;
    giveUpWaiting(sink);
    m_before = Grammar::Plain;
    m_atStart = false;
}

void RecordSplitter::closeGroup(const Sink &sink)
{
    if (m_group)
        hand(*m_group, sink);
    m_group.reset();
}

void RecordSplitter::giveUpWaiting(const Sink &sink)
{
    for (const Frame &frame : m_waiting)
        handLine(frame, sink);
    m_waiting.clear();
}

/// A line of no grammar. What is left of a record that lost all but its attributes is damaged.
void RecordSplitter::handLine(Frame frame, const Sink &sink) const
{
    QByteArray narrow;
    frame.damaged |= cmtrace::isOrphanTail(narrowed(bytesOf(frame), frame.encoding, narrow));
    hand({.frame = frame}, sink);
}

void RecordSplitter::hand(const RecordSpan &span, const Sink &sink) const
{
    sink(span, bytesOf(span.frame));
}

QByteArrayView RecordSplitter::bytesOf(const Frame &frame) const
{
    return QByteArrayView(m_raw).sliced(static_cast<qsizetype>(frame.offset - m_base),
                                        static_cast<qsizetype>(frame.length));
}

/// Lines in two encodings are never one record: bytes were appended by another writer.
bool RecordSplitter::fits(const Frame &first, const Frame &last) const
{
    const qint64 units = (last.offset + last.length - first.offset) / unitOf(first.encoding);
    return first.encoding == last.encoding && units <= m_limits.group;
}

/// In a server log, and at the start of a file that may be one.
bool RecordSplitter::mayWait() const
{
    return m_atStart || m_before == Grammar::Simple;
}

} // namespace ccm
