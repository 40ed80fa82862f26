// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caserescue.h"

#include "models/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

// Beside the keys of a case file, which keeps what it does not know.
constexpr auto PathKey = "rescuedFrom"_L1;
constexpr auto OriginKey = "rescuedOrigin"_L1;
constexpr auto ForNowKey = "rescuedForNow"_L1;

CaseHome takeHome(QJsonObject &object)
{
    return {.path = object.take(PathKey).toString(),
            .origin = object.take(OriginKey).toString(),
            .forNow = object.take(ForNowKey).toString()};
}

void putHome(QJsonObject &object, const CaseHome &home)
{
    for (const auto &[key, path] :
         {std::pair{PathKey, home.path}, {OriginKey, home.origin}, {ForNowKey, home.forNow}}) {
        if (!path.isEmpty())
            object.insert(key, path);
    }
}

std::optional<LostCase> readLost(const QFileInfo &info)
{
    const auto bytes = readFile(info.absoluteFilePath(), CaseFileLimits::Bytes);
    auto file = bytes ? readCaseFile(*bytes, info.fileName()) : Result<CaseFile>(std::unexpected(Error()));
    if (!file)
        return {};
    const CaseHome home = takeHome(file->others);
    return LostCase{.file = std::move(*file), .home = home, .written = info.lastModified().toUTC()};
}

} // namespace

CaseRescue::Held::Held(const QString &path) : file(path), lock(path + u".lock"_s)
{
    lock.setStaleLockTime(0); // however old it is: only that its program is gone makes it void
}

void CaseRescue::Held::remove()
{
    QFile::remove(file);
    lock.unlock();
}

CaseRescue::CaseRescue(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_writing(std::make_unique<Loader<bool>>(this))
{
    findLost();
}

/// Only here does the program end as it should.
CaseRescue::~CaseRescue()
{
    forget();
}

QStringList CaseRescue::foldersForNow(const QString &folder)
{
    QStringList folders;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + CaseFileEnding}, QDir::Files);
    for (const QFileInfo &info : files) {
        if (const auto lost = readLost(info); lost && !lost->home.forNow.isEmpty())
            folders.append(lost->home.forNow);
    }
    return folders;
}

void CaseRescue::findLost()
{
    m_lost.reset();
    m_left.reset();
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({u'*' + CaseFileEnding}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        const QString path = info.absoluteFilePath();
        if (m_own && m_own->file == path)
            continue;
        auto left = std::make_unique<Held>(path);
        if (!left->lock.tryLock(0))
            continue; // its program runs
        m_lost = readLost(info);
        if (!m_lost)
            continue;
        m_left = std::move(left);
        return;
    }
}

std::optional<LostCase> CaseRescue::takeLost()
{
    if (!m_lost)
        return {};
    forget();
    m_own = std::move(m_left);
    auto lost = std::exchange(m_lost, {});
    findLost();
    return lost;
}

void CaseRescue::dropLost()
{
    if (m_left)
        m_left->remove();
    findLost();
}

void CaseRescue::keep(const CaseFile &file, const CaseHome &home)
{
    CaseFile kept = file;
    putHome(kept.others, home);
    const QByteArray json = writeCaseFile(kept);
    if (json == m_kept)
        return;
    if (!m_own) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + CaseFileEnding;
        auto own = std::make_unique<Held>(QDir(m_folder).filePath(name));
        if (!QDir().mkpath(m_folder) || !own->lock.tryLock(0))
            return;
        m_own = std::move(own);
    }
    m_kept = json;
    m_writing->start(
        [target = m_own->file, json](const std::stop_token &) -> Result<bool> {
            return writeFile(target, json).has_value();
        },
        [](const Result<bool> &) {});
}

void CaseRescue::forget()
{
    m_writing = std::make_unique<Loader<bool>>(this); // after what is being written was written
    m_kept.clear();
    if (m_own)
        m_own->remove();
    m_own.reset();
}

} // namespace ccm
