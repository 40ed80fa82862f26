// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/filesaver.h"

#include "models/base/files.h"
#include "models/base/loader.h"
#include "models/base/progress.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaMethod>
#include <QPointer>
#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

namespace ccm {

using namespace Qt::StringLiterals;

/// One file. Lives until its thread has ended, also where nobody waits for that any longer.
class FileSaver::Job final : public QObject
{
public:
    Job(FileSaver &saver, QString path) : QObject(&saver), m_saver(saver), m_path(std::move(path)) { }
    ~Job() override { delete m_dialog; }

    [[nodiscard]] const QString &path() const { return m_path; }
    void start(Make make);
    /// Not possible any more where the file is just being put in its place: then its result will be told.
    void cancel();
    void giveUp(); ///< nothing is told of it

private:
    /// Between the thread that writes and the user who cancels: the first one decides.
    struct Shared
    {
        std::stop_source stop;
        std::atomic_bool isDecided = false;
        Progress progress;
    };

    void showProgress();
    void tell(const Result<bool> &written);

    FileSaver &m_saver;
    QString m_path;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    bool m_isTold = false;
    QPointer<QProgressDialog> m_dialog;
    QTimer m_tick;
    Loader<bool> m_writing{this}; // its own token is not used: closing the window lets it end
};

void FileSaver::Job::start(Make make)
{
    m_writing.start(
        [make = std::move(make), path = m_path, shared = m_shared](const std::stop_token &) -> Result<bool> {
            const auto bytes = make(shared->stop.get_token());
            if (!bytes)
                return std::unexpected(bytes.error());
            const auto written = writeFile(
                path, *bytes,
                {.stop = shared->stop.get_token(), .progress = &shared->progress, .mayFinish = [&shared] {
                     return !shared->isDecided.exchange(true);
                 }});
            return written ? Result<bool>(true) : std::unexpected(written.error());
        },
        [this](const Result<bool> &written) {
            tell(written);
            deleteLater();
        });
    showProgress();
}

void FileSaver::Job::cancel()
{
    if (m_shared->isDecided.exchange(true))
        return;
    m_shared->stop.request_stop();
    tell(fail(ErrorCode::Cancelled, m_path));
}

void FileSaver::Job::giveUp()
{
    m_isTold = true;
    delete m_dialog;
    cancel();
}

void FileSaver::Job::tell(const Result<bool> &written)
{
    m_tick.stop();
    if (m_dialog)
        m_dialog->deleteLater();
    if (std::exchange(m_isTold, true))
        return;
    if (written) {
        Q_EMIT m_saver.told(Status::Good, savedText(m_path));
        Q_EMIT m_saver.saved(m_path);
    } else if (written.error().code == ErrorCode::Cancelled) {
        //: %1: the path of a file that was to be written; the user has cancelled that
        Q_EMIT m_saver.told(Status::Notice,
                            FileSaver::tr("%1 was not saved. A file that was there is as it was before.")
                                .arg(QDir::toNativeSeparators(m_path)));
    } else {
        Q_EMIT m_saver.told(Status::Bad, written.error().message());
        Q_EMIT m_saver.failed(written.error());
    }
}

/// Comes into sight only where it takes longer than a moment.
void FileSaver::Job::showProgress()
{
    constexpr int Moment = 500; // milliseconds
    constexpr int Whole = 1'000;
    m_dialog = new QProgressDialog(FileSaver::tr("Writing %1...").arg(QFileInfo(m_path).fileName()),
                                   FileSaver::tr("Cancel"), 0, 0, &m_saver.m_window);
    m_dialog->setObjectName(u"savingProgress"_s);
    m_dialog->setWindowTitle(FileSaver::tr("Save"));
    m_dialog->setMinimumDuration(Moment);
    m_dialog->setValue(0); // from here on the moment is counted
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, &Job::cancel);
    m_tick.setInterval(std::chrono::milliseconds(Moment / 2));
    connect(&m_tick, &QTimer::timeout, m_dialog, [this] {
        const qint64 total = m_shared->progress.total();
        if (total <= 0)
            return; // it is still being made
        m_dialog->setMaximum(Whole);
        m_dialog->setValue(static_cast<int>(m_shared->progress.done() * Whole / total));
    });
    m_tick.start();
}

FileSaver::FileSaver(QWidget &window) : QObject(&window), m_window(window) { }

QString FileSaver::savedText(const QString &path)
{
    //: %1: the path of a file that was written
    return tr("Saved: %1").arg(QDir::toNativeSeparators(path));
}

bool FileSaver::isListenedTo() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&FileSaver::told));
}

void FileSaver::save(const QString &path, Make make)
{
    for (QObject *child : children()) {
        auto *job = dynamic_cast<Job *>(child);
        if (job && QDir::cleanPath(job->path()) == QDir::cleanPath(path))
            job->giveUp();
    }
    (new Job(*this, path))->start(std::move(make));
}

void FileSaver::save(const QString &path, const QByteArray &bytes)
{
    save(path, [bytes](const std::stop_token &) -> Result<QByteArray> { return bytes; });
}

} // namespace ccm
