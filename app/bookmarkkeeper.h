// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/logs/logsource.h"
#include "models/logs/savedbookmarks.h"

#include <QMap>
#include <QTimer>

#include <memory>
#include <mutex>
#include <vector>

namespace ccm {

class LogModel;

/// Keeps the bookmarks of a model in a file, and gives them back to the model when their logs are opened
/// again and the records are still there. Reads and writes on threads of its own.
///
/// A file that cannot be understood is put aside, not overwritten. What another window has saved
/// meanwhile stays.
class BookmarkKeeper final : public QObject
{
    Q_OBJECT

public:
    BookmarkKeeper(LogModel &model, QString file, QObject *parent = nullptr);
    ~BookmarkKeeper() override;

    /// What the model will show, in its order; to be told before the model is. None are kept of a log
    /// that is gone with the program: then there are no `logs`.
    void setLogs(const QList<LogSource> &logs);
    /// Writes at once what is not written yet.
    void flush();
    /// Bookmarks of a case: they join those of the file, each when its log is opened, and of two at one
    /// place it is theirs that stays. In the place of those that were given before.
    void adopt(const QList<SavedBookmark> &bookmarks);

Q_SIGNALS:
    /// As a whole sentence.
    void failed(const QString &sentence);
    /// What a log had when it was opened; later, what it has.
    void restored(const QString &log, const QList<ccm::SavedBookmark> &bookmarks);
    void kept(const QString &log, const QList<ccm::SavedBookmark> &bookmarks);

private:
    struct Log
    {
        QString name; ///< as it is saved under
        bool isRestored = false; ///< before that what is saved of it stays, whatever is added
        QList<SavedBookmark> unreadable; ///< could not be looked at; they stay as they are
    };
    struct Restored
    {
        QMap<quint32, QString> notes;
        QList<SavedBookmark> bookmarks; ///< all of them
        QList<SavedBookmark> unreadable;
        QString remark; ///< about the file; a sentence, or empty
    };
    struct Written
    {
        QString remark;
        std::vector<std::pair<QString, QList<SavedBookmark>>> bookmarks; ///< of logs that were restored
    };
    /// What a log has by now.
    struct Work
    {
        QString name;
        bool isRestored = false;
        LogSnapshot log;
        QMap<quint32, QString> notes;
        QList<SavedBookmark> unreadable;
    };

    void restoreNext();
    void save();
    void tell(const Written &written);
    [[nodiscard]] QList<Work> work() const;
    [[nodiscard]] static SavedBookmarks readOrPutAside(const QString &file, QString &remark);
    [[nodiscard]] static Restored find(const QString &file, const QString &name,
                                       const QList<SavedBookmark> &adopted, const LogSnapshot &log);
    /// The remark says what is to be said about it; empty where all is well.
    [[nodiscard]] static Written write(const QString &file, const QList<Work> &work);

    LogModel &m_model;
    QString m_file;
    std::vector<Log> m_logs;
    SavedBookmarks m_adopted; ///< of logs that were not opened since
    QTimer m_saveSoon;
    std::shared_ptr<std::mutex> m_fileAccess = std::make_shared<std::mutex>();
    Loader<Restored> m_restoring{this};
    Loader<Written> m_saving{this};
};

} // namespace ccm
