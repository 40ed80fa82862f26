// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include <QHash>

namespace ccm {
namespace {

/// What the log has told about an item so far.
struct ItemFacts
{
    QString fileName;
    Evidence evidence;
    std::optional<qint64> bytes;
    bool notApplicable = false;
    bool detected = false;
    bool pending = false;
    bool differed = false; ///< a file was there whose hash is not the manifest's
    bool downloaded = false;
    bool validated = false; ///< its hash is the manifest's, after the download
    LogTime start;
    LogTime end;
};

QString bareName(const QString &path)
{
    return path.section(u'\\', -1).section(u'/', -1).toCaseFolded();
}

/// In an order in which the stronger statement wins.
ItemOutcome outcomeOf(const ItemFacts &item)
{
    if (item.downloaded && item.validated && item.differed)
        return ItemOutcome::Replaced;
    if (item.downloaded)
        return ItemOutcome::Downloaded;
    if (item.pending)
        return ItemOutcome::Pending;
    if (item.detected)
        return ItemOutcome::Detected;
    if (item.notApplicable)
        return ItemOutcome::NotApplicable;
    return ItemOutcome::Unknown;
}

class ItemReader
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::ItemLookedFor:
        case MessageKind::ItemApplicable:
            item(record);
            break;
        case MessageKind::ItemNotApplicable:
            item(record).notApplicable = true;
            break;
        case MessageKind::ItemDetected:
            item(record).detected = true;
            break;
        case MessageKind::ItemPending:
            item(record).pending = true;
            break;
        case MessageKind::FileDiffers:
            fileItem(record.fields.value(0), record).differed = true;
            lookedAt(indexOfFile(record.fields.value(0)), record);
            break;
        case MessageKind::FileValidated:
            validated(record.fields.value(0));
            break;
        default:
            takeDownload(record);
            break;
        }
    }

    [[nodiscard]] QList<RunItem> result() const
    {
        QList<RunItem> items;
        for (const ItemFacts &facts : m_items) {
            items.append({.fileName = facts.fileName,
                          .outcome = outcomeOf(facts),
                          .bytes = facts.bytes,
                          .evidence = facts.evidence,
                          .start = facts.start,
                          .end = facts.end});
        }
        return items;
    }

private:
    void takeDownload(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::JobFileAdded:
            addToJob(record);
            break;
        case MessageKind::JobStarted:
            m_jobStarted = true;
            break;
        case MessageKind::JobProgress:
            m_jobBytes = record.fields.value(1).toLongLong();
            break;
        case MessageKind::JobCompleted:
            completeJob();
            break;
        case MessageKind::CopyStarted:
            m_copied = indexOfFile(record.fields.value(1));
            m_copyBytes.reset();
            break;
        case MessageKind::CopyProgress:
            m_copyBytes = record.fields.value(2).toLongLong();
            break;
        case MessageKind::CopyCompleted:
            completeCopy();
            break;
        default:
            break;
        }
    }

    /// The item whose name the record gives as the manifest writes it.
    ItemFacts &item(const SpokenRecord &record)
    {
        const QString &name = record.fields.value(0);
        const QString key = name.toCaseFolded();
        if (!m_byName.contains(key))
            m_byName.insert(key, append(name, record));
        const qsizetype number = m_byName.value(key);
        if (record.kind != MessageKind::ItemNotApplicable)
            m_byBareName.insert(bareName(name), number);
        return lookedAt(number, record);
    }

    ItemFacts &lookedAt(qsizetype number, const SpokenRecord &record)
    {
        ItemFacts &facts = m_items[number];
        if (!facts.downloaded)
            facts.end = record.time;
        return facts;
    }

    /// The item that a path belongs to: the last one that applies and has this bare name. A file of
    /// which no item was named is an item of its own; ccmsetup of 2012 does not name each.
    ItemFacts &fileItem(const QString &path, const SpokenRecord &record)
    {
        const qsizetype known = indexOfFile(path);
        if (known >= 0)
            return m_items[known];
        const QString name = path.section(u'\\', -1).section(u'/', -1);
        const qsizetype number = append(name, record);
        m_byName.insert(name.toCaseFolded(), number);
        m_byBareName.insert(name.toCaseFolded(), number);
        return m_items[number];
    }

    [[nodiscard]] qsizetype indexOfFile(const QString &path) const
    {
        return m_byBareName.value(bareName(path), -1);
    }

    qsizetype append(const QString &name, const SpokenRecord &record)
    {
        ItemFacts facts;
        facts.fileName = name;
        facts.evidence = record.evidence;
        facts.start = record.time;
        facts.end = record.time;
        m_items.append(facts);
        return m_items.size() - 1;
    }

    void validated(const QString &path)
    {
        const qsizetype number = indexOfFile(path);
        if (number >= 0 && m_items[number].downloaded)
            m_items[number].validated = true;
    }

    void addToJob(const SpokenRecord &record)
    {
        if (m_jobStarted) {
            m_job.clear();
            m_jobStarted = false;
            m_jobBytes.reset();
        }
        const QString path = record.fields.value(1);
        fileItem(path, record);
        m_job.append(indexOfFile(path));
    }

    void completeJob()
    {
        for (const qsizetype number : std::as_const(m_job))
            m_items[number].downloaded = true;
        if (m_job.size() == 1)
            m_items[m_job.first()].bytes = m_jobBytes;
        m_job.clear();
        m_jobStarted = false;
        m_jobBytes.reset();
    }

    void completeCopy()
    {
        if (m_copied >= 0) {
            m_items[m_copied].downloaded = true;
            m_items[m_copied].bytes = m_copyBytes;
        }
        m_copied = -1;
    }

    QList<ItemFacts> m_items;
    QHash<QString, qsizetype> m_byName;
    QHash<QString, qsizetype> m_byBareName;
    QList<qsizetype> m_job;
    bool m_jobStarted = false;
    std::optional<qint64> m_jobBytes;
    qsizetype m_copied = -1;
    std::optional<qint64> m_copyBytes;
};

} // namespace

QList<RunItem> runItems(const QList<qsizetype> &run, const QList<SpokenRecord> &records)
{
    ItemReader reader;
    for (const qsizetype i : run)
        reader.take(records[i]);
    QList<RunItem> items = reader.result();
    tellStages(items, run, records);
    return items;
}

} // namespace ccm
