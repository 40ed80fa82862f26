// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/logs/rulefiles.h"

#include "models/base/files.h"

#include <QFileDialog>
#include <QSaveFile>

namespace ccm {
namespace {

using namespace Qt::StringLiterals;

QFileDialog *fileDialog(QWidget &window, const QString &title)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({RuleFiles::tr("JSON files (*.json)"), RuleFiles::tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    return dialog;
}

} // namespace

RuleFiles::RuleFiles(qsizetype largestFile, QWidget &window)
    : QObject(&window)
    , m_largestFile(largestFile)
    , m_window(window)
{
}

/// Whole or not at all: a file that was there stays as it is where the writing fails.
RuleFiles::Written RuleFiles::writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {.path = path};
    return {.path = path, .problem = tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

void RuleFiles::askForImport(const QString &title)
{
    QFileDialog *dialog = fileDialog(m_window, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::importFrom);
    dialog->open();
}

void RuleFiles::askForExport(const QString &title, const QString &fileName, const QByteArray &json)
{
    QFileDialog *dialog = fileDialog(m_window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, json](const QString &path) { exportTo(path, json); });
    dialog->open();
}

void RuleFiles::importFrom(const QString &path)
{
    m_reader.start([path, most = m_largestFile](const std::stop_token &) { return readFile(path, most); },
                   [this, path](const Result<QByteArray> &json) {
                       if (json)
                           Q_EMIT imported(*json, path);
                       else
                           Q_EMIT failed(json.error().message());
                   });
}

void RuleFiles::exportTo(const QString &path, const QByteArray &json)
{
    m_writer.start([path, json](const std::stop_token &) -> Result<Written> { return writeFile(path, json); },
                   [this](const Result<Written> &written) {
                       if (written->problem.isEmpty())
                           Q_EMIT exported(written->path);
                       else
                           Q_EMIT failed(written->problem);
                   });
}

} // namespace ccm
