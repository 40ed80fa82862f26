// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/archives/zipwriter.h"

#include "models/archives/unpackedset.h"
#include "models/base/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ccm {
namespace {

constexpr qint64 Zip64From = qint64{1} << 31; ///< well below the 4 GiB that the old format ends at

struct ZipWriterText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ZipWriter)
};

qint64 sizeOf(const ZipItem &item)
{
    if (item.produce)
        return item.producedFrom;
    return item.path.isEmpty() ? item.bytes.size() : QFileInfo(item.path).size();
}

/// Windows takes "A.log" and "a.log" for one file.
QString uniqueName(const QString &name, QSet<QString> &names)
{
    QString unique = harmlessName(name);
    for (int i = 2; names.contains(unique.toLower()); ++i)
        unique = harmlessName(name) + u" (%1)"_s.arg(i);
    names.insert(unique.toLower());
    return unique;
}

QuaZipNewInfo infoOf(const ZipItem &item, const QString &name)
{
    QuaZipNewInfo info(name);
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    // The format's own time has no zone; the extra field has: it is in UTC.
    const QDateTime oldest(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    info.dateTime = item.modified.isValid() ? std::max(item.modified.toUTC(), oldest) : oldest;
    if (item.modified.isValid())
        info.setFileNTFSmTime(item.modified);
    return info;
}

class Writer
{
public:
    Writer(const QString &path, qint64 total, const std::stop_token &stop, Progress *progress)
        : m_path(path)
        , m_total(total)
        , m_stop(stop)
        , m_progress(progress)
        , m_file(path)
        , m_zip(&m_file)
    {
        m_zip.setAutoClose(false); // committing is done here
        m_zip.setUtf8Enabled(true);
        m_zip.setZip64Enabled(total >= Zip64From);
    }

    [[nodiscard]] Result<void> run(const QList<ZipItem> &items);

private:
    [[nodiscard]] Result<void> add(const ZipItem &item, const QString &name);
    [[nodiscard]] std::unexpected<Error> cannotWrite() const
    {
        Error error = m_file.problem();
        if (error.detail.isEmpty())
            error.detail = ZipWriterText::tr("The zip cannot be written.");
        return std::unexpected(error);
    }

    QString m_path;
    qint64 m_total;
    const std::stop_token &m_stop;
    Progress *m_progress;
    SaveFile m_file; ///< goes again unless it is committed
    QuaZip m_zip;
    qint64 m_done = 0;
};

Result<void> Writer::run(const QList<ZipItem> &items)
{
    if (!m_file.openUnbuffered() || !m_zip.open(QuaZip::mdCreate))
        return cannotWrite();
    QSet<QString> names;
    for (const ZipItem &item : items) {
        if (auto added = add(item, uniqueName(item.name, names)); !added)
            return added;
    }
    m_zip.close();
    if (m_zip.getZipError() != ZIP_OK || !m_file.commit())
        return cannotWrite();
    return {};
}

Result<void> Writer::add(const ZipItem &item, const QString &name)
{
    const qint64 doneBefore = m_done;
    const auto made = item.produce ? item.produce() : Result<QByteArray>(item.bytes);
    if (!made)
        return std::unexpected(made.error());
    QBuffer buffer;
    buffer.setData(*made);
    QFile file(item.path);
    const bool isInMemory = item.produce || item.path.isEmpty();
    QIODevice &source = isInMemory ? static_cast<QIODevice &>(buffer) : file;
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, item.path);
    QuaZipFile entry(&m_zip);
    if (!entry.open(QIODevice::WriteOnly, infoOf(item, name)))
        return cannotWrite();
    std::array<char, 65'536> block{};
    qint64 count = 0;
    while ((count = source.read(block.data(), block.size())) > 0) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, m_path);
        if (entry.write(block.data(), count) != count)
            return cannotWrite();
        m_done += count;
        if (m_progress && !item.produce)
            m_progress->report(m_done, m_total);
    }
    if (item.produce)
        m_done = doneBefore + item.producedFrom;
    if (m_progress)
        m_progress->report(m_done, m_total);
    if (count < 0)
        return fail(ErrorCode::CannotRead, item.path);
    entry.close();
    return entry.getZipError() == ZIP_OK ? Result<void>() : cannotWrite();
}

} // namespace

Result<void> writeZip(const QString &path, const QList<ZipItem> &items, const std::stop_token &stop,
                      Progress *progress)
{
    const qint64 total = std::accumulate(items.cbegin(), items.cend(), qint64{0},
                                         [](qint64 sum, const ZipItem &item) { return sum + sizeOf(item); });
    return Writer(path, total, stop, progress).run(items);
}

} // namespace ccm
