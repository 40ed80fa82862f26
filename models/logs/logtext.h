// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/logs/logfile.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace ccm {

/// Where the bytes of one file of a log come from, long after they were indexed.
///
/// The bytes of a log that is small enough to be rolled over are kept in memory: once its writer has
/// cut or deleted the file, nobody else has them, and showing them never waits for a disk. The bytes
/// of a larger one stay on disk. A value; copies share the bytes.
class LogText
{
public:
    /// Files that grow beyond this are not kept. ConfigMgr rolls at 250,000 bytes unless told
    /// otherwise, the Intune extension at 3 MiB.
    static constexpr qint64 MostKept = qint64{16} * 1024 * 1024;

    LogText() = default;
    LogText(QString path, QString shownAs, FileIdentity identity);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &shownAs() const { return m_shownAs; }
    [[nodiscard]] FileIdentity identity() const { return m_identity; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether all of it is in memory.
    [[nodiscard]] bool isKept() const { return m_isKept; }

    /// The next bytes of the file, in order.
    void append(const QByteArray &block);
    /// So many bytes come next that nobody wants in memory: from here on nothing is kept.
    void skip(qint64 count);
    /// The file goes by another name now: it was renamed or copied before it was cut short.
    void moveTo(const QString &path, const QString &shownAs, FileIdentity identity);
    /// The file is gone, and with it all bytes that are not kept.
    void lose();

    /// Never waits; empty where the text is not in memory.
    [[nodiscard]] std::optional<QByteArray> kept(qint64 offset, qint64 count) const;
    /// May wait for a disk or a host. Fewer bytes than asked for are an error.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 count) const;

private:
    void keep(QByteArrayView bytes);

    QString m_path;
    QString m_shownAs;
    FileIdentity m_identity;
    qint64 m_size = 0;
    bool m_isKept = true;
    bool m_isLost = false;
    QList<QByteArray> m_blocks; ///< all of BlockSize bytes but the last
};

} // namespace ccm
