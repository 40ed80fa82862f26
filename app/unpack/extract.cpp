// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unpack/extract.h"

#include "app/unpack/decompress.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <K7Zip>
#include <KTar>
#include <memory>
#include <vector>

namespace ccm::unpack {
namespace {

constexpr qint64 BlockSize = 65'536;
constexpr qint64 TarRecord = 512;
constexpr qint64 TarMagicOffset = 257;
constexpr int SevenZipHeadSize = 32;
constexpr int SevenZipListOffset = 12; ///< where the head says how far behind it the list starts
constexpr int SevenZipListSize = 20;
constexpr qint64 SevenZipListLimit = 1 << 20;

struct File
{
    const KArchiveFile *entry = nullptr;
    QString name;
};

/// A false return ends the unpacking: the error has been said, or there are enough entries.
/// `ifNothing` is the problem of an entry that gives no byte although it should.
bool extractFile(const KArchiveFile &entry, const QString &name, Output &output, Problem ifNothing,
                 qint64 total)
{
    if (output.isFull()) {
        output.warn("tooManyEntries");
        return false;
    }
    if (output.limits().isForListing) {
        output.list(name, entry.date(), entry.size());
        return true;
    }
    if (!output.begin()) {
        output.fail(Problem::CannotWrite);
        return false;
    }
    Problem problem = Problem::None;
    if (entry.size() > output.limits().bytesPerEntry) {
        problem = Problem::TooLarge;
    } else {
        const std::unique_ptr<QIODevice> device(entry.createDevice());
        std::vector<char> block(BlockSize);
        qint64 count = 0;
        while (device && (count = device->read(block.data(), BlockSize)) > 0) {
            if (!output.write(block.data(), count))
                break;
            output.progress(output.writtenInAll(), total);
        }
        if (!device)
            problem = Problem::Malformed;
        else if (output.isFileEmpty() && entry.size() > 0)
            problem = ifNothing;
    }
    output.end(name, entry.date(), problem, entry.size());
    const bool goOn = output.problem() != Problem::AllTooLarge && output.problem() != Problem::CannotWrite;
    if (!goOn)
        output.fail(output.problem());
    return goOn;
}

struct Folder
{
    const KArchiveDirectory *directory = nullptr;
    QString prefix;
};

/// Goes through the tree without recursion: how deep it is, the archive decides.
std::vector<File> filesOf(const KArchive &archive)
{
    std::vector<File> files;
    std::vector<Folder> folders{{archive.directory(), QString()}};
    while (!folders.empty()) {
        const Folder folder = folders.back();
        folders.pop_back();
        const QStringList names = folder.directory->entries();
        for (const QString &name : names) {
            const KArchiveEntry *entry = folder.directory->entry(name);
            const QString fullName = folder.prefix + name;
            if (!entry || !entry->symLinkTarget().isEmpty())
                continue;
            if (entry->isDirectory())
                folders.push_back(
                    {static_cast<const KArchiveDirectory *>(entry), fullName + QLatin1Char('/')});
            else if (entry->isFile())
                files.push_back({static_cast<const KArchiveFile *>(entry), fullName});
        }
    }
    return files;
}

void extractAll(const KArchive &archive, Output &output, Problem ifNothing)
{
    const std::vector<File> files = filesOf(archive);
    qint64 total = 0;
    for (const File &file : files)
        total += std::clamp<qint64>(file.entry->size(), 0, output.limits().bytesPerEntry);
    for (const File &file : files) {
        if (!extractFile(*file.entry, file.name, output, ifNothing, total))
            return;
    }
}

/// What KArchive does not tell of a 7z archive: it calls an encrypted list one of a "wrong type", and an
/// encrypted file has no bytes.
struct SevenZipFacts
{
    bool isCut = false; ///< the list, which stands at the end, is not all there
    bool isEncrypted = false; ///< the list names AES-256 (06F10701); in a compressed list it cannot be seen
};

SevenZipFacts sevenZipFacts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(SevenZipHeadSize);
    if (head.size() < SevenZipHeadSize)
        return {true, false};
    const auto end = static_cast<quint64>(file.size() - SevenZipHeadSize);
    const auto offset = qFromLittleEndian<quint64>(head.constData() + SevenZipListOffset);
    const auto size = qFromLittleEndian<quint64>(head.constData() + SevenZipListSize);
    if (offset > end || size > end - offset)
        return {true, false};
    file.seek(SevenZipHeadSize + static_cast<qint64>(offset));
    return {false, file.read(SevenZipListLimit).contains(QByteArray("\x06\xF1\x07\x01", 4))};
}

bool isTar(QFile &file)
{
    return file.seek(TarMagicOffset) && file.read(5) == "ustar";
}

/// The end of a tar is marked by empty records; without them it may have been cut between two entries.
bool hasEndMark(QFile &file)
{
    return file.seek(file.size() - TarRecord)
        && file.read(TarRecord) == QByteArray(static_cast<int>(TarRecord), '\0');
}

/// A stream that is no tar is one file, called like its container without the last suffix.
QString nameInside(const QString &path)
{
    const QFileInfo info(path);
    const bool hasSuffix =
        QStringList{QStringLiteral("gz"), QStringLiteral("bz2"), QStringLiteral("xz"), QStringLiteral("zst")}
            .contains(info.suffix().toLower());
    return hasSuffix ? info.completeBaseName() : info.fileName();
}

} // namespace

