// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ccm {

/// Says when files, or the folders they lie in, change. For local files only: a watch on a host that
/// went away may hang.
class LogWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit LogWatcher(QObject *parent = nullptr);

    /// Watches this file too, and again where its watch ended with the file that had its name.
    void watch(const QString &path);
    /// Forgets all.
    void clear();

Q_SIGNALS:
    /// Something happened to this file or in its folder; notifications that come together are gathered.
    void changed(const QString &path);

private:
    void note(const QString &path);
    void tell();

    QFileSystemWatcher m_watcher{this};
    QTimer m_gather{this};
    QStringList m_paths;
    QSet<QString> m_noted; ///< files and folders
};

} // namespace ccm
