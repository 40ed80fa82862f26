// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/manifest/diffwords.h"

#include "models/base/punctuation.h"
#include "models/manifest/itemfields.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct HeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ManifestDiff)
};

constexpr qsizetype NamedItems = 3;
constexpr qsizetype NamedFields = 3;
constexpr qsizetype ShownName = 120; // of a name that nobody would give a file

QString shown(const QString &name)
{
    if (name.isEmpty())
        return HeadlineText::tr("(no name)");
    return name.size() > ShownName ? name.first(ShownName) + u'…' : name;
}

QString joined(const QStringList &names)
{
    QStringList few = names.first(qMin(NamedItems, names.size()));
    if (const qsizetype more = names.size() - few.size(); more > 0)
        //: After a list of names; %1 is a number
        few.append(HeadlineText::tr("%1 more").arg(more));
    return commaSeparated(few);
}

QString arrow(const QString &before, const QString &after)
{
    return shown(before) + u" -> "_s + shown(after);
}

/// "SCEPInstall.exe 4.2.223.0 -> 4.3.215.0", or which fields differ.
QString changeText(const ItemChange &change)
{
    const FieldChange *version = change.field(u"version");
    if (version && !version->before.isEmpty() && !version->after.isEmpty())
        return shown(change.fileName) + u' ' + arrow(version->before, version->after);
    QStringList labels;
    for (const FieldChange &field : change.fields.first(qMin(NamedFields, change.fields.size())))
        labels.append(shown(fieldLabel(field.name)));
    if (change.fields.size() > NamedFields)
        labels.append(u"…"_s);
    return shown(change.fileName) + u" ("_s + commaSeparated(labels) + u')';
}

QString sizeText(const Download &download)
{
    if (download.bytes)
        return HeadlineText::tr("%1 %2").arg(
            QLocale().formattedDataSize(*download.bytes, 1, QLocale::DataSizeSIFormat),
            reachText(download.reach));
    return download.fileNames.size() == 1
        ? HeadlineText::tr("%1 (its size is not known here)").arg(reachText(download.reach))
        : HeadlineText::tr("%1 (their size is not known here)").arg(reachText(download.reach));
}

QString changedText(const ManifestDiff &diff)
{
    QStringList names;
    for (const ItemChange &change : diff.changed)
        names.append(changeText(change));
    QString text = HeadlineText::tr("%n item(s) changed", nullptr, static_cast<int>(names.size())) + u": "_s
        + joined(names);
    if (!diff.download.fileNames.isEmpty())
        text = commaSeparated({text, sizeText(diff.download)});
    return text;
}

QString loneText(const QString &what, const QList<LoneItem> &items)
{
    QStringList names;
    for (const LoneItem &item : items)
        names.append(shown(item.fileName));
    return what + u": "_s + joined(names);
}

QString movedText(const ManifestDiff &diff)
{
    QStringList names;
    for (const MovedItem &item : diff.moved)
        names.append(arrow(item.before, item.after));
    return HeadlineText::tr("%n item(s) moved", nullptr, static_cast<int>(names.size())) + u": "_s
        + joined(names);
}

QString rootText(const ManifestDiff &diff)
{
    QStringList parts;
    for (const FieldChange &field : diff.root.first(qMin(NamedFields, diff.root.size()))) {
        const bool isVersion = field.name.endsWith("Version"_L1);
        parts.append(isVersion ? QString(fieldLabel(field.name) + u' ' + arrow(field.before, field.after))
                               : shown(field.name));
    }
    return HeadlineText::tr("the manifest itself changed: %1").arg(commaSeparated(parts));
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString reachText(DownloadReach reach)
{
    switch (reach) {
    case DownloadReach::Nobody:
        return HeadlineText::tr("nothing to download again");
    case DownloadReach::EveryClient:
        return HeadlineText::tr("to download again on every client");
    case DownloadReach::WhereItApplies:
        return HeadlineText::tr("to download again on every client it applies to");
    case DownloadReach::WhereItIsMissing:
        return HeadlineText::tr("to download where its discovery does not find what it asks for");
    case DownloadReach::Unknown:
        return HeadlineText::tr("to download on clients that the manifests do not tell");
    }
    Q_UNREACHABLE();
}

QString headlineOf(const ManifestDiff &diff)
{
    const int reordered = static_cast<int>(diff.reordered.size());
    QStringList parts;
    if (!diff.changed.isEmpty())
        parts.append(changedText(diff));
    if (!diff.added.isEmpty())
        parts.append(loneText(
            HeadlineText::tr("%n item(s) added", nullptr, static_cast<int>(diff.added.size())), diff.added));
    if (!diff.removed.isEmpty())
        parts.append(
            loneText(HeadlineText::tr("%n item(s) removed", nullptr, static_cast<int>(diff.removed.size())),
                     diff.removed));
    if (!diff.moved.isEmpty())
        parts.append(movedText(diff));
    if (parts.isEmpty() && reordered > 0 && diff.root.isEmpty())
        return HeadlineText::tr("No item changed; %n item(s) in another place.", nullptr, reordered);
    if (reordered > 0)
        parts.append(HeadlineText::tr("%n item(s) in another place", nullptr, reordered));
    if (!diff.root.isEmpty())
        parts.append(rootText(diff));
    return parts.isEmpty() ? HeadlineText::tr("No item changed.")
                           : asSentence(capitalised(semicolonSeparated(parts)));
}

} // namespace ccm
