// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logassembly.h"

#include "models/logs/loghistory.h"

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

constexpr qint64 BlockSize = qint64{1024} * 1024;
/// More than this is read by all cores; the part is then too large to be kept in memory anyway.
constexpr qint64 MuchSize = LogText::MostKept;
/// So much of it at once, then it is told how far it came.
constexpr qint64 SliceSize = qint64{256} * 1024 * 1024;
/// Hardly a view shows more at once; what it lacks is read.
constexpr qsizetype MostLast = 256;

Result<bool> isStartOf(const LogFile &file, std::initializer_list<LogFingerprint> prints)
{
    for (const LogFingerprint &print : prints) {
        const auto isHeld = print.isStartOf(file);
        if (!isHeld || !*isHeld)
            return isHeld;
    }
    return true;
}

} // namespace

void LogAssembly::beginPart(LogText text, const QDateTime &seam)
{
    ++m_revision;
    if (!m_parts.isEmpty() && m_prints.back().size == 0) {
        m_parts.last().text = std::move(text);
        return;
    }
    if (!m_parts.isEmpty()) {
        m_indexer.beginPart();
        m_last.clear(); // what was pending is settled now, and is not among them
    }
    m_parts.append({.text = std::move(text), .seam = m_parts.isEmpty() ? QDateTime() : seam});
    m_prints.emplace_back();
}

void LogAssembly::movePart(const QString &path, const QString &shownAs, FileIdentity identity)
{
    ++m_revision;
    m_parts.last().text.moveTo(path, shownAs, identity);
}

void LogAssembly::feed(const QByteArray &block)
{
    ++m_revision;
    m_indexer.feed(block);
    m_parts.last().text.append(block);
    m_prints.back().add(block);
    rememberLast();
}

void LogAssembly::rememberLast()
{
    const QList<LogRecord> fed = m_indexer.takeLastFed();
    if (fed.size() >= MostLast) { // a copy of its own size, unlike what was read with it
        m_last = fed.last(MostLast);
        return;
    }
    m_last.append(fed);
    if (m_last.size() > MostLast)
        m_last.remove(0, m_last.size() - MostLast);
}

Result<LogAssembly::Outcome> LogAssembly::readOn(const LogFile &file, const std::stop_token &stop,
                                                 const Progress &progress)
{
    while (!stop.stop_requested()) {
        const auto size = file.size();
        if (!size)
            return std::unexpected(size.error());
        if (*size - current().size > MuchSize) {
            const auto outcome = readMuch(file, *size, stop, progress);
            if (!outcome || *outcome != Outcome::AtEnd)
                return outcome;
            progress(current().size);
            continue;
        }
        const auto block = file.readAt(current().size, BlockSize);
        if (!block)
            return std::unexpected(block.error());
        // Only now: if the file still holds what was read before, nobody cut it while the block was read.
        const auto isSame = isHeldBy(file);
        if (!isSame)
            return std::unexpected(isSame.error());
        if (!*isSame)
            return Outcome::WasWritten;
        if (block->isEmpty()) {
            m_indexer.squeeze();
            m_lastWritten = file.lastWritten();
            return Outcome::AtEnd;
        }
        feed(*block);
    }
    return Outcome::Stopped;
}

/// Should somebody write the file anew meanwhile, some of what was read is of the new content: then all of
/// it is taken back.
Result<LogAssembly::Outcome> LogAssembly::readMuch(const LogFile &file, qint64 size,
                                                   const std::stop_token &stop, const Progress &progress)
{
    const auto aim = LogFingerprint::of(file, qMin(size, current().size + SliceSize));
    if (!aim)
        return std::unexpected(aim.error());
    const auto indexed = m_indexer.index(file, aim->size, progress, stop);
    auto print = LogFingerprint::of(file, m_indexer.position());
    const auto isSame = isStartOf(file, {current(), *aim});
    const bool isCut = m_indexer.position() < aim->size && indexed && !stop.stop_requested();
    if (!print || !isSame || !*isSame || isCut) {
        m_indexer.undoIndex();
        if (!print || !isSame)
            return std::unexpected(print ? isSame.error() : print.error());
        return Outcome::WasWritten;
    }
    ++m_revision;
    m_parts.last().text.skip(print->size - current().size);
    m_prints.back() = std::move(*print);
    m_last.clear();
    if (!indexed)
        return std::unexpected(indexed.error());
    return stop.stop_requested() ? Outcome::Stopped : Outcome::AtEnd;
}

Result<bool> LogAssembly::isHeldBy(const LogFile &file) const
{
    return current().isStartOf(file);
}

bool LogAssembly::holds(const LogFile &file, bool withLast) const
{
    const auto size = file.size();
    const auto head = file.readAt(0, LogFingerprint::HeadSize);
    if (!size || !head)
        return false;
    // Told by bytes alone: a copy is another file, and the number of a deleted file is used again.
    const auto isIt = [&](const LogFingerprint &print) {
        return print.size > 0 && (!print.isWeak() || print.size == *size) && head->startsWith(print.head)
            && print.isStartOf(file).value_or(false);
    };
    const auto parts =
        std::ranges::subrange(m_prints.begin(), m_prints.end() - (withLast || m_prints.empty() ? 0 : 1));
    // The newest first: it is nearly always that one.
    return std::ranges::any_of(parts | std::views::reverse, isIt) || std::ranges::any_of(m_learnt, isIt);
}

void LogAssembly::findText(const QStringList &paths, const LogOpener &open, qsizetype first, bool withLast)
{
    const qsizetype count = m_parts.size() - (withLast ? 0 : 1);
    for (qsizetype i = 0; i < count; ++i) {
        const LogFingerprint &print = m_prints[static_cast<std::size_t>(i)];
        const bool isKept = m_parts.at(i).text.isKept();
        if (isKept && (i < first || print.isWeak()))
            continue;
        ++m_revision;
        LogText &text = m_parts[i].text;
        if (!isKept)
            text.lose();
        for (const QString &path : paths) {
            const auto file = open(path, text.shownAs());
            if (file && print.isStartOf(*file).value_or(false))
                text.moveTo(path, shownBeside(text.shownAs(), path), file->identity());
        }
    }
}

void LogAssembly::describe(LogSnapshot &log) const
{
    log.index = m_indexer.index();
    log.pending = m_indexer.pending();
    log.parts = m_parts;
    log.last = m_last;
    log.bytesRead = m_prints.empty() ? 0 : current().size;
}

} // namespace ccm
