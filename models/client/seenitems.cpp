// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/seenitems.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

/// What a thread has said about the item that it looks for.
struct Look
{
    QString item; ///< empty where the record that names it is not in the log
    QString path; ///< of the file that the reason is about
    QString reason;
    Evidence evidence;
};

QString bareName(const QString &path)
{
    return path.section(u'\\', -1).section(u'/', -1);
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// ">=" is the only operator that logs are known to write; with any other one a check that is followed by
/// "not installed" was what decided.
bool failed(const QStringList &check)
{
    const auto found = Version::parse(check.value(1));
    const auto expected = Version::parse(check.value(3));
    return check.value(2) != ">="_L1 || !found || !expected || *found < *expected;
}

/// Follows one run.
class ItemSeer
{
public:
    void take(const SpokenRecord &record)
    {
        switch (record.kind) {
        case MessageKind::ItemLookedFor:
        case MessageKind::ItemApplicable:
            looksFor(record);
            break;
        case MessageKind::ItemNotApplicable:
            verdict(record).applicable = false;
            break;
        case MessageKind::ItemDetected:
            verdict(record, true);
            break;
        case MessageKind::ItemPending:
            pending(record);
            break;
        case MessageKind::JobCompleted:
        case MessageKind::CopyCompleted:
        case MessageKind::InstallStarted:
            changes();
            break;
        default:
            takeReason(record);
            break;
        }
    }

    [[nodiscard]] const QList<SeenItem> &items() const { return m_items; }

private:
    void takeReason(const SpokenRecord &record)
    {
        const QString first = record.fields.value(0);
        switch (record.kind) {
        case MessageKind::ProductMissing:
            because(record, u"productMissing"_s);
            break;
        case MessageKind::FileMissing:
            because(record, u"fileMissing"_s, first);
            break;
        case MessageKind::FileDiffers:
            because(record, u"hash"_s, first);
            break;
        case MessageKind::VersionChecked:
            if (failed(record.fields))
                because(record, u"version"_s, first);
            break;
        case MessageKind::HiveSelected:
            because(record, u"registry"_s);
            break;
        default:
            break;
        }
    }

    void looksFor(const SpokenRecord &record)
    {
        SeenItem &item = row(record);
        if (record.kind == MessageKind::ItemApplicable)
            item.applicable = true;
        m_looks[record.thread] = {.item = item.fileName, .path = {}, .reason = {}, .evidence = {}};
    }

    void because(const SpokenRecord &record, const QString &reason, const QString &path = {})
    {
        Look &look = m_looks[record.thread];
        look.path = path;
        look.reason = reason;
        look.evidence = record.evidence;
    }

    SeenItem &verdict(const SpokenRecord &record, std::optional<bool> detected = {})
    {
        SeenItem &item = row(record);
        item = {.fileName = item.fileName, .reason = {}, .evidence = record.evidence};
        item.detected = detected;
        if (detected)
            item.applicable = true; // others are not looked for
        m_looks.remove(record.thread);
        return item;
    }

    void pending(const SpokenRecord &record)
    {
        const Look look = m_looks.value(record.thread);
        SeenItem &item = verdict(record, false);
        const bool isMeant = look.item.isEmpty()
            ? !look.path.isEmpty() && sameText(bareName(look.path), bareName(item.fileName))
            : sameText(look.item, item.fileName);
        if (!isMeant)
            return;
        item.reason = look.reason;
        item.reasonEvidence = look.evidence;
    }

    void changes()
    {
        for (SeenItem &item : m_items)
            item.isOutdated = item.isOutdated || item.detected == false;
    }

    /// The item that the record names.
    SeenItem &row(const SpokenRecord &record)
    {
        const QString name = record.fields.value(0);
        const auto found = std::ranges::find_if(
            m_items, [&name](const SeenItem &item) { return sameText(item.fileName, name); });
        if (found != m_items.end())
            return *found;
        m_items.append({.fileName = name, .reason = {}, .evidence = record.evidence});
        return m_items.last();
    }

    QList<SeenItem> m_items;
    QHash<QString, Look> m_looks; ///< by thread
};

} // namespace

QList<SeenItem> seenItems(const QList<SetupRunRecords> &runs, const QList<SpokenRecord> &records)
{
    for (const SetupRunRecords &run : runs | std::views::reverse) {
        ItemSeer seer;
        for (const qsizetype i : run.records)
            seer.take(records[i]);
        if (!seer.items().isEmpty())
            return seer.items();
    }
    return {};
}

} // namespace ccm
