// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/recognise.h"

#include "models/archives/archive.h"
#include "models/archives/archivekind.h"
#include "models/archives/unpack.h"
#include "models/base/files.h"
#include "models/cases/casebundle.h"
#include "models/cases/siteplaces.h"
#include "models/cases/windowsfolder.h"
#include "models/net/siteaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 HeadSize = 4096;

struct RecogniseText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Input)
};

bool isByteOrderMarked16(QByteArrayView head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

/// Text may hold NUL bytes (a log that was truncated under its writer), but hardly other controls.
bool isBinary(QByteArrayView head)
{
    if (isByteOrderMarked16(head))
        return false;
    const auto controls = std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte != 0 && byte < 0x20 && !QByteArrayView("\t\n\v\f\r\x1b").contains(c);
    });
    return head.startsWith("MZ") || head.startsWith("\xD0\xCF\x11\xE0") || controls * 50 > head.size();
}

InputKind kindOfText(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    // As UTF-16 the same characters stand two bytes apart.
    QByteArray start =
        isByteOrderMarked16(head) ? head.sliced(2).toByteArray().replace('\0', "") : head.toByteArray();
    start = start.trimmed();
    if (start.startsWith("<?xml") || start.startsWith("<!--") || start.startsWith("<CcmSetup"))
        return InputKind::Site;
    if (start.startsWith('{') && start.contains("\"ccmscope-case\""))
        return InputKind::Case;
    if (start.startsWith('{') && (start.contains("\"fleet\"") || start.contains("\"opening\"")))
        return InputKind::Plan;
    return InputKind::Logs;
}

/// The folders that hold a client's ccmsetup or CCM folder: "client-after/Windows", or "" at the top.
QStringList clientRoots(const FileSet &files)
{
    QSet<QString> roots;
    for (const FileEntry &file : files.files) {
        const QStringList folders = file.name.split(u'/').mid(0, file.name.count(u'/'));
        for (qsizetype i = 0; i < folders.size(); ++i) {
            const bool isClient = folders[i].compare("ccmsetup"_L1, Qt::CaseInsensitive) == 0
                || (folders[i].compare("CCM"_L1, Qt::CaseInsensitive) == 0
                    && folders.value(i + 1).compare("Logs"_L1, Qt::CaseInsensitive) == 0);
            if (isClient) {
                roots.insert(folders.mid(0, i).join(u'/'));
                break;
            }
        }
    }
    QStringList sorted(roots.cbegin(), roots.cend());
    sorted.sort(Qt::CaseInsensitive);
    // Windows/SysWOW64/CCM belongs to the client in Windows.
    sorted.removeIf([&roots](const QString &root) {
        return std::ranges::any_of(roots, [&root](const QString &other) {
            return root != other && (other.isEmpty() || root.startsWith(other + u'/', Qt::CaseInsensitive));
        });
    });
    return sorted;
}

Result<Input> inputOf(InputKind kind, Result<FileSet> files)
{
    if (!files)
        return std::unexpected(files.error());
    return Input{.kind = kind, .files = std::move(*files)};
}

bool isSetupFolder(const QString &path)
{
    return QFileInfo(path).fileName().compare("ccmsetup"_L1, Qt::CaseInsensitive) == 0;
}

/// Whether it holds one ccmsetup folder of another name: its log gives it away.
bool holdsARenamedSetupFolder(const FileSet &files)
{
    const auto isItsLog = [](const FileEntry &file) {
        return QString(u'/' + file.name).endsWith("/Logs/ccmsetup.log"_L1, Qt::CaseInsensitive);
    };
    return std::ranges::count_if(files.files, isItsLog) == 1;
}

Result<Input> classify(FileSet files)
{
    const QStringList roots = clientRoots(files);
    if (roots.size() > 1)
        return fail(
            ErrorCode::WrongKind, files.source,
            RecogniseText::tr("It holds several clients, open one of them: %1.").arg(roots.join(u", "_s)));
    if (roots.size() == 1 || isSetupFolder(files.source) || holdsARenamedSetupFolder(files))
        return Input{.kind = InputKind::Client, .files = std::move(files)};
    if (files.find(u"ccmsetup.cab") || files.find(u"ccmsetup.xml"))
        return Input{.kind = InputKind::Site, .files = std::move(files)};
    if (!logsOf(files).isEmpty())
        return Input{.kind = InputKind::Logs, .files = std::move(files)};
    return fail(
        ErrorCode::WrongKind, files.source,
        RecogniseText::tr("It holds no client manifest (ccmsetup.cab, ccmsetup.xml), no client and no log."));
}

bool isManifest(const ArchiveEntry &entry)
{
    return entry.name.compare("ccmsetup.xml"_L1, Qt::CaseInsensitive) == 0;
}

/// The same for a case in a zip, which is unpacked where the user wants it.
bool isBundle(const QString &path, const std::stop_token &stop)
{
    const auto listing = listArchive(path, stop);
    QStringList names;
    for (const ArchiveEntry &entry : listing ? listing->entries : QList<ArchiveEntry>()) {
        if (entry.isFile)
            names.append(entry.name);
    }
    return findCaseFile(names).has_value();
}

