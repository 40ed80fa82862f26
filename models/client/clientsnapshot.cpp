// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/clientsnapshot.h"

#include "models/base/compoundfile.h"
#include "models/base/hash.h"
#include "models/client/hashcache.h"
#include "models/client/msifile.h"
#include "models/client/pefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>
#include <vector>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ClientSnapshot)
};

constexpr QStringView SetupFolder = u"ccmsetup";
constexpr unsigned MaximumThreads = 64;

bool sameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QStringView bareName(QStringView name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

/// The part of a name up to and with its first folder "ccmsetup", or nothing.
std::optional<QString> setupPrefix(const QString &name)
{
    qsizetype start = 0;
    for (qsizetype end = name.indexOf(u'/'); end >= 0; start = end + 1, end = name.indexOf(u'/', start)) {
        if (sameName(QStringView(name).sliced(start, end - start), SetupFolder))
            return name.first(end + 1);
    }
    return std::nullopt;
}

/// The folder that holds Logs/ccmsetup.log, whatever its name.
std::optional<QString> setupPrefixByLog(const QString &name)
{
    constexpr QStringView Log = u"Logs/ccmsetup.log";
    if (!name.endsWith(Log, Qt::CaseInsensitive))
        return std::nullopt;
    const QString folder = name.chopped(Log.size());
    return folder.isEmpty() || folder.endsWith(u'/') ? std::optional(folder) : std::nullopt;
}

/// Each folder that `prefixOf` finds.
QStringList prefixesBy(std::optional<QString> (*prefixOf)(const QString &), const FileSet &files)
{
    QStringList prefixes;
    for (const FileEntry &file : files.files) {
        const auto prefix = prefixOf(file.name);
        if (prefix && !prefixes.contains(*prefix, Qt::CaseInsensitive))
            prefixes.append(*prefix);
    }
    return prefixes;
}

/// Each ccmsetup folder, the least deep first; "" stands for the set itself.
QStringList setupPrefixes(const FileSet &files)
{
    QStringList prefixes = prefixesBy(setupPrefix, files);
    const bool isFolderItself =
        sameName(bareName(QDir::cleanPath(files.source)), SetupFolder) && !files.files.isEmpty();
    if (prefixes.isEmpty())
        prefixes = isFolderItself ? QStringList{QString()} : prefixesBy(setupPrefixByLog, files);
    const auto depth = [](const QString &prefix) { return prefix.count(u'/'); };
    if (!prefixes.isEmpty())
        prefixes.move(std::ranges::min_element(prefixes, {}, depth) - prefixes.begin(), 0);
    return prefixes;
}

/// What stands before names relative to %windir%: "Windows/" of "Windows/ccmsetup/", of 2007's
/// "Windows/System32/ccmsetup/", too. Nothing where the folder itself was opened or has another name:
/// what lies beside it is not known to be %windir%.
std::optional<QString> windowsPrefix(const QString &setup)
{
    constexpr QStringView System = u"system32";
    const auto without = [](const QString &prefix, QStringView folder) -> std::optional<QString> {
        const QStringView name = QStringView(prefix).chopped(prefix.isEmpty() ? 0 : 1);
        if (!sameName(bareName(name), folder))
            return std::nullopt;
        return prefix.first(name.size() - folder.size());
    };
    const auto beside = without(setup, SetupFolder);
    const auto above = beside ? without(*beside, System) : std::nullopt;
    return above ? above : beside;
}

QString problemText(const Error &error)
{
    const QString place = error.placeText();
    return place.isEmpty()
        ? SnapshotText::tr("Its version could not be read. %1").arg(error.reason())
        : SnapshotText::tr("Its version could not be read (%1). %2").arg(place, error.reason());
}

void takePeVersion(QFile &content, ClientFile &file)
{
    const Result<PeVersion> version = readPeVersion(content, file.shownAs);
    if (!version) {
        file.problem = problemText(version.error());
        return;
    }
    file.version = version->fileVersion;
    file.versionText = version->fileVersionText;
    if (version->textError)
        file.problem = problemText(*version->textError);
}

void takeMsiProperties(QFile &content, ClientFile &file)
{
    const Result<MsiProperties> properties = readMsiProperties(content, file.shownAs);
    if (!properties) {
        // Patches and documents are compound files, too, and have no version to miss.
        if (properties.error().code != ErrorCode::WrongKind)
            file.problem = problemText(properties.error());
        return;
    }
    file.version = properties->version();
    file.versionText = properties->productVersion;
    file.languages = properties->languages();
    file.platform = properties->made.platform;
    file.productCode = properties->productCode;
    file.upgradeCode = properties->upgradeCode;
    if (properties->summaryError) {
        file.problem = SnapshotText::tr("Its platform and languages could not be read (%1). %2")
                           .arg(properties->summaryError->placeText(), properties->summaryError->reason());
    }
}

/// The content decides; the ending only tells what an administrator expects.
void readVersion(const QString &path, ClientFile &file)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        file.problem = SnapshotText::tr("It cannot be read. %1").arg(content.errorString());
        return;
    }
    const QByteArray head = content.read(8);
    if (looksLikePe(head))
        takePeVersion(content, file);
    else if (looksLikeCompoundFile(head))
        takeMsiProperties(content, file);
    else if (file.name.endsWith(".exe"_L1, Qt::CaseInsensitive)
             || file.name.endsWith(".dll"_L1, Qt::CaseInsensitive))
        file.problem = SnapshotText::tr("It is named like a program, but its content is not that of one.");
    else if (file.name.endsWith(".msi"_L1, Qt::CaseInsensitive))
        file.problem =
            SnapshotText::tr("It is named like an installer package, but its content is not that of one.");
}

