// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archive.h"
#include "models/archives/cabinetfacts.h"
#include "models/archives/mspackfiles.h"
#include "models/archives/unpackedset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <deque>
#include <limits>
#include <utility>

namespace ccm {
namespace {

constexpr int MaximumParts = 256; ///< of a set
constexpr int MaximumEmbedded = 64; ///< cabinets within one program
/// The search reads a program once, and some of it again where something looks like a cabinet.
constexpr qint64 SearchFactor = 4;
constexpr qint64 SearchSlack = qint64{64} << 20;

struct CabinetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Cabinet)
};

/// Windows does not tell "DISK2.CAB" from "disk2.cab". What else the name holds, a folder for
/// example, is not followed, and neither is a link.
QString partBeside(const QString &path, const QString &name)
{
    const QFileInfoList files =
        QFileInfo(path).absoluteDir().entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.fileName().compare(name, Qt::CaseInsensitive) == 0)
            return file.filePath();
    }
    return {};
}

QString baseName(const QString &name)
{
    return harmlessName(name).section(u'/', -1);
}

QString entryName(const mscabd_file &file)
{
    const QByteArrayView bytes(file.filename);
    return harmlessName(file.attribs & MSCAB_ATTRIB_UTF_NAME ? QString::fromUtf8(bytes)
                                                             : QString::fromLatin1(bytes));
}

QDateTime clockTime(const mscabd_file &file)
{
    return {QDate(file.date_y, file.date_m, file.date_d), QTime(file.time_h, file.time_m, file.time_s),
            Qt::UTC};
}

/// Takes out of a cabinet's list the files that lie in its first folder without having begun in the
/// cabinet before. Where that folder continues the last one of the cabinet before, libmspack drops
/// them along with those that are in both lists.
QList<mscabd_file *> takeOwnFiles(mscabd_cabinet &cabinet, const mscabd_cabinet &before)
{
    QSet<std::pair<quint32, quint32>> known; // where, and how long
    for (const mscabd_file *file = before.files; file; file = file->next) {
        if (file->folder && !file->folder->next)
            known.insert({file->offset, file->length});
    }
    QList<mscabd_file *> taken;
    for (mscabd_file **link = &cabinet.files; *link;) {
        mscabd_file *file = *link;
        if (file->folder == cabinet.folders && !known.contains({file->offset, file->length})) {
            *link = file->next;
            file->next = nullptr;
            taken.append(file);
        } else {
            link = &file->next;
        }
    }
    return taken;
}

void giveBack(const QList<mscabd_file *> &files, mscabd_cabinet &cabinet, mscabd_folder *folder)
{
    mscabd_file **link = &cabinet.files;
    while (*link)
        link = &(*link)->next;
    for (mscabd_file *file : files) {
        file->folder = folder;
        *link = file;
        link = &file->next;
    }
}

/// Whether `right` continues `left` now.
bool join(mscab_decompressor &decompressor, mscabd_cabinet &left, mscabd_cabinet &right)
{
    mscabd_folder *last = left.folders;
    while (last->next)
        last = last->next;
    mscabd_folder *const first = right.folders;
    const QList<mscabd_file *> own = takeOwnFiles(right, left);
    const bool isJoined = decompressor.append(&decompressor, &left, &right) == MSPACK_ERR_OK;
    const bool isMerged = isJoined && last->next != first;
    giveBack(own, isJoined ? left : right, isMerged ? last : first);
    return isJoined;
}

/// One or more cabinet files. Damage is not salvaged: libmspack would then overlook checksums, and a
/// file with wrong bytes is worse than one that is missing.
class Cabinet final : public Archive
{
public:
    Cabinet(const QString &path, const WorkLimit &work, const FindPart &findPart);
    ~Cabinet() override;
    Q_DISABLE_COPY_MOVE(Cabinet)

    [[nodiscard]] Result<void> open(int maximumEntries);
    [[nodiscard]] Result<void> read(qsizetype index, QIODevice &sink) override;

private:
    enum class Direction : quint8 { Back, Forth };

    [[nodiscard]] Result<void> search();
    [[nodiscard]] Result<mscabd_cabinet *> openPart(const QString &path);
    [[nodiscard]] Result<void> joinParts(Direction direction);
    [[nodiscard]] QString reasonAgainst(const QString &path, const QString &name, CabinetFacts &facts,
                                        Direction direction) const;
    void list(int maximumEntries);
    [[nodiscard]] bool isAtAnEnd(const mscabd_folder *folder) const;
    [[nodiscard]] const char *encodedName(const QString &path);
    [[nodiscard]] std::unexpected<Error> failure(int code, const QString &entry = {},
                                                 const mscabd_folder *folder = nullptr) const;

