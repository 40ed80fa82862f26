// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/casefile.h"

#include "models/base/files.h"
#include "models/base/jsonbase.h"
#include "models/cases/casequestion.h"
#include "models/cases/siteplaces.h"
#include "models/window/jsonfields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

using Limits = CaseFileLimits;
constexpr QLatin1StringView Format = "ccmscope-case"_L1;

struct CaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseFile)
};

bool hasDrive(QStringView path)
{
    return path.size() >= 3 && path[0].isLetter() && path[0] < u'\x80' && path[1] == u':'
        && (path[2] == u'\\' || path[2] == u'/');
}

bool leadsUpwards(QStringView path)
{
    return path.contains(u"/../") || path.endsWith(u"/..");
}

QString withSlashes(const QString &path)
{
    return hasDrive(path) ? QString(path).replace(u'\\', u'/') : path;
}

/// Turns each path of a case into another one.
template<typename Change>
CaseFile withPaths(CaseFile file, const Change &change)
{
    const auto changeIn = [&change](QString &path) {
        if (!path.isEmpty())
            path = change(path);
    };
    for (QString *path : {&file.paths.site, &file.paths.client, &file.paths.plan, &file.paths.earlierSite})
        changeIn(*path);
    for (QStringList *paths : {&file.paths.logs, &file.clients}) {
        for (QString &path : *paths)
            changeIn(path);
    }
    changeIn(file.place.log);
    for (CaseFilter &filter : file.filters)
        changeIn(filter.log);
    for (SavedBookmark &bookmark : file.bookmarks)
        changeIn(bookmark.log);
    return file;
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// The keys that a reader does not know, which are all but these.
QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> known)
{
    for (const QLatin1StringView key : known)
        object.remove(key);
    return object;
}

QJsonArray filtersArray(const QList<CaseFilter> &filters)
{
    QJsonArray array;
    for (const CaseFilter &filter : filters) {
        QJsonObject object = filter.others;
        put(object, "log"_L1, filter.log);
        put(object, "text"_L1, filter.text);
        put(object, "sets"_L1, QJsonArray::fromStringList(filter.sets));
        if (filter.isHidden)
            object.insert("hidden"_L1, true);
        array.append(object);
    }
    return array;
}

QStringList readTexts(JsonFields &fields, QLatin1StringView key, qsizetype most, qsizetype longest)
{
    QStringList texts;
    const QJsonArray array = fields.array(key, most);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString text = array[i].toString();
        if (!array[i].isString() || text.isEmpty() || text.size() > longest)
            fields.rejectAt(
                fields.pathOf(key) + u'[' + QString::number(i) + u']', array[i],
                CaseFileText::tr("a text of 1 to %n character(s)", nullptr, static_cast<int>(longest)));
        texts.append(text);
    }
    return texts;
}

CaseFilter readFilter(const QJsonObject &object, const QString &path, JsonFindings &findings)
{
    JsonFields fields(object, path, findings);
    return {.log = fields.text("log"_L1, {}, Limits::PathLength),
            .text = fields.text("text"_L1, {}, Limits::FilterLength),
            .sets = readTexts(fields, "sets"_L1, Limits::SetsPerFilter, Limits::NameLength),
            .isHidden = fields.boolean("hidden"_L1, false),
            .others = without(object, {"log"_L1, "text"_L1, "sets"_L1, "hidden"_L1})};
}

QList<CaseFilter> readFilters(JsonFields &fields)
{
    QList<CaseFilter> filters;
    const QJsonArray array = fields.array("filters"_L1, Limits::Filters);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"filters[%1]"_s.arg(i);
        if (array[i].isObject())
            filters.append(readFilter(array[i].toObject(), path, fields.findings()));
        else
            fields.rejectAt(path, array[i], CaseFileText::tr("an object"));
    }
    return filters;
}

QJsonObject placeObject(const CasePlace &place)
{
    QJsonObject object;
    put(object, "log"_L1, place.log);
    if (place.offset >= 0)
        object.insert("offset"_L1, place.offset);
    if (place.item > 0)
        object.insert("item"_L1, place.item);
    if (place.run >= 0)
        object.insert("run"_L1, place.run);
    return object;
}

