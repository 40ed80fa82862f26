// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/cabinetfacts.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qsizetype HeaderSize = 36;
constexpr qsizetype FolderSize = 8;
constexpr qint64 MaximumName = 255; ///< bytes before the 0, as the format has it
constexpr int MaximumFoldersRead = 1'000; ///< their methods are told, no more; hardly any has ten
constexpr quint16 HasPrevious = 1;
constexpr quint16 HasNext = 2;
constexpr quint16 HasReserve = 4;
constexpr qsizetype SignatureReserve = 20; ///< version, 0x0010, where, how long, eight bytes

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::CabinetFacts)
};

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

QString methodName(quint16 type)
{
    const QString window = QString::number(type >> 8 & 0x1F);
    switch (type & 0x0F) {
    case 0:
        return u"stored"_s;
    case 1:
        return u"MSZIP"_s;
    case 2:
        return u"Quantum:"_s + window;
    case 3:
        return u"LZX:"_s + window;
    default:
        return FactsText::tr("method %1").arg(type & 0x0F);
    }
}

/// Reads on from the header, one field after another; `isWhole` ends with the first that is not there.
struct Fields
{
    QIODevice &device;
    bool isWhole = true;

    QByteArray bytes(qint64 count)
    {
        QByteArray read = device.read(count);
        isWhole = isWhole && read.size() == count;
        return isWhole ? read : QByteArray(count, '\0');
    }

    QString name()
    {
        const QByteArray ahead = device.peek(MaximumName + 1);
        const qsizetype end = ahead.indexOf('\0');
        isWhole = isWhole && end >= 0;
        return isWhole ? QString::fromLatin1(bytes(end + 1).chopped(1)) : QString();
    }
};

bool saysWhereASignatureIs(const QByteArray &reserve, qint64 fileSize)
{
    if (reserve.size() < SignatureReserve)
        return false;
    const qint64 offset = numberAt<quint32>(reserve, 4);
    const qint64 size = numberAt<quint32>(reserve, 8);
    return size > 0 && offset > 0 && offset + size <= fileSize;
}

} // namespace

Result<CabinetFacts> readCabinetFacts(QIODevice &device, const QString &source, qint64 offset)
{
    Fields fields{device};
    const QByteArray head = device.seek(offset) ? device.read(HeaderSize) : QByteArray();
    if (!head.startsWith("MSCF"))
        return fail(ErrorCode::WrongKind, source, FactsText::tr("It is not a cabinet."));
    if (head.size() < HeaderSize)
        return fail(ErrorCode::Truncated, source, FactsText::tr("The cabinet ends inside its header."));

    CabinetFacts facts{.length = numberAt<quint32>(head, 8),
                       .files = numberAt<quint16>(head, 28),
                       .folders = numberAt<quint16>(head, 26),
                       .setId = numberAt<quint16>(head, 32),
                       .setIndex = numberAt<quint16>(head, 34)};
    const auto flags = numberAt<quint16>(head, 30);
    qint64 folderReserve = 0;
    if (flags & HasReserve) {
        const QByteArray sizes = fields.bytes(4);
        facts.reservedBytes = numberAt<quint16>(sizes, 0);
        folderReserve = static_cast<uchar>(sizes[2]);
        facts.hasSignature = saysWhereASignatureIs(fields.bytes(facts.reservedBytes), device.size() - offset);
    }
    if (flags & HasPrevious) {
        facts.previousName = fields.name();
        fields.name(); // of the disk
    }
    if (flags & HasNext) {
        facts.nextName = fields.name();
        fields.name();
    }
    for (int i = 0; i < qMin(facts.folders, MaximumFoldersRead) && fields.isWhole; ++i) {
        const QString method = methodName(numberAt<quint16>(fields.bytes(FolderSize + folderReserve), 6));
        if (fields.isWhole && !facts.methods.contains(method))
            facts.methods.append(method);
    }
    if (!fields.isWhole)
        return fail(device.atEnd() ? ErrorCode::Truncated : ErrorCode::Malformed, source,
                    FactsText::tr("The cabinet's header is not whole."));
    return facts;
}

} // namespace ccm
