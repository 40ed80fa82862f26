// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/archives/limitedsink.h"
#include "models/archives/unpack.h"

#include <QSet>

namespace ccm {

/// The error for a path that is no archive.
[[nodiscard]] std::unexpected<Error> noArchive(const QString &path);

/// Unpacks an archive and those within it into one folder.
class Unpacker
{
public:
    Unpacker(FileSet &set, const UnpackLimits &limits, const std::stop_token &stop, Progress *progress,
             const QString &password);

    /// Fails only where going on would be wrong, or where nothing could be read.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> openAndUnpack(const QString &path, ArchiveKind kind, const QString &prefix,
                                             const FindPart &findPart = {});
    [[nodiscard]] Result<void> unpackAll(Archive &archive, const QString &prefix);
    [[nodiscard]] Result<void> unpack(Archive &archive, qsizetype index, const QString &prefix);
    [[nodiscard]] Result<qint64> write(Archive &archive, qsizetype index, const QString &path,
                                       const QString &source);
    [[nodiscard]] std::unexpected<Error> refused(LimitedSink::Refusal refusal, const QString &source);
    [[nodiscard]] Result<void> openWithin(qsizetype begin, qsizetype end, bool isTooDeep);
    [[nodiscard]] FindPart partsBeside(const QString &name) const;
    void leaveOut(const QString &name, const Error &error);

    FileSet &m_set;
    const UnpackLimits &m_limits;
    WorkLimit m_work;
    Progress *m_progress;
    QString m_password;
    qint64 m_bytesInAll;
    qint64 m_bytesExpected = 0; ///< what the archives opened so far claim
    qint64 m_written = 0;
    qint64 m_entries = 0;
    bool m_isOver = false; ///< a limit of the whole was reached
    QSet<QString> m_opened; ///< files that were opened with others, as parts of a set
    std::optional<Error> m_firstError;
};

} // namespace ccm