/// A cabinet with a manifest in it is read in place: it need not be unpacked to be told.
Result<Input> recogniseArchiveFile(const QString &path, ArchiveKind kind, const std::stop_token &stop,
                                   const ArchiveReading &archives)
{
    if (kind == ArchiveKind::Cabinet) {
        const auto cabinet = openCabinet(path, UnpackLimits().entries, stop);
        if (!cabinet)
            return std::unexpected(cabinet.error());
        if (std::ranges::any_of((*cabinet)->entries(), isManifest))
            return inputOf(InputKind::Site, singleFile(path));
    }
    if (kind == ArchiveKind::Zip && isBundle(path, stop))
        return Input{.kind = InputKind::Case, .files = {.source = path}};
    auto files = unpackArchive(path, {}, stop, archives.progress, archives.password);
    if (!files)
        return std::unexpected(files.error());
    return classify(std::move(*files));
}

bool isNamedLikeALog(const QString &name)
{
    constexpr std::array Endings{".log"_L1, ".lo_"_L1, ".txt"_L1};
    return std::ranges::any_of(
        Endings, [&name](QLatin1StringView end) { return name.endsWith(end, Qt::CaseInsensitive); });
}

/// A set of a file that need not exist.
FileSet logToCome(const QString &path)
{
    const QFileInfo info(path);
    return {.source = path, .files = {{.name = info.fileName(), .path = info.absoluteFilePath()}}};
}

} // namespace

Result<QString> onThisComputer(const QString &path, const QList<ShareMapping> &shares)
{
    return path.startsWith(u'/') && QFileInfo::exists(path) ? Result<QString>(path)
                                                            : localPathOf(path, shares);
}

Result<Input> recognise(const QString &path, const std::stop_token &stop, LogsToCome toCome,
                        const ArchiveReading &archives)
{
    if (isWebAddress(path)) {
        if (const auto addresses = manifestAddresses(path); !addresses)
            return std::unexpected(addresses.error());
        return Input{.kind = InputKind::Site, .files = {.source = path}};
    }
    if (entryPathOf(path))
        return Input{.kind = InputKind::Site, .files = {.source = path}};
    if (QFileInfo(path).isDir()) {
        const auto windows = findWindowsFolder(path);
        auto files = windows ? readWindowsFolder(path, *windows, {}, stop) : readFolder(path, {}, stop);
        if (!files)
            return std::unexpected(files.error());
        return classify(std::move(*files));
    }

    const auto head = readHead(path, HeadSize);
    if (!head) {
        const bool isNoneYet =
            head.error().code == ErrorCode::NotFound || head.error().code == ErrorCode::Empty;
        if (toCome == LogsToCome::AreLogs && isNoneYet && isNamedLikeALog(path)
            && QFileInfo(path).absoluteDir().exists())
            return Input{.kind = InputKind::Logs, .files = logToCome(path)};
        return std::unexpected(head.error());
    }
    const auto kind = archiveKindOf(path, stop);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind)
        return recogniseArchiveFile(path, **kind, stop, archives);
    if (isBinary(*head))
        return fail(ErrorCode::WrongKind, path,
                    RecogniseText::tr(
                        "It is neither a manifest, an archive, a log nor a plan: its content is not text."));
    // Its keys are sorted: what it says that it is may stand behind a thousand bookmarks.
    const bool isCase = path.endsWith(CaseFileEnding, Qt::CaseInsensitive);
    return inputOf(isCase ? InputKind::Case : kindOfText(*head), singleFile(path));
}

Result<Input> recogniseAll(const QStringList &paths, const std::stop_token &stop, LogsToCome toCome)
{
    auto all = recognise(paths.constFirst(), stop, toCome);
    for (const QString &path : paths.sliced(1)) {
        if (!all)
            return all;
        auto next = recognise(path, stop, toCome);
        if (!next)
            return next;
        for (const Input *input : {&*all, &*next}) {
            if (input->kind != InputKind::Logs || QFileInfo(input->files.source).isDir()
                || input->files.unpacked)
                return fail(ErrorCode::WrongKind, input->files.source,
                            RecogniseText::tr("Only logs can be opened together; open this one alone."));
        }
        FileEntry log = next->files.files.constFirst();
        log.shownAs = path;
        all->files.files.append(log);
    }
    if (all && paths.size() > 1)
        all->files.files.first().shownAs = paths.constFirst();
    return all;
}

QList<FileEntry> logsOf(const FileSet &files)
{
    // Files that were named one by one: the first is the source, which need not exist yet.
    const bool isNamed = !files.unpacked && !files.files.isEmpty()
        && files.files.constFirst().path == QFileInfo(files.source).absoluteFilePath();
    if (isNamed)
        return files.files;
    QList<FileEntry> logs;
    std::ranges::copy_if(files.files, std::back_inserter(logs), [](const FileEntry &file) {
        return file.name.endsWith(".log"_L1, Qt::CaseInsensitive)
            || file.name.endsWith(".lo_"_L1, Qt::CaseInsensitive);
    });
    return logs;
}

} // namespace ccm
