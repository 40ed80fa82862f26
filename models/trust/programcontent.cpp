// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signedcontent.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ProgramSignature)
};

constexpr qint64 DosHeaderSize = 64;
constexpr qint64 PeHeaderSize = 24; // signature and COFF header
constexpr qint64 ChecksumAt = 64; // in the optional header, of PE32 and PE32+ alike
constexpr quint32 CertificateTable = 4; // which of the data directories
constexpr qint64 EntryHeaderSize = 8; // of WIN_CERTIFICATE
constexpr quint16 SignedDataType = 2; // WIN_CERT_TYPE_PKCS_SIGNED_DATA

/// Where the two fields lie that a signature cannot cover, and what the second one says.
struct Fields
{
    qint64 checksumAt = 0;
    qint64 tableEntryAt = 0; ///< 0 when the header has no place for one
    ByteRange table; ///< the attribute certificate table, as named; all 0 when there is none
};

Result<Fields> readFields(ByteReader &in)
{
    const auto dos = in.read(0, DosHeaderSize);
    if (!dos)
        return std::unexpected(dos.error());
    const qint64 header = littleEndianAt<quint32>(*dos, 0x3C);
    const auto pe = in.read(header, PeHeaderSize);
    if (!pe)
        return std::unexpected(pe.error());
    if (!pe->startsWith(QByteArrayView("PE\0\0", 4)))
        return fail(ErrorCode::WrongKind, in.source(),
                    ProgramText::tr("It is no program or library of Windows."), {.offset = header});
    const qint64 optionalAt = header + PeHeaderSize;
    const qint64 optionalSize = littleEndianAt<quint16>(*pe, 20);
    const auto optional = in.read(optionalAt, optionalSize);
    if (!optional)
        return std::unexpected(optional.error());
    const auto magic = optionalSize < 2 ? quint16{0} : littleEndianAt<quint16>(*optional, 0);
    if (magic != 0x10B && magic != 0x20B)
        return in.malformed(optionalAt,
                            ProgramText::tr("Its optional header is neither of PE32 nor of PE32+."));
    const qint64 countAt = magic == 0x10B ? 92 : 108;
    if (optionalSize < countAt + 4)
        return in.malformed(optionalAt, ProgramText::tr("Its optional header is too short."));

    Fields fields{.checksumAt = optionalAt + ChecksumAt};
    const qint64 entryAt = countAt + 4 + qint64{CertificateTable} * 8;
    if (littleEndianAt<quint32>(*optional, countAt) <= CertificateTable || optionalSize < entryAt + 8)
        return fields;
    fields.tableEntryAt = optionalAt + entryAt;
    // Of all directories this one alone holds an offset in the file, not an address.
    fields.table = {.offset = littleEndianAt<quint32>(*optional, entryAt),
                    .size = littleEndianAt<quint32>(*optional, entryAt + 4)};
    return fields;
}

/// The table is a list of WIN_CERTIFICATE, each filled up to a multiple of 8 bytes.
Result<void> takeSignatures(ByteReader &in, const ByteRange &table, SignedContent &content)
{
    const qint64 end = table.offset + table.size;
    for (qint64 at = table.offset; end - at >= EntryHeaderSize;) {
        const auto header = in.read(at, EntryHeaderSize);
        if (!header)
            return std::unexpected(header.error());
        const qint64 length = littleEndianAt<quint32>(*header, 0);
        if (length < EntryHeaderSize || length > end - at)
            return in.malformed(
                at, ProgramText::tr("A signature in it has a length that does not fit its table."));
        if (littleEndianAt<quint16>(*header, 6) == SignedDataType) {
            if (content.signatures.size() >= trustlimits::Signatures)
                return in.tooLarge(at, ProgramText::tr("It has more signatures than Ccmscope reads."));
            auto bytes = in.read(at + EntryHeaderSize, length - EntryHeaderSize);
            if (!bytes)
                return std::unexpected(bytes.error());
            content.signatures.append(std::move(*bytes));
        } else {
            content.facts.append(ProgramText::tr("Its table of signatures holds an entry of an unknown kind, "
                                                 "which was left out."));
        }
        at += (length + 7) / 8 * 8;
    }
    return {};
}

} // namespace

/// The digest covers the file from its start to the certificate table, without the checksum and without the
/// directory entry that points to the table. The specification adds the sections one by one, in the order
/// of their offsets; without gaps between sections that is the same, and gaps are better covered than not.
Result<SignedContent> takeApartProgram(QIODevice &device, const QString &source)
{
    ByteReader in(device, source);
    const auto fields = readFields(in);
    if (!fields)
        return std::unexpected(fields.error());
    SignedContent content{.kind = SignedKind::Program};
    const ByteRange &table = fields->table;
    if (table.offset == 0 || table.size == 0)
        return content;

    const qint64 afterEntry = fields->tableEntryAt + 8;
    const qint64 end = table.offset + table.size;
    if (table.offset < afterEntry || end > in.size())
        return in.malformed(fields->tableEntryAt,
                            ProgramText::tr("Its header says that the signature lies at byte %1 with %2 "
                                            "bytes, which is not a place in this file after the header.")
                                .arg(table.offset)
                                .arg(table.size));
    if (table.size > trustlimits::SignatureBytes)
        return in.tooLarge(fields->tableEntryAt,
                           ProgramText::tr("Its signature is larger than Ccmscope reads."));
    if (const Result<void> done = takeSignatures(in, table, content); !done)
        return std::unexpected(done.error());
    const qint64 afterChecksum = fields->checksumAt + 4;
    content.pieces = {
        {.range = {.offset = 0, .size = fields->checksumAt}},
        {.range = {.offset = afterChecksum, .size = fields->tableEntryAt - afterChecksum}},
        {.range = {.offset = afterEntry, .size = table.offset - afterEntry}},
    };
    if (end < in.size())
        content.gap = ProgramText::tr("%n byte(s) follow the signature, and no signature covers them.",
                                      nullptr, static_cast<int>(qMin(in.size() - end, qint64{INT_MAX})));
    return content;
}

} // namespace ccm
