// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/archive.h"
#include "models/archives/unpackedset.h"
#include "models/base/files.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <array>
#include <utility>

namespace ccm {
namespace {

constexpr quint16 EncryptedFlag = 0x0001;
constexpr quint16 StrongEncryptionFlag = 0x0040; ///< of PKWARE, with certificates
constexpr quint16 Utf8Flag = 0x0800;
constexpr quint16 AesMethod = 99; ///< of WinZip; the real method stands in an extra field

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Zip)
};

/// The upper half of code page 437, which the format prescribes for names that are not UTF-8.
constexpr QStringView CodePage437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                    u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(CodePage437.size() == 128);

/// Many programs write UTF-8 without saying so, and hardly any other text is valid UTF-8 by chance.
QString decodedName(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = utf8(bytes);
    if (!utf8.hasError())
        return name;
    name.clear();
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        name += byte < 0x80 ? QChar(ushort{byte}) : CodePage437[byte - 0x80];
    }
    return name;
}

/// QuaZip is told to take bytes for Latin-1 where the UTF-8 flag is not set, so that none are lost.
QString entryName(const QuaZipFileInfo64 &info)
{
    return harmlessName(info.flags & Utf8Flag ? info.name : decodedName(info.name.toLatin1()));
}

/// Only times that say they are UTC; the zip's own time stamp has no zone.
QDateTime entryTime(const QuaZipFileInfo64 &info)
{
    const QDateTime unixTime = info.getExtModTime();
    return (unixTime.isValid() ? unixTime : info.getNTFSmTime()).toUTC();
}

class Zip final : public Archive
{
public:
    Zip(const QString &path, const WorkLimit &work, const QString &password);

    [[nodiscard]] Result<void> open(int maximumEntries);
    [[nodiscard]] Result<void> read(qsizetype index, QIODevice &sink) override;

private:
    [[nodiscard]] bool moveTo(qsizetype index);
    [[nodiscard]] Result<void> copy(QuaZipFile &file, qsizetype index, QIODevice &sink) const;
    [[nodiscard]] Result<void> readEncrypted(qsizetype index, QIODevice &sink);
    [[nodiscard]] Result<void> check(qint64 bytes, int zipError, qsizetype index) const;
    [[nodiscard]] QString sourceOf(qsizetype index) const
    {
        return m_path + u": " + m_entries.at(index).name;
    }

    QString m_path;
    WorkLimit m_work;
    QByteArray m_password; ///< in UTF-8
    QuaZip m_zip;
    QList<quint16> m_methods;
    QList<quint16> m_flags;
    qsizetype m_current = -1;
};

Zip::Zip(const QString &path, const WorkLimit &work, const QString &password)
    : m_path(path)
    , m_work(work)
    , m_password(password.toUtf8())
    , m_zip(path)
{
    m_zip.setFileNameCodec("ISO-8859-1");
    m_paths.append(path);
}

Result<void> Zip::open(int maximumEntries)
{
    if (const auto head = readHead(m_path, 4); head && *head == "PK\x05\x06")
        return fail(ErrorCode::Empty, m_path, ZipText::tr("The zip has no entries."));
    if (!m_zip.open(QuaZip::mdUnzip))
        return fail(ErrorCode::Truncated, m_path,
                    ZipText::tr("The list of entries at the end of the zip is missing or damaged."));

    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        if (m_entries.size() == maximumEntries) {
            m_warnings.append(tooManyEntriesText(maximumEntries));
            break;
        }
        if (m_work.isOver())
            return stopped(m_work, m_path);
        QuaZipFileInfo64 info;
        if (!m_zip.getCurrentFileInfo(&info))
            break;
        const bool isEncrypted = (info.flags & EncryptedFlag) != 0;
        const bool isKnownKind = info.method != AesMethod && (info.flags & StrongEncryptionFlag) == 0;
        m_entries.append({.name = entryName(info),
                          .claimedSize = static_cast<qint64>(qMin(info.uncompressedSize, quint64{1} << 62)),
                          .modified = entryTime(info),
                          .clockTime = QDateTime(info.dateTime.date(), info.dateTime.time(), Qt::UTC),
                          .isFile = !info.name.endsWith(u'/') && !info.isSymbolicLink(),
                          .isEncrypted = isEncrypted,
                          .takesPassword = isEncrypted && isKnownKind});
        m_methods.append(info.method);
        m_flags.append(info.flags);
    }
    if (m_entries.size() < qMin(m_zip.getEntriesCount(), maximumEntries))
        m_warnings.append(ZipText::tr("The zip lists fewer entries than it says it has."));
    return {};
}