CasePlace readPlace(JsonFields &fields)
{
    JsonFields place(fields.object("place"_L1), u"place"_s, fields.findings());
    return {.log = place.text("log"_L1, {}, Limits::PathLength),
            .offset = place.integer("offset"_L1, -1, -1, Limits::Offset),
            .item = static_cast<int>(place.integer("item"_L1, 0, 0, Limits::Number)),
            .run = place.integer("run"_L1, -1, -1, Limits::Number)};
}

/// As it stands: a plan that cannot be used any longer must not keep the rest of the case from opening.
QJsonObject readPlanDraft(JsonFields &fields)
{
    QJsonObject draft = fields.object("planDraft"_L1);
    if (QJsonDocument(draft).toJson(QJsonDocument::Compact).size() > Limits::PlanDraftBytes)
        fields.findings().reject(
            ErrorCode::TooLarge,
            CaseFileText::tr("The plan in it has more than %1 bytes.").arg(Limits::PlanDraftBytes));
    return draft;
}

QList<SavedBookmark> readBookmarks(JsonFields &fields)
{
    JsonFindings &findings = fields.findings();
    const auto bookmarks =
        bookmarksFrom(fields.array("bookmarks"_L1, SavedBookmarks::MostBookmarks), findings.source);
    if (!bookmarks)
        findings.reject(bookmarks.error().code, bookmarks.error().detail);
    return bookmarks.value_or(QList<SavedBookmark>());
}

QByteArray readLayout(JsonFields &fields)
{
    const QString text = fields.text("layout"_L1, {}, (Limits::LayoutBytes + 2) / 3 * 4);
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() > Limits::LayoutBytes)
        fields.reject("layout"_L1, CaseFileText::tr("base64 of at most %1 bytes").arg(Limits::LayoutBytes));
    return *bytes;
}

CaseFile readFields(const QJsonObject &object, JsonFindings &findings)
{
    JsonFields fields(object, {}, findings);
    const auto path = [&fields](QLatin1StringView key) { return fields.text(key, {}, Limits::PathLength); };
    CaseFile file;
    file.paths = {.site = path("site"_L1),
                  .client = path("client"_L1),
                  .logs = readTexts(fields, "logs"_L1, Limits::Logs, Limits::PathLength),
                  .plan = path("plan"_L1),
                  .earlierSite = path("earlierSite"_L1)};
    file.clients = readTexts(fields, "clients"_L1, Limits::Clients, Limits::PathLength);
    file.filters = readFilters(fields);
    file.bookmarks = readBookmarks(fields);
    file.notes = fields.text("notes"_L1, {}, Limits::NotesLength);
    file.pane = fields.text("pane"_L1, {}, Limits::NameLength);
    file.place = readPlace(fields);
    file.planDraft = readPlanDraft(fields);
    file.question = readQuestion(fields);
    file.unknownRun = unknownRunIn(fields);
    file.layout = readLayout(fields);
    file.others = without(object,
                          {"format"_L1, "version"_L1, "site"_L1, "client"_L1, "logs"_L1, "plan"_L1,
                           "earlierSite"_L1, "clients"_L1, "filters"_L1, "bookmarks"_L1, "notes"_L1,
                           "pane"_L1, "place"_L1, "planDraft"_L1, "question"_L1, "layout"_L1});
    return file;
}

/// Nothing where the document is a case of this version.
void checkFormat(const QJsonObject &object, JsonFindings &findings)
{
    if (object.value("format"_L1) != QJsonValue(Format)) {
        findings.reject(ErrorCode::WrongKind, CaseFileText::tr("It is not a case file."));
        return;
    }
    const qint64 version = object.value("version"_L1).toInteger(0);
    if (version > Limits::Version)
        findings.reject(
            ErrorCode::Unsupported,
            CaseFileText::tr("A later Ccmscope wrote it: it is of version %1, and this one reads up to %2.")
                .arg(QString::number(version), QString::number(Limits::Version)));
    else if (version < 1)
        findings.reject(ErrorCode::Malformed, CaseFileText::tr("It does not say of which version it is."));
}

/// A path that is relative to the working folder, made absolute; a management point stays one.
QString absolutePath(const QString &path)
{
    const bool isFile = QFileInfo::exists(path) || entryPathOf(path);
    return isFile && QDir::isRelativePath(path) ? QDir::cleanPath(QDir::current().absoluteFilePath(path))
                                                : path;
}

} // namespace

