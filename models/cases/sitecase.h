// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/cabinetfacts.h"
#include "models/base/sharemap.h"
#include "models/manifest/manifestdiff.h"
#include "models/manifest/otherfile.h"
#include "models/net/fetch.h"
#include "models/trust/filetrust.h"

#include <QMetaType>

namespace ccm {

/// A site's manifest as the user names it: a file, a folder, a path on a share, an archive or an entry of
/// one ("bundle.zip/inner/ccmsetup.cab", "https://host/bundle.zip#inner/ccmsetup.cab"), a web address, or the
/// name of a management point.
struct SiteRequest
{
    QString address;
    QList<ShareMapping> shares;
    WebAccess access;
    QString archivePassword; ///< of an encrypted zip
    std::optional<TrustRequest> trust; ///< nothing: signatures are not looked at
};

/// One of several manifests in an archive or a folder.
struct ManifestCandidate
{
    QString name; ///< its place in the archive or folder, with '/'
    QString address; ///< what opens it, for SiteRequest
    qint64 sizeInBytes = 0;
    QDateTime modified; ///< UTC; invalid when unknown
};

/// What has to be answered before a site can be read.
struct SiteQuestion
{
    QList<ManifestCandidate> candidates; ///< one is to be chosen
    FetchObstacle obstacle;
    std::optional<Error> locked; ///< the archive takes a password: none was given, or it does not fit

    [[nodiscard]] bool isOpen() const
    {
        return !candidates.isEmpty() || obstacle.certificate || obstacle.wantsCredentials || locked;
    }
};

/// Everything that a site's manifest and what lies around it tell.
struct SiteCase
{
    Manifest manifest;
    QString source; ///< as the user knows it: the path, the address, "archive: entry"
    QString file; ///< the cabinet or XML that was read, readable while this value lives
    /// In the cabinet beside ccmsetup.xml, or in the folder of a bare XML; unknown for XML that came alone.
    std::optional<QList<OtherFile>> otherFiles;
    std::optional<CabinetFacts> cabinet; ///< where it was read from a cabinet file
    FileSizes itemSizes; ///< of files that items name, where they lie beside the manifest
    QString itemFolder; ///< where they lie; empty where nothing lies beside the manifest
    /// Of the cabinet that was read. Nothing: it was a bare XML, or signatures were not asked for.
    std::optional<Result<TrustReport>> signature;
    std::optional<Fetched> fetched; ///< where it came from a server
    QStringList notes; ///< whole sentences about how it was found
    std::shared_ptr<TemporaryFolder> unpacked; ///< keeps `file` where it came from an archive

    /// Unknown where the file is not beside the manifest.
    [[nodiscard]] std::optional<qint64> sizeOf(const ManifestItem &item) const;
};

/// The file that an item names, where it lies beside the manifest. NotFound where it does not.
[[nodiscard]] Result<QString> fileOfItem(const SiteCase &site, const QString &fileName);

/// Where it came from and how old it is, in sentences, for the user. Empty where nothing was fetched.
[[nodiscard]] QString fetchedText(const SiteCase &site);

/// Reads a site. Blocks; for a worker thread. Several manifests in an archive are an error that names them
/// all, and so are an untrusted certificate and a wanted password; `question` then says what to ask the user.
/// `progress` counts bytes, fetched first and then unpacked.
[[nodiscard]] Result<SiteCase> readSite(const SiteRequest &request, const std::stop_token &stop = {},
                                        Progress *progress = nullptr, SiteQuestion *question = nullptr);

} // namespace ccm

Q_DECLARE_METATYPE(ccm::SiteCase)
Q_DECLARE_METATYPE(ccm::SiteQuestion)