    QString m_path;
    FindPart m_findPart;
    MspackFiles m_system;
    std::deque<QByteArray> m_encodedNames; ///< libmspack keeps pointers to them
    mscab_decompressor *m_decompressor = nullptr;
    mscabd_cabinet *m_cabinet = nullptr; ///< the first of the set, or of those in a program
    CabinetFacts m_facts; ///< of the cabinet that was asked for
    QList<mscabd_file *> m_files;
    QString m_cutText; ///< a file is shorter than its header says
    QString m_missingText; ///< the set is not whole
};

Cabinet::Cabinet(const QString &path, const WorkLimit &work, const FindPart &findPart)
    : m_path(path)
    , m_findPart(findPart)
    , m_system(work)
    , m_decompressor(mspack_create_cab_decompressor(&m_system))
{
    if (!m_findPart)
        m_findPart = [path](const QString &name) { return partBeside(path, name); };
    if (m_decompressor) // one call for each 64 KiB; 4 KiB are usual
        m_decompressor->set_param(m_decompressor, MSCABD_PARAM_DECOMPBUF, 65'536);
}

Cabinet::~Cabinet()
{
    if (m_cabinet)
        m_decompressor->close(m_decompressor, m_cabinet);
    if (m_decompressor)
        mspack_destroy_cab_decompressor(m_decompressor);
}

Result<void> Cabinet::open(int maximumEntries)
{
    if (!m_decompressor)
        return fail(ErrorCode::Unsupported, m_path, CabinetText::tr("The cabinet library did not start."));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, m_path);
    if (file.peek(2) == "MZ") {
        if (auto found = search(); !found)
            return found;
    } else {
        auto opened = openPart(m_path);
        if (!opened)
            return std::unexpected(opened.error());
        m_cabinet = *opened;
        if (const auto facts = readCabinetFacts(file, m_path))
            m_facts = *facts;
        if (auto joined = joinParts(Direction::Forth); !joined)
            return joined;
        if (auto joined = joinParts(Direction::Back); !joined)
            return joined;
    }
    list(maximumEntries);
    return {};
}

/// A program that unpacks itself holds its cabinet somewhere in its resources or behind its end.
Result<void> Cabinet::search()
{
    const qint64 size = QFile(m_path).size();
    m_system.setBytesToRead(size * SearchFactor + SearchSlack);
    m_cabinet = m_decompressor->search(m_decompressor, encodedName(m_path));
    m_system.setBytesToRead(std::numeric_limits<qint64>::max());
    m_paths.append(m_path);
    if (m_system.work().isOver())
        return failure(MSPACK_ERR_READ);
    if (!m_cabinet)
        return fail(ErrorCode::WrongKind, m_path, CabinetText::tr("The program holds no cabinet."));
    return {};
}

Result<mscabd_cabinet *> Cabinet::openPart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, path);
    const auto facts = readCabinetFacts(file, path);
    const bool isCut = facts ? file.size() < facts->length : facts.error().code == ErrorCode::Truncated;
    if (isCut && m_cutText.isEmpty())
        m_cutText = facts ? CabinetText::tr("The cabinet is cut: it holds %1 of its %2 bytes.")
                                .arg(QString::number(file.size()), QString::number(facts->length))
                          : facts.error().detail;
    mscabd_cabinet *cabinet = m_decompressor->open(m_decompressor, encodedName(path));
    if (!cabinet)
        return failure(m_decompressor->last_error(m_decompressor));
    m_paths.append(path);
    if (facts && isCut)
        m_warnings.append(m_cutText);
    int files = 0;
    for (const mscabd_file *each = cabinet->files; each; each = each->next)
        ++files;
    if (facts && files < facts->files)
        m_warnings.append(CabinetText::tr("The cabinet's list is damaged: only %1 of %2 entries can be read.")
                              .arg(QString::number(files), QString::number(facts->files)));
    return cabinet;
}

/// Joins the cabinets that come before or after the one asked for. One that is missing is a warning,
/// since the others hold files too; a circle is an error.
Result<void> Cabinet::joinParts(Direction direction)
{
    const bool isForth = direction == Direction::Forth;
    mscabd_cabinet *cabinet = m_cabinet;
    CabinetFacts facts = m_facts;
    while (const char *next = isForth ? cabinet->nextname : cabinet->prevname) {
        const QString name = baseName(QString::fromLatin1(next));
        const QString path = m_findPart(name);
        if (m_paths.contains(path))
            return fail(ErrorCode::Malformed, m_path,
                        CabinetText::tr("The cabinets of the set name one another in a circle."));
        QString trouble = reasonAgainst(path, name, facts, direction);
        const auto part = trouble.isEmpty() ? openPart(path) : fail(ErrorCode::NotFound, path);
        if (!part && m_system.work().isOver())
            return std::unexpected(part.error());
        const bool isJoined = part
            && (isForth ? join(*m_decompressor, *cabinet, **part) : join(*m_decompressor, **part, *cabinet));
        if (part && !isJoined)
            m_decompressor->close(m_decompressor, *part);
        if (!isJoined) {
            if (trouble.isEmpty())
                trouble = CabinetText::tr("The cabinet %1 of the set does not fit the others.").arg(name);
            m_missingText = trouble;
            m_warnings.append(trouble);
            break;
        }
        cabinet = *part;
    }
    if (!isForth)
        m_cabinet = cabinet;
    return {};
}

