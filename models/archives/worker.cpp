// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/worker.h"

#include "models/archives/unpackedset.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype MaximumListing = qsizetype{64} << 20;
constexpr int PollIntervalMs = 50;
constexpr qint64 LongestInSeconds = 24 * 60 * 60;
constexpr int OutOfMemory = 4; ///< the program's own exit code for it
constexpr qsizetype MaximumWords = 500; ///< of what the program wrote to its standard error

struct WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Worker)
};

QString programPath(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
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

/// Runs the program to its end and returns what it wrote to its standard output.
class WorkerRun
{
public:
    WorkerRun(const QString &path, const ArchiveOptions &options) : m_path(path), m_options(options) { }

    [[nodiscard]] Result<QByteArray> run(ArchiveKind kind, const QString &folder);

private:
    [[nodiscard]] QStringList arguments(ArchiveKind kind, const QString &folder) const;
    [[nodiscard]] Result<void> waitForEnd(QByteArray &lines);
    void reportProgress(const QByteArray &lines);
    [[nodiscard]] std::unexpected<Error> failed(const QString &detail) const;
    [[nodiscard]] std::unexpected<Error> endedBadly();
    [[nodiscard]] QString lastWords();

    QString m_path;
    const ArchiveOptions &m_options;
    QProcess m_process;
};

Result<QByteArray> WorkerRun::run(ArchiveKind kind, const QString &folder)
{
    const QString program = programPath(m_options.workerProgram);
    if (!QFileInfo(program).isExecutable())
        return failed(WorkerText::tr("%1 is missing.").arg(program));
    m_process.setWorkingDirectory(folder);
    m_process.start(program, arguments(kind, folder), QIODevice::ReadOnly);
    if (!m_process.waitForStarted())
        return failed(WorkerText::tr("%1 did not start: %2.").arg(program, m_process.errorString()));

    QByteArray lines;
    if (auto ended = waitForEnd(lines); !ended) {
        m_process.kill();
        m_process.waitForFinished();
        return std::unexpected(ended.error());
    }
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return endedBadly();
    return lines;
}

QStringList WorkerRun::arguments(ArchiveKind kind, const QString &folder) const
{
    return {kindName(kind),
            m_options.isForListing ? u"list"_s : u"unpack"_s,
            QFileInfo(m_path).absoluteFilePath(),
            folder,
            QString::number(m_options.entries),
            QString::number(m_options.bytesPerEntry),
            QString::number(m_options.bytesInAll),
            QString::number(m_options.work.secondsLeft(LongestInSeconds))};
}

Result<void> WorkerRun::waitForEnd(QByteArray &lines)
{
    bool ended = false;
    while (!ended) {
        ended = m_process.waitForFinished(PollIntervalMs) || m_process.state() == QProcess::NotRunning;
        const QByteArray more = m_process.readAllStandardOutput();
        lines += more;
        reportProgress(more);
        if (m_options.work.isCancelled())
            return fail(ErrorCode::Cancelled, m_path);
        if (lines.size() > MaximumListing)
            return fail(ErrorCode::TooLarge, m_path, WorkerText::tr("Its list of entries is too long."));
        if (!ended && m_options.work.isOverdue())
            return failed(WorkerText::tr("It was stopped because it took longer than allowed."));
    }
    return {};
}

/// Of the last line that tells it; one that is cut in two is left to the next.
void WorkerRun::reportProgress(const QByteArray &lines)
{
    const qsizetype begin = m_options.progress ? lines.lastIndexOf(R"({"progress":)") : -1;
    if (begin < 0)
        return;
    const qsizetype end = lines.indexOf('\n', begin);
    const QJsonObject line = QJsonDocument::fromJson(lines.mid(begin, end - begin)).object();
    if (end > begin && !line.isEmpty())
        m_options.progress->report(line["progress"_L1].toInteger(), line["total"_L1].toInteger());
}

std::unexpected<Error> WorkerRun::failed(const QString &detail) const
{
    return fail(ErrorCode::HelperFailed, m_path, detail.trimmed());
}

std::unexpected<Error> WorkerRun::endedBadly()
{
    if (m_process.exitStatus() != QProcess::NormalExit)
        return failed(
            WorkerText::tr("It crashed or reached its limit of memory or time. %1").arg(lastWords()));
    if (m_process.exitCode() == OutOfMemory)
        return failed(WorkerText::tr("The archive needs more memory than it may have."));
    return failed(
        WorkerText::tr("It ended with code %1. %2").arg(QString::number(m_process.exitCode()), lastWords()));
}

QString WorkerRun::lastWords()
{
    return QString::fromUtf8(m_process.readAllStandardError()).simplified().left(MaximumWords);
}

} // namespace

Result<QByteArray> runWorker(const QString &path, ArchiveKind kind, const ArchiveOptions &options,
                             const QString &folder)
{
    return WorkerRun(path, options).run(kind, folder);
}

} // namespace ccm
