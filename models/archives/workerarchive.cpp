// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archive.h"
#include "models/archives/unpackedset.h"
#include "models/archives/worker.h"
#include "models/base/temporaryfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype MaximumWords = 500; ///< of what the program says an archive's trouble is

struct WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Worker)
};

std::optional<ErrorCode> codeNamed(const QString &name)
{
    static const QHash<QString, ErrorCode> codes{
        {u"truncated"_s, ErrorCode::Truncated},    {u"malformed"_s, ErrorCode::Malformed},
        {u"tooLarge"_s, ErrorCode::TooLarge},      {u"allTooLarge"_s, ErrorCode::TooLarge},
        {u"encrypted"_s, ErrorCode::Encrypted},    {u"unsupported"_s, ErrorCode::Unsupported},
        {u"cannotWrite"_s, ErrorCode::CannotRead},
    };
    const auto found = codes.constFind(name);
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

/// An archive that the program has unpacked, or listed, as a whole. Believes none of its lines.
class WorkerArchive final : public Archive
{
public:
    WorkerArchive(const QString &path, const ArchiveOptions &options)
        : m_path(path)
        , m_options(options)
        , m_bytesLeft(options.bytesInAll)
    {
        m_paths.append(path);
    }

    [[nodiscard]] Result<void> open(ArchiveKind kind);
    [[nodiscard]] Result<void> read(qsizetype index, QIODevice &sink) override;
    [[nodiscard]] QString unpackedFile(qsizetype index) const override { return m_files.at(index); }

private:
    [[nodiscard]] Result<void> takeAll(const QByteArray &lines);
    [[nodiscard]] bool take(const QJsonObject &line);
    [[nodiscard]] bool takeFile(const QJsonObject &line);
    void takeEntry(const QJsonObject &line, const QString &file = {});
    void takeProblem(const QJsonObject &line, ErrorCode code);
    [[nodiscard]] bool takeWarning(const QString &code);
    [[nodiscard]] Error errorOf(const QJsonObject &line, const QString &name, ErrorCode code) const;

    QString m_path;
    ArchiveOptions m_options;
    TemporaryFolder m_folder;
    qint64 m_bytesLeft;
    QStringList m_files; ///< for each entry; empty for one that was left out
    QHash<qsizetype, Error> m_problems; ///< of those
    bool m_isDone = false;
    std::optional<Error> m_archiveError; ///< nothing more could be read
};

Result<void> WorkerArchive::open(ArchiveKind kind)
{
    if (!m_folder.isValid())
        return fail(ErrorCode::CannotRead, m_path,
                    WorkerText::tr("There is no folder to unpack it into: %1.").arg(m_folder.errorString()));
    const auto lines = runWorker(m_path, kind, m_options, m_folder.path());
    if (!lines)
        return std::unexpected(lines.error());
    return takeAll(*lines);
}

Result<void> WorkerArchive::takeAll(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (m_isDone || !document.isObject() || !take(document.object()))
            return fail(ErrorCode::HelperFailed, m_path, WorkerText::tr("It said something unexpected."));
    }
    if (!m_isDone)
        return fail(ErrorCode::HelperFailed, m_path, WorkerText::tr("It ended before it was done."));
    // An archive that unpacks to too much is refused as a whole, as with the kinds that are read here.
    const bool isNothingRead = m_problems.size() == m_entries.size();
    if (m_archiveError && (isNothingRead || m_archiveError->code == ErrorCode::TooLarge))
        return std::unexpected(*m_archiveError);
    if (m_archiveError)
        m_warnings.append(m_archiveError->reason());
    return {};
}

bool WorkerArchive::take(const QJsonObject &line)
{
    if (line.contains("progress"_L1))
        return true; // told while it ran
    if (line.contains("file"_L1))
        return !m_options.isForListing && takeFile(line);
    if (line.contains("entry"_L1)) {
        takeEntry(line);
        return m_options.isForListing && m_entries.size() <= m_options.entries;
    }
    if (line.contains("warning"_L1))
        return takeWarning(line["warning"_L1].toString());
    if (line.contains("done"_L1))
        return m_isDone = true;

    const bool isProblem = line.contains("problem"_L1);
    const auto code = codeNamed(line[isProblem ? "problem"_L1 : "error"_L1].toString());
    if (!code)
        return false;
    if (isProblem)
        takeProblem(line, *code);
    else
        m_archiveError = errorOf(line, {}, *code);
    return m_entries.size() <= m_options.entries;
}

