// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/files.h"
#include "models/cases/casebundle.h"
#include "models/cases/recognise.h"
#include "models/cases/siteplaces.h"
#include "models/logs/loghistory.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qint64 HeadSize = 4096;

bool isOnThisComputer(const QString &address)
{
    return QFileInfo::exists(address) || entryPathOf(address);
}

std::optional<SiteCase> siteAt(const QString &address, const std::stop_token &stop)
{
    if (address.isEmpty() || !isOnThisComputer(address))
        return {};
    auto site = readSite({.address = address}, stop);
    return site ? std::optional(std::move(*site)) : std::nullopt;
}

/// A log's history files are read with it.
void addHistory(FileSet &files)
{
    if (files.files.size() != 1 || files.unpacked)
        return;
    const QStringList history = historyPaths(files.files.constFirst().path);
    for (const QString &path : history) {
        const QFileInfo info(path);
        files.files.append({.name = info.fileName(),
                            .path = path,
                            .sizeInBytes = info.size(),
                            .modified = info.lastModified().toUTC(),
                            .shownAs = path});
    }
}

std::optional<FileSet> filesAt(const QString &path, const std::stop_token &stop)
{
    auto input = path.isEmpty() ? std::unexpected(Error()) : recognise(path, stop);
    if (!input)
        return {};
    addHistory(input->files);
    return std::move(input->files);
}

