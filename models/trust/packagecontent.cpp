// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signedcontent.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::PackageSignature)
};

using Kind = CompoundEntry::Kind;

const QString SignatureName = u"\u0005DigitalSignature"_s;
const QString SignatureExName = u"\u0005MsiDigitalSignatureEx"_s;
constexpr qint64 MetadataDigestLimit = 64; // the longest digest there is
constexpr qsizetype StorageDepth = 32; // a package has patches in it at most, which have none

/// A field of a directory entry, as [MS-CFB] 2.6.1 places it.
QByteArrayView field(const CompoundEntry &entry, qsizetype at, qsizetype size)
{
    return QByteArrayView(entry.bytes).sliced(at, size);
}

QByteArrayView classId(const CompoundEntry &entry)
{
    return field(entry, 80, 16);
}

/// The name as stored, without the closing NUL: UTF-16, low byte first.
QByteArrayView storedName(const CompoundEntry &entry)
{
    return field(entry, 0, 2 * entry.stream.name.size());
}

bool isSignature(const CompoundEntry &entry)
{
    return entry.parent == 0 && (entry.stream.name == SignatureName || entry.stream.name == SignatureExName);
}

/// Walks the tree in the order of the digest: in each storage by the bytes of the names, which is not the
/// order of the tree. A storage's class identifier closes it.
class Walk
{
public:
    Walk(const CompoundFile &file, const QList<CompoundEntry> &entries, qint64 fileSize,
         SignedContent &content)
        : m_file(file)
        , m_entries(entries)
        , m_left(fileSize)
        , m_content(content)
    {
        m_children.resize(entries.size());
        for (qsizetype i = 1; i < entries.size(); ++i)
            m_children[entries.at(i).parent].append(i);
        for (QList<qsizetype> &children : m_children)
            std::ranges::sort(children, [&](qsizetype a, qsizetype b) {
                return storedName(entries.at(a)) < storedName(entries.at(b));
            });
    }

    Result<void> addStorage(qsizetype number, qsizetype depth);

private:
    Result<void> addStream(const CompoundEntry &entry);
    void addMetadata(const CompoundEntry &entry);
    std::unexpected<Error> malformed(const CompoundEntry &entry, const QString &detail) const
    {
        return m_file.malformed(entry.stream, detail);
    }

    const CompoundFile &m_file;
    const QList<CompoundEntry> &m_entries;
    qint64 m_left; ///< bytes that streams may still have: together they fit into the file
    SignedContent &m_content;
    QList<QList<qsizetype>> m_children;
};

/// What the digest in \5MsiDigitalSignatureEx covers of an entry: all that is said about it but its place.
void Walk::addMetadata(const CompoundEntry &entry)
{
    QByteArray &bytes = m_content.metadata;
    const bool isRoot = entry.kind == Kind::Root;
    if (!isRoot)
        bytes.append(storedName(entry));
    bytes.append(entry.kind == Kind::Stream ? field(entry, 120, 4) : classId(entry));
    bytes.append(field(entry, 96, 4)); // state bits
    if (!isRoot)
        bytes.append(field(entry, 100, 16)); // times of creation and of change
}

Result<void> Walk::addStream(const CompoundEntry &entry)
{
    addMetadata(entry);
    if (entry.stream.size == 0)
        return {};
    if (entry.stream.size < 0 || entry.stream.size > m_left)
        return malformed(entry, PackageText::tr("Its streams are together larger than the file."));
    m_left -= entry.stream.size;
    const auto ranges = m_file.rangesOf(entry.stream);
    if (!ranges)
        return std::unexpected(ranges.error());
    for (const ByteRange &range : *ranges)
        m_content.pieces.append({.range = range});
    return {};
}

Result<void> Walk::addStorage(qsizetype number, qsizetype depth)
{
    const CompoundEntry &storage = m_entries.at(number);
    if (depth > StorageDepth)
        return malformed(storage, PackageText::tr("Its storages are nested too deeply."));
    addMetadata(storage);
    for (const qsizetype child : m_children.at(number)) {
        const CompoundEntry &entry = m_entries.at(child);
        if (isSignature(entry))
            continue;
        const auto done = entry.kind == Kind::Stream ? addStream(entry) : addStorage(child, depth + 1);
        if (!done)
            return done;
    }
    m_content.pieces.append({.bytes = classId(storage).toByteArray()});
    return {};
}

} // namespace

Result<SignedContent> takeApartPackage(QIODevice &device, const QString &source)
{
    auto file = CompoundFile::open(device, source);
    if (!file)
        return std::unexpected(file.error());
    SignedContent content{.kind = SignedKind::InstallerPackage};
    bool hasMetadata = false;
    for (const CompoundStream &stream : file->streams()) {
        if (stream.name != SignatureName && stream.name != SignatureExName)
            continue;
        const bool isSignature = stream.name == SignatureName;
        auto bytes = file->read(stream, isSignature ? trustlimits::SignatureBytes : MetadataDigestLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (isSignature) {
            content.signatures.append(std::move(*bytes));
        } else {
            content.metadataDigest = std::move(*bytes);
            hasMetadata = true;
        }
    }
    if (content.signatures.isEmpty())
        return content;
    if (content.signatures.size() > 1)
        return file->malformed(file->streams().first(),
                               PackageText::tr("It has two streams that are called the signature."));

    const auto entries = file->entries();
    if (!entries)
        return std::unexpected(entries.error());
    Walk walk(*file, *entries, device.size(), content);
    if (const Result<void> done = walk.addStorage(0, 0); !done)
        return std::unexpected(done.error());
    if (!hasMetadata) {
        content.metadata.clear();
        content.facts.append(PackageText::tr(
            "The signature covers what the streams of the package hold, but not their names and sizes: the "
            "package has no stream MsiDigitalSignatureEx."));
    }
    return content;
}

} // namespace ccm