/// QuaZip goes through the list in one direction.
bool Zip::moveTo(qsizetype index)
{
    if (m_current < 0 || index < m_current) {
        if (!m_zip.goToFirstFile())
            return false;
        m_current = 0;
    }
    for (; m_current < index; ++m_current) {
        if (!m_zip.goToNextFile()) {
            m_current = -1;
            return false;
        }
    }
    return true;
}

Result<void> Zip::read(qsizetype index, QIODevice &sink)
{
    const QString source = sourceOf(index);
    if (m_entries.at(index).isEncrypted)
        return readEncrypted(index, sink);
    if (!moveTo(index))
        return fail(ErrorCode::Malformed, source);

    QuaZipFile file(&m_zip);
    if (file.open(QIODevice::ReadOnly))
        return copy(file, index, sink);
    const int method = m_methods.at(index);
    const bool isKnown = method == 0 || method == Z_DEFLATED;
    return fail(isKnown ? ErrorCode::Malformed : ErrorCode::Unsupported, source,
                isKnown ? ZipText::tr("The entry's header is damaged.")
                        : ZipText::tr("Its compression method has the number %1.").arg(method));
}

/// QuaZip does not tell a wrong password: what comes out is then nothing, or fails its checksum.
Result<void> Zip::readEncrypted(qsizetype index, QIODevice &sink)
{
    const QString source = sourceOf(index);
    if (m_methods.at(index) == AesMethod)
        return fail(ErrorCode::Encrypted, source,
                    ZipText::tr("Its encryption, AES, is one that Ccmscope cannot read."));
    if (m_flags.at(index) & StrongEncryptionFlag)
        return fail(ErrorCode::Encrypted, source,
                    ZipText::tr("Its encryption is one that Ccmscope cannot read."));
    if (m_password.isEmpty())
        return fail(ErrorCode::Encrypted, source, ZipText::tr("It needs a password."));
    if (!moveTo(index))
        return fail(ErrorCode::Malformed, source);
    QuaZipFile file(&m_zip);
    const bool isOpen = file.open(QIODevice::ReadOnly, m_password.constData());
    const auto copied = isOpen ? copy(file, index, sink) : fail(ErrorCode::Malformed, source);
    const bool isContent = !copied
        && (copied.error().code == ErrorCode::Malformed || copied.error().code == ErrorCode::Truncated);
    if (isContent)
        return fail(ErrorCode::Encrypted, source,
                    ZipText::tr("The password does not fit, or the entry is damaged."));
    return copied;
}

Result<void> Zip::copy(QuaZipFile &file, qsizetype index, QIODevice &sink) const
{
    std::array<char, 65'536> block;
    qint64 bytes = 0;
    qint64 count = 0;
    while ((count = file.read(block.data(), block.size())) > 0) {
        if (m_work.isOver())
            return stopped(m_work, sourceOf(index));
        if (sink.write(block.data(), count) != count)
            return fail(ErrorCode::TooLarge, sourceOf(index));
        bytes += count;
    }
    const int readError = file.getZipError();
    file.close(); // compares the checksum
    const int closeError = file.getZipError();
    return check(bytes, count < 0 ? UNZ_BADZIPFILE : readError != UNZ_OK ? readError : closeError, index);
}

/// QuaZip gives no bytes and no error for a method it does not know: the size must tell.
Result<void> Zip::check(qint64 bytes, int zipError, qsizetype index) const
{
    const qint64 claimed = m_entries.at(index).claimedSize;
    if (zipError == UNZ_CRCERROR)
        return fail(ErrorCode::Malformed, sourceOf(index),
                    ZipText::tr("The entry's checksum does not match."));
    if (bytes != claimed)
        return fail(bytes < claimed ? ErrorCode::Truncated : ErrorCode::Malformed, sourceOf(index),
                    ZipText::tr("It should have %1 bytes but gave %2.")
                        .arg(QString::number(claimed), QString::number(bytes)));
    if (zipError != UNZ_OK)
        return fail(ErrorCode::Malformed, sourceOf(index), ZipText::tr("The entry cannot be decoded."));
    return {};
}

} // namespace

OpenedArchive openZip(const QString &path, int maximumEntries, const WorkLimit &work, const QString &password)
{
    auto zip = std::make_unique<Zip>(path, work, password);
    if (auto opened = zip->open(maximumEntries); !opened)
        return std::unexpected(std::move(opened).error());
    return zip;
}

} // namespace ccm
