// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/sitecase.h"

#include "models/archives/archive.h"
#include "models/archives/archivekind.h"
#include "models/archives/unpack.h"
#include "models/base/files.h"
#include "models/base/moment.h"
#include "models/cases/sitefiles.h"
#include "models/cases/siteplaces.h"
#include "models/manifest/manifestreader.h"
#include "models/net/siteaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

struct SiteText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Site)
};

constexpr FileSetLimits FolderLimits{.depth = 8};
constexpr qsizetype NamedCandidates = 50; ///< in the sentence that lists them

/// One reading: from what the user typed to the value.
class SiteReading
{
public:
    SiteReading(const SiteRequest &request, const std::stop_token &stop, Progress *progress,
                SiteQuestion &question)
        : m_request(request)
        , m_stop(stop)
        , m_progress(progress)
        , m_question(question)
    {
    }

    [[nodiscard]] Result<SiteCase> run();

private:
    [[nodiscard]] Result<SiteCase> fromShare(const QString &address);
    [[nodiscard]] Result<SiteCase> fromPath(const QString &path, const QString &shownAs);
    [[nodiscard]] Result<SiteCase> fromFolder(const QString &folder, const QString &shownAs);
    [[nodiscard]] Result<SiteCase> fromArchive(const QString &archive, const QString &entry,
                                               const QString &shownAs, QChar separator);
    [[nodiscard]] Result<SiteCase> fromWeb(const QString &address);
    [[nodiscard]] Result<SiteCase> fromFetched(const Fetched &fetched, const QString &entry,
                                               const QString &shownAs);
    /// The cabinet or XML itself.
    [[nodiscard]] Result<SiteCase> fromManifest(const QString &file, const QString &shownAs);
    [[nodiscard]] std::unexpected<Error> ask(const QList<ManifestCandidate> &candidates,
                                             const QString &source);
    /// What lies in a cabinet beside the manifest, and what the cabinet says of itself.
    void addListing(SiteCase &site) const;
    /// Nothing in the archive is a manifest, as far as it could be read.
    [[nodiscard]] std::unexpected<Error> holdsNone(const FileSet &files, const QString &entry,
                                                   const QString &shownAs);

    const SiteRequest &m_request;
    const std::stop_token &m_stop;
    Progress *m_progress;
    SiteQuestion &m_question;
};

/// What was pasted: without blanks and quotation marks around it.
QString unquoted(const QString &text)
{
    QString address = text.trimmed();
    if (address.size() >= 2 && address.startsWith(u'"') && address.endsWith(u'"'))
        address = address.sliced(1, address.size() - 2);
    return address;
}

Result<SiteCase> SiteReading::run()
{
    const QString address = unquoted(m_request.address);
    if (address.isEmpty())
        return fail(ErrorCode::WrongKind, address, SiteText::tr("No address was given."));
    if (isWebAddress(address))
        return fromWeb(address);
    if (address.startsWith("file:"_L1, Qt::CaseInsensitive))
        return fromPath(QUrl(address).toLocalFile(), address);
    // "//tmp/x" is a path of this computer as well; a file that exists is what was meant.
    if (isSharePath(address) && !(address.startsWith(u'/') && QFileInfo::exists(address)))
        return fromShare(address);
    const bool isPath = QFileInfo::exists(address) || entryPathOf(address);
    return !isPath && isServerName(address) ? fromWeb(address) : fromPath(address, address);
}

Result<SiteCase> SiteReading::fromShare(const QString &address)
{
    const auto path = localPathOf(address, m_request.shares);
    if (!path)
        return std::unexpected(path.error());
    if (!QFileInfo::exists(*path) && !entryPathOf(*path))
        return fail(ErrorCode::NotFound, address,
                    SiteText::tr("It would lie at %1; is the share mounted there?")
                        .arg(QDir::toNativeSeparators(*path)));
    return fromPath(*path, address);
}

Result<SiteCase> SiteReading::fromPath(const QString &path, const QString &shownAs)
{
    if (QFileInfo(path).isDir())
        return fromFolder(path, shownAs);
    if (const auto inner = entryPathOf(path))
        return fromArchive(inner->archive, inner->entry, shownAs.chopped(inner->entry.size() + 1), u'/');
    const auto kind = archiveKindOf(path, m_stop);
    if (!kind) {
        Error error = kind.error();
        error.source = shownAs;
        return std::unexpected(error);
    }
    if (*kind && !holdsManifest(path, m_stop))
        return fromArchive(path, {}, shownAs, u'/');
    auto site = fromManifest(path, shownAs);
    if (!site)
        return site;
    const QFileInfo info(path);
    site->itemFolder = info.absolutePath();
    site->itemSizes = sizesBelow(site->itemFolder, site->manifest.items, m_stop);
    if (!*kind)
        site->otherFiles = filesOfFolder(info.absolutePath(), info.fileName());
    return site;
}

