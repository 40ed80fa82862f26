// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/status.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <stop_token>

class QWidget;

namespace ccm {

/// Writes what the user saves, on a thread of its own; where that takes longer than a moment, with progress
/// and a way to cancel it. A file is written whole or not at all: what was there before stays where writing
/// fails or is cancelled. What is begun when it is destroyed is still written.
class FileSaver final : public QObject
{
    Q_OBJECT

public:
    /// Makes the bytes, on the thread; to look at `stop` where that takes long.
    using Make = std::function<Result<QByteArray>(const std::stop_token &stop)>;

    /// The window is the one that the progress belongs to.
    explicit FileSaver(QWidget &window);

    /// Several files may be written at once. What is being written to the same path is given up for it.
    void save(const QString &path, Make make);
    void save(const QString &path, const QByteArray &bytes);

    /// As told() says it.
    [[nodiscard]] static QString savedText(const QString &path);
    /// Somebody shows what is told.
    [[nodiscard]] bool isListenedTo() const;

Q_SIGNALS:
    /// What became of each file, as a sentence for a message bar.
    void told(ccm::Status status, const QString &sentence);
    void saved(const QString &path);
    void failed(const ccm::Error &error); ///< not where the user has cancelled it

private:
    class Job;

    QWidget &m_window;
};

} // namespace ccm