/// How files are read, for all of them alike.
struct Reading
{
    const FileSet &files;
    const std::stop_token &stop;
    HashCache *hashes = nullptr;

    [[nodiscard]] Result<QString> hashOf(const QString &path) const
    {
        return hashes ? hashes->hashOf(path, stop) : sha256OfFile(path, stop);
    }
};

ClientFile readClientFile(const Reading &reading, const FileEntry &entry, const QString &prefix)
{
    ClientFile file{.name = entry.name.sliced(prefix.size()),
                    .shownAs = reading.files.displayName(entry),
                    .sizeInBytes = entry.sizeInBytes};
    readVersion(entry.path, file);
    const Result<QString> hash = reading.hashOf(entry.path);
    if (hash)
        file.hash = *hash;
    else
        file.problem = SnapshotText::tr("It cannot be read. %1").arg(hash.error().detail);
    return file;
}

/// Each thread takes the next file that nobody has, so one large file does not hold up the others.
QList<ClientFile> readAll(const Reading &reading, const QList<const FileEntry *> &entries,
                          const QString &prefix)
{
    QList<ClientFile> results(entries.size());
    const std::span<ClientFile> places(results.data(), static_cast<std::size_t>(results.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < places.size() && !reading.stop.stop_requested(); i = next++)
            places[i] = readClientFile(reading, *entries.at(static_cast<qsizetype>(i)), prefix);
    };
    {
        const std::size_t wanted = std::clamp(std::thread::hardware_concurrency(), 1U, MaximumThreads);
        std::vector<std::jthread> threads;
        while (threads.size() + 1 < std::min(wanted, places.size()))
            threads.emplace_back(work);
        work();
    } // joins
    return results;
}

} // namespace

const ClientFile *ClientSnapshot::find(QStringView name) const
{
    const ClientFile *found = nullptr;
    for (const ClientFile &file : files) {
        if (!sameName(bareName(file.name), name))
            continue;
        if (!found || file.name.count(u'/') < found->name.count(u'/'))
            found = &file;
    }
    return found;
}

const ClientFile *ClientSnapshot::findInWindows(QStringView path) const
{
    const bool inSetupFolder = path.startsWith("ccmsetup/"_L1, Qt::CaseInsensitive);
    const QStringView wanted = inSetupFolder ? path.sliced(SetupFolder.size() + 1) : path;
    const QList<ClientFile> &list = inSetupFolder ? files : windowsFiles;
    const auto found =
        std::ranges::find_if(list, [&](const ClientFile &file) { return sameName(file.name, wanted); });
    return found == list.end() ? nullptr : &*found;
}

Result<ClientSnapshot> readSnapshot(const FileSet &files, const std::stop_token &stop,
                                    const QStringList &alsoRead, HashCache *hashes)
{
    ClientSnapshot snapshot{.source = files.source, .isComplete = files.warnings.isEmpty()};
    const QStringList prefixes = setupPrefixes(files);
    if (prefixes.isEmpty())
        return snapshot;
    snapshot.hasSetupFolder = true;
    const QString &setup = prefixes.first();
    if (prefixes.size() > 1)
        snapshot.warnings.append(
            SnapshotText::tr("There is more than one folder named ccmsetup. %1 was read, %2 was not.")
                .arg(setup, prefixes.mid(1).join(", "_L1)));

    const std::optional<QString> windows = windowsPrefix(setup);
    QList<const FileEntry *> inSetup;
    QList<const FileEntry *> beside;
    for (const FileEntry &file : files.files) {
        if (file.name.startsWith(setup + "Logs/"_L1, Qt::CaseInsensitive))
            continue;
        if (file.name.startsWith(setup, Qt::CaseInsensitive))
            inSetup.append(&file);
        else if (windows && file.name.startsWith(*windows, Qt::CaseInsensitive)
                 && alsoRead.contains(file.name.sliced(windows->size()), Qt::CaseInsensitive))
            beside.append(&file);
    }
    const Reading reading{.files = files, .stop = stop, .hashes = hashes};
    snapshot.files = readAll(reading, inSetup, setup);
    snapshot.windowsFiles = readAll(reading, beside, windows.value_or(QString()));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, files.source);
    return snapshot;
}

} // namespace ccm
