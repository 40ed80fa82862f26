// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/sharemap.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct ShareMapText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ShareMap)
};

bool isSmbAddress(QStringView text)
{
    return text.startsWith("smb://"_L1, Qt::CaseInsensitive);
}

/// Whether `path` is `folder` or lies in it.
bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder, Qt::CaseInsensitive)
        && (path.size() == folder.size() || path.at(folder.size()) == u'/');
}

QString backslashed(QString path)
{
    return path.replace(u'/', u'\\');
}

} // namespace

bool isSharePath(QStringView text)
{
    return text.startsWith("\\\\"_L1) || text.startsWith("//"_L1) || isSmbAddress(text);
}

QString plainSharePath(const QString &text)
{
    if (!isSharePath(text))
        return {};
    // A backslash is never part of a Windows name, so mixed spellings mean the same.
    QString path = isSmbAddress(text) ? QUrl::fromPercentEncoding(text.sliced(4).toUtf8()) : text;
    const QStringList parts = path.replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.contains(".."_L1) || parts.contains("."_L1) || parts.contains("?"_L1))
        return {};
    return "//"_L1 + parts.join(u'/');
}

Result<QString> localPathOf(const QString &path, const QList<ShareMapping> &shares)
{
    if (!isSharePath(path))
        return path;
    const QString wanted = plainSharePath(path);
    if (wanted.isEmpty())
        return fail(ErrorCode::WrongKind, path,
                    ShareMapText::tr("A path on a share has a server and a share and no \"..\": "
                                     "\\\\server\\share\\folder."));
    const ShareMapping *best = nullptr;
    qsizetype bestSize = 0;
    for (const ShareMapping &mapping : shares) {
        const QString share = plainSharePath(mapping.share);
        if (!share.isEmpty() && isBelow(wanted, share) && share.size() > bestSize) {
            best = &mapping;
            bestSize = share.size();
        }
    }
    if (best)
        return QDir::cleanPath(best->folder + wanted.sliced(bestSize));
#ifdef Q_OS_WIN
    return wanted;
#else
    const QString share = wanted.section(u'/', 0, 3);
    return fail(ErrorCode::NotFound, path,
                ShareMapText::tr("This computer does not know the share %1: mount it, and tell in "
                                 "File > Shares and certificates in which folder it is mounted.")
                    .arg(backslashed(share)));
#endif
}

Result<void> checkShares(const QList<ShareMapping> &shares)
{
    for (const ShareMapping &mapping : shares) {
        if (plainSharePath(mapping.share).isEmpty())
            return fail(ErrorCode::WrongKind, mapping.share,
                        ShareMapText::tr("A share is written as \\\\server\\share."));
        if (!QDir::isAbsolutePath(mapping.folder))
            return fail(ErrorCode::WrongKind, mapping.share,
                        ShareMapText::tr("Its folder is a whole path, such as /mnt/share."));
    }
    return {};
}

} // namespace ccm