QString portablePath(const QString &path, const QString &folder)
{
    if (folder.isEmpty() || leadsUpwards(path))
        return path;
    const QString base = withSlashes(folder);
    const QString full = withSlashes(path);
    const Qt::CaseSensitivity sensitivity = hasDrive(base) ? Qt::CaseInsensitive : Qt::CaseSensitive;
    if (full.compare(base, sensitivity) == 0)
        return u"./"_s;
    const QString below = base.endsWith(u'/') ? base : base + u'/';
    return full.startsWith(below, sensitivity) ? u"./"_s + full.sliced(below.size()) : path;
}

QString pathFromPortable(const QString &portable, const QString &folder)
{
    const bool isRelative = portable.startsWith("./"_L1) || portable.startsWith("../"_L1);
    if (folder.isEmpty() || !isRelative)
        return portable;
    if (portable == "./"_L1)
        return folder;
    const QString below = folder.endsWith(u'/') ? folder : folder + u'/';
    const QString rest = portable.startsWith("./"_L1) ? portable.sliced(2) : portable;
    return rest.contains("../"_L1) ? QDir::cleanPath(below + rest) : below + rest;
}

QByteArray writeCaseFile(const CaseFile &given, const QString &folder)
{
    const CaseFile file =
        withPaths(given, [&folder](const QString &path) { return portablePath(path, folder); });
    QJsonObject object = file.others;
    object.insert("format"_L1, Format);
    object.insert("version"_L1, Limits::Version);
    put(object, "site"_L1, file.paths.site);
    put(object, "client"_L1, file.paths.client);
    put(object, "logs"_L1, QJsonArray::fromStringList(file.paths.logs));
    put(object, "plan"_L1, file.paths.plan);
    put(object, "earlierSite"_L1, file.paths.earlierSite);
    put(object, "clients"_L1, QJsonArray::fromStringList(file.clients));
    put(object, "filters"_L1, filtersArray(file.filters));
    put(object, "bookmarks"_L1, bookmarksArray(file.bookmarks));
    put(object, "notes"_L1, file.notes);
    put(object, "pane"_L1, file.pane);
    put(object, "place"_L1, placeObject(file.place));
    put(object, "planDraft"_L1, file.planDraft);
    put(object, "question"_L1, questionObject(file.question, file.unknownRun));
    put(object, "layout"_L1, QString::fromLatin1(file.layout.toBase64()));
    return QJsonDocument(object).toJson();
}

Result<CaseFile> readCaseFile(const QByteArray &json, const QString &source, const QString &folder)
{
    if (json.isEmpty())
        return fail(ErrorCode::Empty, source);
    if (json.size() > Limits::Bytes)
        return fail(ErrorCode::TooLarge, source,
                    CaseFileText::tr("A case file has at most %1 bytes.").arg(Limits::Bytes));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, source,
                    CaseFileText::tr("It is not JSON: %1.").arg(syntax.errorString()),
                    json::placeOf(json, syntax.offset));
    JsonFindings findings{.source = source};
    checkFormat(document.object(), findings);
    const CaseFile file = readFields(document.object(), findings);
    if (findings.error)
        return std::unexpected(*findings.error);
    return withPaths(file, [&folder](const QString &path) { return pathFromPortable(path, folder); });
}

QString notUnderstoodIn(const CaseFile &file)
{
    if (file.unknownRun.isEmpty())
        return {};
    //: %1: a word of the file. "Run": of the program ccmsetup
    return CaseFileText::tr(
               "The case asks Compare about a kind of run that this Ccmscope does not know, “%1”. "
               "Compare tells of the automatic run instead.")
        .arg(file.unknownRun);
}

CaseFile movedCase(const CaseFile &file, const QString &from, const QString &to)
{
    return withPaths(file,
                     [&](const QString &path) { return pathFromPortable(portablePath(path, from), to); });
}

Result<CaseFile> loadCaseFile(const QString &path)
{
    const auto bytes = readFile(path, Limits::Bytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readCaseFile(*bytes, path, QFileInfo(path).absolutePath());
}

Result<void> saveCaseFile(const QString &path, const CaseFile &file)
{
    const QByteArray json = writeCaseFile(withPaths(file, absolutePath), QFileInfo(path).absolutePath());
    if (const auto again = readCaseFile(json, path); !again)
        return std::unexpected(again.error());
    return writeFile(path, json);
}

} // namespace ccm
