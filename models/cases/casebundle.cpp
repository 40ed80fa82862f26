// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casebundle.h"

#include "models/archives/unpack.h"
#include "models/archives/zipwriter.h"
#include "models/base/files.h"
#include "models/base/tabseparated.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseBundle)
};

/// The whole of what names are to be replaced in. An empty file is one, too.
Result<QByteArray> textOf(const BundleItem &item, const std::stop_token &stop)
{
    const qint64 limit = CaseBundleLimits().redactedBytes;
    if (item.isCabinet)
        return readEntry(item.source, u"ccmsetup.xml", limit, stop);
    auto bytes = readFile(item.source, limit);
    if (!bytes && bytes.error().code == ErrorCode::Empty)
        return QByteArray();
    return bytes;
}

/// Where the bookmarks of a log begin and end in it, in order.
QList<qint64> cutsFor(const QList<SavedBookmark> &bookmarks, const QString &log)
{
    QList<qint64> cuts;
    for (const SavedBookmark &bookmark : bookmarks) {
        if (bookmark.log != log)
            continue;
        cuts.append(bookmark.offset);
        if (bookmark.size < SavedBookmark::MostHashed) // the whole record
            cuts.append(bookmark.offset + bookmark.size);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    return cuts;
}

/// The bookmark of the same record after names were replaced. Of a long one the first line is enough.
SavedBookmark movedBookmark(SavedBookmark bookmark, const QList<qint64> &cuts, const ChangedText &changed)
{
    const auto moved = [&](qint64 offset) { return changed.cuts.at(cuts.indexOf(offset)); };
    const qint64 start = moved(bookmark.offset);
    const bool isWhole = bookmark.size < SavedBookmark::MostHashed;
    qint64 end = isWhole ? moved(bookmark.offset + bookmark.size) : changed.bytes.indexOf('\n', start);
    if (end < 0)
        end = changed.bytes.size();
    bookmark.offset = start;
    bookmark.size = std::min(end - start, SavedBookmark::MostHashed);
    bookmark.hash =
        QCryptographicHash::hash(changed.bytes.mid(start, bookmark.size), QCryptographicHash::Sha256);
    return bookmark;
}

/// The texts in a JSON value, with those of all that is in it. Keys are the program's own words.
void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        addTexts(one, texts);
    const QJsonObject object = value.toObject();
    for (const auto &one : object)
        addTexts(one, texts);
}

QJsonValue redactedTexts(const QJsonValue &value, Redactor &redactor)
{
    if (value.isString())
        return redactor.redactText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &one : value.toArray())
            array.append(redactedTexts(one, redactor));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = redactedTexts(it.value(), redactor);
        return object;
    }
    return value;
}

/// What the user wrote in the case itself.
QStringList textsOf(const CaseFile &file)
{
    QStringList texts{file.notes};
    for (const CaseFilter &filter : file.filters)
        texts.append(QStringList{filter.text} + filter.sets);
    for (const SavedBookmark &bookmark : file.bookmarks)
        texts.append(bookmark.note);
    addTexts(file.planDraft, texts);
    texts.removeAll(QString());
    return texts;
}

/// So that the table tells of names in them, too.
void countTexts(const CaseFile &file, Redactor &redactor)
{
    (void)redactor.redact(textsOf(file).join(u'\n').toUtf8(), BundleCaseName);
}

/// A redacted bundle while it is written.
class RedactedWriter
{
public:
    RedactedWriter(const BundlePlan &plan, Redactor &redactor, const std::stop_token &stop);

    [[nodiscard]] QList<ZipItem> items();

private:
    [[nodiscard]] Result<QByteArray> produce(qsizetype index);
    [[nodiscard]] QByteArray caseJson() const;
    void moveBookmarks(const QString &log, const QList<qint64> &cuts, const ChangedText &changed);

    const BundlePlan &m_plan;
    Redactor &m_redactor;
    const std::stop_token &m_stop;
    QHash<QString, QString> m_names; ///< of items in the plan, and in the bundle
    QList<SavedBookmark> m_bookmarks;
};

RedactedWriter::RedactedWriter(const BundlePlan &plan, Redactor &redactor, const std::stop_token &stop)
    : m_plan(plan)
    , m_redactor(redactor)
    , m_stop(stop)
{
    QSet<QString> taken;
    for (const BundleItem &item : plan.items) {
        const QString redacted = safeBundleName(redactor.redactText(QString(u'/' + item.name)));
        QString name = item.folder + u'/' + redacted;
        for (int i = 2; taken.contains(name.toLower()); ++i)
            name = item.folder + u"/%1/"_s.arg(i) + redacted;
        taken.insert(name.toLower());
        m_names.insert(item.nameInBundle(), name);
    }
}

QList<ZipItem> RedactedWriter::items()
{
    QList<ZipItem> items;
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        const BundleItem &item = m_plan.items[i];
        items.append({.name = m_names.value(item.nameInBundle()),
                      .modified = item.modified,
                      .produce = [this, i] { return produce(i); },
                      .producedFrom = item.sizeInBytes});
    }
    items.append({.name = BundleCaseName, .produce = [this] {
                      countTexts(m_plan.file, m_redactor);
                      return Result<QByteArray>(caseJson());
                  }});
    return items;
}

