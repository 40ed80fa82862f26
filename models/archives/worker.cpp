// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/worker.h"

#include "models/archives/unpackedset.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype MaximumListing = qsizetype{64} << 20;
constexpr int PollIntervalMs = 50;
constexpr qsizetype MaximumWords = 500; ///< of what the program wrote to its standard error

struct WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Worker)
};

QString programPath(const UnpackLimits &limits)
{
    if (!limits.workerProgram.isEmpty())
        return limits.workerProgram;
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/ccmscope-unpack.exe";
#else
    return QCoreApplication::applicationDirPath() + u"/ccmscope-unpack";
#endif
}

QString kindName(ArchiveKind kind)
{
    switch (kind) {
    case ArchiveKind::SevenZip:
        return u"7z"_s;
    case ArchiveKind::Tar:
        return u"tar"_s;
    case ArchiveKind::Compressed:
    case ArchiveKind::Cabinet:
    case ArchiveKind::Zip:
        break;
    }
    return u"compressed"_s;
}

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

/// Runs the program to its end and returns what it wrote to its standard output.
class WorkerRun
{
public:
    WorkerRun(const QString &path, const UnpackLimits &limits, const std::stop_token &stop)
        : m_path(path)
        , m_limits(limits)
        , m_stop(stop)
    {
    }

    [[nodiscard]] Result<QByteArray> run(ArchiveKind kind, const QString &folder);

private:
    [[nodiscard]] Result<void> waitForEnd(QByteArray &listing);
    void stopProgram();
    [[nodiscard]] std::unexpected<Error> failed(const QString &detail) const;
    [[nodiscard]] QString lastWords();

    QString m_path;
    const UnpackLimits &m_limits;
    const std::stop_token &m_stop;
    QProcess m_process;
};

Result<QByteArray> WorkerRun::run(ArchiveKind kind, const QString &folder)
{
    const QFileInfo archive(m_path);
    const QStringList arguments{kindName(kind),
                                archive.absoluteFilePath(),
                                folder,
                                QString::number(m_limits.entries),
                                QString::number(m_limits.bytesPerEntry),
                                QString::number(m_limits.bytesFor(archive.size())),
                                QString::number(m_limits.workerTime.count())};
    const QString program = programPath(m_limits);
    if (!QFileInfo(program).isExecutable())
        return failed(WorkerText::tr("%1 is missing.").arg(program));
    m_process.setWorkingDirectory(folder);
    m_process.start(program, arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted())
        return failed(WorkerText::tr("%1 did not start: %2.").arg(program, m_process.errorString()));

    QByteArray listing;
    if (auto ended = waitForEnd(listing); !ended) {
        stopProgram();
        return std::unexpected(ended.error());
    }
    if (m_process.exitStatus() != QProcess::NormalExit)
        return failed(
            WorkerText::tr("It crashed or reached its limit of memory or time. %1").arg(lastWords()));
    if (m_process.exitCode() != 0)
        return failed(WorkerText::tr("It ended with code %1. %2")
                          .arg(QString::number(m_process.exitCode()), lastWords()));
    return listing;
}

Result<void> WorkerRun::waitForEnd(QByteArray &listing)
{
    const QDeadlineTimer deadline(m_limits.workerTime);
    bool ended = false;
    while (!ended) {
        ended = m_process.waitForFinished(PollIntervalMs) || m_process.state() == QProcess::NotRunning;
        listing += m_process.readAllStandardOutput();
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, m_path);
        if (listing.size() > MaximumListing)
            return fail(ErrorCode::TooLarge, m_path, WorkerText::tr("Its list of entries is too long."));
        if (!ended && deadline.hasExpired())
            return failed(WorkerText::tr("It was stopped after %n second(s).", nullptr,
                                         static_cast<int>(m_limits.workerTime.count())));
    }
    return {};
}

void WorkerRun::stopProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

std::unexpected<Error> WorkerRun::failed(const QString &detail) const
{
    return fail(ErrorCode::HelperFailed, m_path, detail.trimmed());
}

QString WorkerRun::lastWords()
{
    return QString::fromUtf8(m_process.readAllStandardError()).simplified().left(MaximumWords);
}

/// Turns the program's lines into a set of files, and believes none of them.
class Listing
{
public:
    Listing(FileSet &set, const UnpackLimits &limits)
        : m_set(set)
        , m_limits(limits)
        , m_bytesLeft(limits.bytesFor(QFileInfo(set.source).size()))
    {
    }

    [[nodiscard]] Result<void> read(const QByteArray &lines);

private:
    [[nodiscard]] bool take(const QJsonObject &line);
    [[nodiscard]] bool takeFile(const QJsonObject &line);
    void takeProblem(const QJsonObject &line, ErrorCode code);
    [[nodiscard]] bool takeWarning(const QString &code);
    [[nodiscard]] Error errorOf(const QJsonObject &line, const QString &name, ErrorCode code) const;

