// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/fileset.h"
#include "models/base/loader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace ccm {

/// Tells when the files of a client's ccmsetup folder are not what they were when they were read.
///
/// The system's notification makes it fast; a look every `interval` finds what it does not tell, on a
/// share for example. A file that still grows is told once it has come to rest. Looks are on a thread of
/// their own. Logs are left to the log tail.
class ClientWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds DefaultInterval{2};

    explicit ClientWatch(QObject *parent = nullptr, std::chrono::milliseconds interval = DefaultInterval);

    /// Files of an archive, or a single file, do not change: nothing is watched then.
    void watch(const FileSet &files);
    void stop();

Q_SIGNALS:
    void changed();
    void looked(); ///< once more, whether it found something or not

private:
    struct Stamp
    {
        QString path;
        qint64 sizeInBytes = 0;
        qint64 modified = 0; ///< milliseconds since 1970, UTC

        bool operator==(const Stamp &) const = default;
    };
    using Stamps = QList<Stamp>; ///< by folder, then by name

    [[nodiscard]] static Stamps look(const QStringList &folders, const std::stop_token &stop);
    void lookAgain();
    void take(Stamps seen);

    QStringList m_folders;
    std::optional<Stamps> m_known; ///< as they were at the first look
    Stamps m_lastSeen;
    QFileSystemWatcher m_notifier;
    std::chrono::milliseconds m_interval;
    QTimer m_tick;
    Loader<Stamps> m_looking{this};
};

} // namespace ccm
