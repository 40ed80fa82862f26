// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/manifest/clientreleases.h"
#include "models/manifest/manifest.h"

#include <QHash>

namespace ccm {

/// One field that is not the same on both sides, as written; an empty text is an absent attribute.
/// The names are stable words for scripts, see fieldsOf() in itemfields.h.
struct FieldChange
{
    QString name;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// An attribute that has another name and the same value: information, no change of content.
struct AttributeRename
{
    QString element; ///< "Item", "Discovery", ...
    QString before; ///< the attribute's name
    QString after;
    QString value;

    bool operator==(const AttributeRename &) const = default;
};

/// An item of one side only, and its place: the index into Manifest::items.
struct LoneItem
{
    QString fileName;
    int place = -1;

    bool operator==(const LoneItem &) const = default;
};

/// An item that both sides have: what differs in it, and its places.
struct ItemChange
{
    QString fileName; ///< of the later manifest
    QList<FieldChange> fields;
    int beforePlace = -1;
    int afterPlace = -1;

    bool operator==(const ItemChange &) const = default;
    [[nodiscard]] const FieldChange *field(QStringView name) const;
};

/// A file that went to another folder or got another name there.
struct MovedItem
{
    QString before;
    QString after;
    int beforePlace = -1;
    int afterPlace = -1;

    bool operator==(const MovedItem &) const = default;
};

struct RenamedAttributes
{
    QString fileName;
    QList<AttributeRename> attributes;
    int beforePlace = -1;
    int afterPlace = -1;

    bool operator==(const RenamedAttributes &) const = default;
};

/// An item that comes at another place among those that both sides have.
struct ReorderedItem
{
    QString fileName;
    int beforePlace = -1;
    int afterPlace = -1;

    bool operator==(const ReorderedItem &) const = default;
};

/// Which clients have to fetch an item again.
enum class DownloadReach : quint8 {
    Nobody, ///< the file is the same
    EveryClient, ///< the hash of the file that lies on the client is checked, and it differs
    WhereItApplies, ///< as EveryClient, where platform and system are those of the item
    WhereItIsMissing, ///< only clients on which the item's discovery finds nothing that will do
    Unknown, ///< the manifest has no discovery for it: ccmsetup decides, as for client.msi
};

/// What has to be fetched again because its file is another one.
struct Download
{
    QStringList fileNames; ///< changed items whose file differs, in the order of the later manifest
    QList<DownloadReach> reaches; ///< of each of them
    std::optional<qint64> bytes; ///< of all; unknown as soon as the size of one is
    DownloadReach reach = DownloadReach::Nobody; ///< what is true of all of them; Unknown where they differ

    bool operator==(const Download &) const = default;
};

/// One of the documented reasons for which a client upgrades itself.
struct UpgradeCondition
{
    enum class Id : quint8 { ClientVersion, LanguagePack, PrerequisiteVersion, InstallationFiles };
    enum class State : quint8 { Met, NotMet, CannotTell };

    Id id{};
    State state = State::CannotTell;
    QString sentence;
    QStringList items; ///< file names that meet it

    bool operator==(const UpgradeCondition &) const = default;
};

/// What differs between two manifests. Two items are the same item when they have the same file name
/// without regard to case, the n-th of that name with the n-th; of what is left, a file is the same in
/// another folder when the hash is the same, or when nothing else on either side has its bare name.
/// White space, the order and quotes of attributes, the case of a hash's digits, zeros before the parts
/// of a version and spellings of characters are no differences.
struct ManifestDiff
{
    QString beforeSource;
    QString afterSource;
    QList<LoneItem> added; ///< in the order of the later manifest
    QList<LoneItem> removed; ///< in the order of the earlier manifest
    QList<ItemChange> changed; ///< in the order of the later manifest; what moved may be among them
    QList<MovedItem> moved; ///< likewise
    QList<ReorderedItem> reordered; ///< the fewest items whose move explains the new order
    QList<RenamedAttributes> renamed;
    QList<FieldChange> root; ///< clientVersion, minimumSiteVersion, and what stands beside the items
    QList<UpgradeCondition> conditions; ///< all four, in the order of the documentation
    Download download;
    ReleaseStep release;
    QString headline; ///< one sentence

    bool operator==(const ManifestDiff &) const = default;
    /// Nothing of the content differs; a renamed attribute may.
    [[nodiscard]] bool isEqual() const;
};

/// Bytes by file name as the manifest writes it, in lower case: of the files beside the later manifest.
using FileSizes = QHash<QString, qint64>;

[[nodiscard]] ManifestDiff diffManifests(const Manifest &before, const Manifest &after,
                                         const FileSizes &sizesAfter = {});

} // namespace ccm

Q_DECLARE_METATYPE(ccm::ManifestDiff)