bool WorkerArchive::takeFile(const QJsonObject &line)
{
    const QString file = line["file"_L1].toString();
    const bool isMadeUp = file.size() >= 4 && file.size() <= 9
        && std::ranges::all_of(file, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isMadeUp || m_entries.size() >= m_options.entries)
        return false;
    const QFileInfo info(m_folder.filePath(file));
    if (info.isSymLink() || !info.isFile() || info.size() != line["size"_L1].toInteger(-1)
        || info.size() > m_options.bytesPerEntry || info.size() > m_bytesLeft)
        return false;
    m_bytesLeft -= info.size();
    takeEntry(line, info.filePath());
    return true;
}

void WorkerArchive::takeEntry(const QJsonObject &line, const QString &file)
{
    ArchiveEntry entry{.name = harmlessName(line["name"_L1].toString()),
                       .claimedSize = line["size"_L1].toInteger()};
    if (const qint64 modified = line["modified"_L1].toInteger(); modified > 0)
        entry.modified = QDateTime::fromSecsSinceEpoch(modified, Qt::UTC);
    if (line.contains("partial"_L1)) {
        entry.isPartial = true;
        m_warnings.append(
            WorkerText::tr("%1 is not whole: the archive ends too early. Its first %2 bytes are shown.")
                .arg(entry.name, QString::number(entry.claimedSize)));
    }
    m_entries.append(entry);
    m_files.append(file);
}

void WorkerArchive::takeProblem(const QJsonObject &line, ErrorCode code)
{
    const QString name = harmlessName(line["name"_L1].toString());
    m_problems.insert(m_entries.size(), errorOf(line, name, code));
    m_entries.append({.name = name,
                      .claimedSize = line["claimed"_L1].toInteger(),
                      .isEncrypted = code == ErrorCode::Encrypted});
    m_files.append(QString());
}

bool WorkerArchive::takeWarning(const QString &code)
{
    if (code == "noEndMark"_L1)
        m_warnings.append(WorkerText::tr("The archive has no end mark; entries may be missing."));
    else if (code == "tooManyEntries"_L1)
        m_warnings.append(tooManyEntriesText(m_options.entries));
    else
        return false;
    return true;
}

Error WorkerArchive::errorOf(const QJsonObject &line, const QString &name, ErrorCode code) const
{
    const QLocale locale;
    const QString source = name.isEmpty() ? m_path : m_path + u": " + name;
    const QString word = line[name.isEmpty() ? "error"_L1 : "problem"_L1].toString();
    const qint64 claimed = line["claimed"_L1].toInteger(-1);
    QString detail = line["text"_L1].toString().simplified().left(MaximumWords);
    if (!detail.isEmpty())
        detail = WorkerText::tr("The error is called %1.").arg(detail);
    if (word == "tooLarge"_L1)
        detail = WorkerText::tr("A file of an archive may have %1.")
                     .arg(locale.formattedDataSize(m_options.bytesPerEntry));
    else if (word == "allTooLarge"_L1)
        detail = WorkerText::tr("An archive of this size may hold %1 in all.")
                     .arg(locale.formattedDataSize(m_options.bytesInAll));
    else if (word == "cannotWrite"_L1)
        detail = WorkerText::tr("The folder for temporary files cannot be written to; it may be full.");
    else if (word == "unsupported"_L1)
        detail = WorkerText::tr("No byte came out of it: its method is not known, or it is encrypted.");
    else if (claimed >= 0 && word != "encrypted"_L1)
        detail = WorkerText::tr("It should have %1 bytes but gave %2.")
                     .arg(QString::number(claimed), QString::number(line["size"_L1].toInteger()));
    return {.code = code, .source = source, .detail = detail};
}

Result<void> WorkerArchive::read(qsizetype index, QIODevice &sink)
{
    const QString source = m_path + u": " + m_entries.at(index).name;
    if (const auto problem = m_problems.constFind(index); problem != m_problems.cend())
        return std::unexpected(*problem);
    QFile file(m_files.at(index));
    if (m_options.isForListing || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, source);
    std::array<char, 65'536> block;
    qint64 count = 0;
    while ((count = file.read(block.data(), block.size())) > 0) {
        if (sink.write(block.data(), count) != count)
            return fail(ErrorCode::TooLarge, source);
    }
    return count < 0 ? fail(ErrorCode::CannotRead, source) : Result<void>();
}

} // namespace

OpenedArchive openByWorker(const QString &path, ArchiveKind kind, const ArchiveOptions &options)
{
    auto archive = std::make_unique<WorkerArchive>(path, options);
    if (auto opened = archive->open(kind); !opened)
        return std::unexpected(std::move(opened).error());
    return archive;
}

} // namespace ccm
