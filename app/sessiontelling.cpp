// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How Session tells what it was given to open, and opens it as what it is.

#include "app/session.h"
#include "models/cases/siteplaces.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ccm {

/// Whether a password would help is told as well: an archive is listed for that.
Session::Told Session::tell(const QString &named, const QList<ShareMapping> &shares,
                            const ArchiveReading &archives, LogsToCome toCome, const std::stop_token &stop)
{
    const auto path = onThisComputer(named, shares);
    if (!path)
        return {.path = named, .input = std::unexpected(path.error())};
    Told told{.path = *path, .input = recognise(*path, stop, toCome, archives)};
    told.wantsPassword =
        !told.input && told.input.error().code == ErrorCode::Encrypted && takesPassword(*path, stop);
    if (told.input && told.input->kind == InputKind::Case && !told.input->files.files.isEmpty()) {
        auto file = loadCaseFile(*path);
        if (file)
            told.caseFile = std::move(*file);
        else
            told.input = std::unexpected(file.error());
    }
    return told;
}

void Session::open(const QStringList &paths)
{
    if (!paths.isEmpty())
        tellAndOpen(paths, {});
}

void Session::openBeside(const CasePaths &named, const QStringList &paths)
{
    openCase(named);
    if (!paths.isEmpty())
        tellAndOpen(paths, {}, named);
}

void Session::openEncrypted(const QString &path, const QString &archivePassword)
{
    tellAndOpen({path}, archivePassword);
}

void Session::tellAndOpen(const QStringList &paths, const QString &archivePassword, const CasePaths &named)
{
    m_archiveProgress = std::make_shared<Progress>();
    m_telling.start(
        [paths, archivePassword, shares = m_siteRequest.shares,
         progress = m_archiveProgress](const std::stop_token &stop) -> Result<QList<Told>> {
            QList<Told> told;
            for (const QString &path : paths)
                told.append(tell(path, shares, {.progress = progress.get(), .password = archivePassword},
                                 LogsToCome::AreLogs, stop));
            return told;
        },
        [this, archivePassword, named](const Result<QList<Told>> &told) {
            openTold(*told, archivePassword, named);
            updateBusy();
        });
    updateBusy();
}

/// What was named for a purpose is not replaced by what was only listed.
bool Session::isTaken(const Told &one, const CasePaths &named)
{
    const bool isSite = one.input->kind == InputKind::Site;
    const bool isPlan = one.input->kind == InputKind::Plan;
    const QString &taken = isSite ? named.site : isPlan ? named.plan : named.client;
    if (taken.isEmpty())
        return false;
    noteFailure({.code = ErrorCode::WrongKind,
                 .source = one.path,
                 .detail = isSite ? tr("The site is named already: %1.").arg(taken)
                     : isPlan     ? tr("The plan is named already: %1.").arg(taken)
                                  : tr("The client is named already: %1.").arg(taken)},
                &Session::unknownInput);
    return true;
}

void Session::openTold(const QList<Told> &told, const QString &archivePassword, const CasePaths &named)
{
    QStringList logs;
    QStringList sites;
    for (const Told &one : told) {
        if (!one.input) {
            if (one.wantsPassword)
                Q_EMIT passwordWanted(one.input.error(), one.path);
            noteFailure(one.input.error(), &Session::unknownInput);
            continue;
        }
        if (one.input->kind == InputKind::Case) {
            openToldCase(one, told.size() == 1 && named.isEmpty());
            continue;
        }
        const FileSet &files = one.input->files;
        const bool isLog =
            one.input->kind == InputKind::Logs && !QFileInfo(one.path).isDir() && !files.unpacked;
        if (isLog) {
            logs.append(one.path);
            continue;
        }
        if (isTaken(one, named))
            continue;
        switch (one.input->kind) {
        case InputKind::Site:
            sites.append(one.path);
            break;
        case InputKind::Plan:
            openPlan(one.path);
            break;
        case InputKind::Logs:
        case InputKind::Client:
            m_logsBeside.clear();
            readClientFiles(one.path, {}, [one](const std::stop_token &) { return one; });
            break;
        case InputKind::Case:
            Q_UNREACHABLE();
        }
    }
    openSites(sites, archivePassword);
    const bool hasClient = m_files.isRunning() ? m_isClientToCome : !m_paths.client.isEmpty();
    if (!logs.isEmpty())
        hasClient ? openLogsBeside(logs) : openLogs(logs);
}

void Session::openText(const QString &text)
{
    // A log is read from a file, and is followed like any other.
    m_pasted = std::make_unique<TemporaryFolder>();
    const QString path = m_pasted->filePath(tr("Pasted text") + QStringLiteral(".log"));
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!m_pasted->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        noteFailure({ErrorCode::CannotRead, path, file.errorString(), {}}, &Session::unknownInput);
        return;
    }
    file.close();
    // It is gone with the program: no recent case.
    readClientFiles({}, {}, [path](const std::stop_token &stop) {
        return Told{.path = path, .input = recogniseAll({path}, stop)};
    });
}

} // namespace ccm
