// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trust/signedcontent.h"

#include <QCoreApplication>

namespace ccm {
namespace {

struct CabinetText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CabinetSignature)
};

constexpr qint64 HeaderSize = 36;
constexpr quint16 ReservePresent = 4; // cfhdrRESERVE_PRESENT
constexpr qint64 SignedReserve = 20; // bytes that a signer reserves in the header
constexpr qint64 ReserveAt = 40; // after the three sizes of reserved areas
constexpr qint64 SignedHeaderSize = ReserveAt + SignedReserve;
constexpr qint64 PlaceAt = 44; // where the reserve names the signature's offset, and then its size
constexpr qint64 UncoveredAt = 52; // the last 4 bytes of the reserve that are not covered
constexpr qint64 Alignment = 8; // of a signature behind the cabinet
constexpr quint32 ReserveMark = 0x0010'0000; // how the reserve of a signed cabinet begins

} // namespace

/// The reserve of a signed cabinet is 20 bytes: a mark, the offset and size of the signature behind the
/// cabinet, 8 more bytes. The digest covers the file up to the signature, but for the first reserved number
/// (byte 4), the cabinet's number in its set, the sizes of the reserves and the first 16 bytes of this one.
Result<SignedContent> takeApartCabinet(QIODevice &device, const QString &source)
{
    ByteReader in(device, source);
    SignedContent content{.kind = SignedKind::Cabinet};
    const auto header = in.read(0, HeaderSize);
    if (!header)
        return std::unexpected(header.error());
    const qint64 cabinetSize = littleEndianAt<quint32>(*header, 8);
    if (cabinetSize > in.size())
        content.facts.append(CabinetText::tr("The cabinet is cut: it holds %1 of its %2 bytes.")
                                 .arg(QString::number(in.size()), QString::number(cabinetSize)));
    if (!(littleEndianAt<quint16>(*header, 30) & ReservePresent))
        return content;
    const auto sizes = in.read(HeaderSize, 4);
    if (!sizes)
        return std::unexpected(sizes.error());
    if (littleEndianAt<quint16>(*sizes, 0) != SignedReserve)
        return content; // somebody else's reserve
    const auto reserve = in.read(ReserveAt, SignedReserve);
    if (!reserve)
        return std::unexpected(reserve.error());
    const ByteRange place{.offset = littleEndianAt<quint32>(*reserve, PlaceAt - ReserveAt),
                          .size = littleEndianAt<quint32>(*reserve, PlaceAt - ReserveAt + 4)};
    if (littleEndianAt<quint32>(*reserve, 0) != ReserveMark || (place.offset == 0 && place.size == 0))
        return content;

    const qint64 end = place.offset + place.size;
    const bool followsCabinet = place.offset >= cabinetSize && place.offset - cabinetSize < Alignment;
    if (followsCabinet && place.size > 0 && place.size <= trustlimits::SignatureBytes && end > in.size())
        return fail(ErrorCode::Truncated, source,
                    CabinetText::tr("The cabinet and its signature have %1 bytes together, but only %2 are "
                                    "there.")
                        .arg(QString::number(end), QString::number(in.size())));
    if (place.offset < SignedHeaderSize || place.size == 0 || end > in.size())
        return in.malformed(PlaceAt,
                            CabinetText::tr("Its header says that the signature lies at byte %1 with %2 "
                                            "bytes, which is not a place in this file after the header.")
                                .arg(place.offset)
                                .arg(place.size));
    if (place.size > trustlimits::SignatureBytes)
        return in.tooLarge(PlaceAt, CabinetText::tr("Its signature is larger than Ccmscope reads."));
    if (cabinetSize > place.offset)
        return in.malformed(PlaceAt, CabinetText::tr("Its signature lies inside the cabinet's content."));
    auto bytes = in.read(place.offset, place.size);
    if (!bytes)
        return std::unexpected(bytes.error());
    content.signatures.append(std::move(*bytes));
    content.pieces = {
        {.range = {.offset = 0, .size = 4}},
        {.range = {.offset = 8, .size = 26}},
        {.range = {.offset = 56, .size = place.offset - 56}},
    };
    // The number in the set, the sizes of the other reserves, and bytes that nobody uses.
    if (littleEndianAt<quint32>(*header, 4) != 0 || littleEndianAt<quint16>(*header, 34) != 0
        || littleEndianAt<quint16>(*sizes, 2) != 0
        || littleEndianAt<quint32>(*reserve, UncoveredAt - ReserveAt) != 0)
        content.facts.append(
            CabinetText::tr("The digest of a cabinet leaves out some fields of its header; in this one they "
                            "are not all 0, as they usually are."));
    if (end < in.size())
        content.gap = CabinetText::tr("%n byte(s) follow the signature, and no signature covers them.",
                                      nullptr, static_cast<int>(qMin(in.size() - end, qint64{INT_MAX})));
    return content;
}

} // namespace ccm
