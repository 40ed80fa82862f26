// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/cmtracemarkers.h"
#include "models/logs/encodingdetection.h"
#include "models/logs/framingbuffer.h"
#include "models/logs/needle.h"
#include "models/logs/textdecoding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace ccm {

enum class FrameKind : quint8 {
    Record, ///< opener, message, closer, attributes
    HeadLost, ///< a closer without an opener; the message is the text before it
    TailLost, ///< an opener without what belongs behind the message
    Line, ///< a line of text that belongs to no record
    Zeros, ///< a run of zero bytes, as a truncated file has when its writer keeps its place
};

/// Where one record stands. All positions are bytes.
struct Frame
{
    FrameKind kind = FrameKind::Line;
    qint64 offset = 0; ///< of the first byte, in the file
    qint64 length = 0; ///< without the line end behind it
    qint64 line = 1; ///< 1-based
    TextEncoding encoding = TextEncoding::Bytes;
    bool damaged = false; ///< something that belongs to the record is missing or cannot be read
    bool pending = false; ///< the bytes end here; it may yet be completed
    /// The encoding changed since the frame before it: what stands between the two are not only line ends
    /// and marks of one encoding.
    bool afterChange = false;

    bool operator==(const Frame &) const = default;
};

/// Named limits, in characters. No real record comes near: the longest message seen has 982,134 bytes.
struct FramingLimits
{
    qsizetype record = qsizetype{16} * 1024 * 1024; ///< longer ones are cut, and all parts shown
    qsizetype attributes = 4096; ///< "<time=... file=...>"
    qsizetype heldText = qsizetype{64} * 1024; ///< how far a closer without an opener reaches back
    qsizetype group =
        qsizetype{1} * 1024 * 1024; ///< several lines that make one record; a single one may be longer
};

/// Cuts a growing stream of bytes into records, without regard to how it comes in blocks.
///
/// Every byte but byte order marks and the line ends between records belongs to exactly one frame.
/// A record whose head was lost takes all text since the last record, so complete lines are held
/// back (up to FramingLimits::heldText) until it is known what follows them.
class RecordFramer
{
public:
    /// `bytes` is valid during the call only.
    using Sink = std::function<void(const Frame &frame, QByteArrayView bytes)>;

    /// Whether a line belongs to a record of its own, which a closer further down never claims. It is
    /// given with one byte per unit.
    using LineTest = bool (*)(std::string_view line);

    explicit RecordFramer(const FramingLimits &limits = {}, LineTest standsAlone = nullptr);

    /// Forgets what it holds; the next byte is that at `offset` in the file, on line `line`, and a record
    /// or a line begins there, in bytes.
    void startAt(qint64 offset, qint64 line);

    /// Takes the next bytes of the file and hands out every frame that is complete by now.
    void feed(QByteArrayView block, const Sink &sink);
    /// What the bytes not yet handed out would be if nothing followed. Feeding may go on after it.
    void finish(const Sink &sink) const;
    /// Gives back the memory that the bytes not yet handed out do not need.
    void squeeze();

    /// Of the next byte to be fed.
    [[nodiscard]] qint64 position() const { return m_buffer.endOffset(); }
    /// Of that byte too, at a record boundary.
    [[nodiscard]] qint64 line() const { return m_buffer.line(); }
    /// Of the first byte that has not been handed out.
    [[nodiscard]] qint64 firstHeld() const;

private:
    enum class State : quint8 { FileStart, LineStart, Text, Zeros, Open, Tail, Done };
    struct HeldLine
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        qint64 line = 0;
    };

    // Each does one step in its state; false when it needs more bytes.
    bool step(const Sink &sink);
    bool fileStart();
    bool lineStart(const Sink &sink);
    bool text(const Sink &sink);
    bool zeros(const Sink &sink);
    bool open(const Sink &sink);
    bool tail(const Sink &sink);

    bool endOfBytes(FrameKind kind, std::size_t limitAt, const Sink &sink);
    void changeEncoding(const EncodingStart &start, const Sink &sink);
    bool closerAt(std::size_t at);
    bool secondOpener(std::size_t at, const Sink &sink);
    void endLine(std::size_t newline, const Sink &sink);
    void endRecord(std::size_t end, bool complete, const Sink &sink);
    void cut(FrameKind kind, std::size_t at, const Sink &sink);
    void flushHeld(const Sink &sink);
    void hand(const Frame &frame, std::size_t begin, std::size_t end, const Sink &sink);

    void goOn(std::size_t at);
    void openAt(std::size_t at);
    [[nodiscard]] std::optional<cmtrace::Behind> behind(std::size_t closer) const;
    void setEncoding(TextEncoding encoding);
    void drop(std::size_t count);

    FramingLimits m_limits;
    LineTest m_standsAlone = nullptr;
    FramingBuffer m_buffer;
    State m_state = State::FileStart;
    bool m_atEnd = false; ///< nothing follows: decide with what is there

    // Positions in m_buffer.
    std::size_t m_begin = 0; ///< of the record, run of zeros or line under way
    qint64 m_beginLine = 1;
    std::size_t m_scan = 0; ///< what lies before has been looked at
    std::size_t m_closer = 0; ///< of the record whose attributes are being read
    bool m_headLost = false; ///< of that record
    std::vector<std::size_t> m_restarts; ///< where another record may begin inside the open one
    std::vector<HeldLine> m_held;
    bool m_holding = true;
    bool m_hasChanged = false; ///< the encoding, since the last frame

    Needle m_openers;
    Needle m_closers;
    Needle m_wideOpeners; ///< UTF-16, in a file of bytes
    Needle m_newlines;
};

} // namespace ccm