Result<SiteCase> SiteReading::fromFolder(const QString &folder, const QString &shownAs)
{
    const auto below = [&](const QString &path) {
        return QDir::cleanPath(shownAs + u'/' + QDir(folder).relativeFilePath(path));
    };
    if (const QString manifest = manifestOfFolder(folder); !manifest.isEmpty())
        return fromPath(manifest, below(manifest));
    const auto files = readFolder(folder, FolderLimits, m_stop);
    if (!files) {
        Error error = files.error();
        error.source = shownAs;
        return std::unexpected(error);
    }
    const QList<FileEntry> found = manifestsByName(*files);
    if (found.isEmpty())
        return fail(ErrorCode::WrongKind, shownAs,
                    SiteText::tr("The folder holds neither ccmsetup.cab nor ccmsetup.xml."));
    if (found.size() == 1)
        return fromPath(found.constFirst().path, below(found.constFirst().path));
    QList<ManifestCandidate> candidates;
    for (const FileEntry &file : found)
        candidates.append({file.name, below(file.path), file.sizeInBytes, file.modified});
    return ask(candidates, shownAs);
}

Result<SiteCase> SiteReading::fromArchive(const QString &archive, const QString &entry,
                                          const QString &shownAs, QChar separator)
{
    const auto files = unpackArchive(archive, {}, m_stop, m_progress, m_request.archivePassword);
    if (!files) {
        Error error = files.error();
        error.source.replace(archive, shownAs);
        if (error.code == ErrorCode::Encrypted && takesPassword(archive, m_stop))
            m_question.locked = error;
        return std::unexpected(error);
    }
    QList<FileEntry> found = manifestsIn(*files, m_stop);
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, shownAs);
    if (!entry.isEmpty())
        found.removeIf([&entry](const FileEntry &file) { return !isNamed(file, entry); });
    if (found.isEmpty())
        return holdsNone(*files, entry, shownAs);
    if (found.size() > 1) {
        QList<ManifestCandidate> candidates;
        for (const FileEntry &file : std::as_const(found))
            candidates.append({file.name, shownAs + separator + file.name, file.sizeInBytes, file.modified});
        return ask(candidates, shownAs);
    }
    auto site = fromManifest(found.constFirst().path, shownAs + separator + found.constFirst().name);
    if (site) {
        site->unpacked = files->unpacked;
        site->notes += files->warnings;
    }
    return site;
}

Result<SiteCase> SiteReading::fromFetched(const Fetched &fetched, const QString &entry,
                                          const QString &shownAs)
{
    const auto kind = archiveKindOf(fetched.path, m_stop);
    const bool isBundle = kind && *kind && !holdsManifest(fetched.path, m_stop);
    auto site =
        isBundle ? fromArchive(fetched.path, entry, shownAs, u'#') : fromManifest(fetched.path, shownAs);
    if (!site)
        return site;
    site->fetched = fetched;
    if (!fetched.hasLength)
        site->notes.append(
            SiteText::tr("The server did not say how long the file is; whether it came whole shows "
                         "only in its content."));
    return site;
}

Result<SiteCase> SiteReading::fromWeb(const QString &address)
{
    const QString entry = QUrl::fromPercentEncoding(address.section(u'#', 1).toUtf8());
    const auto urls = manifestAddresses(address.section(u'#', 0, 0));
    if (!urls)
        return std::unexpected(urls.error());
    const auto fetchFrom = [this](const QUrl &url) {
        return fetch({.url = url, .access = m_request.access}, m_stop, m_progress, &m_question.obstacle);
    };
    auto fetched = fetchFrom(urls->constFirst());
    QString whyOpen;
    // Whoever shows a bad certificate, wants a password or says no was there: no other way is tried.
    if (!fetched && urls->size() > 1 && m_question.obstacle.isNotOffered) {
        whyOpen = fetched.error().message();
        fetched = fetchFrom(urls->at(1));
        if (!fetched && fetched.error().code != ErrorCode::Cancelled)
            return fail(fetched.error().code, address,
                        SiteText::tr("Neither https nor http led to it. %1 %2", "two whole sentences")
                            .arg(whyOpen, fetched.error().message()));
    }
    if (!fetched)
        return std::unexpected(fetched.error());
    auto site = fromFetched(*fetched, entry, fetched->url.toDisplayString());
    if (site && !whyOpen.isEmpty())
        site->notes.prepend(SiteText::tr("It was fetched unencrypted, by http: others on the way could have "
                                         "read and changed it. By https it is not offered: %1")
                                .arg(whyOpen));
    return site;
}

std::unexpected<Error> SiteReading::holdsNone(const FileSet &files, const QString &entry,
                                              const QString &shownAs)
{
    // What was left out may be what was looked for.
    const QString leftOut = files.warnings.isEmpty() ? QString() : u' ' + files.warnings.join(u' ');
    if (takesPassword(files.source, m_stop)) {
        m_question.locked =
            Error{.code = ErrorCode::Encrypted,
                  .source = shownAs,
                  .detail = SiteText::tr("No client manifest could be read from the archive.") + leftOut};
        return std::unexpected(*m_question.locked);
    }
    if (!entry.isEmpty())
        return fail(ErrorCode::NotFound, shownAs,
                    SiteText::tr("The archive holds no client manifest %1.").arg(entry) + leftOut);
    return fail(ErrorCode::WrongKind, shownAs,
                SiteText::tr("The archive holds no client manifest (ccmsetup.cab, ccmsetup.xml).") + leftOut);
}

