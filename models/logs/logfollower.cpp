// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logs/logfollower.h"

#include "models/logs/biassign.h"
#include "models/logs/encodingdetection.h"
#include "models/logs/loghistory.h"
#include "models/logs/logpreview.h"
#include "models/logs/remotefile.h"

#include <QFileInfo>

#include <algorithm>

namespace ccm {
namespace {

constexpr qint64 BlockSize = qint64{1024} * 1024;
/// Reading less than this takes no longer than parsing a preview of it.
constexpr qint64 WorthPreview = qint64{4} * 1024 * 1024;

/// Whether nothing was written over `file` since `listed` was taken. So few bytes tell no file from
/// another: then it may not have grown either.
Result<bool> isAsListed(const LogFile &file, const LogFingerprint &listed)
{
    const auto isHeld = listed.isStartOf(file);
    if (!isHeld || !*isHeld || !listed.isWeak())
        return isHeld;
    const auto size = file.size();
    if (!size)
        return std::unexpected(size.error());
    return *size == listed.size;
}

/// Whether a history file holds what `live` does so far, or was emptied after its size was taken.
bool isBeingCopied(const LogFingerprint &history, const LogFile *live)
{
    const bool isEmptied = history.last.size() < qMin<qint64>(history.size, LogFingerprint::LastSize);
    return isEmptied || (live && history.isStartOf(*live).value_or(false));
}

} // namespace

std::shared_ptr<const QSet<QString>> pathsApart(const QStringList &paths)
{
    QSet<QString> apart;
    for (const QString &path : paths)
        apart.insert(QFileInfo(path).absoluteFilePath());
    return std::make_shared<const QSet<QString>>(std::move(apart));
}

LogFollower::LogFollower(LogSource source, FollowOptions options)
    : m_source(std::move(source))
    , m_options(std::move(options))
    , m_keepsOpen(m_options.keepsOpen)
    , m_assembly(m_options.text)
{
}

bool LogFollower::isApart(const QString &path) const
{
    return m_options.apart && m_options.apart->contains(QFileInfo(path).absoluteFilePath());
}

bool LogFollower::poll(const Round &round)
{
    auto named = m_options.open(m_source.path, m_source.shownAs);
    if (m_file && (!named || named->identity() != m_file->identity())) {
        // The writer may have added to the old file up to the moment it was renamed.
        const auto outcome = readAll(*m_file, round);
        const bool isAtEnd = outcome && *outcome == Outcome::AtEnd;
        if (named && isAtEnd)
            m_isLive = false;
    }
    if (round.stop.stop_requested())
        return finish(m_log.failure, m_log.isCaughtUp);
    return named ? pollNamed(std::move(*named), round) : pollMissing(named.error(), round);
}

bool LogFollower::pollNamed(LogFile named, const Round &round)
{
    m_missed = 0;
    if (!m_isBegun)
        lookFirst(named, round);
    const auto outcome = readAll(named, round);
    if (!m_keepsOpen)
        m_keepsOpen = !isRemoteFile(m_source.path);
    m_file.reset();
    if (*m_keepsOpen)
        m_file = std::move(named);
    if (m_assembly.partCount() != m_partCount && outcome) {
        const qsizetype last = qMax<qsizetype>(0, std::exchange(m_partCount, m_assembly.partCount()) - 1);
        m_assembly.findText(historyPaths(m_source.path), m_options.open, last, !m_isLive);
    }
    if (!outcome)
        return finish(outcome.error(), m_log.isCaughtUp);
    m_isBegun = true;
    return finish(std::nullopt, *outcome == Outcome::AtEnd);
}

/// Between its renaming and the next creation a log is missing for a moment: no reason to speak.
bool LogFollower::pollMissing(const Error &error, const Round &round)
{
    m_missed = error.code == ErrorCode::NotFound ? m_missed + 1 : 0;
    if (m_missed == 1 && m_isBegun)
        return finish(m_log.failure, m_log.isCaughtUp);
    if (m_missed == 2 && m_isLive && !m_file && !m_assembly.current().isWeak())
        (void)readRestFromHistory(nullptr, round);
    // On Windows a deleted file keeps its name from being used again until the last handle is closed.
    if (m_missed == 2)
        m_file.reset();
    return finish(error, m_log.isCaughtUp);
}

/// What others show is taken for read, and the end of a large file is shown at once.
void LogFollower::lookFirst(const LogFile &live, const Round &round)
{
    const QStringList history = !m_options.apart ? QStringList() : historyPaths(m_source.path);
    for (const QString &path : history) {
        // Others are not touched: their host may not answer.
        if (!isApart(path))
            continue;
        const auto file = m_options.open(path, path);
        const auto size = file ? file->size() : fail(ErrorCode::NotFound, path);
        const auto print = size ? LogFingerprint::of(*file, *size) : fail(ErrorCode::NotFound, path);
        if (print)
            m_assembly.learn(*print);
    }
    const auto size = live.size();
    if (!size || *size < WorthPreview || !round.publish)
        return;
    m_log.preview = readPreview(live, *size, m_options.text);
    m_log.bytesTotal = *size;
    round.publish(m_log);
}

/// Reads until there is nothing new. A writer may roll over again and again meanwhile.
Result<LogFollower::Outcome> LogFollower::readAll(const LogFile &live, const Round &round)
{
    while (!round.stop.stop_requested()) {
        if (m_isLive) {
            const auto isHeld = stillHolds(live);
            if (!isHeld)
                return std::unexpected(isHeld.error());
            if (!*isHeld) {
                const auto rest = readRestFromHistory(&live, round);
                if (!rest)
                    return rest;
                m_isLive = false;
            }
        }
        const bool isSure = m_isLive && !m_assembly.current().isWeak();
        const auto outcome =
            isSure ? m_assembly.readOn(live, round.stop, progressOf(live, round)) : begin(live, round);
        if (!outcome || *outcome != Outcome::WasWritten)
            return outcome;
    }
    return Outcome::Stopped;
}

/// Whether the file that now has the name goes on where the last part ends. A share that comes back may
/// give the same file another identity.
Result<bool> LogFollower::stillHolds(const LogFile &live)
{
    const auto isHeld = m_assembly.isHeldBy(live);
    const LogText &text = m_assembly.text();
    if (isHeld && *isHeld && (text.identity() != live.identity() || text.path() != m_source.path))
        m_assembly.movePart(m_source.path, m_source.shownAs, live.identity());
    return isHeld;
}

/// Begins the part of the live file, or goes on with one so short that its bytes tell nothing.
///
/// Files that came and went since the last poll are history by now. The start of the live file is read
/// before the history is listed: if nothing unread is in the list, no file came between.
///
/// Nothing is begun of a file that is history by now while another has its name: that one may be just
/// being copied over it. What it holds is read with the file that has the name.
Result<LogFollower::Outcome> LogFollower::begin(const LogFile &live, const Round &round)
{
    while (!round.stop.stop_requested()) {
        auto start = live.readAt(0, BlockSize);
        if (!start)
            return std::unexpected(start.error());
        if (start->size() < std::ssize(Utf8Mark) && QByteArrayView(Utf8Mark).startsWith(*start))
            start->clear(); // a byte order mark that is just being written is no text
        const qint64 had = m_isLive ? m_assembly.current().size : 0;
        const Unread unread = unreadHistory(&live);
        if (m_isLive && start->size() == had && unread.files.empty())
            return Outcome::AtEnd;
        const auto older = readUnread(unread, round);
        if (!older || *older == Outcome::Stopped || unread.isReplaced)
            return older ? Outcome::Stopped : older;
        LogFingerprint print;
        print.add(*start);
        const auto isSame = print.isStartOf(live);
        if (!isSame)
            return std::unexpected(isSame.error());
        if (!unread.files.empty() || !*isSame)
            continue;
        if (m_isLive && !start->startsWith(m_assembly.current().head))
            return Outcome::WasWritten;
        if (!m_isLive)
            m_assembly.beginPart(LogText(m_source.path, m_source.shownAs, live.identity()),
                                 m_isBegun ? round.now : QDateTime());
        m_isLive = true;
        m_assembly.feed(start->sliced(had));
        if (m_assembly.current().isWeak())
            continue;
        m_isBegun = true;
        return m_assembly.readOn(live, round.stop, progressOf(live, round));
    }
    return Outcome::Stopped;
}

/// Up to the first one that somebody writes anew: another list tells what there is then.
Result<LogFollower::Outcome> LogFollower::readUnread(const Unread &unread, const Round &round)
{
    for (const HistoryFile &history : unread.files) {
        const auto outcome = readHistory(history, round);
        if (!outcome || *outcome != Outcome::AtEnd)
            return outcome;
    }
    return Outcome::AtEnd;
}

Result<LogFollower::Outcome> LogFollower::readHistory(const HistoryFile &history, const Round &round)
{
    const bool goesOn = m_isLive && m_assembly.current().size > 0
        && m_assembly.current().isStartOf(history.file).value_or(false);
    const auto block = history.file.readAt(goesOn ? m_assembly.current().size : 0, BlockSize);
    if (!block)
        return std::unexpected(block.error());
    // Only now: if it is what was listed, nobody wrote over it before the block was read.
    const auto isSame = history.listed ? isAsListed(history.file, *history.listed) : true;
    if (!isSame)
        return std::unexpected(isSame.error());
    if (!*isSame)
        return Outcome::WasWritten;
    if (goesOn)
        m_assembly.movePart(history.path, nameOf(history), history.file.identity());
    else
        m_assembly.beginPart(LogText(history.path, nameOf(history), history.file.identity()),
                             m_isBegun ? round.now : QDateTime());
    // Until it is read to its end; what is left after an error comes from readRestFromHistory().
    m_isLive = true;
    m_assembly.feed(*block);
    const auto outcome = m_assembly.readOn(history.file, round.stop, [](qint64) { });
    if (outcome && *outcome != Outcome::Stopped)
        m_isLive = false;
    return outcome;
}

QString LogFollower::nameOf(const HistoryFile &history) const
{
    return shownBeside(m_source.shownAs, history.path);
}

/// The bytes that the last part still lacks, where its file cannot be read by the log's name any more.
Result<LogFollower::Outcome> LogFollower::readRestFromHistory(const LogFile *live, const Round &round)
{
    if (m_assembly.partCount() == 0 || m_assembly.current().size == 0)
        return Outcome::AtEnd;
    const Unread unread = unreadHistory(live);
    for (const HistoryFile &history : unread.files) {
        const bool isIt = m_assembly.current().isStartOf(history.file).value_or(false);
        // A byte order mark alone says little: then it is the oldest one, or it is gone.
        if (!isIt && m_assembly.current().isWeak())
            break;
        if (!isIt)
            continue;
        m_assembly.movePart(history.path, nameOf(history), history.file.identity());
        return m_assembly.readOn(history.file, round.stop, [](qint64) { });
    }
    return Outcome::AtEnd;
}

/// The history files that were never read and are older than what `live` holds; oldest first.
///
/// That can be told while `live` has the log's name, and where it is found in the list. The name may go
/// to another file while the list is made: then a second list has the old one. If it does not, the old
/// one was deleted, and what is in the list may be newer: its turn comes with the file that has the name.
LogFollower::Unread LogFollower::unreadHistory(const LogFile *live)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        Unread unread = listUnread(live);
        if (live) {
            const auto named = m_options.open(m_source.path, m_source.shownAs);
            const bool isNamed = named && named->identity() == live->identity();
            if (!isNamed && !unread.hasLive)
                continue;
            unread.isReplaced = named && !isNamed;
        }
        m_log.historyLeftOut = qMax(m_log.historyLeftOut, unread.leftOut);
        return unread;
    }
    return {};
}

