// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace ccm::unpack {

struct Limits
{
    bool isForListing = false; ///< nothing is to be written
    int entries = 0;
    qint64 bytesPerEntry = 0;
    qint64 bytesInAll = 0;
};

/// Why an entry or an archive could not be read; the words stand in models/archives/worker.h.
enum class Problem { None, Truncated, Malformed, TooLarge, AllTooLarge, Encrypted, Unsupported, CannotWrite };

/// The folder that files are written to under made-up names, and the lines that say which they are.
class Output
{
public:
    Output(const QString &folder, const Limits &limits);

    /// Starts the next file. False once there are as many as allowed, or when it cannot be made.
    [[nodiscard]] bool begin();
    /// Appends to the file begun; the first problem is kept, and nothing is written after it.
    [[nodiscard]] bool write(const char *data, qint64 size);
    /// Keeps the file and lists it, or removes it and lists its problem. A claimed size of -1 is none.
    void end(const QString &name, const QDateTime &modified, Problem problem, qint64 claimedSize);
    /// Keeps a file that is there under another name, whole or as far as it goes.
    void take(QFile &file, const QString &name, Problem problem);
    /// Lists an entry that is not unpacked.
    void list(const QString &name, const QDateTime &modified, qint64 size);

    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool isEmpty() const { return m_files == 0; }
    /// Nothing was written yet to the file begun.
    [[nodiscard]] bool isFileEmpty() const { return m_written == 0; }
    [[nodiscard]] bool isFull() const { return m_files >= m_limits.entries; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// A file of the folder beside those listed.
    [[nodiscard]] QString pathOf(const QString &fileName) const;

    /// Says how far it is, not too often. A total of 0 is not known.
    void progress(qint64 done, qint64 total);
    [[nodiscard]] qint64 writtenInAll() const { return m_writtenInAll; }
    void warn(const char *code);
    void fail(Problem problem, const QString &text = QString());
    void done();

private:
    [[nodiscard]] Problem problemOf(qint64 size) const;
    void say(const QJsonObject &line);

    QString m_folder;
    Limits m_limits;
    QFile m_standardOutput;
    QElapsedTimer m_sinceProgress;
    std::unique_ptr<QFile> m_file;
    QString m_fileName;
    Problem m_problem = Problem::None;
    int m_files = 0;
    qint64 m_written = 0;
    qint64 m_writtenInAll = 0;
};

} // namespace ccm::unpack