Result<SiteCase> SiteReading::fromManifest(const QString &file, const QString &shownAs)
{
    const auto renamed = [&](Error error) {
        error.source.replace(file, shownAs);
        return std::unexpected(error);
    };
    SiteCase site{.source = shownAs, .file = file};
    const auto kind = archiveKindOf(file, m_stop);
    if (!kind)
        return renamed(kind.error());
    const bool isArchive = kind->has_value();
    const auto bytes = isArchive
        ? readEntry(file, u"ccmsetup.xml", ManifestLimits().bytes, m_stop, m_progress)
        : readFile(file, ManifestLimits().bytes);
    if (!bytes)
        return renamed(bytes.error());
    auto manifest = parseManifest(*bytes, shownAs);
    if (!manifest) {
        if (isArchive)
            manifest.error().source += ": ccmsetup.xml"_L1;
        return std::unexpected(manifest.error());
    }
    site.manifest = std::move(*manifest);
    if (!isArchive)
        return site;
    addListing(site);
    if (m_request.trust) {
        site.signature = checkFile(file, *m_request.trust, m_stop, m_progress);
        if (!*site.signature)
            site.signature->error().source = shownAs;
    }
    return site;
}

void SiteReading::addListing(SiteCase &site) const
{
    const auto listing = listArchive(site.file, m_stop);
    if (!listing)
        return;
    site.otherFiles.emplace();
    for (const ArchiveEntry &entry : listing->entries) {
        if (entry.isFile && entry.name.compare("ccmsetup.xml"_L1, Qt::CaseInsensitive) != 0)
            site.otherFiles->append({entry.name, entry.claimedSize, entry.modified});
    }
    site.notes += listing->warnings;
    site.cabinet = listing->cabinet;
    if (site.cabinet && (!site.cabinet->previousName.isEmpty() || !site.cabinet->nextName.isEmpty()))
        site.notes.append(SiteText::tr("The cabinet is number %1 of a set.").arg(site.cabinet->setIndex + 1));
}

std::unexpected<Error> SiteReading::ask(const QList<ManifestCandidate> &candidates, const QString &source)
{
    m_question.candidates = candidates;
    QStringList names;
    for (const ManifestCandidate &candidate : candidates.first(qMin(candidates.size(), NamedCandidates)))
        names.append(candidate.address);
    if (candidates.size() > NamedCandidates)
        names.append(
            SiteText::tr("and %n more", nullptr, static_cast<int>(candidates.size() - NamedCandidates)));
    return fail(
        ErrorCode::WrongKind, source,
        SiteText::tr("It holds several client manifests; name one of them: %1.").arg(names.join(u", "_s)));
}

} // namespace

std::optional<qint64> SiteCase::sizeOf(const ManifestItem &item) const
{
    const auto found = itemSizes.constFind(item.fileName.toLower());
    return found == itemSizes.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QString> fileOfItem(const SiteCase &site, const QString &fileName)
{
    const QString path = site.itemFolder.isEmpty() ? QString() : fileBelow(site.itemFolder, fileName);
    if (path.isEmpty())
        return fail(ErrorCode::NotFound, fileName, SiteText::tr("It does not lie beside the manifest."));
    return path;
}

QString fetchedText(const SiteCase &site)
{
    if (!site.fetched)
        return {};
    const Fetched &fetched = *site.fetched;
    const auto time = [](const QDateTime &utc) { return utcText(utc, MomentPrecision::Minute); };
    QStringList sentences;
    sentences.append(
        fetched.isUnchanged
            ? SiteText::tr("The server says that it is unchanged since it was fetched before (304).")
            : SiteText::tr("Fetched from the server: %1.")
                  .arg(QLocale().formattedDataSize(fetched.sizeInBytes)));
    if (fetched.lastModified.isValid())
        sentences.append(SiteText::tr("Last modified %1.").arg(time(fetched.lastModified)));
    if (!fetched.eTag.isEmpty())
        sentences.append(SiteText::tr("ETag %1.").arg(fetched.eTag));
    if (fetched.serverDate.isValid())
        sentences.append(SiteText::tr("The server's clock said %1.").arg(time(fetched.serverDate)));
    if (!fetched.acceptedFingerprint.isEmpty())
        sentences.append(
            SiteText::tr("The certificate is trusted for this session only because you accepted it."));
    return sentences.join(u' ');
}

Result<SiteCase> readSite(const SiteRequest &request, const std::stop_token &stop, Progress *progress,
                          SiteQuestion *question)
{
    SiteQuestion nobody;
    return SiteReading(request, stop, progress, question ? *question : nobody).run();
}

} // namespace ccm
