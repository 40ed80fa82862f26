// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace ccm {

/// A folder for files that are needed only while somebody holds it, beside those of other programs. A lock
/// tells other runs of the program that it is in use, and that it is not any longer where its owner was
/// killed.
class TemporaryFolder
{
public:
    TemporaryFolder();
    /// In another folder than the system's for temporary files.
    explicit TemporaryFolder(const QString &parent);
    Q_DISABLE_COPY_MOVE(TemporaryFolder)
    ~TemporaryFolder() = default;

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    /// Where the files are. The lock lies beside it.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("files")); }
    [[nodiscard]] QString filePath(const QString &name) const { return path() + u'/' + name; }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< goes before the folder does
    bool m_isValid = false;
};

/// Removes from `parent` the folders that TemporaryFolder made for the same user and whose owner does not run
/// any longer; tells how many. Links are not followed, and what is not known for certain to be such a folder
/// stays. So do those that hold one of the paths `kept`.
int removeAbandonedFolders(const QString &parent, const QStringList &kept, const std::stop_token &stop = {});

} // namespace ccm
