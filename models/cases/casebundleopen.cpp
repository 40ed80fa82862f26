// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"
#include "models/archives/unpackedset.h"
#include "models/base/files.h"
#include "models/cases/casebundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype LongestPart = 120; ///< of a name; together they stay below what Windows takes
constexpr qsizetype MostParts = 20;

struct BundleOpenText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CaseBundle)
};

/// CON, NUL.txt and the like are devices on Windows in any folder.
bool isDevice(const QString &part)
{
    static const QRegularExpression device(
        QRegularExpression::anchoredPattern(uR"((con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(part).hasMatch();
}

/// With its ending.
QString shortened(const QString &part)
{
    const QString ending = part.section(u'.', -1);
    return part.size() <= LongestPart ? part
        : ending.size() < 10          ? part.first(LongestPart - ending.size() - 1) + u'.' + ending
                                      : part.first(LongestPart);
}

QString safePart(const QString &given)
{
    QString part = shortened(given);
    for (QChar &c : part) {
        if (QStringView(u"<>:\"|?*\\/").contains(c) || c == QChar::ReplacementCharacter || c < u' ')
            c = u'_';
    }
    while (part.endsWith(u'.') || part.endsWith(u' '))
        part.chop(1);
    return part.isEmpty() ? u"_"_s : isDevice(part) ? u'_' + part : part;
}

bool isInside(const QString &path)
{
    return path.startsWith("./"_L1) && path.size() > 2 && safeBundleName(path.mid(2)) == path.mid(2);
}

/// Moves a file that was unpacked under a made-up name to the name that it has in the bundle.
Result<void> layOut(const FileEntry &entry, const QString &name, const QDir &folder, const QString &bundle)
{
    const QString target = folder.filePath(name);
    if (name != safeBundleName(name) || QFileInfo::exists(target))
        return fail(ErrorCode::Malformed, bundle,
                    BundleOpenText::tr("The name “%1” in it is not one that a bundle has.").arg(name));
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::rename(entry.path, target))
        return fail(ErrorCode::CannotRead, target,
                    BundleOpenText::tr("The bundle cannot be unpacked there."));
    return {};
}

/// What an archive lists and could not give, which unpacking leaves out with a warning.
Result<void> checkWhole(const QString &bundle, const QStringList &unpacked, const std::stop_token &stop)
{
    const auto listing = listArchive(bundle, stop);
    if (!listing)
        return std::unexpected(listing.error());
    const QSet<QString> names(unpacked.cbegin(), unpacked.cend());
    for (const ArchiveEntry &entry : listing->entries) {
        if (entry.isFile && !names.contains(entry.name))
            return fail(ErrorCode::Malformed, bundle,
                        BundleOpenText::tr("The file “%1” in it cannot be read.").arg(entry.name));
    }
    return {};
}

} // namespace

QString safeBundleName(const QString &name)
{
    QStringList parts;
    const QStringList given = harmlessName(name).split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : given)
        parts.append(safePart(part));
    return parts.mid(std::max<qsizetype>(0, parts.size() - MostParts)).join(u'/');
}

std::optional<QString> findCaseFile(const QStringList &names)
{
    std::optional<QString> found;
    for (const QString &name : names) {
        const bool isOne = name.section(u'/', -1).compare(BundleCaseName, Qt::CaseInsensitive) == 0;
        if (isOne && name.count(u'/') <= 1 && (!found || name.size() < found->size()))
            found = name;
    }
    if (!found)
        return {};
    const QString folder = found->first(found->size() - BundleCaseName.size());
    const bool holdsAll =
        std::ranges::all_of(names, [&folder](const QString &name) { return name.startsWith(folder); });
    return holdsAll ? found : std::nullopt;
}

Result<CaseFile> readBundleCase(const QByteArray &json, const QString &source)
{
    auto file = readCaseFile(json, source);
    if (!file)
        return file;
    QStringList paths = file->paths.logs + file->clients;
    paths.append(file->place.log);
    paths.append({file->paths.site, file->paths.client, file->paths.plan, file->paths.earlierSite});
    for (const CaseFilter &filter : file->filters)
        paths.append(filter.log);
    for (const SavedBookmark &bookmark : file->bookmarks)
        paths.append(bookmark.log);
    for (const QString &path : paths) {
        if (!path.isEmpty() && !isInside(path))
            return fail(ErrorCode::Malformed, source,
                        BundleOpenText::tr("The path “%1” in it leads out of the bundle.").arg(path));
    }
    return file;
}

Result<CaseFile> unpackBundle(const QString &bundle, const QString &folder, const std::stop_token &stop,
                              Progress *progress)
{
    const auto files = unpackArchive(bundle, {.depth = 1}, stop, progress);
    if (!files)
        return std::unexpected(files.error());
    QStringList names;
    for (const FileEntry &entry : files->files)
        names.append(entry.name);
    const auto found = findCaseFile(names);
    if (!found)
        return fail(ErrorCode::WrongKind, bundle, BundleOpenText::tr("It holds no case."));
    if (auto whole = checkWhole(bundle, names, stop); !whole)
        return std::unexpected(whole.error());
    const FileEntry &entry = *std::ranges::find(files->files, *found, &FileEntry::name);
    const auto json = readFile(entry.path, CaseFileLimits::Bytes);
    const auto file = json ? readBundleCase(*json, files->displayName(entry)) : std::unexpected(json.error());
    if (!file)
        return file;
    for (const FileEntry &one : files->files) {
        const QString name = one.name.sliced(found->size() - BundleCaseName.size());
        if (auto laid = layOut(one, name, QDir(folder), bundle); !laid)
            return std::unexpected(laid.error());
    }
    return loadCaseFile(QDir(folder).filePath(BundleCaseName));
}

namespace {

/// All but its case file.
Result<void> copyUnpacked(const QString &from, const QString &to)
{
    const auto files = readFolder(from);
    if (!files)
        return std::unexpected(files.error());
    for (const FileEntry &entry : files->files) {
        if (entry.name == BundleCaseName)
            continue;
        const QString target = QDir(to).filePath(entry.name);
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(entry.path, target))
            return fail(ErrorCode::CannotWrite, target);
    }
    return {};
}

} // namespace

Result<CaseFile> keepUnpacked(const CaseFile &file, const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return fail(ErrorCode::CannotWrite, to);
    if (const auto copied = copyUnpacked(from, to); !copied) {
        QDir(to).removeRecursively();
        return std::unexpected(copied.error());
    }
    return movedCase(file, from, to);
}

} // namespace ccm