bool hasEnding(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(
        endings, [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Programs and packages, whatever they hold.
bool isItem(const QString &name)
{
    return hasEnding(name, {".exe"_L1, ".dll"_L1, ".msi"_L1, ".msp"_L1, ".mst"_L1, ".msu"_L1});
}

bool isManifestCabinet(const QString &name)
{
    return name.section(u'/', -1).compare("ccmsetup.cab"_L1, Qt::CaseInsensitive) == 0;
}

/// Collects the items of a plan, and what the case calls them.
class Planner
{
public:
    Planner(const CaseFile &file, const BundleSources &sources, const BundleOptions &options)
        : m_options(options)
        , m_sources(sources)
    {
        m_plan.file = file;
        m_plan.isRedacted = options.isRedacted;
        m_plan.sources = sources;
    }

    [[nodiscard]] BundlePlan plan();

private:
    void addSite(const std::optional<SiteCase> &site, QString &path, const QString &folder);
    void addItemsOf(const SiteCase &site, const QString &folder);
    void addClient(const std::optional<FileSet> &files, QString &path, const QString &folder);
    void addLogs();
    void addPlan();
    void addSet(const FileSet &files, const QString &folder);
    [[nodiscard]] QString add(BundleItem item);
    [[nodiscard]] bool isLeftOut(const BundleItem &item);
    [[nodiscard]] QString uniqueName(const BundleItem &item);
    void leaveOut(const QString &name, LeftOutReason reason, qint64 size = 0);
    void renameInCase();

    BundleOptions m_options;
    const BundleSources &m_sources;
    BundlePlan m_plan;
    QSet<QString> m_names; ///< in lower case
    QHash<QString, QString> m_known; ///< what the case calls a file, and its name in the bundle
};

BundlePlan Planner::plan()
{
    CaseFile &file = m_plan.file;
    addSite(m_sources.site, file.paths.site, u"site"_s);
    addSite(m_sources.earlierSite, file.paths.earlierSite, u"earlier-site"_s);
    addClient(m_sources.client, file.paths.client, u"client"_s);
    for (qsizetype i = 0; i < file.clients.size(); ++i)
        addClient(m_sources.clients.value(i), file.clients[i], u"clients/%1"_s.arg(i + 1));
    file.clients.removeAll(QString());
    addLogs();
    addPlan();
    renameInCase();
    return std::move(m_plan);
}

void Planner::leaveOut(const QString &name, LeftOutReason reason, qint64 size)
{
    m_plan.leftOut.append({.name = name, .reason = reason, .sizeInBytes = size});
}

bool Planner::isLeftOut(const BundleItem &item)
{
    const CaseBundleLimits &limits = m_options.limits;
    const qint64 most = m_options.isRedacted ? limits.redactedBytes : limits.bytesPerFile;
    const QString name = item.nameInBundle();
    if (m_options.isRedacted && !item.isText && !item.isCabinet)
        leaveOut(name, LeftOutReason::CannotBeRedacted, item.sizeInBytes);
    else if (item.sizeInBytes > most || m_plan.bytes + item.sizeInBytes > limits.bytesInAll)
        leaveOut(name, LeftOutReason::TooLarge, item.sizeInBytes);
    else if (m_plan.items.size() >= limits.files)
        leaveOut(name, LeftOutReason::TooMany, item.sizeInBytes);
    else
        return false;
    return true;
}

/// "a (2).log": the ending stays.
QString Planner::uniqueName(const BundleItem &item)
{
    const QString ending = QFileInfo(item.name).suffix();
    const QString stem = ending.isEmpty() ? item.name : item.name.chopped(ending.size() + 1);
    QString name = item.name;
    for (int i = 2; m_names.contains((item.folder + u'/' + name).toLower()); ++i)
        name = stem + u" (%1)"_s.arg(i) + (ending.isEmpty() ? QString() : u'.' + ending);
    m_names.insert((item.folder + u'/' + name).toLower());
    return name;
}

/// Its name in the bundle, or nothing.
QString Planner::add(BundleItem item)
{
    item.name = safeBundleName(item.name);
    if (isLeftOut(item))
        return {};
    item.name = uniqueName(item);
    const QString name = item.nameInBundle();
    m_known.insert(item.source, name);
    if (!item.known.isEmpty())
        m_known.insert(item.known, name);
    m_plan.bytes += item.sizeInBytes;
    m_plan.items.append(std::move(item));
    return name;
}

void Planner::addSite(const std::optional<SiteCase> &site, QString &path, const QString &folder)
{
    if (path.isEmpty())
        return;
    if (!site) {
        leaveOut(path, LeftOutReason::NotThere);
        path.clear();
        return;
    }
    const QFileInfo info(site->file);
    const auto head = readHead(site->file, HeadSize);
    const bool isXml = head && isText(*head);
    const QString name = add({.source = site->file,
                              .folder = folder,
                              .name = isXml || m_options.isRedacted ? u"ccmsetup.xml"_s : u"ccmsetup.cab"_s,
                              .sizeInBytes = info.size(),
                              .modified = info.lastModified().toUTC(),
                              .isText = isXml,
                              .isCabinet = !isXml,
                              .known = path});
    path = name.isEmpty() ? QString() : u"./"_s + name;
    addItemsOf(*site, folder);
}

void Planner::addItemsOf(const SiteCase &site, const QString &folder)
{
    for (const ManifestItem &item : site.manifest.items) {
        const auto file = fileOfItem(site, item.fileName);
        if (!file || m_known.contains(*file))
            continue;
        const QFileInfo info(*file);
        if (!m_options.withItems) {
            leaveOut(folder + u'/' + safeBundleName(item.fileName), LeftOutReason::NotAskedFor, info.size());
            continue;
        }
        (void)add({.source = *file,
                   .folder = folder,
                   .name = item.fileName,
                   .sizeInBytes = info.size(),
                   .modified = info.lastModified().toUTC()});
    }
}

void Planner::addSet(const FileSet &files, const QString &folder)
{
    for (const FileEntry &entry : files.files) {
        const auto head = readHead(entry.path, HeadSize);
        if (!head && head.error().code != ErrorCode::Empty) {
            leaveOut(folder + u'/' + safeBundleName(entry.name), LeftOutReason::NotThere, entry.sizeInBytes);
            continue;
        }
        const bool isReadable = !head || isText(*head);
        const bool isWanted =
            m_options.withItems || (isReadable && !isItem(entry.name)) || isManifestCabinet(entry.name);
        if (!isWanted) {
            leaveOut(folder + u'/' + safeBundleName(entry.name), LeftOutReason::NotAskedFor,
                     entry.sizeInBytes);
            continue;
        }
        (void)add({.source = entry.path,
                   .folder = folder,
                   .name = entry.name,
                   .sizeInBytes = entry.sizeInBytes,
                   .modified = entry.modified,
                   .isText = isReadable && !isItem(entry.name),
                   .known = files.displayName(entry)});
    }
}

void Planner::addClient(const std::optional<FileSet> &files, QString &path, const QString &folder)
{
    if (path.isEmpty())
        return;
    if (!files) {
        leaveOut(path, LeftOutReason::NotThere);
        path.clear();
        return;
    }
    // What is in a folder called ccmsetup is a client's, whatever it is.
    const bool isSetup = QFileInfo(files->source).fileName().compare("ccmsetup"_L1, Qt::CaseInsensitive) == 0;
    const QString place = isSetup ? folder + u"/ccmsetup"_s : folder;
    addSet(*files, place);
    path = u"./"_s + place;
}

/// One file as it is called, a folder or an archive as a folder with a number.
void Planner::addLogs()
{
    QStringList paths;
    for (qsizetype i = 0; i < m_plan.file.paths.logs.size(); ++i) {
        const QString &path = m_plan.file.paths.logs[i];
        const std::optional<FileSet> files = m_sources.logs.value(i);
        if (!files || files->files.isEmpty()) {
            leaveOut(path, LeftOutReason::NotThere);
            continue;
        }
        const bool isOne = !files->unpacked && QFileInfo(path).isFile();
        const QString folder = isOne && files->files.size() == 1 ? u"logs"_s : u"logs/%1"_s.arg(i + 1);
        addSet(*files, folder);
        const QString one = m_known.value(files->files.constFirst().path);
        if (!isOne)
            paths.append(u"./"_s + folder);
        else if (!one.isEmpty())
            paths.append(u"./"_s + one);
    }
    m_plan.file.paths.logs = paths;
}

void Planner::addPlan()
{
    QString &path = m_plan.file.paths.plan;
    if (path.isEmpty())
        return;
    const QFileInfo info(path);
    if (!info.isFile()) {
        leaveOut(path, LeftOutReason::NotThere);
        path.clear();
        return;
    }
    const QString name = add({.source = path,
                              .folder = u"plan"_s,
                              .name = u"plan.json"_s,
                              .sizeInBytes = info.size(),
                              .modified = info.lastModified().toUTC(),
                              .isText = true});
    path = name.isEmpty() ? QString() : u"./"_s + name;
}

/// Filters and bookmarks of logs that are not in the bundle are not either.
void Planner::renameInCase()
{
    CaseFile &file = m_plan.file;
    const auto isGone = [this](const QString &log) { return !log.isEmpty() && !m_known.contains(log); };
    file.filters.removeIf([&isGone](const CaseFilter &filter) { return isGone(filter.log); });
    file.bookmarks.removeIf([&isGone](const SavedBookmark &bookmark) { return isGone(bookmark.log); });
    const QString shown = m_known.value(file.place.log);
    if (shown.isEmpty())
        file.place.offset = -1;
    file.place.log = shown.isEmpty() ? QString() : u"./"_s + shown;
    for (CaseFilter &filter : file.filters)
        filter.log = filter.log.isEmpty() ? QString() : u"./"_s + m_known.value(filter.log);
    for (SavedBookmark &bookmark : file.bookmarks)
        bookmark.log = u"./"_s + m_known.value(bookmark.log);
}

} // namespace

Result<BundleSources> readBundleSources(const CaseFile &file, const std::stop_token &stop)
{
    BundleSources sources;
    sources.site = siteAt(file.paths.site, stop);
    sources.earlierSite = siteAt(file.paths.earlierSite, stop);
    sources.client = filesAt(file.paths.client, stop);
    for (const QString &client : file.clients) {
        sources.clients.append(stop.stop_requested() ? std::nullopt : filesAt(client, stop));
    }
    for (const QString &log : file.paths.logs)
        sources.logs.append(stop.stop_requested() ? std::nullopt : filesAt(log, stop));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, {});
    return sources;
}

BundlePlan planBundle(const CaseFile &file, const BundleSources &sources, const BundleOptions &options)
{
    return Planner(file, sources, options).plan();
}

RedactionSeeds redactionSeeds(const CaseFile &file)
{
    RedactionSeeds seeds;
    const auto addName = [&seeds](const QString &path) {
        const QString name = QFileInfo(path).completeBaseName();
        // "Windows" and "backup" are no computers; "PC0001" and "LAB-7" are.
        const bool isComputer =
            std::ranges::any_of(name, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
        if (isComputer && !isOrdinaryWord(name))
            seeds.hosts.append(name);
    };
    addName(file.paths.client);
    for (const QString &client : file.clients)
        addName(client);
    // The address of a site may be no more than the name of its management point.
    for (const QString &site : {file.paths.site, file.paths.earlierSite}) {
        if (!site.contains(u'/') && !site.contains(u'\\') && !site.isEmpty())
            seeds.hosts.append(site);
    }
    seeds.texts = file.paths.logs + file.clients;
    seeds.texts.append({file.paths.site, file.paths.earlierSite, file.paths.client, file.paths.plan});
    return seeds;
}

} // namespace ccm