LogFollower::Unread LogFollower::listUnread(const LogFile *live) const
{
    Unread unread;
    QStringList paths = historyPaths(m_source.path);
    const qsizetype tooMany = qMax<qsizetype>(0, paths.size() - MostHistory);
    unread.leftOut = std::count_if(paths.cbegin(), paths.cbegin() + tooMany,
                                   [this](const QString &path) { return !isApart(path); });
    paths.remove(0, tooMany);
    for (auto path = paths.crbegin(); path != paths.crend(); ++path) {
        auto file = m_options.open(*path, m_source.shownAs);
        if (!file)
            continue;
        if (live && file->identity() == live->identity()) {
            unread.hasLive = true;
            unread.files.clear(); // those are newer
            continue;
        }
        const bool isRead = m_assembly.holds(*file, !m_isLive);
        // Only now: it may be written over by the next copy of the live file at any moment.
        const qint64 size = file->size().value_or(0);
        if (isRead && size >= LogFingerprint::HeadSize) {
            unread.leftOut = 0; // the older ones were looked at before, too
            break;
        }
        if (isRead || size == 0)
            continue;
        const auto print = LogFingerprint::of(*file, size);
        // Its turn comes when the live file is seen to be cut.
        if (print && isBeingCopied(*print, live))
            continue;
        unread.files.push_back({.path = *path,
                                .file = std::move(*file),
                                .listed = print ? std::optional(*print) : std::nullopt});
    }
    std::ranges::reverse(unread.files);
    return unread;
}