Result<QByteArray> RedactedWriter::produce(qsizetype index)
{
    const BundleItem &item = m_plan.items[index];
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, item.source);
    auto bytes = textOf(item, m_stop);
    if (!bytes)
        return bytes;
    const QString name = u"./"_s + item.nameInBundle();
    const QList<qint64> cuts = cutsFor(m_plan.file.bookmarks, name);
    ChangedText changed = m_redactor.redact(*bytes, item.nameInBundle(), cuts);
    moveBookmarks(name, cuts, changed);
    return std::move(changed.bytes);
}

void RedactedWriter::moveBookmarks(const QString &log, const QList<qint64> &cuts, const ChangedText &changed)
{
    for (const SavedBookmark &bookmark : m_plan.file.bookmarks) {
        if (bookmark.log != log)
            continue;
        m_bookmarks.append(movedBookmark(bookmark, cuts, changed));
        if (m_bookmarks.constLast().size == 0) // the file is shorter than it was
            m_bookmarks.removeLast();
    }
}

/// Without what nobody can look into: the layout, and keys that this version does not know.
QByteArray RedactedWriter::caseJson() const
{
    CaseFile file = m_plan.file;
    const auto renamed = [this](const QString &path) {
        const QString name = m_names.value(path.mid(2));
        return name.isEmpty() ? path : u"./"_s + name;
    };
    file.layout.clear();
    file.others = {};
    file.place.log.clear(); // its record stands elsewhere now
    file.place.offset = -1;
    file.planDraft = redactedTexts(file.planDraft, m_redactor).toObject();
    file.notes = m_redactor.redactText(file.notes);
    for (QString &log : file.paths.logs)
        log = renamed(log);
    for (CaseFilter &filter : file.filters) {
        filter.log = renamed(filter.log);
        filter.text = m_redactor.redactText(filter.text);
        for (QString &set : filter.sets)
            set = m_redactor.redactText(set);
        filter.others = {};
    }
    file.bookmarks = m_bookmarks;
    for (SavedBookmark &bookmark : file.bookmarks) {
        bookmark.log = renamed(bookmark.log);
        bookmark.note = m_redactor.redactText(bookmark.note);
    }
    return writeCaseFile(file);
}

QList<ZipItem> plainItems(const BundlePlan &plan)
{
    QList<ZipItem> items;
    for (const BundleItem &item : plan.items)
        items.append({.name = item.nameInBundle(), .path = item.source, .modified = item.modified});
    items.append({.name = BundleCaseName, .bytes = writeCaseFile(plan.file)});
    return items;
}

} // namespace

Result<void> surveyBundle(const BundlePlan &plan, Redactor &redactor, const std::stop_token &stop,
                          Progress *progress)
{
    const QStringList texts = textsOf(plan.file);
    for (const QString &text : texts)
        redactor.learnText(text);
    redactor.forgetCounts();
    qint64 done = 0;
    for (const bool isCounting : {false, true}) {
        for (const BundleItem &item : plan.items) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, item.source);
            const auto bytes = textOf(item, stop);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (isCounting) {
                (void)redactor.redact(*bytes, item.nameInBundle());
            } else {
                redactor.learnText(QString(u'/' + item.name)); // a folder of profiles may come first
                redactor.learn(*bytes);
            }
            done += item.sizeInBytes;
            if (progress)
                progress->report(done, plan.bytes * 2);
        }
    }
    countTexts(plan.file, redactor);
    return {};
}

Result<void> writeBundle(const QString &target, const BundlePlan &plan, Redactor *redactor,
                         const std::stop_token &stop, Progress *progress)
{
    if (plan.isRedacted != (redactor != nullptr))
        return fail(ErrorCode::Unsupported, target,
                    BundleText::tr("A bundle is redacted as a whole, or not at all."));
    if (!redactor)
        return writeZip(target, plainItems(plan), stop, progress);
    redactor->forgetCounts();
    RedactedWriter writer(plan, *redactor, stop);
    return writeZip(target, writer.items(), stop, progress);
}

QByteArray standInTable(const QList<Replacement> &table)
{
    QString text = u"kind\tname\tstand-in\tcount\n"_s;
    for (const Replacement &entry : table) {
        if (entry.isReplaced)
            text += redactedKindWord(entry.kind) + u'\t' + tabSeparatedCell(entry.original) + u'\t'
                + entry.standIn + u'\t' + QString::number(entry.count) + u'\n';
    }
    return text.toUtf8();
}

QString leftOutText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::NotAskedFor:
        return BundleText::tr("It is a program or a package, which was not asked for.");
    case LeftOutReason::CannotBeRedacted:
        return BundleText::tr("It is no text, so names in it cannot be replaced.");
    case LeftOutReason::TooLarge:
        return BundleText::tr("It is larger than the limit of a bundle.");
    case LeftOutReason::TooMany:
        return BundleText::tr("There are more files than a bundle may have.");
    case LeftOutReason::NotThere:
        return BundleText::tr("It cannot be read on this computer.");
    }
    Q_UNREACHABLE();
}

QString redactedKindWord(RedactedKind kind)
{
    switch (kind) {
    case RedactedKind::Host:
        return u"host"_s;
    case RedactedKind::User:
        return u"user"_s;
    case RedactedKind::Domain:
        return u"domain"_s;
    case RedactedKind::Address:
        return u"address"_s;
    case RedactedKind::Thumbprint:
        return u"thumbprint"_s;
    case RedactedKind::Sid:
        return u"sid"_s;
    case RedactedKind::ClientId:
        return u"client id"_s;
    case RedactedKind::Word:
        return u"word"_s;
    case RedactedKind::Password:
        return u"password"_s;
    case RedactedKind::Adapter:
        return u"mac address"_s;
    case RedactedKind::Organisation:
        return u"organisation"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ccm
