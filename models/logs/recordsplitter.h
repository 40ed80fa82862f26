// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/framing.h"
#include "models/logs/linegrammar.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace ccm {

/// Where one record stands and what it is. A record of several lines is one span: offset, length and line
/// are those of the whole.
struct RecordSpan
{
    Frame frame;
    Grammar grammar = Grammar::Plain;

    bool operator==(const RecordSpan &) const = default;
};

/// Cuts a growing stream of bytes into records of all grammars, without regard to how it comes in blocks.
///
/// Lines that only together are a record become one span: what follows the first line (CBS, Windows
/// Installer), or what comes before the last (server logs), with no other record between and up to
/// FramingLimits::group. Every byte but byte order marks and line ends belongs to exactly one span.
class RecordSplitter
{
public:
    /// `bytes` is valid during the call only.
    using Sink = std::function<void(const RecordSpan &span, QByteArrayView bytes)>;

    explicit RecordSplitter(const FramingLimits &limits = {});

    /// Forgets what it holds; the next byte is that at `offset` in the file, on line `line`, and a record
    /// "<![LOG[" begins there, in bytes. For a stream that begins in the middle of a file, and to go on after
    /// a part that was read by other means.
    void startAt(qint64 offset, qint64 line);

    /// Takes the next bytes of the file and hands out every record that is complete by now.
    void feed(QByteArrayView block, const Sink &sink);
    /// What the bytes not yet handed out would be if nothing followed. Feeding may go on after it.
    void finish(const Sink &sink) const;
    /// Gives back the memory that the bytes not yet handed out do not need.
    void squeeze();

    /// Of the next byte to be fed.
    [[nodiscard]] qint64 position() const { return m_framer.position(); }
    /// Of that byte too; only at a record boundary.
    [[nodiscard]] qint64 line() const { return m_framer.line(); }

private:
    void take(const Frame &frame, QByteArrayView bytes, const Sink &sink);
    void takeLine(const Frame &frame, QByteArrayView bytes, const Sink &sink);
    void begin(const Frame &frame, const LineGrammar &grammar, const Sink &sink);
    void end(Frame frame, Grammar grammar, const Sink &sink);
    void continueOrWait(const Frame &frame, std::string_view line, const Sink &sink);
    void closeGroup(const Sink &sink);
    void giveUpWaiting(const Sink &sink);
    void handLine(Frame frame, const Sink &sink) const;
    void hand(const RecordSpan &span, const Sink &sink) const;
    [[nodiscard]] QByteArrayView bytesOf(const Frame &frame) const;
    [[nodiscard]] bool fits(const Frame &first, const Frame &last) const;
    [[nodiscard]] bool mayWait() const;

    FramingLimits m_limits;
    RecordFramer m_framer;
    QByteArray m_raw; ///< the bytes from m_base on that are still needed
    qint64 m_base = 0; ///< file offset of m_raw[0]
    std::optional<RecordSpan> m_group; ///< begun; the next lines may go on with it
    std::vector<Frame> m_waiting; ///< lines that the next metadata may claim
    Grammar m_before = Grammar::Plain; ///< of the record before
    bool m_atStart = true; ///< no record or stamped line yet
};

} // namespace ccm
