// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include <utility>

namespace ccm {
namespace {

/// Follows jobs of BITS and copied files; ccmsetup does one after the other.
class DownloadReader
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::JobFileAdded:
            addToJob(record);
            break;
        case MessageKind::JobStarted:
            current(record, true).start = record.time; // adding files to a job takes no bytes
            m_isStarted = true;
            break;
        case MessageKind::JobProgress:
            progress(record, 0, 1);
            break;
        case MessageKind::CopyStarted:
            begin(record, false);
            m_current->source = record.fields.value(0);
            m_current->files = {bareName(record.fields.value(1))};
            break;
        case MessageKind::CopyProgress:
            progress(record, 1, 2);
            break;
        case MessageKind::JobCompleted:
        case MessageKind::CopyCompleted:
            complete(record);
            break;
        case MessageKind::DownloadFailed:
            failed(record);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] QList<RunDownload> result() const
    {
        QList<RunDownload> downloads = m_downloads;
        if (m_current)
            downloads.append(*m_current);
        return downloads;
    }

private:
    static QString bareName(const QString &path) { return path.section(u'\\', -1).section(u'/', -1); }

    void addToJob(const SpokenRecord &record)
    {
        if (m_isStarted || (m_current && !m_current->byBits))
            finish();
        RunDownload &job = current(record, true);
        if (job.files.isEmpty())
            job.source = record.fields.value(0);
        job.files.append(bareName(record.fields.value(1)));
        reach(record);
    }

    void begin(const SpokenRecord &record, bool byBits)
    {
        finish();
        m_current = {.files = {},
                     .start = record.time,
                     .end = record.time,
                     .bytes = {},
                     .totalBytes = {},
                     .failure = {},
                     .source = {},
                     .byBits = byBits,
                     .evidence = record.evidence,
                     .endEvidence = record.evidence};
    }

    RunDownload &current(const SpokenRecord &record, bool byBits)
    {
        if (!m_current)
            begin(record, byBits);
        reach(record);
        return *m_current;
    }

    void reach(const SpokenRecord &record)
    {
        m_current->end = record.time;
        m_current->endEvidence = record.evidence;
    }

    void progress(const SpokenRecord &record, qsizetype done, qsizetype total)
    {
        if (!m_current)
            return; // the log begins in the middle of it
        m_current->bytes = record.fields.value(done).toLongLong();
        m_current->totalBytes = record.fields.value(total).toLongLong();
        reach(record);
    }

    void complete(const SpokenRecord &record)
    {
        if (!m_current)
            return;
        reach(record);
        m_current->outcome = RunDownload::Outcome::Completed;
        m_current->bytes = m_current->totalBytes;
        finish();
    }

    /// Two records tell one failure: that of BITS, and that of the download by it.
    void failed(const SpokenRecord &record)
    {
        if (!m_current)
            return;
        reach(record);
        m_current->outcome = RunDownload::Outcome::Failed;
        m_current->failure = record.fields.value(0);
        finish();
    }

    void finish()
    {
        if (m_current)
            m_downloads.append(*std::exchange(m_current, std::nullopt));
        m_isStarted = false;
    }

    QList<RunDownload> m_downloads;
    std::optional<RunDownload> m_current;
    bool m_isStarted = false;
};

} // namespace

std::optional<double> RunDownload::bytesPerSecond() const
{
    if (!bytes || !start.isValid() || !end.isValid() || start.written >= end.written)
        return std::nullopt;
    return static_cast<double>(*bytes) * 1000 / static_cast<double>(start.written.msecsTo(end.written));
}

QList<RunDownload> runDownloads(const QList<qsizetype> &run, const QList<SpokenRecord> &records)
{
    DownloadReader reader;
    for (const qsizetype i : run)
        reader.take(records[i]);
    return reader.result();
}

} // namespace ccm
