// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/setuprun.h"

#include <QHash>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;
using Kind = ItemStage::Kind;

QString bareName(const QString &path)
{
    return path.section(u'\\', -1).section(u'/', -1).toCaseFolded();
}

/// Gives each record to the item that it is about. Between "Discovering whether item" and what it came to,
/// records that name a file of the system or a product are about that item.
class StageTeller
{
public:
    explicit StageTeller(QList<RunItem> &items) : m_items(items)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            m_byName.insert(items[i].fileName.toCaseFolded(), i);
    }

    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::ItemLookedFor:
            begin(record, u"lookedFor"_s);
            break;
        case MessageKind::ItemApplicable:
            begin(record, u"applicable"_s);
            break;
        case MessageKind::ItemNotApplicable:
            tell(itemNamed(record.fields.value(0)), Kind::Manifest, u"notApplicable"_s, {}, record);
            break;
        case MessageKind::ItemDetected:
            end(record, u"detected"_s);
            break;
        case MessageKind::ItemPending:
            end(record, u"pending"_s);
            break;
        default:
            takeCheck(record);
            break;
        }
    }

private:
    void takeCheck(const SpokenRecord &record)
    {
        const QString &first = record.fields.value(0);
        switch (record.kind) {
        case MessageKind::VersionChecked:
            tell(m_lookedFor, Kind::Discovery, u"version"_s, record.fields.mid(1).join(u' '), record);
            break;
        case MessageKind::FileMissing:
            tell(m_lookedFor, Kind::Discovery, u"missing"_s, first, record);
            break;
        case MessageKind::ProductMissing:
            tell(m_lookedFor, Kind::Discovery, u"productMissing"_s, first, record);
            break;
        case MessageKind::FileDiffers:
            tell(checkedItem(first), Kind::Discovery, u"differs"_s, record.fields.value(2), record);
            break;
        case MessageKind::FileValidated:
            validated(record);
            break;
        default:
            takeDownload(record);
            break;
        }
    }

    void takeDownload(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::JobFileAdded:
        case MessageKind::CopyStarted:
            fetch(itemOfFile(record.fields.value(1)), record);
            break;
        case MessageKind::JobCompleted:
        case MessageKind::CopyCompleted:
            endFetching(u"completed"_s, {}, record);
            break;
        case MessageKind::DownloadFailed:
            endFetching(u"failed"_s, record.fields.value(0), record);
            break;
        default:
            takeInstallation(record);
            break;
        }
    }

    void takeInstallation(const SpokenRecord &record)
    {
        const QString &first = record.fields.value(0);
        if (record.kind == MessageKind::InstallStarted) {
            m_installed = itemOfFile(first);
            tell(m_installed, Kind::Install, u"started"_s, {}, record);
        } else if (record.kind == MessageKind::InstallSucceeded) {
            tell(m_installed, Kind::Install, u"succeeded"_s, {}, record);
        } else if (record.kind == MessageKind::InstallFailed) {
            tell(m_installed, Kind::Install, u"failed"_s, first, record);
        } else if (record.id.startsWith("install.file-installation-failed"_L1)
                   || record.id == "install.file-returned-failure-exit"_L1) {
            tell(itemOfFile(first), Kind::Install, u"failed"_s, record.fields.value(1), record);
        } else if (record.id == "manifest.microsoft-trusted"_L1) {
            tell(itemOfFile(first), Kind::Validation, u"trusted"_s, {}, record);
        }
    }

    void begin(const SpokenRecord &record, const QString &outcome)
    {
        m_lookedFor = itemNamed(record.fields.value(0));
        if (m_lookedFor)
            m_byBareName.insert(bareName(m_lookedFor->fileName), m_lookedFor);
        tell(m_lookedFor, Kind::Manifest, outcome, {}, record);
    }

    void end(const SpokenRecord &record, const QString &outcome)
    {
        RunItem *item = itemNamed(record.fields.value(0));
        if (item)
            m_byBareName.insert(bareName(item->fileName), item);
        tell(item, Kind::Discovery, outcome, {}, record);
        m_lookedFor = nullptr;
    }

    /// The same words tell that a file is there already, and that a download is what it should be.
    void validated(const SpokenRecord &record)
    {
        RunItem *item = checkedItem(record.fields.value(0));
        const bool isFetched = item && m_fetched.contains(item);
        tell(item, isFetched ? Kind::Validation : Kind::Discovery, isFetched ? u"validated"_s : u"same"_s,
             record.fields.value(1), record);
    }

    void fetch(RunItem *item, const SpokenRecord &record)
    {
        if (!item)
            return;
        if (m_hasFetched)
            m_fetching.clear();
        m_hasFetched = false;
        m_fetching.append(item);
        tell(item, Kind::Download, u"started"_s, record.fields.value(0), record);
    }

    void endFetching(const QString &outcome, const QString &detail, const SpokenRecord &record)
    {
        if (m_hasFetched)
            return; // two records tell one failure
        for (RunItem *item : std::as_const(m_fetching)) {
            tell(item, Kind::Download, outcome, detail, record);
            if (outcome == "completed"_L1)
                m_fetched.append(item);
        }
        m_hasFetched = true;
    }

    [[nodiscard]] RunItem *itemNamed(const QString &name)
    {
        const auto found = m_byName.constFind(name.toCaseFolded());
        return found == m_byName.cend() ? nullptr : &m_items[*found];
    }

    /// The last that applies and has this bare name, or that is looked for; items of the manifest of 2012
    /// may be told by their file alone.
    [[nodiscard]] RunItem *itemOfFile(const QString &path)
    {
        if (RunItem *known = m_byBareName.value(bareName(path)))
            return known;
        return itemNamed(bareName(path));
    }

    /// A file that was looked at: what is looked for may be told by another file than its own.
    [[nodiscard]] RunItem *checkedItem(const QString &path)
    {
        RunItem *own = itemOfFile(path);
        return own ? own : m_lookedFor;
    }

    static void tell(RunItem *item, Kind kind, const QString &outcome, const QString &detail,
                     const SpokenRecord &record)
    {
        if (!item || item->stages.size() >= MostItemStages)
            return;
        item->stages.append({.kind = kind,
                             .outcome = outcome,
                             .detail = detail,
                             .time = record.time,
                             .evidence = record.evidence});
    }

    QList<RunItem> &m_items; ///< keeps its size, so that pointers into it stay
    QHash<QString, qsizetype> m_byName;
    QHash<QString, RunItem *> m_byBareName;
    RunItem *m_lookedFor = nullptr;
    RunItem *m_installed = nullptr;
    QList<RunItem *> m_fetching; ///< of the job that was begun last
    QList<RunItem *> m_fetched;
    bool m_hasFetched = false; ///< that job is over
};

} // namespace

void tellStages(QList<RunItem> &items, const QList<qsizetype> &run, const QList<SpokenRecord> &records)
{
    StageTeller teller(items);
    for (const qsizetype i : run)
        teller.take(records[i]);
}

} // namespace ccm
