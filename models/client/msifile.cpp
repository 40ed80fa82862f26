// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/client/msifile.h"

#include "models/base/compoundfile.h"

#include <QCoreApplication>

#include <string_view>

namespace ccm {

using namespace Qt::StringLiterals;

namespace {

struct MsiText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::MsiFile)
};

/// Windows Installer packs two of these characters into one unit of a stream's name.
constexpr std::u16string_view NameCharacters =
    u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._";
constexpr char16_t PairBase = 0x3800;
constexpr char16_t SingleBase = 0x4800;
constexpr char16_t TableMark = 0x4840; // the stream is a table; shown as '!'

QString streamName(QStringView stored)
{
    QString name;
    for (const QChar c : stored) {
        const char16_t unit = c.unicode();
        if (unit >= PairBase && unit < SingleBase) {
            name.append(QChar(NameCharacters[(unit - PairBase) & 0x3F]));
            name.append(QChar(NameCharacters[(unit - PairBase) >> 6]));
        } else if (unit >= SingleBase && unit < TableMark) {
            name.append(QChar(NameCharacters[unit - SingleBase]));
        } else {
            name.append(unit == TableMark ? QChar(u'!') : c);
        }
    }
    return name;
}

/// Every text of the package; tables name them by their number, which starts at 1.
struct StringPool
{
    QList<QByteArrayView> strings;
    QByteArray data; ///< what `strings` look into
    int referenceSize = 2; ///< bytes of a number in a table

    QByteArrayView at(quint32 number) const
    {
        return number < strings.size() ? strings.at(qsizetype{number}) : QByteArrayView();
    }
};

/// Four bytes for each string: its length and how often it is used. A string of 64 KiB and more has a
/// first entry with the length 0, and its whole length in the next four bytes.
Result<StringPool> parsePool(const QByteArray &entries, QByteArray data, const Error &malformed)
{
    if (entries.size() < 4)
        return std::unexpected(malformed);
    StringPool pool{.strings = {QByteArrayView()}, .data = std::move(data)};
    // The first entry is the code page, and whether references need a third byte.
    pool.referenceSize = littleEndianAt<quint32>(entries, 0) & 0x8000'0000 ? 3 : 2;
    qsizetype used = 0;
    for (qsizetype at = 4; at + 4 <= entries.size(); at += 4) {
        qsizetype length = littleEndianAt<quint16>(entries, at);
        if (length == 0 && littleEndianAt<quint16>(entries, at + 2) != 0 && at + 8 <= entries.size()) {
            at += 4;
            length = littleEndianAt<quint32>(entries, at);
        }
        if (length > pool.data.size() - used)
            return std::unexpected(malformed);
        pool.strings.append(QByteArrayView(pool.data).sliced(used, length));
        used += length;
    }
    return pool;
}

/// Two columns of references, one after the other: all names, then all values.
Result<MsiProperties> parseProperties(QByteArrayView table, const StringPool &pool, const Error &malformed)
{
    const qsizetype size = pool.referenceSize;
    if (table.size() % (2 * size) != 0)
        return std::unexpected(malformed);
    const qsizetype rows = table.size() / (2 * size);
    const auto textAt = [&](qsizetype cell) {
        const quint32 low = littleEndianAt<quint16>(table, cell * size);
        const quint32 high = size == 3 ? static_cast<quint8>(table[cell * size + 2]) : 0U;
        return pool.at(low | high << 16);
    };
    MsiProperties properties;
    for (qsizetype row = 0; row < rows; ++row) {
        const QByteArrayView name = textAt(row);
        QString *target = name == "ProductVersion" ? &properties.productVersion
            : name == "ProductCode"                ? &properties.productCode
            : name == "UpgradeCode"                ? &properties.upgradeCode
            : name == "ProductLanguage"            ? &properties.productLanguage
                                                   : nullptr;
        // These four hold digits, hexadecimal digits and punctuation in whatever code page.
        if (target)
            *target = QString::fromLatin1(
                textAt(rows + row).first(qMin(textAt(rows + row).size(), msilimits::TextLength)));
    }
    return properties;
}

void takeSummary(const Result<QByteArray> &bytes, const Error &malformed, MsiProperties &properties)
{
    const auto made = bytes ? packageTemplate(*bytes) : std::nullopt;
    if (made)
        properties.made = *made;
    else
        properties.summaryError = bytes ? malformed : bytes.error();
}

} // namespace

QStringList MsiProperties::languages() const
{
    QStringList all = made.languages;
    if (!productLanguage.isEmpty() && !all.contains(productLanguage))
        all.append(productLanguage);
    return all;
}

Result<MsiProperties> readMsiProperties(QIODevice &device, const QString &source)
{
    auto file = CompoundFile::open(device, source);
    if (!file)
        return std::unexpected(file.error());

    CompoundStream poolStream;
    CompoundStream dataStream;
    CompoundStream tableStream;
    CompoundStream summaryStream;
    for (const CompoundStream &stream : file->streams()) {
        const QString name = streamName(stream.name);
        if (name == "!_StringPool"_L1)
            poolStream = stream;
        else if (name == "!_StringData"_L1)
            dataStream = stream;
        else if (name == "!Property"_L1)
            tableStream = stream;
        else if (name == "\005SummaryInformation"_L1)
            summaryStream = stream;
    }
    if (poolStream.name.isEmpty() || dataStream.name.isEmpty() || tableStream.name.isEmpty())
        return fail(ErrorCode::WrongKind, source, MsiText::tr("It is not a package of Windows Installer."));

    const auto entries = file->read(poolStream, msilimits::StringPool);
    if (!entries)
        return std::unexpected(entries.error());
    auto data = file->read(dataStream, msilimits::StringData);
    if (!data)
        return std::unexpected(data.error());
    const auto table = file->read(tableStream, msilimits::PropertyTable);
    if (!table)
        return std::unexpected(table.error());

    const auto malformed = [&](const CompoundStream &stream, const QString &detail) {
        return Error{.code = ErrorCode::Malformed,
                     .source = source,
                     .detail = detail,
                     .place = {.offset = stream.namedAt}};
    };
    const auto pool =
        parsePool(*entries, std::move(*data),
                  malformed(poolStream, MsiText::tr("Its list of texts does not fit the texts.")));
    if (!pool)
        return std::unexpected(pool.error());
    auto properties = parseProperties(
        *table, *pool,
        malformed(tableStream, MsiText::tr("Its Property table is cut in the middle of a row.")));
    if (properties && !summaryStream.name.isEmpty())
        takeSummary(file->read(summaryStream, msilimits::Summary),
                    malformed(summaryStream, MsiText::tr("Its summary is damaged.")), *properties);
    return properties;
}

} // namespace ccm
