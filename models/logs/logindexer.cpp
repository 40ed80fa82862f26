// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logindexer.h"

#include "models/logs/bulkindex.h"
#include "models/logs/parserecord.h"
#include "models/logs/recordsplitter.h"

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

constexpr qint64 BlockSize = qint64{256} * 1024; ///< read in order
constexpr qint64 WorthBulk = qint64{4} * 1024 * 1024; ///< below, starting threads costs more
constexpr qint64 FarthestOpener = qint64{4} * 1024 * 1024; ///< looked for at both ends of the bulk

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The last opener at the start of a line before `end`, not before `from`.
std::optional<qint64> lastRecordStart(const LogFile &file, qint64 from, qint64 end)
{
    const qint64 begin = std::max(from, end - FarthestOpener);
    const auto bytes = file.readAt(begin, end - begin);
    if (!bytes)
        return {};
    std::size_t last = std::string_view::npos;
    // The first byte of what was read may not begin a line.
    std::size_t at = findRecordStart(viewOf(*bytes), 1);
    for (; at != std::string_view::npos; at = findRecordStart(viewOf(*bytes), at + 1))
        last = at;
    if (last == std::string_view::npos)
        return {};
    return begin + static_cast<qint64>(last);
}

/// The first opener at the start of a line; at the start of the file it may stand behind a byte order mark.
std::size_t firstRecordStart(std::string_view bytes, bool isFileStart)
{
    constexpr std::string_view Mark = "\xEF\xBB\xBF";
    const std::size_t mark = isFileStart && bytes.starts_with(Mark) ? Mark.size() : 0;
    if (isFileStart && bytes.substr(mark).starts_with("<![LOG["))
        return mark;
    return findRecordStart(bytes, 1);
}

} // namespace

struct LogIndexer::State
{
    explicit State(const TextSettings &text) : settings(text), builder(text) { }

    TextSettings settings;
    RecordSplitter splitter;
    GrammarContext context;
    LogIndexBuilder builder;
    qint64 position = 0;
    QList<LogRecord> lastFed;

    /// As it was before the last index().
    struct Before
    {
        RecordSplitter splitter;
        GrammarContext context;
        LogIndex index;
        qint64 position = 0;
    };
    Before before;

    void add(const RecordSpan &span, QByteArrayView bytes)
    {
        lastFed.append(parseRecord(span, bytes, context, settings));
        const LogRecord &record = lastFed.back();
        builder.add(factsOf(record, span, builder.names()), [&record] { return record.line; });
    }

    void feed(QByteArrayView block)
    {
        lastFed.clear();
        splitter.feed(block, [this](const RecordSpan &span, QByteArrayView bytes) { add(span, bytes); });
        position += block.size();
    }

    [[nodiscard]] Result<void> feedFrom(const LogFile &file, qint64 end, const Progress &progress,
                                        const std::stop_token &stop);
    void feedInBulk(const LogFile &file, qint64 end, const Progress &progress, const std::stop_token &stop);
    [[nodiscard]] std::optional<BulkEnd> settleUpTo(QByteArrayView bytes);
};

Result<void> LogIndexer::State::feedFrom(const LogFile &file, qint64 end, const Progress &progress,
                                         const std::stop_token &stop)
{
    while (position < end && !stop.stop_requested()) {
        const auto block = file.readAt(position, std::min(BlockSize, end - position));
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        feed(*block);
        progress(position);
    }
    return {};
}

/// From the next opener at the start of a line up to the last one.
void LogIndexer::State::feedInBulk(const LogFile &file, qint64 end, const Progress &progress,
                                   const std::stop_token &stop)
{
    const auto head = file.readAt(position, std::min(FarthestOpener, end - position));
    if (!head)
        return;
    const std::size_t first = firstRecordStart(viewOf(*head), position == 0);
    if (first == std::string_view::npos)
        return;
    const auto last = lastRecordStart(file, position + static_cast<qint64>(first) + 1, end);
    if (!last)
        return;
    const auto begin = settleUpTo(QByteArrayView(*head).first(static_cast<qsizetype>(first)));
    if (!begin)
        return;
    const BulkEnd reached = indexInBulk(file, *begin, *last, settings, builder, progress, stop);
    splitter.startAt(reached.offset, reached.line);
    context = {};
    position = reached.offset;
    lastFed.clear();
}

/// Takes `bytes`, behind which an opener stands that ends whatever is open. Nothing is taken where the
/// opener is none, because the file is in UTF-16 just there.
std::optional<BulkEnd> LogIndexer::State::settleUpTo(QByteArrayView bytes)
{
    const qint64 end = position + bytes.size();
    std::vector<std::pair<RecordSpan, QByteArray>> found;
    const auto take = [&found](const RecordSpan &span, QByteArrayView text) {
        found.emplace_back(span, text.toByteArray());
    };
    RecordSplitter trial = splitter;
    trial.feed(bytes, take);
    trial.feed("<![LOG[", take);
    trial.finish(take);
    if (found.empty() || found.back().first.frame.offset != end
        || found.back().first.frame.encoding != TextEncoding::Bytes)
        return {};
    const BulkEnd reached{.offset = end, .line = found.back().first.frame.line};
    found.pop_back();
    for (const auto &[span, text] : found)
        add(span, text);
    return reached;
}

LogIndexer::LogIndexer(const TextSettings &settings) : m_state(std::make_unique<State>(settings)) { }
LogIndexer::LogIndexer(LogIndexer &&) noexcept = default;
LogIndexer &LogIndexer::operator=(LogIndexer &&) noexcept = default;
LogIndexer::~LogIndexer() = default;

void LogIndexer::feed(QByteArrayView block)
{
    m_state->feed(block);
}

Result<void> LogIndexer::index(const LogFile &file, qint64 end, const Progress &progress,
                               const std::stop_token &stop)
{
    m_state->before = {.splitter = m_state->splitter,
                       .context = m_state->context,
                       .index = m_state->builder.index(),
                       .position = m_state->position};
    if (end - m_state->position >= WorthBulk)
        m_state->feedInBulk(file, end, progress, stop);
    return m_state->feedFrom(file, end, progress, stop);
}

void LogIndexer::undoIndex()
{
    State &state = *m_state;
    state.splitter = state.before.splitter;
    state.context = state.before.context;
    state.builder.goBackTo(state.before.index);
    state.position = state.before.position;
    state.lastFed.clear();
}

qint64 LogIndexer::position() const
{
    return m_state->position;
}

void LogIndexer::beginPart()
{
    State &state = *m_state;
    state.splitter.finish([&state](RecordSpan span, QByteArrayView bytes) {
        // What was being written stays unfinished for ever.
        span.frame.damaged = span.frame.damaged || span.frame.kind == FrameKind::TailLost;
        span.frame.pending = false;
        state.add(span, bytes);
    });
    state.builder.beginPart();
    state.splitter = RecordSplitter();
    state.context = {};
    state.position = 0;
}

LogIndex LogIndexer::index() const
{
    return m_state->builder.index();
}

QList<LogRecord> LogIndexer::pending() const
{
    QList<LogRecord> records;
    GrammarContext context = m_state->context;
    m_state->splitter.finish([&](const RecordSpan &span, QByteArrayView bytes) {
        records.append(parseRecord(span, bytes, context, m_state->settings));
    });
    return records;
}

QList<LogRecord> LogIndexer::takeLastFed()
{
    return std::exchange(m_state->lastFed, {});
}

void LogIndexer::squeeze()
{
    m_state->splitter.squeeze();
}

} // namespace ccm
