// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/unpack.h"
#include "models/base/files.h"
#include "models/manifest/manifestreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

struct ReadManifestText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ReadManifest)
};

/// The cabinet of a folder, or else the bare file, whatever the case of its letters.
QString manifestIn(const QDir &folder)
{
    for (const QString &name : {u"ccmsetup.cab"_s, u"ccmsetup.xml"_s}) {
        const QStringList found = folder.entryList({name}, QDir::Files, QDir::Name);
        if (!found.isEmpty())
            return folder.filePath(found.constFirst());
    }
    return {};
}

Result<QString> findManifest(const QString &path)
{
    const QDir folder(path);
    if (const QString found = manifestIn(folder); !found.isEmpty())
        return found;
    for (const QString &name : {u"Client"_s, u"ccmsetup"_s, u"i386"_s, u"x64"_s}) {
        const QStringList below = folder.entryList({name}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &inner : below) {
            if (const QString found = manifestIn(QDir(folder.filePath(inner))); !found.isEmpty())
                return found;
        }
    }
    return fail(ErrorCode::WrongKind, path,
                ReadManifestText::tr("The folder holds neither ccmsetup.cab nor ccmsetup.xml."));
}

} // namespace

Result<Manifest> readManifest(const QString &path, const std::stop_token &stop)
{
    if (path.contains("://"_L1))
        return fail(ErrorCode::Unsupported, path,
                    ReadManifestText::tr("Addresses are not fetched; copy the file first."));
    QString file = path;
    if (QFileInfo(path).isDir()) {
        const auto found = findManifest(path);
        if (!found)
            return std::unexpected(found.error());
        file = *found;
    }
    const auto kind = archiveKindOf(file, stop);
    if (!kind)
        return std::unexpected(kind.error());
    if (!*kind) {
        const auto bytes = readFile(file, ManifestLimits().bytes);
        return bytes ? parseManifest(*bytes, file) : std::unexpected(bytes.error());
    }

    const auto bytes = readEntry(file, u"ccmsetup.xml", ManifestLimits().bytes, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto manifest = parseManifest(*bytes, file);
    if (!manifest)
        manifest.error().source = file + u": ccmsetup.xml";
    return manifest;
}

} // namespace ccm
