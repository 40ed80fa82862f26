// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is done to a log between two looks at it: settled records never change or vanish, and within a
// file of the log they ascend.

#include "models/logs/logfollower.h"
#include "models/logs/recordreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace ccm;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Opener = "<![LOG[";
const QByteArray Rest = "]LOG]!><time=\"1:2:3.4+0\" date=\"1-2-2024\" type=\"1\">\n";

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// A folder with a log, and what is done to it.
class Playground
{
public:
    Playground()
        : m_follower({path(u"x.log"_s), u"x.log"_s}, {.keepsOpen = true})
        , m_other({path(u"x.log"_s), u"x.log"_s}, {.keepsOpen = false})
    {
    }

    /// The first byte says what to do, the second with how much of the rest. The rest is returned.
    QByteArrayView act(QByteArrayView bytes)
    {
        const int what = static_cast<unsigned char>(bytes[0]) % 8;
        const qsizetype count = bytes.size() > 1 ? static_cast<unsigned char>(bytes[1]) : 0;
        bytes = bytes.sliced(qMin<qsizetype>(2, bytes.size()));
        const QByteArrayView text = bytes.first(qMin(count, bytes.size()));
        switch (what) {
        case 0:
        case 1:
            write(text, QIODevice::Append);
            break;
        case 2:
            write(QByteArray(Opener + text.toByteArray() + Rest), QIODevice::Append);
            break;
        case 3:
            write(text, QIODevice::Truncate);
            break;
        case 4: // over what is there
            write(text, QIODevice::ReadWrite);
            break;
        case 5:
            QFile::remove(path(u"x.lo_"_s));
            QFile::rename(path(u"x.log"_s), path(u"x.lo_"_s));
            return bytes;
        case 6:
            QFile::remove(path(u"x.lo_"_s));
            QFile::copy(path(u"x.log"_s), path(u"x.lo_"_s));
            write(text, QIODevice::Truncate);
            break;
        default:
            poll();
            return bytes;
        }
        return bytes.sliced(text.size());
    }

    void poll()
    {
        look(m_follower, m_seen);
        look(m_other, m_otherSeen);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(QByteArrayView bytes, QIODevice::OpenMode mode)
    {
        QFile file(path(u"x.log"_s));
        if (file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write(bytes.data(), bytes.size());
    }

    static void look(LogFollower &follower, QList<LogRecord> &seen)
    {
        follower.poll({.now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC)});
        const LogSnapshot &log = follower.snapshot();
        const auto records = readRecords(log, 0, log.index.count());
        check(records.has_value()); // so little is kept in memory
        check(records->size() >= seen.size());
        check(std::equal(seen.begin(), seen.end(), records->begin()));
        seen = *records;
        for (quint32 i = 1; i < log.index.count(); ++i) {
            const int part = log.index.place(i).segment->part;
            const int before = log.index.place(i - 1).segment->part;
            check(part > before || (part == before && log.index.offset(i) >= log.index.end(i - 1)));
        }
        for (const LogPart &part : log.parts)
            check(part.text.kept(0, part.text.size()).has_value());
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/fuzz_logtail-XXXXXX"_s};
    LogFollower m_follower;
    LogFollower m_other;
    QList<LogRecord> m_seen;
    QList<LogRecord> m_otherSeen;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr std::size_t Longest = 4096;
    QByteArrayView bytes(data, static_cast<qsizetype>(std::min(size, Longest)));
    Playground playground;
    while (!bytes.isEmpty())
        bytes = playground.act(bytes);
    playground.poll();
    return 0;
}
