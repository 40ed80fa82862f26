// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runcomparer.h"

#include "models/cases/recognise.h"
#include "widgets/client/runcomparison.h"

#include <QDir>
#include <QFileDialog>

namespace ccm {
namespace {

Result<QList<ToldRun>> readRuns(const QString &path, const std::stop_token &stop)
{
    auto input = recognise(path, stop);
    if (!input)
        return std::unexpected(input.error());
    if (input->kind != InputKind::Client && input->kind != InputKind::Logs)
        return fail(ErrorCode::WrongKind, path, RunComparer::tr("It is no client."));
    ClientCase client{.files = std::move(input->files)};
    client.logs = logSourcesOf(client.files);
    return readRunsOf(client, stop);
}

} // namespace

RunComparer::RunComparer(QWidget *parent) : QObject(parent), m_dialog(new RunComparison(parent))
{
    connect(m_dialog, &RunComparison::evidenceActivated, this, &RunComparer::evidenceActivated);
    connect(m_dialog, &RunComparison::otherEvidenceActivated, this, &RunComparer::otherEvidenceActivated);
    connect(m_dialog, &RunComparison::otherFolderWanted, this, [this] {
        auto *dialog = new QFileDialog(m_dialog, tr("Compare with a run of another client"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &RunComparer::openOther);
        dialog->open();
    });
    connect(m_dialog, &RunComparison::otherArchiveWanted, this, [this] {
        auto *dialog = new QFileDialog(m_dialog, tr("Compare with a run of another client"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &RunComparer::openOther);
        dialog->open();
    });
}

void RunComparer::compare(const ClientCase &client, qsizetype run)
{
    m_other.cancel();
    m_dialog->showLoading(tr("Reading the runs of this client"));
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    ClientCase read{.files = client.files};
    read.logs = client.logs;
    m_own.start([read](const std::stop_token &stop) { return readRunsOf(read, stop); },
                [this, run](const Result<QList<ToldRun>> &runs) {
                    if (runs)
                        m_dialog->setRuns(*runs, run);
                    else
                        m_dialog->showError(runs.error());
                });
}

void RunComparer::openOther(const QString &path)
{
    m_dialog->showLoading(tr("Reading %1").arg(QDir::toNativeSeparators(path)));
    m_other.start([path](const std::stop_token &stop) { return readRuns(path, stop); },
                  [this](const Result<QList<ToldRun>> &runs) {
                      if (runs)
                          m_dialog->setOtherRuns(*runs);
                      else
                          m_dialog->showError(runs.error());
                  });
}

void RunComparer::close()
{
    m_own.cancel();
    m_other.cancel();
    m_dialog->hide();
}

} // namespace ccm
