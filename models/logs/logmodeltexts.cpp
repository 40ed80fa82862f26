// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rows of LogModel say. Their text is in memory, or is read on a thread and shown when it comes.

#include "models/logs/loghistory.h"
#include "models/logs/logmodel.h"
#include "models/logs/recordreader.h"

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

/// More than any screen shows: so many rows are asked for only by what runs through all of them.
constexpr std::size_t MostWanted = 2000;

/// `over` and what of `under` they leave bare.
QList<HighlightSpan> painted(const QList<HighlightSpan> &over, const QList<HighlightSpan> &under)
{
    QList<HighlightSpan> all = over;
    for (const HighlightSpan &span : under) {
        const bool isBare = std::ranges::none_of(over, [&span](const HighlightSpan &other) {
            return other.start < span.start + span.length && span.start < other.start + other.length;
        });
        if (isBare)
            all.append(span);
    }
    std::ranges::sort(all, {}, &HighlightSpan::start);
    return all;
}

} // namespace

LogRecord LogModel::record(int row) const
{
    const RowRef at = ref(row);
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview)
        return log.preview[at.number];
    if (at.number >= log.count())
        return {};
    if (at.number >= log.index.count())
        return log.pending[at.number - log.index.count()];
    if (const ShownRecord *shown = find(at))
        return shown->record;
    want(at);
    return indexedRecord(log, at.number);
}

QString LogModel::placeName(int row) const
{
    const RowRef at = ref(row);
    const LogSnapshot &log = m_files[at.log].shown;
    const QString name = m_isPreview ? QString() : ccm::fileOf(log, at.number);
    return name.isEmpty() ? m_names[at.log] : name;
}

bool LogModel::isLoaded(int row) const
{
    const RowRef at = ref(row);
    return m_isPreview || at.number >= m_files[at.log].shown.index.count() || find(at) != nullptr;
}

LogRowContent LogModel::content(int row) const
{
    const RowRef at = ref(row);
    const LogRecord shown = record(row);
    LogRowContent content{.message = shown.message,
                          .component = shown.component,
                          .time = shownTimeText(shown.time, m_timeDisplay, m_files[at.log].shown.biasFactor),
                          .timeHint = unreadTimeHint(shown.time),
                          .thread = threadText(shown.thread),
                          .source = shown.source,
                          .file = shortLogName(m_names[at.log]),
                          .level = levelText(shown),
                          .severity = shown.severity,
                          .flags = shown.flags,
                          .fileNumber = at.log,
                          .seam = seamText(at),
                          .note = bookmarkNote(row),
                          .isBookmarked = isBookmarked(row),
                          .isLoaded = isLoaded(row),
                          .isContext = at.isContext};
    if (const auto time = timeOf(row); time && row > 0) {
        if (const auto before = timeOf(row - 1))
            content.elapsed = elapsedText(*time - *before);
    }
    const ShownRecord marked = content.isLoaded && !m_isPreview && find(at) ? *find(at) : shownRecord(shown);
    content.hue = marked.hue;
    content.spans = marked.spans;
    return content;
}

ShownRecord LogModel::shownRecord(LogRecord record) const
{
    ShownRecord shown{.record = std::move(record)};
    if (!m_highlighter.isEmpty()) {
        const Highlights marks = m_highlighter.highlights(shown.record);
        shown.hue = marks.hue;
        shown.spans = marks.spans;
    }
    if (!m_searchMarks.isEmpty())
        shown.spans = painted(m_searchMarks.highlights(shown.record).spans, shown.spans);
    return shown;
}

const ShownRecord *LogModel::find(const RowRef &at) const
{
    const LogSnapshot &log = m_files[at.log].shown;
    if (at.number >= log.index.count())
        return nullptr;
    if (const ShownRecord *known = m_cache.find(at.log, at.number))
        return known;
    if (auto record = keptRecord(log, at.number))
        return m_cache.insert(at.log, at.number, shownRecord(std::move(*record)));
    return nullptr;
}

void LogModel::want(const RowRef &at) const
{
    std::vector<quint32> &wanted = m_wanted[at.log];
    // What was painted last counts.
    if (wanted.size() >= MostWanted)
        wanted.clear();
    wanted.push_back(at.number);
    if (!m_soon.isActive())
        m_soon.start();
}

void LogModel::readWanted()
{
    for (std::size_t log = 0; log < m_wanted.size(); ++log) {
        const auto number = static_cast<quint16>(log);
        if (m_readers[log]->isRunning())
            continue;
        std::vector<quint32> wanted = std::exchange(m_wanted[log], {});
        // Asked for once more while it was read.
        std::erase_if(wanted, [&](quint32 record) { return m_cache.find(number, record) != nullptr; });
        if (!wanted.empty())
            readWanted(number, wanted);
    }
}

void LogModel::readWanted(quint16 log, const std::vector<quint32> &numbers)
{
    m_readers[log]->start([snapshot = m_files[log].shown, numbers](
                              const std::stop_token &stop) { return readTexts(snapshot, numbers, stop); },
                          [this, log](const Result<QList<RecordText>> &texts) {
                              for (qsizetype i = 0; texts && i < texts->size(); ++i) {
                                  const RecordText &text = texts->at(i);
                                  m_hasUnreadable = m_hasUnreadable || text.isUnreadable;
                                  m_cache.insert(log, text.number,
                                                 text.isUnreadable ? ShownRecord{.record = text.record}
                                                                   : shownRecord(text.record));
                              }
                              if (rowCount() > 0)
                                  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
                              readWanted();
                          });
}

QString LogModel::seamText(const RowRef &at) const
{
    const LogSnapshot &log = m_files[at.log].shown;
    if (m_isPreview)
        return {};
    if (at.number == 0 && log.historyLeftOut > 0)
        return tr("The log begins earlier: %n older history file(s) are not shown, as no more than %1 are "
                  "joined.",
                  nullptr, static_cast<int>(log.historyLeftOut))
            .arg(MostHistory);
    if (log.parts.size() < 2 || at.number == 0 || at.number > log.index.count())
        return {};
    // What is pending is of the live file.
    const int before = log.index.place(at.number - 1).segment->part;
    const int part = at.number < log.index.count() ? log.index.place(at.number).segment->part
                                                   : static_cast<int>(log.parts.size()) - 1;
    if (part == before)
        return {};
    const QDateTime seam = log.parts[part].seam;
    return seam.isValid()
        ? tr("Rolled over at %1, your time").arg(writtenTimeText({.written = seam.toLocalTime()}))
        : tr("Rolled over: a new file begins here");
}

} // namespace ccm