void extractSevenZip(const QString &path, Output &output)
{
    const SevenZipFacts facts = sevenZipFacts(path);
    if (facts.isCut) {
        output.fail(Problem::Truncated);
        return;
    }
    K7Zip archive(path);
    if (!archive.open(QIODevice::ReadOnly)) {
        output.fail(facts.isEncrypted ? Problem::Encrypted : Problem::Malformed, archive.errorString());
        return;
    }
    extractAll(archive, output, facts.isEncrypted ? Problem::Encrypted : Problem::Unsupported);
}

void extractTar(const QString &path, Output &output)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        output.fail(Problem::Malformed, file.errorString());
        return;
    }
    const bool isMarked = hasEndMark(file);
    file.seek(0);
    KTar archive(&file);
    if (!archive.open(QIODevice::ReadOnly)) {
        output.fail(isMarked ? Problem::Malformed : Problem::Truncated, archive.errorString());
        return;
    }
    extractAll(archive, output, Problem::Truncated);
    if (!isMarked && output.isEmpty())
        output.fail(Problem::Truncated);
    else if (!isMarked)
        output.warn("noEndMark");
}

void extractCompressed(const QString &path, Output &output)
{
    QFile plain(output.pathOf(QStringLiteral("stream")));
    if (!plain.open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
        output.fail(Problem::CannotWrite);
        return;
    }
    const qint64 total = QFileInfo(path).size();
    Problem refusal = Problem::None;
    const Problem problem = decompress(path, [&](const char *data, qint64 size, qint64 consumed) {
        if (size > output.limits().bytesInAll - plain.pos())
            refusal = Problem::AllTooLarge;
        else if (plain.write(data, size) != size)
            refusal = Problem::CannotWrite;
        output.progress(consumed, total);
        return refusal == Problem::None;
    });
    if (refusal == Problem::None && !plain.flush())
        refusal = Problem::CannotWrite;
    // What was cut is shown as far as it goes; wrong bytes are not.
    const bool isUsable = problem == Problem::None || (problem == Problem::Truncated && plain.size() > 0);
    if (refusal != Problem::None) {
        output.fail(refusal);
    } else if (isTar(plain)) {
        extractTar(plain.fileName(), output);
        if (problem != Problem::None)
            output.fail(problem);
    } else if (!isUsable) {
        output.fail(problem);
    } else if (output.limits().isForListing) {
        output.list(nameInside(path), QDateTime(), plain.size());
    } else {
        output.take(plain, nameInside(path), problem);
        return;
    }
    plain.remove();
}

} // namespace ccm::unpack