LogAssembly::Progress LogFollower::progressOf(const LogFile &live, const Round &round) const
{
    if (!round.publish)
        return [](qint64) { };
    return [this, &round, size = live.size().value_or(0)](qint64 bytes) {
        LogSnapshot log = m_log;
        log.bytesRead = bytes;
        log.bytesTotal = qMax(size, bytes);
        log.isCaughtUp = false;
        round.publish(log);
    };
}

bool LogFollower::finish(const std::optional<Error> &failure, bool isCaughtUp)
{
    const bool isSame =
        m_revision == m_assembly.revision() && m_log.failure == failure && m_log.isCaughtUp == isCaughtUp;
    if (isSame)
        return false;
    m_revision = m_assembly.revision();
    if (m_assembly.partCount() > 0)
        m_assembly.describe(m_log);
    m_log.bytesTotal = qMax(m_log.bytesTotal, m_log.bytesRead);
    if (isCaughtUp) {
        m_log.bytesTotal = m_log.bytesRead;
        m_log.preview.clear();
    }
    const BiasDecision bias = chooseBiasSign(biasEvidenceOf(m_log.index), m_assembly.lastWritten());
    m_log.biasFactor = biasFactor(bias.sign);
    m_log.biasReason = biasDecisionText(bias);
    m_log.failure = failure;
    m_log.isCaughtUp = isCaughtUp;
    return true;
}

} // namespace ccm
