// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/base/progress.h"
#include "models/cases/casefile.h"
#include "models/cases/redaction.h"
#include "models/cases/sitecase.h"

#include <optional>

namespace ccm {

/// The case file of a bundle, at its top.
inline constexpr QLatin1StringView BundleCaseName("case.ccmcase");

/// Named limits of a bundle: those that it can be opened with again.
struct CaseBundleLimits
{
    int files = 20'000;
    qint64 bytesPerFile = qint64{1} << 30;
    qint64 bytesInAll = qint64{4} << 30;
    qint64 redactedBytes = qint64{512} << 20; ///< of a file whose names are replaced: it is read as a whole
};

struct BundleOptions
{
    bool withItems = false; ///< programs and packages too, of the site and of the clients
    bool isRedacted = false; ///< only what names can be replaced in
    CaseBundleLimits limits;
};

/// The contents of a case, as far as they are on this computer or were read already.
struct BundleSources
{
    std::optional<SiteCase> site;
    std::optional<SiteCase> earlierSite;
    std::optional<FileSet> client;
    QList<std::optional<FileSet>> clients; ///< of each of the case's further clients
    QList<std::optional<FileSet>> logs; ///< of each of the case's logs, with their history files
};

/// Reads where they lie, and unpacks archives. What cannot be read, and what only a server has, is missing;
/// planBundle() says so. The error is Cancelled. For a worker thread.
[[nodiscard]] Result<BundleSources> readBundleSources(const CaseFile &file, const std::stop_token &stop = {});

/// One file of a bundle.
struct BundleItem
{
    QString source; ///< the file that is read
    QString folder; ///< in the bundle: "client", "clients/1", "site"; tells nothing
    QString name; ///< below it, with '/'; safe on every system
    qint64 sizeInBytes = 0;
    QDateTime modified; ///< UTC; invalid when unknown
    bool isText = false;
    bool isCabinet = false; ///< its ccmsetup.xml is taken instead, as names in it can be replaced
    QString known; ///< what the case calls it: a path or "archive: entry"

    [[nodiscard]] QString nameInBundle() const { return folder + u'/' + name; }
};

enum class LeftOutReason : quint8 { NotAskedFor, CannotBeRedacted, TooLarge, TooMany, NotThere };

struct LeftOut
{
    QString name; ///< in the bundle, or as the case calls it
    LeftOutReason reason{};
    qint64 sizeInBytes = 0;

    bool operator==(const LeftOut &) const = default;
};
/// One sentence, without the name.
[[nodiscard]] QString leftOutText(LeftOutReason reason);

struct BundlePlan
{
    CaseFile file; ///< as it stands in the bundle: "./client"
    QList<BundleItem> items;
    QList<LeftOut> leftOut;
    qint64 bytes = 0; ///< of all items
    bool isRedacted = false;
    BundleSources sources; ///< keeps unpacked files
};

/// What will be in the bundle: the manifests, the clients' text files (logs, MobileClient.tcf and the like)
/// and their ccmsetup.cab, the logs and the plan. Reads the beginning of files.
[[nodiscard]] BundlePlan planBundle(const CaseFile &file, const BundleSources &sources,
                                    const BundleOptions &options = {});

/// Names that the case itself tells: of folders and addresses.
[[nodiscard]] RedactionSeeds redactionSeeds(const CaseFile &file);
/// Looks at everything that a redacted bundle will hold; then the redactor's table is what will be replaced.
/// `progress` counts bytes, twice each. Errors: of files that cannot be read, Cancelled.
[[nodiscard]] Result<void> surveyBundle(const BundlePlan &plan, Redactor &redactor,
                                        const std::stop_token &stop = {}, Progress *progress = nullptr);
/// Writes the zip beside `target` and puts it into its place when it is whole; otherwise nothing stays. With
/// a redactor, which has to have surveyed the plan, names are replaced; its table is not in the bundle. A
/// plan for redaction is not written without.
[[nodiscard]] Result<void> writeBundle(const QString &target, const BundlePlan &plan,
                                       Redactor *redactor = nullptr, const std::stop_token &stop = {},
                                       Progress *progress = nullptr);
/// Tab separated, with a head: kind, name, what stands in for it, how often. For a file of its own.
[[nodiscard]] QByteArray standInTable(const QList<Replacement> &table);
/// "host", "user": for tables and for programs.
[[nodiscard]] QString redactedKindWord(RedactedKind kind);

/// A name in a bundle made safe to be a path on any system: no drive, "..", device, or character that Windows
/// refuses.
[[nodiscard]] QString safeBundleName(const QString &name);

/// The case file among the names of an archive: at its top, or in the one folder that all lies in. Nothing:
/// it is no bundle.
[[nodiscard]] std::optional<QString> findCaseFile(const QStringList &names);
/// A case file of a bundle, whose paths all lead into the bundle; one that does not is an error.
[[nodiscard]] Result<CaseFile> readBundleCase(const QByteArray &json, const QString &source);
/// Unpacks a bundle into a folder, which has to be empty, and reads its case, whose paths then lie there.
/// WrongKind where the archive is no bundle, Malformed where a name in it is not safe or a file is damaged.
[[nodiscard]] Result<CaseFile> unpackBundle(const QString &bundle, const QString &folder,
                                            const std::stop_token &stop = {}, Progress *progress = nullptr);
/// Copies what was unpacked in a folder, all but its case file, into another one, which must not be there
/// yet; the case whose paths then lie there. With an Error, nothing is left of that folder.
[[nodiscard]] Result<CaseFile> keepUnpacked(const CaseFile &file, const QString &from, const QString &to);

} // namespace ccm
