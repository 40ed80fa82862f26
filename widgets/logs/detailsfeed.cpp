// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/detailsfeed.h"

#include "models/logs/logmodel.h"
#include "models/logs/recordreader.h"
#include "widgets/logs/logdetails.h"
#include "widgets/logs/logview.h"

namespace ccm {
namespace {

/// Why the bias is read as it is, and how a record without UTC stands among others.
QString reasonOf(const LogSnapshot &log, const LogTime &time)
{
    const bool hasUtc = time.biasMinutes && (hasKnownSign(time.writer) || log.biasFactor != 0);
    const QString order =
        hasUtc || !time.isValid() ? QString() : log.localBias.text(time.written.toMSecsSinceEpoch());
    return order.isEmpty() ? log.biasReason : QString(log.biasReason + u' ' + order).trimmed();
}

} // namespace

DetailsFeed::DetailsFeed(LogModel &model, LogView &view, LogDetails &details, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_details(details)
{
    connect(&model, &QAbstractItemModel::dataChanged, this, &DetailsFeed::refresh);
    connect(&view, &LogView::currentChanged, this, &DetailsFeed::refresh);
    connect(&details, &LogDetails::rawRequested, this, &DetailsFeed::readRawOfCurrent);
    connect(&details, &LogDetails::noteChanged, this, &DetailsFeed::setNote);
}

void DetailsFeed::refresh()
{
    const int row = m_view.currentRow();
    if (row < 0 || row >= m_model.rowCount()) {
        forget();
        return;
    }
    noteOther(m_model.ref(row));
    const LogSnapshot &log = m_model.shownSnapshot(m_model.fileOf(row));
    m_details.showRecord({.record = m_model.record(row),
                          .log = m_model.placeName(row),
                          .line = m_line,
                          .biasFactor = log.biasFactor,
                          .biasReason = reasonOf(log, m_model.record(row).time),
                          .bookmarkNote = m_model.bookmarkNote(row),
                          .isBookmarked = m_model.isBookmarked(row),
                          .isLoaded = m_model.isLoaded(row)});
    if (!m_line && !m_lineReader.isRunning())
        readLineOfCurrent();
}

void DetailsFeed::forget()
{
    noteOther({});
    m_details.clear();
}

/// What is being read for the details of another record must not come to these.
void DetailsFeed::noteOther(const std::optional<RowRef> &ref)
{
    if (m_shown == ref)
        return;
    m_shown = ref;
    m_line.reset();
    m_isLineUnknown = false;
    m_lineReader.cancel();
    m_rawReader.cancel();
}

/// Counting lines takes the text of a whole stretch of the log.
void DetailsFeed::readLineOfCurrent()
{
    if (m_isLineUnknown || m_model.isPreview())
        return;
    const RowRef ref = m_model.ref(m_view.currentRow());
    m_lineReader.start([log = m_model.shownSnapshot(ref.log),
                        ref](const std::stop_token &) -> Result<qint64> { return readLine(log, ref.number); },
                       [this](const Result<qint64> &line) {
                           m_isLineUnknown = !line; // asked for once, not with each change of the log
                           if (!line)
                               return;
                           m_line = *line;
                           refresh();
                       });
}

void DetailsFeed::readRawOfCurrent()
{
    const int row = m_view.currentRow();
    if (row < 0)
        return;
    const RowRef ref = m_model.ref(row);
    m_rawReader.start(
        [log = m_model.readableSnapshot(ref.log), ref](const std::stop_token &) -> Result<QString> {
            return readRawText(log, ref.number);
        },
        [this](const Result<QString> &raw) { m_details.showRaw(raw); });
}

/// Of the record whose details are shown, wherever the list has gone meanwhile.
void DetailsFeed::setNote(const QString &note)
{
    const int row = m_shown ? m_model.rowOf(*m_shown) : -1;
    if (row >= 0)
        m_model.setBookmark(row, note);
}

} // namespace ccm