/// Why a file cannot be the next part, or nothing; then `facts` become those of the part. A file of the
/// right name may still be of another set.
QString Cabinet::reasonAgainst(const QString &path, const QString &name, CabinetFacts &facts,
                               Direction direction) const
{
    QFile file(path);
    if (m_paths.size() >= MaximumParts || path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return CabinetText::tr("The cabinet %1, which belongs to the set, is missing.").arg(name);
    const auto part = readCabinetFacts(file, path);
    if (!part)
        return CabinetText::tr("%1, which belongs to the set, is not a cabinet or is damaged.").arg(name);
    if (part->setId != facts.setId)
        return CabinetText::tr("The cabinet %1 beside it is of another set.").arg(name);
    const int expected = facts.setIndex + (direction == Direction::Forth ? 1 : -1);
    if (part->setIndex != expected)
        return CabinetText::tr("The cabinet %1 is number %2 of its set, where number %3 should be.")
            .arg(name, QString::number(part->setIndex + 1), QString::number(expected + 1));
    facts = *part;
    return {};
}

void Cabinet::list(int maximumEntries)
{
    int cabinets = 0;
    for (const mscabd_cabinet *cabinet = m_cabinet; cabinet; cabinet = cabinet->next) {
        if (++cabinets > MaximumEmbedded) {
            m_warnings.append(
                CabinetText::tr("Only the first %n cabinets were looked at.", nullptr, MaximumEmbedded));
            return;
        }
        for (mscabd_file *file = cabinet->files; file; file = file->next) {
            if (m_entries.size() == maximumEntries) {
                m_warnings.append(tooManyEntriesText(maximumEntries));
                return;
            }
            m_entries.append(
                {.name = entryName(*file), .claimedSize = file->length, .clockTime = clockTime(*file)});
            m_files.append(file);
        }
    }
}

Result<void> Cabinet::read(qsizetype index, QIODevice &sink)
{
    m_system.setSink(&sink);
    const int code = m_decompressor->extract(m_decompressor, m_files.at(index), "");
    m_system.setSink(nullptr);
    if (code != MSPACK_ERR_OK)
        return failure(code, m_entries.at(index).name, m_files.at(index)->folder);
    return {};
}

/// Only the first folder can begin, and only the last can end, in a cabinet that is missing.
bool Cabinet::isAtAnEnd(const mscabd_folder *folder) const
{
    return folder && (folder == m_cabinet->folders || !folder->next);
}

const char *Cabinet::encodedName(const QString &path)
{
    return m_encodedNames.emplace_back(QFile::encodeName(path)).constData();
}

std::unexpected<Error> Cabinet::failure(int code, const QString &entry, const mscabd_folder *folder) const
{
    const QString source = entry.isEmpty() ? m_path : m_path + u": " + entry;
    if (m_system.work().isOver())
        return stopped(m_system.work(), source);
    if (!m_missingText.isEmpty() && isAtAnEnd(folder) && code != MSPACK_ERR_CHECKSUM)
        return fail(ErrorCode::Truncated, source, m_missingText);
    if (!m_cutText.isEmpty())
        return fail(ErrorCode::Truncated, source, m_cutText);
    switch (code) {
    case MSPACK_ERR_OPEN:
        return fail(ErrorCode::CannotRead, source);
    case MSPACK_ERR_READ:
        return fail(ErrorCode::Truncated, source, CabinetText::tr("The cabinet ends inside its data."));
    case MSPACK_ERR_NOMEMORY:
        return fail(ErrorCode::TooLarge, source, CabinetText::tr("There is not enough memory for it."));
    case MSPACK_ERR_SIGNATURE:
        return fail(ErrorCode::WrongKind, source, CabinetText::tr("It is not a cabinet."));
    case MSPACK_ERR_CHECKSUM:
        return fail(ErrorCode::Malformed, source,
                    CabinetText::tr("A checksum of the cabinet does not match."));
    default:
        return fail(ErrorCode::Malformed, source, CabinetText::tr("The cabinet's data cannot be decoded."));
    }
}

} // namespace

OpenedArchive openCabinet(const QString &path, int maximumEntries, const WorkLimit &work,
                          const FindPart &findPart)
{
    auto cabinet = std::make_unique<Cabinet>(path, work, findPart);
    if (auto opened = cabinet->open(maximumEntries); !opened)
        return std::unexpected(std::move(opened).error());
    return cabinet;
}

} // namespace ccm