    FileSet &m_set;
    const UnpackLimits &m_limits;
    qint64 m_bytesLeft;
    bool m_isDone = false;
    std::optional<Error> m_archiveError; ///< nothing more could be read
    std::optional<Error> m_firstProblem;
};

Result<void> Listing::read(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (m_isDone || !document.isObject() || !take(document.object()))
            return fail(ErrorCode::HelperFailed, m_set.source,
                        WorkerText::tr("It said something unexpected."));
    }
    if (!m_isDone)
        return fail(ErrorCode::HelperFailed, m_set.source, WorkerText::tr("It ended before it was done."));
    // An archive that unpacks to too much is refused as a whole, as with the kinds that are read here.
    if (m_archiveError && (m_set.files.isEmpty() || m_archiveError->code == ErrorCode::TooLarge))
        return std::unexpected(*m_archiveError);
    if (m_archiveError)
        m_set.warnings.append(m_archiveError->message());
    if (!m_set.files.isEmpty())
        return {};
    if (m_firstProblem)
        return std::unexpected(*m_firstProblem);
    return fail(ErrorCode::Empty, m_set.source, WorkerText::tr("The archive holds no file."));
}

bool Listing::take(const QJsonObject &line)
{
    if (line.contains("file"_L1))
        return takeFile(line);
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
    return true;
}

bool Listing::takeFile(const QJsonObject &line)
{
    const QString file = line["file"_L1].toString();
    const bool isMadeUp = file.size() >= 4 && file.size() <= 9
        && std::ranges::all_of(file, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isMadeUp || m_set.files.size() >= m_limits.entries)
        return false;
    const QFileInfo info(m_set.unpacked->filePath(file));
    if (info.isSymLink() || !info.isFile() || info.size() != line["size"_L1].toInteger(-1)
        || info.size() > m_limits.bytesPerEntry || info.size() > m_bytesLeft)
        return false;
    m_bytesLeft -= info.size();

    FileEntry entry{.name = harmlessName(line["name"_L1].toString()),
                    .path = info.filePath(),
                    .sizeInBytes = info.size()};
    if (const qint64 modified = line["modified"_L1].toInteger(); modified > 0)
        entry.modified = QDateTime::fromSecsSinceEpoch(modified, Qt::UTC);
    m_set.files.append(entry);
    return true;
}

void Listing::takeProblem(const QJsonObject &line, ErrorCode code)
{
    const QString name = harmlessName(line["name"_L1].toString());
    const Error error = errorOf(line, name, code);
    if (!m_firstProblem)
        m_firstProblem = error;
    if (m_set.warnings.size() < m_limits.entries)
        m_set.warnings.append(leftOutText(name, error));
}

bool Listing::takeWarning(const QString &code)
{
    if (code == "noEndMark"_L1)
        m_set.warnings.append(WorkerText::tr("The archive has no end mark; entries may be missing."));
    else if (code == "tooManyEntries"_L1)
        m_set.warnings.append(tooManyEntriesText(m_limits.entries));
    else
        return false;
    return true;
}

Error Listing::errorOf(const QJsonObject &line, const QString &name, ErrorCode code) const
{
    const QLocale locale;
    const QString source = name.isEmpty() ? m_set.source : m_set.source + u": " + name;
    const QString word = line[name.isEmpty() ? "error"_L1 : "problem"_L1].toString();
    const qint64 claimed = line["claimed"_L1].toInteger(-1);
    QString detail = line["text"_L1].toString().simplified().left(MaximumWords);
    if (word == "tooLarge"_L1)
        detail = WorkerText::tr("A file of an archive may have %1.")
                     .arg(locale.formattedDataSize(m_limits.bytesPerEntry));
    else if (word == "allTooLarge"_L1)
        detail = WorkerText::tr("An archive of this size may hold %1 in all.")
                     .arg(locale.formattedDataSize(m_limits.bytesFor(QFileInfo(m_set.source).size())));
    else if (word == "cannotWrite"_L1)
        detail = WorkerText::tr("The folder for temporary files cannot be written to; it may be full.");
    else if (word == "unsupported"_L1)
        detail = WorkerText::tr("No byte came out of it: its method is not known, or it is encrypted.");
    else if (claimed >= 0 && word != "encrypted"_L1)
        detail = WorkerText::tr("It should have %1 bytes but gave %2.")
                     .arg(QString::number(claimed), QString::number(line["size"_L1].toInteger()));
    return {.code = code, .source = source, .detail = detail};
}

} // namespace

Result<FileSet> unpackByWorker(const QString &path, ArchiveKind kind, const UnpackLimits &limits,
                               const std::stop_token &stop)
{
    auto set = emptySet(path);
    if (!set)
        return set;
    const auto lines = WorkerRun(path, limits, stop).run(kind, set->unpacked->path());
    if (!lines)
        return std::unexpected(lines.error());
    if (auto read = Listing(*set, limits).read(*lines); !read)
        return std::unexpected(read.error());
    sortFiles(*set);
    return set;
}

} // namespace ccm
